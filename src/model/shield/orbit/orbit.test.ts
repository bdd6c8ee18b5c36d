import { describe, expect, test } from 'vitest';
import { shotsEach } from './average.ts';
import { constellation } from './constellation.ts';
import { averagePrice, costOf } from './cost.ts';
import type { PricesKnown } from './cost.ts';
import { capShare, shareInReach, shareOfCap } from './geometry.ts';
import { constellationsOf } from './given.ts';
import { oneByOne, placesOf } from './launches.ts';
import { aeiDefault } from './orbit.cases.ts';
import { chanceOfTooFew, fewestInOrbit } from './phasing.ts';
import type { ConstellationGiven } from './question.ts';
import { boostWindow } from './window.ts';

const certain = (value: number) => ({ kind: 'certain', value }) as const;
const asked = (changes: Partial<ConstellationGiven> = {}) => constellation({ ...aeiDefault, ...changes }, 0, 1);
const single = (inReach: number) => [{ inReach, places: 1 }];

describe('worked examples', () => {
  /** @source shield.md 4b, (33): time of flight against interceptors, computed from (23)-(26) */
  test.each([
    [90, 2106],
    [120, 998],
    [150, 583],
    [180, 382],
  ])('a fly-out of %d seconds: %d interceptors as published', (seconds, interceptors) => {
    expect(asked({ flyoutSeconds: certain(seconds) }).published.interceptors.median).toBe(interceptors);
  });

  test('what the burn leaves', () => {
    expect(boostWindow({ burnSeconds: 180, detectSeconds: 60, decideSeconds: 30, marginSeconds: 0 })).toBe(90);
    expect(boostWindow({ burnSeconds: 180, detectSeconds: 90, decideSeconds: 90, marginSeconds: 5 })).toBe(0);
    const parts = { detectSeconds: certain(60), decideSeconds: certain(30), marginSeconds: certain(0) };
    const burnt = asked({ flyoutSeconds: null, burnSeconds: certain(240), ...parts });
    expect(burnt.flyoutSeconds.median).toBe(150);
    expect(burnt.published.interceptors.median).toBe(583);
  });

  /** @source shield.md 4b, (32): local density at latitude 40 */
  test.each([
    [45, 2.16],
    [50, 1.53],
    [53, 1.34],
    [60, 1.1],
    [90, 0.83],
  ])('orbits inclined %d degrees pass latitude 40 %d times as often as the average', (inclination, density) => {
    const cap = 0.03;
    expect(shareOfCap(cap, inclination, 40) / capShare(cap)).toBeCloseTo(density, 1);
    expect(Math.abs(shareOfCap(cap, inclination, 40) / capShare(cap) / density - 1)).toBeLessThan(0.02);
  });

  /** @source shield.md 4b, (31): a mean of ten gives ten with some 54 % */
  test('a mean of ten puts ten in reach about every second time', () => {
    expect(1 - chanceOfTooFew(100_000, 0.0001, single(10))).toBeCloseTo(0.5421, 3);
  });

  test('shots at each missile; a sure shot is one', () => {
    expect([0.5, 0.6, 0.7, 0.8, 0.96, 1].map((kill) => shotsEach(kill, 0.96))).toEqual([5, 4, 3, 2, 1, 1]);
  });

  test('every missile of a salvo has a place, the first regions one more', () => {
    const shots = { kill: 0.8, wanted: 0.96 };
    expect(placesOf(shots, 5, 2)).toEqual([
      { inReach: 6, places: 1 },
      { inReach: 4, places: 1 },
    ]);
    expect(placesOf(shots, 6, 3)).toEqual([{ inReach: 4, places: 3 }]);
  });
});

describe('the fewest in orbit', () => {
  /** Recurrence of the binomial weights, from none upward. */
  function tooFew(n: number, share: number, wanted: number): number {
    let weight = (1 - share) ** n;
    let sum = 0;
    for (let k = 0; k < wanted; k++) {
      sum += weight;
      weight *= ((n - k) / (k + 1)) * (share / (1 - share));
    }
    return sum;
  }

  test('is what counting up one by one finds', () => {
    for (const share of [0.01, 0.08, 0.35])
      for (const wanted of [1, 2, 7])
        for (const confidence of [0.3, 0.5, 0.9, 0.99]) {
          let n = wanted;
          while (tooFew(n, share, wanted) > 1 - confidence) n++;
          expect(fewestInOrbit(single(wanted), share, confidence), `${share} ${wanted} ${confidence}`).toBe(n);
        }
  });

  test('does not exist where nothing passes, nor beyond two million', () => {
    expect(fewestInOrbit(single(1), 0, 0.9)).toBeNull();
    expect(fewestInOrbit(single(10), 1e-6, 0.9)).toBeNull();
    expect(fewestInOrbit(single(1), 1, 0.999)).toBe(1);
  });

  test('is more than the average, and the average gives less than was asked for', () => {
    for (const missiles of [1, 3, 10])
      for (const confidence of [0.8, 0.9, 0.99]) {
        const { needed, average } = asked({ missiles, confidence, inclinationDegrees: 53, latitudeDegrees: 40 });
        expect(needed.interceptors.median).toBeGreaterThan(average.interceptors.median!);
        expect(average.chance).toBeLessThan(confidence);
      }
  });

  test('from far regions less than from one, one at a time less than at once', () => {
    const { salvo } = asked({ missiles: 7, regions: 4, inclinationDegrees: 45, latitudeDegrees: 40 });
    expect(salvo.map(({ missiles }) => missiles)).toEqual([1, 2, 5, 7, 10, 20]);
    for (const { missiles, oneRegion, spread, oneByOne: alone } of salvo.slice(1)) {
      expect(spread!.median, `${missiles}`).toBeLessThan(oneRegion.median!);
      expect(alone.median).toBeLessThan(oneRegion.median!);
    }
    expect(salvo[0]!.spread!.median).toBe(salvo[0]!.oneRegion.median);
  });

  test('one at a time: the last still meets enough', () => {
    const { atMedians } = constellationsOf(aeiDefault, 0, 1);
    const n = oneByOne(atMedians, 10, 0.002)!;
    expect(10 * tooFew(n - 18, 0.002, 2)).toBeLessThanOrEqual(0.1);
    expect(10 * tooFew(n - 19, 0.002, 2)).toBeGreaterThan(0.1);
  });
});

describe('invariants', () => {
  test('a longer fly-out never needs more, at any latitude', () => {
    const results = [60, 80, 100, 120, 140, 200].map((seconds) => asked({ flyoutSeconds: certain(seconds) }));
    results.slice(1).forEach((longer, k) => {
      const shorter = results[k]!;
      expect(longer.published.interceptors.median).toBeLessThanOrEqual(shorter.published.interceptors.median!);
      longer.table.needed.forEach((row, i) =>
        row.forEach(({ median }, j) => {
          const before = shorter.table.needed[i]![j]!.median ?? Infinity;
          // The share is worked out in steps: at the edge of the orbits it is right to 1 in 10,000 of all phases.
          expect(median ?? Infinity, `${i} ${j}`).toBeLessThanOrEqual(before * 1.001);
        }),
      );
    });
  });

  test.each([20, 45, 63.4, 90])('density averages to 1 over the sphere, inclination %d', (inclination) => {
    const cap = 0.1;
    const steps = 720;
    let average = 0;
    for (let i = 0; i < steps; i++) {
      const latitude = ((i + 0.5) / steps) * 90;
      average += shareOfCap(cap, inclination, latitude) * Math.cos((latitude * Math.PI) / 180) * (Math.PI / 2 / steps);
    }
    expect(average / capShare(cap)).toBeCloseTo(1, 2);
  });

  test('a cap of the whole sphere holds everything, and beyond it nothing more', () => {
    expect(shareOfCap(Math.PI, 45, 40)).toBe(1);
    expect(shareOfCap(9, 45, 40)).toBe(1);
    expect(shareOfCap(0, 45, 40)).toBe(0);
    expect(shareOfCap(0.1, 30, 60)).toBe(0);
  });

  test('more regions never need more', () => {
    const needs = [1, 2, 3, 6].map((regions) => asked({ missiles: 6, regions }).needed.interceptors.median!);
    expect(needs).toEqual(needs.toSorted((a, b) => b - a));
  });

  test('more interceptors cost more; a life as long as the time needs one generation', () => {
    const prices = constellationsOf(aeiDefault, 0, 1).atMedians as PricesKnown;
    const totals = [1, 10, 998, 5000].map((n) => costOf(n, prices).totalBillions);
    expect(totals).toEqual(totals.toSorted((a, b) => a - b));
    expect(costOf(998, { ...prices, lifeYears: 20 }).generations).toBe(1);
    expect(costOf(998, { ...prices, lifeYears: 30 }).generations).toBe(1);
    expect(averagePrice(70, 1, 50)).toBeCloseTo((70 * 51) / 50, 9);
  });

  test('an interceptor too heavy for any launch has no price', () => {
    expect(asked({ launcherKilograms: certain(1000) }).cost!.needed.totalBillions.median).toBeNull();
  });
});

describe('what is not known', () => {
  test('bands hold the medians; the same seed, the same bands', () => {
    const open: ConstellationGiven = {
      ...aeiDefault,
      flyoutSeconds: { kind: 'between', low: 90, high: 150 },
      kill: { kind: 'beta', successes: 2, trials: 4 },
    };
    const run = constellation(open, 16, 3);
    expect(run.draws).toBe(16);
    expect(run.needed.interceptors.low).toBeLessThan(run.needed.interceptors.median!);
    expect(run.needed.interceptors.high).toBeGreaterThan(run.needed.interceptors.median!);
    expect(constellation(open, 16, 3)).toEqual(run);
    expect(run.given).toMatchObject({ flyoutSeconds: { between: [90, 150] }, kill: { beta: { successes: 2 } } });
  });

  test('draws in which no number is enough are counted, with the reason', () => {
    const late = constellation({ ...aeiDefault, flyoutSeconds: { kind: 'between', low: 1, high: 100 } }, 16, 1);
    expect(late.needed).toMatchObject({ reason: 'fly-out' });
    expect(late.needed.nullShare).toBeGreaterThan(0);
    expect(late.needed.nullShare).toBeLessThan(1);
    expect(late.needed.interceptors.high).toBeNull();
  });

  test('a place that nothing passes: no number, and the reason', () => {
    expect(asked({ inclinationDegrees: 30, latitudeDegrees: 60 }).needed).toEqual({
      interceptors: { median: null, low: null, high: null },
      nullShare: 1,
      reason: 'latitude',
    });
  });

  test('a price that nobody gives: no cost, and its name', () => {
    expect(asked({ firstUnitMillions: null, lifeYears: null })).toMatchObject({
      cost: null,
      costLacks: ['lifeYears', 'firstUnitMillions'],
      replacedPerYear: { median: null },
    });
  });
});

describe('twins', () => {
  /** A small generator of its own: the twin shares nothing with what it checks. */
  function coins(seed: number): () => number {
    let state = seed;
    return () => {
      state = (Math.imul(state ^ (state >>> 15), 0x2c1b3c6d) + 0x9e3779b9) | 0;
      const mixed = Math.imul(state ^ (state >>> 13), 0x297a2d39);
      return ((mixed ^ (mixed >>> 16)) >>> 0) / 4294967296;
    };
  }

  /** Phase and ascending node at random; how many lie within the cap about (latitude, 0). */
  function sampled(cap: number, inclination: number, latitude: number, n: number, coin: () => number): number {
    const [tilt, centre] = [(inclination * Math.PI) / 180, (latitude * Math.PI) / 180];
    let hits = 0;
    for (let k = 0; k < n; k++) {
      const [phase, node] = [2 * Math.PI * coin(), 2 * Math.PI * coin()];
      const along = [Math.cos(phase), Math.sin(phase) * Math.cos(tilt), Math.sin(phase) * Math.sin(tilt)] as const;
      const x = along[0] * Math.cos(node) - along[1] * Math.sin(node);
      if (x * Math.cos(centre) + along[2] * Math.sin(centre) >= Math.cos(cap)) hits++;
    }
    return hits;
  }

  test('sampled phases and ascending nodes against the share in reach: 40 geometries, worst z printed', () => {
    const seed = 20261126;
    const coin = coins(seed);
    const n = 20_000;
    let worst = 0;
    for (let k = 0; k < 40; k++) {
      const [cap, inclination, latitude] = [0.05 + 0.6 * coin(), 10 + 80 * coin(), 90 * coin()];
      const share = shareOfCap(cap, inclination, latitude);
      const hits = sampled(cap, inclination, latitude, n, coin);
      if (share === 0) expect(hits).toBe(0);
      else worst = Math.max(worst, Math.abs(hits - n * share) / Math.sqrt(n * share * (1 - share)));
    }
    console.log(`orbit twin: seed ${seed}, 40 geometries of ${n}, worst z ${worst.toFixed(2)}`);
    expect(worst).toBeLessThan(4.5);
  });

  test('sampled constellations over two regions: enough in both as often as asked, and no fewer would do much better', () => {
    const geometry = { altitudeKilometres: 300, interceptKilometres: 200, velocityChangeKilometresPerSecond: 6 };
    const rest = { accelerationGravities: 15, flyoutSeconds: 300, inclinationDegrees: 60, latitudeDegrees: 40 };
    const share = shareInReach({ ...geometry, ...rest });
    const asked = [{ inReach: 4, places: 2 }];
    const n = fewestInOrbit(asked, share, 0.8)!;
    const coin = coins(7);
    const runs = 4000;
    let enough = 0;
    for (let run = 0; run < runs; run++) {
      const inReach = [0, 0];
      for (let k = 0; k < n; k++) {
        const place = Math.floor(coin() / share);
        if (place < 2) inReach[place]!++;
      }
      if (Math.min(...inReach) >= 4) enough++;
    }
    const error = Math.sqrt((0.8 * 0.2) / runs);
    expect(enough / runs).toBeGreaterThan(0.8 - 3 * error);
    expect(enough / runs).toBeLessThan(0.8 + 0.02 + 3 * error);
  });
});
