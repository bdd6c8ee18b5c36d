import { expect, test } from 'vitest';
import { normal, normalDeviate } from './index.ts';

/** Worked out to 40 digits with mpmath. */
const below = [
  [-37, 5.7255712225245768e-300],
  [-10, 7.6198530241605261e-24],
  [-3, 0.0013498980316300945],
  [-0.5, 0.3085375387259869],
  [0.1, 0.53982783727702898],
  [1.96, 0.97500210485177957],
  [3.29, 0.99949906308621428],
] as const;

const deviates = [
  [1e-100, -21.273453560965324],
  [1e-10, -6.3613409024040562],
  [0.001, -3.0902323061678135],
  [0.05, -1.6448536269514727],
  [0.3, -0.52440051270804078],
  [0.975, 1.9599639845400542],
] as const;

test('the normal distribution, to its last digits and far into the tail', () => {
  for (const [x, chance] of below) expect(Math.abs(normal(x) / chance - 1), `${x}`).toBeLessThan(1e-13);
  expect(normal(0)).toBe(0.5);
});

test('its inverse', () => {
  for (const [chance, x] of deviates) expect(Math.abs(normalDeviate(chance) / x - 1), `${chance}`).toBeLessThan(1e-14);
  expect(normalDeviate(0.5)).toBe(0);
  for (let i = 1; i < 1000; i++) expect(Math.abs(normal(normalDeviate(i / 1000)) - i / 1000)).toBeLessThan(3e-16);
});
