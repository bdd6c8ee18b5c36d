import { describe, expect, test } from 'vitest';
import { moscow, tradeoff } from './fixtures/examples.cases.ts';
import { matchesGolden } from './golden.cases.ts';
import { csvOf, describeTradeoff, tradeoffSvg, tradeoffTable } from './index.ts';
import { en, tradeOthers, tradeStanding, tradeTitle } from '../words/index.ts';
import type { TradeoffResult } from '../model/scenario/index.ts';

type Limits = TradeoffResult['limit'];

const nine = (limits: readonly (number | null)[]): Limits => limits.map((limit) => [limit]);
const only = (limits: readonly (number | null)[]): TradeoffResult => ({
  ...tradeoff(),
  interceptors: [25],
  limit: nine(limits),
});

test('the picture is the one in the repository', () =>
  matchesGolden('moscow-2001.draws-16.tradeoff.svg', tradeoffSvg(tradeoff(), moscow, 0.125)));

test('the title is a sentence of the middle line', () =>
  expect(tradeTitle(tradeoff(), moscow, en)).toBe(
    'With 25 interceptors the limit needed falls from 4,250 to 1,750 as the share of Russia’s mobile missiles out by day goes from 0% to 100%',
  ));

test('the other lines, with the values at which no limit is enough', () =>
  expect(tradeOthers(tradeoff(), moscow, en)).toBe(
    'With no interceptors the limit needed goes from 4,250 to 1,500 and with 100 interceptors the limit needed goes from 4,750 to 2,250, and no limit up to 6,000 is enough at 0%.',
  ));

describe('titles of every kind', () => {
  const [a, b] = [3000, 2000];
  test.each([
    [[b, b, b, b, b, b, b, b, a], 'rises from 2,000 to 3,000'],
    [[a, a, a, a, a, a, a, a, a], 'the limit needed stays at 3,000'],
    [[a, b, b, b, b, b, b, b, a], 'moves between 2,000 and 3,000'],
    [[null, null, a, a, a, b, b, b, b], 'is 25% to 100%: from 2,000 to 3,000 warheads'],
    [[a, null, a, a, null, null, a, a, a], 'is 0%, 25% to 37.5% and 75% to 100%: 3,000 warheads'],
    [Array.from({ length: 9 }, () => null), 'no limit up to 6,000 is enough, whatever the share of'],
  ])('%j', (limits, words) => expect(tradeTitle(only(limits), moscow, en)).toContain(words));

  test('a line with gaps gives way to one without', () => {
    const result = tradeoff();
    const limit = result.limit.map(([none, some, many], i) => [none!, i < 5 ? null : some!, many!]);
    expect(tradeTitle({ ...result, limit }, moscow, en)).toMatch(/^With no interceptors the limit needed falls/);
  });

  test('how far the axis goes is left out where nobody said', () => {
    const { highestLimit: _, ...bare } = moscow;
    expect(tradeTitle(only(Array.from({ length: 9 }, () => null)), bare, en)).toContain('no limit is enough');
  });
});

describe('where the scenario itself stands', () => {
  test.each([
    [0.125, 'Where the scenario itself stands (12.5%) the limit needed is 3,500 with no interceptors,'],
    [0.13, 'stands (13%; nearest value computed 12.5%) the limit needed is 3,500 with no'],
    [0, 'and none with 100 interceptors.'],
    [1.5, 'The scenario itself stands at 150%, outside this range.'],
  ])('%d', (median, words) => expect(tradeStanding(tradeoff(), median, en)).toContain(words));
});

describe('whatever comes', () => {
  const never = only(Array.from({ length: 9 }, () => null));
  test.each([
    ['nothing is enough', never, 0.5],
    ['no gap', only(Array.from({ length: 9 }, () => 2000)), 0.5],
    ['the median outside, below', tradeoff(), -1],
    ['the median outside, above', tradeoff(), 2],
    ['no median', tradeoff(), null],
    ['one run', { ...tradeoff(), draws: 0 }, 0.1],
    ['an input nobody has words for', { ...tradeoff(), input: 'beliefs.fill.1.warheadsPerLauncher' }, 0.1],
  ] as const)('%s: the picture has no hole', (_, result, median) => {
    const svg = tradeoffSvg(result, moscow, median);
    expect(svg).not.toMatch(/NaN|undefined|Infinity|null/);
    expect(svg.match(/<svg/g)).toHaveLength(1);
    for (const [, path] of svg.matchAll(/ d="([^"]*)"/g)) expect(path).not.toMatch(/\.\d\d/);
  });

  test('a path that has no words stands for itself', () =>
    expect(tradeoffSvg({ ...tradeoff(), input: 'beliefs.fill.1.warheadsPerLauncher' }, moscow, null)).toContain(
      'as the number at beliefs.fill.1.warheadsPerLauncher goes from 0 to 1',
    ));
});

test('what is heard gives every value', () => {
  const text = describeTradeoff(tradeoff(), moscow, 0.125);
  expect(text).toContain('Share of Russia’s mobile missiles out by day from 0% to 100% along x');
  expect(text).toContain('With 100 interceptors: no limit up to 6,000 is enough at 0%, 4,750 at 12.5%,');
});

test('table: a row a value and number of interceptors; no limit is empty', () => {
  const table = tradeoffTable(tradeoff());
  expect(table.rows).toHaveLength(27);
  expect(csvOf(table)).toMatch(/^value,interceptors,limit\n0,0,4250\n0,25,4250\n0,100,\n0.125,0,3500\n/);
});
