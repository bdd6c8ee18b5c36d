import { unscrambled } from '../number/index.ts';
import type { Package } from './bench.ts';

/** Up to so many packages, all of them are looked at. */
export const mostPackages = 20_000;
/** Of more than that, so many are looked at. */
export const sampleSize = 4_096;
/** Points that are tried at most for a sample: in a lopsided draft many fall on one package. */
const mostPoints = 16 * sampleSize;
const twoToThe32 = 4_294_967_296;

/** The packages of a draft, or a part of them. */
export interface Packages {
  /** how many there are; the nearest double where no double is exact, and never beyond the greatest one */
  readonly all: number;
  /** whether `packages` is a part only */
  readonly sampled: boolean;
  /** all different, the last bracket changing fastest */
  readonly packages: readonly Package[];
}

/**
 * The packages that are looked at: all, or of more than 20,000 a quasi-random part of 4,096.
 *
 * A point of the Sobol sequence has a dimension a bracket, cut into as many equal parts as the bracket has alternatives.
 * Of 60 brackets with two alternatives each, the part holds every combination of any three brackets equally often.
 *
 * @param sizes alternatives by bracket, each at least 1; none: the one package that there is. At most 512 brackets
 * @param must  packages that belong to the part in any case
 * @throws RangeError for more than 512 brackets, where more than 20,000 packages
 * @source Joe and Kuo 2008 (the sequence)
 */
export function packagesOf(sizes: readonly number[], must: readonly Package[] = []): Packages {
  const all = sizes.reduce((product, size) => product * BigInt(size), 1n);
  const sampled = all > BigInt(mostPackages);
  return {
    all: Math.min(Number(all), Number.MAX_VALUE),
    sampled,
    packages: sampled ? sampleOf(sizes, must) : allOf(sizes, Number(all)),
  };
}

function allOf(sizes: readonly number[], all: number): readonly Package[] {
  return Array.from({ length: all }, (_, index) => packageAt(sizes, index));
}

function packageAt(sizes: readonly number[], index: number): Package {
  const given = Array.from(sizes, () => 0);
  let left = index;
  for (let bracket = sizes.length - 1; bracket >= 0; bracket--) {
    given[bracket] = left % sizes[bracket];
    left = Math.floor(left / sizes[bracket]);
  }
  return given;
}

function sampleOf(sizes: readonly number[], must: readonly Package[]): readonly Package[] {
  const found = new Map(must.map((given) => [keyOf(given), given]));
  for (let point = 0; point < mostPoints && found.size < sampleSize; point++) {
    const given = sizes.map((size, bracket) => Math.floor((unscrambled(bracket, point) * size) / twoToThe32));
    const key = keyOf(given);
    if (!found.has(key)) found.set(key, given);
  }
  return [...found.values()].toSorted(inOrder);
}

/** The same text for the same package, another one for any other of the same draft. */
export function keyOf(given: Package): string {
  return given.join();
}

/** Order of packages: the last bracket changes fastest. Below 0: the first argument comes first. */
export function inOrder(one: Package, other: Package): number {
  const bracket = one.findIndex((alternative, at) => alternative !== other[at]);
  return bracket < 0 ? 0 : one[bracket] - other[bracket];
}

/** Where a package stands among all of them, in order. */
export function placeOf(sizes: readonly number[], given: Package): number {
  return given.reduce((place, alternative, bracket) => place * sizes[bracket] + alternative, 0);
}
