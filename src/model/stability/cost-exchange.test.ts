import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { below, mean } from '../number/index.ts';
import type { Uncertain } from '../number/index.ts';
import { leakers } from '../shield/index.ts';
import type { Looking, Shooting } from '../shield/index.ts';
import { addedKinds, costExchange, grown } from './cost-exchange.ts';
import type { AddedKind, CostGiven } from './cost-exchange.ts';
import type { SmallAttack } from './small-attack.ts';

const is = (value: number): Uncertain => ({ kind: 'certain', value });

const engagement = {
  doctrine: 'spread',
  kill: is(1),
  track: is(1),
  system: is(1),
  shotsPerObject: is(8),
  decoysPerWarhead: is(0),
  reach: is(1),
  exposed: is(1),
} as const;
const given: CostGiven = {
  engagement,
  attack: { missiles: 5, warheadsPerMissile: 2, decoysPerWarhead: 0.5 },
  kept: { of: 'none-leaks', confidence: 0.8 },
  more: 1,
  absentee: is(1),
  interceptorCost: is(100),
  costs: { missile: is(50), warhead: is(20), decoy: is(2) },
};
const same = (n: number | null) => ({ median: n, low: n, high: n });

describe('worked examples', () => {
  test('every shot hits: one interceptor an object; a missile is 2 warheads and 1 decoy', () => {
    const { interceptors, added, attackersChoice, draws } = costExchange(given, 16, 1);
    expect(draws).toBe(0);
    expect(interceptors).toEqual(same(15));
    expect(added.map(({ kind, extraInterceptors }) => [kind, extraInterceptors.median])).toEqual([
      ['missile', 3],
      ['warhead', 2], // 11 warheads bring 5.5 decoys, rounded to 6
      ['decoy', 1],
    ]);
    expect(added.map(({ ratio }) => ratio.median)).toEqual([6, 10, 50]);
    expect(added.map(({ averageRatio }) => averageRatio!.median)).toEqual([6, 7.5, 150]);
    expect(attackersChoice).toEqual({
      ratio: same(50),
      shares: { below: 0, above: 1, never: 0 },
      kinds: [
        { kind: 'missile', share: 0 },
        { kind: 'warhead', share: 0 },
        { kind: 'decoy', share: 1 },
      ],
    });
  });

  test('orbit: 2 shots a missile, 499 there for one in reach, 13.4 million each, against a missile of 118', () => {
    const { added } = costExchange(
      {
        ...given,
        engagement: { ...engagement, doctrine: 'salvo', kill: is(0.8), shotsPerObject: is(2) },
        attack: { missiles: 5, warheadsPerMissile: 1, decoysPerWarhead: 0 },
        kept: { of: 'none-leaks', confidence: 0.7 },
        absentee: is(499),
        interceptorCost: is(13.4),
        costs: { missile: is(118) },
      },
      0,
      1,
    );
    expect(added[0]!.extraInterceptors.median).toBe(998);
    expect(added[0]!.ratio.median).toBeCloseTo((998 * 13.4) / 118, 10);
    expect(added[0]!.averageRatio!.median).toBeCloseTo((998 * 13.4) / 118, 10);
  });

  test('two shots each give 0.96 ^ 5 = 0.815 and 0.96 ^ 6 = 0.783: no number stops six with 0.8', () => {
    const { added, attackersChoice } = costExchange(
      {
        ...given,
        engagement: { ...engagement, kill: is(0.8), shotsPerObject: is(2) },
        attack: { missiles: 5, warheadsPerMissile: 1, decoysPerWarhead: 0 },
      },
      0,
      1,
    );
    expect(added[0]!.ratio.median).toBe(null);
    expect(added[0]!.shares).toEqual({ below: 0, above: 0, never: 1 });
    expect(added[2]!.averageRatio).toBe(null); // there is no decoy yet
    expect(attackersChoice.ratio.median).toBe(null);
  });

  test('cheap interceptors that always hit: below 1, and exactly 1 is neither below nor above', () => {
    const cheap = costExchange({ ...given, interceptorCost: is(1) }, 0, 1);
    expect(cheap.added.map(({ shares }) => shares.below)).toEqual([1, 1, 1]);
    const even = costExchange({ ...given, interceptorCost: is(50 / 3), costs: { missile: is(50) } }, 0, 1);
    expect(even.added[0]!.shares).toEqual({ below: 0, above: 0, never: 0 });
  });

  test('a stock that lets 2 of 10 through on average keeps that with one interceptor more a warhead', () => {
    const { added, interceptors } = costExchange(
      {
        ...given,
        attack: { missiles: 10, warheadsPerMissile: 1, decoysPerWarhead: 0 },
        kept: { of: 'leakage', interceptors: 8 },
        costs: { warhead: is(100) },
      },
      0,
      1,
    );
    expect(interceptors).toEqual(same(8));
    expect(added[0]!.ratio).toEqual(same(1));
  });
});

test('the attack grows by what is named', () => {
  const attack: SmallAttack = { missiles: 3, warheadsPerMissile: 4, decoysPerWarhead: 0.25 };
  expect(grown(attack, 'missile', 2)).toEqual({ ...attack, missiles: 5 });
  expect(grown(attack, 'warhead', 2)).toEqual({ missiles: 14, warheadsPerMissile: 1, decoysPerWarhead: 0.25 });
  expect(grown(attack, 'decoy', 2).decoysPerWarhead * 12).toBeCloseTo(5, 12);
});

describe('over draws', () => {
  const uncertain: CostGiven = {
    ...given,
    engagement: { ...engagement, kill: { kind: 'between', low: 0.4, high: 0.9 }, track: is(0.995) },
    interceptorCost: { kind: 'between', low: 10, high: 100 },
    costs: { missile: { kind: 'between', low: 50, high: 150 }, decoy: { kind: 'between', low: 1, high: 20 } },
  };

  test('shares add up to one at most, the choice is no better for the defender than any kind', () => {
    const { added, attackersChoice, draws } = costExchange(uncertain, 64, 7);
    expect(draws).toBe(64);
    for (const { shares } of [...added, attackersChoice])
      expect(shares.below + shares.above + shares.never).toBeLessThanOrEqual(1);
    for (const { ratio, shares } of added) {
      expect(attackersChoice.ratio.median ?? Infinity).toBeGreaterThanOrEqual(ratio.median ?? Infinity);
      expect(attackersChoice.shares.below).toBeLessThanOrEqual(shares.below);
    }
    expect(attackersChoice.kinds.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 12);
    expect(costExchange(uncertain, 64, 7)).toEqual(costExchange(uncertain, 64, 7));
    expect(costExchange(uncertain, 64, 8)).not.toEqual(costExchange(uncertain, 64, 7));
  });

  test('dearer interceptors and more absent ones never lower a ratio; scaling all costs changes nothing', () => {
    const ratios = (asked: CostGiven) => {
      const { added, attackersChoice } = costExchange(asked, 32, 3);
      return [...added, attackersChoice].flatMap(({ ratio: { median, low, high } }) => [median, low, high]);
    };
    const start = ratios(uncertain);
    for (const dearer of [
      { ...uncertain, interceptorCost: { kind: 'between', low: 15, high: 100 } as const },
      { ...uncertain, absentee: is(3) },
    ])
      ratios(dearer).forEach((ratio, i) => expect(ratio ?? Infinity).toBeGreaterThanOrEqual(start[i] ?? Infinity));
    const scaled = ratios({
      ...uncertain,
      interceptorCost: { kind: 'between', low: 20, high: 200 },
      costs: { missile: { kind: 'between', low: 100, high: 300 }, decoy: { kind: 'between', low: 2, high: 40 } },
    });
    scaled.forEach((ratio, i) =>
      ratio === null ? expect(start[i]).toBe(null) : expect(ratio).toBeCloseTo(start[i]!, 9),
    );
  });
});

/** Every stock from none up, by the whole distribution of who leaks. */
function bruteNeed(
  one: Shooting | Looking,
  attack: SmallAttack,
  keeps: (noneLeaks: number, leaking: number) => boolean,
) {
  const warheads = attack.missiles * attack.warheadsPerMissile;
  const against = { ...one, decoysPerWarhead: attack.decoysPerWarhead };
  for (let stock = 0; stock <= 2 * one.shotsPerObject * warheads * (1 + attack.decoysPerWarhead) + 8; stock++) {
    const leaking = leakers(against, warheads, stock);
    if (keeps(below(leaking, 1), mean(leaking))) return stock;
  }
  return null;
}

test('counting up from no interceptor finds the same margins', () => {
  const cases = fc.record({
    doctrine: fc.constantFrom('spread' as const, 'salvo' as const),
    kill: fc.double({ min: 0.3, max: 0.95, noNaN: true }),
    track: fc.double({ min: 0.9, max: 1, noNaN: true }),
    shotsPerObject: fc.integer({ min: 1, max: 4 }),
    missiles: fc.integer({ min: 1, max: 4 }),
    decoysPerWarhead: fc.integer({ min: 0, max: 2 }),
    confidence: fc.constantFrom(0.3, 0.6, 0.8),
    interceptors: fc.integer({ min: 0, max: 20 }),
    kind: fc.constantFrom<AddedKind>(...addedKinds),
    leakage: fc.boolean(),
  });
  fc.assert(
    fc.property(cases, ({ kind, leakage, missiles, decoysPerWarhead, confidence, interceptors, ...shooting }) => {
      const attack = { missiles, warheadsPerMissile: 1, decoysPerWarhead };
      const one: Shooting = { ...shooting, system: 0.95, decoysPerWarhead: 0, reach: 1, exposed: 1 };
      const kept = leakage ? ({ of: 'leakage', interceptors } as const) : ({ of: 'none-leaks', confidence } as const);
      const most = mean(leakers({ ...one, decoysPerWarhead }, missiles, interceptors));
      const keeps = (none: number, leaking: number): boolean =>
        leakage ? leaking <= most + 1e-9 : none >= confidence - 1e-12;
      const before = bruteNeed(one, attack, keeps);
      const after = bruteNeed(one, grown(attack, kind, 1), keeps);
      const { added } = costExchange(
        {
          ...given,
          engagement: {
            ...engagement,
            doctrine: one.doctrine,
            kill: is(one.kill),
            track: is(one.track),
            system: is(one.system),
            shotsPerObject: is(one.shotsPerObject),
          },
          attack,
          kept,
          costs: { [kind]: is(1) },
        },
        0,
        1,
      );
      expect(added[0]!.extraInterceptors.median).toBe(before === null || after === null ? null : after - before);
    }),
    { seed: 8, numRuns: 150 },
  );
});

test('a second look makes the margin smaller: five warheads of kill 0.7, one more takes 2 interceptors instead of 4', () => {
  const firing = { kill: 0.7, track: 1, system: 1, shotsPerObject: 8, decoysPerWarhead: 0, reach: 1, exposed: 1 };
  const looking = { ...firing, doctrine: 'shoot-look-shoot', looks: 2, split: 'best' } as const;
  const attack = { missiles: 5, warheadsPerMissile: 1, decoysPerWarhead: 0 };
  const six = { ...attack, missiles: 6 };
  const keeps = (none: number): boolean => none >= 0.8 - 1e-12;
  const brute = bruteNeed(looking, six, keeps)! - bruteNeed(looking, attack, keeps)!;
  const open = Object.fromEntries(Object.entries(firing).map(([key, value]) => [key, is(value)])) as Record<
    keyof typeof firing,
    Uncertain
  >;
  const asked = { ...given, attack, costs: { warhead: is(100) } };
  const two = { ...open, doctrine: 'shoot-look-shoot', looks: is(2), split: 'best' } as const;
  const twice = costExchange({ ...asked, engagement: two }, 0, 1).added[0]!;
  const once = costExchange({ ...asked, engagement: { ...open, doctrine: 'spread' } }, 0, 1).added[0]!;
  expect(twice.extraInterceptors.median).toBe(brute);
  expect(twice.ratio.median).toBe(2);
  expect(once.ratio.median).toBe(4);
});

test('in layers the margin is that of the layer whose interceptors are asked about', () => {
  const layer = { ...engagement, kill: is(0.8), shotsPerObject: is(4) };
  const layers = {
    doctrine: 'layers',
    system: is(1),
    layers: [
      { name: 'far', sensors: 'own', interceptors: 10, engagement: layer },
      { name: 'near', sensors: 'own', interceptors: null, engagement: layer },
    ],
  } as const;
  const attack = { missiles: 5, warheadsPerMissile: 1, decoysPerWarhead: 0 };
  const alone = costExchange({ ...given, engagement: layer, attack, costs: { warhead: is(100) } }, 0, 1);
  const behind = costExchange({ ...given, engagement: layers, attack, costs: { warhead: is(100) } }, 0, 1);
  expect(behind.interceptors.median).toBeLessThan(alone.interceptors.median!);
  expect(behind.doctrine).toBe('layers');
});
