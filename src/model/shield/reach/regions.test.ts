import { expect, test } from 'vitest';
import type { ReachResult } from './question.ts';
import { depthsOver } from './regions.ts';

/** Two rows of 36 cells from 170 west eastward; the depth of a cell is its column, its `most` one more. */
const columns = 34;
const least = Array.from({ length: 2 * columns }, (_, cell) => cell % columns);
const one = { burnoutSpeed: 7, delaySeconds: 60, least, most: least.map((depth) => depth + 1) };
const share = { least: [0, 0], most: [0, 0] } as const;
const result: ReachResult = {
  ...{ kind: 'reach', cellDegrees: 10, rows: 2, columns, deepest: 40, cautions: [] },
  map: { south: 40, north: 60, west: -170, east: 170 },
  cases: { hardest: one, middle: one, easiest: one },
  shares: { hardest: share, middle: share, easiest: share },
  outside: least.map((depth) => depth === 5),
};

test('cells that share surface with a box, not those that share an edge', () => {
  const box = { south: 50, north: 70, west: -150, east: -130 };
  expect(depthsOver(result, { boxes: [box] })).toMatchObject({ cells: 2, cases: { middle: { least: 2, most: 4 } } });
});

test('share of its surface that is met: rows nearer the pole are smaller', () => {
  const bare = { ...one, least: least.map((_, cell) => (cell < columns ? 1 : 0)) };
  const both = { south: 40, north: 60, west: -150, east: -140 };
  const depths = depthsOver({ ...result, cases: { ...result.cases, hardest: bare } }, { boxes: [both] })!;
  const sine = (degrees: number): number => Math.sin((degrees * Math.PI) / 180);
  expect(depths.met.hardest).toBeCloseTo((sine(50) - sine(40)) / (sine(60) - sine(40)), 12);
  expect(depths.met.easiest).toBe(1);
});

test('where no missile flies a cell does not count', () => {
  const box = { south: 41, north: 42, west: -125, east: -105 };
  expect(depthsOver(result, { boxes: [box] })?.cells).toBe(2);
  expect(depthsOver(result, { boxes: [{ ...box, west: -119, east: -111 }] })).toBeNull();
});

test('across the meridian of 180 degrees, and off the map', () => {
  const across = { south: 45, north: 46, west: 165, east: -165 };
  expect(depthsOver(result, { boxes: [across] })?.cases.hardest).toEqual({ least: 0, most: 34 });
  expect(depthsOver(result, { boxes: [{ south: -10, north: 40, west: 0, east: 10 }] })).toBeNull();
});
