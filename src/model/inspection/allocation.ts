import { belowOne } from './sample.ts';
import { chanceMissed, sampleSize } from './sample-size.ts';

/** Where cheating may be, and how many defects it takes if all of it is there. */
export interface Place {
  /** whole, >= 0 */
  readonly items: number;
  /** defects that the whole cheating would need in this stratum; whole, 1..items */
  readonly defects: number;
  /** chance that a defect that is looked at is recognised, 0..1 */
  readonly recognised: number;
}

/** Samples shared out between strata. */
export interface Allocation {
  /** items to be looked at, by stratum */
  readonly samples: readonly number[];
  readonly total: number;
  /** chance that cheating is seen, by stratum, if all of it is there */
  readonly seen: readonly number[];
  /** the least of these: what one who knows the samples can be held to */
  readonly least: number;
}

/**
 * The fewest samples, by stratum, that see cheating with a wanted chance in whichever of the strata it is: nothing is gained by
 * choosing one. Cheating is all in one stratum; spread over several, with samples without replacement, it may be seen a little
 * less often than `least` says.
 *
 * @param places at least one
 * @param chance 0..1, below 1
 * @returns null: not even looking at everything is enough somewhere
 * @source verification.md 2.1, 7
 */
export function equalDetection(places: readonly Place[], chance: number): Allocation | null {
  const sizes = places.map(({ items, defects, recognised }) => sampleSize(items, defects, chance, recognised).exact);
  return sizes.every((size) => size !== null) ? allocated(places, sizes) : null;
}

/**
 * A budget of samples, shared out so that the least chance among the strata is as large as can be: halving on the chance, and of all
 * that reach it the fewest samples. Whole samples make steps: what the budget then leaves over would raise no least chance.
 *
 * @param places at least one
 * @param budget whole, >= 0
 * @source verification.md 2.1, 7
 */
export function sharedOut(places: readonly Place[], budget: number): Allocation {
  let [low, high] = [0, 1];
  let best = allocated(
    places,
    places.map(() => 0),
  );
  for (let halving = 0; halving < 60; halving++) {
    const chance = (low + high) / 2;
    const found = equalDetection(places, chance);
    if (found === null || found.total > budget) high = chance;
    else {
      best = found.least > best.least ? found : best;
      low = Math.max(chance, found.least);
    }
    if (high - low < finest) break;
  }
  return best;
}

/**
 * As many samples in proportion to the items of each stratum: what is usually done, and what a better allocation is compared with.
 * Whole samples by largest remainder, of equal ones the first.
 *
 * @param places at least one, with an item at least
 * @param budget whole, 0..all items
 */
export function inProportion(places: readonly Place[], budget: number): Allocation {
  const all = places.reduce((sum, { items }) => sum + items, 0);
  const whole = places.map(({ items }) => Math.floor((budget * items) / all));
  const left = budget - whole.reduce((sum, one) => sum + one, 0);
  const remainder = places.map(({ items }) => (budget * items) % all);
  const first = remainder.map((_, at) => at).sort((a, b) => remainder[b]! - remainder[a]! || a - b);
  const up = new Set(first.slice(0, left));
  return allocated(
    places,
    whole.map((one, at) => (up.has(at) ? one + 1 : one)),
  );
}

/** Chances nearer than that are the same. */
const finest = 1e-12;

function allocated(places: readonly Place[], samples: readonly number[]): Allocation {
  const seen = places.map((place, at) => seenIn(place, samples[at]!));
  return { samples, total: samples.reduce((sum, one) => sum + one, 0), seen, least: Math.min(...seen) };
}

/** Below 1 where it is not certain, however near. */
function seenIn(place: Place, samples: number): number {
  const certain = place.recognised === 1 && samples + place.defects > place.items;
  return certain ? 1 : Math.min(1 - chanceMissed({ ...place, samples }), belowOne);
}
