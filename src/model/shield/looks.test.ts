import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { atLeast, mean } from '../number/index.ts';
import { convexBelow } from './convex-below.ts';
import { defence, leakers } from './index.ts';
import type { Engagement, Layered, Looking, Shooting } from './index.ts';
import { looking } from './looks.ts';
import { playedPolicy } from './looks.twin.ts';

const exact = 1e-300;

const base: Looking = {
  doctrine: 'shoot-look-shoot',
  looks: 2,
  split: 'best',
  kill: 0.5,
  track: 1,
  system: 1,
  shotsPerObject: 4,
  decoysPerWarhead: 0,
  reach: 1,
  exposed: 1,
};

const chance = fc.double({ min: 0, max: 1, noNaN: true });
const limit = fc.option(fc.integer({ min: 1, max: 9 }), { freq: 3 });
const firing = {
  kill: chance,
  track: fc.constantFrom(1, 0.9, 0.5),
  system: fc.constantFrom(1, 0.9),
  shotsPerObject: fc.integer({ min: 1, max: 4 }),
  decoysPerWarhead: fc.constantFrom(0, 0, 0.7),
  reach: fc.constantFrom(1, 0.8),
  exposed: fc.constantFrom(1, 0.6),
};
const lookings: fc.Arbitrary<Looking> = fc
  .record({ ...firing, looks: fc.integer({ min: 2, max: 3 }), salvoLimit: limit })
  .map(({ salvoLimit, ...rest }) => ({
    ...rest,
    doctrine: 'shoot-look-shoot',
    split: 'best',
    ...(salvoLimit !== null && { salvoLimit }),
  }));
const dealt: fc.Arbitrary<Shooting> = fc.record({
  ...firing,
  doctrine: fc.constantFrom('spread', 'salvo'),
  salvoLimit: fc.integer({ min: 1, max: 40 }),
  warheadsCalled: fc.constantFrom(1, 0.9),
  decoysCalled: fc.constantFrom(1, 0.3),
  orbit: fc.constant({
    altitudeKilometres: 500,
    interceptKilometres: 100,
    velocityChangeKilometresPerSecond: 6,
    accelerationGravities: 10,
    flyoutSeconds: 700,
    inclinationDegrees: 60,
    latitudeDegrees: 45,
  }),
});

describe('the split of a stock between turns', () => {
  test('is the best that trying every one finds, and expects what trying every one expects', () => {
    fc.assert(
      fc.property(
        lookings,
        fc.integer({ min: 1, max: 6 }),
        fc.nat(4),
        fc.nat(14),
        (engagement, tracked, untracked, stock) => {
          const { fired } = looking(engagement);
          const { looks } = engagement;
          const played = playedPolicy(engagement);
          const leaking = (first: number): number => played.leakingAfter(tracked, untracked, stock, looks, first);
          const best = leaking(played(tracked, untracked, stock, looks));
          expect(leaking(fired({ tracked, untracked, stock, looks }))).toBeCloseTo(best, 11);
        },
      ),
      { seed: 41, numRuns: 200 },
    );
  });

  test('the whole distribution has the mean that the recursion expects', () => {
    fc.assert(
      fc.property(lookings, fc.nat(30), fc.nat(60), (engagement, arriving, interceptors) => {
        const shield = defence(engagement);
        const stopped = shield.stopped(arriving, interceptors, exact);
        expect(stopped.weights.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1, 11);
        expect(mean(stopped)).toBeCloseTo(shield.expectedStopped(arriving, interceptors), 9);
      }),
      { seed: 42, numRuns: 100 },
    );
  });

  test('cut at a grain, nothing is missed but what `dropped` bounds', () => {
    fc.assert(
      fc.property(lookings, fc.nat(30), fc.nat(60), fc.nat(30), (engagement, arriving, interceptors, count) => {
        const shield = defence(engagement);
        const fine = atLeast(shield.stopped(arriving, interceptors, exact), count);
        const rough = shield.stopped(arriving, interceptors, 1e-6);
        expect(Math.abs(atLeast(rough, count) - fine)).toBeLessThanOrEqual(2 * rough.dropped + 1e-11);
      }),
      { seed: 43, numRuns: 100 },
    );
  });

  test('one look is `spread`, to the last digit', () => {
    fc.assert(
      fc.property(lookings, fc.nat(30), fc.nat(60), (engagement, arriving, interceptors) => {
        const spread = defence({ ...engagement, doctrine: 'spread' });
        const once = defence({ ...engagement, looks: 1 });
        expect(once.stopped(arriving, interceptors, exact)).toEqual(spread.stopped(arriving, interceptors, exact));
      }),
      { seed: 44, numRuns: 100 },
    );
  });

  test('turns whose stock is no more than the objects are `spread`, tracked or not', () => {
    const spread = leakers({ ...base, doctrine: 'spread', track: 0.9 }, 20, 20);
    expect(leakers({ ...base, looks: 3, track: 0.9 }, 20, 20)).toEqual(spread);
  });

  test('a convex function below: touches, and never passes', () => {
    fc.assert(
      fc.property(fc.array(chance, { minLength: 1, maxLength: 20 }), (values) => {
        const below = convexBelow(Float64Array.from(values));
        below.forEach((value, i) => expect(value).toBeLessThanOrEqual(values[i]! + 1e-12));
        for (let i = 1; i + 1 < below.length; i++)
          expect(below[i]!).toBeLessThanOrEqual((below[i - 1]! + below[i + 1]!) / 2 + 1e-12);
        expect(below[0]).toBe(values[0]);
      }),
      { seed: 45, numRuns: 200 },
    );
  });
});

describe('more stock', () => {
  const layered = (first: Shooting, second: Shooting): Layered => ({
    doctrine: 'layers',
    system: 0.9,
    layers: [
      { name: 'one', sensors: 'shared', interceptors: null, engagement: first },
      { name: 'two', sensors: 'shared', interceptors: 6, engagement: second },
    ],
  });
  const many: fc.Arbitrary<Engagement> = fc.oneof(
    lookings,
    dealt,
    fc.tuple(dealt, dealt).map(([a, b]) => layered(a, b)),
  );

  test('never raises expected leakage, whatever the doctrine', () => {
    fc.assert(
      fc.property(many, fc.nat(12), fc.nat(30), (engagement, arriving, interceptors) => {
        const shield = defence(engagement);
        const now = shield.expectedStopped(arriving, interceptors);
        expect(shield.expectedStopped(arriving, interceptors + 1)).toBeGreaterThanOrEqual(now - 1e-9);
      }),
      { seed: 46, numRuns: 60 },
    );
  });

  test('surely lets no more through where a defence says so', () => {
    fc.assert(
      fc.property(many, fc.nat(12), fc.nat(30), fc.nat(12), (engagement, arriving, interceptors, count) => {
        const shield = defence(engagement);
        if (!shield.monotone) return;
        const chanceOf = (warheads: number, stock: number): number =>
          atLeast(shield.stopped(warheads, stock, exact), count);
        expect(chanceOf(arriving, interceptors + 1)).toBeGreaterThanOrEqual(chanceOf(arriving, interceptors) - 1e-10);
        const leaks = (warheads: number): number =>
          1 - atLeast(shield.stopped(warheads, interceptors, exact), warheads - count + 1);
        expect(leaks(arriving + 1)).toBeGreaterThanOrEqual(leaks(arriving) - 1e-10);
      }),
      { seed: 47, numRuns: 100 },
    );
  });

  test('raises it under an even split: the ninth for four objects takes a volley from the second turn', () => {
    const even: Looking = { ...base, split: 'even' };
    const lost = (engagement: Looking, interceptors: number): number =>
      4 - defence(engagement).expectedStopped(4, interceptors);
    // Eight: one at each, four for what is left. Nine: two at each, one for what is left.
    expect(lost(even, 9)).toBeCloseTo(4 / 4 - 0.5 * (1 - 0.75 ** 4), 12);
    expect(lost(even, 9) - lost(even, 8)).toBeGreaterThan(0.01);
    for (let stock = 0; stock <= 16; stock++) expect(lost(base, stock)).toBeLessThanOrEqual(lost(even, stock) + 1e-12);
  });

  test('can make many leakers likelier by a hair under the best split: why rooms are scanned', () => {
    const found = likelier(base);
    expect(found).not.toBe(null);
    const { kill, arriving, interceptors, leaking, by } = found!;
    console.log(
      `kill ${kill}: P(${leaking} or more of ${arriving} leak) is ${by.toExponential(2)} higher with ${interceptors + 1} than with ${interceptors}`,
    );
    expect(by).toBeGreaterThan(1e-9);
  });
});

/** The first small raid at which one interceptor more makes some number of leakers, or more, likelier. */
function likelier(engagement: Looking) {
  for (const kill of [0.5, 0.7, 0.9]) {
    const shield = defence({ ...engagement, kill });
    for (let arriving = 2; arriving <= 8; arriving++)
      for (let interceptors = 1; interceptors < 30; interceptors++)
        for (let leaking = 1; leaking <= arriving; leaking++) {
          const few = (stock: number): number =>
            atLeast(shield.stopped(arriving, stock, exact), arriving - leaking + 1);
          const by = few(interceptors) - few(interceptors + 1);
          if (by > 1e-9) return { kill, arriving, interceptors, leaking, by };
        }
  }
  return null;
}
