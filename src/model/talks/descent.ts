import type { Package } from './bench.ts';
import type { Examined } from './examined.ts';
import { keyOf } from './packages.ts';

/** So many packages of a part are followed to better ones. */
const starts = 16;

/**
 * Packages that are met on the way from the nearest packages of a part to better ones: each step changes the one bracket
 * that leaves the fewest lines crossed, and the way ends where no step is better.
 *
 * @returns packages that are not in the part, all different
 */
export function descended(examined: Examined): readonly Package[] {
  const known = new Set(examined.packages.map(keyOf));
  return nearestOf(examined)
    .flatMap((start) => wayDown(examined.bench.sizes, start, (given) => examined.at(given).crossed))
    .filter((given) => !known.has(keyOf(given)) && known.add(keyOf(given)));
}

function nearestOf({ packages, judged }: Examined): readonly Package[] {
  const order = packages.map((_, place) => place).toSorted((a, b) => judged[a].crossed - judged[b].crossed || a - b);
  return order.slice(0, starts).map((place) => packages[place]);
}

/**
 * Steps of one bracket each, every one to the best neighbour, until none is better.
 *
 * @param crossed what is to become less
 * @returns the packages met, without the start
 */
export function wayDown(
  sizes: readonly number[],
  start: Package,
  crossed: (given: Package) => number,
): readonly Package[] {
  const way: Package[] = [];
  let step = bestStep(sizes, start, crossed);
  while (step !== null) {
    way.push(step);
    step = bestStep(sizes, step, crossed);
  }
  return way;
}

function bestStep(sizes: readonly number[], here: Package, crossed: (given: Package) => number): Package | null {
  let best: Package | null = null;
  let fewest = crossed(here);
  for (const next of neighbours(sizes, here)) {
    const count = crossed(next);
    if (count < fewest) [best, fewest] = [next, count];
  }
  return best;
}

function* neighbours(sizes: readonly number[], here: Package): Generator<Package> {
  for (let bracket = 0; bracket < sizes.length; bracket++) yield* besides(sizes, here, bracket);
}

/** The packages that differ from a package in one given bracket. */
export function besides(sizes: readonly number[], here: Package, bracket: number): readonly Package[] {
  return Array.from({ length: sizes[bracket] }, (_, alternative) => alternative)
    .filter((alternative) => alternative !== here[bracket])
    .map((alternative) => here.with(bracket, alternative));
}
