import { describe, expect, test } from 'vitest';
import type { Chart } from '../../state/told.ts';
import { asItIs } from '../../state/state.ts';
import type { Side } from '../../state/state.ts';
import { differing } from './differences.ts';
import { partsOf, pointsOf, sharesOf } from './four.ts';
import { chartOf, sidesOf } from './sides.ts';

const said = (key: string, value: string) => ({ key, what: `what ${key}`, value });
const set = (values: Record<string, unknown>): Side => ({ alternative: null, set: values });

describe('all that differs', () => {
  test('leaves out what is alike, and keeps the order of the first side', () => {
    const one = [said('a', '1'), said('b', '2'), said('c', '3')];
    const other = [said('c', '4'), said('b', '2'), said('a', '0')];
    expect(differing([one, other], '-')).toEqual([
      { key: 'a', what: 'what a', values: ['1', '0'] },
      { key: 'c', what: 'what c', values: ['3', '4'] },
    ]);
  });
  test('a line that one side lacks is a difference', () =>
    expect(differing([[said('a', '1')], []], 'own')).toEqual([{ key: 'a', what: 'what a', values: ['1', 'own'] }]));
  test('a side that is not known yet makes none, and is told as not known', () => {
    expect(differing([[said('a', '1')], null], '-')).toEqual([]);
    expect(differing([[said('a', '1')], null, [said('a', '2')]], '-')[0]!.values).toEqual(['1', null, '2']);
  });
});

describe('four worlds', () => {
  const world = (assured: readonly boolean[]) => ({
    assessed: { warheads: null, interceptors: 0 },
    draws: assured.map((one) => ({
      assured: {
        'day/ride-out': one,
        'day/launch-under-attack': true,
        'generated/ride-out': true,
        'generated/launch-under-attack': true,
      },
      useful: !one,
    })),
  });
  test('shares are counts over draws, of one cell', () => {
    const worlds = [
      [true, true],
      [true, false],
      [false, false],
      [true, true],
    ].map(world);
    expect(sharesOf(worlds, 'day/ride-out')).toEqual({ assured: [1, 0.5, 0, 1], useful: [0, 0.5, 1, 0] });
    expect(sharesOf(worlds, 'generated/ride-out').assured).toEqual([1, 1, 1, 1]);
  });
  test('parts add up to the whole', () => {
    const parts = partsOf([0.5, 0.25, 0.625, 0]);
    expect(parts).toEqual({ deal: -0.25, beliefs: 0.125, together: -0.375, all: -0.5 });
  });
  test('so do points, whatever the counts', () => {
    for (let seed = 1; seed < 400; seed++) {
      const counts = [7, 131, 311, 499].map((k) => (k * seed * seed + 17 * seed) % 513);
      const points = pointsOf(partsOf(counts.map((k) => k / 512) as unknown as [number, number, number, number]));
      expect(points.deal + points.beliefs + points.together).toBe(points.all);
      expect(Number.isInteger(points.all)).toBe(true);
    }
  });
  test('what does nothing has no point', () => {
    expect(pointsOf(partsOf([0.333, 0.333, 0.333, 0.333]))).toEqual({ deal: 0, beliefs: 0, together: 0, all: 0 });
    const { beliefs, together } = pointsOf(partsOf([10 / 512, 301 / 512, 10 / 512, 301 / 512]));
    expect([beliefs, together]).toEqual([0, 0]);
  });
});

describe('sides', () => {
  const chart = (side: Side, stage: Chart['stage'], id = 'one') => ({ side, stage, scenario: { id } }) as Chart;
  test('are at most four, each with a lane of its own', () => {
    const sides = sidesOf({ baseline: asItIs, changed: set({ a: 1 }), pinned: [set({ a: 2 }), set({ a: 3 })] });
    expect(sides.map(({ lane }) => lane)).toEqual(['baseline', 'chart', 'pin-1', 'pin-2']);
    expect(sidesOf({ baseline: asItIs, changed: asItIs, pinned: [] })).toHaveLength(2);
  });
  test('a chart belongs to a side by what was set, not by the lane it came on', () => {
    const charts = [chart(set({ a: 1, b: 2 }), 'rough'), chart(set({ b: 2, a: 1 }), 'whole'), chart(asItIs, 'sharp')];
    expect(chartOf(charts, { id: 'one' }, set({ a: 1, b: 2 }))?.stage).toBe('whole');
    expect(chartOf(charts, { id: 'one' }, set({ a: 1 }))).toBeNull();
    expect(chartOf(charts, { id: 'two' }, asItIs)).toBeNull();
  });
});
