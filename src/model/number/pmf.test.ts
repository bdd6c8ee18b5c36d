import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  atLeast,
  below,
  binomial,
  certainly,
  convolve,
  convolveScaled,
  hypergeometric,
  markedAmong,
  mean,
  mixture,
  pmfQuantile,
  trimmed,
  variance,
} from './index.ts';
import type { Pmf } from './index.ts';

/** A fraction of whole numbers: exact, and slow. */
interface Fraction {
  readonly top: bigint;
  readonly bottom: bigint;
}

/** A chance that is an exact binary fraction, so that both computations start from the same number. */
const chances = fc.integer({ min: 1, max: 1023 }).map((part) => ({ part: BigInt(part), value: part / 1024 }));

describe('against exact rational arithmetic, to 1e-12', () => {
  test('binomial weights', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 220 }), chances, (trials, chance) => {
        const pmf = binomial(trials, chance.value);
        for (let k = 0; k <= trials; k++) close(weightAt(pmf, k), exactBinomial(trials, k, chance.part));
      }),
      { numRuns: 25, seed: 1 },
    );
  });

  test('a large binomial, far out in its tail', () => {
    const pmf = binomial(2500, 307 / 1024);
    for (const k of [0, 1, 400, 749, 750, 751, 1200, 2000]) close(weightAt(pmf, k), exactBinomial(2500, k, 307n));
  });

  test('hypergeometric weights', () => {
    const counts = fc.tuple(
      fc.integer({ min: 1, max: 300 }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      fc.double({ min: 0, max: 1, noNaN: true }),
    );
    fc.assert(
      fc.property(counts, ([objects, markedShare, drawnShare]) => {
        const marked = Math.floor(markedShare * objects);
        const drawn = Math.floor(drawnShare * objects);
        const pmf = hypergeometric(objects, marked, drawn);
        for (let k = 0; k <= Math.min(marked, drawn); k++)
          close(weightAt(pmf, k), exactHypergeometric(objects, marked, drawn, k));
      }),
      { numRuns: 40, seed: 2 },
    );
  });

  test('tails and convolution: six silos of ten and nine of six', () => {
    const pmf = convolveScaled(convolveScaled(certainly(0), binomial(9, 0.25), 6), binomial(6, 0.625), 10);
    const exact = new Map<number, Fraction>();
    for (let a = 0; a <= 6; a++) {
      for (let b = 0; b <= 9; b++)
        add(exact, 10 * a + 6 * b, times(exactBinomial(6, a, 640n), exactBinomial(9, b, 256n)));
    }
    for (const value of [0, 1, 37, 60, 90, 113, 114]) {
      close(
        atLeast(pmf, value),
        sumOf(exact, (k) => k >= value),
      );
      close(
        below(pmf, value),
        sumOf(exact, (k) => k < value),
      );
    }
  });
});

describe('what holds of every distribution', () => {
  const pmfs = fc
    .tuple(
      fc.integer({ min: 0, max: 60 }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      fc.constantFrom(1e-300, 1e-19, 1e-6, 1e-2),
    )
    .map(([trials, chance, grain]) => binomial(trials, chance, grain));

  test('weight kept and weight dropped make one', () => {
    fc.assert(
      fc.property(pmfs, pmfs, (a, b) => {
        for (const pmf of [
          a,
          convolve(a, b),
          mixture([
            { chance: 0.25, pmf: a },
            { chance: 0.75, pmf: b },
          ]),
          trimmed(a, 1e-3),
        ]) {
          const kept = pmf.weights.reduce((sum, weight) => sum + weight, 0);
          expect(kept).toBeLessThanOrEqual(1 + 1e-12);
          expect(kept + pmf.dropped).toBeGreaterThanOrEqual(1 - 1e-12);
        }
      }),
      { seed: 3 },
    );
  });

  test('what was cut off bounds every tail', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 400 }),
        fc.double({ min: 0.01, max: 0.99, noNaN: true }),
        fc.constantFrom(1e-2, 1e-6),
        fc.nat(400),
        (trials, chance, grain, value) => {
          const cut = binomial(trials, chance, grain);
          const whole = binomial(trials, chance);
          expect(atLeast(whole, value)).toBeLessThanOrEqual(atLeast(cut, value) + cut.dropped + 1e-12);
          // Cutting scales the rest up by no more than what was cut.
          expect(atLeast(whole, value)).toBeGreaterThanOrEqual(atLeast(cut, value) - cut.dropped - 1e-12);
        },
      ),
      { seed: 4 },
    );
  });

  test('mean and variance of sums add up', () => {
    fc.assert(
      fc.property(pmfs, pmfs, (a, b) => {
        if (a.dropped + b.dropped > 1e-12) return;
        expect(mean(convolve(a, b))).toBeCloseTo(mean(a) + mean(b), 9);
        expect(variance(convolve(a, b))).toBeCloseTo(variance(a) + variance(b), 9);
      }),
      { seed: 5 },
    );
  });

  test('marked among drawn is the mixture that it says', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 80 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (objects, share, chance) => {
          const marked = Math.floor(share * objects);
          const drawn = binomial(objects, chance);
          const direct = mixture(
            Array.from(drawn.weights, (weight, i) => ({
              chance: weight,
              pmf: hypergeometric(objects, marked, drawn.from + i),
            })),
          );
          const quick = markedAmong(objects, marked, drawn, 1e-300);
          for (let k = 0; k <= marked; k++)
            expect(Math.abs(weightAt(direct, k) - weightAt(quick, k))).toBeLessThan(1e-12);
        },
      ),
      { numRuns: 60, seed: 6 },
    );
  });

  test('a quantile is the smallest value that reaches its share', () => {
    const pmf = binomial(10, 0.5);
    expect(pmfQuantile(pmf, 0.5)).toBe(5);
    expect(pmfQuantile(pmf, 1 / 1024)).toBe(0);
    expect(pmfQuantile(pmf, 1 / 1024 + 1e-9)).toBe(1);
    expect(pmfQuantile(pmf, 1)).toBe(10);
  });
});

function weightAt(pmf: Pmf, value: number): number {
  return pmf.weights[value - pmf.from] ?? 0;
}

/** Within 1e-12 of the exact fraction, relative where it is above 1e-287 (less than that is cut off). */
function close(found: number, exact: Fraction): void {
  const wanted = decimalOf(exact);
  expect(Math.abs(found - wanted)).toBeLessThanOrEqual(1e-12 * Math.max(wanted, 1e-287));
}

/** The nearest number: digits before the point are kept whatever the size. */
function decimalOf({ top, bottom }: Fraction): number {
  if (top === 0n) return 0;
  let scale = 0;
  let quotient = (top << 80n) / bottom;
  while (quotient < 1n << 60n) {
    scale += 60;
    quotient = (top << BigInt(80 + scale)) / bottom;
    if (scale > 2000) return 0;
  }
  return Number(quotient) * 2 ** -80 * 2 ** -Math.min(scale, 900) * 2 ** -Math.max(0, scale - 900);
}

function exactBinomial(trials: number, k: number, part: bigint): Fraction {
  const n = BigInt(trials);
  return { top: choose(n, BigInt(k)) * part ** BigInt(k) * (1024n - part) ** BigInt(trials - k), bottom: 1024n ** n };
}

function exactHypergeometric(objects: number, marked: number, drawn: number, k: number): Fraction {
  const rest = BigInt(objects - marked);
  const others = BigInt(drawn - k);
  if (others > rest) return { top: 0n, bottom: 1n };
  return {
    top: choose(BigInt(marked), BigInt(k)) * choose(rest, others),
    bottom: choose(BigInt(objects), BigInt(drawn)),
  };
}

function choose(n: bigint, k: bigint): bigint {
  let result = 1n;
  for (let i = 1n; i <= k; i++) result = (result * (n - k + i)) / i;
  return result;
}

function times(a: Fraction, b: Fraction): Fraction {
  return { top: a.top * b.top, bottom: a.bottom * b.bottom };
}

function add(sums: Map<number, Fraction>, at: number, more: Fraction): void {
  const sum = sums.get(at);
  sums.set(at, sum ? { top: sum.top * more.bottom + more.top * sum.bottom, bottom: sum.bottom * more.bottom } : more);
}

function sumOf(sums: ReadonlyMap<number, Fraction>, which: (k: number) => boolean): Fraction {
  let total: Fraction = { top: 0n, bottom: 1n };
  for (const [k, part] of sums) {
    if (which(k))
      total = { top: total.top * part.bottom + part.top * total.bottom, bottom: total.bottom * part.bottom };
  }
  return total;
}
