import type { Box, Case, ReachResult } from '../../model/shield/index.ts';
import type { RegionDepths, RegionHead } from './reach-record.ts';

const cases: readonly Case[] = ['hardest', 'middle', 'easiest'];

/** What a map says of each region: successive shots over the cells whose middle lies in it. */
export function regionDepths(result: ReachResult, regions: readonly RegionHead[]): readonly RegionDepths[] {
  return regions.map(({ id, boxes }) => {
    const cells = cellsIn(result, boxes).filter((cell) => !result.outside[cell]);
    if (cells.length === 0) return { region: id, depths: null };
    const ends = (one: Case): readonly [number, number] => {
      const depths = cells.map((cell) => result.cases[one].least[cell]!);
      return [Math.min(...depths), Math.max(...depths)];
    };
    const depths = Object.fromEntries(cases.map((one) => [one, ends(one)]));
    return { region: id, depths: depths as NonNullable<RegionDepths['depths']> };
  });
}

/** Cells whose middle lies in one of the boxes; a box that is finer than a cell: the cell in which its own middle lies. */
function cellsIn(result: ReachResult, boxes: readonly Box[]): readonly number[] {
  const { rows, columns } = result;
  const all = Array.from({ length: rows * columns }, (_, cell) => cell);
  const inside = all.filter((cell) => {
    const { latitude, longitude } = middleOfCell(result, cell);
    return boxes.some((box) => holds(box, latitude, longitude));
  });
  if (inside.length > 0) return inside;
  return boxes.flatMap((box) => cellAt(result, (box.south + box.north) / 2, middleLongitude(box)) ?? []);
}

function middleOfCell({ map, cellDegrees, columns }: ReachResult, cell: number) {
  const longitude = map.west + ((cell % columns) + 0.5) * cellDegrees;
  return {
    latitude: map.south + (Math.floor(cell / columns) + 0.5) * cellDegrees,
    longitude: longitude > 180 ? longitude - 360 : longitude,
  };
}

function holds({ south, north, west, east }: Box, latitude: number, longitude: number): boolean {
  const across = west <= east ? longitude >= west && longitude <= east : longitude >= west || longitude <= east;
  return latitude >= south && latitude <= north && across;
}

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
