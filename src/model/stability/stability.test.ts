import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Branch } from '../exchange/index.ts';
import { binomial, convolveScaled, mean, pmfQuantile, variance } from '../number/index.ts';
import type { Pmf } from '../number/index.ts';
import { defence, leakers } from '../shield/index.ts';
import type { Fractional, Shooting } from '../shield/index.ts';
import { assuredAgainst, expectedLeaking, leakingDistribution, need, noneLeaks, retaliation, room } from './index.ts';

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

function arrivals(pmf: Pmf) {
  return { mean: mean(pmf), variance: variance(pmf), most: pmf.from + pmf.weights.length - 1, pmf: () => pmf };
}

function branch(chance: number, ballistic: Pmf, airborne: Pmf): Branch {
  return { chance, salvo: { ballistic: arrivals(ballistic), airborne: arrivals(airborne) } };
}

describe('need', () => {
  const attack = { missiles: 5, warheadsPerMissile: 1, decoysPerWarhead: 0 };

  test('five missiles at 0.7: eleven interceptors are not enough for 80 %, fourteen are', () => {
    // By hand: with 5 x 2 shots 0.91^5 = 0.624; with 14, four of five get a third: 0.973^4 x 0.91 = 0.8156; with 13: 0.7628.
    expect(need(plain, attack, 0.8)).toEqual({ interceptors: 14, reason: null });
  });

  test('why no number is enough', () => {
    expect(need({ ...plain, system: 0.79 }, attack, 0.8)).toEqual({ interceptors: null, reason: 'system' });
    expect(need({ ...plain, track: 0.95 }, attack, 0.8)).toEqual({ interceptors: null, reason: 'track' });
    expect(need({ ...plain, kill: 0.3, shotsPerObject: 2 }, attack, 0.8)).toEqual({
      interceptors: null,
      reason: 'shotsPerObject',
    });
    expect(need({ ...plain, kill: 0 }, attack, 0.8)).toEqual({ interceptors: null, reason: 'kill' });
  });

  test('salvo: every object must get its four before the last one gets any', () => {
    // 1 - 0.3^4 = 0.9919 each: five of them 0.9601; the last with one shot only 0.9919^4 x 0.7 = 0.6776, with two 0.8809.
    const salvo: Shooting = { ...plain, doctrine: 'salvo', shotsPerObject: 4 };
    expect(need(salvo, attack, 0.8)).toEqual({ interceptors: 18, reason: null });
    expect(noneLeaks(salvo, attack, 17)).toBeCloseTo((1 - 0.3 ** 4) ** 4 * 0.7, 14);
    expect(noneLeaks(salvo, attack, 16)).toBe(0);
    expect(need({ ...salvo, shotsPerObject: 1 }, attack, 0.8)).toEqual({
      interceptors: null,
      reason: 'shotsPerObject',
    });
  });

  test('salvo with decoys: all warheads must be among the objects served', () => {
    const salvo: Shooting = { ...plain, doctrine: 'salvo', kill: 1, shotsPerObject: 2 };
    const decoyed = { missiles: 2, warheadsPerMissile: 1, decoysPerWarhead: 1 };
    expect(noneLeaks(salvo, decoyed, 4)).toBeCloseTo(1 / 6, 14); // both warheads are the two of four that are served
    expect(noneLeaks(salvo, decoyed, 5)).toBeCloseTo(1 / 2, 14); // among three of four
    expect(need(salvo, decoyed, 1)).toEqual({ interceptors: 7, reason: null });
  });

  test('fractional: one interceptor or a thousand, the share alone decides', () => {
    const share: Fractional = { doctrine: 'fractional', stopped: 0.96, system: 1, exposed: 1 };
    expect(need(share, attack, 0.8)).toEqual({ interceptors: 1, reason: null }); // 0.96^5 = 0.8154
    expect(need({ ...share, stopped: 0.95 }, attack, 0.8)).toEqual({ interceptors: null, reason: 'kill' });
    expect(need({ ...share, system: 0.7 }, attack, 0.8)).toEqual({ interceptors: null, reason: 'system' });
  });

  test('none leaks with the chance that the whole distribution gives, whatever the doctrine', () => {
    fc.assert(
      fc.property(engagements, fc.integer({ min: 1, max: 12 }), fc.nat(40), (engagement, warheads, interceptors) => {
        const decoysPerWarhead = engagement.doctrine === 'fractional' ? 0 : engagement.decoysPerWarhead;
        const small = { missiles: warheads, warheadsPerMissile: 1, decoysPerWarhead };
        const full = engagement.doctrine === 'fractional' ? engagement : { ...engagement, reach: 1 };
        const exact = leakers({ ...full, exposed: 1 }, warheads, interceptors);
        const none = exact.from === 0 ? exact.weights[0]! : 0;
        expect(noneLeaks(engagement, small, interceptors)).toBeCloseTo(none, 12);
        expect(noneLeaks(engagement, small, interceptors + 1)).toBeGreaterThanOrEqual(none - 1e-12);
      }),
      { numRuns: 500, seed: 34 },
    );
  });

  test('nothing to stop needs nothing', () => {
    expect(need(plain, { ...attack, missiles: 0 }, 1)).toEqual({ interceptors: 0, reason: null });
  });

  test('a decoy a warhead doubles the objects', () => {
    expect(need({ ...plain, kill: 1 }, attack, 1)).toEqual({ interceptors: 5, reason: null });
    expect(need({ ...plain, kill: 1 }, { ...attack, decoysPerWarhead: 1 }, 1)).toEqual({
      interceptors: 10,
      reason: null,
    });
  });
});

describe('retaliation', () => {
  test('two certain warheads against one interceptor', () => {
    const branches = [branch(1, binomial(2, 1), binomial(0, 0))];
    expect(retaliation(branches, defence(plain), 1, 2)).toEqual({
      reaches: expect.closeTo(0.3, 14),
      fallsShort: expect.closeTo(0.7, 14),
    });
    expect(expectedLeaking(branches, defence(plain), 1)).toBeCloseTo(1.3, 14);
  });

  test('with 1 - t the defence does not work and all leak; bombers fly under it', () => {
    const branches = [branch(1, binomial(2, 1), binomial(3, 1))];
    const shield = defence({ ...plain, system: 0.9, kill: 1 });
    expect(retaliation(branches, shield, 10, 4).reaches).toBeCloseTo(0.1, 14);
    expect(retaliation(branches, shield, 10, 3).reaches).toBeCloseTo(1, 14);
    expect(expectedLeaking(branches, shield, 10)).toBeCloseTo(3 + 0.2, 14);
  });

  test('a small chance of falling short keeps its digits', () => {
    const branches = [branch(1, binomial(200, 0.9), binomial(0, 0))];
    const { reaches, fallsShort } = retaliation(branches, defence(plain), 0, 100);
    expect(reaches).toBe(1);
    expect(fallsShort).toBeGreaterThan(1e-50);
    expect(fallsShort).toBeLessThan(1e-30);
  });

  test('quantiles of what leaks: the whole twentieth of a fair coin', () => {
    const branches = [branch(1, binomial(1, 0.5), binomial(0, 0))];
    const pmf = leakingDistribution(branches, defence(plain), 0);
    expect([0.025, 0.475, 0.525].map((u) => pmfQuantile(pmf, u))).toEqual([0, 0, 1]);
  });
});

const chance = fc.double({ min: 0.02, max: 0.98, noNaN: true });
const shooting: fc.Arbitrary<Shooting> = fc.record({
  doctrine: fc.constantFrom('spread', 'salvo'),
  kill: chance,
  track: fc.constantFrom(1, 0.9),
  system: fc.constantFrom(1, 0.93),
  shotsPerObject: fc.integer({ min: 1, max: 5 }),
  decoysPerWarhead: fc.constantFrom(0, 0, 0.7, 2),
  reach: fc.constantFrom(1, 0.85),
  exposed: fc.constantFrom(1, 1, 0.9, 0.1),
});
const fractional: fc.Arbitrary<Fractional> = fc.record({
  doctrine: fc.constant('fractional' as const),
  stopped: chance,
  system: fc.constantFrom(1, 0.93),
  exposed: fc.constantFrom(1, 1, 0.9, 0.1),
});
const engagements = fc.oneof({ weight: 4, arbitrary: shooting }, { weight: 1, arbitrary: fractional });
const salvos = fc.tuple(fc.integer({ min: 1, max: 80 }), chance, fc.integer({ min: 1, max: 10 }), fc.nat(20), chance);
const branchings = fc.tuple(salvos, salvos, fc.constantFrom(1, 0.8)).map(([one, two, first]) =>
  [
    [first, one],
    [1 - first, two],
  ]
    .filter(([weight]) => (weight as number) > 0)
    .map(([weight, salvo]) => {
      const [launchers, works, load, bombers, through] = salvo as [number, number, number, number, number];
      return branch(
        weight as number,
        convolveScaled(binomial(0, 0), binomial(launchers, works), load),
        binomial(bombers, through),
      );
    }),
);

describe('room: bounds and a guess give the answer of the plain sum', () => {
  test('the largest number at which the exact chance reaches the confidence', () => {
    fc.assert(
      fc.property(
        branchings,
        engagements,
        fc.integer({ min: 1, max: 120 }),
        fc.constantFrom(0.5, 0.8, 0.95, 0.999),
        (branches, engagement, threshold, confidence) => {
          const demand = { threshold, confidence };
          const shield = defence(engagement);
          const holds = (interceptors: number): boolean =>
            retaliation(branches, shield, interceptors, threshold).fallsShort <= 1 - confidence + 1e-12;
          const found = room(branches, defence(engagement), demand, 60);
          if (found === null) expect(holds(0)).toBe(false);
          else {
            expect(holds(found)).toBe(true);
            if (found < 60) expect(holds(found + 1)).toBe(false);
          }
          for (const interceptors of [0, 7, 33])
            expect(assuredAgainst(branches, defence(engagement), demand)(interceptors)).toBe(holds(interceptors));
        },
      ),
      { numRuns: 400, seed: 31 },
    );
  });

  test('it never rises with the threshold or the confidence', () => {
    fc.assert(
      fc.property(
        branchings,
        engagements,
        fc.integer({ min: 1, max: 120 }),
        fc.constantFrom(0.5, 0.8, 0.95),
        (branches, engagement, threshold, confidence) => {
          const at = (t: number, c: number): number =>
            room(branches, defence(engagement), { threshold: t, confidence: c }, 60) ?? -1;
          expect(at(threshold + 1, confidence)).toBeLessThanOrEqual(at(threshold, confidence));
          expect(at(threshold, confidence + 0.04)).toBeLessThanOrEqual(at(threshold, confidence));
        },
      ),
      { numRuns: 150, seed: 32 },
    );
  });

  test('the chance of falling short never falls with interceptors, and the two chances make one', () => {
    fc.assert(
      fc.property(
        branchings,
        engagements,
        fc.integer({ min: 1, max: 120 }),
        fc.nat(50),
        (branches, engagement, threshold, interceptors) => {
          const shield = defence(engagement);
          const now = retaliation(branches, shield, interceptors, threshold);
          const more = retaliation(branches, shield, interceptors + 1, threshold);
          expect(now.reaches + now.fallsShort).toBeCloseTo(1, 10);
          expect(more.fallsShort).toBeGreaterThanOrEqual(now.fallsShort - 1e-12);
          expect(expectedLeaking(branches, shield, interceptors + 1)).toBeLessThanOrEqual(
            expectedLeaking(branches, shield, interceptors) + 1e-9,
          );
        },
      ),
      { numRuns: 150, seed: 33 },
    );
  });

  test('it ends where bounds meet to the last digit: draw 257 of moscow-2001 did not', () => {
    const certain = [branch(1, binomial(500, 0.3), binomial(0, 0))];
    expect(room(certain, defence({ ...plain, system: 0.95 }), { threshold: 100, confidence: 0.95 }, 300)).toBeTypeOf(
      'number',
    );
  });
});
