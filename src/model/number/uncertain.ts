import { betaQuantile } from './elementary.ts';

/**
 * A number that one believes: certain, or known only as a range with a shape.
 *
 * @source model.md, Uncertain numbers
 */
export type Uncertain =
  | { readonly kind: 'certain'; readonly value: number }
  /** uniform on low..high */
  | { readonly kind: 'between'; readonly low: number; readonly high: number }
  | { readonly kind: 'triangular'; readonly low: number; readonly mode: number; readonly high: number }
  /** a test record with Jeffreys' prior: Beta(successes + 1/2, failures + 1/2) */
  | { readonly kind: 'beta'; readonly successes: number; readonly trials: number };

/** A number as scenarios write it. */
export type GivenNumber =
  | number
  | { readonly between: readonly [number, number] }
  | { readonly triangular: readonly [number, number, number] }
  | { readonly beta: { readonly successes: number; readonly trials: number } };

/** A number that is known. @param value as the number is, of any unit */
export function certain(value: number): Uncertain {
  return { kind: 'certain', value };
}

/** A range, all of it alike; one certain number where both ends are the same. @param high >= low */
export function between(low: number, high: number): Uncertain {
  return low === high ? certain(low) : { kind: 'between', low, high };
}

/**
 * The value below which a share u of the belief lies.
 *
 * @param u 0..1
 */
export function quantile(uncertain: Uncertain, u: number): number {
  switch (uncertain.kind) {
    case 'certain':
      return uncertain.value;
    case 'between':
      return uncertain.low + u * (uncertain.high - uncertain.low);
    case 'triangular':
      return triangularQuantile(uncertain.low, uncertain.mode, uncertain.high, u);
    case 'beta':
      return betaQuantile(u, uncertain.successes + 0.5, uncertain.trials - uncertain.successes + 0.5);
  }
}

export function median(uncertain: Uncertain): number {
  return quantile(uncertain, 0.5);
}

/** @returns the number as a scenario would write it */
export function written(number: Uncertain): GivenNumber {
  switch (number.kind) {
    case 'certain':
      return number.value;
    case 'between':
      return { between: [number.low, number.high] };
    case 'triangular':
      return { triangular: [number.low, number.mode, number.high] };
    case 'beta':
      return { beta: { successes: number.successes, trials: number.trials } };
  }
}

function triangularQuantile(low: number, mode: number, high: number, u: number): number {
  const span = high - low;
  if (span === 0) return low;
  return u <= (mode - low) / span
    ? low + Math.sqrt(u * span * (mode - low))
    : high - Math.sqrt((1 - u) * span * (high - mode));
}
