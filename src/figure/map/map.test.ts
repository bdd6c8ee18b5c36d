import { describe, expect, test } from 'vitest';
import type { Case } from '../../model/shield/reach/index.ts';
import { ru } from '../../words/index.ts';
import { pageFrame } from '../frame.tsx';
import { madeContext, madeReach, northern } from '../fixtures/reach.cases.ts';
import { matchesGolden } from '../golden.cases.ts';
import { clipped, collisions, drawn } from '../svg.cases.ts';
import { flatMapOf } from './flat.ts';
import { cellPath, ReachMap, reachMapPlot, reachMapSvg, reachTable } from './index.ts';
import { patch } from './patches.ts';

const pacific = { south: 20, north: 80, west: 140, east: -120 };

describe('the picture is the one in the repository', () => {
  test('the northern half, in cells of five degrees', () =>
    matchesGolden('reach.svg', reachMapSvg(madeReach('reach', northern, 5), madeContext)));
  test('in Russian', () =>
    matchesGolden('reach.ru.svg', reachMapSvg(madeReach('reach', northern, 5), { ...madeContext, language: ru })));
  test('in a narrow page', () =>
    matchesGolden(
      'reach.narrow.svg',
      reachMapSvg(madeReach('reach', northern, 10), { ...madeContext, frame: pageFrame(366) }),
    ));
  test('what is defended, of a piece of the Earth', () =>
    matchesGolden('reach.defend.svg', reachMapSvg(madeReach('defend', pacific, 5), madeContext)));
});

describe('whatever the map', () => {
  test.each([
    ['the northern half', northern],
    ['the southern half', { south: -90, north: 0, west: -180, east: 180 }],
    ['all of it', { south: -90, north: 90, west: -180, east: 180 }],
    ['a belt', { south: 20, north: 70, west: -180, east: 180 }],
    ['across the meridian of 180 degrees', pacific],
    ['a small piece', { south: 50, north: 70, west: 10, east: 40 }],
  ])('%s: no hole, one decimal, and no words upon one another', (_, map) => {
    const svg = reachMapSvg(madeReach('reach', map, 10), madeContext);
    expect(svg).not.toMatch(/NaN|undefined|Infinity|null/);
    expect(svg, 'an attribute without a value').not.toMatch(/ d[ />]/);
    for (const [, path] of svg.matchAll(/ d="([^"]*)"/g)) expect(path).not.toMatch(/\.\d\d/);
    expect(collisions(svg)).toEqual([]);
    expect(clipped(svg)).toEqual([]);
  });

  test('nothing is met: it says so', () => {
    const made = madeReach('reach', northern, 10);
    const none = { least: [0, 0], most: [0, 0] } as const;
    const nowhere = (one: Case) => ({ ...made.cases[one], least: made.outside.map(() => 0) });
    const cases = { hardest: nowhere('hardest'), middle: nowhere('middle'), easiest: nowhere('easiest') };
    const shares = { hardest: none, middle: none, easiest: none };
    const svg = reachMapSvg({ ...made, cases, shares, outside: made.outside.map(() => false) }, madeContext);
    expect(svg).not.toMatch(/ d[ />]/);
    expect(svg).toContain('from nowhere on this map');
  });
});

describe('cells drawn as one', () => {
  const grid = { map: northern, cellDegrees: 10, rows: 9, columns: 36 };
  const flat = flatMapOf(northern, -146, { x: 0, y: 0, width: 500, height: 500 });

  test('areas are equal to those on the globe', () => {
    const all = areaOf(patch(grid, flat, () => true));
    for (const row of [0, 4, 8]) {
      const share = areaOf(patch(grid, flat, (cell) => cell === row * 36 + 7)) / all;
      const degree = Math.PI / 180;
      const onGlobe = (Math.sin((row + 1) * 10 * degree) - Math.sin(row * 10 * degree)) / 36;
      expect(share / onGlobe).toBeCloseTo(1, 1);
    }
  });

  test('rings add up: cells apart, and the same cells as one', () => {
    const within = (cell: number): boolean => (cell * 7) % 5 < 2;
    const apart = Array.from({ length: 324 }, (_, cell) => cell).filter(within);
    const sum = apart.reduce((total, cell) => total + areaOf(patch(grid, flat, (one) => one === cell)), 0);
    expect(areaOf(patch(grid, flat, within)) / sum).toBeCloseTo(1, 3);
  });

  test('no edge where columns meet around the pole, and the pole is one point', () => {
    expect(patch(grid, flat, () => true).match(/M/g)).toHaveLength(1);
    expect(patch(grid, flat, (cell) => cell >= 8 * 36).match(/M/g)).toHaveLength(1);
    expect(patch(grid, flat, (cell) => cell === 3 * 36 || cell === 3 * 36 + 18).match(/M/g)).toHaveLength(2);
  });

  test('a page draws the same picture', () => {
    const result = madeReach('reach', northern, 10);
    expect(drawn(ReachMap, { result, context: madeContext })).toBe(reachMapSvg(result, madeContext));
  });

  test('the cell under a cursor', () => {
    const made = madeReach('reach', northern, 10);
    const plot = reachMapPlot(made, madeContext);
    expect(cellPath(made, plot, 3, 5)).toMatch(/^M[\d. L]+Z$/);
  });
});

test('a row a cell, its box first', () => {
  const { columns, rows } = reachTable(madeReach('reach', pacific, 10));
  expect(columns).toHaveLength(11);
  expect(rows).toHaveLength(60);
  expect(rows[4]!.slice(0, 5)).toEqual([20, 30, 180, -170, false]);
});

/** Surface within rings that know which side is inside. */
function areaOf(path: string): number {
  return Math.abs(
    path
      .split('Z')
      .filter(Boolean)
      .reduce((sum, ring) => sum + ringArea(ring), 0),
  );
}

function ringArea(ring: string): number {
  const points = ring
    .replace('M', '')
    .split('L')
    .map((point) => point.split(' ').map(Number) as [number, number]);
  return points.reduce((sum, [x, y], i) => {
    const [nextX, nextY] = points[(i + 1) % points.length]!;
    return sum + (x * nextY - nextX * y) / 2;
  }, 0);
}
