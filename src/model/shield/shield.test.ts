import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { atLeast, mean } from '../number/index.ts';
import { defence } from './index.ts';
import type { Engagement, Shooting } from './index.ts';

const plain: Shooting = {
  doctrine: 'spread',
  kill: 0.7,
  track: 1,
  system: 1,
  shotsPerObject: 8,
  decoysPerWarhead: 0,
  reach: 1,
  exposed: 1,
};
const exact = 1e-300;

describe('worked examples', () => {
  test('five warheads, ten interceptors: two shots each, all stopped with 0.91^5', () => {
    const stopped = defence(plain).stopped(5, 10, exact);
    expect(atLeast(stopped, 5)).toBeCloseTo(0.91 ** 5, 14);
  });

  test('seven interceptors on five warheads: two get a second shot', () => {
    const stopped = defence(plain).stopped(5, 7, exact);
    expect(atLeast(stopped, 5)).toBeCloseTo(0.7 ** 3 * 0.91 ** 2, 14);
    expect(mean(stopped)).toBeCloseTo(3 * 0.7 + 2 * 0.91, 13);
  });

  test('three interceptors on five warheads: the others leak', () => {
    const stopped = defence(plain).stopped(5, 3, exact);
    expect(atLeast(stopped, 3)).toBeCloseTo(0.343, 14);
    expect(atLeast(stopped, 4)).toBe(0);
  });

  test('one warhead and one decoy, one shot: half the time it goes to the decoy', () => {
    const stopped = defence({ ...plain, decoysPerWarhead: 1 }).stopped(1, 1, exact);
    expect(atLeast(stopped, 1)).toBeCloseTo(0.35, 14);
  });

  test('an untracked object gets no effective shot, however many are fired', () => {
    const stopped = defence({ ...plain, track: 0.9, kill: 1 }).stopped(2, 16, exact);
    expect(atLeast(stopped, 2)).toBeCloseTo(0.81, 14);
  });

  test('a shield round one city sees a tenth: the rest pass', () => {
    const shield = defence({ ...plain, exposed: 0.1, kill: 1 });
    expect(mean(shield.stopped(100, 500, exact))).toBe(10);
    expect(shield.mostStopped(100, 500)).toBe(10);
  });

  test('no more shots than the doctrine spends on an object', () => {
    const shield = defence({ ...plain, shotsPerObject: 2 });
    expect(mean(shield.stopped(3, 1000, exact))).toBeCloseTo(3 * 0.91, 13);
  });
});

describe('what holds of every defence', () => {
  const chance = fc.double({ min: 0, max: 1, noNaN: true });
  const shooting: fc.Arbitrary<Engagement> = fc.record({
    doctrine: fc.constantFrom('spread', 'salvo'),
    kill: chance,
    track: chance,
    system: chance,
    shotsPerObject: fc.integer({ min: 1, max: 5 }),
    decoysPerWarhead: fc.double({ min: 0, max: 2.5, noNaN: true }),
    reach: chance,
    exposed: chance,
  });
  const fractional: fc.Arbitrary<Engagement> = fc.record({
    doctrine: fc.constant('fractional' as const),
    stopped: chance,
    system: chance,
    exposed: chance,
  });
  const engagements = fc.oneof({ weight: 4, arbitrary: shooting }, { weight: 1, arbitrary: fractional });
  const numbers = fc.tuple(engagements, fc.nat(50), fc.nat(80));

  test('leakers are surely a share of what arrives less a number of known mean and variance', () => {
    fc.assert(
      fc.property(numbers, ([engagement, arriving, interceptors]) => {
        const shield = defence(engagement);
        const { share, mean: off, variance: luck } = shield.leakAtLeast(arriving, interceptors);
        const stopped = shield.stopped(arriving, interceptors, exact);
        expect(arriving - mean(stopped)).toBeGreaterThanOrEqual(share * arriving - off - 1e-9);
        for (const level of [0.2, 0.5, 0.9].map((part) => Math.floor(part * arriving))) {
          const distance = share * arriving - off - level;
          const most = distance <= 0 ? 1 : luck / (luck + distance * distance);
          expect(atLeast(stopped, arriving - level)).toBeLessThanOrEqual(most + 1e-9);
        }
      }),
      { seed: 25, numRuns: 500 },
    );
  });

  test('what was worked out for one attack answers another only where it is the same', () => {
    fc.assert(
      fc.property(numbers, fc.nat(50), fc.nat(80), ([engagement, arriving, interceptors], other, others) => {
        const asked = defence(engagement);
        asked.stopped(other, interceptors, exact);
        asked.stopped(arriving, others, exact);
        expect(asked.stopped(arriving, interceptors, exact)).toEqual(
          defence(engagement).stopped(arriving, interceptors, exact),
        );
      }),
      { seed: 26, numRuns: 500 },
    );
  });

  test('nothing is created or lost: 0 to all within are stopped, weights make one', () => {
    fc.assert(
      fc.property(numbers, ([engagement, arriving, interceptors]) => {
        const shield = defence(engagement);
        const stopped = shield.stopped(arriving, interceptors, exact);
        expect(stopped.from).toBeGreaterThanOrEqual(0);
        expect(stopped.from + stopped.weights.length - 1).toBeLessThanOrEqual(
          shield.mostStopped(arriving, interceptors),
        );
        expect(stopped.weights.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1, 11);
        expect(mean(stopped)).toBeCloseTo(shield.expectedStopped(arriving, interceptors), 9);
      }),
      { seed: 21 },
    );
  });

  test('expected leakage never rises with interceptors', () => {
    fc.assert(
      fc.property(numbers, ([engagement, arriving, interceptors]) => {
        const shield = defence(engagement);
        expect(shield.expectedStopped(arriving, interceptors + 1)).toBeGreaterThanOrEqual(
          shield.expectedStopped(arriving, interceptors) - 1e-12,
        );
      }),
      { seed: 22 },
    );
  });

  test('P(at least k stopped) never falls with interceptors', () => {
    fc.assert(
      fc.property(numbers, fc.nat(50), ([engagement, arriving, interceptors], k) => {
        const shield = defence(engagement);
        const more = atLeast(shield.stopped(arriving, interceptors + 1, exact), k);
        expect(more).toBeGreaterThanOrEqual(atLeast(shield.stopped(arriving, interceptors, exact), k) - 1e-12);
      }),
      { seed: 23, numRuns: 1500 },
    );
  });

  test('P(leak >= t) never falls with the number that arrives: what the bounds of a room rest on', () => {
    fc.assert(
      fc.property(numbers, fc.nat(50), ([engagement, arriving, interceptors], leak) => {
        const shield = defence(engagement);
        const leaks = (count: number): number =>
          1 - atLeast(shield.stopped(count, interceptors, exact), count - leak + 1);
        expect(leaks(arriving + 1)).toBeGreaterThanOrEqual(leaks(arriving) - 1e-12);
      }),
      { seed: 24, numRuns: 2500 },
    );
  });
});
