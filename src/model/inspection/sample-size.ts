import { ceiling, hypergeometric, ln, meanOver, power, reaches, wholePower } from '../number/index.ts';

/** How many items to look at, so that defects are seen with a wanted chance. */
export interface SampleSize {
  /** the fewest that reach it, from the hypergeometric distribution; null: not even all of them reach it */
  readonly exact: number | null;
  /** IAEA's formula, rounded up; null: it holds for checks that miss nothing, and for one defect at least */
  readonly approximate: number | null;
  /** between which the exact number then lies */
  readonly bound: { readonly low: number; readonly high: number } | null;
}

/**
 * Sample for a finite population, none looked at twice.
 *
 * @param items      declared, whole, >= 0
 * @param defects    of these, whole, 0..items
 * @param chance     wanted that at least one defect is recognised, 0..1, below 1
 * @param recognised chance that a defect that is looked at is recognised, 0..1
 * @source verification.md 2.1, 1 to 3; the bound: Burr and others, JNMM 44-3
 */
export function sampleSize(items: number, defects: number, chance: number, recognised = 1): SampleSize {
  const exact = fewest(items, (samples) => reaches(1 - chanceMissed({ items, defects, samples, recognised }), chance));
  if (recognised < 1 || defects === 0) return { exact, approximate: null, bound: null };
  const approximate = iaeaSize(items, defects, chance);
  return { exact, approximate, bound: { low: Math.max(0, approximate - farthestBelow), high: approximate } };
}

/** IAEA's size is never too small, and too large by so many at most. */
const farthestBelow = 3;

/**
 * IAEA's sample size, the same as that of Cannon and Roe: n = (1 - b^(1/r)) (2N - r + 1) / 2, rounded up.
 *
 * @param items   N, whole, >= 1
 * @param defects r, whole, 1..items
 * @param chance  1 - b, 0..1, below 1
 * @source verification.md 2.1, 2
 */
export function iaeaSize(items: number, defects: number, chance: number): number {
  return Math.min(items, ceiling(((1 - power(1 - chance, 1 / defects)) * (2 * items - defects + 1)) / 2));
}

/**
 * Sample from a population without end, of which a share is defective.
 *
 * @param share      of defects, 0..1
 * @param chance     wanted that at least one is recognised, 0..1, below 1
 * @param recognised chance that a defect that is looked at is recognised, 0..1
 * @returns the fewest; null: where nothing is defective or recognised no sample is enough
 * @source (1 - q p)^n <= 1 - chance
 */
export function binomialSize(share: number, chance: number, recognised = 1): number | null {
  if (chance === 0) return 0;
  const each = share * recognised;
  if (each === 0) return null;
  return each === 1 ? 1 : ceiling(ln(1 - chance) / ln(1 - each));
}

/** What a sample is drawn from, and how well it is looked at. */
interface Looked {
  readonly items: number;
  readonly defects: number;
  readonly samples: number;
  readonly recognised: number;
}

/**
 * Chance that no defect is recognised, digits kept however small it is.
 *
 * @param looked whole numbers, defects and samples 0..items; recognised 0..1
 * @source verification.md 2.1, 3
 */
export function chanceMissed({ items, defects, samples, recognised }: Looked): number {
  if (recognised === 1) return noneDrawn(items, defects, samples);
  return meanOver(hypergeometric(items, defects, samples), (found) => wholePower(1 - recognised, found));
}

/** C(N - r, n) / C(N, n), factor by factor over the fewer of the two. */
function noneDrawn(items: number, defects: number, samples: number): number {
  const [few, many] = samples < defects ? [samples, defects] : [defects, samples];
  if (few + many > items) return 0;
  let chance = 1;
  for (let drawn = 0; drawn < few; drawn++) chance *= (items - many - drawn) / (items - drawn);
  return chance;
}

/** Smallest whole number up to `most` that is enough, where more is never less; null: none is. */
export function fewest(most: number, enough: (count: number) => boolean): number | null {
  if (!enough(most)) return null;
  let [low, high] = [0, most];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (enough(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
