import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { betaQuantile } from './elementary.ts';
import { drawRow, medianRow, quantile, roundedProduct } from './index.ts';
import { ceiling, floor, fraction } from './rounding.ts';
import { mostDimensions, sobol, unscrambled } from './sobol.ts';
import type { Uncertain } from './index.ts';

describe('the Sobol sequence', () => {
  test('first points as published: Joe and Kuo 2008, dimensions 1 to 5', () => {
    const points = Array.from({ length: 8 }, (_, index) =>
      Array.from({ length: 5 }, (__, dimension) => unscrambled(dimension, index) / 2 ** 32),
    );
    // In plain binary order; SciPy 1.10 (qmc.Sobol, unscrambled) lists the same points in Gray-code order.
    expect(points.slice(0, 4)).toEqual([
      [0, 0, 0, 0, 0],
      [0.5, 0.5, 0.5, 0.5, 0.5],
      [0.25, 0.75, 0.75, 0.75, 0.25],
      [0.75, 0.25, 0.25, 0.25, 0.75],
    ]);
  });

  test('every dimension: 2^k points fall one into each of 2^k equal cells, scrambled too', () => {
    for (let dimension = 0; dimension < mostDimensions; dimension++) {
      const cells = Array.from({ length: 64 }, (_, index) => Math.floor(sobol(dimension, index, 7) * 64));
      expect(new Set(cells).size).toBe(64);
    }
  });

  test('pairs of dimensions fill a 16 by 16 grid evenly: at most one point a box of 256', () => {
    const boxes = (a: number, b: number): number =>
      new Set(
        Array.from({ length: 256 }, (_, i) => Math.floor(sobol(a, i, 3) * 16) * 16 + Math.floor(sobol(b, i, 3) * 16)),
      ).size;
    expect(boxes(0, 1)).toBe(256);
    expect(boxes(1, 2)).toBeGreaterThan(128);
  });

  test('another seed gives other points, the same seed the same', () => {
    const run = (seed: number): string => Array.from({ length: 16 }, (_, i) => sobol(3, i, seed)).join();
    expect(run(1)).toBe(run(1));
    expect(run(1)).not.toBe(run(2));
    expect(run(2 ** 40 + 1)).not.toBe(run(1));
  });

  test('over seeds a point is uniform: mean and variance of 4,000 draws', () => {
    const draws = Array.from({ length: 4000 }, (_, seed) => sobol(5, 3, seed));
    const mean = draws.reduce((sum, u) => sum + u, 0) / draws.length;
    const square = draws.reduce((sum, u) => sum + u * u, 0) / draws.length;
    expect(Math.abs(mean - 0.5)).toBeLessThan(4 * Math.sqrt(1 / 12 / 4000));
    expect(Math.abs(square - 1 / 3)).toBeLessThan(4 * Math.sqrt(4 / 45 / 4000));
  });
});

describe('draws', () => {
  const columns = [
    { path: 'a', uncertain: { kind: 'between', low: 0.6, high: 0.9 }, dimension: 0 },
    { path: 'b', uncertain: { kind: 'triangular', low: 0.5, mode: 0.7, high: 0.9 }, dimension: 1 },
    { path: 'c', uncertain: { kind: 'beta', successes: 12, trials: 21 }, dimension: 2 },
  ] as const;

  test('nested: row 5 is the same however long the run, and whatever other columns there are', () => {
    expect(drawRow([columns[2]], 5, 1)[0]).toBe(drawRow(columns, 5, 1)[2]);
  });

  test('the median row', () => {
    const [a, b, c] = medianRow(columns);
    expect(a).toBe(0.75);
    expect(b).toBeCloseTo(0.7, 12);
    // Beta(12.5, 9.5), by SciPy 1.10 beta.ppf(0.5, 12.5, 9.5)
    expect(c).toBeCloseTo(0.570284475438, 9);
  });

  test('the same bits in every engine: 512 rows', () => {
    const hash = createHash('sha256');
    for (let i = 0; i < 512; i++) hash.update(new Uint8Array(drawRow(columns, i, 1).buffer));
    expect(hash.digest('hex')).toMatchInlineSnapshot(
      `"c33910236ed9b8a478d4f44f7ed43d92534918fa2616bf65829e373981623b24"`,
    );
  });
});

describe('uncertain numbers', () => {
  test('quantiles run from end to end and never fall', () => {
    const forms: readonly Uncertain[] = [
      { kind: 'certain', value: 0.3 },
      { kind: 'between', low: -1, high: 2 },
      { kind: 'triangular', low: 0, mode: 0, high: 1 },
      { kind: 'triangular', low: 0, mode: 1, high: 1 },
      { kind: 'triangular', low: 0.4, mode: 0.4, high: 0.4 },
      { kind: 'beta', successes: 0, trials: 3 },
    ];
    for (const form of forms) {
      const values = Array.from({ length: 101 }, (_, i) => quantile(form, i / 100));
      for (let i = 1; i < values.length; i++) expect(values[i]).toBeGreaterThanOrEqual(values[i - 1]!);
    }
    expect(quantile(forms[1]!, 0)).toBe(-1);
    expect(quantile(forms[1]!, 1)).toBe(2);
  });

  test('a test record is Beta(successes + 1/2, failures + 1/2): symmetric about one half for 2 of 4', () => {
    expect(quantile({ kind: 'beta', successes: 2, trials: 4 }, 0.5)).toBeCloseTo(0.5, 14);
    expect(betaQuantile(0.25, 2.5, 2.5) + betaQuantile(0.75, 2.5, 2.5)).toBeCloseTo(1, 12);
    // Beta(1/2, 1/2) is the arcsine law: its quantile at 1/4 is sin(pi/8) squared.
    expect(betaQuantile(0.25, 0.5, 0.5)).toBeCloseTo((1 - Math.SQRT1_2) / 2, 12);
  });
});

describe('rounding', () => {
  test('half up on the decimal as written', () => {
    expect(roundedProduct(5, 15.5)).toBe(78);
    expect(roundedProduct(10, 15.45)).toBe(155);
    expect(roundedProduct(100, 1.005)).toBe(101);
    expect(roundedProduct(16, 14.5)).toBe(232);
    expect(roundedProduct(3, 0.1)).toBe(0);
    expect(roundedProduct(5, 1e-7)).toBe(0);
    expect(roundedProduct(7, 2)).toBe(14);
  });

  test('floor and ceiling forgive the binary form of a decimal', () => {
    expect(floor(0.29 * 100)).toBe(29);
    expect(floor(28.9)).toBe(28);
    expect(ceiling(34.5)).toBe(35);
    expect(ceiling(0.07 * 100)).toBe(7);
    expect(fraction(0.63 * 7)).toBeCloseTo(0.41, 12);
    expect(fraction(0.29 * 100)).toBe(0);
  });
});
