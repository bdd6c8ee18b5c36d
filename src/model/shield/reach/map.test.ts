import { describe, expect, test } from 'vitest';
import { deepest, joined, reachMap, reachPlan, reachRows } from './index.ts';
import type { ReachAnswer, ReachCase, ReachQuestion, ReachResult } from './index.ts';

/** Interceptors in Alaska, missiles at the United States; numbers of the test. */
const alaska: ReachQuestion = {
  kind: 'reach',
  site: { boxes: [{ south: 63, north: 65, west: -147, east: -145 }] },
  area: { boxes: [{ south: 25, north: 49, west: -125, east: -67 }] },
  map: { south: 0, north: 90, west: -180, east: 180 },
  cellDegrees: 10,
  interceptor: {
    burnoutSpeed: { kind: 'between', low: 6, high: 8 },
    burnSeconds: 150,
    lowestKilometres: 100,
    highestKilometres: 2000,
  },
  timing: { delay: { kind: 'between', low: 300, high: 600 }, assessmentSeconds: 120 },
  missile: { apogeeKilometres: null, boostSeconds: 240 },
};

/** Missiles from a box, a defence of one box beside it. */
const japan: ReachQuestion = {
  ...alaska,
  kind: 'defend',
  site: { boxes: [{ south: 34, north: 36, west: 138, east: 140 }] },
  area: { boxes: [{ south: 37, north: 43, west: 124, east: 130 }] },
  map: { south: 20, north: 50, west: 120, east: 150 },
  cellDegrees: 2,
  interceptor: {
    burnoutSpeed: { kind: 'between', low: 3.5, high: 4.5 },
    burnSeconds: 60,
    lowestKilometres: 100,
    highestKilometres: 600,
  },
  timing: { delay: { kind: 'certain', value: 150 }, assessmentSeconds: 30 },
  missile: { apogeeKilometres: null, boostSeconds: 90 },
};

function mapOf(question: ReachQuestion): ReachResult {
  const answer = reachMap(question);
  if (!answer.ok || answer.value === null) throw new Error(JSON.stringify(answer));
  return answer.value;
}

/** A row of digits a row of cells, the north on top; `.` where nothing can fly. */
function drawn({ rows, columns, outside }: ReachResult, depths: readonly number[]): readonly string[] {
  const row = (at: number): string =>
    depths
      .slice(at * columns, (at + 1) * columns)
      .map((depth, column) => (outside[at * columns + column] ? '.' : depth))
      .join('');
  return Array.from({ length: rows }, (_, i) => row(rows - 1 - i));
}

describe('a map', () => {
  const map = mapOf(alaska);
  const cases = ['hardest', 'middle', 'easiest'] as const;

  test('as it stands, to the last cell: the same in every engine', () => {
    expect(drawn(map, map.cases.middle.least)).toMatchInlineSnapshot(`
      [
        "111111111111111111111111111111111111",
        "111111000000000111111111111111111111",
        "111110000000000011111111111111111111",
        "111000000000000001111111111111222111",
        "111000000000000001111111111112222111",
        "110000000000000011111111111122221111",
        "111000000000000011111111111122221111",
        "111000000000000011111111111122221111",
        "111100000000000111111111111122211111",
      ]
    `);
    expect(drawn(map, map.cases.hardest.most)).toMatchInlineSnapshot(`
      [
        "111111111111111111111111111111111111",
        "111100000111111111111111111111111111",
        "110000000001111111111111111111111111",
        "110000000000111111111111222222221111",
        "110000000001111111111112222222221111",
        "111000000001111111111112222222222111",
        "111100000011111111111112222222222111",
        "111110000111111111111122222222222111",
        "111111111111111111111112222222222111",
      ]
    `);
    expect(map.shares).toMatchInlineSnapshot(`
      {
        "easiest": {
          "least": [
            0.7664537603004002,
            0.2536736823667607,
          ],
          "most": [
            0.9891860756513495,
            0.6434575733850373,
          ],
        },
        "hardest": {
          "least": [
            0.1868955919151262,
            0,
          ],
          "most": [
            0.8399619555037594,
            0.23626131246499205,
          ],
        },
        "middle": {
          "least": [
            0.6529601423694097,
            0.08862423546681499,
          ],
          "most": [
            0.9483191246417285,
            0.4571958880701555,
          ],
        },
      }
    `);
  });

  test('cases come from the ends and the middle of what is not known', () => {
    expect(cases.map((name) => [map.cases[name].burnoutSpeed, map.cases[name].delaySeconds])).toEqual([
      [6.1, 585],
      [7, 450],
      [7.9, 315],
    ]);
    const certain = mapOf({
      ...japan,
      interceptor: { ...japan.interceptor, burnoutSpeed: { kind: 'certain', value: 4 } },
    });
    expect(certain.cases.hardest).toEqual(certain.cases.easiest);
  });

  test('harder is never deeper; over the whole area never deeper than over some of it', () => {
    for (const question of [alaska, japan]) {
      const { cases: found } = mapOf(question);
      found.middle.least.forEach((_, cell) => {
        for (const name of cases) expect(found[name].least[cell]!).toBeLessThanOrEqual(found[name].most[cell]!);
        for (const end of ['least', 'most'] as const) {
          expect(found.hardest[end][cell]!).toBeLessThanOrEqual(found.middle[end][cell]!);
          expect(found.middle[end][cell]!).toBeLessThanOrEqual(found.easiest[end][cell]!);
          expect(found.easiest[end][cell]!).toBeLessThanOrEqual(deepest);
        }
      });
    }
  });

  const value = (n: number) => ({ kind: 'certain', value: n }) as const;
  const flown = (speed: number, delay: number): ReachCase =>
    mapOf({
      ...japan,
      interceptor: { ...japan.interceptor, burnoutSpeed: value(speed) },
      timing: { ...japan.timing, delay: value(delay) },
    }).cases.middle;

  test('a faster interceptor or a shorter delay never has fewer shots, and at last has more', () => {
    const faster = [2, 3, 4, 5, 7, 8.5, 10].map((speed) => flown(speed, 150).least);
    const sooner = [600, 300, 150, 60, 0].map((delay) => flown(4, delay).least);
    for (const runs of [faster, sooner]) {
      const sums = runs.map((depths) => depths.reduce((sum, depth) => sum + depth, 0));
      expect(sums[0]!).toBeLessThan(sums.at(-1)!);
      for (let i = 1; i < runs.length; i++)
        runs[i]!.forEach((depth, cell) => expect(depth).toBeGreaterThanOrEqual(runs[i - 1]![cell]!));
    }
  });

  test('defend turns reach round: one cell, one place, one flight', () => {
    const small = { south: 36, north: 38, west: 126, east: 128 };
    const far = { south: 34, north: 36, west: 138, east: 140 };
    const reach = mapOf({ ...japan, kind: 'reach', map: small, area: { boxes: [far] } });
    const defend = mapOf({ ...japan, kind: 'defend', map: far, area: { boxes: [small] } });
    expect(defend.cases).toEqual(reach.cases);
  });

  test('a map across 180 degrees is the same cells', () => {
    const across = mapOf({ ...alaska, map: { south: 30, north: 60, west: 170, east: -170 } });
    const [west, east] = [
      [170, 180],
      [-180, -170],
    ].map(([from, to]) => mapOf({ ...alaska, map: { south: 30, north: 60, west: from!, east: to! } }));
    expect(across.columns).toBe(2);
    const joint = west!.cases.middle.most.flatMap((depth, row) => [depth, east!.cases.middle.most[row]]);
    expect(across.cases.middle.most).toEqual(joint);
  });

  test('shares are of surface: bands of latitude weigh as much as they cover', () => {
    const everywhere = { ...alaska, cellDegrees: 5, interceptor: { ...alaska.interceptor, lowestKilometres: 0 } };
    const { shares, cases: found, rows, columns } = mapOf(everywhere);
    let deep = 0;
    for (let row = 0; row < rows; row++) {
      const size = Math.sin(((row + 1) * 5 * Math.PI) / 180) - Math.sin((row * 5 * Math.PI) / 180);
      const cells = found.middle.least.slice(row * columns, (row + 1) * columns);
      deep += (size * cells.filter((depth) => depth >= 2).length) / columns;
    }
    expect(shares.middle.least[1]).toBeCloseTo(deep, 12);
  });

  test('ten times the steps of a flight change 1 depth in 100 at most, and by one', () => {
    for (const question of [alaska, japan]) {
      const plan = reachPlan(question, 640);
      if (!plan.ok) throw new Error('no plan');
      const fine = reachRows(plan.value, 0, plan.value.rows).depths.middle.least;
      const found = mapOf(question).cases.middle.least;
      const off = found.filter((depth, cell) => depth !== fine[cell]);
      expect(off.length).toBeLessThanOrEqual(found.length / 100);
      found.forEach((depth, cell) => expect(Math.abs(depth - fine[cell]!)).toBeLessThanOrEqual(1));
    }
  });
});

describe('in parts', () => {
  const plan = reachPlan(japan);
  if (!plan.ok) throw new Error('no plan');

  test('rows computed apart and in any order are the same map', () => {
    const { rows } = plan.value;
    const parts = [reachRows(plan.value, 9, rows), reachRows(plan.value, 0, 4), reachRows(plan.value, 4, 9)];
    expect(joined(plan.value, JSON.parse(JSON.stringify(parts)) as typeof parts)).toEqual(reachMap(japan));
    expect(() => joined(plan.value, parts.slice(1))).toThrow('missing');
  });

  test('tells how far it is, and stops', () => {
    const told: string[] = [];
    reachMap(japan, (done, of) => void told.push(`${done}/${of}`));
    expect(told).toHaveLength(15);
    expect(told.at(-1)).toBe('15/15');
    let rows = 0;
    expect(reachMap(japan, () => ++rows < 3)).toEqual({ ok: true, value: null });
    expect(rows).toBe(3);
  });
});

describe('what the model leaves out is said', () => {
  test('rotation over a long flight, boost where shots come early, air in a low band', () => {
    expect(mapOf(japan).cautions).toContain('rotation');
    expect(mapOf({ ...japan, cellDegrees: 10 }).cautions).not.toContain('rotation');
    const early = { ...alaska, timing: { ...alaska.timing, delay: { kind: 'certain', value: 60 } as const } };
    expect(mapOf({ ...early, area: { boxes: [{ south: 60, north: 66, west: -150, east: -140 }] } }).cautions).toContain(
      'boost',
    );
    const noBurn = { ...japan.interceptor, burnSeconds: 0 };
    expect(mapOf({ ...japan, interceptor: noBurn, missile: { ...japan.missile, boostSeconds: 0 } }).cautions).toEqual([
      'rotation',
    ]);
    expect(mapOf({ ...japan, interceptor: { ...japan.interceptor, lowestKilometres: 40 } }).cautions).toContain('air');
  });

  test('cells too near for the boost, or too far for the missile, are outside and in no share', () => {
    const { outside, cases, shares } = mapOf({ ...japan, missile: { ...japan.missile, fastestBurnout: 3 } });
    expect(outside.filter(Boolean).length).toBeGreaterThan(20);
    expect(outside.filter((out) => !out).length).toBeGreaterThan(20);
    outside.forEach((out, cell) => out && expect(cases.easiest.most[cell]).toBe(0));
    expect(shares.easiest.most[0]).toBeGreaterThan(0);
  });
});

describe('questions that cannot be asked', () => {
  const said = (answer: ReachAnswer<unknown>): readonly string[] =>
    answer.ok ? [] : answer.problems.map(({ reason, at, value, limit }) => `${reason} ${at} ${value} ${limit}`);
  const box = japan.map;
  const { interceptor, timing, missile } = japan;
  const negative = { kind: 'between', low: -1, high: 4 } as const;

  test.each<[string, Partial<ReachQuestion>, string]>([
    ['a pole beyond the pole', { map: { ...box, north: 92 } }, 'latitude-out-of-range map.north 92 90'],
    [
      'a meridian beyond 180',
      { site: { boxes: [{ ...box, west: -190 }] } },
      'longitude-out-of-range site.boxes.0.west -190 -180',
    ],
    ['a box upside down', { area: { boxes: [box, { ...box, north: 10 }] } }, 'box-upside-down area.boxes.1 20 10'],
    ['a site too fine', { site: { boxes: [{ ...box, east: 120.4 }] } }, 'box-too-fine site.boxes.0'],
    ['no site', { site: { boxes: [] } }, 'no-boxes site.boxes 0 1'],
    ['cells too fine', { cellDegrees: 0.25 }, 'cell-too-fine cellDegrees 0.25 0.5'],
    ['cells too coarse', { cellDegrees: 15 }, 'cell-too-coarse cellDegrees 15 10'],
    ['a map that cells do not fill', { cellDegrees: 4 }, 'map-not-divisible map 30 4'],
    [
      'a band upside down',
      { interceptor: { ...interceptor, highestKilometres: 50 } },
      'band-upside-down interceptor.lowestKilometres 100 50',
    ],
    [
      'a band below ground',
      { interceptor: { ...interceptor, lowestKilometres: -5 } },
      'band-below-ground interceptor.lowestKilometres -5 0',
    ],
    [
      'an interceptor that leaves the Earth',
      { interceptor: { ...interceptor, burnoutSpeed: { kind: 'between', low: 4, high: 13 } } },
      'speed-out-of-range interceptor.burnoutSpeed 13 12',
    ],
    ['a burn before launch', { interceptor: { ...interceptor, burnSeconds: -1 } }, 'negative-time interceptor.burnSec'],
    ['a delay before launch', { timing: { ...timing, delay: negative } }, 'negative-time timing.delay -1 0'],
    ['no number', { timing: { ...timing, assessmentSeconds: Number.NaN } }, 'not-a-number timing.assessmentSeconds'],
    [
      'an apogee below the arc',
      { missile: { ...missile, apogeeKilometres: 60 } },
      'apogee-too-low missile.apogeeKilometres 60 100',
    ],
    [
      'a missile too slow for every cell',
      { missile: { ...missile, fastestBurnout: 0.1 } },
      'burnout-too-slow missile.fastestBurnout 0.1 ',
    ],
    ['a boost longer than any flight', { missile: { ...missile, boostSeconds: 9999 } }, 'boost-too-long missile.boost'],
  ])('%s', (_, change, problem) => {
    const found = said(reachMap({ ...japan, ...change }));
    expect(found).toHaveLength(1);
    expect(found[0]).toContain(problem);
  });

  test('all that is wrong is told at once, in the order of the question', () => {
    expect(
      said(reachMap({ ...japan, site: { boxes: [] }, timing: { delay: negative, assessmentSeconds: -2 } })),
    ).toEqual([
      'no-boxes site.boxes 0 1',
      'negative-time timing.delay -1 0',
      'negative-time timing.assessmentSeconds -2 0',
    ]);
  });
});
