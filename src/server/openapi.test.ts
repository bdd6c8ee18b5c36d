import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { FastifyInstance } from 'fastify';
import { serverOf } from './app.ts';
import { parts } from './here.cases.ts';

let app: FastifyInstance;
beforeAll(async () => void (app = await serverOf(parts())));
afterAll(() => app.close());

interface OpenApi {
  readonly openapi: string;
  readonly info: { readonly title: string; readonly version: string };
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, object>> };
}

interface Operation {
  readonly operationId: string;
  readonly summary: string;
  readonly description: string;
  readonly requestBody?: { readonly content: Readonly<Record<string, { readonly schema: object }>> };
  readonly responses: Readonly<
    Record<string, { readonly description: string; readonly content: Readonly<Record<string, { schema: object }>> }>
  >;
}

describe('the description', () => {
  test('has every route, with what it takes and gives', async () => {
    const answer = await app.inject('/api/v1/openapi.json');
    const { openapi, info, paths } = answer.json<OpenApi>();
    expect(openapi).toMatch(/^3\.1\./);
    expect(info.title).toBe('Counterpoise');
    const routes = Object.entries(paths).map(([path, methods]) => `${path} ${Object.keys(methods).sort().join(' ')}`);
    expect(routes.sort()).toEqual([
      '/api/v1/agreements get',
      '/api/v1/assess get post',
      '/api/v1/comply get',
      '/api/v1/explain get',
      '/api/v1/library get',
      '/api/v1/library/{kind}/{id} get',
      '/api/v1/linkage get post',
      '/api/v1/standing get',
    ]);
    const operations = Object.values(paths).flatMap((methods) => Object.values(methods));
    expect(new Set(operations.map(({ operationId }) => operationId)).size).toBe(operations.length);
    for (const { summary, description, responses } of operations) {
      expect([summary, description].every((text) => text.length > 5)).toBe(true);
      expect(Object.keys(responses)).toContain('200');
      expect(Object.keys(responses).some((status) => status >= '400')).toBe(true);
    }
    expect(paths['/api/v1/linkage']!['post']!.requestBody!.content['application/json']!.schema).toMatchObject({
      type: 'object',
      additionalProperties: false,
      properties: { draws: { type: 'integer', minimum: 0, maximum: 4096 } },
    });
  });

  test('every reference leads somewhere', async () => {
    const document = (await app.inject('/api/v1/openapi.json')).json<OpenApi>();
    const references = [...JSON.stringify(document).matchAll(/"\$ref":"#\/([^"]+)"/g)].map(([, path]) => path!);
    expect(references).toContain('components/schemas/linkage');
    for (const path of new Set(references)) {
      const found = path
        .split('/')
        .reduce<unknown>((node, step) => (node as Record<string, unknown>)?.[step], document);
      expect(found, path).toBeTypeOf('object');
    }
  });
});
