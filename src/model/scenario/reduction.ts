import type { Both } from '../agreement/index.ts';
import type { CellName } from '../exchange/index.ts';
import type { Leg } from '../force/index.ts';
import { holdingsOn, idleGone, statesOf, systemOnDay } from '../talks/schedule.ts';
import type { PartySchedule, ReductionPlan, SystemOnDay } from '../talks/schedule.ts';
import type { CourseDay, CourseDraw } from './course.ts';
import { engine } from './engine.ts';
import { cellNames } from './linkage.ts';
import { nullableQuantilesOf, quantilesOf, shareOf } from './quantiles.ts';
import type { Question } from './question.ts';
import type { BreakoutCase } from './resolve-breakout.ts';
import type { NullableQuantiles, Quantiles, Share, SourceLine } from './result.ts';

/** One system on one day; `counts` by what ceilings count: `loads`, or AGREEMENT/LIMIT. */
export interface ReductionSystem extends Omit<SystemOnDay, 'counts'> {
  readonly counts: Readonly<Record<string, number>>;
}

/** A party's force on one day. What is done is done since the day before. */
export interface ReductionDay {
  /** YYYY-MM-DD; the first is the day before anything is done */
  readonly date: string;
  /** every system of the force, in order of the file */
  readonly systems: readonly ReductionSystem[];
  /** sums of the systems listed */
  readonly total: Omit<ReductionSystem, 'system'>;
}

export interface ReductionParty {
  /** launchers touched in all, and by kind of work */
  readonly touched: {
    readonly launchers: number;
    readonly withdrawn: number;
    readonly downloaded: number;
    readonly converted: number;
  };
  readonly systems: readonly { readonly system: string; readonly name: string; readonly leg: Leg }[];
  readonly days: readonly ReductionDay[];
}

/** A party's retaliation in one cell on one day. */
export interface CourseCellResult {
  readonly assured: Share;
  readonly arriving: Quantiles;
  readonly leaking: Quantiles;
}

/** How stable one day of a schedule is. */
export interface CourseDayResult {
  readonly date: string;
  /** by defender, then cell */
  readonly retaliation: Readonly<Record<string, Readonly<Record<CellName, CourseCellResult>>>>;
  /** by attacker */
  readonly exchangeRatio: Readonly<Record<string, NullableQuantiles>>;
  /** by party: warheads that it could add within the criterion's months, and the share of draws in which they are enough; `null`: the scenario gives no pace of loading */
  readonly breakout: Readonly<Record<string, { readonly added: Quantiles; readonly reaches: Share }>> | null;
}

/** A day on the way that is worse than both ends. */
export interface WorseDay {
  readonly figure: 'retaliation' | 'exchangeRatio' | 'breakout';
  /** whose retaliation; who attacks; who could add */
  readonly party: string;
  /** the worst of them */
  readonly date: string;
  /** on that day, at the start and at the end: a share of draws, a ratio, warheads */
  readonly value: number;
  readonly start: number;
  readonly end: number;
}

/** From a force to a package, year by year, and what the scenario says of every day on the way. @source interfaces.md 1 */
export interface ReductionResult {
  /** `null`: asked for without a plan document */
  readonly reduction: string | null;
  readonly title: Both | null;
  readonly note: Both | null;
  readonly scenario: string;
  readonly alternative: string | null;
  readonly engine: string;
  readonly seed: number;
  readonly draws: number;
  readonly from: string;
  readonly by: string;
  readonly to: { readonly warheads: number; readonly counted: string };
  readonly steps: readonly { readonly date: string; readonly warheads: number; readonly counted: string }[];
  readonly bans: readonly string[];
  readonly pace: 'even' | 'early';
  /** by party: of the first as asked for, of the second as the scenario has them by choice */
  readonly interceptors: Readonly<Record<string, number>>;
  readonly cell: CellName;
  readonly criterion: { readonly months: number; readonly warheads: Quantiles } | null;
  readonly parties: Readonly<Record<string, ReductionParty>>;
  readonly course: readonly CourseDayResult[];
  readonly worse: readonly WorseDay[];
  readonly sources: readonly SourceLine[];
}

/** The days of a schedule as the exchange needs them. */
export function courseDays(plan: ReductionPlan, schedules: readonly PartySchedule[]): readonly CourseDay[] {
  const states = schedules.map(({ task, moves }) => statesOf(task, moves));
  return datesOf(plan, schedules).map((date, day) => {
    const by = <T>(of: (schedule: PartySchedule, i: number) => T): Readonly<Record<string, T>> =>
      Object.fromEntries(schedules.map((schedule, i) => [schedule.force.party, of(schedule, i)]));
    return {
      date,
      holdings: by(({ task, force }, i) => holdingsOn(task, force.record.systems, force.holdings, states[i]![day]!)),
      idleGone: by(({ task }, i) => idleGone(task, states[i]![day]!)),
      before: by(({ force }) => force.holdings),
    };
  });
}

/** The first day, then the end of every stretch. */
function datesOf({ from }: ReductionPlan, [schedule]: readonly PartySchedule[]): readonly string[] {
  return [from, ...schedule!.task.stretches.map(({ date }) => date)];
}

/** What a result is made of. */
export interface ReductionRun {
  readonly plan: ReductionPlan;
  readonly schedules: readonly PartySchedule[];
  readonly question: Question;
  /** one a draw */
  readonly outcomes: readonly CourseDraw[];
  /** `null`: the scenario gives no pace of loading */
  readonly breakout: {
    readonly asked: BreakoutCase;
    /** one a draw, then one a day, by party */
    readonly added: readonly (readonly Readonly<Record<string, number>>[])[];
    /** the criterion's, one a draw */
    readonly warheads: readonly number[];
  } | null;
  readonly runs: { readonly draws: number; readonly seed: number };
  /** of the first party */
  readonly interceptors: number;
  readonly sources: readonly SourceLine[];
}

export function reductionResult(run: ReductionRun): ReductionResult {
  const { plan, schedules, question, breakout, runs } = run;
  const course = datesOf(plan, schedules).map((date, day) => courseDay(run, date, day));
  const { id, title, note, from, by, to, steps, bans, pace } = plan;
  return {
    ...{ reduction: id, title, note, scenario: question.scenario, alternative: question.alternative, engine },
    ...{ seed: runs.seed, draws: runs.draws, from, by },
    to: { warheads: to.warheads, counted: to.counted },
    steps: steps.map(({ date, warheads, counted }) => ({ date, warheads, counted })),
    bans: bans.map(({ agreement }) => agreement),
    ...{ pace, cell: question.cell },
    interceptors: { ...question.shield, [question.parties[0]]: run.interceptors },
    criterion: breakout && { months: breakout.asked.months, warheads: quantilesOf(breakout.warheads) },
    parties: Object.fromEntries(
      schedules.map((schedule) => [schedule.force.party, partyOf(plan, schedules, schedule)]),
    ),
    course,
    worse: worseDays(question, course),
    sources: run.sources,
  };
}

function partyOf(plan: ReductionPlan, schedules: readonly PartySchedule[], schedule: PartySchedule): ReductionParty {
  const { task, moves, force } = schedule;
  const states = statesOf(task, moves);
  const { systems } = force.record;
  const days = datesOf(plan, schedules).map((date, day): ReductionDay => {
    const rows = systems.map(({ id }) => {
      const { counts, ...row } = systemOnDay(task, id, states[Math.max(0, day - 1)]!, states[day]!);
      return { ...row, counts: byMeasure(counts, task.measures) };
    });
    return { date, systems: rows, total: totalOf(rows, task.measures) };
  });
  const sum = (of: 'withdrawn' | 'downloaded' | 'converted'): number =>
    days.reduce((all, { total }) => all + total[of], 0);
  const [withdrawn, downloaded, converted] = [sum('withdrawn'), sum('downloaded'), sum('converted')];
  return {
    touched: { launchers: withdrawn + downloaded + converted, withdrawn, downloaded, converted },
    systems: systems.map(({ id, name, leg }) => ({ system: id, name, leg })),
    days,
  };
}

type Measures = PartySchedule['task']['measures'];

function byMeasure(counts: readonly number[], measures: Measures): Readonly<Record<string, number>> {
  return Object.fromEntries(measures.map(({ name }, i) => [name, counts[i]!]));
}

function totalOf(rows: readonly ReductionSystem[], measures: Measures): ReductionDay['total'] {
  const sum = (of: (row: ReductionSystem) => number): number => rows.reduce((all, row) => all + of(row), 0);
  return {
    launchers: sum(({ launchers }) => launchers),
    inService: sum(({ inService }) => inService),
    warheads: sum(({ warheads }) => warheads),
    withdrawn: sum(({ withdrawn }) => withdrawn),
    downloaded: sum(({ downloaded }) => downloaded),
    converted: sum(({ converted }) => converted),
    counts: Object.fromEntries(measures.map(({ name }) => [name, sum(({ counts }) => counts[name]!)])),
  };
}

function courseDay(run: ReductionRun, date: string, day: number): CourseDayResult {
  const { question, outcomes, breakout, runs } = run;
  const all = outcomes.map((draw) => draw[day]!);
  const share = (hits: number): Share => shareOf(hits, all.length, runs.draws);
  const cell = (party: string, name: CellName): CourseCellResult => {
    const own = all.map(({ cells }) => cells[party]![name]);
    return {
      assured: share(own.filter(({ assured }) => assured).length),
      arriving: quantilesOf(own.map(({ arriving }) => arriving)),
      leaking: quantilesOf(own.map(({ leaking }) => leaking)),
    };
  };
  const by = <T>(of: (party: string) => T): Readonly<Record<string, T>> =>
    Object.fromEntries(question.parties.map((party) => [party, of(party)]));
  const cellsOf = (party: string) =>
    Object.fromEntries(cellNames.map((name) => [name, cell(party, name)])) as unknown as Readonly<
      Record<CellName, CourseCellResult>
    >;
  return {
    date,
    retaliation: by(cellsOf),
    exchangeRatio: by((party) =>
      nullableQuantilesOf(
        all.map(({ exchangeRatio }) => exchangeRatio[party]!),
        'below',
      ),
    ),
    breakout: breakout && by((party) => addedOn(breakout, party, day, runs.draws)),
  };
}

function addedOn(
  { added, warheads }: NonNullable<ReductionRun['breakout']>,
  party: string,
  day: number,
  draws: number,
): { readonly added: Quantiles; readonly reaches: Share } {
  const own = added.map((draw) => draw[day]![party]!);
  const enough = own.filter((one, i) => one >= warheads[i]!).length;
  return { added: quantilesOf(own), reaches: shareOf(enough, own.length, draws) };
}

/** Less than this is not seen in what is printed. */
const seen = { retaliation: 0.01, exchangeRatio: 0.01, breakout: 1 } as const;

/** Days between the ends that are worse than both, the worst of each figure and party. */
function worseDays({ parties, cell }: Question, course: readonly CourseDayResult[]): readonly WorseDay[] {
  const figures = [
    ['retaliation', (day: CourseDayResult, party: string) => day.retaliation[party]![cell].assured.share, -1],
    ['exchangeRatio', (day: CourseDayResult, party: string) => day.exchangeRatio[party]!.median, 1],
    ['breakout', (day: CourseDayResult, party: string) => day.breakout?.[party]!.added.median ?? null, 1],
  ] as const;
  return figures.flatMap(([figure, of, worse]) =>
    parties.flatMap((party): WorseDay[] => {
      const values = course.map((day) => ({ date: day.date, value: of(day, party) }));
      const [start, end] = [values[0]!.value, values.at(-1)!.value];
      if (start === null || end === null) return [];
      const inside = values.slice(1, -1).filter((one): one is { date: string; value: number } => one.value !== null);
      const bound = worse * (worse > 0 ? Math.max(start, end) : Math.min(start, end));
      const past = inside.filter(({ value }) => worse * value >= bound + seen[figure]);
      const worst = past.reduce<(typeof past)[number] | null>(
        (so, one) => (so === null || worse * one.value > worse * so.value ? one : so),
        null,
      );
      return worst === null ? [] : [{ figure, party, ...worst, start, end }];
    }),
  );
}
