import type { Branch } from '../exchange/index.ts';
import { convolve, mixture, trimmed } from '../number/index.ts';
import type { Pmf } from '../number/index.ts';
import type { Defence } from '../shield/index.ts';

/** Chance that enough warheads arrive, and of the opposite; each added up directly, so that both keep small values. */
export interface Retaliation {
  readonly reaches: number;
  readonly fallsShort: number;
}

/** Finer than any figure that is shown. */
const exact = 1e-40;

/**
 * P(H + leakers of B >= T) against a number of interceptors.
 *
 * @param branches     ways the attack can go, chances sum to 1
 * @param defence      of the other side
 * @param interceptors whole, >= 0
 * @param threshold    T, whole, >= 0
 * @source model.md 5
 */
export function retaliation(
  branches: readonly Branch[],
  defence: Defence,
  interceptors: number,
  threshold: number,
): Retaliation {
  const { works: system } = defence;
  let reaches = 0;
  let fallsShort = 0;
  for (const { chance, salvo } of branches) {
    const ballistic = salvo.ballistic.pmf(exact);
    const airborne = tails(salvo.airborne.pmf(exact));
    for (let i = 0; i < ballistic.weights.length; i++) {
      const arriving = ballistic.from + i;
      const weight = chance * ballistic.weights[i]!;
      const missing = threshold - arriving;
      const shielded = shieldedChances(defence, arriving, interceptors, airborne, missing, salvo.airborne.most);
      reaches += weight * (system * shielded.reaches + (1 - system) * airborne.atLeast(missing));
      fallsShort += weight * (system * shielded.fallsShort + (1 - system) * airborne.below(missing));
    }
  }
  return { reaches: Math.min(1, reaches), fallsShort: Math.min(1, fallsShort) };
}

/** Both chances given the number of ballistic warheads arriving and a defence that works; certain at both ends. */
function shieldedChances(
  defence: Defence,
  arriving: number,
  interceptors: number,
  airborne: Tails,
  missing: number,
  airborneMost: number,
): Retaliation {
  if (missing > airborneMost) return { reaches: 0, fallsShort: 1 };
  if (missing + defence.mostStopped(arriving, interceptors) <= 0) return { reaches: 1, fallsShort: 0 };
  const stopped = defence.stopped(arriving, interceptors, exact);
  return {
    reaches: reachesGiven(stopped, airborne, missing),
    fallsShort: fallsShortGiven(stopped, airborne, missing),
  };
}

/** Enough for quantiles at whole twentieths. */
const coarse = 1e-15;

/**
 * Distribution of all that arrives, or of all that leaks.
 *
 * @param interceptors whole, >= 0; 0 gives what arrives
 */
export function leakingDistribution(branches: readonly Branch[], defence: Defence, interceptors: number): Pmf {
  return mixture(
    branches.map(({ chance, salvo }) => ({
      chance,
      pmf: convolve(leakers(salvo.ballistic.pmf(coarse), defence, interceptors), salvo.airborne.pmf(coarse)),
    })),
  );
}

function leakers(ballistic: Pmf, defence: Defence, interceptors: number): Pmf {
  const { works: system } = defence;
  const weights = new Float64Array(ballistic.from + ballistic.weights.length);
  for (let i = 0; i < ballistic.weights.length; i++) {
    const arriving = ballistic.from + i;
    const weight = ballistic.weights[i]!;
    const stopped = defence.stopped(arriving, interceptors, coarse);
    weights[arriving]! += (1 - system) * weight;
    for (let k = 0; k < stopped.weights.length; k++) {
      weights[arriving - stopped.from - k]! += system * weight * stopped.weights[k]!;
    }
  }
  return trimmed({ from: 0, weights, dropped: ballistic.dropped }, 0);
}

/** Expected warheads that leak through, airborne ones included. */
export function expectedLeaking(branches: readonly Branch[], defence: Defence, interceptors: number): number {
  const { works: system } = defence;
  let leaking = 0;
  for (const { chance, salvo } of branches) {
    const ballistic = salvo.ballistic.pmf(exact);
    let stopped = 0;
    for (let i = 0; i < ballistic.weights.length; i++) {
      stopped += ballistic.weights[i]! * defence.expectedStopped(ballistic.from + i, interceptors);
    }
    leaking += chance * (salvo.ballistic.mean - system * stopped + salvo.airborne.mean);
  }
  return leaking;
}

/** Cumulative chances of one distribution from both ends, read in constant time. */
export interface Tails {
  readonly dropped: number;
  readonly from: number;
  /** P(X < from + i); 0 at the start */
  readonly under: Float64Array;
  /** P(X >= from + i); 0 at the end */
  readonly over: Float64Array;
  /** P(X >= value) */
  atLeast(value: number): number;
  /** P(X < value) */
  below(value: number): number;
}

export function tails(pmf: Pmf): Tails {
  const { from, weights } = pmf;
  const size = weights.length;
  const under = new Float64Array(size + 1);
  const over = new Float64Array(size + 1);
  for (let i = 0; i < size; i++) under[i + 1] = under[i]! + weights[i]!;
  for (let i = size - 1; i >= 0; i--) over[i] = over[i + 1]! + weights[i]!;
  const place = (value: number): number => Math.max(0, Math.min(size, value - from));
  return {
    dropped: pmf.dropped,
    from,
    under,
    over,
    atLeast: (value) => over[place(value)]!,
    below: (value) => under[place(value)]!,
  };
}

/** P(H - stopped >= missing); terms that are 0 are left out */
function reachesGiven({ from, weights }: Pmf, airborne: Tails, missing: number): number {
  const { over } = airborne;
  const shift = missing + from - airborne.from;
  let sum = 0;
  for (let k = Math.min(weights.length - 1, over.length - 2 - shift); k >= 0; k--) {
    sum += weights[k]! * over[Math.max(0, shift + k)]!;
  }
  return sum;
}

/** P(H - stopped < missing); terms that are 0 are left out */
export function fallsShortGiven({ from, weights }: Pmf, airborne: Tails, missing: number): number {
  const { under } = airborne;
  const shift = missing + from - airborne.from;
  const last = under.length - 1;
  let sum = 0;
  for (let k = Math.max(0, 1 - shift); k < weights.length; k++) {
    sum += weights[k]! * under[Math.min(last, shift + k)]!;
  }
  return sum;
}
