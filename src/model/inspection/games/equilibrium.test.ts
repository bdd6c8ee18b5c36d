import { describe, expect, test } from 'vitest';
import { randomFrom } from '../../number/random.cases.ts';
import { dresher } from './dresher.ts';
import { inspectionGame } from './game.ts';
import { oneOf, playDresher, playForTime } from './games.twin.ts';
import { interim } from './interim.ts';
import { enough, stagesOf } from './stages.ts';
import type { Stakes } from './stages.ts';

const even: Stakes = { gain: 1, loss: 1 };
const years = 40_000;
const sigmas = 4.5;

test('stages: recursion against the closed form, whole stakes in whole numbers', () => {
  for (const stakes of [even, { gain: 1, loss: 3 }, { gain: 5, loss: 2 }]) {
    const stage = stagesOf(30, 30, stakes);
    let apart = 0;
    for (let n = 1; n <= 30; n++)
      for (let m = 0; m <= n; m++) {
        apart = Math.max(apart, Math.abs(stage(n, m).value - byVonStengel(n, m, stakes)));
      }
    expect(apart).toBeLessThan(1e-12);
  }
  const long = stagesOf(365, 200, even);
  for (const m of [0, 1, 18, 183, 200]) expect(long(365, m).value).toBeCloseTo(dresher(365, m).value, 12);
});

/** -C(n-1, m) / sum of C(n, i) b^(m-i) over i <= m, of the gain; b: the loss in gains. */
function byVonStengel(n: number, m: number, { gain, loss }: Stakes): number {
  let [top, bottom, choose] = [0, 0, 1];
  for (let i = 0; i <= m; i++) {
    bottom += choose * (loss / gain) ** (m - i);
    if (i === m) top = (choose * (n - m)) / n;
    choose = (choose * (n - i)) / (i + 1);
  }
  return (-gain * top) / bottom;
}

test('in every stage both are indifferent, and chances are chances', () => {
  const stakes = { gain: 2, loss: 7 };
  const stage = stagesOf(40, 40, stakes);
  let apart = 0;
  for (let n = 2; n <= 40; n++) {
    for (let m = 1; m < n; m++) {
      const { value, inspect, violate } = stage(n, m);
      const [visited, passed] = [stage(n - 1, m - 1).value, stage(n - 1, m).value];
      const ways = [
        stakes.loss * inspect - stakes.gain * (1 - inspect),
        visited * inspect + passed * (1 - inspect),
        stakes.loss * violate + visited * (1 - violate),
        passed * (1 - violate) - stakes.gain * violate,
      ];
      apart = Math.max(apart, ...ways.map((way) => Math.abs(way - value)));
      if (Math.min(inspect, violate) < 0 || Math.max(inspect, violate) > 1) apart = Infinity;
    }
  }
  expect(apart).toBeLessThan(1e-12);
});

test('no quota short of every period deters; from the loss on that makes a chance enough, nobody gains by one try', () => {
  expect(enough({ gain: 1, loss: 9 })).toBe(0.1);
  for (const loss of [1, 100, 1e6]) expect(inspectionGame(12, 11, { gain: 1, loss }).value).toBeLessThan(0);
  expect(inspectionGame(12, 12, even).outcome).toEqual({ caught: 0, missed: 0, kept: 1 });
  expect(inspectionGame(12, 0, even).outcome).toEqual({ caught: 0, missed: 1, kept: 0 });
});

/** What the inspected party does by what it has seen: start now, or go on after a visit and after none; null: the year is over. */
type Rule = 'now' | { readonly visited: Rule; readonly passed: Rule } | null;

function rulesOf(periods: number): readonly Rule[] {
  if (periods === 0) return [null];
  const later = rulesOf(periods - 1);
  return ['now', ...later.flatMap((visited) => later.map((passed) => ({ visited, passed })))];
}

function valueOf(rule: Rule, n: number, m: number, stage: ReturnType<typeof stagesOf>): number {
  if (rule === null) return 0;
  const { inspect } = stage(n, m);
  if (rule === 'now') return inspect * 1 - (1 - inspect);
  const visited = inspect === 0 ? 0 : inspect * valueOf(rule.visited, n - 1, m - 1, stage);
  return visited + (inspect === 1 ? 0 : (1 - inspect) * valueOf(rule.passed, n - 1, m, stage));
}

describe('no pure deviation gains, every one of them tried', () => {
  test.each([
    [2, 1],
    [3, 1],
    [3, 2],
    [4, 1],
    [4, 2],
    [4, 3],
  ])('%i periods, %i inspections', (periods, inspections) => {
    const stage = stagesOf(periods, inspections, even);
    const { value } = stage(periods, inspections);
    const against = rulesOf(periods).map((rule) => valueOf(rule, periods, inspections, stage));
    expect(against.length).toBeGreaterThan(4);
    expect(Math.min(...against)).toBeCloseTo(value, 12);
    for (let plan = 0; plan < 1 << periods; plan++) {
      const inspected = Array.from({ length: periods }, (_, period) => (plan >> period) & 1);
      if (inspected.filter(Boolean).length > inspections) continue;
      let [left, clean, got] = [inspections, 1, 0];
      inspected.forEach((now, period) => {
        const { violate } = stage(periods - period, left);
        got += clean * violate * (now ? 1 : -1);
        clean *= 1 - violate;
        left -= now;
      });
      expect(got).toBeLessThanOrEqual(value + 1e-12);
    }
  });
});

describe('played out with coins', () => {
  test.each([
    [12, 4, even],
    [6, 3, { gain: 1, loss: 4 }],
    [5, 1, { gain: 3, loss: 1 }],
  ] as const)('%i periods, %i inspections, stakes %o', (periods, inspections, stakes) => {
    const stage = stagesOf(periods, inspections, stakes);
    const game = inspectionGame(periods, inspections, stakes);
    const equilibrium = {
      inspect: (n: number, m: number) => stage(n, m).inspect,
      violate: (n: number, m: number) => stage(n, m).violate,
    };
    const both = playDresher(periods, inspections, equilibrium, years, randomFrom(9));
    for (const end of ['caught', 'missed', 'kept'] as const) near(both[end] / years, game.outcome[end]);
    expect(stakes.loss * game.outcome.caught - stakes.gain * game.outcome.missed).toBeCloseTo(game.value, 12);
    // Best replies of who violates for sure, at once or at the last moment before it would be certain to be caught.
    for (const violate of [() => 1, (n: number, m: number) => Number(m === 0 || n === m + 1)]) {
      const reply = playDresher(periods, inspections, { ...equilibrium, violate }, years, randomFrom(10));
      const value = (stakes.loss * reply.caught - stakes.gain * reply.missed) / years;
      const spread = (stakes.loss + stakes.gain) / 2;
      expect(Math.abs(value - game.value)).toBeLessThan((sigmas * spread) / Math.sqrt(years));
    }
  });

  test('who sees the visits of a drawn plan does better than the equilibrium lets it', () => {
    const game = inspectionGame(12, 4, even);
    const drawn = game.plans.find(({ plan }) => plan === 'drawn')!;
    const inspect = (n: number, m: number) => m / n;
    const violate = (n: number, m: number) => Number(m === 0 || (n === m + 1 && m / n < 0.5));
    const { caught, missed } = playDresher(12, 4, { inspect, violate }, years, randomFrom(11));
    const value = (caught - missed) / years;
    expect(value).toBeLessThan(game.value);
    expect(value).toBeGreaterThan(drawn.value - sigmas / Math.sqrt(years));
    const atOnce = playDresher(12, 4, { inspect, violate: () => 1 }, years, randomFrom(12));
    near(atOnce.caught / years, drawn.caught);
  });

  test.each([4, 12, 52])('one interim inspection, %i slots', (slots) => {
    const { delay, visits, starts } = interim(slots);
    const both = playForTime(oneOf(visits), oneOf(starts), years, randomFrom(13));
    expect(Math.abs(both.mean - delay)).toBeLessThan(sigmas * both.error);
    const atOnce = playForTime(oneOf(visits), () => 0, years, randomFrom(14));
    expect(Math.abs(atOnce.mean - delay)).toBeLessThan(sigmas * atOnce.error);
    const late = playForTime(oneOf(visits), () => 0.9, years, randomFrom(15));
    expect(late.mean).toBeLessThan(delay);
  });

  test('one interim inspection at any moment: its inverse distribution, whatever start', () => {
    const visit = (random: () => number) => 1 - Math.exp(-random());
    for (const start of [0, 0.2, 0.5, 0.63]) {
      const { mean, error } = playForTime(visit, () => start, years, randomFrom(16));
      expect(Math.abs(mean - 1 / Math.E)).toBeLessThan(sigmas * error);
    }
  });
});

function near(share: number, chance: number): void {
  expect(Math.abs(share - chance)).toBeLessThan(sigmas * Math.sqrt((chance * (1 - chance)) / years) + 1e-9);
}

describe('the same inspections used in other ways', () => {
  test('the equilibrium is the best against who may keep its word, equal intervals against delay: the order turns', () => {
    for (const [periods, inspections] of [
      [12, 4],
      [10, 3],
      [7, 2],
      [20, 9],
    ] as const) {
      // prettier-ignore
      const [equilibrium, drawn, equal] = inspectionGame(periods, inspections, even).plans;
      expect(equilibrium!.value).toBeCloseTo(dresher(periods, inspections).value, 12);
      expect(equilibrium!.caught).toBeCloseTo(dresher(periods, inspections).caught, 12);
      expect(drawn!.caught).toBeCloseTo(inspections / periods, 12);
      expect(drawn!.value).toBeLessThan(equilibrium!.value);
      expect(equal!.delay).toBeCloseTo(periods / (inspections + 1), 12);
      expect(equal!.delay).toBeLessThan(Math.min(drawn!.delay, equilibrium!.delay));
      expect(equal!.value).toBeLessThan(drawn!.value);
    }
  });

  test('chances of what happens by period add up', () => {
    for (const [periods, inspections] of [
      [1, 0],
      [1, 1],
      [9, 4],
      [30, 12],
    ] as const) {
      // prettier-ignore
      const { course, outcome, stages } = inspectionGame(periods, inspections, even);
      expect(course.reduce((sum, { inspected }) => sum + inspected, 0)).toBeCloseTo(inspections, 10);
      expect(course.reduce((sum, { violated }) => sum + violated, 0)).toBeCloseTo(1 - outcome.kept, 12);
      expect(outcome.caught + outcome.missed + outcome.kept).toBeCloseTo(1, 12);
      expect(stages[0]).toMatchObject({ period: 1, reached: 1, inspectionsLeft: inspections });
    }
  });
});
