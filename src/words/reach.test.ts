import { describe, expect, test } from 'vitest';
import type { Case, ReachResult } from '../model/shield/reach/index.ts';
import {
  boxWords,
  reachCautions,
  cellBox,
  cellWords,
  describeReach,
  en,
  inputSentence,
  reachTitle,
  ru,
} from './index.ts';

/** Two rows of four cells of two degrees, from 60 north, 178 east. */
const depths: Readonly<Record<Case, readonly number[]>> = {
  hardest: [1, 0, 2, 0, 0, 0, 0, 0],
  middle: [2, 0, 2, 0, 0, 0, 0, 0],
  easiest: [3, 1, 2, 0, 0, 0, 0, 0],
};
const subject = { site: 'A', area: 'B', interceptor: 'C' };

function resultOf(shares: Readonly<Record<Case, number>>): ReachResult {
  const caseOf = (one: Case, burnoutSpeed: number, delaySeconds: number) => ({
    ...{ burnoutSpeed, delaySeconds, least: depths[one] },
    most: depths[one].map((depth, cell) => (cell === 1 ? 4 : depth)),
  });
  const both = (share: number) => ({ least: [share, 0] as const, most: [share, 0] as const });
  return {
    ...{ kind: 'reach', cellDegrees: 2, rows: 2, columns: 4, deepest: 6, cautions: ['air'] },
    map: { south: 60, north: 64, west: 178, east: -174 },
    cases: { hardest: caseOf('hardest', 6, 300), middle: caseOf('middle', 7, 180), easiest: caseOf('easiest', 8, 60) },
    shares: { hardest: both(shares.hardest), middle: both(shares.middle), easiest: both(shares.easiest) },
    outside: Array.from({ length: 8 }, (_, cell) => cell === 7),
  };
}
const result = resultOf({ hardest: 0.25, middle: 0.25, easiest: 0.375 });

describe('a cell in words', () => {
  const said = (row: number, column: number, language = en): string => cellWords(result, row, column, language);
  test.each([
    [0, 0, '60 to 62 north, 178 to 180 east: two shots in the middle case, one to three in all.'],
    [
      0,
      1,
      '60 to 62 north, 178 to 180 west: no shot in the middle case, none to one in all. For some places of the area up to four shots.',
    ],
    [0, 2, '60 to 62 north, 176 to 178 west: two shots in every case.'],
    [1, 0, '62 to 64 north, 178 to 180 east: no shot in every case.'],
    [1, 3, '62 to 64 north, 174 to 176 west: no missile of this kind flies from here.'],
  ])('row %d, column %d', (row, column, text) => expect(said(row, column)).toBe(text));

  test('in Russian', () =>
    expect(said(0, 0, ru)).toBe(
      '60–62° северной широты, 178–180° восточной долготы: 2 пуска в среднем случае, а всего от 1 до 3.',
    ));

  test('its box is a box of the globe', () =>
    expect(cellBox(result, 1, 2)).toEqual({ south: 62, north: 64, west: -178, east: -176 }));
});

test.each([
  [{ south: -40, north: -30, west: -5, east: 5 }, '30 to 40 south, 5 west to 5 east'],
  [{ south: -10, north: 20.5, west: 170, east: -160 }, '10 south to 20.5 north, 170 east to 160 west'],
  [{ south: 0, north: 90, west: -180, east: 180 }, '0 to 90 north, all around'],
  [{ south: 0, north: 2, west: -100, east: 0 }, '0 to 2 north, 0 to 100 west'],
  [{ south: 0, north: 2, west: 0, east: 2 }, '0 to 2 north, 0 to 2 east'],
])('a box: %o', (box, text) => expect(boxWords(box, en)).toBe(text));

describe('the finding', () => {
  test.each([
    [0.25, 0.375, 'A, defending B: a missile could be met if it comes from 25% to 38% of the surface shown'],
    [0.25, 0.25, 'A, defending B: a missile could be met if it comes from 25% of the surface shown'],
    [0, 0.001, 'A, defending B: a missile could be met if it comes from 0% to less than 1% of the surface shown'],
    [0.999, 1, 'A, defending B: a missile could be met if it comes from more than 99% to 100% of the surface shown'],
    [0, 0, 'A, defending B: a missile could be met from nowhere on this map'],
  ])('%d to %d', (hardest, easiest, text) =>
    expect(reachTitle(resultOf({ hardest, middle: hardest, easiest }), subject, en)).toBe(text),
  );

  test('what is heard has each case with its numbers', () => {
    const text = describeReach(result, subject, en);
    expect(text).toContain('In the hardest case, 6 km/s and 300 s, it is 25% of the surface');
    expect(text).toContain('From 13% of the cells no missile of this kind flies.');
  });
});

test('a number has its range, what stands for it, and its source in words', () => {
  const given = { source: 'given', tag: null } as const;
  const sentence = inputSentence(
    [
      { name: 'burnoutSpeed', value: { kind: 'between', low: 6, high: 8 }, used: 7, ...given },
      {
        name: 'burnSeconds',
        value: { kind: 'triangular', low: 1, mode: 2, high: 4 },
        used: 2.3,
        source: 'x',
        tag: 'read-2',
      },
      { name: 'apogeeKilometres', value: null, used: null, source: 'judged', tag: null },
    ],
    en,
  );
  expect(sentence).toBe(
    'Speed at burnout: 6 to 8 km/s (given); burn of the interceptor: 1 to 4 s, taken as 2.3 (x, second-hand); apogee of the missile: minimum energy (judged).',
  );
});

test('a map always says that to reach is not to hit', () => {
  expect(reachCautions([], en)).toHaveLength(1);
  expect(reachCautions(['rotation', 'boost', 'air'], en)[3]).toMatch(/^To reach is not to hit/);
});
