import type { ReachResult } from '../../model/shield/reach/index.ts';
import { side, type FlatMap } from './flat.ts';

/** What of a map's cells is drawn as one. */
type Grid = Pick<ReachResult, 'map' | 'cellDegrees' | 'rows' | 'columns'>;

/** A corner of cells, by row and column from the south-west. */
type Corner = readonly [row: number, column: number];

/**
 * Cells as one shape: only the edges between a cell within and one without, joined into rings, so that no seam shows
 * between neighbours and 8,100 cells take no more bytes than their outline. To be filled with `evenodd`.
 *
 * @param within by the index of a cell
 */
export function patch(grid: Grid, flat: FlatMap, within: (cell: number) => boolean): string {
  const rings = ringsOf(edgesOf(grid, flat.round, within), grid.columns + 1);
  return rings.map((ring) => ringPath(ring, grid, flat)).join('');
}

/** From each corner to the corners where an edge ends, with what is within on its left. */
type Edges = Map<number, number[]>;

function edgesOf(grid: Grid, round: boolean, within: (cell: number) => boolean): Edges {
  const { rows, columns } = grid;
  const edges: Edges = new Map();
  const corner = ([row, column]: Corner): number => cornerOf(grid, round, row, column);
  const add = (from: Corner, to: Corner): void => {
    const [start, end] = [corner(from), corner(to)];
    if (start !== end) edges.set(start, [...(edges.get(start) ?? []), end]); // a pole is one point
  };
  const has = (row: number, column: number): boolean => {
    const at = round ? (column + columns) % columns : column;
    return row >= 0 && row < rows && at >= 0 && at < columns && within(row * columns + at);
  };
  for (let row = 0; row < rows; row++)
    for (let column = 0; column < columns; column++) {
      if (!has(row, column)) continue;
      const [sw, se]: [Corner, Corner] = [
        [row, column],
        [row, column + 1],
      ];
      const [nw, ne]: [Corner, Corner] = [
        [row + 1, column],
        [row + 1, column + 1],
      ];
      if (!has(row - 1, column)) add(sw, se);
      if (!has(row, column + 1)) add(se, ne);
      if (!has(row + 1, column)) add(ne, nw);
      if (!has(row, column - 1)) add(nw, sw);
    }
  return edges;
}

function cornerOf(grid: Grid, round: boolean, row: number, column: number): number {
  const { columns } = grid;
  return row * (columns + 1) + (round ? (isPole(grid, row) ? 0 : column % columns) : column);
}

function isPole({ map, rows }: Grid, row: number): boolean {
  return (row === 0 && map.south === -90) || (row === rows && map.north === 90);
}

function ringsOf(edges: Edges, width: number): Corner[][] {
  const rings: Corner[][] = [];
  for (const start of edges.keys())
    while ((edges.get(start) ?? []).length > 0) {
      const ring: Corner[] = [];
      for (let at = start; ;) {
        ring.push([Math.floor(at / width), at % width]);
        const next = edges.get(at)?.pop();
        if (next === undefined || next === start) break;
        at = next;
      }
      rings.push(ring);
    }
  return rings;
}

function ringPath(ring: readonly Corner[], grid: Grid, flat: FlatMap): string {
  const points = ring.flatMap((corner, i) => {
    const [from, to] = straight(grid, flat.round, corner, ring[(i + 1) % ring.length]!);
    return side(placeOf(grid, from), placeOf(grid, to));
  });
  const written = points.map(([longitude, latitude]) => flat.toPoint(longitude, latitude).join(' '));
  return `M${written.filter((point, i) => point !== written[i - 1]).join('L')}Z`;
}

/** Both ends on one meridian or parallel, the short way: a pole lies on every meridian, and columns go around. */
function straight(grid: Grid, round: boolean, from: Corner, to: Corner): readonly [Corner, Corner] {
  if (!round) return [from, to];
  if (isPole(grid, from[0])) return [[from[0], to[1]], to];
  if (isPole(grid, to[0])) return [from, [to[0], from[1]]];
  const step = to[1] - from[1];
  return [from, Math.abs(step) > 1 ? [to[0], to[1] - Math.sign(step) * grid.columns] : to];
}

function placeOf({ map, cellDegrees }: Grid, [row, column]: Corner): [longitude: number, latitude: number] {
  return [map.west + column * cellDegrees, map.south + row * cellDegrees];
}
