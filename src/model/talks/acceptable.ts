import { linesOf } from './bench.ts';
import type { Bench } from './bench.ts';
import { isAcceptable, rounded } from './examined.ts';
import type { Examined, Judged } from './examined.ts';
import { smallestPart, spreadsOf } from './slack.ts';

/** Packages that cross nobody's line, by place, in order. */
export function acceptableToAll({ judged }: Examined): readonly number[] {
  return placesWhere(judged, isAcceptable);
}

/** Packages that cross no line of one party, by place, in order. @param party 0 or 1 */
export function acceptableTo({ judged, bench }: Examined, party: number): readonly number[] {
  const own = linesOf(bench, party);
  return placesWhere(judged, ({ kept }) => own.every((line) => kept[line]));
}

/** Parties none of whose lines is crossed. */
export function acceptedBy(bench: Bench, { kept }: Pick<Judged, 'kept'>): readonly string[] {
  return bench.parties.filter((party) => bench.lines.every((line, place) => line.party !== party || kept[place]));
}

/**
 * Packages that cross the fewest lines, by place. Among them first the one whose smallest slack is greatest, as a part of
 * the spread of its line over all packages looked at; then in order.
 */
export function nearestPackages(examined: Examined): readonly number[] {
  const { judged } = examined;
  const fewest = judged.reduce((least, { crossed }) => Math.min(least, crossed), Infinity);
  const spreads = spreadsOf(examined);
  return placesWhere(judged, ({ crossed }) => crossed === fewest)
    .map((place) => ({ place, part: rounded(smallestPart(judged[place].slack, spreads)) }))
    .toSorted((a, b) => descending(a.part, b.part) || a.place - b.place)
    .map(({ place }) => place);
}

/** For sorting from great to small; infinite numbers too. */
export function descending(a: number, b: number): number {
  return a === b ? 0 : a > b ? -1 : 1;
}

function placesWhere(judged: readonly Judged[], holds: (one: Judged) => boolean): readonly number[] {
  return judged.flatMap((one, place) => (holds(one) ? [place] : []));
}
