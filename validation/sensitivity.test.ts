import { describe, expect, test } from 'vitest';
import { few, inCI } from '../e2e/needs.ts';
import { drawRow, medianRow, quantile } from '../src/model/number/index.ts';
import { outcomeOf } from '../src/model/scenario/index.ts';
import { changed, flipsOf, holdsAt, mattersOf } from '../src/model/scenario/sensitivity.ts';
import { opened } from './opened.ts';

/** Packages near the edge, where single numbers decide. */
const edges = [
  ['moscow-2001', { 'choices.package': { warheads: 4000, interceptors: 40 } }],
  ['after-new-start-2026', { 'choices.package': { warheads: 375, interceptors: 20 } }],
  ['after-new-start-2026', { 'choices.package': { warheads: 500, interceptors: 135 } }],
  ['moscow-2001', { 'choices.package': { warheads: 3500, interceptors: 0 } }],
] as const;

type Edge = (typeof edges)[number];
const searched = new Map<Edge[1], ReturnType<typeof flipsOf>>();

/** Searched for once. */
function flipsAt(scenario: Edge[0], set: Edge[1]): ReturnType<typeof flipsOf> {
  const flips = searched.get(set) ?? flipsOf(opened(scenario, null, set));
  searched.set(set, flips);
  return flips;
}

describe.each(few(edges, 2))('%s %j', (scenario, set) => {
  const resolved = opened(scenario, null, set);
  const holds = holdsAt(resolved);
  const middle = medianRow(resolved.columns);
  const flips = flipsAt(scenario, set);

  test('just past `at` the verdict turns, just before it does not', () => {
    for (const { input, direction, at } of flips) {
      const index = resolved.columns.findIndex(({ path }) => path === input);
      const step = (direction === 'above' ? 1 : -1) * unit(at);
      expect(holds(changed(middle, index, at + step)), `${input} past ${at}`).toBe(!holds(middle));
      expect(holds(changed(middle, index, at - step)), `${input} before ${at}`).toBe(holds(middle));
      expect(Math.sign(at + step - middle[index]!)).toBe(Math.sign(step));
    }
  });

  test('a number that is not listed turns nothing on the grid', () => {
    const listed = new Set(flips.map(({ input }) => input));
    resolved.columns.forEach(({ path, uncertain }, index) => {
      if (listed.has(path)) return;
      for (const u of [0, 0.25, 1]) {
        const value = quantile(uncertain, 0) + u * (quantile(uncertain, 1) - quantile(uncertain, 0));
        expect(holds(changed(middle, index, value)), `${path} = ${value}`).toBe(holds(middle));
      }
    });
  });
});

test('at the edges there is something to find, in both scenarios', () => {
  const found = edges.map(([scenario, set]) => [scenario, flipsAt(scenario, set).length] as const);
  console.log(found.map(([scenario, count]) => `${scenario}: ${count} flips`).join(', '));
  for (const name of ['moscow-2001', 'after-new-start-2026']) {
    expect(found.filter(([scenario, count]) => scenario === name && count > 0).length).toBeGreaterThan(0);
  }
});

describe.each(few([edges[0], edges[1]], 1))('what matters in %s %j', (scenario, set) => {
  const draws = inCI(4, 2);
  const resolved = opened(scenario, null, set);
  const rows = Array.from({ length: draws }, (_, index) => drawRow(resolved.columns, index, 1));
  const ranked = mattersOf(
    resolved,
    rows.map((row) => outcomeOf({ kind: 'swings', resolved }, row)),
  );

  test('ranks as a brute-force run does: whole charts with one number set', () => {
    const brute = resolved.columns.map(({ path, uncertain }, index) => {
      const share = (u: number): number => {
        const hits = rows.filter((row) => bothAssured(changed(row, index, quantile(uncertain, u))));
        return hits.length / draws;
      };
      return { path, effect: share(0.95) - share(0.05) };
    });
    for (const { input, effect } of ranked) {
      expect(effect, input).toBeCloseTo(brute.find(({ path }) => path === input)!.effect, 12);
    }
    const sizes = ranked.map(({ effect }) => Math.abs(effect));
    expect(sizes).toEqual([...sizes].sort((a, b) => b - a));
    expect(sizes[0]).toBeGreaterThan(0);
  });

  /** The package judged by the rooms of the whole chart, a different way than `packageAssured` takes. */
  function bothAssured(row: Float64Array): boolean {
    const chart = outcomeOf({ kind: 'linkage', resolved }, row);
    const { question } = resolved;
    const [owner, other] = question.parties;
    const limit = question.solvedLimits.indexOf(question.package.warheads);
    const room = chart.parties[other]!.room[question.cell][limit];
    return chart.parties[owner]!.assured[question.cell][limit]! && question.package.interceptors <= (room ?? -1);
  }
});

/** One step of the third significant digit. */
function unit(value: number): number {
  const [, exponent] = value.toExponential(2).split('e');
  return Number(`1e${Number(exponent) - 2}`);
}
