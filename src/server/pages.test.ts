import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FastifyInstance, InjectOptions } from 'fastify';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serverOf } from './app.ts';
import { securityHeaders, wrongHost } from './guard.ts';
import { parts } from './here.cases.ts';

let folder = '';
let app: FastifyInstance;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'counterpoise-server-'));
  mkdirSync(join(folder, 'workbench', 'assets'), { recursive: true });
  const files = {
    'secret.txt': 'not to be seen',
    'workbench/index.html': '<!doctype html><title>Workbench</title>',
    'workbench/.hidden': 'not to be seen',
    'workbench/moscow.yaml': 'counterpoise: 1',
    'workbench/icon.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>',
    'workbench/data.json': '{}',
    'workbench/assets/main-BX3kq_9a.js': 'export {}',
    'workbench/assets/main-Cd8Lw0-Z.css': ':root {}',
    'workbench/assets/sans-aB12cD34.woff2': 'font',
  };
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  folder = join(folder, 'workbench');
  app = await serverOf(parts({ folder }));
});

afterAll(async () => {
  await app.close();
  rmSync(join(folder, '..'), { recursive: true });
});

function get(url: string, headers: InjectOptions['headers'] = {}) {
  return app.inject({ url, headers });
}

describe('the workbench', () => {
  const hashed = 'public, max-age=31536000, immutable';
  test.each([
    ['/', 'text/html; charset=utf-8', 'no-cache'],
    ['/index.html', 'text/html; charset=utf-8', 'no-cache'],
    ['/moscow.yaml', 'text/yaml; charset=utf-8', 'no-cache'],
    ['/icon.svg', 'image/svg+xml', 'no-cache'],
    ['/data.json', 'application/json; charset=utf-8', 'no-cache'],
    ['/assets/main-BX3kq_9a.js', 'text/javascript; charset=utf-8', hashed],
    ['/assets/main-Cd8Lw0-Z.css', 'text/css; charset=utf-8', hashed],
    ['/assets/sans-aB12cD34.woff2', 'font/woff2', hashed],
  ])('%s is %s', async (url, type, cache) => {
    const { statusCode, headers } = await get(url);
    expect(statusCode).toBe(200);
    expect(headers['content-type']).toBe(type);
    expect(headers['cache-control']).toBe(cache);
    expect(headers).toMatchObject(securityHeaders);
  });

  test.each([
    '/../secret.txt',
    '/%2e%2e/secret.txt',
    '/..%2fsecret.txt',
    '/assets/..%2f..%2fsecret.txt',
    '/assets/%2e%2e/%2e%2e/secret.txt',
    '/%5c..%5csecret.txt',
    '/%252e%252e/secret.txt',
    '/.hidden',
    '/assets',
    '/%00',
    '/%ff',
  ])('%s is not to be had', async (url) => {
    const { statusCode, body, headers } = await get(url);
    expect(statusCode).toBeGreaterThanOrEqual(400);
    expect(statusCode).toBeLessThan(500);
    expect(body).not.toContain('not to be seen');
    expect(body).not.toContain(tmpdir());
    expect(headers['content-type']).toMatch(/^application\/problem\+json/);
    expect(headers).toMatchObject(securityHeaders);
  });

  test('where it is not built, the first page says what to run', async () => {
    const bare = await serverOf(parts({ folder: join(folder, 'nowhere') }));
    const { statusCode, body, headers } = await bare.inject({ url: '/', headers: { 'accept-language': 'ru' } });
    await bare.close();
    expect(statusCode).toBe(503);
    expect(body).toContain('не собрано. Выполните `npm run build`');
    expect(headers).toMatchObject(securityHeaders);
  });
});

describe('under which name it answers', () => {
  test.each(['localhost', '127.0.0.1', '[::1]', 'localhost:80', '127.0.0.1:80', 'LOCALHOST'])('%s', async (host) => {
    expect((await get('/', { host })).statusCode).toBe(200);
  });

  test.each(['evil.example', 'localhost:8081', 'localhost.evil.example', '127.0.0.1.nip.io:80'])(
    'not %s: 421',
    async (host) => {
      const { statusCode, headers } = await get('/api/v1/library', { host });
      expect(statusCode).toBe(421);
      expect(headers).toMatchObject(securityHeaders);
    },
  );

  test('not nobody at all', () => {
    expect(wrongHost({ headers: {} }, '127.0.0.1', 8080)?.status).toBe(421);
    expect(wrongHost({ headers: { host: '127.0.0.1' } }, '127.0.0.1', 8080)?.status).toBe(421);
  });

  test('any, where others may reach it', async () => {
    const open = await serverOf(parts({ folder, host: '0.0.0.0' }));
    const { statusCode } = await open.inject({ url: '/', headers: { host: 'counterpoise.example' } });
    await open.close();
    expect(statusCode).toBe(200);
  });

  test('to nobody from elsewhere: no answer allows another origin', async () => {
    const { headers } = await get('/api/v1/library', { origin: 'https://evil.example' });
    expect(Object.keys(headers).filter((name) => name.startsWith('access-control-'))).toEqual([]);
  });
});
