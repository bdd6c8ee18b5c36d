import { drawRow, medianRow, quantile } from '../../number/index.ts';
import type { Column, Row, Uncertain } from '../../number/index.ts';
import type { Constellation, ConstellationGiven } from './question.ts';

type GivenValue = Uncertain | number | null;

/** Constellations of a run: the first with every number at its median, then one a draw. */
export interface Drawn {
  readonly atMedians: Constellation;
  readonly drawn: readonly Constellation[];
}

/**
 * @param draws whole, >= 0; 0, or nothing uncertain: no draw
 * @source model.md, Uncertain numbers
 */
export function constellationsOf(given: ConstellationGiven, draws: number, seed: number): Drawn {
  const columns = columnsOf(given);
  const rows = columns.length === 0 ? 0 : draws;
  return {
    atMedians: filled(given, columns, medianRow(columns)),
    drawn: Array.from({ length: rows }, (_, index) => filled(given, columns, drawRow(columns, index, seed))),
  };
}

/** One dimension for each uncertain number, in order of their names. */
function columnsOf(given: ConstellationGiven): readonly Column[] {
  return Object.entries(given)
    .flatMap(([path, number]: [string, GivenValue]) =>
      typeof number !== 'object' || number === null || number.kind === 'certain' ? [] : [{ path, uncertain: number }],
    )
    .sort((a, b) => (a.path < b.path ? -1 : 1))
    .map((column, dimension) => ({ ...column, dimension }));
}

function filled(given: ConstellationGiven, columns: readonly Column[], row: Row): Constellation {
  const at = new Map(columns.map(({ path }, index) => [path, row[index]!]));
  const entries = Object.entries(given).map(([path, number]: [string, GivenValue]) => [
    path,
    at.get(path) ?? (typeof number === 'object' && number !== null ? quantile(number, 0.5) : number),
  ]);
  return Object.fromEntries(entries) as Constellation;
}
