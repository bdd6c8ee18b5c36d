import { allowedBy, monthEnd } from './schedule-calendar.ts';
import type { Demand, PartyTask } from './schedule-demand.ts';
import { isPaced, lotAt, optionAt } from './schedule-programme.ts';
import type { Action, Solver } from './schedule-programme.ts';
import { isFeasible, leastOf } from './schedule-solve.ts';
import type { Rate } from './schedule-plan.ts';

/** Why a party's schedule cannot be, and what would let it. */
export interface Blame {
  readonly party: string;
  /** demands that cannot be met together, by the date or, where no later one helps, on any; any one of them less, and the rest can */
  readonly conflict: readonly Demand[];
  /** of every rate of the conflict, how much has to be done under it and how much it lets be done */
  readonly short: readonly Shortfall[];
  /** the earliest end of a month by which all can be met; `null`: no date within `mostMonths` */
  readonly earliest: string | null;
  /** one demand alone, changed as little as lets all be met, nothing else changed */
  readonly remedies: readonly Remedy[];
}

export interface Shortfall {
  readonly rate: Rate;
  /** launchers that must be touched under the rate, by the other demands of the conflict */
  readonly need: number;
  /** that the rate allows by the last day */
  readonly can: number;
  /** of which systems, in order of the file */
  readonly systems: readonly { readonly system: string; readonly launchers: number }[];
}

export type Remedy =
  /** so many launchers a year, and no fewer, would do */
  | { readonly kind: 'rate'; readonly demand: Extract<Demand, { kind: 'rate' }>; readonly launchers: number }
  /** so many warheads, and no fewer, can be reached */
  | { readonly kind: 'ceiling'; readonly demand: Extract<Demand, { kind: 'ceiling' }>; readonly warheads: number }
  /** without it all can be met */
  | { readonly kind: 'without'; readonly demand: Demand };

/** Later dates are not looked at: more than forty years. */
export const mostMonths = 512;

/**
 * What stands in the way of a schedule that cannot be.
 *
 * The conflict is found by leaving out one demand after another for as long as what remains cannot be met: what is left in
 * the end is a smallest set in the sense that no part of it is in conflict (a deletion filter; Chinneck 2008, chapter 6).
 *
 * @param at the same task with another last day
 */
export function blameOf(task: PartyTask, at: (by: string) => PartyTask, solve: Solver): Blame {
  const earliest = earliestEnd(task, at, solve);
  const conflict = earliest === null ? lastingConflict(task, at, solve) : conflictIn(task, solve);
  return {
    party: task.party,
    conflict,
    short: conflict.flatMap((demand) => (demand.kind === 'rate' ? shortfallOf(task, demand, conflict, solve) : [])),
    earliest,
    remedies: conflict.flatMap((demand) => remedyOf(task, demand, solve)),
  };
}

/** Details first: what is left is then more likely what a reader has in mind, the ceiling and the rates. */
const leftOutFirst: readonly Demand['kind'][] = [
  'downloads',
  'conversions',
  'cap',
  'final',
  'order',
  'ban',
  'rate',
  'ceiling',
];

/** Where no later date helps, what stands in the way on the latest of them: the demands of the task in their places. */
function lastingConflict(task: PartyTask, at: (by: string) => PartyTask, solve: Solver): readonly Demand[] {
  const timeless = task.demands.filter(({ kind }) => kind !== 'rate');
  if (!isFeasible(task, solve, timeless)) return conflictIn({ ...task, demands: timeless }, solve);
  const latest = at(monthEnd(task.stretches.at(-1)!.date, mostMonths));
  const found = conflictIn(latest, solve);
  return task.demands.filter((_, i) => found.includes(latest.demands[i]!));
}

function conflictIn(task: PartyTask, solve: Solver): readonly Demand[] {
  const tried = leftOutFirst.flatMap((kind) => task.demands.filter((demand) => demand.kind === kind));
  const needed = tried.reduce((kept, demand) => {
    const fewer = kept.filter((one) => one !== demand);
    return isFeasible(task, solve, fewer) ? kept : fewer;
  }, task.demands);
  return task.demands.filter((demand) => needed.includes(demand));
}

function shortfallOf(
  task: PartyTask,
  demand: Extract<Demand, { readonly kind: 'rate' }>,
  conflict: readonly Demand[],
  solve: Solver,
): readonly Shortfall[] {
  const { rate } = demand;
  const paced = (action: Action): number => {
    const lot = lotAt(task, action);
    return isPaced(task, rate, lot, optionAt(task, action).work) ? lot.size : 0;
  };
  const others = conflict.filter((one) => one !== demand);
  const least = leastOf(task, paced, solve, others);
  const years = task.stretches.filter(({ year }, i) => task.stretches[i + 1]?.year !== year);
  const can = years.reduce((sum, stretch) => sum + allowedBy(rate.launchers, stretch), 0);
  if (least === null || least.value <= can) return [];
  const bySystem = new Map<string, number>();
  for (const { action, platforms } of least.moves) {
    const launchers = paced(action) * platforms;
    const { system } = lotAt(task, action);
    if (launchers > 0) bySystem.set(system, (bySystem.get(system) ?? 0) + launchers);
  }
  const systems = [...bySystem].map(([system, launchers]) => ({ system, launchers }));
  return [{ rate, need: least.value, can, systems }];
}

function earliestEnd(task: PartyTask, at: (by: string) => PartyTask, solve: Solver): string | null {
  if (
    !isFeasible(
      task,
      solve,
      task.demands.filter(({ kind }) => kind !== 'rate'),
    )
  )
    return null;
  const by = task.stretches.at(-1)!.date;
  const works = (months: number): boolean => isFeasible(at(monthEnd(by, months)), solve);
  // The end of the month itself is later than `by`, or is `by`.
  const start = monthEnd(by, 0) === by ? 1 : 0;
  if (works(start)) return monthEnd(by, start);
  let [low, high] = [start, Math.max(1, start * 2)];
  while (!works(high)) {
    if (high >= mostMonths) return null;
    [low, high] = [high, high * 2];
  }
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (works(middle)) high = middle;
    else low = middle;
  }
  return monthEnd(by, high);
}

function remedyOf(task: PartyTask, demand: Demand, solve: Solver): readonly Remedy[] {
  const others = task.demands.filter((one) => one !== demand);
  if (!isFeasible(task, solve, others)) return [];
  if (demand.kind === 'ceiling') return ceilingRemedy(task, demand, others, solve);
  if (demand.kind === 'rate') return rateRemedy(task, demand, solve);
  return [{ kind: 'without', demand }];
}

function ceilingRemedy(
  task: PartyTask,
  demand: Extract<Demand, { readonly kind: 'ceiling' }>,
  others: readonly Demand[],
  solve: Solver,
): readonly Remedy[] {
  const { ceiling, measure } = demand;
  const reached = (action: Action): number =>
    task.stretches[action.stretch]!.date > ceiling.date
      ? 0
      : optionAt(task, action).counts[measure]! - lotAt(task, action).counts[measure]!;
  const fixed = Object.values(task.lots.fixed[measure]!).reduce((sum, count) => sum + count, 0);
  const before = task.lots.lots.reduce((sum, { platforms, counts }) => sum + platforms * counts[measure]!, fixed);
  const least = leastOf(task, reached, solve, others);
  return least === null ? [] : [{ kind: 'ceiling', demand, warheads: before + least.value }];
}

/** A rate that lets every launcher be touched in a year is as good as none. */
function rateRemedy(
  task: PartyTask,
  demand: Extract<Demand, { readonly kind: 'rate' }>,
  solve: Solver,
): readonly Remedy[] {
  const all = task.lots.lots.reduce((sum, { platforms, size }) => sum + platforms * size, 0);
  const shortest = Math.min(...task.stretches.map(({ ofYear, yearDays }) => ofYear / yearDays));
  const works = (launchers: number): boolean => {
    const raised: Demand = { kind: 'rate', rate: { ...demand.rate, launchers } };
    const demands = task.demands.map((one) => (one === demand ? raised : one));
    return isFeasible({ ...task, demands }, solve);
  };
  let [low, high] = [demand.rate.launchers, Math.ceil(all / shortest) + 1];
  if (!works(high)) return [{ kind: 'without', demand }];
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (works(middle)) high = middle;
    else low = middle;
  }
  return [{ kind: 'rate', demand, launchers: high }];
}
