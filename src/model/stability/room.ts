import type { Branch } from '../exchange/index.ts';
import { roughNormalDeviate } from '../number/index.ts';
import type { Defence } from '../shield/index.ts';
import { fallsShortGiven, tails } from './retaliation.ts';
import type { Tails } from './retaliation.ts';

/** What one asks of a retaliation: enough warheads, with enough confidence. */
export interface Demand {
  /** T, whole, >= 0 */
  readonly threshold: number;
  /** C, 0..1 */
  readonly confidence: number;
}

/** Tails cut at a first look, and where that leaves the answer open. `dropped` bounds what the cut can change. */
const grains = [1e-6, 1e-19] as const;

/** `P >= C` is P >= C - 1e-12. @source model.md, Rounding, everywhere */
const slack = 1e-12;

/**
 * The largest number of interceptors that the other party may have with retaliation still assured.
 *
 * Where leakers(I + 1) <= leakers(I) surely (`Defence.monotone`), one number divides those that hold from those that fail.
 * It is sought outward from a guess, then between. Else every number is asked, from the top down; only that none leaks more
 * than arrives is then known, so what fails against none fails against any.
 *
 * @param most the top of the axis; whole, >= 0
 * @returns 0..most, or null where retaliation is not assured even against none
 * @source model.md 5, room(X, L, cell)
 */
export function room(branches: readonly Branch[], defence: Defence, demand: Demand, most: number): number | null {
  const holds = assuredAgainst(branches, defence, demand);
  if (holds(most)) return most;
  if (!holds(0)) return null;
  if (!defence.monotone) return fromTheTop(holds, surelyFails(branches, defence, demand, most));
  return between(holds, ...around(holds, guess(branches, defence, demand, most), most));
}

/** The largest number below the top that holds; none does. */
function fromTheTop(holds: (interceptors: number) => boolean, top: number): number {
  let at = top - 1;
  while (at > 0 && !holds(at)) at--;
  return at;
}

/**
 * A number from which on retaliation surely fails. What the bounds below say of means alone goes one way where one interceptor
 * more lets no more through on average, so their answer may be halved where the chance itself may not.
 */
function surelyFails(branches: readonly Branch[], defence: Defence, demand: Demand, top: number): number {
  const { threshold, confidence } = demand;
  if (!defence.monotoneOnAverage) return top;
  const places = placesOf(branches.map((branch) => look(branch, threshold, grains[0])));
  const fails = (interceptors: number): boolean => {
    let least = 0;
    for (let k = places.length - 1; k >= 0; k--) {
      const { at, i, weight } = places[k]!;
      const missing = threshold - at.from - i;
      const short = missing > at.airborneMost ? 1 : bracketed(defence, at, i, threshold, interceptors, 'exactly').least;
      least += defence.works * weight * short;
      if (least > 1 - confidence + slack) return true;
    }
    return false;
  };
  return fails(top) ? between((interceptors) => !fails(interceptors), 0, top) + 1 : top;
}

/** Doubles its steps away from the guess until a number that holds and one that fails enclose the answer. */
function around(holds: (interceptors: number) => boolean, start: number, most: number): [number, number] {
  if (most < 2) return [0, most];
  const first = Math.max(1, Math.min(most - 1, start));
  const upward = holds(first);
  let [lower, upper] = upward ? [first, most] : [0, first];
  for (let step = 1; ; step *= 2) {
    const at = upward ? lower + step : upper - step;
    if (at <= lower || at >= upper) return [lower, upper];
    const held = holds(at);
    if (held) lower = at;
    else upper = at;
    if (held !== upward) return [lower, upper];
  }
}

function between(holds: (interceptors: number) => boolean, lower: number, upper: number): number {
  let [good, bad] = [lower, upper];
  while (bad - good > 1) {
    const middle = Math.floor((good + bad) / 2);
    if (holds(middle)) good = middle;
    else bad = middle;
  }
  return good;
}

/** Where the room would end if all that leaks were normal and the defence met the expected attack. */
function guess(branches: readonly Branch[], defence: Defence, { threshold, confidence }: Demand, most: number): number {
  const { works } = defence;
  const [{ salvo }] = branches as [Branch];
  const arriving = Math.round(salvo.ballistic.mean);
  const deviate = roughNormalDeviate(Math.min(0.5, (1 - confidence) / Math.max(works, 0.5)));
  const falls = (interceptors: number): boolean => {
    const expected = salvo.ballistic.mean + salvo.airborne.mean - defence.expectedStopped(arriving, interceptors);
    const luck = defence.roughVariance(arriving, interceptors);
    const spread = Math.sqrt(salvo.ballistic.variance + salvo.airborne.variance + luck);
    return expected - deviate * spread < threshold - 0.5;
  };
  return between((interceptors) => !falls(interceptors), 0, most);
}

/**
 * Is retaliation assured against this many interceptors? The same answer as comparing `retaliation` with the demand,
 * without working out more digits than the answer needs.
 */
export function assuredAgainst(
  branches: readonly Branch[],
  defence: Defence,
  demand: Demand,
): (interceptors: number) => boolean {
  const allowed = 1 - demand.confidence + slack;
  const looks = grains.map((grain) => once(() => branches.map((branch) => look(branch, demand.threshold, grain))));
  return (interceptors) => {
    if (demand.threshold === 0 || demand.confidence <= 0) return true;
    const settled = settledByMoments(branches, defence, demand.threshold, interceptors, allowed);
    if (settled !== null) return settled;
    const summed = defence.monotone ? decide : addedUp;
    const rough = summed(looks[0]!(), defence, demand.threshold, interceptors, allowed, grains[0]);
    return rough ?? summed(looks[1]!(), defence, demand.threshold, interceptors, allowed, grains[1]) ?? true;
  };
}

/**
 * Cantelli's inequality on sums that the leakers surely pass: what the defence can stop at most by its own arithmetic
 * (`leakAtLeast`), and no more than come within it.
 */
function settledByMoments(
  branches: readonly Branch[],
  defence: Defence,
  threshold: number,
  interceptors: number,
  allowed: number,
): boolean | null {
  const { passing } = defence;
  let atMost = 0;
  let unshieldedReach = 0;
  for (const { chance, salvo } of branches) {
    const { ballistic, airborne } = salvo;
    const least = defence.leakAtLeast(ballistic.mean, interceptors);
    const byStock = tailBelow(
      least.share * ballistic.mean + airborne.mean - least.mean,
      least.share * least.share * ballistic.variance + airborne.variance + least.variance,
      threshold - 1,
    );
    const byExposure = tailBelow(
      passing.share * ballistic.mean + airborne.mean - passing.mean,
      passing.share * passing.share * ballistic.variance + airborne.variance,
      threshold - 1,
    );
    atMost += chance * Math.min(byStock, byExposure);
    const over = tailBelow(-(ballistic.mean + airborne.mean), ballistic.variance + airborne.variance, -threshold);
    unshieldedReach += chance * over;
  }
  if (atMost <= allowed) return true;
  return 1 - unshieldedReach > allowed ? false : null;
}

/** Most that P(X <= level) can be, from mean and variance alone. @source Cantelli's inequality */
function tailBelow(mean: number, variance: number, level: number): number {
  const distance = mean - level;
  return distance <= 0 || variance === Infinity ? 1 : variance / (variance + distance * distance);
}

/** One branch at one grain, ready to be summed in pieces. */
interface Look {
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

function look({ chance, salvo }: Branch, threshold: number, grain: number): Look {
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
function shortfalls(defence: Defence, threshold: number, interceptors: number, grain: number) {
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

/** One number that arrives in one branch. */
interface Place {
  readonly at: Look;
  readonly i: number;
  readonly weight: number;
}

/** Every number that arrives, the likeliest last, so that sums from the start keep their digits. */
const placesOf = onceFor((looks: readonly Look[]): readonly Place[] =>
  looks
    .flatMap((at) => Array.from(at.weights, (weight, i): Place => ({ at, i, weight: at.chance * weight })))
    .sort((a, b) => a.weight - b.weight || a.i - b.i),
);

/**
 * Every number that arrives on its own, the likeliest first, until those that are left can no longer turn the answer.
 * Nothing is supposed about how the chance of falling short goes with warheads. Where its distribution takes long to work
 * out, Markov's inequality bounds it first.
 *
 * @returns null where what was cut off at this grain leaves the answer open
 */
function addedUp(
  looks: readonly Look[],
  defence: Defence,
  threshold: number,
  interceptors: number,
  allowed: number,
  grain: number,
): boolean | null {
  const { works } = defence;
  const { shortAt, dropped } = shortfalls(defence, threshold, interceptors, grain);
  const cut = looks.reduce((sum, at) => sum + at.dropped, 0);
  let least = looks.reduce((sum, at) => sum + at.chance * (1 - works) * at.unshielded, 0);
  const waiting: (Place & Between)[] = [];
  const places = placesOf(looks);
  for (let k = places.length - 1; k >= 0; k--) {
    const { at, i, weight } = places[k]!;
    const soon = isSoon(defence, at, i, threshold, interceptors);
    const between = soon ? null : bracketed(defence, at, i, threshold, interceptors, 'soon');
    if (between) waiting.push({ at, i, weight: works * weight, ...between });
    least += works * weight * (between?.least ?? shortAt(at, i));
    if (least > allowed) return false;
  }
  waiting.sort((a, b) => widthOf(b) - widthOf(a));
  let open = waiting.reduceRight((sum, one) => sum + widthOf(one), 0);
  const replaced = (old: Place & Between, by: Between): boolean => {
    least += old.weight * (by.least - old.least);
    open = Math.max(0, open - old.weight * (old.most - old.least - (by.most - by.least)));
    return least > allowed || least + open + cut + dropped() <= allowed;
  };
  for (const one of waiting) {
    const short = shortAt(one.at, one.i);
    if (replaced(one, { least: short, most: short })) return least <= allowed;
  }
  if (least + cut + dropped() <= allowed) return true;
  return grain === grains[1] ? least <= allowed : null;
}

/** Whether the chance of falling short there is certain, or its distribution soon worked out. */
function isSoon(defence: Defence, at: Look, i: number, threshold: number, interceptors: number): boolean {
  const arriving = at.from + i;
  const missing = threshold - arriving;
  if (missing > at.airborneMost || missing + defence.mostStopped(arriving, interceptors) <= 0) return true;
  return defence.isDealtOnce(arriving, interceptors);
}

/** Bounds of the chance of falling short. */
interface Between {
  readonly least: number;
  readonly most: number;
}

/** How far the bounds leave an answer open. */
function widthOf({ weight, least, most }: Place & Between): number {
  return weight * (most - least);
}

/** P(H + leakers < T), from means and variances alone. @source Markov's and Cantelli's inequalities */
function bracketed(
  defence: Defence,
  at: Look,
  i: number,
  threshold: number,
  interceptors: number,
  how: 'soon' | 'exactly',
): Between {
  const arriving = at.from + i;
  const { mean, variance } = at.airborneMoments;
  const bound = defence.stoppedAtLeast(arriving, interceptors);
  const stopped = how === 'soon' ? bound : { ...bound, mean: defence.expectedStopped(arriving, interceptors) };
  const reaching = arriving - stopped.mean + mean;
  const markov = Math.min(1, reaching / threshold);
  const cantelli = tailBelow(-reaching, stopped.variance + variance, -threshold);
  const least = defence.leakAtLeast(arriving, interceptors);
  const most = tailBelow(least.share * arriving - least.mean + mean, least.variance + variance, threshold - 1);
  return { least: Math.min(most, 1 - Math.min(markov, cantelli)), most };
}

/** A run of numbers of arriving warheads, ends included, with the chance of falling short at both ends. */
interface Stretch {
  readonly look: Look;
  readonly first: number;
  readonly last: number;
  readonly atFirst: number;
  readonly atLast: number;
}

/**
 * Falling short grows rarer as more warheads arrive, so the ends of a stretch bound what lies between. Stretches are
 * halved where the bounds are widest until the answer is settled.
 *
 * @returns null where what was cut off at this grain leaves the answer open
 */
function decide(
  looks: readonly Look[],
  defence: Defence,
  threshold: number,
  interceptors: number,
  allowed: number,
  grain: number,
): boolean | null {
  const { works: system } = defence;
  const { shortAt, dropped: ofHits } = shortfalls(defence, threshold, interceptors, grain);
  let dropped = 0;
  let certain = 0;
  let stretches: Stretch[] = [];
  for (const at of looks) {
    const last = at.weights.length - 1;
    const atFirst = shortAt(at, 0);
    const atLast = last === 0 ? atFirst : shortAt(at, last);
    certain += at.chance * ((1 - system) * at.unshielded + system * at.weights[0]! * atFirst);
    if (last > 0) certain += at.chance * system * at.weights[last]! * atLast;
    dropped += at.dropped;
    if (last > 1) stretches.push({ look: at, first: 0, last, atFirst, atLast });
  }
  for (;;) {
    let least = certain;
    // Added up on its own: as a difference of two sums it could drown in their rounding and no stretch reach the bar.
    let open = 0;
    for (const stretch of stretches) {
      least += inside(stretch) * system * stretch.atLast;
      open += openIn(stretch) * system;
    }
    if (least > allowed) return false;
    if (least + open + dropped + ofHits() <= allowed) return true;
    if (stretches.length === 0) return grain === grains[1] ? least <= allowed : null;
    const bar = open / (2 * stretches.length);
    const next: Stretch[] = [];
    for (const stretch of stretches) {
      if (openIn(stretch) * system < bar) {
        next.push(stretch);
        continue;
      }
      const { look: at, first, last } = stretch;
      const middle = (first + last) >> 1;
      const atMiddle = shortAt(at, middle);
      certain += at.chance * system * at.weights[middle]! * atMiddle;
      if (middle - first > 1) next.push({ look: at, first, last: middle, atFirst: stretch.atFirst, atLast: atMiddle });
      if (last - middle > 1) next.push({ look: at, first: middle, last, atFirst: atMiddle, atLast: stretch.atLast });
    }
    stretches = next;
  }
}

/** Weight strictly between the ends of a stretch. */
function inside({ look: at, first, last }: Stretch): number {
  return at.chance * (at.cumulative[last]! - at.cumulative[first + 1]!);
}

/** How far the bounds of a stretch lie apart; the last digits of two sums may cross. */
function openIn(stretch: Stretch): number {
  return inside(stretch) * Math.max(0, stretch.atFirst - stretch.atLast);
}

function onceFor<K extends object, T>(make: (key: K) => T): (key: K) => T {
  const made = new WeakMap<K, T>();
  return (key) => {
    let value = made.get(key);
    if (value === undefined) made.set(key, (value = make(key)));
    return value;
  };
}

function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}
