import type { Branch } from '../exchange/index.ts';
import { roughNormalDeviate } from '../number/index.ts';
import type { Defence } from '../shield/index.ts';
import { grains, look, shortfalls, slack, tailBelow } from './look.ts';
import type { Look } from './look.ts';
import { addedUp, between, surelyFails } from './one-by-one.ts';

/** What one asks of a retaliation: enough warheads, with enough confidence. */
export interface Demand {
  /** T, whole, >= 0 */
  readonly threshold: number;
  /** C, 0..1 */
  readonly confidence: number;
}

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

function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}
