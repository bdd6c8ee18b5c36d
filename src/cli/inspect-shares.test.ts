import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { chanceSeen, inspect } from '../model/inspection/index.ts';
import { en, probability, ru } from '../words/index.ts';
import { checkOf, measuredBy } from './inspect-checks.ts';
import { inspectionOf, sizeAsked } from './inspect-input.ts';
import { asksForShares, sharesAsked } from './inspect-shares-input.ts';
import { sharesOf } from './inspect-shares.ts';
import { sizesOf } from './inspect-size.ts';
import type { DetectOptions } from './inspect.ts';
import { printShares } from './terminal/inspect-shares.ts';

const three = ['items=60,hidden=3', 'items=200,hidden=8', 'items=10,hidden=1'];
const sharesFor = (options: DetectOptions) => sharesOf(sharesAsked(options), measuredBy(options, 0.9));
const told = (options: DetectOptions, language = en, width = 80): string =>
  printShares(sharesFor(options), { engine: '0', language }, { colour: false, unicode: false, width });

describe('strata without samples', () => {
  test('are what is asked; with samples a visit is planned already', () => {
    expect(asksForShares({ stratum: three })).toBe(true);
    expect(asksForShares({ stratum: [...three, 'items=5, samples=1,hidden=1'] })).toBe(true);
    expect(asksForShares({ stratum: ['items=5,hidden=1,samples=1'] })).toBe(false);
    expect(asksForShares({ samples: '3' })).toBe(false);
  });

  test('two alike, one defect each, seen with n of 10: half of each for a half', () => {
    const alike = ['items=10,hidden=1', 'items=10,hidden=1'];
    const found = sharesFor({ stratum: alike, chance: '0.5' });
    expect(found).toMatchObject({ samples: 10, enough: true, chance: 0.5, budget: null });
    expect(found.strata.map(({ samples }) => samples)).toEqual([5, 5]);
    expect(found.least).toBeCloseTo(0.5, 12);
    // An eleventh look raises only one of the two, so it is left over.
    const budget = sharesFor({ stratum: alike, budget: '11' });
    expect(budget.samples).toBe(10);
    expect(told({ stratum: alike, budget: '11' })).toContain('1 of the budget is left over');
    expect(told({ stratum: alike, budget: '10' })).not.toContain('left over');
  });

  test('by size the small stratum is seen least; shared out none is worth choosing', () => {
    const found = sharesFor({ stratum: three, budget: '40' });
    // 40 of 270: 8.9, 29.6 and 1.5 by size, the largest remainders up.
    expect(found.strata.map(({ bySize }) => bySize)).toEqual([9, 30, 1]);
    expect(found.bySize.least).toBeCloseTo(0.1, 12);
    expect(found.strata.map(({ samples }) => samples)).toEqual([15, 19, 6]);
    for (const { items, hidden, samples, seen } of found.strata) {
      const look = { items, defects: hidden, samples, recognised: 1, falseAlarm: 0, alarmAt: 1 };
      expect(seen).toBeCloseTo(chanceSeen(look), 12);
      expect(seen).toBeGreaterThanOrEqual(found.least);
    }
  });

  test('where not even every item is enough, it says so, and what it gives', () => {
    const never = { stratum: three, chance: '0.95', recognised: '0.9' };
    expect(sharesFor(never)).toMatchObject({ enough: false, samples: 270 });
    expect(sharesFor(never).least).toBeCloseTo(0.9, 12);
    expect(told(never)).toMatch(/^Not even a look at all 270 items/);
    expect(told(never)).toContain('sees it with chance 0.90 in the stratum seen least.');
  });

  test('a chance just below 1 is not told as 1', () => {
    const much = sharesFor({ stratum: ['items=20000,hidden=1000', 'items=1000,hidden=1'], budget: '3000' });
    expect(much.strata[0]!.bySizeSeen).toBeLessThan(1);
    expect(sharesFor({ stratum: ['items=5,hidden=1'], budget: '5' }).least).toBe(1);
  });

  test.each([60, 80, 120])('nothing is wider than %d columns, in either language', (width) => {
    const measuredOnce = { stratum: three, budget: '40', shift: '3.29', falseAlarm: '0.05' };
    for (const language of [en, ru])
      for (const options of [measuredOnce, { stratum: three, chance: '0.95', recognised: '0.9' }])
        for (const line of told(options, language, width).split('\n'))
          expect(line.length, line).toBeLessThanOrEqual(width);
  });
});

describe('a check that measures', () => {
  const once = { shift: '3.29', falseAlarm: '0.05' };

  test('3.29 standard deviations at a false alarm of 0.05: 0.95003', () => {
    expect(checkOf(once).recognised).toMatchObject({ kind: 'certain', value: expect.closeTo(0.95003, 5) });
    expect(checkOf({}).recognised).toEqual({ kind: 'certain', value: 1 });
    const visit = inspect(inspectionOf({ items: '10', hidden: '10', samples: '1', ...once }), 0, 1).visit.median;
    expect(visit).toBeCloseTo(0.95003, 5);
  });

  test('of four the mean recognises half as much as often; nothing missing is a false alarm', () => {
    const four = measuredBy({ shift: '1.645', falseAlarm: '0.05', measurements: '4' }, 0.95)!;
    expect(four.recognised).toBeCloseTo(measuredBy(once, 0.95)!.recognised, 12);
    // 2 x 1.6449 for one measurement, half of it for four.
    expect(four.leastShift).toBeCloseTo(1.644854, 6);
    expect(measuredBy({ shift: '0', falseAlarm: '0.05' }, 0.95)!.recognised).toBeCloseTo(0.05, 12);
    expect(measuredBy({}, 0.95)).toBeNull();
  });

  test('is never certain', () => {
    expect(measuredBy({ shift: '1000', falseAlarm: '0.05' }, 0.9)!.recognised).toBeLessThan(1);
  });

  test('goes with every question of the command, and is told in its words', () => {
    const items = { items: '100', hidden: '5', chance: '0.9' };
    const same = { ...items, recognised: String(measuredBy(once, 0.9)!.recognised) };
    expect(sizesOf(sizeAsked({ ...items, ...once })).sizes).toEqual(sizesOf(sizeAsked(same)).sizes);
    const text = told({ stratum: three, budget: '40', ...once }).replaceAll('\n', ' ');
    expect(text).toContain('One measurement recognises it with chance 0.95, where 3.29 standard deviations');
    expect(text).toContain(
      'a defect with chance 0.05. With chance 0.9 it recognises 2.93 standard deviations or more.',
    );
  });
});

test('the guide says what the command does', () => {
  const guide = readFileSync('docs/guide/what-a-visit-sees.md', 'utf8').replaceAll('\n', ' ');
  expect(guide).toContain(three.map((one) => `--stratum ${one}`).join(' '));
  const { strata, least, bySize } = sharesFor({ stratum: three, budget: '40' });
  const [first, second, third] = strata.map(({ samples }) => samples);
  expect(guide).toContain(`as ${first}, ${second} and ${third} see it with chance ${probability(en, least)} at least`);
  expect(guide).toContain(`one look, and ${probability(en, bySize.least)}.`);
  const chance = probability(en, measuredBy({ shift: '3.29', falseAlarm: '0.05' }, 0.9)!.recognised);
  expect(guide).toContain(`One measurement recognises it with chance ${chance}.`);
});
