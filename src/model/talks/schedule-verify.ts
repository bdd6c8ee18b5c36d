import { dayNumber } from './schedule-calendar.ts';
import { statesOf } from './schedule-carried.ts';
import type { ForceState } from './schedule-carried.ts';
import type { Demand, PartyTask } from './schedule-demand.ts';
import type { Lot } from './schedule-lots.ts';
import { isPaced, turnOf } from './schedule-programme.ts';
import type { Moves } from './schedule-solve.ts';
import type { Work } from './schedule-plan.ts';

/**
 * Checks a schedule against all that is asked, from the forces that it gives day by day and not from the rows of the
 * programme; all in whole numbers.
 *
 * @returns what is broken, for a fault of our own; nothing where all holds
 */
export function brokenBy(task: PartyTask, moves: Moves): readonly string[] {
  const states = statesOf(task, moves);
  const whole = moves.every((move) => Number.isSafeInteger(move) && move >= 0);
  const none = states.at(-1)!.every(({ left }) => left >= 0);
  return [
    ...(whole ? [] : ['a number of platforms is not whole']),
    ...(none ? [] : ['a platform is touched twice']),
    ...task.demands.filter((demand) => !holds(task, states, demand)).map(({ kind }) => kind),
  ];
}

function holds(task: PartyTask, states: readonly ForceState[], demand: Demand): boolean {
  const last = states.at(-1)!;
  const { lots } = task.lots;
  switch (demand.kind) {
    case 'ceiling':
      return isWithinCeiling(task, states, demand);
    case 'ban':
      return last.every(({ left }, at) => left === 0 || !lots[at]!.banned.includes(demand.index));
    case 'cap':
      return (
        launchersWhere(task, last, (_, option) => lots[option.lot]!.options[option.i]!.caps.includes(demand.index)) <=
        demand.cap.launchers
      );
    case 'rate':
      return isWithinRate(task, states, demand);
    case 'order':
      return isInOrder(task, states, demand);
    case 'final':
      return isBetween(launchersOf(task, last, demand.range.system), demand.range);
    case 'downloads': {
      const { system, to } = demand.range;
      return isBetween(workedOn(task, last, system, 'downloaded', to), demand.range);
    }
    case 'conversions':
      return isBetween(workedOn(task, last, demand.range.system, 'converted', null), demand.range);
  }
}

interface At {
  readonly lot: number;
  readonly i: number;
}

/** Launchers that went a way for which something holds. */
function launchersWhere(task: PartyTask, state: ForceState, is: (lot: Lot, at: At) => boolean): number {
  let sum = 0;
  task.lots.lots.forEach((lot, at) =>
    lot.options.forEach((_, i) => {
      if (is(lot, { lot: at, i })) sum += state[at]!.done[i]! * lot.size;
    }),
  );
  return sum;
}

function isWithinCeiling(
  task: PartyTask,
  states: readonly ForceState[],
  { ceiling, measure }: Extract<Demand, { readonly kind: 'ceiling' }>,
): boolean {
  const at = task.stretches.findIndex(({ date }) => date === ceiling.date);
  if (at < 0) return false;
  const fixed = Object.values(task.lots.fixed[measure]!).reduce((sum, count) => sum + count, 0);
  const counted = task.lots.lots.reduce((sum, lot, i) => {
    const { left, done } = states[at + 1]![i]!;
    const changed = lot.options.reduce((all, option, k) => all + done[k]! * option.counts[measure]!, 0);
    return sum + left * lot.counts[measure]! + changed;
  }, fixed);
  return counted <= ceiling.warheads;
}

/** Against the part of a year by its days, with the division taken to the other side. */
function isWithinRate(
  task: PartyTask,
  states: readonly ForceState[],
  { rate }: Extract<Demand, { readonly kind: 'rate' }>,
): boolean {
  const paced = (state: ForceState): number =>
    launchersWhere(task, state, (lot, { i }) => isPaced(task, rate, lot, lot.options[i]!.work));
  return task.stretches.every(({ year, ofYear, date }, at) => {
    const first = task.stretches.findIndex((one) => one.year === year);
    const done = paced(states[at + 1]!) - paced(states[first]!);
    const yearDays = dayNumber(`${date.slice(0, 4)}-12-31`) - dayNumber(`${date.slice(0, 4)}-01-01`) + 1;
    return done * yearDays <= rate.launchers * ofYear;
  });
}

/** A later one moves only in a stretch after which the earlier one never does. */
function isInOrder(
  task: PartyTask,
  states: readonly ForceState[],
  { turns, at: own }: Extract<Demand, { readonly kind: 'order' }>,
): boolean {
  const early = (lot: Lot): boolean => turnOf(turns, lot) === own;
  const late = (lot: Lot): boolean => turnOf(turns, lot) > own;
  const touched = (state: ForceState, is: (lot: Lot) => boolean): number => launchersWhere(task, state, is);
  const all = touched(states.at(-1)!, early);
  return task.stretches.every((_, at) => {
    const moves = touched(states[at + 1]!, late) > touched(states[at]!, late);
    return !moves || touched(states[at + 1]!, early) === all;
  });
}

function launchersOf(task: PartyTask, state: ForceState, system: string): number {
  const left = task.lots.lots.reduce(
    (sum, lot, at) => sum + (lot.system === system ? state[at]!.left * lot.size : 0),
    0,
  );
  const changed = launchersWhere(task, state, (lot, { i }) => {
    const { work, system: to } = lot.options[i]!;
    return work !== 'withdrawn' && to === system;
  });
  return left + changed;
}

function workedOn(task: PartyTask, state: ForceState, system: string, work: Work, to: number | null): number {
  return launchersWhere(task, state, (lot, { i }) => {
    const option = lot.options[i]!;
    return lot.system === system && option.work === work && (to === null || option.load === to);
  });
}

function isBetween(count: number, { least, most }: { readonly least: number; readonly most: number | null }): boolean {
  return count >= least && (most === null || count <= most);
}
