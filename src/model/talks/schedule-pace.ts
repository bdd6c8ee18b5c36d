import { entriesOf, lotAt } from './schedule-programme.ts';
import type { Action, Entry, Frame, Row } from './schedule-programme.ts';
import { works } from './schedule-plan.ts';

/** What is done alike to launchers of one system, in one stretch. */
interface Share {
  readonly entries: readonly Entry[];
  /** launchers in the whole schedule, more than 0 */
  readonly total: number;
  /** part of all days, more than 0 */
  readonly part: number;
  /** launchers come in multiples of it */
  readonly step: number;
}

/**
 * How uneven a schedule is: over every system, kind of work and stretch, the square of the launchers touched over what an
 * even pace would touch. It is least where each system goes at the same number a day, and where something forces it to
 * hurry, where both the hurry and what is left of it are even.
 *
 * The square is taken at multiples of a platform's launchers and straight in between, so that it is a largest of straight
 * lines (chords), and a schedule that is the least under enough of them is the least.
 */
export interface Unevenness {
  readonly shares: readonly Share[];
  /** by share, the multiples from which a chord is drawn to the next; rising */
  readonly chords: readonly ReadonlySet<number>[];
}

/** Whole part, with room for the solver's tolerance: 23.9999999 launchers are 24. */
function floor(x: number): number {
  return Math.floor(x + 1e-6);
}

/** @param totalOf launchers that are touched in all by the actions for which something holds */
export function unevennessOf(frame: Frame, totalOf: (isOf: (action: Action) => boolean) => number): Unevenness {
  const { task, actions } = frame;
  const shares = groupsOf(frame).flatMap((group): Share[] => {
    const isOf = ({ lot, option }: Action): boolean => group.has(`${lot} ${option}`);
    const total = totalOf(isOf);
    if (total === 0) return [];
    const sizes = [...group].map((key) => task.lots.lots[Number(key.split(' ')[0])]!.size);
    const step = sizes.reduce(commonDivisor);
    return task.stretches.map(({ elapsed }, at): Share => {
      const days = elapsed - (task.stretches[at - 1]?.elapsed ?? 0);
      const entries = entriesOf(actions, (action) =>
        isOf(action) && action.stretch === at ? lotAt(task, action).size : 0,
      );
      return { entries, total, part: days / task.days, step };
    });
  });
  const chords = shares.map(({ total, part, step }) => new Set([0, Math.floor((total * part) / step)]));
  return { shares, chords };
}

/** What is done alike to one system: keys of lot and option. */
function groupsOf({ task }: Frame): readonly ReadonlySet<string>[] {
  const groups = new Map<string, Set<string>>();
  task.lots.lots.forEach(({ system, options }, lot) =>
    options.forEach(({ work }, option) => {
      const key = `${system} ${works.indexOf(work)}`;
      groups.set(key, (groups.get(key) ?? new Set()).add(`${lot} ${option}`));
    }),
  );
  return [...groups.values()];
}

function commonDivisor(a: number, b: number): number {
  return b === 0 ? a : commonDivisor(b, a % b);
}

/** The chords as rows. @param column of the first share's cost; the others follow */
export function chordRows({ shares, chords }: Unevenness, column: number): readonly Row[] {
  return shares.flatMap((share, i) =>
    [...chords[i]!].map((from): Row => {
      const low = squareAt(share, from);
      const slope = (squareAt(share, from + 1) - low) / share.step;
      const entries = share.entries.map(([at, size]): Entry => [at, -slope * size]);
      return { entries: [...entries, [column + i, 1]], low: low - slope * from * share.step, high: null };
    }),
  );
}

/** Whole platforms lie beside what parts of platforms gave: the chords on both sides of it. */
export function withChordsBeside(uneven: Unevenness, found: readonly number[]): Unevenness {
  const chords = uneven.shares.map((share, i) => {
    const { step, total } = share;
    const at = floor(doneIn(share, found) / step);
    const beside = [at - 2, at - 1, at, at + 1, at + 2].filter((from) => from >= 0 && from * step < total);
    return new Set([...uneven.chords[i]!, ...beside]);
  });
  return { ...uneven, chords };
}

/** How uneven a schedule is. @param found values of the columns */
export function unevenIn({ shares }: Unevenness, found: readonly number[]): number {
  return shares.reduce((sum, share) => sum + unevenOf(share, doneIn(share, found)), 0);
}

function doneIn({ entries }: Share, found: readonly number[]): number {
  return entries.reduce((sum, [column, size]) => sum + size * found[column]!, 0);
}

/** The square at so many launchers, straight between multiples. */
function unevenOf(share: Share, launchers: number): number {
  const at = floor(launchers / share.step);
  const low = squareAt(share, at);
  return low + ((squareAt(share, at + 1) - low) / share.step) * (launchers - at * share.step);
}

function squareAt({ total, part, step }: Share, multiple: number): number {
  const launchers = multiple * step;
  return (launchers * launchers) / (total * part);
}

/**
 * The chords at a schedule that was found, where they were lacking.
 *
 * @param found  values of the columns
 * @param column of the first share's cost, as the chords have it
 * @param slack  part of the whole by which the chords may fall short of what the schedule is
 * @returns `null`: they say well enough what the schedule is
 */
export function withChordsAt(
  uneven: Unevenness,
  found: readonly number[],
  column: number,
  slack: number,
): Unevenness | null {
  const done = uneven.shares.map((share) => doneIn(share, found));
  const is = unevenIn(uneven, found);
  const said = uneven.shares.reduce((sum, _, i) => sum + found[column + i]!, 0);
  if (is - said <= slack * said) return null;
  let lacking = false;
  const chords = uneven.shares.map((share, i) => {
    const launchers = done[i]!;
    const at = floor(launchers / share.step);
    const own = uneven.chords[i]!;
    // On a multiple either of the two chords that meet there is enough.
    if (own.has(at) || (own.has(at - 1) && floor(launchers / share.step - 2e-6) < at)) return own;
    lacking = true;
    return new Set([...own, at, ...(at > 0 ? [at - 1] : [])]);
  });
  return lacking ? { ...uneven, chords } : null;
}
