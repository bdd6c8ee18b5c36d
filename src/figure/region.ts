import { contours } from 'd3-contour';
import { px, type Plot } from './scales.ts';

/** Shares on a grid: rows by limit, columns by interceptors. */
export interface Grid {
  readonly limits: readonly number[];
  readonly interceptors: readonly number[];
  readonly shares: readonly (readonly number[])[];
}

/** Where a share reaches a mark: the area, and its border without the edges of the plot. */
export interface Region {
  readonly fill: string;
  readonly edge: string;
}

/** Fewest draws over which a curve is drawn; below, every grid point is painted as it is. */
export const fewestForCurves = 64;

type Point = readonly [number, number];
type Interval = readonly [number, number];

/** The region of a grid in which the share is at least a mark. */
export function regionOf(grid: Grid, mark: number, plot: Plot, draws: number): Region {
  return draws < fewestForCurves ? stepped(grid, mark - 1e-9, plot) : curved(grid, mark - 1e-9, plot);
}

function curved(grid: Grid, mark: number, plot: Plot): Region {
  const [n, m] = [grid.limits.length, grid.interceptors.length];
  const values = grid.interceptors.flatMap((_, j) => grid.limits.map((_l, i) => grid.shares[i]?.[j] ?? 0));
  const shape = contours().size([n, m]).smooth(true).contour(values, mark);
  const rings = shape.coordinates.flatMap((polygon) =>
    polygon.map((ring) => ring.map((at) => placed(grid, plot, at as [number, number]))),
  );
  return {
    fill: rings.map((ring) => `${lines(ring)}Z`).join(''),
    edge: rings.map((ring) => openLines(ring, onBorder(grid, plot))).join(''),
  };
}

/** Grid coordinates of a contour (node i lies at i + 1/2) to pixels. */
function placed(grid: Grid, plot: Plot, [u, v]: readonly [number, number]): Point {
  return [plot.toX(along(grid.limits, u - 0.5)), plot.toY(along(grid.interceptors, v - 0.5))];
}

function along(axis: readonly number[], at: number): number {
  const inside = Math.min(Math.max(at, 0), axis.length - 1);
  const i = Math.min(Math.floor(inside), axis.length - 2);
  const low = axis[Math.max(i, 0)] as number;
  return low + (inside - i) * ((axis[i + 1] ?? low) - low);
}

/** Every grid point painted over its own neighbourhood, halfway to the next. */
function stepped(grid: Grid, mark: number, plot: Plot): Region {
  const across = grid.limits.map((_, i) => neighbourhood(grid.limits, i).map(plot.toX) as [number, number]);
  const runs = grid.shares.map((column) => runsOf(column, mark).map((run) => runOver(grid, plot, run)));
  const columns = across.map((sides, i) => ({ sides, runs: runs[i] ?? [] }));
  const floor = plot.toY(0);
  return {
    fill: columns
      .map(({ sides: [left, right], runs: column }) =>
        column.map(([low, high]) => box(left, right, low, high)).join(''),
      )
      .join(''),
    edge: columns.map((column, i) => columnEdges(column, columns[i + 1]?.runs, [plot.y, floor])).join(''),
  };
}

function neighbourhood(axis: readonly number[], i: number): [number, number] {
  const at = axis[i] as number;
  return [((axis[i - 1] ?? at) + at) / 2, ((axis[i + 1] ?? at) + at) / 2];
}

/** Runs of neighbouring places that reach the mark, as [first, last]. */
function runsOf(column: readonly number[], mark: number): Interval[] {
  const runs: [number, number][] = [];
  column.forEach((share, j) => {
    if (share < mark) return;
    const last = runs[runs.length - 1];
    if (last !== undefined && last[1] === j - 1) last[1] = j;
    else runs.push([j, j]);
  });
  return runs;
}

/** A run in pixels, from its lower border (larger y) to its upper. */
function runOver(grid: Grid, plot: Plot, [first, last]: Interval): Interval {
  const low = neighbourhood(grid.interceptors, first)[0];
  const high = neighbourhood(grid.interceptors, last)[1];
  return [plot.toY(low), plot.toY(high)];
}

function box(left: number, right: number, low: number, high: number): string {
  return `M${px(left)} ${px(low)}H${px(right)}V${px(high)}H${px(left)}Z`;
}

function columnEdges(
  column: { readonly sides: Interval; readonly runs: readonly Interval[] },
  next: readonly Interval[] | undefined,
  [ceiling, floor]: Interval,
): string {
  const [left, right] = column.sides;
  const flat = column.runs.flat().filter((y) => y > ceiling + 0.1 && y < floor - 0.1);
  const across = flat.map((y) => `M${px(left)} ${px(y)}H${px(right)}`).join('');
  if (next === undefined) return across;
  return (
    across +
    coveredOnce(column.runs, next)
      .map(([a, b]) => `M${px(right)} ${px(a)}V${px(b)}`)
      .join('')
  );
}

/** The parts of a line that are covered by one of two sets of runs and not by the other. */
function coveredOnce(one: readonly Interval[], other: readonly Interval[]): Interval[] {
  const ends = [...one.flat(), ...other.flat()].sort((a, b) => a - b);
  const covers = (runs: readonly Interval[], y: number): boolean => runs.some(([low, high]) => y < low && y > high);
  return ends.slice(1).flatMap((end, i): Interval[] => {
    const start = ends[i] as number;
    const middle = (start + end) / 2;
    return end > start && covers(one, middle) !== covers(other, middle) ? [[start, end]] : [];
  });
}

function lines(points: readonly Point[]): string {
  return points.map(([x, y], i) => `${i === 0 ? 'M' : 'L'}${px(x)} ${px(y)}`).join('');
}

/** A ring as lines, broken where it runs along the border. */
function openLines(ring: readonly Point[], border: (a: Point, b: Point) => boolean): string {
  let path = '';
  let drawing = false;
  ring.slice(1).forEach((to, i) => {
    const from = ring[i] as Point;
    if (border(from, to)) {
      drawing = false;
      return;
    }
    path += drawing ? `L${px(to[0])} ${px(to[1])}` : lines([from, to]);
    drawing = true;
  });
  return path;
}

function onBorder(grid: Grid, plot: Plot): (a: Point, b: Point) => boolean {
  const xs = [plot.toX(grid.limits[0] as number), plot.toX(grid.limits[grid.limits.length - 1] as number)];
  const ys = [plot.toY(grid.interceptors[0] as number), plot.toY(plot.top)];
  const near = (a: number, b: number): boolean => Math.abs(a - b) < 0.05;
  return (a, b) => xs.some((x) => near(a[0], x) && near(b[0], x)) || ys.some((y) => near(a[1], y) && near(b[1], y));
}
