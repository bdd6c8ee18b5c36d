import { describe, expect, test } from 'vitest';
import type { BreakoutResult } from '../model/scenario/index.ts';
import { breakoutTitle, en, ru, systemRows } from '../words/index.ts';
import { afterNewStart, breakoutOf, inLanguage, moscow } from './fixtures/examples.cases.ts';
import { matchesGolden } from './golden.cases.ts';
import { breakoutSvg, breakoutSystems, breakoutTable, csvOf, describeBreakout } from './index.ts';
import type { BreakoutContext } from './index.ts';

const moscowContext: BreakoutContext = { ...moscow, cuts: 'proportional' };
const laterContext: BreakoutContext = { ...inLanguage(afterNewStart, ru), cuts: 'proportional' };
const result = breakoutOf('moscow-2001');

describe('the picture is the one in the repository', () => {
  test('sixteen draws', () => matchesGolden('moscow-2001.draws-16.breakout.svg', breakoutSvg(result, moscowContext)));
  test('one run, in Russian', () =>
    matchesGolden(
      'after-new-start-2026.breakout.ru.svg',
      breakoutSvg(breakoutOf('after-new-start-2026'), laterContext),
    ));
});

test('the title is a sentence with both findings and the criterion', () =>
  expect(breakoutTitle(result, en)).toBe(
    'Within 24 months the United States could add 377 warheads, Russia at least 533; the criterion is 500',
  ));

test('what is heard gives the criterion and every sixth month', () => {
  const text = describeBreakout(result, en);
  expect(text).toContain('Criterion: 500 within 24 months.');
  expect(text).toMatch(/The United States: 0 by month 0, .* and 377 by month 36\./);
});

test('a row a system, and one for all that adds up', () => {
  const [head, ...rows] = systemRows(result, 'Russia', en);
  expect(head).toHaveLength(8);
  const numbers = (column: number): number[] => rows.map((row) => Number((row[column] ?? '').replace(/[,?]/g, '')));
  for (const column of [1, 2, 4, 5, 6, 7]) {
    const all = numbers(column);
    expect(all.slice(0, -1).reduce((sum, n) => sum + n, 0)).toBe(all.at(-1));
  }
});

describe('whatever comes', () => {
  const with_ = (change: (party: BreakoutResult['parties'][string]) => object): BreakoutResult => ({
    ...result,
    parties: Object.fromEntries(
      Object.entries(result.parties).map(([name, party]) => [name, { ...party, ...change(party) }]),
    ),
  });
  const nothing = { median: 0, low: 0, high: 0 };
  const flat = with_(({ curve }) => ({ curve: { ...curve, total: curve.total.map(() => nothing) }, added: nothing }));
  const months = Array.from({ length: 601 }, (_, month) => month);
  const long = {
    ...with_(({ curve }) => ({ curve: { ...curve, total: months.map((_, i) => curve.total[Math.min(i, 36)]) } })),
    months,
    criterion: { ...result.criterion, months: 600 },
  } as BreakoutResult;
  test.each([
    ['nothing is added', { ...flat, criterion: { ...result.criterion, warheads: nothing } }],
    ['fifty years', long],
    ['today’s forces', { ...result, package: { warheads: null } }],
    ['one run', { ...result, draws: 0 }],
  ])('%s: the picture has no hole', (_, one) => {
    const svg = breakoutSvg(one, moscowContext);
    expect(svg).not.toMatch(/NaN|undefined|Infinity|null/);
    expect(svg.match(/<svg/g)).toHaveLength(1);
    for (const [, path] of svg.matchAll(/ d="([^"]*)"/g)) expect(path).not.toMatch(/\.\d\d/);
  });
});

test('tables: a row a party, part and month; a row a system, empty where nobody knows', () => {
  const curve = csvOf(breakoutTable(result));
  expect(curve).toMatch(/^party,part,month,added_median,added_low,added_high\nUS,total,0,0,0,0\n/);
  expect(breakoutTable(result).rows).toHaveLength((4 + 5) * 37);
  expect(csvOf(breakoutSystems(result))).toContain('\nRussia,ss27,silo,,15,15,15,14,14,14,15,15,15,,,,,,silo,');
});
