import type { LinkageResult } from '../../../model/scenario/index.ts';
import { nearest } from '../../../words/index.ts';

/** A package as the cursor stands on it: on the grid of the chart. */
export interface Cursor {
  readonly warheads: number;
  readonly interceptors: number;
}

type Axes = Pick<LinkageResult, 'limits' | 'interceptors'>;

/** So many steps of the grid on; stays on it. */
export function moved({ limits, interceptors }: Axes, at: Cursor, right: number, up: number): Cursor {
  const along = (axis: readonly number[], value: number, by: number): number =>
    axis[Math.min(axis.length - 1, Math.max(0, nearest(axis, value) + by))]!;
  return { warheads: along(limits, at.warheads, right), interceptors: along(interceptors, at.interceptors, up) };
}

export function onGrid({ limits, interceptors }: Axes, at: Cursor): Cursor {
  return {
    warheads: limits[nearest(limits, at.warheads)]!,
    interceptors: interceptors[nearest(interceptors, at.interceptors)]!,
  };
}

/**
 * The package nearest to one that holds, both ways, in at least half the draws: fewest steps of the grid, ties the one
 * that keeps the limit. Null: none on the chart does.
 */
export function nearestThatHolds(result: LinkageResult, at: Cursor): Cursor | null {
  const { limits, interceptors } = result;
  const both = result.shares.byCell[result.cell]!.both;
  const [x, y] = [nearest(limits, at.warheads), nearest(interceptors, at.interceptors)];
  let best: { readonly i: number; readonly j: number; readonly steps: number } | null = null;
  for (const [i, row] of both.entries())
    for (const [j, share] of row.entries()) {
      const steps = Math.abs(i - x) + Math.abs(j - y) / 3;
      if (share >= 0.5 - 1e-12 && (best === null || steps < best.steps)) best = { i, j, steps };
    }
  return best === null ? null : { warheads: limits[best.i]!, interceptors: interceptors[best.j]! };
}
