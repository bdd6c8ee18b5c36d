import { inOrder, problem } from '../document/index.ts';
import type { Problem, Read } from '../document/index.ts';
import { openRules, planProblems, rulesFor } from './schedule-asked.ts';
import type { AskedRules, ScheduleAsked } from './schedule-asked.ts';
import { blameOf } from './schedule-blame.ts';
import type { Blame } from './schedule-blame.ts';
import { blameProblem } from './schedule-blame-words.ts';
import { taskOf } from './schedule-demand.ts';
import type { PartyTask } from './schedule-demand.ts';
import type { PartyForce } from './schedule-counts.ts';
import { lotsUnder } from './schedule-lots.ts';
import { partyPlan } from './schedule-plan.ts';
import type { Solver } from './schedule-programme.ts';
import { bestMoves } from './schedule-solve.ts';
import type { Moves } from './schedule-solve.ts';
import { brokenBy } from './schedule-verify.ts';

/** One party's schedule. */
export interface PartySchedule {
  readonly force: PartyForce;
  readonly task: PartyTask;
  readonly moves: Moves;
}

/** What is asked of one party, and the same with another last day. */
export interface PartyAsked {
  readonly force: PartyForce;
  readonly task: PartyTask;
  readonly until: (by: string) => PartyTask;
}

/**
 * From the forces to the package, year by year: the schedule of both parties.
 *
 * Each party's is sought alone, so that neither hangs on the other, nor on the order of the two.
 *
 * @returns the schedules; or all that is wrong with the plan; or, of a plan that cannot be carried out, what stands in the
 *   way of each party, the earliest date and what else would help
 * @throws where a schedule breaks what it was asked, which is our own fault
 */
export function scheduleUnder(asked: ScheduleAsked, solve: Solver): Read<readonly PartySchedule[]> {
  const tasks = tasksOf(asked);
  if (!tasks.ok) return tasks;
  const found = tasks.value.map((one) => ({ ...one, moves: bestMoves(one.task, asked.plan.pace, solve) }));
  const stuck = found.filter(({ moves }) => moves === null);
  if (stuck.length > 0) {
    const blames = stuck.map(({ task, until }): Blame => blameOf(task, until, solve));
    return { ok: false, problems: blames.map((blame) => blameProblem(blame, asked.plan)) };
  }
  return { ok: true, value: found.map(({ force, task, moves }) => ({ force, task, moves: checked(task, moves!) })) };
}

/** What is asked of each party, checked against the forces. */
export function tasksOf(asked: ScheduleAsked): Read<readonly PartyAsked[]> {
  const problems: Problem[] = [];
  const rules = openRules(asked, problems);
  if (problems.length === 0) problems.push(...planProblems(asked, rules));
  if (problems.length > 0) return { ok: false, problems: inOrder(problems) };
  const tasks = asked.forces.map((force) => partyAsked(asked, force, rules, problems));
  return problems.length > 0 ? { ok: false, problems: inOrder(onceEach(problems)) } : { ok: true, value: tasks };
}

function partyAsked({ plan }: ScheduleAsked, force: PartyForce, rules: AskedRules, problems: Problem[]): PartyAsked {
  const own = partyPlan(plan, force.party);
  const bans = rulesFor(force, rules);
  const { measures } = rules;
  const lots = lotsUnder({
    ...{ force, plan: own, bans, measures, date: plan.from },
    refuse: (place, words) => void problems.push(problem(place, words)),
  });
  const until = (by: string): PartyTask => taskOf(force.party, lots, plan, own, { bans, measures }, by);
  return { force, task: until(plan.by), until };
}

/** A figure that is not known is asked for again with every load. */
function onceEach(problems: readonly Problem[]): readonly Problem[] {
  const key = ({ place, wrong }: Problem): string => `${place.file}:${place.line}:${place.column} ${wrong}`;
  return [...new Map(problems.map((one) => [key(one), one])).values()];
}

function checked(task: PartyTask, moves: Moves): Moves {
  const broken = brokenBy(task, moves);
  if (broken.length > 0) throw new Error(`the schedule of ${task.party} breaks what was asked: ${broken.join(', ')}`);
  return moves;
}
