import { expect, test } from 'vitest';
import { normal, normalDeviate } from './index.ts';

/** Worked out to 40 digits with mpmath. */
const below = [
  [-37, 5.725571222524577e-300],
  [-10, 7.619853024160525e-24],
  [-3, 0.0013498980316300946],
  [-0.5, 0.3085375387259869],
  [0.1, 0.539827837277029],
  [1.96, 0.9750021048517795],
  [3.29, 0.9994990630862143],
] as const;

const deviates = [
  [1e-100, -21.273453560965326],
  [1e-10, -6.361340902404057],
  [0.001, -3.0902323061678136],
  [0.05, -1.6448536269514726],
  [0.3, -0.5244005127080408],
  [0.975, 1.9599639845400543],
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
