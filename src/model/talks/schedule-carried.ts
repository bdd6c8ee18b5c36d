import type { Holding, Leg, SystemRecord } from '../force/index.ts';
import type { PartyTask } from './schedule-demand.ts';
import { actionsOf } from './schedule-programme.ts';
import type { Moves } from './schedule-solve.ts';

/** Platforms of a lot as they stand on a day: untouched, and by option. */
export interface LotState {
  readonly left: number;
  /** one an option of the lot, in its order */
  readonly done: readonly number[];
}

/** A force on a day of its schedule: one state a lot. */
export type ForceState = readonly LotState[];

/** The force before, and at the end of every stretch. */
export function statesOf(task: PartyTask, moves: Moves): readonly ForceState[] {
  const { lots } = task.lots;
  const states: ForceState[] = [
    lots.map(({ platforms, options }) => ({ left: platforms, done: options.map(() => 0) })),
  ];
  task.stretches.forEach((_, stretch) => {
    const before = states.at(-1)!;
    const now = before.map(({ left, done }) => ({ left, done: [...done] }));
    actionsOf(task).forEach((action, column) => {
      if (action.stretch !== stretch) return;
      now[action.lot]!.left -= moves[column]!;
      now[action.lot]!.done[action.option]! += moves[column]!;
    });
    states.push(now);
  });
  return states;
}

/** Launchers of a system on a day, and what was done to those that were its own since the day before. */
export interface SystemOnDay {
  readonly system: string;
  readonly launchers: number;
  readonly inService: number;
  /** in service */
  readonly warheads: number;
  /** by measure */
  readonly counts: readonly number[];
  readonly withdrawn: number;
  readonly downloaded: number;
  readonly converted: number;
}

/** One system on one day. @param before the state on the day before; that state itself on the first day */
export function systemOnDay(task: PartyTask, system: string, before: ForceState, now: ForceState): SystemOnDay {
  const sum = { launchers: 0, inService: 0, warheads: 0, withdrawn: 0, downloaded: 0, converted: 0 };
  const counts = task.measures.map((_, measure) => task.lots.fixed[measure]![system] ?? 0);
  const put = (
    platforms: number,
    size: number,
    inService: boolean,
    warheads: number,
    each: readonly number[],
  ): void => {
    sum.launchers += platforms * size;
    if (inService) sum.inService += platforms * size;
    sum.warheads += platforms * warheads;
    each.forEach((count, measure) => (counts[measure]! += platforms * count));
  };
  task.lots.lots.forEach((lot, at) => {
    const { left, done } = now[at]!;
    if (lot.system === system) put(left, lot.size, lot.inService, lot.warheads, lot.counts);
    lot.options.forEach((option, i) => {
      if (option.system === system && option.work !== 'withdrawn')
        put(done[i]!, lot.size, lot.inService, option.warheads, option.counts);
      if (lot.system === system) sum[option.work] += (done[i]! - before[at]!.done[i]!) * lot.size;
    });
  });
  return { system, ...sum, counts };
}

/** Launchers in service on a day that carry alike; `untouched`: what the scenario gives the system, not an agreed load. */
export interface DayHolding extends Holding {
  readonly untouched: boolean;
}

/**
 * What is in service on a day, for an exchange: launchers of a system with different loads stand apart, under the same id.
 *
 * @param systems of the force, in order of the file
 * @param held    what is in service before
 */
export function holdingsOn(
  task: PartyTask,
  systems: readonly Pick<SystemRecord, 'id' | 'leg'>[],
  held: readonly Holding[],
  state: ForceState,
): readonly DayHolding[] {
  return systems.flatMap(({ id, leg }) => {
    const own = held.find((one) => one.id === id);
    return piecesOf(task, id, leg, own?.launchersPerPlatform ?? 1, state);
  });
}

function piecesOf(
  task: PartyTask,
  id: string,
  leg: Leg,
  launchersPerPlatform: number,
  state: ForceState,
): readonly DayHolding[] {
  const pieces = new Map<string, { launchers: number; warheads: number }>();
  const put = (key: string, launchers: number, warheads: number): void => {
    const piece = pieces.get(key) ?? { launchers: 0, warheads: 0 };
    pieces.set(key, { launchers: piece.launchers + launchers, warheads: piece.warheads + warheads });
  };
  task.lots.lots.forEach((lot, at) => {
    if (!lot.inService) return;
    const { left, done } = state[at]!;
    if (lot.system === id) put(untouched, left * lot.size, left * lot.warheads);
    lot.options.forEach(({ work, system, load, warheads }, i) => {
      if (work === 'withdrawn' || system !== id) return;
      put(`${work} ${load}`, done[i]! * lot.size, done[i]! * warheads);
    });
  });
  return [...pieces].flatMap(([key, { launchers, warheads }]): DayHolding[] =>
    launchers === 0 ? [] : [{ id, leg, launchers, warheads, launchersPerPlatform, untouched: key === untouched }],
  );
}

const untouched = 'untouched';

/** By system, idle launchers that are gone. */
export function idleGone(task: PartyTask, state: ForceState): Readonly<Record<string, number>> {
  const gone: Record<string, number> = {};
  task.lots.lots.forEach(({ system, size, inService, options }, at) => {
    if (inService) return;
    const withdrawn = options.findIndex(({ work }) => work === 'withdrawn');
    const converted = options.findIndex((option) => option.work === 'converted' && option.system !== system);
    const platforms = [withdrawn, converted].reduce((sum, i) => sum + (state[at]!.done[i] ?? 0), 0);
    if (platforms > 0) gone[system] = (gone[system] ?? 0) + platforms * size;
  });
  return gone;
}
