import type { ReachResult } from '../../model/shield/reach/index.ts';
import { cellBox, reachCases } from '../../words/index.ts';
import type { Table } from '../table.ts';

/** A row a cell: its box, whether such a missile flies there, and the successive shots of each case. */
export function reachTable(result: ReachResult): Table {
  const { rows, columns, cases, outside } = result;
  return {
    columns: [
      'south',
      'north',
      'west',
      'east',
      'outside',
      ...reachCases.flatMap((one) => [`${one}_least`, `${one}_most`]),
    ],
    rows: Array.from({ length: rows * columns }, (_, cell) => {
      const { south, north, west, east } = cellBox(result, Math.floor(cell / columns), cell % columns);
      const depths = reachCases.flatMap((one) => [cases[one].least[cell] ?? 0, cases[one].most[cell] ?? 0]);
      return [south, north, west, east, outside[cell] === true, ...depths];
    }),
  };
}
