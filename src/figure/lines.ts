import type { CellName } from '../model/exchange/index.ts';
import type { LinkageResult, Room } from '../model/scenario/index.ts';
import type { Obstacle } from './place.ts';
import { px, type Plot } from './scales.ts';

/** The median room of a party: a path, and where it leaves the top of the axis (null: it stays below). */
export interface RoomLine {
  readonly path: string;
  readonly points: readonly (readonly [number, number])[];
  readonly leavesAt: number | null;
  /** lowest limit with any room; null: none */
  readonly opensAt: number | null;
}

/**
 * The median room by limit. It starts with a drop to the axis where the room opens, and ends where the room is
 * larger than the axis: beyond, the picture knows only "at least".
 */
export function roomLine(result: LinkageResult, party: string, cell: CellName, plot: Plot): RoomLine {
  const rooms = result.room[party]?.[cell] ?? [];
  const points: [number, number][] = [];
  let path = '';
  rooms.forEach((room, i) => {
    if (room.median === null || (beyond(room) && beyond(rooms[i - 1]) && beyond(rooms[i + 1]))) return;
    const at: [number, number] = [plot.toX(room.limit), plot.toY(room.median)];
    path += segment(rooms, i, at, plot);
    points.push(at);
  });
  const first = rooms.find((room) => room.median !== null);
  return { path, points, leavesAt: leaving(rooms), opensAt: first?.limit ?? null };
}

function beyond(room: Room | undefined): boolean {
  return room === undefined || (room.median !== null && room.atLeast.median);
}

function segment(rooms: readonly Room[], i: number, [x, y]: readonly [number, number], plot: Plot): string {
  const before = rooms[i - 1];
  const after = rooms[i + 1];
  const floor = px(plot.toY(0));
  const continues = before !== undefined && before.median !== null && !(beyond(before) && beyond(rooms[i]));
  const start =
    before !== undefined && before.median === null
      ? `M${px(x)} ${floor}L${px(x)} ${px(y)}`
      : continues
        ? `L${px(x)} ${px(y)}`
        : `M${px(x)} ${px(y)}`;
  return after !== undefined && after.median === null ? `${start}V${floor}` : start;
}

/** The lowest limit from which on the room stays above the top of the axis. */
function leaving(rooms: readonly Room[]): number | null {
  let from: number | null = null;
  for (const room of [...rooms].reverse()) {
    if (room.median === null || !room.atLeast.median) break;
    from = room.limit;
  }
  return from;
}

/** A line of points as small obstacles, one every 8 pixels along its way. */
export function alongLine(points: readonly (readonly [number, number])[], weight: number): Obstacle[] {
  return points.slice(1).flatMap(([x, y], i) => {
    const [x0, y0] = points[i] as readonly [number, number];
    const count = Math.max(1, Math.round(Math.sqrt((x - x0) * (x - x0) + (y - y0) * (y - y0)) / 8));
    return Array.from({ length: count }, (_, k): Obstacle => {
      const t = (k + 0.5) / count;
      return { x: x0 + (x - x0) * t - 4, y: y0 + (y - y0) * t - 4, width: 8, height: 8, weight };
    });
  });
}
