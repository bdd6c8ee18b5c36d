import { describe, expect, test } from 'vitest';
import type { ReductionResult } from '../model/scenario/index.ts';
import { en, ru } from '../words/index.ts';
import { inLanguage, moscow, reductionOf } from './fixtures/examples.cases.ts';
import { matchesGolden } from './golden.cases.ts';
import { csvOf, reductionCeilings, reductionCourse, reductionSides, reductionSvg, reductionTable } from './index.ts';
import { clipped, collisions } from './svg.cases.ts';
import { describeReduction } from './reduction.tsx';

const start2 = reductionOf('start-2-by-2007');
const half = reductionOf('moscow-2001');
const russian = inLanguage(moscow, ru);

describe('the picture is the one in the repository', () => {
  test('START II in sixteen draws', () =>
    matchesGolden('start-2-by-2007.draws-16.reduce.svg', reductionSvg(start2, moscow)));
  test('to the middle of a year, one run, in Russian', () =>
    matchesGolden('moscow-2001.reduce.ru.svg', reductionSvg(half, russian)));
});

test('what is heard gives every day', () => {
  const text = describeReduction(start2, en);
  expect(text).toContain('1 January 2002: the United States 6,197 warheads, Russia 6,081 warheads, ');
  expect(text.match(/retaliation assured/g)).toHaveLength(2 * 7);
});

describe('whatever comes', () => {
  const noBreakout: ReductionResult = {
    ...start2,
    criterion: null,
    course: start2.course.map((day) => ({ ...day, breakout: null })),
  };
  const nothing = { median: null, low: null, high: null };
  const noSilos: ReductionResult = {
    ...start2,
    course: start2.course.map((day, i) => ({
      ...day,
      exchangeRatio: i === 3 ? { US: nothing, Russia: nothing } : day.exchangeRatio,
    })),
  };
  const days = Array.from({ length: 40 }, (_, i) => i);
  const long: ReductionResult = {
    ...start2,
    course: days.map((i) => ({ ...start2.course[Math.min(i, 6)]!, elapsed: i * 365, date: `${2002 + i}-12-31` })),
    steps: [],
    by: '2041-12-31',
    parties: Object.fromEntries(
      Object.entries(start2.parties).map(([name, of]) => [
        name,
        { ...of, days: days.map((i) => ({ ...of.days[Math.min(i, 6)]!, date: `${2002 + i}-12-31` })) },
      ]),
    ),
  };
  test.each([
    ['as it is', start2],
    ['half a year', half],
    ['no breakout', noBreakout],
    ['a year without silos', noSilos],
    ['forty years', long],
  ])('%s: the picture has no hole, and no text lies on another or leaves it', (_, one) => {
    for (const context of [moscow, russian]) {
      const svg = reductionSvg(one, context);
      expect(svg).not.toMatch(/NaN|undefined|Infinity|null/);
      expect(svg.match(/<svg/g)).toHaveLength(1);
      for (const [, path] of svg.matchAll(/ d="([^"]*)"/g)) expect(path).not.toMatch(/\.\d\d/);
      expect(collisions(svg)).toEqual([]);
      expect(clipped(svg)).toEqual([]);
    }
  });
});

test('tables: a row a party, day and system, and their sums are those of the day', () => {
  const { columns, rows } = reductionTable(start2);
  const at = (name: string): number => columns.indexOf(name);
  expect(rows).toHaveLength(7 * (7 + 11));
  for (const [party, { days }] of Object.entries(start2.parties))
    for (const { date, total } of days) {
      const own = rows.filter((row) => row[at('party')] === party && row[at('date')] === date);
      const sum = (name: string): number => own.reduce((all, row) => all + Number(row[at(name)]), 0);
      expect(sum('counted')).toBe(total.counts[start2.to.counted]);
      expect(sum('warheads')).toBe(total.warheads);
    }
  expect(csvOf(reductionCeilings(start2))).toContain('\n2007-12-31,start-2/deployed-warheads,3500,Russia,3492\n');
  expect(reductionCourse(start2).rows).toHaveLength(7 * 2 * 4);
  expect(reductionSides(start2).rows).toHaveLength(7 * 2);
});
