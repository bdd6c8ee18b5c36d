import { hypergeometric } from '../number/index.ts';
import type { Look } from './independent.ts';

/**
 * Chance that at least one defect is recognised where some of the sample is looked at in one way, some in another.
 *
 * Looks follow one another, each drawn from the items that none before it has taken; what is carried is the chance that nothing
 * has been recognised, by the number of defects left.
 *
 * @param items   whole, >= 0
 * @param defects of these, whole, 0..items
 * @param looks   their samples together 0..items, no item in two
 * @source verification.md 2.1, 3, look by look
 */
export function mixedChance(items: number, defects: number, looks: readonly Look[]): number {
  let unseen = new Map([[defects, 1]]);
  let left = items;
  for (const look of looks) {
    unseen = after(look, left, unseen);
    left -= look.samples;
  }
  return 1 - [...unseen.values()].reduce((sum, chance) => sum + chance, 0);
}

/** @param unseen chance that nothing has been recognised and so many defects are left */
function after({ samples, recognised }: Look, items: number, unseen: ReadonlyMap<number, number>): Map<number, number> {
  const next = new Map<number, number>();
  for (const [defects, chance] of unseen) {
    const { from, weights } = hypergeometric(items, defects, samples);
    let missed = 1;
    for (let found = 0; found < from; found++) missed *= 1 - recognised;
    for (let i = 0; i < weights.length; i++, missed *= 1 - recognised) {
      const left = defects - from - i;
      next.set(left, (next.get(left) ?? 0) + chance * weights[i]! * missed);
    }
  }
  return next;
}

/**
 * A check of several steps that is passed on only where each step says so: a defect is recognised if all recognise it.
 *
 * @param steps chances, 0..1, independent
 */
export function inSeries(steps: readonly number[]): number {
  return steps.reduce((all, chance) => all * chance, 1);
}

/**
 * Several checks of the same item: a defect is recognised if any recognises it.
 *
 * @param checks chances, 0..1, independent
 */
export function inParallel(checks: readonly number[]): number {
  return 1 - checks.reduce((missed, chance) => missed * (1 - chance), 1);
}
