import { drawRow, medianRow, quantile } from '../number/index.ts';
import type { Column, Row, Uncertain } from '../number/index.ts';
import type { Engagement, Fractional, Shooting } from './engagement.ts';

type Open<T> = { readonly [K in keyof T]: T[K] extends number ? Uncertain : T[K] };

/** An engagement whose numbers may be uncertain; `shotsPerObject` is certain. */
export type EngagementGiven = Open<Shooting> | Open<Fractional>;

/** One dimension for each uncertain number, in order of their names. @source model.md, Uncertain numbers */
export function columnsOf(given: EngagementGiven): readonly Column[] {
  return Object.entries(given)
    .flatMap(([path, uncertain]: [string, Uncertain | string]) =>
      typeof uncertain === 'string' || uncertain.kind === 'certain' ? [] : [{ path, uncertain }],
    )
    .sort((a, b) => (a.path < b.path ? -1 : 1))
    .map((column, dimension) => ({ ...column, dimension }));
}

/**
 * Engagements of a run: the first with every number at its median, then one a draw.
 *
 * @param draws whole, >= 0; 0, or nothing uncertain: no draw
 */
export function engagementsOf(
  given: EngagementGiven,
  draws: number,
  seed: number,
): { readonly atMedians: Engagement; readonly drawn: readonly Engagement[] } {
  const columns = columnsOf(given);
  const at = (row: Row): Engagement => filled(given, columns, row);
  const rows = columns.length === 0 ? 0 : draws;
  return {
    atMedians: at(medianRow(columns)),
    drawn: Array.from({ length: rows }, (_, index) => at(drawRow(columns, index, seed))),
  };
}

function filled(given: EngagementGiven, columns: readonly Column[], row: Row): Engagement {
  const numberOf = (path: string, uncertain: Uncertain): number => {
    const column = columns.findIndex((one) => one.path === path);
    return column < 0 ? quantile(uncertain, 0.5) : row[column]!;
  };
  const entries = Object.entries(given).map(([path, uncertain]: [string, Uncertain | string]) => [
    path,
    typeof uncertain === 'string' ? uncertain : numberOf(path, uncertain),
  ]);
  return Object.fromEntries(entries) as Engagement;
}
