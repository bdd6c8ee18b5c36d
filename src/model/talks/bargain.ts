import { acceptableToAll, descending } from './acceptable.ts';
import { rounded, roundedValue } from './examined.ts';
import type { Examined } from './examined.ts';

/** Where wants are compared: values are by party, packages by place. */
export interface BargainFound {
  readonly disagreement: readonly [number, number];
  /** best of each party among the packages that are acceptable to all and no worse than no agreement for either */
  readonly ideal: readonly [number, number];
  /** `null`: no package gains both */
  readonly nash: number | null;
  /** `null`: no package gains anybody anything without loss to the other */
  readonly kalaiSmorodinsky: number | null;
}

/** A package that is no worse than no agreement for either, and what each gains. */
interface Gain {
  readonly place: number;
  readonly gains: readonly [number, number];
}

/**
 * Nash and Kalai-Smorodinsky points of the packages that are acceptable to all, with no agreement as what happens else.
 *
 * A draft has finitely many packages and nobody draws lots, so the points are those of a finite set. Nash: the greatest
 * product of gains; of equal ones the most even, then in order. Kalai-Smorodinsky: the package in which the smaller of the
 * two gains, each as a part of the party's greatest, is greatest; of equal ones the greater of the other; then in order. A
 * party that can gain nothing has all that it can gain.
 *
 * @returns `null`: a party states no wants
 * @source J. F. Nash, The Bargaining Problem, Econometrica 18 (1950), 155-162; E. Kalai and M. Smorodinsky, Other Solutions
 *   to Nash's Bargaining Problem, Econometrica 43 (1975), 513-518 (both recalled)
 */
export function bargain(examined: Examined): BargainFound | null {
  const disagreement = pairOf(examined.bench.disagreement.map(roundedValue));
  const stated = examined.judged.every(({ values }) => pairOf(values) !== null);
  if (disagreement === null || !stated) return null;
  const gains = gainsOf(examined, disagreement);
  const most = [0, 1].map((party) => gains.reduce((greatest, one) => Math.max(greatest, one.gains[party]), 0));
  return {
    disagreement,
    ideal: [rounded(disagreement[0] + most[0]), rounded(disagreement[1] + most[1])],
    nash: nashPoint(gains),
    kalaiSmorodinsky: kalaiSmorodinskyPoint(gains, most),
  };
}

function pairOf(values: readonly (number | null)[]): readonly [number, number] | null {
  const [first, second] = values;
  return first === null || second === null ? null : [first, second];
}

function gainsOf(examined: Examined, disagreement: readonly [number, number]): readonly Gain[] {
  return acceptableToAll(examined)
    .map((place): Gain => {
      const gain = (party: number): number =>
        rounded((examined.judged[place].values[party] ?? 0) - disagreement[party]);
      return { place, gains: [gain(0), gain(1)] };
    })
    .filter(({ gains }) => gains[0] >= 0 && gains[1] >= 0);
}

function nashPoint(gains: readonly Gain[]): number | null {
  const both = gains.filter(({ gains }) => gains[0] > 0 && gains[1] > 0);
  const found = first(both, ({ gains: [one, other] }) => [rounded(one * other), -rounded(Math.abs(one - other))]);
  return found === null ? null : found.place;
}

function kalaiSmorodinskyPoint(gains: readonly Gain[], most: readonly number[]): number | null {
  if (most[0] === 0 && most[1] === 0) return null;
  const part = (gain: number, party: number): number => (most[party] === 0 ? 1 : rounded(gain / most[party]));
  const found = first(gains, ({ gains }) => {
    const parts = gains.map(part);
    return [Math.min(...parts), Math.max(...parts)];
  });
  return found === null ? null : found.place;
}

/** The one of greatest merit; of equal ones, of greatest second merit; then the first. */
function first(gains: readonly Gain[], merits: (of: Gain) => readonly number[]): Gain | null {
  const order = gains
    .map((gain) => ({ gain, merits: merits(gain) }))
    .toSorted((a, b) => descending(a.merits[0], b.merits[0]) || descending(a.merits[1], b.merits[1]));
  return order[0]?.gain ?? null;
}
