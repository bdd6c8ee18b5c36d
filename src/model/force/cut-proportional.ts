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
  const launchers = force.map((holding) => Math.floor((holding.launchers * limit) / total));
  const remainder = force.map((holding) => (holding.launchers * limit) % total);
  const loads = (i: number, count: number): number => scaledLoads(force[i]!, count);
  let sum = launchers.reduce((warheads, count, i) => warheads + loads(i, count), 0);

  const step = (i: number, by: 1 | -1): void => {
    sum += loads(i, launchers[i]! + by) - loads(i, launchers[i]!);
    launchers[i]! += by;
  };
  while (sum > limit) {
    for (const i of orderBy(remainder, 'smallest first')) {
      if (sum > limit && launchers[i]! > 0) step(i, -1);
    }
  }
  for (const i of orderBy(remainder, 'largest first')) {
    const grown = sum + loads(i, launchers[i]! + 1) - loads(i, launchers[i]!);
    if (launchers[i]! < force[i]!.launchers && grown <= limit) step(i, 1);
  }
  return force.map((holding, i) => ({
    ...holding,
    launchers: launchers[i]!,
    warheads: loads(i, launchers[i]!),
  }));
}

/** round(n' W / n), half up, in whole numbers. */
function scaledLoads(holding: Holding, launchers: number): number {
  if (holding.launchers === 0) return 0;
  return Math.floor((2 * launchers * holding.warheads + holding.launchers) / (2 * holding.launchers));
}

/** Ties: in order of the file for the largest, last of the file first for the smallest. */
function orderBy(remainder: readonly number[], order: 'largest first' | 'smallest first'): readonly number[] {
  const largest = remainder.map((_, i) => i).sort((a, b) => remainder[b]! - remainder[a]! || a - b);
  return order === 'largest first' ? largest : largest.reverse();
}
