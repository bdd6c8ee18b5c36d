import { acceptableToAll, descending } from './acceptable.ts';
import type { Examined } from './examined.ts';

/** Packages that wants are compared among: those acceptable to all, or all that were looked at where none is. By place. */
export function comparedAmong(examined: Examined): readonly number[] {
  const acceptable = acceptableToAll(examined);
  return acceptable.length > 0 ? acceptable : examined.packages.map((_, place) => place);
}

/**
 * Packages of which none other is better for one party and no worse for the other.
 *
 * @param among places of packages
 * @returns places in order; packages of equal values are all in it. A party that states no wants sees no difference;
 *   `null`: neither states any
 */
export function paretoSet(examined: Examined, among: readonly number[]): readonly number[] | null {
  const { judged } = examined;
  if (among.every((place) => judged[place].values.every((value) => value === null))) return null;
  const value = (place: number, party: number): number => judged[place].values[party] ?? 0;
  const falling = among.toSorted(
    (a, b) => descending(value(a, 0), value(b, 0)) || descending(value(a, 1), value(b, 1)),
  );
  const found: number[] = [];
  // From the first party's best on, a package is in the set where the second party's value is greater than all before, or
  // where both values are those of the last one found.
  for (const place of falling) {
    const last = found.at(-1);
    const better = last === undefined || value(place, 1) > value(last, 1);
    const equal = last !== undefined && value(place, 0) === value(last, 0) && value(place, 1) === value(last, 1);
    if (better || equal) found.push(place);
  }
  return found.toSorted((a, b) => a - b);
}

/** Places of packages, Pareto-optimal ones first, then by the sum of values, then in order. */
export function ranked(examined: Examined, among: readonly number[]): readonly number[] {
  const best = new Set(paretoSet(examined, among) ?? []);
  const sum = (place: number): number =>
    examined.judged[place].values.reduce<number>((all, one) => all + (one ?? 0), 0);
  return among
    .map((place) => ({ place, best: best.has(place) ? 1 : 0, sum: sum(place) }))
    .toSorted((a, b) => descending(a.best, b.best) || descending(a.sum, b.sum) || a.place - b.place)
    .map(({ place }) => place);
}
