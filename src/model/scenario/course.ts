import { cellName } from '../exchange/index.ts';
import type { CellName } from '../exchange/index.ts';
import { scaled } from '../force/index.ts';
import type { ForceRecord, Holding } from '../force/index.ts';
import { addedBy } from '../stability/index.ts';
import type { DayHolding } from '../talks/schedule.ts';
import type { Row } from '../number/index.ts';
import { cellDraws } from './assess.ts';
import { queuesOf } from './breakout.ts';
import type { Question } from './question.ts';
import { breakoutNumbers } from './resolve-breakout.ts';
import type { BreakoutCase, BreakoutShape } from './resolve-breakout.ts';
import { withFilledMost } from './resolve-force.ts';
import { medianFuture } from './resolve.ts';
import type { Case } from './resolve.ts';
import type { Scenario } from './schema.ts';
import type { Future, World } from './world.ts';

/** A party's force as the scenario has it before anything is done: with every number at its median. */
export interface StartingForce {
  readonly party: string;
  readonly record: ForceRecord;
  readonly holdings: readonly Holding[];
}

/** @param forceOf opens a force that the scenario names: it has been opened before, so it is there */
export function startingForces(
  { parties, beliefs }: Scenario,
  resolved: Case,
  forceOf: (id: string) => ForceRecord,
): readonly StartingForce[] {
  const { holdings } = medianFuture(resolved).base;
  return Object.entries(parties).map(([party, { force }]) => ({
    party,
    record: withFilledMost(forceOf(force), beliefs.fill),
    holdings: holdings[party]!,
  }));
}

/** Both forces on one day. */
export interface CourseDay {
  /** YYYY-MM-DD */
  readonly date: string;
  /** by party, in order of the file; a system may stand in several entries, with different loads */
  readonly holdings: Readonly<Record<string, readonly DayHolding[]>>;
  /** by party, then system: idle launchers that are gone */
  readonly idleGone: Readonly<Record<string, Readonly<Record<string, number>>>>;
  /** by party: what its systems carry before, at the medians */
  readonly before: Readonly<Record<string, readonly Holding[]>>;
}

/** One direction of one day in one draw. */
export interface CourseDayDraw {
  /** by defender, then cell */
  readonly cells: Readonly<Record<string, Readonly<Record<CellName, CourseCell>>>>;
  /** by attacker; `null`: nothing is spent */
  readonly exchangeRatio: Readonly<Record<string, number | null>>;
}

export interface CourseCell {
  readonly assured: boolean;
  readonly arriving: number;
  readonly leaking: number;
}

/** One entry a day. */
export type CourseDraw = readonly CourseDayDraw[];

/**
 * Both retaliations on every day of a schedule, in one draw.
 *
 * @param interceptors of the first party; the second has its shield by choice
 */
export function courseOf(
  question: Question,
  future: Future,
  days: readonly CourseDay[],
  interceptors: number,
): CourseDraw {
  return days.map((day) => dayDraw(question, onDay(future, day), interceptors));
}

function dayDraw(question: Question, future: Future, interceptors: number): CourseDayDraw {
  const all = cellDraws(question, future, { warheads: null, interceptors });
  const against = (defender: string) => all.filter((one) => one.defender === defender);
  const cells = question.parties.map((defender) => {
    const own = against(defender).map(({ cell, assured, arriving, leaking }) => {
      return [cellName(cell), { assured, arriving, leaking }] as const;
    });
    return [defender, Object.fromEntries(own) as unknown as Readonly<Record<CellName, CourseCell>>] as const;
  });
  const ratios = question.parties.map((attacker) => {
    return [attacker, all.find((one) => one.attacker === attacker)!.exchangeRatio] as const;
  });
  return { cells: Object.fromEntries(cells), exchangeRatio: Object.fromEntries(ratios) };
}

function onDay(future: Future, day: CourseDay): Future {
  const changed = (world: World): World => ({
    ...world,
    holdings: Object.fromEntries(
      Object.entries(world.holdings).map(([party, now]) => [party, drawnHoldings(day, party, now)]),
    ),
  });
  const base = changed(future.base);
  const seen = Object.entries(future.seenBy).map(([party, world]) => {
    return [party, world === future.base ? base : changed(world)] as const;
  });
  return { ...future, base, seenBy: Object.fromEntries(seen) };
}

/** Where a draw gives a system another load than its median, what was not touched carries so much more or less. */
function drawnHoldings(day: CourseDay, party: string, drawn: readonly Holding[]): readonly Holding[] {
  return day.holdings[party]!.map(({ untouched, ...holding }) => {
    const median = day.before[party]!.find(({ id }) => id === holding.id)?.warheads ?? 0;
    const now = drawn.find(({ id }) => id === holding.id)?.warheads ?? 0;
    if (!untouched || median === now) return holding;
    return { ...holding, warheads: scaled(holding.warheads, now, median) };
  });
}

/** By party, in one draw: warheads that it could add within the criterion's months, on every day. */
export function courseBreakout(
  asked: BreakoutCase,
  row: Row,
  days: readonly CourseDay[],
): readonly Readonly<Record<string, number>>[] {
  const numbers = breakoutNumbers(asked, row);
  return days.map((day) =>
    Object.fromEntries(
      asked.parties.map((party) => {
        const own = numbers.parties[party]!;
        const shapes = asked.systems[party]!.map((shape) => withoutIdle(shape, day.idleGone[party]!));
        const queues = queuesOf(shapes, own, merged(drawnHoldings(day, party, own.holdings)));
        return [party, addedBy(queues, own.reserve, asked.months)] as const;
      }),
    ),
  );
}

function withoutIdle(shape: BreakoutShape, gone: Readonly<Record<string, number>>): BreakoutShape {
  return { ...shape, empty: Math.max(0, shape.empty - (gone[shape.id] ?? 0)) };
}

/** One entry a system: a queue loads its launchers one after another, whatever they carry. */
function merged(holdings: readonly Holding[]): readonly Holding[] {
  const bySystem = new Map<string, Holding>();
  for (const one of holdings) {
    const before = bySystem.get(one.id);
    bySystem.set(one.id, {
      ...one,
      launchers: one.launchers + (before?.launchers ?? 0),
      warheads: one.warheads + (before?.warheads ?? 0),
    });
  }
  return [...bySystem.values()];
}
