import type { CellName } from '../model/exchange/index.ts';
import type { TrustTag } from '../model/document/index.ts';
import type { Closing, Failure, LinkageResult, What } from '../model/scenario/index.ts';
import type { Subject } from './subject.ts';

/** Whose retaliation decides in a cell. */
export type Binding = 'first' | 'second' | 'either';

const allCells: readonly CellName[] = [
  'day/ride-out',
  'day/launch-under-attack',
  'generated/ride-out',
  'generated/launch-under-attack',
];

const enough = (share: number, mark: number): boolean => share >= mark - 1e-9;

/** Where enough draws hold in a cell; null where the result does not say. */
export function closing(result: LinkageResult, what: What, cell: CellName): { half: Closing; most: Closing } | null {
  return result.closesAt.find((c) => c.what === what && c.cell === cell) ?? null;
}

/** The limits that hold, where they are not simply all from the lowest on; null where they are, or none holds. */
export function piecesOf(
  { limits }: Pick<LinkageResult, 'limits'>,
  mark: Closing,
): readonly (readonly [number, number])[] | null {
  const top = limits[limits.length - 1];
  const broken = mark.intervals.length > 1 || mark.intervals.some(([, high]) => high !== top);
  return broken ? mark.intervals : null;
}

/** The scenario's own cell, then the others in their order; only those that are computed. */
export function cellsInOrder(result: LinkageResult): readonly CellName[] {
  const own = result.cells.filter((cell) => cell === result.cell);
  return [...own, ...result.cells.filter((cell) => cell !== result.cell)];
}

/** Cells that a page still waits for. */
export function cellsWaiting(result: LinkageResult): readonly CellName[] {
  return allCells.filter((cell) => !result.cells.includes(cell));
}

/** Shares of a cell; null where a page has not computed it yet: its record then lacks the cell, whatever the type says. */
export function sharesOf(result: LinkageResult, cell: CellName): LinkageResult['shares']['byCell'][CellName] | null {
  return (result.shares.byCell as Partial<LinkageResult['shares']['byCell']>)[cell] ?? null;
}

/** What fails most often at a place of the grid; null where nothing does, or it is not computed. */
export function becauseAt(result: LinkageResult, cell: CellName, i: number, j: number): Failure | null {
  return (result.because as Partial<LinkageResult['because']>)[cell]?.[i]?.[j] ?? null;
}

/** The place on an axis nearest to a value; ties: the lower. */
export function nearest(axis: readonly number[], value: number): number {
  let best = 0;
  axis.forEach((at, i) => {
    if (Math.abs(at - value) < Math.abs((axis[best] as number) - value)) best = i;
  });
  return best;
}

export interface PackageShares {
  readonly warheads: number;
  readonly interceptors: number;
  readonly useful: number;
  readonly assured: number;
  readonly both: number;
  /** what fails in most of the draws in which not both hold; null where both always do */
  readonly because: Failure | null;
}

/** Shares of the package at exactly its numbers; null where it sets no warhead limit. */
export function packageShares(result: LinkageResult, cell: CellName): PackageShares | null {
  const point = result.points[0];
  const here = point?.byCell[cell];
  if (point === undefined || here === undefined) return null;
  const { warheads, interceptors } = point.at;
  if (warheads === null || interceptors === null) return null;
  if (point.useful === null || here.assured === null || here.both === null) return null;
  return {
    warheads,
    interceptors,
    useful: point.useful.share,
    assured: here.assured.share,
    both: here.both.share,
    because: here.because,
  };
}

/** The lowest limit at which a party's median room holds what the other side has; null: none on the axis. */
export function ownLimit(result: LinkageResult, party: string, cell: CellName, otherShield: number): number | null {
  const rooms = result.room[party]?.[cell] ?? [];
  return rooms.find((room) => room.median !== null && room.median >= otherShield)?.limit ?? null;
}

/** Lowest limit assured in enough draws with no interceptor at all; null: none, or the axis starts above 0. */
export function assuredWithoutShield(result: LinkageResult, cell: CellName, mark: number): number | null {
  if (result.interceptors[0] !== 0) return null;
  const rows = sharesOf(result, cell)?.assured ?? [];
  return result.limits.find((_, i) => enough(rows[i]?.[0] ?? 0, mark)) ?? null;
}

/** Whose median room fails at a limit against so many interceptors. */
export function bindingAt(
  result: LinkageResult,
  subject: Subject,
  cell: CellName,
  limit: number,
  interceptors: number,
): Binding {
  const i = nearest(result.limits, limit);
  const [first, second] = subject.parties;
  const fails = (party: string, other: number): boolean => {
    const room = result.room[party]?.[cell]?.[i];
    return room !== undefined && (room.median === null || room.median < other);
  };
  const firstFails = subject.otherShield !== undefined && fails(first, subject.otherShield);
  const secondFails = fails(second, interceptors);
  if (firstFails) return secondFails ? 'either' : 'first';
  return 'second';
}

/** Whose retaliation keeps a cell from closing lower: what fails one step below its closing limit. */
export function bindingOf(result: LinkageResult, subject: Subject, cell: CellName): Binding {
  const limit = closing(result, 'both', cell)?.half.limit ?? null;
  const at = limit === null ? result.limits.length - 1 : Math.max(0, result.limits.indexOf(limit) - 1);
  const need = result.need.interceptors.median ?? 0;
  return bindingAt(result, subject, cell, result.limits[at] as number, need);
}

/** Tags of the numbers that the scenario gives; what stands in the forces' own files is not among them. */
export function tagsOf(result: LinkageResult): readonly TrustTag[] {
  return result.sources.filter(({ path }) => !/^(forces|agreements)\//.test(path)).map(({ tag }) => tag);
}
