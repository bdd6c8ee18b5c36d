import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Branch } from '../exchange/index.ts';
import { binomial, mean, variance } from '../number/index.ts';
import type { Pmf } from '../number/index.ts';
import { defence, leakers } from '../shield/index.ts';
import type { Engagement, Layered, Looking, OrbitGeometry, Shooting } from '../shield/index.ts';
import { need, needCurve, noneLeaks, retaliation, room } from './index.ts';

const plain: Shooting = {
  doctrine: 'spread',
  kill: 0.7,
  track: 1,
  system: 1,
  shotsPerObject: 4,
  decoysPerWarhead: 0,
  reach: 1,
  exposed: 1,
};
const looking: Looking = { ...plain, doctrine: 'shoot-look-shoot', looks: 2, split: 'best' };
/** Some one in six is in reach. */
const orbit: OrbitGeometry = {
  altitudeKilometres: 500,
  interceptKilometres: 100,
  velocityChangeKilometresPerSecond: 6,
  accelerationGravities: 10,
  flyoutSeconds: 1000,
  inclinationDegrees: 50,
  latitudeDegrees: 40,
};
const attack = { missiles: 3, warheadsPerMissile: 1, decoysPerWarhead: 0 };

function layered(first: Shooting | Looking, own: number, system = 1): Layered {
  return {
    doctrine: 'layers',
    system,
    layers: [
      { name: 'asked', sensors: 'shared', interceptors: null, engagement: first },
      { name: 'own', sensors: 'shared', interceptors: own, engagement: plain },
    ],
  };
}

function arrivals(pmf: Pmf) {
  return { mean: mean(pmf), variance: variance(pmf), most: pmf.from + pmf.weights.length - 1, pmf: () => pmf };
}

const chance = fc.double({ min: 0.05, max: 0.95, noNaN: true });
const firing = {
  kill: chance,
  track: fc.constantFrom(1, 1, 0.9),
  system: fc.constantFrom(1, 0.95),
  shotsPerObject: fc.integer({ min: 1, max: 4 }),
  decoysPerWarhead: fc.constantFrom(0, 0, 0.5),
  reach: fc.constantFrom(1, 0.85),
  exposed: fc.constantFrom(1, 0.9),
};
const lookings: fc.Arbitrary<Looking> = fc.record({
  ...firing,
  doctrine: fc.constant('shoot-look-shoot' as const),
  looks: fc.integer({ min: 2, max: 3 }),
  split: fc.constantFrom('best', 'best', 'even'),
});
const layers: fc.Arbitrary<Engagement> = fc
  .tuple(lookings, fc.boolean(), fc.nat(10), fc.constantFrom(1, 0.9))
  .map(([one, turns, own, system]) => layered(turns ? one : { ...plain, kill: one.kill }, own, system));
const orbits: fc.Arbitrary<Engagement> = fc.record({
  ...firing,
  doctrine: fc.constant('spread' as const),
  warheadsCalled: fc.constantFrom(1, 0.9),
  decoysCalled: fc.constantFrom(1, 0.5),
  orbit: fc.constant(orbit),
});
const branchings = fc
  .tuple(fc.integer({ min: 1, max: 16 }), chance, fc.nat(3), chance)
  .map(([launchers, works, bombers, through]): readonly Branch[] => [
    {
      chance: 1,
      salvo: { ballistic: arrivals(binomial(launchers, works)), airborne: arrivals(binomial(bombers, through)) },
    },
  ]);

describe('rooms', () => {
  test('scanned, halved or bounded: the largest number at which the exact chance reaches the confidence', () => {
    fc.assert(
      fc.property(
        branchings,
        fc.oneof({ weight: 3, arbitrary: lookings }, layers, orbits),
        fc.integer({ min: 1, max: 12 }),
        fc.constantFrom(0.5, 0.8, 0.95),
        (branches, engagement, threshold, confidence) => {
          const top = 20;
          const shield = defence(engagement);
          const held = Array.from({ length: top + 1 }, (_, stock) => stock).filter(
            (stock) => retaliation(branches, shield, stock, threshold).fallsShort <= 1 - confidence + 1e-12,
          );
          const found = room(branches, defence(engagement), { threshold, confidence }, top);
          expect(found).toBe(held.includes(0) ? Math.max(...held) : null);
        },
      ),
      { seed: 51, numRuns: 80 },
    );
  });
});

describe('need', () => {
  test('turns: two missiles at 0.5 with eight in ten', () => {
    // Three: 0.5; four: 11/16; five: one each, then three at two (3/4 x 1/2) or at one (7/8): 1/4 + 7/16 + 3/32 = 0.78.
    const half: Looking = { ...looking, kill: 0.5 };
    const two = { ...attack, missiles: 2 };
    expect(noneLeaks(half, two, 3)).toBeCloseTo(0.5, 12);
    expect(noneLeaks(half, two, 4)).toBeCloseTo(11 / 16, 12);
    expect(noneLeaks(half, two, 5)).toBeCloseTo(25 / 32, 12);
    expect(need(half, two, 0.78)).toEqual({ interceptors: 5, reason: null });
  });

  test('none leaks with the chance that the whole distribution gives; the need is the fewest that reaches it', () => {
    fc.assert(
      fc.property(fc.oneof(lookings, layers), fc.constantFrom(0.3, 0.6, 0.8), (engagement, confidence) => {
        const faced = facing(engagement);
        const none = (stock: number): number => {
          const exact = leakers(faced, 3, stock);
          return exact.from === 0 ? exact.weights[0]! : 0;
        };
        const stocks = Array.from({ length: 37 }, (_, stock) => stock);
        for (const stock of [0, 3, 8]) expect(noneLeaks(engagement, attack, stock)).toBeCloseTo(none(stock), 12);
        const fewest = stocks.find((stock) => none(stock) >= confidence - 1e-12) ?? null;
        expect(need(engagement, attack, confidence).interceptors).toBe(fewest);
      }),
      { seed: 52, numRuns: 60 },
    );
  });

  test('in orbit: the chance nears what all in reach would give, and the need is the fewest that reaches it', () => {
    const inOrbit: Shooting = { ...plain, orbit };
    const { interceptors } = need(inOrbit, attack, 0.8);
    expect(noneLeaks(inOrbit, attack, interceptors!)).toBeGreaterThanOrEqual(0.8);
    expect(noneLeaks(inOrbit, attack, interceptors! - 1)).toBeLessThan(0.8);
    const exact = leakers(inOrbit, 3, interceptors!);
    expect(noneLeaks(inOrbit, attack, interceptors!)).toBeCloseTo(exact.weights[0]!, 12);
    expect(interceptors).toBeGreaterThan(3 * need(plain, attack, 0.8).interceptors!);
  });

  test('why no number is enough', () => {
    const why = (engagement: Engagement): unknown => need(engagement, attack, 0.8);
    const none = (reason: string) => ({ interceptors: null, reason });
    expect(why({ ...plain, warheadsCalled: 0.9 })).toEqual(none('discrimination'));
    expect(why({ ...looking, kill: 0.3, shotsPerObject: 1 })).toEqual(none('shotsPerObject'));
    expect(why({ ...plain, orbit: { ...orbit, flyoutSeconds: 1 } })).toEqual(none('reach'));
    expect(why({ ...plain, kill: 0.3, shotsPerObject: 1, orbit })).toEqual(none('shotsPerObject'));
    expect(why(layered({ ...plain, kill: 0 }, 1))).toEqual(none('kill'));
    expect(why(layered(plain, 1, 0.7))).toEqual(none('system'));
    expect(why(layered({ ...plain, track: 0.5 }, 1))).toEqual(none('track'));
  });

  test('a curve in orbit goes on until what is of use is nearly always in reach', () => {
    const {
      curve,
      need: found,
      twoLooks,
    } = needCurve([{ engagement: { ...plain, orbit }, attack, confidence: 0.8 }], 0);
    expect(curve.at(-1)!.noneLeaks.median).toBeCloseTo(noneLeaks(plain, attack, 12), 3);
    expect(curve.at(-1)!.interceptors).toBeGreaterThan(found.interceptors.median!);
    expect(twoLooks).toBe(null);
    expect(needCurve([{ engagement: layered(plain, 2), attack, confidence: 0.8 }], 0).twoLooks).toBe(null);
  });
});

/** Before the small attack: all of it exposed, all interceptors reach it, no decoys. */
function facing(engagement: Engagement): Engagement {
  const open = { exposed: 1, reach: 1, decoysPerWarhead: 0 };
  if (engagement.doctrine !== 'layers') return { ...engagement, ...open };
  return {
    ...engagement,
    layers: engagement.layers.map((one) => ({ ...one, engagement: { ...one.engagement, ...open } })),
  };
}
