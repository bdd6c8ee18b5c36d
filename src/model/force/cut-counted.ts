import { launchersWithin, scaled } from './cut-proportional.ts';
import type { Holding } from './holding.ts';

/** What a treaty counts of a force, ready to be counted again with fewer launchers. */
export interface TreatyCount {
  /** every system of the force, in order of the file: also what has nothing in service */
  readonly systems: readonly CountedSystem[];
  /** launchers that each *first so many* of the rule allows */
  readonly firsts: readonly number[];
}

export interface CountedSystem {
  /** id of the system, and of its holding */
  readonly id: string;
  /** as the treaty counts them, whole */
  readonly launchers: number;
  /** of all of them, whole */
  readonly counted: number;
  /** where the first so many launchers, in order of the file, count `each` and those beyond `beyond`; `null`: all alike */
  readonly first: { readonly entry: number; readonly each: number; readonly beyond: number } | null;
}

/**
 * The treaty's count of a force.
 *
 * @param launchers of each system, whole; not given: all
 * @returns whole; a system counts in proportion to its launchers, rounded half up, but for the first so many
 */
export function countedTotal({ systems, firsts }: TreatyCount, launchers?: readonly number[]): number {
  const left = [...firsts];
  return systems.reduce((sum, { launchers: all, counted, first }, i) => {
    const count = launchers?.[i] ?? all;
    if (first === null) return sum + scaled(counted, count, all);
    const within = Math.min(count, left[first.entry]!);
    left[first.entry]! -= within;
    return sum + within * first.each + (count - within) * first.beyond;
  }, 0);
}

/**
 * A force cut until a treaty's own count is within a limit.
 *
 * Launchers as the treaty counts them come down in the same proportion, by the rules of `cutProportionally` with the
 * count in the place of loads; what the treaty does not count stays. What is in service comes down with its system's
 * launchers: round(n D' / D); loads follow as in every cut.
 *
 * @param force in service, after bans
 * @param count of the same force, with what is not in service
 * @param limit whole, >= 0; a force already within it stays as it is
 * @source model.md 5, Force at a limit L: where the axis is a treaty's count
 */
export function cutToCount(force: readonly Holding[], count: TreatyCount, limit: number): readonly Holding[] {
  const total = countedTotal(count);
  if (total <= limit) return force;
  const whole = count.systems.map(({ launchers }) => launchers);
  // What lies beyond the first so many may come to count when others before it go.
  const counting = count.systems.flatMap(({ counted, first }, i) =>
    counted > 0 || (first !== null && first.each > 0) ? [i] : [],
  );
  const all = (some: readonly number[]): number[] => {
    const launchers = [...whole];
    counting.forEach((system, i) => (launchers[system] = some[i]!));
    return launchers;
  };
  const of = (some: readonly number[]): number => countedTotal(count, all(some));
  const change = (some: readonly number[], i: number, by: 1 | -1): number =>
    of(some.map((launchers, at) => (at === i ? launchers + by : launchers))) - of(some);
  const before = counting.map((system) => whole[system]!);
  const after = all(launchersWithin(before, total, limit, { of, change }));
  const index = new Map(count.systems.map(({ id }, i) => [id, i]));
  return force.map((holding) => {
    const i = index.get(holding.id)!;
    const launchers = scaled(holding.launchers, after[i]!, whole[i]!);
    return { ...holding, launchers, warheads: scaled(holding.warheads, launchers, holding.launchers) };
  });
}
