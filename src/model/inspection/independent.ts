import { ln, power } from '../number/index.ts';

/*
 * Approximations of surveys of animal health, kept because published tables use them: each defect is in the sample and
 * recognised with chance q n / N, whatever becomes of the others. They never see too much (the number of defects in a sample
 * without replacement varies less: Hoeffding 1963), so that a size from them is never too small.
 */

/**
 * Chance that at least one defect is recognised, each for itself: 1 - (1 - q n / N)^r.
 *
 * @param items      N, > 0
 * @param defects    r, >= 0; need not be whole
 * @param samples    n, 0..items
 * @param recognised q, 0..1
 * @source verification.md 2.1, 3; R package RSurveillance
 */
export function independentChance(items: number, defects: number, samples: number, recognised = 1): number {
  return 1 - power(1 - (recognised * samples) / items, defects);
}

/**
 * Sample that reaches a chance under `independentChance`: (N / q) (1 - (1 - chance)^(1/r)), rounded up.
 *
 * @param items      N, whole, > 0
 * @param defects    r, > 0
 * @param chance     wanted, 0..1, below 1
 * @param recognised q, 0..1, above 0
 * @returns null: more than there are
 */
export function independentSize(items: number, defects: number, chance: number, recognised = 1): number | null {
  const size = Math.ceil((items / recognised) * (1 - power(1 - chance, 1 / defects)) - 1e-9);
  return size > items ? null : size;
}

/** Items looked at in one way. */
export interface Look {
  /** whole, >= 0 */
  readonly samples: number;
  /** chance that a defect looked at so is recognised, 0..1 */
  readonly recognised: number;
}

/**
 * Chance that at least one defect is recognised, each for itself, where checks are of several kinds.
 *
 * @param items   > 0
 * @param defects >= 0
 * @param looks   their samples together 0..items, no item in two
 */
export function independentMixedChance(items: number, defects: number, looks: readonly Look[]): number {
  const recognised = looks.reduce((sum, look) => sum + look.samples * look.recognised, 0);
  return 1 - power(1 - recognised / items, defects);
}

/**
 * Largest share of defects that a clean sample leaves open, each defect for itself: with more, one would have been recognised
 * with this chance.
 *
 * @param items      > 0
 * @param samples    looked at and found sound, 0..items
 * @param chance     0..1, below 1
 * @param recognised 0..1
 * @returns 0..1; 1: everything may be defective
 */
export function largestMissedShare(items: number, samples: number, chance: number, recognised = 1): number {
  const each = (recognised * samples) / items;
  if (each === 0) return 1;
  return each === 1 ? 0 : Math.min(1, ln(1 - chance) / ln(1 - each) / items);
}
