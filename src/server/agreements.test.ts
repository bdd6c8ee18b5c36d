import { afterAll, beforeAll, expect, test } from 'vitest';
import type { FastifyInstance } from 'fastify';
import { complyRecord, standingRecord } from '../answer/agreements.ts';
import { resultJson } from '../model/scenario/index.ts';
import { answered, held, stood } from '../answer/agreements.cases.ts';
import { serverOf } from './app.ts';
import { parts } from './here.cases.ts';

let app: FastifyInstance;
beforeAll(async () => void (app = await serverOf(parts())));
afterAll(() => app.close());

const get = (url: string) => app.inject(`/api/v1/${url}`);

interface Details {
  readonly problems: readonly {
    readonly code: string;
    readonly file: string;
    readonly todo: string;
    readonly wrong: string;
  }[];
}

test('comply and standing are what the commands print, byte for byte', async () => {
  const { statusCode, body } = await get('comply?agreement=new-start&force=us-2020-09&reading=Russia');
  expect(statusCode).toBe(200);
  expect(body).toBe(
    resultJson(complyRecord(answered('new-start', 'us-2020-09', { reading: 'Russia' }), held('us-2020-09'))),
  );
  const { agreements, standings } = stood('2002-01-15');
  expect((await get('standing?date=2002-01-15')).body).toBe(
    resultJson(standingRecord(standings, agreements, '2002-01-15')),
  );
});

test('a defence, an amendment by name, and the steps of a count', async () => {
  const abm = (await get('comply?agreement=abm&defence=us-alaska-100')).json<{ kept: boolean; defence: string }>();
  expect(abm).toMatchObject({ defence: 'us-alaska-100', kept: false });
  const layered = await get('comply?agreement=start-2&force=russia-2001-01&with=start-2-protocol-1997');
  expect(layered.json<{ amendments: string[] }>().amendments).toEqual(['start-2-protocol-1997']);
  const explained = await get('explain?agreement=start-1&force=us-1990-09&limit=attributed-warheads');
  const { systems, limit } = explained.json<{ systems: { counted: number }[]; limit: { counted: number } }>();
  expect(systems.reduce((sum, { counted }) => sum + counted, 0)).toBe(limit.counted);
});

test('a draft, once every bracket is chosen on which a rule rests', async () => {
  const words = 'aim=US form=US ceiling=2000 deadline=Russia removed=US abm=Russia shield-size=3 start-2=US control=2';
  const choose = words.split(' ').map((one) => `choose=${encodeURIComponent(one)}`);
  const asked = 'agreement=framework-2001&force=russia-2002-01&date=2008-01-01';
  const { statusCode, body } = await get(`comply?${asked}&${choose.join('&')}`);
  expect(statusCode).toBe(200);
  expect(JSON.parse(body)).toMatchObject({
    agreement: 'framework-2001',
    limits: [{ id: 'deployed-warheads', allowed: 2000 }],
  });
  const explained = await get(`explain?${asked}&limit=deployed-warheads&${choose.join('&')}`);
  expect(explained.json<{ limit: object }>().limit).toMatchObject({ allowed: 2000 });
  const open = await get(`comply?${asked}&${choose.slice(3).join('&')}`);
  expect(open.statusCode).toBe(422);
  const problems = open.json<Details>().problems;
  expect(problems.map(({ code, todo }) => [code, todo])).toEqual([
    ['bracket-open', 'choose one: `--choose form=Russia`'],
    ['bracket-open', 'choose one: `--choose ceiling=1`'],
  ]);
  const wrong = await get('comply?agreement=new-start&force=us-2020-09&choose=ceiling%3D1');
  expect([wrong.statusCode, wrong.json<Details>().problems[0]]).toMatchObject([
    422,
    { code: 'nothing-open', file: 'query.choose' },
  ]);
});

test('the agreements there are, each of which the library shows', async () => {
  const { items } = (await get('agreements')).json<{ items: { id: string; kind: string }[] }>();
  expect(items.map(({ id }) => id)).toContain('start-2-protocol-1997');
  const shown = await get('library/agreement/abm');
  expect(shown.statusCode).toBe(200);
  expect(shown.json<{ record: { bans: string[] } }>().record.bans).toContain('territorial-defence');
  expect((await get('library/shield/gmd-2024')).statusCode).toBe(200);
  expect((await get('library/agreement/abn')).json<Details>().problems[0]!.todo).toBe('did you mean abm?');
});

test.each([
  ['comply?agreement=new-strat&force=us-2020-09', 422, 'no-such-agreement', 'query.agreement'],
  ['comply?agreement=new-start&force=us-2020-90', 422, 'unknown-force', 'query.force'],
  ['comply?agreement=new-start', 400, 'force-or-defence', 'query'],
  ['comply?agreement=new-start&force=us-2020-09&date=2020-02-30', 422, 'no-day', 'query.date'],
  ['comply?agreement=new-start&force=us-2020-09&reading=France', 422, 'unknown-party', 'query.reading'],
  ['comply?agreement=new-start&force=ussr-1990-09', 422, 'not-a-party', 'query.force'],
  ['comply?agreement=new-start&force=../../etc/passwd', 422, 'unknown-force', 'query.force'],
  ['standing', 400, 'missing-key', 'query'],
])('%s: %d %s', async (url, status, code, file) => {
  const answer = await get(url);
  expect(answer.statusCode).toBe(status);
  expect(answer.json<Details>().problems[0]).toMatchObject({ code, file });
});
