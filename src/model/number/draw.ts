import { sobol } from './sobol.ts';
import { median, quantile } from './uncertain.ts';
import type { Uncertain } from './uncertain.ts';

/** One uncertain number of a scenario, known by the path at which it stands. */
export interface Column {
  readonly path: string;
  readonly uncertain: Uncertain;
  /** of the sequence; a column keeps its own whatever other columns a run leaves out. Whole, 0..511 */
  readonly dimension: number;
}

/** One value a column. */
export type Row = Float64Array;

/** Draw `index` of a run: the same whether the run is long or short, and whatever else is drawn. */
export function drawRow(columns: readonly Column[], index: number, seed: number): Row {
  return Float64Array.from(columns, ({ uncertain, dimension }) => quantile(uncertain, sobol(dimension, index, seed)));
}

export function medianRow(columns: readonly Column[]): Row {
  return Float64Array.from(columns, (column) => median(column.uncertain));
}
