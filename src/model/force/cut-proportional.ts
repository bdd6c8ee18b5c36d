import type { Holding } from './holding.ts';

/** Warheads that a force has in service. */
export function totalWarheads(force: readonly Holding[]): number {
  return force.reduce((sum, holding) => sum + holding.warheads, 0);
}

/**
 * A force cut to a limit on operational loads, every system in the same proportion.
 *
 * Launchers n L / A rounded down; then one pass over the systems, largest remainder first, adds a launcher where
 * whole-load totals stay within L. If rounding of loads left the total above L, launchers are taken back first, smallest
 * remainder first. Loads W' = round(n' W / n), dealt whole again; platforms keep their size and are withdrawn.
 *
 * @param limit warheads, whole, >= 0; a force already within it stays as it is
 * @source model.md 5, Force at a limit L, proportional
 */
export function cutProportionally(force: readonly Holding[], limit: number): readonly Holding[] {
  const total = totalWarheads(force);
  if (total <= limit) return force;
  const loads = (i: number, count: number): number => scaled(force[i]!.warheads, count, force[i]!.launchers);
  const launchers = launchersWithin(
    force.map((holding) => holding.launchers),
    total,
    limit,
    {
      of: (counts) => counts.reduce((sum, count, i) => sum + loads(i, count), 0),
      change: (counts, i, by) => loads(i, counts[i]! + by) - loads(i, counts[i]!),
    },
  );
  return force.map((holding, i) => ({
    ...holding,
    launchers: launchers[i]!,
    warheads: loads(i, launchers[i]!),
  }));
}

/** What so many launchers of each system add up to, and by how much a launcher more or less changes that. */
export interface Sum {
  of(launchers: readonly number[]): number;
  change(launchers: readonly number[], i: number, by: 1 | -1): number;
}

/**
 * Launchers of each system, in the same proportion, with which a sum stays within a limit.
 *
 * @param before launchers of each system, whole
 * @param total  the sum with all of them, above the limit
 */
export function launchersWithin(
  before: readonly number[],
  total: number,
  limit: number,
  sumOf: Sum,
): readonly number[] {
  const launchers = before.map((count) => Math.floor((count * limit) / total));
  const remainder = before.map((count) => (count * limit) % total);
  let sum = sumOf.of(launchers);
  const step = (i: number, by: 1 | -1): void => {
    sum += sumOf.change(launchers, i, by);
    launchers[i]! += by;
  };
  while (sum > limit) {
    for (const i of orderBy(remainder, 'smallest first')) {
      if (sum > limit && launchers[i]! > 0) step(i, -1);
    }
  }
  for (const i of orderBy(remainder, 'largest first')) {
    if (launchers[i]! < before[i]! && sum + sumOf.change(launchers, i, 1) <= limit) step(i, 1);
  }
  return launchers;
}

/** round(part amount / whole), half up, in whole numbers; 0 of nothing. */
export function scaled(amount: number, part: number, whole: number): number {
  if (whole === 0) return 0;
  return Math.floor((2 * part * amount + whole) / (2 * whole));
}

/** Ties: in order of the file for the largest, last of the file first for the smallest. */
function orderBy(remainder: readonly number[], order: 'largest first' | 'smallest first'): readonly number[] {
  const largest = remainder.map((_, i) => i).sort((a, b) => remainder[b]! - remainder[a]! || a - b);
  return order === 'largest first' ? largest : largest.reverse();
}
