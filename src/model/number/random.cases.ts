/*
 * Coins for tests and for the twins that only tests ask: never for the model, whose draws are those of `draw.ts`. One generator for
 * all of them: a twin shares nothing with the code that it checks, but it may share this with other twins.
 */

/** The next number from 0 up to 1. */
export type Random = () => number;

const words = 4_294_967_296;

/**
 * Numbers from 0 up to 1, the same for the same seed.
 *
 * @source Mulberry32, Ettinger 2017, public domain
 */
export function randomFrom(seed: number): Random {
  const word = wordsFrom(seed);
  return () => word() / words;
}

/** Whole numbers from 0 up to a bound, the same for the same seed. */
export function wholeFrom(seed: number): (below: number) => number {
  const word = wordsFrom(seed);
  return (below) => word() % below;
}

function wordsFrom(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return (mixed ^ (mixed >>> 14)) >>> 0;
  };
}
