import { below, binomial } from '../../number/index.ts';

/** So many must be in reach of so many places that lie too far apart for one interceptor to reach two. */
export interface Places {
  /** whole, >= 1 */
  readonly inReach: number;
  /** whole, >= 1 */
  readonly places: number;
}

/** More than anybody proposed; also what a search may take. */
export const mostInOrbit = 2_000_000;

/**
 * Chance that too few are in reach somewhere, interceptors standing at random and independent phases.
 *
 * One place: the exact binomial tail. Several: the sum over places, which is never below the truth (what is in reach of
 * one place is missing at another, so the places are not independent; the sum needs no independence).
 *
 * @param orbiting whole, 0..{@link mostInOrbit}
 * @param share of the interceptors in reach of a place, 0..1
 * @source shield.md 4b, equation (31); Boole's inequality
 */
export function chanceOfTooFew(orbiting: number, share: number, asked: readonly Places[]): number {
  const here = binomial(orbiting, share, grain);
  return asked.reduce((sum, { inReach, places }) => sum + places * below(here, inReach), 0);
}

/** Weights below this share of the largest do not move a chance in its last digit. */
const grain = 1e-18;

/**
 * Fewest interceptors in orbit with enough in reach everywhere with a stated probability.
 *
 * @param share of the interceptors in reach of a place, 0..1
 * @param confidence 0..1, below 1
 * @param gone interceptors that are fired before the last are needed; whole, >= 0
 * @returns whole; null where no number up to {@link mostInOrbit} is enough
 * @source shield.md 4b, equation (31)
 */
export function fewestInOrbit(asked: readonly Places[], share: number, confidence: number, gone = 0): number | null {
  if (share <= 0) return null;
  const enough = (orbiting: number): boolean => chanceOfTooFew(orbiting, share, asked) <= (1 - confidence) * slack;
  const least = Math.max(...asked.map(({ inReach }) => inReach));
  const found = searched(enough, least, Math.max(least, Math.round(firstGuess(asked, confidence) / share)));
  return found === null || found + gone > mostInOrbit ? null : found + gone;
}

/** The last digits of a sum decide nothing. */
const slack = 1 + 1e-12;

const guesses = new Map<string, number>();

/** Mean number in reach that is about enough: where to begin, never a result. */
function firstGuess(asked: readonly Places[], confidence: number): number {
  const key = `${confidence} ${asked.map(({ inReach, places }) => `${inReach} ${places}`).join(' ')}`;
  let guess = guesses.get(key);
  if (guess === undefined) {
    const sparse = 0.01;
    const enough = (orbiting: number): boolean => chanceOfTooFew(orbiting, sparse, asked) <= 1 - confidence;
    const least = Math.max(...asked.map(({ inReach }) => inReach));
    guess = (searched(enough, least, 2 * Math.round(least / sparse)) ?? mostInOrbit) * sparse;
    if (guesses.size > 4096) guesses.clear();
    guesses.set(key, guess);
  }
  return guess;
}

/** Least whole number from `least` on that is enough, of what stays enough: outward from a guess, then halving. */
function searched(enough: (n: number) => boolean, least: number, guess: number): number | null {
  let [few, many] = [least - 1, Math.min(guess, mostInOrbit)];
  for (let step = Math.max(1, Math.round(guess / 64)); !enough(many); step *= 2) {
    if (many === mostInOrbit) return null;
    [few, many] = [many, Math.min(mostInOrbit, many + step)];
  }
  for (let step = Math.max(1, Math.round(guess / 64)); many - step > few; step *= 2) {
    if (!enough(many - step)) {
      few = many - step;
      break;
    }
    many -= step;
  }
  while (many - few > 1) {
    const middle = Math.floor((few + many) / 2);
    if (enough(middle)) many = middle;
    else few = middle;
  }
  return many;
}
