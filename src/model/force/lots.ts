import { floor, fraction } from '../number/index.ts';
import type { Holding } from './holding.ts';

/** Launchers of one platform that carry the same load. */
export interface Load {
  readonly launchers: number;
  /** on each of those launchers; whole, >= 0 */
  readonly warheads: number;
}

/** Platforms that are alike: same loads, same alertness. */
export interface Lot {
  readonly platforms: number;
  /** of one platform, heavier first */
  readonly loads: readonly Load[];
  /** chance that a platform of the lot is alert: 1, 0, or between for the one that the schedule leaves open */
  readonly alert: number;
}

/** Warheads on one platform of a lot. */
export function loadOf(lot: Lot): number {
  return lot.loads.reduce((sum, load) => sum + load.launchers * load.warheads, 0);
}

/**
 * Platforms of a holding in order, heavier loads first, split by alertness: the first floor(a P) are alert, the next one
 * with probability frac(a P), the rest are not. A schedule, not a coin for each boat.
 *
 * @param alert share of platforms that is alert, 0..1
 * @source model.md 1 Platforms, 3 Alert
 */
export function lotsOf(holding: Holding, alert: number): readonly Lot[] {
  return splitByAlert(platformLots(holding), alert);
}

/** Whole loads over launchers, launchers over platforms. */
function platformLots(holding: Holding): readonly Omit<Lot, 'alert'>[] {
  const { launchers, warheads, launchersPerPlatform } = holding;
  if (launchers === 0) return [];
  const lighter = Math.floor(warheads / launchers);
  const heavy = warheads - lighter * launchers;
  const lots: { platforms: number; loads: readonly Load[] }[] = [];
  let at = 0;
  const add = (platforms: number, size: number): void => {
    if (platforms === 0 || size === 0) return;
    const heavier = Math.min(size, Math.max(0, heavy - at));
    const loads = [
      { launchers: heavier, warheads: lighter + 1 },
      { launchers: size - heavier, warheads: lighter },
    ].filter((load) => load.launchers > 0);
    lots.push({ platforms, loads });
    at += platforms * size;
  };
  const size = launchersPerPlatform;
  const whole = Math.floor(launchers / size);
  const allHeavy = Math.min(whole, Math.floor(heavy / size));
  const mixed = allHeavy < whole && heavy > allHeavy * size ? 1 : 0;
  add(allHeavy, size);
  add(mixed, size);
  add(whole - allHeavy - mixed, size);
  add(1, launchers - whole * size);
  return lots;
}

function splitByAlert(lots: readonly Omit<Lot, 'alert'>[], alert: number): readonly Lot[] {
  const platforms = lots.reduce((sum, lot) => sum + lot.platforms, 0);
  const alertOnes = floor(alert * platforms);
  const split: Lot[] = [];
  let at = 0;
  const add = (loads: readonly Load[], count: number, chance: number): void => {
    if (count > 0) split.push({ platforms: count, loads, alert: chance });
  };
  for (const { platforms: count, loads } of lots) {
    const end = at + count;
    add(loads, overlap(at, end, 0, alertOnes), 1);
    add(loads, overlap(at, end, alertOnes, alertOnes + 1), fraction(alert * platforms));
    add(loads, overlap(at, end, alertOnes + 1, Infinity), 0);
    at = end;
  }
  return split;
}

function overlap(start: number, end: number, from: number, to: number): number {
  return Math.max(0, Math.min(end, to) - Math.max(start, from));
}
