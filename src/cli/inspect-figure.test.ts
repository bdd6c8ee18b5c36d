import { describe, expect, test } from 'vitest';
import { inspect, type InspectionQuestion } from '../model/inspection/index.ts';
import { en, languages, ru } from '../words/index.ts';
import { matchesGolden } from '../figure/golden.cases.ts';
import {
  csvOf,
  describeInspection,
  dotTimes,
  inspectionCompared,
  inspectionSvg,
  inspectionTable,
  pageFrame,
} from '../figure/index.ts';
import { clipped, collisions, textsOf } from '../figure/svg.cases.ts';

const question: InspectionQuestion = {
  items: 400,
  hidden: { kind: 'between', low: 20, high: 40 },
  samples: 1,
  recognised: { kind: 'between', low: 0.8, high: 1 },
  falseAlarm: { kind: 'certain', value: 0 },
  alarmAt: 1,
  timing: { kind: 'slots', perYear: 18, slots: 52 },
  start: 'any-moment',
  notice: null,
  matters: { kind: 'belief', months: { kind: 'between', low: 9, high: 20 } },
};
const result = inspect(question, 64, 1);
const certain = (value: number) => ({ kind: 'certain', value }) as const;
/** Nothing is uncertain, and nobody says when it matters. */
const plain = inspect({ ...question, hidden: certain(30), recognised: certain(1), matters: null }, 64, 1);
/** Announced so early that no visit finds anything. */
const blind = inspect({ ...question, notice: { hours: 32, concealed: certain(24) } }, 64, 1);

describe.each(Object.values(languages))('the picture ($code)', (language) => {
  const own = language === ru ? '.ru' : '';

  test.each([320, 1200])('in a page of %d pixels no words leave it or stand on others', (width) => {
    for (const shown of [result, plain, blind]) {
      const svg = inspectionSvg(shown, { engine: '0', language, frame: pageFrame(width) });
      expect(clipped(svg)).toEqual([]);
      expect(collisions(svg)).toEqual([]);
      for (const { text, size } of textsOf(svg)) expect([13, 14], text).toContain(size);
      expect(svg).not.toMatch(/NaN|undefined|Infinity|null/);
    }
  });

  test('is the one in the repository', () =>
    matchesGolden(`inspection${own}.svg`, inspectionSvg(result, { engine: '0', language })));
});

test('twenty dots stand in it or are counted as beyond it', () => {
  const rare = inspect({ ...question, timing: { kind: 'periodic', perYear: 6 } }, 64, 1);
  const late = dotTimes(rare).filter((time) => time === null).length;
  const svg = inspectionSvg(rare, { engine: '0' });
  expect([...svg.matchAll(/r="6"/g)]).toHaveLength(20 - late);
  expect(late).toBeGreaterThan(0);
  expect(svg).toContain(`${late} of the twenty dots`);
  expect(describeInspection(blind, en)).toContain('20 of the twenty dots lie beyond 36 months.');
});

test('each dot is a time by which the median curve has its chance', () => {
  dotTimes(plain).forEach((time, dot) => {
    if (time === null) return;
    const before = plain.seen[Math.floor(time)]!.median;
    const after = plain.seen[Math.ceil(time)]!.median;
    const chance = (2 * dot + 1) / 40;
    expect(before).toBeLessThanOrEqual(chance);
    expect(after).toBeGreaterThanOrEqual(chance - 1e-12);
  });
});

test('it says what it is: model output, and in one sentence what it shows', () => {
  const svg = inspectionSvg(result, { engine: '0' });
  expect(svg).toContain('Model output; nobody publishes the real chance.');
  expect(svg).toMatch(
    /<title[^>]*>Seen within .* in 9 cases of 10; it matters after 9 to 20 months: seen in time in \d+ of 100</,
  );
  expect(inspectionSvg(blind, { engine: '0' })).toMatch(
    /<title[^>]*>Not seen in 9 cases of 10, however long one waits; /,
  );
});

test('the tables are tidy', () => {
  const [head, first, second] = csvOf(inspectionTable(plain)).split('\n');
  expect(head).toBe('month,seen_median,seen_low,seen_high,matters_by');
  expect(first).toBe('0,0,0,0,');
  expect(second).toMatch(/^1,0\.\d+,0\.\d+,0\.\d+,$/);
  const compared = inspectionCompared(result);
  expect(compared.rows).toHaveLength(6);
  for (const row of compared.rows) expect(row).toHaveLength(compared.columns.length);
});
