import { certainly, mixture } from '../number/index.ts';
import type { Pmf } from '../number/index.ts';
import { defence } from './defence.ts';
import type { Defence } from './defence.ts';
import type { Engagement } from './engagement.ts';

/** Finer than any figure that is shown. */
const exact = 1e-40;

/**
 * How many of a number of ballistic warheads leak through: the whole distribution, the defence's own failure and the
 * warheads that pass it included.
 *
 * @param warheads     N, whole, >= 0
 * @param interceptors I, whole, >= 0
 * @returns on 0..N; `dropped` bounds what is missing, below 1e-30
 * @source model.md 4
 */
export function leakers(engagement: Engagement, warheads: number, interceptors: number): Pmf {
  return leakersPast(defence(engagement), warheads, interceptors);
}

/** The same of a defence that is asked often. */
export function leakersPast(shield: Defence, warheads: number, interceptors: number): Pmf {
  const { from, weights, dropped } = shield.stopped(warheads, interceptors, exact);
  const works: Pmf = { from: warheads - from - weights.length + 1, weights: weights.slice().reverse(), dropped };
  return mixture([
    { chance: shield.works, pmf: works },
    { chance: 1 - shield.works, pmf: certainly(warheads) },
  ]);
}
