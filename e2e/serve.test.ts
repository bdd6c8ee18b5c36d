import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { counterpoise, home } from './counterpoise.ts';
import { few, testInCI } from './needs.ts';
import { policy } from './workbench/browser.ts';

interface Serving {
  readonly process: ChildProcess;
  readonly address: string;
  /** all that it printed until its address was known */
  readonly output: string;
  readonly errors: () => string;
}

/** Starts `counterpoise serve` on a free port and waits until it says where it is. */
function serving(...more: readonly string[]): Promise<Serving> {
  const child = spawn(process.execPath, [`${home}bin/counterpoise.js`, 'serve', '--port', '0', ...more]);
  let output = '';
  let errors = '';
  child.stderr.on('data', (part: Buffer) => (errors += part.toString()));
  return new Promise((resolve, reject) => {
    child.on('exit', (code) => reject(new Error(`ended with ${code}: ${errors}`)));
    child.stdout.on('data', (part: Buffer) => {
      output += part.toString();
      const address = /: (http:\S+)\n.*\n/.exec(output)?.[1];
      if (address !== undefined) resolve({ process: child, address, output, errors: () => errors });
    });
  });
}

function ended(child: ChildProcess, signal: NodeJS.Signals): Promise<number | null> {
  return new Promise((resolve) => {
    child.on('exit', (code) => resolve(code));
    child.kill(signal);
  });
}

let server: Serving;
beforeAll(async () => void (server = await serving()));
afterAll(() => void server.process.kill('SIGKILL'));

function post(path: string, body: object, signal?: AbortSignal): Promise<Response> {
  return fetch(`${server.address}api/v1/${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
    ...(signal && { signal }),
  });
}

describe('counterpoise serve', () => {
  test('says where it is and how to stop it', () => {
    expect(server.output).toMatch(/^Counterpoise workbench: http:\/\/127\.0\.0\.1:\d+\/\nCtrl-C stops it\.\n$/);
  });

  test('serves the workbench, or says what to run, under its own rules', async () => {
    const page = await fetch(server.address);
    expect([200, 503]).toContain(page.status);
    expect(await page.text()).toMatch(page.status === 200 ? /^<!doctype html>/i : /npm run build/);
    expect(page.headers.get('content-security-policy')).toBe(policy);
    expect(page.headers.get('x-content-type-options')).toBe('nosniff');
    expect(page.headers.get('referrer-policy')).toBe('no-referrer');
  });

  const kill = { 'beliefs.engagement.US.kill': { between: [0.5, 0.7] } };
  const set = 'beliefs.engagement.US.kill={between: [0.5, 0.7]}';
  // 13 draws are spread over threads, 2 are not
  test.each(
    few(
      [
        ['linkage', 'moscow-2001', 2],
        ['assess', 'moscow-2001', 13],
        ['linkage', 'after-new-start-2026', 2],
        ['assess', 'after-new-start-2026', 0],
      ] as const,
      1,
    ),
  )('%s %s: the bytes that the command prints', async (command, scenario, draws) => {
    const [answer, printed] = await Promise.all([
      post(command, { scenario, draws, set: kill }),
      counterpoise([command, scenario, '--draws', String(draws), '--set', set, '--json']),
    ]);
    expect(printed.code, printed.errors).toBe(0);
    expect(await answer.text()).toBe(printed.output);
  });

  testInCI('the library, too', async () => {
    const [answer, printed] = await Promise.all([
      fetch(`${server.address}api/v1/library/force/us-2001-12`),
      counterpoise(['library', 'show', 'us-2001-12', '--json']),
    ]);
    expect(await answer.text()).toBe(printed.output);
  });

  test('a body of 10 MB is refused before it has come', async () => {
    const { host } = new URL(server.address);
    const head = `POST /api/v1/linkage HTTP/1.1\r\nhost: ${host}\r\ncontent-type: application/json\r\n`;
    expect(await said(`${head}content-length: 10485760\r\n\r\n{`)).toMatch(/^HTTP\/1\.1 413 /);
    const most = `${(4 << 20).toString(16)}\r\n${'x'.repeat(4 << 20)}\r\n1\r\nx\r\n`;
    expect(await said(`${head}transfer-encoding: chunked\r\n\r\n${most}`)).toMatch(/^HTTP\/1\.1 413 /);
  });

  testInCI('who sends it whole reads why, and the server goes on', async () => {
    const huge = Array.from({ length: 5 }, () => post('linkage', { scenarioText: 'x'.repeat(10 << 20) }));
    expect((await Promise.all(huge)).map(({ status }) => status)).toEqual([413, 413, 413, 413, 413]);
    expect((await fetch(`${server.address}api/v1/openapi.json`)).status).toBe(200);
  });

  test('what is no HTTP: 400, under the same rules', async () => {
    const answer = await said('GARBAGE\r\n\r\n');
    expect(answer).toMatch(/^HTTP\/1\.1 400 Bad Request\r\ncontent-security-policy: default-src 'none'/);
    expect(answer).toContain('"code":"bad-request"');
  });

  testInCI('who goes away makes room for others', async () => {
    const leave = new AbortController();
    const long = [1, 2].map(() => post('linkage', { scenario: 'moscow-2001', draws: 4096 }, leave.signal));
    setTimeout(() => leave.abort(), 300);
    expect((await Promise.allSettled(long)).map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    const next = await post('assess', { scenario: 'moscow-2001', draws: 0 });
    expect(next.status).toBe(200);
    expect(server.errors()).toBe('');
  });

  test('a port in use and an address of another machine: exit code 2, and what to do', async () => {
    const port = new URL(server.address).port;
    const [taken, elsewhere] = await Promise.all([
      counterpoise(['serve', '--port', port]),
      counterpoise(['serve', '--port', '0', '--host', '203.0.113.7', '--lang', 'ru']),
    ]);
    expect([taken.code, taken.errors]).toEqual([
      2,
      `--port ${port}:1:1  the port ${port} is in use · a free port · give another, or --port 0 for a free one\n`,
    ]);
    expect(elsewhere.code).toBe(2);
    expect(elsewhere.errors).toMatch(/^--host 203\.0\.113\.7:1:1 {2}203\.0\.113\.7: у этой машины нет такого адреса/);
  });

  test('asked to end, it ends, even while it runs something: exit code 0', async () => {
    const other = await serving('--lang', 'ru');
    expect(other.output).toMatch(/^Рабочее место Counterpoise: http/);
    const running = fetch(`${other.address}api/v1/linkage?scenario=moscow-2001&draws=4096`).catch(() => 'cut');
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(await ended(other.process, 'SIGINT')).toBe(0);
    expect(await running).toBe('cut');
    expect(await ended(server.process, 'SIGTERM')).toBe(0);
  });
});

/** The start of the answer to some bytes. */
function said(bytes: string): Promise<string> {
  const { hostname, port } = new URL(server.address);
  return new Promise((resolve, reject) => {
    const socket = connect(Number(port), hostname, () => socket.write(bytes));
    let answer = '';
    socket.on('data', (part: Buffer) => {
      answer += part.toString();
      if (!answer.includes('\r\n\r\n')) return;
      socket.destroy();
      resolve(answer);
    });
    socket.on('error', reject);
  });
}
