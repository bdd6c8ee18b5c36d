import { mostDimensions, sobol } from './sobol.ts';
import { median, quantile } from './uncertain.ts';
import type { Uncertain } from './uncertain.ts';

/** One uncertain number of a scenario, known by the path at which it stands. */
export interface Column {
  readonly path: string;
  readonly uncertain: Uncertain;
}

/** One value a column. */
export type Row = Float64Array;

/** Column i is dimension i of one sequence: a layer that replaces a number leaves the draws of all others as they were. */
export function drawRow(columns: readonly Column[], index: number, seed: number): Row {
  if (columns.length > mostDimensions) throw new RangeError(`more than ${mostDimensions} uncertain numbers`);
  return Float64Array.from(columns, (column, dimension) => quantile(column.uncertain, sobol(dimension, index, seed)));
}

export function medianRow(columns: readonly Column[]): Row {
  return Float64Array.from(columns, (column) => median(column.uncertain));
}
