import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hypergeometric } from '../number/index.ts';
import { complement, exactly, exactlyMissed, exactlySeen, farFrom, fewestExactly } from './exact.twin.ts';
import {
  chanceOfFalseFinding,
  chanceSeen,
  iaeaSize,
  independentChance,
  leastCutOff,
  powersOf,
  sampleSize,
} from './index.ts';
import { chanceMissed } from './sample-size.ts';

const sound = { falseAlarm: 0, alarmAt: 1 };

describe('against exact fractions, to 1e-12 of the value', () => {
  const shapes = [
    [1, 1, 1],
    [10, 3, 4],
    [37, 20, 30],
    [100, 5, 45],
    [150, 15, 30],
    [400, 40, 10],
    [1000, 1, 500],
    [1000, 50, 59],
    [1000, 900, 300],
    [2500, 50, 500],
    [10_000, 20, 500],
  ] as const;

  test.each(shapes)('hypergeometric: %i items, %i defects, %i samples', (items, defects, samples) => {
    const { from, weights } = hypergeometric(items, defects, samples);
    let looked = 0;
    weights.forEach((weight, i) => {
      if (weight < 1e-250) return;
      expect(farFrom(weight, exactly(items, defects, samples, from + i)), `${from + i}`).toBeLessThan(1e-12);
      looked++;
    });
    expect(looked).toBeGreaterThan(0);
  });

  test.each(shapes)('seen and missed: %i items, %i defects, %i samples', (items, defects, samples) => {
    for (const recognised of [1, 0.9, 0.5, 0.03125]) {
      const missed = exactlyMissed(items, defects, samples, recognised);
      const looked = { items, defects, samples, recognised };
      if (missed.over > 0n) expect(farFrom(chanceMissed(looked), missed)).toBeLessThan(1e-12);
      else expect(chanceMissed(looked)).toBe(0);
      expect(farFrom(chanceSeen({ ...looked, ...sound }), complement(missed))).toBeLessThan(1e-12);
    }
  });

  test('every population up to seven items, every cut-off', () => {
    for (let items = 1; items <= 7; items++)
      for (let defects = 0; defects <= items; defects++)
        for (let samples = 0; samples <= items; samples++)
          for (const [recognised, falseAlarm] of [
            [0.75, 0.0625],
            [1, 0.25],
            [0.5, 0],
          ] as const)
            for (let alarmAt = 1; alarmAt <= samples; alarmAt++) {
              const sample = { items, defects, samples, recognised, falseAlarm };
              expect(farFrom(chanceSeen({ ...sample, alarmAt }), exactlySeen(sample, alarmAt))).toBeLessThan(1e-12);
            }
  });

  test('a cut-off of two among 150 items', () => {
    const sample = { items: 150, defects: 15, samples: 30, recognised: 0.9, falseAlarm: 0.02 };
    const exact = exactlySeen(sample, 2);
    expect(farFrom(chanceSeen({ ...sample, alarmAt: 2 }), exact)).toBeLessThan(1e-12);
    const { sensitivity, specificity } = powersOf({ ...sample, alarmAt: 2 });
    expect(farFrom(sensitivity, exact)).toBeLessThan(1e-12);
    expect(farFrom(specificity, complement(exactlySeen({ ...sample, defects: 0 }, 2)))).toBeLessThan(1e-12);
  });
});

describe('published but wrong', () => {
  test('59 of 1,000 are not enough at 5 % and q = 0.9, 63 neither: it takes 64', () => {
    const seen = (samples: number): number =>
      chanceSeen({ items: 1000, defects: 50, samples, recognised: 0.9, ...sound });
    expect(seen(59)).toBeCloseTo(0.93867, 5);
    expect(seen(59)).toBeLessThan(0.95);
    expect(seen(63)).toBeLessThan(0.95);
    expect(sampleSize(1000, 50, 0.95, 0.9).exact).toBe(64);
    expect(fewestExactly(1000, 50, { over: 19n, under: 20n }, 0.9)).toBe(64);
  });

  test('12 of 200 are not enough at 20 %, the check missing nothing: it takes 13', () => {
    const seen = chanceSeen({ items: 200, defects: 40, samples: 12, recognised: 1, ...sound });
    expect(seen).toBeCloseTo(0.93696, 5);
    expect(seen).toBeLessThan(0.95);
    expect(sampleSize(200, 40, 0.95).exact).toBe(13);
    expect(fewestExactly(200, 40, { over: 19n, under: 20n }, 1)).toBe(13);
  });
});

describe('sizes', () => {
  const missed = [0.05, 0.1, 0.2, 0.5, 0.8];

  test("IAEA's size is the exact one or one more, for all N to 300, all r: by products, which the model does not use", () => {
    const gaps = new Map<number, number>();
    for (let items = 1; items <= 300; items++)
      for (let defects = 1; defects <= items; defects++)
        fewestByProduct(items, defects, missed).forEach((exact, at) => {
          const gap = iaeaSize(items, defects, 1 - missed[at]!) - exact;
          gaps.set(gap, (gaps.get(gap) ?? 0) + 1);
        });
    // verification.md counts from N = 2: without the five of N = 1 there are 199,978 with none.
    expect(Object.fromEntries(gaps)).toEqual({ 0: 199_978 + 5, 1: 25_767 });
  });

  test('the size found is the fewest, and within the bound: every 101st of these', () => {
    let count = 0;
    for (let items = 1; items <= 300; items++)
      for (let defects = 1; defects <= items; defects++) {
        if (count++ % 101 > 0) continue;
        const exact = fewestByProduct(items, defects, missed);
        missed.forEach((chance, at) => {
          const size = sampleSize(items, defects, 1 - chance);
          const { low, high } = size.bound!;
          expect(size.exact, `${items} ${defects} ${chance}`).toBe(exact[at]);
          expect(size.approximate).toBe(high);
          expect(size.exact! >= low && size.exact! <= high).toBe(true);
        });
      }
  });

  test('checks that miss: the fewest of exact fractions; null where all are not enough', () => {
    for (const [items, defects, recognised] of [
      [30, 3, 0.5],
      [40, 8, 0.75],
      [60, 60, 0.25],
      [25, 1, 0.9],
    ] as const)
      for (const [over, under] of [
        [1n, 5n],
        [1n, 2n],
        [19n, 20n],
      ] as const) {
        const chance = Number(over) / Number(under);
        const found = fewestExactly(items, defects, { over, under }, recognised);
        expect(sampleSize(items, defects, chance, recognised)).toEqual({
          exact: found,
          approximate: null,
          bound: null,
        });
      }
    expect(sampleSize(25, 1, 0.95, 0.9).exact).toBeNull();
    expect(sampleSize(25, 0, 0.95).exact).toBeNull();
    expect(sampleSize(25, 5, 0).exact).toBe(0);
  });

  test('the least cut-off that spares who keeps his word: one fewer spares him too little', () => {
    const sample = { items: 150, defects: 15, samples: 30, recognised: 0.9, falseAlarm: 0.02 };
    for (const wanted of [0.5, 0.1, 0.05, 1e-3, 1e-9]) {
      const alarmAt = leastCutOff(sample, wanted);
      expect(chanceOfFalseFinding({ ...sample, alarmAt })).toBeLessThanOrEqual(wanted);
      if (alarmAt > 1) expect(chanceOfFalseFinding({ ...sample, alarmAt: alarmAt - 1 })).toBeGreaterThan(wanted);
    }
    expect(leastCutOff({ ...sample, falseAlarm: 0 }, 0)).toBe(1);
    expect(leastCutOff({ ...sample, falseAlarm: 1 }, 0.5)).toBe(31);
  });
});

describe('what is always so', () => {
  const sample = fc
    .integer({ min: 1, max: 120 })
    .chain((items) =>
      fc.record({
        items: fc.constant(items),
        defects: fc.integer({ min: 0, max: items }),
        samples: fc.integer({ min: 0, max: items }),
        recognised: fc.double({ min: 0, max: 1, noNaN: true }),
      }),
    )
    .map((one) => ({ ...one, ...sound }));

  test('more samples, more defects or better checks never see less', () => {
    fc.assert(
      fc.property(sample, (one) => {
        const seen = chanceSeen(one) - 1e-13;
        if (one.samples < one.items)
          expect(chanceSeen({ ...one, samples: one.samples + 1 })).toBeGreaterThanOrEqual(seen);
        if (one.defects < one.items)
          expect(chanceSeen({ ...one, defects: one.defects + 1 })).toBeGreaterThanOrEqual(seen);
        const better = (1 + one.recognised) / 2;
        expect(chanceSeen({ ...one, recognised: better })).toBeGreaterThanOrEqual(seen);
      }),
      { numRuns: 300 },
    );
  });

  test('checks that miss nothing: nothing but the hypergeometric is left', () => {
    fc.assert(
      fc.property(sample, ({ items, defects, samples }) => {
        const none = {
          over: exactly(items, defects, samples, 0).over,
          under: exactly(items, defects, samples, 0).under,
        };
        const seen = chanceSeen({ items, defects, samples, recognised: 1, ...sound });
        expect(farFrom(seen, complement(none))).toBeLessThan(1e-12);
      }),
      { numRuns: 200 },
    );
  });

  test('each defect for itself never sees more than there is to see', () => {
    fc.assert(
      fc.property(sample, (one) => {
        const { items, defects, samples, recognised } = one;
        const apart = independentChance(items, defects, samples, recognised) - chanceSeen(one);
        expect(apart).toBeLessThan(1e-12);
      }),
      { numRuns: 200 },
    );
  });
});

/** By missed chance: fewest samples, the chance to miss worked out by one factor a sample. */
function fewestByProduct(items: number, defects: number, missed: readonly number[]): number[] {
  const found: number[] = missed.map(() => items);
  let [miss, left] = [1, missed.length];
  const open = missed.map(() => true);
  for (let samples = 0; samples <= items && left > 0; samples++) {
    missed.forEach((wanted, at) => {
      if (!open[at] || miss > wanted + 1e-12) return;
      found[at] = samples;
      open[at] = false;
      left--;
    });
    miss *= Math.max(0, items - defects - samples) / (items - samples);
  }
  return found;
}
