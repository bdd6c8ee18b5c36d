import type { Area, ReachResult } from '../../../model/shield/reach/index.ts';
import { cellBox } from '../../../words/index.ts';
import { cellAt, middleLongitude } from './cell.ts';
import type { FlatMap } from '../../../figure/map/index.ts';

/** A cell of a map; rows from the south, columns from the west. */
export interface Spot {
  readonly row: number;
  readonly column: number;
}

type Grid = Pick<ReachResult, 'map' | 'cellDegrees' | 'rows' | 'columns'>;

export function spotOfCell({ columns }: Grid, cell: number): Spot {
  return { row: Math.floor(cell / columns), column: cell % columns };
}

/** Where a cursor begins: at the first place of the interceptors, or in the south-west where it lies off the map. */
export function firstSpot(result: Grid, { boxes }: Area): Spot {
  const [box] = boxes;
  const cell = box === undefined ? null : cellAt(result, (box.south + box.north) / 2, middleLongitude(box));
  return spotOfCell(result, cell ?? 0);
}

/** So many cells to the north and to the east; a map around the Earth goes on at its other side, another ends. */
export function movedSpot({ map, rows, columns }: Grid, at: Spot, north: number, east: number): Spot {
  const around = map.west === -180 && map.east === 180;
  const column = at.column + east;
  return {
    row: Math.min(rows - 1, Math.max(0, at.row + north)),
    column: around ? (column + 10 * columns) % columns : Math.min(columns - 1, Math.max(0, column)),
  };
}

/** Where the middle of each cell lies in the picture. */
export type Places = readonly (readonly [x: number, y: number])[];

export function placesOf(result: ReachResult, flat: FlatMap): Places {
  return Array.from({ length: result.rows * result.columns }, (_, cell) => {
    const { row, column } = spotOfCell(result, cell);
    const box = cellBox(result, row, column);
    return flat.toPoint(middleLongitude(box), (box.south + box.north) / 2);
  });
}

/** Pixels beyond which a pointer is on no cell. */
const farthest = 24;

/** The cell whose middle lies nearest to a place of the picture; null: none is near. */
export function nearestCell(places: Places, x: number, y: number): number | null {
  let best = -1;
  let least = farthest * farthest;
  places.forEach(([cx, cy], cell) => {
    const far = (cx - x) ** 2 + (cy - y) ** 2;
    if (far < least) [best, least] = [cell, far];
  });
  return best < 0 ? null : best;
}
