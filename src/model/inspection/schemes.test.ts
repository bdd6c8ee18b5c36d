import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { normal, normalDeviate } from '../number/index.ts';
import {
  adjustedRisks,
  chanceOfFalseFinding,
  chanceSeen,
  equalDetection,
  inParallel,
  inSeries,
  independentChance,
  independentMixedChance,
  independentSize,
  largestMissedShare,
  measured,
  mixedChance,
  oneSiteChance,
  riskWeightedChance,
  sharedOut,
  shiftRecognised,
  stratified,
  twoStageChance,
  viennaQuota,
} from './index.ts';
import type { Place, Sample } from './index.ts';
import { inProportion } from './detect.ts';
import { binomialSize } from './sample-size.ts';
import { checks, coin, look, scale, standardErrors, visit } from './sampling.twin.ts';
import type { Check, Played } from './sampling.twin.ts';

const plays = 4_000;
const most = 4.5;

function played({ items, defects, samples, recognised, falseAlarm, alarmAt }: Sample): Played {
  return { items, defects, alarmAt, looks: [{ samples, check: coin(recognised, falseAlarm) }] };
}

const bare: Sample = { items: 60, defects: 6, samples: 12, recognised: 0.8, falseAlarm: 0, alarmAt: 1 };

describe('played with coins', () => {
  const expectPlayed = (chance: number, seed: number, one: Played | readonly Played[], visits?: number): void => {
    const sites = Array.isArray(one) ? (one as readonly Played[]) : [one as Played];
    const play = (random: () => number): boolean => visit(sites, visits ?? sites.length, random);
    expect(standardErrors(chance, plays, seed, play)).toBeLessThan(most);
  };
  const single = (chance: number, seed: number, one: Played): void =>
    expect(standardErrors(chance, plays, seed, (random) => look(one, random))).toBeLessThan(most);

  test('one look: perfect, imperfect, with false alarms and cut-offs', () => {
    const looks: readonly Partial<Sample>[] = [
      { recognised: 1 },
      {},
      { falseAlarm: 0.05 },
      { falseAlarm: 0.05, alarmAt: 2 },
      { falseAlarm: 0.02, alarmAt: 3, defects: 20 },
      { samples: 60, recognised: 0.1 },
    ];
    looks.forEach((other, at) => {
      const sample = { ...bare, ...other };
      single(chanceSeen(sample), 10 + at, played(sample));
    });
  });

  test('one who keeps his word', () => {
    const sample = { ...bare, falseAlarm: 0.05, alarmAt: 2 };
    single(chanceOfFalseFinding(sample), 20, played({ ...sample, defects: 0 }));
  });

  test('checks of several kinds, in series, in parallel', () => {
    const looks = [
      { samples: 5, recognised: 0.9 },
      { samples: 8, recognised: 0.4 },
      { samples: 2, recognised: 1 },
    ];
    const mixed = looks.map(({ samples, recognised }) => ({ samples, check: coin(recognised) }));
    single(mixedChance(60, 6, looks), 30, { items: 60, defects: 6, alarmAt: 1, looks: mixed });
    const steps = [0.9, 0.7, 0.8];
    const withCheck = (check: Check): Played => ({
      items: 60,
      defects: 6,
      alarmAt: 1,
      looks: [{ samples: 12, check }],
    });
    single(chanceSeen({ ...bare, recognised: inSeries(steps) }), 31, withCheck(checks(true, steps)));
    single(chanceSeen({ ...bare, defects: 2, recognised: inParallel([0.3, 0.4]) }), 32, {
      ...withCheck(checks(false, [0.3, 0.4])),
      defects: 2,
    });
  });

  test('strata, all visited', () => {
    const strata = [
      bare,
      { ...bare, items: 20, defects: 1, samples: 5 },
      { ...bare, items: 9, defects: 0, falseAlarm: 0.01, samples: 3 },
    ];
    const { seen, falseFinding } = stratified(strata);
    expectPlayed(seen, 40, strata.map(played));
    expectPlayed(
      falseFinding,
      41,
      strata.map((stratum) => played({ ...stratum, defects: 0 })),
    );
  });

  test('two stages: sites, then items', () => {
    const sites = [bare, bare, { ...bare, defects: 0 }, { ...bare, defects: 1 }, { ...bare, defects: 0 }];
    const seen = sites.map(chanceSeen);
    for (const visits of [1, 2, 4]) expectPlayed(twoStageChance(seen, visits), 50 + visits, sites.map(played), visits);
  });

  test('measurements, one and the mean of four, one item and a sample', () => {
    const threshold = -normalDeviate(0.05);
    const one = (check: Check, defects: number): Played => ({
      items: 1,
      defects,
      alarmAt: 1,
      looks: [{ samples: 1, check }],
    });
    single(measured(1.2, 0.05).recognised, 60, one(scale(1.2, threshold), 1));
    single(measured(1.2, 0.05, 4).recognised, 61, one(scale(1.2, threshold / 2, 4), 1));
    single(measured(1.2, 0.05, 4).falseAlarm, 62, one(scale(1.2, threshold / 2, 4), 0));
    const sample = { ...bare, ...measured(1.2, 0.05), alarmAt: 2 };
    single(chanceSeen(sample), 63, {
      ...played(sample),
      looks: [{ samples: bare.samples, check: scale(1.2, threshold) }],
    });
  });

  test('the shared-out samples, whichever stratum is chosen', () => {
    const places = [
      { items: 50, defects: 5, recognised: 0.9 },
      { items: 20, defects: 2, recognised: 1 },
      { items: 80, defects: 30, recognised: 0.5 },
    ];
    const { samples, seen } = sharedOut(places, 30);
    places.forEach((place, at) => single(seen[at]!, 70 + at, played({ ...bare, ...place, samples: samples[at]! })));
  });

  test('strata by risk, where that gives each a whole number of defects', () => {
    const strata = [
      { items: 40, risk: 3, samples: 10, recognised: 0.9 },
      { items: 60, risk: 1, samples: 5, recognised: 0.8 },
    ];
    const each = ({ samples, items, recognised }: (typeof strata)[number], defects: number): Played => ({
      items: defects,
      defects,
      alarmAt: 1,
      looks: [{ samples: defects, check: coin((recognised * samples) / items) }],
    });
    // Risks of 3 and 1, mean 1.8: of 9 defects among 100 items 6 and 3.
    expectPlayed(riskWeightedChance(0.09, strata), 90, [each(strata[0]!, 6), each(strata[1]!, 3)]);
  });

  test('each defect for itself; a population without end', () => {
    const each = { items: 7, defects: 7, alarmAt: 1, looks: [{ samples: 7, check: coin((0.8 * 12) / 60) }] };
    single(independentChance(60, 7, 12, 0.8), 80, each);
    const size = binomialSize(0.1, 0.9, 0.8)!;
    const endless = (samples: number): Played => ({
      items: samples,
      defects: samples,
      alarmAt: 1,
      looks: [{ samples, check: (defect, random) => random() < 0.1 && coin(0.8)(defect, random) }],
    });
    single(1 - 0.92 ** size, 81, endless(size));
    expect(1 - 0.92 ** size).toBeGreaterThanOrEqual(0.9);
    expect(1 - 0.92 ** (size - 1)).toBeLessThan(0.9);
  });
});

describe('the published tables', () => {
  test('sizes where each defect is for itself; none where all would not be enough', () => {
    const sizes = [200, 500, 1000, 10_000].map((items) => independentSize(items, Math.ceil(items / 100), 0.95, 0.8));
    expect(sizes).toEqual([195, 282, 324, 369]);
    expect(independentSize(50, 1, 0.95, 0.8)).toBeNull();
  });

  test('mixed checks, the largest missed share, risks', () => {
    const looks = [
      { samples: 50, recognised: 0.9 },
      { samples: 100, recognised: 0.95 },
    ];
    expect(independentMixedChance(500, 5, looks)).toBeCloseTo(0.8065082, 7);
    expect([0.5, 0.9, 1].map((recognised) => largestMissedShare(500, 50, 0.95, recognised).toFixed(8))).toEqual([
      '0.11680795',
      '0.06352901',
      '0.05686632',
    ]);
    const shares = [0.1, 0.1, 0.8].map((share, at) => ({ share, risk: [5, 3, 1][at]! }));
    adjustedRisks(shares).forEach((risk, at) => expect(risk).toBeCloseTo([3.125, 1.875, 0.625][at]!, 12));
  });

  test('quotas step at each 60 units', () => {
    expect([0, 1, 60, 61, 900, 901, 2000].map(viennaQuota)).toEqual([0, 1, 1, 2, 15, 15, 15]);
  });
});

describe('what is always so', () => {
  test('one site visited is one look; all sites visited are strata; one visit is the mean', () => {
    expect(twoStageChance([chanceSeen(bare)], 1)).toBeCloseTo(chanceSeen(bare), 14);
    const sites = [bare, { ...bare, defects: 1 }, { ...bare, defects: 0 }];
    const seen = sites.map(chanceSeen);
    expect(twoStageChance(seen, 3)).toBeCloseTo(stratified(sites).seen, 14);
    const mean = oneSiteChance(seen.map((one) => ({ chosen: 1 / 3, seen: one })));
    expect(twoStageChance(seen, 1)).toBeCloseTo(mean, 14);
    expect(twoStageChance(seen, 0)).toBe(0);
  });

  test('looks alike are one look, in whatever order looks come', () => {
    const [first, second] = [
      { samples: 7, recognised: 0.6 },
      { samples: 5, recognised: 0.6 },
    ];
    const one = chanceSeen({ ...bare, recognised: 0.6 });
    expect(mixedChance(60, 6, [first, second])).toBeCloseTo(one, 13);
    const other = { samples: 9, recognised: 0.95 };
    expect(mixedChance(60, 6, [first, other])).toBeCloseTo(mixedChance(60, 6, [other, first]), 13);
    expect(mixedChance(60, 60, [{ samples: 60, recognised: 1 }])).toBe(1);
  });

  test('several strata together never make certain what is certain in none, nor nothing of a small chance', () => {
    const nearly = { ...bare, items: 1000, defects: 900, samples: 99, recognised: 0.9 };
    expect(chanceSeen(nearly)).toBeLessThan(1);
    expect(stratified([nearly, nearly, nearly]).seen).toBeLessThan(1);
    expect(stratified([nearly, { ...bare, defects: bare.items, recognised: 1 }]).seen).toBe(1);
    const hardly = { ...bare, recognised: 1e-17 };
    expect(stratified([hardly, hardly]).seen).toBeCloseTo(2 * chanceSeen(hardly), 30);
    expect(stratified([hardly]).seen).toBeGreaterThan(0);
    const risk = { items: 1000, risk: 1, samples: 990, recognised: 1 };
    expect(riskWeightedChance(0.9, [risk])).toBeLessThan(1);
    expect(riskWeightedChance(0.9, [{ ...risk, samples: 1000 }])).toBe(1);
  });

  test('with equal risks the strata do not matter', () => {
    const stratum = { risk: 2, samples: 10, recognised: 0.9 };
    const apart = riskWeightedChance(0.1, [
      { ...stratum, items: 40 },
      { ...stratum, items: 40 },
    ]);
    const together = riskWeightedChance(0.1, [{ ...stratum, items: 80, samples: 20 }]);
    expect(apart).toBeCloseTo(together, 13);
  });

  test('the largest missed share is missed with what is left of the chance', () => {
    const share = largestMissedShare(500, 50, 0.95, 0.9);
    expect(independentChance(500, share * 500, 50, 0.9)).toBeCloseTo(0.95, 12);
    expect(largestMissedShare(500, 0, 0.95)).toBe(1);
    expect(largestMissedShare(500, 500, 0.95)).toBe(0);
  });

  test('the shift found is recognised as often as was wanted', () => {
    for (const chance of [0.5, 0.9, 0.999])
      for (const falseAlarm of [0.001, 0.05])
        for (const measurements of [1, 9]) {
          const shift = shiftRecognised(chance, falseAlarm, measurements);
          expect(measured(shift, falseAlarm, measurements).recognised).toBeCloseTo(chance, 13);
        }
    expect(shiftRecognised(0.01, 0.05)).toBe(0);
    expect(normal(0)).toBe(0.5);
  });
});

describe('samples shared out', () => {
  const place = fc.integer({ min: 1, max: 9 }).chain((items) =>
    fc.record({
      items: fc.constant(items),
      defects: fc.integer({ min: 1, max: items }),
      recognised: fc.constantFrom(1, 0.9, 0.5),
    }),
  );
  const places = fc.array(place, { minLength: 1, maxLength: 3 });

  test('a budget: no way to share it sees more in the worst stratum, none as much with fewer samples', () => {
    fc.assert(
      fc.property(places, fc.integer({ min: 0, max: 20 }), (given, budget) => {
        const found = sharedOut(given, budget);
        expect(found.total).toBeLessThanOrEqual(budget);
        const best = everyWay(given, budget);
        expect(found.least).toBeCloseTo(best.least, 11);
        expect(found.total).toBe(best.total);
      }),
      { numRuns: 150 },
    );
  });

  test('who spreads over two strata alike is seen less often than in one, and by little', () => {
    const places = [
      { items: 100, defects: 10, recognised: 1 },
      { items: 100, defects: 10, recognised: 1 },
    ];
    const { samples, least } = equalDetection(places, 0.9)!;
    const spread = stratified(
      places.map((place, at) => ({ ...place, defects: 5, samples: samples[at]!, falseAlarm: 0, alarmAt: 1 })),
    ).seen;
    expect(spread).toBeLessThan(least);
    expect(spread).toBeGreaterThan(least - 0.01);
  });

  test('in proportion to size: the whole budget, each share within a sample, never better than shared out', () => {
    fc.assert(
      fc.property(places, fc.integer({ min: 0, max: 12 }), (given, wanted) => {
        const all = given.reduce((sum, { items }) => sum + items, 0);
        const budget = Math.min(wanted, all);
        const found = inProportion(given, budget);
        expect(found.total).toBe(budget);
        found.samples.forEach((samples, at) => {
          expect(Math.abs(samples - (budget * given[at]!.items) / all)).toBeLessThan(1);
          expect(samples).toBeLessThanOrEqual(given[at]!.items);
        });
        expect(found.least).toBeLessThanOrEqual(sharedOut(given, budget).least + 1e-11);
      }),
      { numRuns: 100 },
    );
  });

  test('a chance: one sample fewer anywhere is not enough; and the budget that it takes buys it', () => {
    fc.assert(
      fc.property(places, fc.constantFrom(0.2, 0.5, 0.8), (given, chance) => {
        const found = equalDetection(given, chance);
        const everything = given.map(({ items, ...rest }) => seenBy({ items, ...rest }, items));
        if (found === null) {
          expect(Math.min(...everything)).toBeLessThan(chance);
          return;
        }
        found.samples.forEach((samples, at) => {
          expect(seenBy(given[at]!, samples)).toBeGreaterThanOrEqual(chance - 1e-12);
          if (samples > 0) expect(seenBy(given[at]!, samples - 1)).toBeLessThan(chance);
        });
        expect(sharedOut(given, found.total).least).toBeGreaterThanOrEqual(chance - 1e-12);
      }),
      { numRuns: 150 },
    );
  });
});

function seenBy(place: Place, samples: number): number {
  return chanceSeen({ ...place, samples, falseAlarm: 0, alarmAt: 1 });
}

/** Every way to share samples out: the largest least chance, and the fewest samples that reach it. */
function everyWay(places: readonly Place[], budget: number): { least: number; total: number } {
  const ways = places.reduce<readonly { least: number; total: number }[]>(
    (before, place) =>
      before.flatMap(({ least, total }) =>
        Array.from({ length: Math.min(place.items, budget - total) + 1 }, (_, samples) => ({
          least: Math.min(least, seenBy(place, samples)),
          total: total + samples,
        })),
      ),
    [{ least: 1, total: 0 }],
  );
  const best = Math.max(...ways.map(({ least }) => least));
  const reach = ways.filter(({ least }) => least > best - 1e-11);
  return { least: best, total: Math.min(...reach.map(({ total }) => total)) };
}
