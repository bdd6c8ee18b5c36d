import type { Branch } from '../exchange/index.ts';
import type { Defence } from '../shield/index.ts';
import { fallsShortGiven, tails } from './retaliation.ts';
import type { Tails } from './retaliation.ts';

/** Tails cut at a first look, and where that leaves the answer open. `dropped` bounds what the cut can change. */
export const grains = [1e-6, 1e-19] as const;

/** `P >= C` is P >= C - 1e-12. @source model.md, Rounding, everywhere */
export const slack = 1e-12;

/** Most that P(X <= level) can be, from mean and variance alone. @source Cantelli's inequality */
export function tailBelow(mean: number, variance: number, level: number): number {
  const distance = mean - level;
  return distance <= 0 || variance === Infinity ? 1 : variance / (variance + distance * distance);
}

/** One branch at one grain, ready to be summed in pieces. */
export interface Look {
  readonly chance: number;
  readonly from: number;
  readonly weights: Float64Array;
  /** weight below each place */
  readonly cumulative: Float64Array;
  readonly airborne: Tails;
  readonly airborneMost: number;
  readonly airborneMoments: { readonly mean: number; readonly variance: number };
  readonly dropped: number;
  /** chance of falling short where the defence does not work */
  readonly unshielded: number;
}

export function look({ chance, salvo }: Branch, threshold: number, grain: number): Look {
  const ballistic = salvo.ballistic.pmf(grain);
  const airborne = tails(salvo.airborne.pmf(grain));
  const { from, weights } = ballistic;
  const cumulative = new Float64Array(weights.length + 1);
  let unshielded = 0;
  for (let i = 0; i < weights.length; i++) {
    cumulative[i + 1] = cumulative[i]! + weights[i]!;
    unshielded += weights[i]! * airborne.below(threshold - from - i);
  }
  return {
    chance,
    from,
    weights,
    cumulative,
    airborne,
    airborneMost: salvo.airborne.most,
    airborneMoments: salvo.airborne,
    dropped: ballistic.dropped + airborne.dropped,
    unshielded,
  };
}

/** Chance of falling short by place in a look, and what the distributions asked for that left out. */
export function shortfalls(defence: Defence, threshold: number, interceptors: number, grain: number) {
  let dropped = 0;
  const shortAt = (at: Look, i: number): number => {
    const missing = threshold - at.from - i;
    if (missing > at.airborneMost) return 1;
    if (missing + defence.mostStopped(at.from + i, interceptors) <= 0) return 0;
    const hits = defence.stopped(at.from + i, interceptors, grain);
    dropped = Math.max(dropped, hits.dropped);
    return fallsShortGiven(hits, at.airborne, missing);
  };
  return { shortAt, dropped: () => dropped };
}
