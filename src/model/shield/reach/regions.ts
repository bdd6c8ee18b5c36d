import { sine } from '../../number/index.ts';
import { pi } from './kepler.ts';
import type { Area, Box, Case, ReachResult } from './question.ts';

/** Successive shots over the cells of a region: fewest and most, over its cells and over the places of the area. */
export interface RegionDepths {
  /** cells of the map that lie in it at least in part and that a missile can fly from or to */
  readonly cells: number;
  readonly cases: Readonly<Record<Case, { readonly least: number; readonly most: number }>>;
  /** share of the surface of those cells with a shot at least over every place of the area; 0..1 */
  readonly met: Readonly<Record<Case, number>>;
}

/**
 * What a map says of a region.
 *
 * @param area boxes of the region, degrees
 * @returns null: no cell of the map lies in it, or no missile of this kind flies from or to those that do
 */
export function depthsOver(result: ReachResult, { boxes }: Area): RegionDepths | null {
  const cells = result.outside.flatMap((outside, cell) =>
    !outside && boxes.some((box) => overlap(box, cellAt(result, cell))) ? [cell] : [],
  );
  if (cells.length === 0) return null;
  const of = (one: Case) => {
    const { least, most } = result.cases[one];
    return {
      least: Math.min(...cells.map((cell) => least[cell]!)),
      most: Math.max(...cells.map((cell) => most[cell]!)),
    };
  };
  const met = (one: Case): number => {
    const all = surfaceOf(result, cells);
    return all === 0
      ? 0
      : surfaceOf(
          result,
          cells.filter((cell) => result.cases[one].least[cell]! > 0),
        ) / all;
  };
  return {
    cells: cells.length,
    cases: { hardest: of('hardest'), middle: of('middle'), easiest: of('easiest') },
    met: { hardest: met('hardest'), middle: met('middle'), easiest: met('easiest') },
  };
}

/** In proportion: cells of a row are alike, and rows grow narrow towards a pole. */
function surfaceOf(result: ReachResult, cells: readonly number[]): number {
  return cells.reduce((sum, cell) => {
    const { south, north } = cellAt(result, cell);
    return sum + sine(north * (pi / 180)) - sine(south * (pi / 180));
  }, 0);
}

function cellAt({ map, cellDegrees, columns }: ReachResult, cell: number): Box {
  const south = map.south + Math.floor(cell / columns) * cellDegrees;
  const west = map.west + (cell % columns) * cellDegrees;
  return { south, north: south + cellDegrees, west, east: west + cellDegrees };
}

/** Surface in common: an edge alone is none. */
function overlap(one: Box, other: Box): boolean {
  return one.south < other.north && other.south < one.north && meet(one, other);
}

/** Degrees eastward from one's west to the other's: they meet where it is less than one is wide, or the same the other way. */
function meet(one: Box, other: Box): boolean {
  return eastward(one.west, other.west) < width(one) || eastward(other.west, one.west) < width(other);
}

function eastward(from: number, to: number): number {
  return (((to - from) % 360) + 360) % 360;
}

function width({ west, east }: Box): number {
  return west < east ? east - west : east - west + 360;
}
