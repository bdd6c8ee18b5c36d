import { readFileSync } from 'node:fs';
import type { FastifyInstance, InjectOptions } from 'fastify';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { languages } from '../words/index.ts';
import { serverOf } from './app.ts';
import { securityHeaders } from './guard.ts';
import { here, parts } from './here.cases.ts';
import { languageOf } from './problem-details.ts';
import type { Runner } from './threads.ts';

interface Details {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly detail: string;
  readonly instance: string;
  readonly problems: readonly {
    readonly code: string;
    readonly file: string;
    readonly line: number;
    readonly column: number;
    readonly wrong: string;
    readonly expected: string;
    readonly todo: string;
  }[];
}

let app: FastifyInstance;
beforeAll(async () => void (app = await serverOf(parts())));
afterAll(() => app.close());

function get(url: string, headers: InjectOptions['headers'] = {}) {
  return app.inject({ url, headers });
}

function post(url: string, payload: object | string, headers: InjectOptions['headers'] = {}) {
  return app.inject({ method: 'POST', url, payload, headers: { 'content-type': 'application/json', ...headers } });
}

const median = { scenario: 'moscow-2001', draws: 0 };

describe('runs', () => {
  test('a body, a query and the text of the scenario give the same', async () => {
    const set = { 'beliefs.engagement.US.kill': { between: [0.5, 0.7] }, 'choices.cuts': 'download' };
    const asked = { draws: 2, seed: 7, alternative: 'mobiles-out', set };
    const body = await post('/api/v1/linkage', { scenario: 'moscow-2001', ...asked });
    const query = new URLSearchParams({ scenario: 'moscow-2001', draws: '2', seed: '7', alternative: 'mobiles-out' });
    query.append('set', 'beliefs.engagement.US.kill={between: [0.5, 0.7]}');
    query.append('set', 'choices.cuts=download');
    const byQuery = await get(`/api/v1/linkage?${query.toString()}`);
    const scenarioText = readFileSync(new URL('../../library/scenarios/moscow-2001.yaml', import.meta.url), 'utf8');
    const byText = await post('/api/v1/linkage', { scenarioText, ...asked });
    expect([body.statusCode, byQuery.statusCode, byText.statusCode]).toEqual([200, 200, 200]);
    expect(body.headers['content-type']).toMatch(/^application\/json/);
    expect(body.headers['cache-control']).toBe('no-store');
    expect(byQuery.body).toBe(body.body);
    expect(byText.body).toBe(body.body);
    expect(body.json()).toMatchObject({ scenario: 'moscow-2001', alternative: 'mobiles-out', seed: 7, draws: 2 });
  });

  test('another package, and today', async () => {
    const other = await post('/api/v1/assess', { ...median, warheads: 1000, interceptors: 5 });
    expect(other.json()).toMatchObject({ package: { warheads: 1000, interceptors: 5 } });
    const today = await get('/api/v1/assess?scenario=moscow-2001&draws=0&today=true');
    expect(today.json()).toMatchObject({ package: { warheads: null } });
  });
});

describe('what is refused, and where it says so', () => {
  const text = 'scenarioText';
  const moscow = readFileSync(new URL('../../library/scenarios/moscow-2001.yaml', import.meta.url), 'utf8');
  test.each<[string, number, string, string, object | string]>([
    ['no JSON', 400, 'bad-json', 'body', '{"scenario": \n moscow}'],
    ['an empty body', 400, 'bad-json', 'body', ''],
    ['no object', 400, 'wrong-type', 'body', '[]'],
    ['a key that sets what is inherited', 400, 'bad-key', 'body', '{"__proto__": {"draws": 1}}'],
    ['no scenario', 400, 'one-scenario', 'body', {}],
    ['two scenarios', 400, 'one-scenario', 'body', { ...median, scenarioText: 'a: 1' }],
    ['an unknown key', 400, 'unknown-key', 'body', { ...median, drawz: 1 }],
    ['too many draws', 400, 'out-of-range', 'body', { ...median, draws: 4097 }],
    ['half a draw', 400, 'wrong-type', 'body', { ...median, draws: 0.5 }],
    ['today and a package', 400, 'today-or-package', 'body', { ...median, today: true, warheads: 1 }],
    ['an unknown scenario', 422, 'unknown-scenario', 'body.scenario', { scenario: 'moscow-2002' }],
    ['a path for a scenario', 422, 'unknown-scenario', 'body.scenario', { scenario: '../scenarios/moscow-2001.yaml' }],
    [
      'an unknown alternative',
      422,
      'unknown-alternative',
      'body.alternative',
      { ...median, alternative: 'mobile-out' },
    ],
    ['an unknown path', 422, 'leads-nowhere', 'body.set beliefs.x.y', { ...median, set: { 'beliefs.x.y': 1 } }],
    [
      'a bad value',
      422,
      'out-of-range',
      'body.set beliefs.engagement.US.kill',
      { ...median, set: { 'beliefs.engagement.US.kill': 2 } },
    ],
    [
      'a value with such a key',
      422,
      'bad-setting',
      'body.set beliefs.engagement.US.kill',
      { ...median, set: { 'beliefs.engagement.US.kill': { constructor: 1 } } },
    ],
    ['a text that is no scenario', 422, 'missing-key', text, { scenarioText: 'counterpoise: 1' }],
    ['a text that is too long', 422, 'too-long', text, { scenarioText: `# ${'x'.repeat(1 << 20)}` }],
    ['a text with aliases', 422, 'anchor', text, { scenarioText: 'a: &a [1]\nb: *a' }],
    [
      'a force by its path',
      422,
      'path-in-library',
      text,
      { draws: 0, scenarioText: moscow.replace('force: us-2001-12', 'force: ./package.yaml') },
    ],
    ['a force anywhere', 422, 'bad-force', text, { scenarioText: moscow.replace('us-2001-12', '/etc/passwd.yaml') }],
    [
      'a text with many draws',
      422,
      'too-many-draws',
      text,
      { scenarioText: moscow.replace(/draws: \d+/, 'draws: 65536') },
    ],
  ])('%s: %i %s', async (_, status, code, file, body) => {
    const { statusCode, headers, ...answer } = await post('/api/v1/assess', body);
    const details = answer.json<Details>();
    expect(statusCode, answer.body).toBe(status);
    expect(headers['content-type']).toMatch(/^application\/problem\+json/);
    expect(headers['cache-control']).toBe('no-store');
    expect(headers).toMatchObject(securityHeaders);
    expect(details).toMatchObject({ status, instance: '/api/v1/assess', type: `urn:counterpoise:problem:${code}` });
    expect(details.problems[0]).toMatchObject({ code, file });
    expect(details.detail).toBe(details.problems[0]!.wrong);
    expect(Object.keys(details.problems[0]!)).toEqual(['code', 'file', 'line', 'column', 'wrong', 'expected', 'todo']);
  });

  test('a query that does not fit', async () => {
    expect((await get('/api/v1/linkage')).statusCode).toBe(400);
    expect((await get('/api/v1/linkage?scenario=moscow-2001&draws=many')).statusCode).toBe(400);
    expect((await get('/api/v1/linkage?scenario=moscow-2001&draws=0&set=kill')).statusCode).toBe(422);
    expect((await get('/api/v1/linkage?scenario=moscow-2001&today=true')).statusCode).toBe(400);
  });

  test('JSON says where it ends to be JSON', async () => {
    const details = (await post('/api/v1/assess', '{"scenario": "a"\n "draws": 1}')).json<Details>();
    expect(details.problems[0]).toMatchObject({ line: 2, column: 2 });
  });

  test('an address, a method, a type', async () => {
    expect((await get('/api/v1/nothing')).statusCode).toBe(404);
    expect((await get('/nothing.js')).statusCode).toBe(404);
    expect((await get('/api/v1/library/force/us-2001-13')).json<Details>().problems[0]!.todo).toBe(
      'did you mean us-2001-12?',
    );
    expect((await get('/api/v1/library/weapon/us-2001-12')).statusCode).toBe(400);
    const put = await app.inject({ method: 'PUT', url: '/api/v1/linkage', payload: 'x' });
    expect([put.statusCode, put.headers.allow]).toEqual([405, 'POST, GET']);
    const page = await app.inject({ method: 'POST', url: '/' });
    expect([page.statusCode, page.headers.allow]).toEqual([405, 'GET, HEAD']);
    const deleted = await app.inject({ method: 'DELETE', url: '/api/v1/library/force/us-2001-12' });
    expect([deleted.statusCode, deleted.headers.allow]).toEqual([405, 'GET, HEAD']);
    expect((await post('/api/v1/linkage', 'scenario: 1', { 'content-type': 'text/yaml' })).statusCode).toBe(415);
  });

  test('a body over the limit, by its own word', async () => {
    const { statusCode, headers, ...answer } = await post('/api/v1/linkage', '{', { 'content-length': '10485760' });
    expect([statusCode, answer.json<Details>().problems[0]!.code]).toEqual([413, 'body-too-large']);
    expect(headers).toMatchObject(securityHeaders);
  });

  test('in Russian, by header or by address', async () => {
    const asked = { scenario: 'moscow-2002' };
    const byHeader = await post('/api/v1/linkage', asked, { 'accept-language': 'ru-RU, en;q=0.5' });
    const byAddress = await post('/api/v1/linkage?lang=ru', asked, { 'accept-language': 'en' });
    expect(byHeader.json<Details>()).toMatchObject({
      title: 'Модель не принимает то, о чем спрошено',
      detail: 'в библиотеке нет сценария moscow-2002',
    });
    expect(byAddress.json<Details>().detail).toBe(byHeader.json<Details>().detail);
  });

  test.each([
    ['ru', 'ru'],
    ['en-GB,ru;q=0.9', 'en'],
    ['de, ru;q=0.7, en;q=0.3', 'ru'],
    ['*', 'en'],
    ['', 'en'],
  ])('Accept-Language: %s is %s', (header, code) => {
    const asked = { query: {}, headers: { 'accept-language': header } };
    expect(languageOf(asked)).toBe(code === 'ru' ? languages.ru : languages.en);
  });
});

describe('a run that does not end well', () => {
  const faults: unknown[] = [];
  test('our own fault: 500, and no word of where', async () => {
    const broken: Runner = { ...here, run: () => Promise.reject(new Error('/home/somebody/secret.ts is broken')) };
    const failing = await serverOf(parts({ runner: broken, onFault: (error) => void faults.push(error) }));
    const answer = await failing.inject({ method: 'POST', url: '/api/v1/linkage', payload: median });
    await failing.close();
    expect(answer.statusCode).toBe(500);
    expect(answer.body).not.toMatch(/secret|stack|\.ts/);
    expect(String(faults.at(-1))).toContain('secret.ts');
  });

  test('too many wait: 503 with Retry-After; those in line get their turn', async () => {
    const started: (() => void)[] = [];
    const slow: Runner = {
      ...here,
      run: () => new Promise((resolve) => void started.push(() => resolve({ ok: true, value: '{}\n' }))),
    };
    const busy = await serverOf(parts({ runner: slow }));
    const asked = { method: 'POST', url: '/api/v1/linkage', payload: median } as const;
    const first = busy.inject(asked);
    const second = busy.inject(asked);
    await expect.poll(() => started.length).toBe(1);
    const third = await busy.inject(asked);
    expect([third.statusCode, third.headers['retry-after']]).toEqual([503, '5']);
    started[0]!();
    await expect.poll(() => started.length).toBe(2);
    started[1]!();
    expect([(await first).statusCode, (await second).statusCode]).toEqual([200, 200]);
    await busy.close();
  });

  test('too long: 503, and the run is told to end', async () => {
    let ended = false;
    const endless: Runner = {
      ...here,
      run: (_, signal) =>
        new Promise((_resolve, reject) =>
          signal.addEventListener('abort', () => {
            ended = true;
            reject(new Error('aborted'));
          }),
        ),
    };
    const patient = await serverOf(parts({ runner: endless, mostSeconds: 0.05 }));
    const answer = await patient.inject({ method: 'POST', url: '/api/v1/linkage', payload: median });
    await patient.close();
    expect([answer.statusCode, ended]).toEqual([503, true]);
    expect(answer.json<Details>().problems[0]!.code).toBe('run-too-long');
  });
});

describe('the library', () => {
  test('lists and shows', async () => {
    const list = (await get('/api/v1/library?kind=scenario')).json<{ items: { id: string; what: string }[] }>();
    expect(list.items.map(({ id }) => id)).toEqual(['after-new-start-2026', 'golden-dome-2026', 'moscow-2001']);
    const all = (await get('/api/v1/library')).json<{ items: { kind: string; id: string }[] }>();
    // Each is read by the tests of the library too: outside .ci/run one in six is enough.
    const step = process.env['COUNTERPOISE_CI'] === '1' ? 1 : 6;
    for (const { kind, id } of all.items.filter((_, i) => i % step === 0)) {
      const shown = await get(`/api/v1/library/${kind}/${id}`);
      expect(shown.statusCode, id).toBe(200);
      expect(shown.json()).toMatchObject({ kind, id });
    }
  });
});
