import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { delayUnder } from './delay.ts';
import { improvements } from './improve.ts';
import type { Goal, GoalImproved, LeverName } from './improvement.ts';
import { inspect } from './inspect.ts';
import type { InspectionQuestion } from './question.ts';
import { starts, timingKinds } from './scheme.ts';

/** Each tries every value of every lever: more of them in `.ci/run` (decision 0008). */
const exhaustive = process.env['COUNTERPOISE_CI'] === '1' ? 40 : 6;

const certain = (value: number) => ({ kind: 'certain', value }) as const;

const question: InspectionQuestion = {
  items: 400,
  hidden: certain(20),
  samples: 4,
  recognised: certain(0.8),
  falseAlarm: certain(0),
  alarmAt: 1,
  timing: { kind: 'periodic', perYear: 10 },
  start: 'any-moment',
  notice: null,
  matters: { kind: 'belief', months: certain(9) },
};

/** Small ones, every value of whose levers can be tried. */
const questions: fc.Arbitrary<InspectionQuestion> = fc
  .record({
    items: fc.integer({ min: 2, max: 30 }),
    hidden: fc.double({ min: 0, max: 1, noNaN: true }),
    samples: fc.double({ min: 0, max: 1, noNaN: true }),
    recognised: fc.double({ min: 0.05, max: 1, noNaN: true }),
    falseAlarm: fc.constantFrom(0, 0, 0.05),
    alarmAt: fc.constantFrom(1, 1, 2, 3),
    kind: fc.constantFrom(...timingKinds),
    perYear: fc.integer({ min: 1, max: 12 }),
    start: fc.constantFrom(...starts),
    matters: fc.double({ min: 0, max: 18, noNaN: true }),
  })
  .map(({ items, hidden, samples, recognised, falseAlarm, kind, perYear, matters, ...rest }) => ({
    ...rest,
    items,
    hidden: certain(Math.round(hidden * items)),
    samples: 1 + Math.floor(samples * (items - 1)),
    recognised: certain(recognised),
    falseAlarm: certain(falseAlarm),
    timing: kind === 'slots' ? { kind, perYear, slots: 26 } : { kind, perYear },
    notice: null,
    matters: { kind: 'belief', months: certain(matters) },
  }));
const targets = fc.constantFrom(0.1, 0.5, 0.9, 0.99);

/** The same question with a lever at another value, asked of `inspect`. */
function turned(asked: InspectionQuestion, lever: LeverName, value: number): InspectionQuestion {
  switch (lever) {
    case 'visits':
      return { ...asked, timing: { ...asked.timing, perYear: value } };
    case 'samples':
      return { ...asked, samples: value };
    case 'recognised':
      return { ...asked, recognised: certain(value) };
    case 'notice':
      return { ...asked, notice: { ...asked.notice!, hours: value } };
  }
}

function chanceOf(asked: InspectionQuestion, goal: Goal): number {
  const { year, asked: seen } = inspect(asked, 0, 1);
  return goal === 'year' ? year.median : seen.timely!.median;
}

/** The same by value; visits by the law itself, for `inspect` compares every timing each time. */
function chancesOf(asked: InspectionQuestion, lever: LeverName, goal: Goal): (value: number) => number {
  if (lever !== 'visits') return (value) => chanceOf(turned(asked, lever, value), goal);
  const { visit, matters } = inspect(asked, 0, 1);
  const at = goal === 'year' ? 12 : matters!.median!;
  return (perYear) => 1 - delayUnder({ ...asked.timing, perYear }, asked.start)(visit.median).unseen(at);
}

describe('what is needed of each lever', () => {
  test('is what trying every value finds, and every value above it is enough too', () => {
    fc.assert(
      fc.property(questions, targets, (asked, target) => {
        for (const { goal, levers } of improvements(asked, 0, 1, target).goals)
          for (const { name, needed, best, lacking } of levers) {
            const chance = chancesOf(asked, name, goal);
            const isEnough = (value: number): boolean => chance(value) >= target - 1e-12;
            const steps = { visits: best, samples: best, recognised: 50, notice: 0 }[name];
            const enough = Array.from({ length: steps + 1 }, (_, step) => (step * best) / steps).filter(isEnough);
            const what = `${name} for ${goal}, ${target}: ${JSON.stringify(asked)}`;
            expect(needed === null, what).toBe(enough.length === 0);
            expect(needed === null, what).toBe(lacking !== null);
            if (needed === null) continue;
            if (name !== 'recognised') expect(needed, what).toBe(enough[0]);
            else isLeastThousandth(needed, isEnough);
            // Monotone: from the first that is enough to the best, all are.
            expect(enough.length, what).toBe(Math.floor(steps - Math.ceil((needed * steps) / best - 1e-9) + 1));
          }
      }),
      { seed: 71, numRuns: exhaustive },
    );
  });

  test('in the year, by hand: 1 - (1 - s)^n for whole visits', () => {
    const { goals } = improvements({ ...question, start: 'after-a-visit' }, 0, 1, 0.9);
    const { now, levers } = of(goals, 'year');
    const seeing = 1 - (1 - now.atMedians) ** 0.1;
    const [visits] = levers;
    expect(visits!.needed).toBe(Math.ceil(Math.log(0.1) / Math.log(1 - seeing)));
    expect(visits!.reached.share).toBe(1);
    expect(now.share).toBe(0);
  });

  test('more than there is to turn: all items, every day, all recognised', () => {
    const three = { ...question, alarmAt: 3, samples: 2 };
    const { levers } = of(improvements(three, 0, 1, 0.9).goals, 'year');
    expect(levers.map(({ name, needed, lacking }) => [name, needed === null, lacking])).toEqual([
      ['visits', true, 'short-at-best'],
      ['samples', false, null],
      ['recognised', true, 'short-at-best'],
    ]);
    expect(levers[0]).toMatchObject({ best: 365, reached: { atMedians: 0, share: 0 } });
  });

  test('nothing is seen within the notice: only a shorter one helps', () => {
    const notice = { hours: 32, concealed: certain(24) };
    const asked = { ...question, samples: 40, notice };
    const { levers, equivalents } = of(improvements(asked, 0, 1, 0.9).goals, 'year');
    expect(levers.map(({ name, needed, lacking }) => [name, needed, lacking])).toEqual([
      ['visits', null, 'notice-too-long'],
      ['samples', null, 'notice-too-long'],
      ['recognised', null, 'notice-too-long'],
      ['notice', 24, null],
    ]);
    expect(equivalents).toEqual([]);
    expect(chanceOf(turned(asked, 'notice', 24), 'year')).toBe(0);
    expect(chanceOf(turned(asked, 'notice', 23.99), 'year')).toBeCloseTo(levers[3]!.reached.atMedians, 14);
  });

  test('what is put right at once is seen under no notice; where nothing is hidden nothing is', () => {
    const lacking = (asked: InspectionQuestion) =>
      of(improvements(asked, 0, 1, 0.5).goals, 'timely').levers.map((lever) => lever.lacking);
    const atOnce = { hours: 0, concealed: certain(0) };
    expect(new Set(lacking({ ...question, notice: atOnce }))).toEqual(new Set(['notice-too-long']));
    expect(new Set(lacking({ ...question, hidden: certain(0), falseAlarm: certain(0.5) }))).toEqual(
      new Set(['nothing-hidden']),
    );
  });

  test('what never matters cannot be too late: only a year is asked about, unless it matters in some draw', () => {
    const matters = (months: readonly (number | null)[]) => ({ kind: 'drawn', atMedians: null, months }) as const;
    const goals = (months: readonly (number | null)[]): readonly Goal[] =>
      improvements({ ...question, matters: matters(months) }, 4, 1, 0.9).goals.map(({ goal }) => goal);
    expect(goals([])).toEqual(['year']);
    expect(goals([null, null])).toEqual(['year']);
    expect(goals([null, 9])).toEqual(['year', 'timely']);
  });
});

describe('what buys the same as visits more', () => {
  test('is the least that trying every value finds', () => {
    fc.assert(
      fc.property(questions, (asked) => {
        for (const { goal, now, equivalents } of improvements(asked, 0, 1, 0.9).goals)
          for (const { visits, reached, samples, recognised } of equivalents) {
            const more = turned(asked, 'visits', asked.timing.perYear + visits);
            expect(chanceOf(more, goal)).toBeCloseTo(reached.atMedians, 13);
            expect(reached.atMedians).toBeGreaterThan(now.atMedians);
            const does = (value: number, lever: LeverName) =>
              chanceOf(turned(asked, lever, value), goal) >= reached.atMedians - 1e-12;
            const counts = Array.from({ length: asked.items - asked.samples + 1 }, (_, count) => count);
            expect(samples?.more).toBe(counts.find((count) => does(asked.samples + count, 'samples')));
            const believed = asked.recognised.kind === 'certain' ? asked.recognised.value : 0;
            const better = (by: number) => does(Math.min(1, believed + by), 'recognised');
            if (recognised) isLeastThousandth(recognised.more, better);
            else expect(better(1)).toBe(false);
          }
      }),
      { seed: 72, numRuns: 40 },
    );
  });

  test('one hidden among many, visits at random: a tenth more visits is a tenth more samples, or a tenth better a check', () => {
    const asked = { ...question, hidden: certain(1), samples: 10, timing: { kind: 'random', perYear: 10 } } as const;
    const { equivalents } = of(improvements(asked, 0, 1, 0.9).goals, 'year');
    expect(equivalents.map(({ visits, samples, recognised }) => [visits, samples, recognised])).toEqual([
      [1, { more: 1, share: 1 }, { more: 0.08, share: 1 }],
      [2, { more: 2, share: 1 }, { more: 0.16, share: 1 }],
      [5, { more: 5, share: 1 }, null],
      [10, { more: 10, share: 1 }, null],
    ]);
  });
});

test('shares of draws are counted over the draws of `inspect`', () => {
  const ranges: InspectionQuestion = {
    ...question,
    hidden: { kind: 'between', low: 10, high: 40 },
    notice: { hours: 32, concealed: { kind: 'between', low: 20, high: 90 } },
    matters: { kind: 'belief', months: { kind: 'between', low: 4, high: 20 } },
  };
  const draws = 128;
  const { goals } = improvements(ranges, draws, 7, 0.9);
  const { now, levers } = of(goals, 'timely');
  expect(now.mean).toBeCloseTo(inspect(ranges, draws, 7).asked.timely!.mean, 13);
  for (const { name, needed, reached } of levers) {
    if (needed === null) continue;
    const value = name === 'notice' ? needed - 1e-9 : needed;
    expect(reached.mean, name).toBeCloseTo(inspect(turned(ranges, name, value), draws, 7).asked.timely!.mean, 13);
    expect(reached.share).toBeGreaterThan(now.share);
    expect(reached.share).toBeLessThan(1);
  }
  // One draw and the medians are not the same question.
  const [one] = improvements(ranges, 1, 7, 0.9).goals;
  expect(one!.now.mean).not.toBe(one!.now.atMedians);
});

function of(goals: readonly GoalImproved[], goal: Goal): GoalImproved {
  return goals.find((one) => one.goal === goal)!;
}

function isLeastThousandth(value: number, isEnough: (value: number) => boolean): void {
  expect(Math.round(value * 1000)).toBeCloseTo(value * 1000, 9);
  expect(isEnough(value)).toBe(true);
  if (value > 0) expect(isEnough((Math.round(value * 1000) - 1) / 1000)).toBe(false);
}

test('of a quota no more visits are asked for than there are slots', () => {
  const { goals } = improvements({ ...question, timing: { kind: 'slots', perYear: 2, slots: 12 } }, 0, 1, 0.5);
  for (const { levers } of goals) expect(levers.find(({ name }) => name === 'visits')!.best).toBe(12);
});
