/**
 * Leakers of B ballistic warheads are surely `share` x B less a number whose mean and variance, given any B, are known:
 * `mean`, and on average over B `variance` at most. That number may stand above the true one in the sense of any chance to
 * pass a level: a sum of coins of which each is at least as good.
 */
export interface Floor {
  readonly share: number;
  readonly mean: number;
  readonly variance: number;
}

/** What is soon known of the number stopped: its mean is `mean` at least, its variance `variance` at most. */
export interface Bound {
  readonly mean: number;
  readonly variance: number;
}

export const unknownBound: Bound = { mean: 0, variance: Infinity };
