import type { CellName } from '../exchange/index.ts';
import type { Need as NeedOfDraw, NeedReason } from '../stability/index.ts';
import { becauseOf } from './failures.ts';
import { byCell, cellsIn } from './linkage.ts';
import type { ByCell, LinkageDraw } from './linkage.ts';
import { pointsOf } from './points.ts';
import type { Question } from './question.ts';
import { nullableQuantilesOf, quantilesOf, shareOf, standardError } from './quantiles.ts';
import type { Closing, LinkageResult, Need, Room, What } from './result.ts';

/** What a run was: 0 draws is one run with every number at its median. */
export interface Runs {
  readonly draws: number;
  readonly seed: number;
}

type Shares = LinkageResult['shares'];
type Chart = Omit<
  LinkageResult,
  | 'scenario'
  | 'alternative'
  | 'engine'
  | 'seed'
  | 'draws'
  | 'package'
  | 'cautions'
  | 'flips'
  | 'matters'
  | 'alternatives'
  | 'presets'
  | 'labels'
  | 'sources'
>;

/**
 * One chart out of all draws.
 *
 * @param runs one a draw, in order; one in all where draws is 0
 */
export function summarise(question: Question, runs: readonly LinkageDraw[], { draws }: Runs): Chart {
  const names = cellsIn(runs[0]!);
  const shares = sharesOf(question, runs);
  const room = Object.fromEntries(question.parties.map((party) => [party, roomsOf(question, runs, party, draws)]));
  return {
    command: commandOf(question, runs),
    limits: question.limits,
    interceptors: question.interceptors,
    cells: names,
    cell: question.cell,
    room,
    need: needOf(
      runs.map((run) => run.need),
      draws,
    ),
    ...inReachOf(runs),
    shares,
    exchangeRatio: Object.fromEntries(question.parties.map((party) => [party, ratiosOf(question, runs, party)])),
    closesAt: names.flatMap((cell) =>
      (['assured', 'both'] as const).map((what) => closingOf(question, shares, what, cell, draws)),
    ),
    widest: names.map((cell) => widestOf(cell, room[question.parties[1]]![cell])),
    because: becauseOf(question, runs),
    points: pointsOf(question, runs, draws),
    frontier: names.flatMap((cell) =>
      (['assured', 'both'] as const).flatMap((what) => frontierOf(question, shares, what, cell)),
    ),
  };
}

export function commandOf(
  question: Question,
  runs: readonly { readonly command: Readonly<Record<string, number>> }[],
): LinkageResult['command'] {
  return Object.fromEntries(
    question.parties.map((party) => [party, quantilesOf(runs.map((run) => run.command[party]!))]),
  );
}

/** Need over draws, with the commonest reason where some have none. */
export function needOf(needs: readonly NeedOfDraw[], draws: number): Need {
  const none = needs.filter((need) => need.interceptors === null);
  const interceptors = nullableQuantilesOf(
    needs.map((need) => need.interceptors),
    'above',
  );
  const nullShare = shareOf(none.length, needs.length, draws);
  return { interceptors, nullShare, reason: none.length === 0 ? null : commonest(none.map((need) => need.reason!)) };
}

/** Nothing where interceptors are not counted in orbit. */
function inReachOf(runs: readonly LinkageDraw[]): Pick<LinkageResult, 'inReach'> {
  const shares = runs.flatMap(({ inReach }) => inReach ?? []);
  return shares.length === 0 ? {} : { inReach: { share: quantilesOf(shares) } };
}

const reasons: readonly NeedReason[] = ['system', 'track', 'discrimination', 'kill', 'shotsPerObject', 'reach'];

/** Ties: the first in the order of `reasons`. */
function commonest(given: readonly NeedReason[]): NeedReason {
  const counts = reasons.map((reason) => given.filter((other) => other === reason).length);
  return reasons[counts.indexOf(Math.max(...counts))]!;
}

function roomsOf(
  question: Question,
  runs: readonly LinkageDraw[],
  party: string,
  draws: number,
): ByCell<readonly Room[]> {
  const top = question.interceptors.at(-1)!;
  return byCell(
    (name) =>
      question.limits.map((limit, i): Room => {
        const values = runs.map((run) => clipped(run.parties[party]!.room[name][i]!, top));
        const { median, low, high } = nullableQuantilesOf(values, 'below');
        return {
          limit,
          median,
          low,
          high,
          atLeast: { median: median === top, low: low === top, high: high === top },
          failsAlone: shareOf(values.filter((value) => value === null).length, runs.length, draws),
        };
      }),
    cellsIn(runs[0]!),
  );
}

/** Rooms may have been sought beyond the axis, for a point that lies there. */
function clipped(room: number | null, top: number): number | null {
  return room === null ? null : Math.min(room, top);
}

function ratiosOf(
  question: Question,
  runs: readonly LinkageDraw[],
  attacker: string,
): LinkageResult['exchangeRatio'][string] {
  return question.limits.map((_, i) =>
    nullableQuantilesOf(
      runs.map((run) => run.exchangeRatio[attacker]![i]!),
      'below',
    ),
  );
}

/** Share of draws in which each package holds. @source model.md 5, The linkage chart */
function sharesOf(question: Question, runs: readonly LinkageDraw[]): Shares {
  const enough = runs.map((run) => run.need.interceptors ?? Infinity);
  const useful = question.interceptors.map((count) => enough.filter((least) => count >= least).length / runs.length);
  const inCell = (name: CellName) => {
    const rows = question.limits.map((_, i) => sharesAt(question, runs, enough, name, i));
    return { assured: rows.map((row) => row.assured), both: rows.map((row) => row.both) };
  };
  return { useful, byCell: byCell(inCell, cellsIn(runs[0]!)) };
}

function sharesAt(
  question: Question,
  runs: readonly LinkageDraw[],
  enough: readonly number[],
  cell: CellName,
  limit: number,
): { assured: readonly number[]; both: readonly number[] } {
  const [owner, other] = question.parties;
  const most = runs.map((run) =>
    run.parties[owner]!.assured[cell][limit] ? (run.parties[other]!.room[cell][limit] ?? -1) : -1,
  );
  return {
    assured: question.interceptors.map((count) => most.filter((room) => count <= room).length / runs.length),
    both: question.interceptors.map(
      (count) => most.filter((room, draw) => count <= room && count >= enough[draw]!).length / runs.length,
    ),
  };
}

/** Marks that a share must reach: half the draws, nine in ten. */
const marks = { half: 0.5, most: 0.9 } as const;

function closingOf(
  question: Question,
  shares: Shares,
  what: What,
  cell: CellName,
  draws: number,
): LinkageResult['closesAt'][number] {
  const best = shares.byCell[cell][what].map((row) => Math.max(...row));
  const at = (mark: number): Closing => {
    const lowest = (shift: number): number | null =>
      question.limits.find((_, i) => atMark(best[i]! + shift * standardError(best[i]!, draws), mark)) ?? null;
    return { limit: lowest(0), intervals: intervals(question.limits, best, mark), low: lowest(2), high: lowest(-2) };
  };
  return { what, cell, half: at(marks.half), most: at(marks.most) };
}

/** Runs of neighbouring limits that reach the mark: more weapons can hurt, so there may be several. */
function intervals(
  limits: readonly number[],
  best: readonly number[],
  mark: number,
): readonly (readonly [number, number])[] {
  const runs: [number, number][] = [];
  limits.forEach((limit, i) => {
    if (!atMark(best[i]!, mark)) return;
    if (i > 0 && atMark(best[i - 1]!, mark)) runs.at(-1)![1] = limit;
    else runs.push([limit, limit]);
  });
  return runs;
}

function atMark(share: number, mark: number): boolean {
  return share >= mark - 1e-12;
}

function widestOf(cell: CellName, rooms: readonly Room[]): LinkageResult['widest'][number] {
  const widest = rooms.reduce<Room | null>(
    (best, room) => (room.median !== null && (best === null || room.median > best.median!) ? room : best),
    null,
  );
  return { cell, limit: widest?.limit ?? null, room: widest?.median ?? null };
}

function frontierOf(question: Question, shares: Shares, what: What, cell: CellName): LinkageResult['frontier'] {
  const rows = shares.byCell[cell][what];
  return question.interceptors.map((interceptors, column) => {
    const lowest = (mark: number): number | null =>
      question.limits.find((_, i) => atMark(rows[i]![column]!, mark)) ?? null;
    return { what, cell, interceptors, half: lowest(marks.half), most: lowest(marks.most) };
  });
}
