import { bandOf } from '../number/index.ts';
import type { Band } from '../number/index.ts';

/**
 * Chances that a visit sees it. What is more surely seen is seen sooner, so a quantile of what rises with that chance, or falls,
 * is worked out at three of the draws, not at each.
 */
export interface Seeings {
  readonly each: readonly number[];
  /** where what rises with them has its quantiles */
  readonly rising: Band;
  /** where what falls has: counted from the other end, which of an even number is another draw */
  readonly falling: Band;
}

/** @param each 0..1, one a draw, at least one */
export function seeingsOf(each: readonly number[]): Seeings {
  return { each, rising: bandOf(each), falling: through(bandOf(each.map(minus)), minus) };
}

function minus(number: number): number {
  return -number;
}

/** Something at each of the three ranks. */
type Through<T> = { readonly [rank in keyof Band]: T };

/** The same three ranks of what follows from them. */
export function through<From, To>({ median, low, high }: Through<From>, to: (one: From) => To): Through<To> {
  return { median: to(median), low: to(low), high: to(high) };
}
