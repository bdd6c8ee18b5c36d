import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { complyRecord, explainRecord, matrixRecord, seriesRecord, standingRecord } from '../answer/agreements.ts';
import { matrixOf, seriesOf } from '../model/agreement/index.ts';
import { readDeclaration } from '../model/force/index.ts';
import { resultJson } from '../model/scenario/index.ts';
import { answered, explained, held, library, set, stood } from '../answer/agreements.cases.ts';

const ajv = new Ajv2020({ strict: true, strictTypes: false, allErrors: true });

function schema(name: string) {
  return ajv.compile(
    JSON.parse(
      readFileSync(new URL(`../../docs/reference/schema/${name}.schema.json`, import.meta.url), 'utf8'),
    ) as object,
  );
}

const things = ['us-2001-12', 'us-2024', 'us-2011-02', 'us-2020-09', 'us-alaska-100', 'ussr-1990-09'].map(held);

function series() {
  const item = library.list('declaration')[0]!;
  const read = readDeclaration(item.text, item.file);
  return read.ok ? seriesOf(set, read.value)! : null;
}

function explanation(agreement: string, id: string, limit: string): object {
  const all = explained(agreement, id, limit);
  return explainRecord(all.answered, all.explanation, all.held);
}

const records: readonly (readonly [name: string, of: readonly object[]])[] = [
  [
    'comply',
    [
      complyRecord(answered('new-start', 'us-2020-09', { reading: 'Russia' }), held('us-2020-09')),
      complyRecord(answered('new-start', 'us-2011-02'), held('us-2011-02')),
      complyRecord(answered('start-1', 'us-1990-09'), held('us-1990-09')),
      complyRecord(answered('start-2', 'russia-2001-01', { also: ['start-2-protocol-1997'] }), held('russia-2001-01')),
      complyRecord(answered('abm', 'us-alaska-100'), held('us-alaska-100')),
    ],
  ],
  ['comply-matrix', [matrixRecord(matrixOf(set, things, { date: null, reading: null }), null)]],
  ['comply-series', [seriesRecord(series()!)]],
  [
    'explain',
    [
      explanation('start-1', 'us-1990-09', 'attributed-warheads'),
      explanation('new-start', 'us-2011-02', 'launchers'),
      explanation('abm', 'us-alaska-100', 'territorial-defence'),
    ],
  ],
  [
    'standing',
    ['1960-01-01', '2002-01-15', '2024-06-01'].map((date) => {
      const { standings, agreements } = stood(date);
      return standingRecord(standings, agreements, date);
    }),
  ],
];

describe.each(records)('the JSON of %s', (name, of) => {
  const holds = schema(name);

  test('holds to its published schema, which takes no other key', () => {
    for (const record of of) {
      const written = JSON.parse(resultJson(record)) as object;
      expect(holds(written), JSON.stringify(holds.errors?.slice(0, 3))).toBe(true);
      expect(holds({ ...written, unheardOf: 1 })).toBe(false);
    }
  });
});

test('the JSON of comply says what interfaces.md promises', () => {
  const record = JSON.parse(resultJson(complyRecord(answered('new-start', 'us-2011-02'), held('us-2011-02')))) as {
    readonly limits: readonly Readonly<Record<string, unknown>>[];
  };
  expect(record).toMatchObject({
    ...{ agreement: 'new-start', force: 'us-2011-02', date: '2011-02-05', reading: null, inForce: true, kept: true },
  });
  expect(
    record.limits.map(({ id, article, counted, allowed, margin, applies, kept }) => [
      id,
      article,
      counted,
      allowed,
      margin,
      applies,
      kept,
    ]),
  ).toEqual([
    ['deployed-vehicles', 'II.1.a', 882, 700, -182, false, true],
    ['deployed-warheads', 'II.1.b', 1800, 1550, -250, false, true],
    ['launchers', 'II.1.c', 1124, 800, -324, false, true],
  ]);
});

test('an amendment that never came into force is laid over by name alone, and moves the dates', () => {
  const [without, with_] = [[], ['start-2-protocol-1997']].map((also) => {
    const { limits } = answered('start-2', 'russia-2001-01', { also }).compliance;
    return limits.map(({ id, phase }) => [id, phase.from]);
  });
  expect(with_).not.toEqual(without);
  expect(with_).toContainEqual(['deployed-warheads', '2004-12-31']);
});
