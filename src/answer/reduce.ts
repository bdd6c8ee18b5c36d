import type { Library } from '../library/index.ts';
import { inOrder, nearest, problem, told } from '../model/document/index.ts';
import type { Problem } from '../model/document/index.ts';
import {
  breakoutNumbers,
  courseBreakout,
  courseDays,
  reductionResult,
  rowCount,
  rowOf,
  startingForces,
} from '../model/scenario/index.ts';
import type {
  BreakoutCase,
  CourseDay,
  Draws,
  ReductionResult,
  Scenario,
  Shelf,
  SourceLine,
} from '../model/scenario/index.ts';
import { marksOf, scheduleUnder } from '../model/talks/schedule.ts';
import type { PartySchedule, ReductionPlan, Solver } from '../model/talks/schedule.ts';
import { sweep } from '../sweep/index.ts';
import type { SweepOptions } from '../sweep/index.ts';
import { Complaint, orComplain } from './complaint.ts';
import type { Opened } from './open.ts';

export { highsSolver } from './solver.ts';

/** A plan with its scenario opened. */
export interface AskedReduction {
  readonly plan: ReductionPlan;
  readonly opened: Opened;
  readonly shelf: Shelf;
  /** interceptors of the first party; not given: those that the scenario has by choice */
  readonly interceptors?: number;
}

/**
 * The schedule of both parties under a plan, without what the scenario says of it.
 *
 * @throws Complaint with all that is wrong with the plan, or with what stands in the way of carrying it out
 */
export async function reductionSchedules(
  { plan, opened, shelf }: AskedReduction,
  library: Library,
  solve: Solver,
): Promise<readonly PartySchedule[]> {
  const strangers = strangeSources(plan, shelf);
  if (strangers.length > 0) throw new Complaint(inOrder(strangers));
  const { shelfWithRules } = await import('../library/agreements.ts');
  const { rules, agreements } = shelfWithRules(shelf, library);
  const forces = startingForces(opened.scenario, opened.resolved, (id) =>
    orComplain(shelf.force(id, plan.places.scenario)),
  );
  return orComplain(scheduleUnder({ plan, forces, agreements, rules: (id) => rules!(id, plan.from) }, solve));
}

/** The schedules, and what the scenario says of every day on the way. @throws Complaint as `reductionSchedules` */
export async function reduceRun(
  asked: AskedReduction,
  library: Library,
  solve: Solver,
  draws: Draws,
  options: SweepOptions,
): Promise<ReductionResult> {
  const { plan, opened, shelf } = asked;
  const schedules = await reductionSchedules(asked, library, solve);
  const days = courseDays(plan, schedules);
  const { resolved } = opened;
  const { question } = resolved;
  const interceptors = asked.interceptors ?? question.shield[question.parties[0]]!;
  const outcomes = await sweep({ kind: 'course', resolved, days, interceptors }, draws, options);
  return reductionResult({
    ...{ plan, schedules, question, outcomes, runs: draws, interceptors },
    breakout: asksBreakout(opened.scenario) ? breakoutOn(opened.breakout(), days, draws) : null,
    sources: [...planSources(plan, shelf), ...resolved.sources],
  });
}

/** Whether the scenario says how fast launchers are loaded, and what a breakout is. */
function asksBreakout({ criteria, beliefs, parties }: Scenario): boolean {
  return criteria.breakout !== undefined && Object.keys(parties).every((party) => beliefs.upload[party] !== undefined);
}

function breakoutOn(asked: BreakoutCase, days: readonly CourseDay[], draws: Draws) {
  const rows = Array.from({ length: rowCount(draws) }, (_, i) => rowOf(asked, draws, i));
  return {
    asked,
    added: rows.map((row) => courseBreakout(asked, row, days)),
    warheads: rows.map((row) => breakoutNumbers(asked, row).warheads),
  };
}

function strangeSources(plan: ReductionPlan, { sources }: Shelf): readonly Problem[] {
  const known = ['judged', ...Object.keys(sources)];
  return marksOf(plan).flatMap(({ source, place }): Problem[] => {
    if (source === null || known.includes(source)) return [];
    const near = nearest(source, known);
    return [
      problem(place, {
        code: 'unknown-source',
        wrong: told`no source ${source} in the bibliography`,
        expected: 'a key of library/sources.yaml, or `judged` for your own judgement',
        todo: near === null ? 'add the source, or write `judged`' : told`did you mean ${near}?`,
      }),
    ];
  });
}

function planSources(plan: ReductionPlan, { sources }: Shelf): readonly SourceLine[] {
  return marksOf(plan).map(({ path, source }): SourceLine => {
    const key = source ?? 'judged';
    return { path: `reduction.${path}`, source: key, tag: key === 'judged' ? 'judged' : (sources[key] ?? 'cited') };
  });
}
