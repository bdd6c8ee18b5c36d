import type { Box, ReachResult } from '../../../model/shield/reach/index.ts';

export function middleLongitude({ west, east }: Box): number {
  const middle = west <= east ? (west + east) / 2 : (west + east + 360) / 2;
  return middle > 180 ? middle - 360 : middle;
}

/** The cell in which a place lies; null: it lies off the map. */
export function cellAt(
  { map, cellDegrees, rows, columns }: Pick<ReachResult, 'map' | 'cellDegrees' | 'rows' | 'columns'>,
  latitude: number,
  longitude: number,
): number | null {
  const row = Math.min(rows - 1, Math.floor((latitude - map.south) / cellDegrees));
  const column = Math.floor(((((longitude - map.west) % 360) + 360) % 360) / cellDegrees);
  return latitude < map.south || latitude > map.north || column >= columns ? null : row * columns + column;
}
