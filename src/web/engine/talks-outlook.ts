import { shelfWithRules } from '../../library/agreements.ts';
import type { Read } from '../../model/document/index.ts';
import {
  breakoutUnder,
  inspectionUnder,
  openUnderBans,
  outlookBreakout,
  outlookGroups,
  outlookInspection,
  outlooksOf,
} from '../../model/scenario/index.ts';
import type { BreakoutCase, InspectionCase, OutlookGroup } from '../../model/scenario/index.ts';
import { pointKey } from '../../model/talks/index.ts';
import type { ChartPoint, Outlook } from '../../model/talks/index.ts';
import type { Books } from './books.ts';
import type { Going } from './going.ts';
import { layersOf, originalOf } from './opening.ts';
import type { Opened, Opening } from './opening.ts';
import type { TalksBook } from './talks-open.ts';

/** What outlooks of talks are worked out from. */
export interface OutlookAsk {
  readonly book: TalksBook;
  readonly opening: Opening;
  readonly found: Opened;
  readonly runs: { readonly draws: number; readonly seed: number };
}

/** What the scenario says of a point that some package needs. */
export type ByPoint = (point: ChartPoint) => Outlook;

/** All that is asked of the scenario, opened. */
export interface OpenedOutlooks {
  readonly ask: OutlookAsk;
  readonly groups: readonly OutlookGroup[];
  /** null: no red line and no want reads what could be added */
  readonly breakout: BreakoutCase | null;
  /** null: none reads what inspectors would see */
  readonly inspection: InspectionCase | null;
}

/** @returns every problem of a ban that cannot be judged, or of what a breakout lacks */
export function openOutlooks(ask: OutlookAsk, books: Books): Read<OpenedOutlooks> {
  const { book, opening, found } = ask;
  const original = originalOf(opening);
  if (!original.ok) return original;
  const layers = layersOf(opening);
  const shelf = shelfWithRules(books.shelf, books.library);
  const groups = outlookGroups(book.points, (ids) =>
    ids.length === 0
      ? { ok: true, value: found.resolved }
      : openUnderBans(original.value, layers, shelf, book.bans(ids)),
  );
  if (!groups.ok) return groups;
  const breakout = book.breakout ? breakoutUnder(original.value, layers, shelf) : notAsked;
  if (!breakout.ok) return breakout;
  const inspection = book.detection ? inspectionUnder(original.value, layers, shelf) : notAsked;
  if (!inspection.ok) return inspection;
  return { ok: true, value: { ask, groups: groups.value, breakout: breakout.value, inspection: inspection.value } };
}

const notAsked = { ok: true, value: null } as const;

type OutlookDraws = Parameters<typeof outlooksOf>[1];

/** Rows of the run, in threads. @param before rows that are there already, from the first on */
export async function outlookRows(
  { ask, groups }: OpenedOutlooks,
  before: OutlookDraws,
  to: number,
  { pool, lease, tell }: Going,
): Promise<OutlookDraws> {
  const { opening, runs } = ask;
  const task = { opening, ...runs, part: { kind: 'outlook', groups } as const };
  const from = before.length;
  const more = await pool.sweep(lease, task, from, to, (done) => tell({ kind: 'progress', done: from + done, of: to }));
  return [...before, ...(more as OutlookDraws)];
}

/** Rows as what the scenario says of each point. */
export function outlookOfRows({ ask, groups, breakout, inspection }: OpenedOutlooks, rows: OutlookDraws): ByPoint {
  const draws = { draws: ask.runs.draws === 0 ? 0 : rows.length, seed: ask.runs.seed, given: null };
  const added = breakout && outlookBreakout(breakout, groups, draws);
  const seen = inspection && outlookInspection(inspection, groups, draws);
  const outlooks = outlooksOf(groups, rows, added, seen);
  const byPoint = new Map(ask.book.points.map((point, i) => [pointKey(point), outlooks[i]!]));
  return (point) => byPoint.get(pointKey(point))!;
}

/** Rounds and beliefs of which the rows are kept; a choice in a bracket, or the way back, needs no run. */
const mostKept = 6;
const kept = new Map<string, ByPoint>();

/** All draws, where they were worked out before; null: they were not. */
export function keptOutlook(ask: OutlookAsk): ByPoint | null {
  return kept.get(keyOf(ask)) ?? null;
}

export function keepOutlook(ask: OutlookAsk, outlook: ByPoint): void {
  if (kept.size >= mostKept) kept.delete(kept.keys().next().value!);
  kept.set(keyOf(ask), outlook);
}

/** Texts of a library do not change while a page is open. */
function keyOf({ book, opening, runs }: OutlookAsk): string {
  const { talks, round, breakout, detection } = book;
  return JSON.stringify([
    talks.id,
    breakout || detection ? round.date : null,
    opening.file,
    opening.alternative,
    opening.set,
    runs,
  ]);
}
