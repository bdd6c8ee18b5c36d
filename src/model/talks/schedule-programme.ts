import { allowedBy } from './schedule-calendar.ts';
import type { Demand, PartyTask } from './schedule-demand.ts';
import type { Lot } from './schedule-lots.ts';
import type { Option } from './schedule-options.ts';
import { isTurnOf } from './schedule-plan.ts';
import type { Range, Rate, Turn, Work } from './schedule-plan.ts';

/** A column's coefficient in a row. */
export type Entry = readonly [column: number, coefficient: number];

/** low <= sum of entries <= high; `null`: no bound on that side. */
export interface Row {
  readonly entries: readonly Entry[];
  readonly low: number | null;
  readonly high: number | null;
}

/** Minimise cost over columns within 0 and their `high`, under all rows. */
export interface Programme {
  /** most that each column may be; `null`: no bound */
  readonly high: readonly (number | null)[];
  readonly integer: readonly boolean[];
  readonly cost: readonly number[];
  readonly rows: readonly Row[];
  /** how far from its optimum a solution may be, as a part of it; 0: it is the optimum */
  readonly gap: number;
  /** branches that may be looked at before the best solution so far is taken; `null`: as many as it takes */
  readonly nodes: number | null;
}

/**
 * Solves an integer programme, to its optimum but for the gap, or to the best that was found among so many branches.
 *
 * @returns a value a column, those of integer columns whole but for the solver's tolerance; `null`: there is none, or none
 *   was found among so many branches
 */
export type Solver = (programme: Programme) => readonly number[] | null;

/** One thing that may be done in one stretch to so many platforms of a lot: a column of the programme. */
export interface Action {
  readonly lot: number;
  readonly option: number;
  readonly stretch: number;
}

/** The columns and rows of a party's schedule, before any cost. */
export interface Frame {
  readonly task: PartyTask;
  /** the first columns, one each; binaries of orders follow */
  readonly actions: readonly Action[];
  readonly high: readonly number[];
  readonly rows: readonly Row[];
}

/** Every action there is, lots in their order, then options, then stretches. */
export function actionsOf({ lots: { lots }, stretches }: PartyTask): readonly Action[] {
  return lots.flatMap(({ options }, lot) =>
    options.flatMap((_, option) => stretches.map((__, stretch): Action => ({ lot, option, stretch }))),
  );
}

/**
 * The programme of what is asked of a party.
 *
 * A platform is touched at most once. Every row has whole coefficients, so that a solution can be checked without rounding.
 */
export function frameOf(task: PartyTask, demands: readonly Demand[] = task.demands): Frame {
  const actions = actionsOf(task);
  const high = actions.map(({ lot }) => task.lots.lots[lot]!.platforms);
  const once = task.lots.lots.map(({ platforms }, at): Row => {
    return { entries: entriesOf(actions, ({ lot }) => (lot === at ? 1 : 0)), low: null, high: platforms };
  });
  const rows = [...once];
  for (const demand of demands) rows.push(...rowsOf(task, actions, demand, high));
  return { task, actions, high, rows };
}

/** @param high takes the columns that an order adds */
function rowsOf(task: PartyTask, actions: readonly Action[], demand: Demand, high: number[]): readonly Row[] {
  switch (demand.kind) {
    case 'ceiling':
      return [ceilingRow(task, actions, demand)];
    case 'ban':
      return banRows(task, actions, demand.index);
    case 'cap':
      return [within(capEntries(task, actions, demand.index), null, demand.cap.launchers)];
    case 'rate':
      return rateRows(task, actions, demand.rate);
    case 'order':
      return orderRows(task, actions, demand, high);
    case 'final':
      return [finalRow(task, actions, demand.range)];
    case 'downloads':
      return [workRow(task, actions, demand.range, 'downloaded', demand.range.to)];
    case 'conversions':
      return [workRow(task, actions, demand.range, 'converted', null)];
  }
}

export function entriesOf(actions: readonly Action[], coefficient: (action: Action) => number): readonly Entry[] {
  return actions.flatMap((action, column): Entry[] => {
    const value = coefficient(action);
    return value === 0 ? [] : [[column, value]];
  });
}

function within(entries: readonly Entry[], low: number | null, high: number | null): Row {
  return { entries, low, high };
}

export function lotAt({ lots }: PartyTask, { lot }: Action): Lot {
  return lots.lots[lot]!;
}

export function optionAt(task: PartyTask, action: Action): Option {
  return lotAt(task, action).options[action.option]!;
}

/** What is counted on the day, after all that was done by then. */
function ceilingRow(
  task: PartyTask,
  actions: readonly Action[],
  { ceiling, measure }: Extract<Demand, { readonly kind: 'ceiling' }>,
): Row {
  const fixed = Object.values(task.lots.fixed[measure]!).reduce((sum, count) => sum + count, 0);
  const before = task.lots.lots.reduce((sum, { platforms, counts }) => sum + platforms * counts[measure]!, fixed);
  const entries = entriesOf(actions, (action) => {
    if (task.stretches[action.stretch]!.date > ceiling.date) return 0;
    return lotAt(task, action).counts[measure]! - optionAt(task, action).counts[measure]!;
  });
  return within(entries, before - ceiling.warheads, null);
}

/** Of what a ban matches nothing is left. */
function banRows({ lots: { lots } }: PartyTask, actions: readonly Action[], index: number): readonly Row[] {
  return lots.flatMap(({ banned, platforms }, at): Row[] => {
    if (!banned.includes(index)) return [];
    return [
      within(
        entriesOf(actions, ({ lot }) => (lot === at ? 1 : 0)),
        platforms,
        null,
      ),
    ];
  });
}

function capEntries(task: PartyTask, actions: readonly Action[], index: number): readonly Entry[] {
  return entriesOf(actions, (action) => {
    return optionAt(task, action).caps.includes(index) ? lotAt(task, action).size : 0;
  });
}

/** Whether a rate paces what is done to a lot. A system with a rate of its own stands apart from its leg's. */
export function isPaced(task: PartyTask, { of, work }: Rate, lot: Lot, done: Work): boolean {
  if (work !== 'launchers' && work !== done) return false;
  if (of === lot.system) return true;
  const apart = task.demands.some((demand) => demand.kind === 'rate' && demand.rate.of === lot.system);
  return of === lot.leg && !apart;
}

/** In each calendar year, up to the end of each of its stretches. */
function rateRows(task: PartyTask, actions: readonly Action[], rate: Rate): readonly Row[] {
  return task.stretches.map((stretch) => {
    const entries = entriesOf(actions, (action) => {
      const other = task.stretches[action.stretch]!;
      if (other.year !== stretch.year || other.date > stretch.date) return 0;
      const lot = lotAt(task, action);
      return isPaced(task, rate, lot, optionAt(task, action).work) ? lot.size : 0;
    });
    return within(entries, null, allowedBy(rate.launchers, stretch));
  });
}

/** Which turn of an order a lot is of, from 0: the first that means it; -1: none. */
export function turnOf(turns: readonly Turn[], { system, leg, load }: Lot): number {
  return turns.findIndex(({ of }) => isTurnOf(of, system, leg, load));
}

/**
 * A later one is touched only in a stretch by whose end all is done that the earlier one has to do: a binary a stretch says
 * whether it is.
 */
function orderRows(
  task: PartyTask,
  actions: readonly Action[],
  { turns, at: own }: Extract<Demand, { readonly kind: 'order' }>,
  high: number[],
): readonly Row[] {
  const isEarly = (action: Action): boolean => turnOf(turns, lotAt(task, action)) === own;
  const isLate = (action: Action): boolean => turnOf(turns, lotAt(task, action)) > own;
  const platforms = task.lots.lots.reduce((sum, lot) => sum + lot.platforms, 0);
  return task.stretches.flatMap((_, at): Row[] => {
    const done = high.push(1) - 1;
    const after = entriesOf(actions, (action) => (isEarly(action) && action.stretch > at ? 1 : 0));
    const now = entriesOf(actions, (action) => (isLate(action) && action.stretch === at ? 1 : 0));
    return [within([...after, [done, platforms]], null, platforms), within([...now, [done, -platforms]], null, 0)];
  });
}

/** Launchers of a system at the end: those that stay, and those that come to it by conversion. */
function finalRow(task: PartyTask, actions: readonly Action[], { system, least, most }: Range): Row {
  const before = task.lots.lots.reduce((sum, lot) => sum + (lot.system === system ? lot.platforms * lot.size : 0), 0);
  const entries = entriesOf(actions, (action) => {
    const [lot, option] = [lotAt(task, action), optionAt(task, action)];
    const leaves = lot.system === system && (option.work === 'withdrawn' || option.system !== system);
    const comes = lot.system !== system && option.work === 'converted' && option.system === system;
    return leaves ? -lot.size : comes ? lot.size : 0;
  });
  return within(entries, least - before, most === null ? null : most - before);
}

/** Launchers of a system to which something is done. @param to the load that they come down to; null: whatever it is */
function workRow(
  task: PartyTask,
  actions: readonly Action[],
  { system, least, most }: Range,
  work: Work,
  to: number | null,
): Row {
  const entries = entriesOf(actions, (action) => {
    const [lot, option] = [lotAt(task, action), optionAt(task, action)];
    if (lot.system !== system || option.work !== work) return 0;
    return to === null || option.load === to ? lot.size : 0;
  });
  return within(entries, least, most);
}
