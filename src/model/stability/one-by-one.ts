import type { Branch } from '../exchange/index.ts';
import type { Defence } from '../shield/index.ts';
import { grains, look, shortfalls, slack, tailBelow } from './look.ts';
import type { Look } from './look.ts';
import type { Demand } from './room.ts';

/**
 * A number from which on retaliation surely fails. What the bounds below say of means alone goes one way where one interceptor
 * more lets no more through on average, so their answer may be halved where the chance itself may not.
 */
export function surelyFails(branches: readonly Branch[], defence: Defence, demand: Demand, top: number): number {
  const { threshold, confidence } = demand;
  if (!defence.monotoneOnAverage) return top;
  const looks = branches.map((branch) => look(branch, threshold, grains[0]));
  const places = placesOf(looks);
  const cut = looks.reduce((sum, at) => sum + at.dropped, 0);
  const fails = (interceptors: number): boolean => {
    let least = 0;
    for (let k = places.length - 1; k >= 0; k--) {
      const { at, i, weight } = places[k]!;
      const missing = threshold - at.from - i;
      const short = missing > at.airborneMost ? 1 : bracketed(defence, at, i, threshold, interceptors, 'exactly').least;
      least += defence.works * weight * short;
      if (least - cut > 1 - confidence + slack) return true;
    }
    return false;
  };
  return fails(top) ? between((interceptors) => !fails(interceptors), 0, top) + 1 : top;
}

/** Between a number that does and one that does not, the last that does. */
export function between(holds: (interceptors: number) => boolean, lower: number, upper: number): number {
  let [good, bad] = [lower, upper];
  while (bad - good > 1) {
    const middle = Math.floor((good + bad) / 2);
    if (holds(middle)) good = middle;
    else bad = middle;
  }
  return good;
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
export function addedUp(
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
    if (least - cut > allowed) return false;
  }
  waiting.sort((a, b) => widthOf(b) - widthOf(a));
  let open = waiting.reduceRight((sum, one) => sum + widthOf(one), 0);
  const replaced = (old: Place & Between, by: Between): boolean => {
    least += old.weight * (by.least - old.least);
    open = Math.max(0, open - old.weight * (old.most - old.least - (by.most - by.least)));
    return least - cut > allowed || least + open + cut + dropped() <= allowed;
  };
  for (const one of waiting) {
    const short = shortAt(one.at, one.i);
    if (replaced(one, { least: short, most: short })) return least - cut <= allowed;
  }
  if (least + cut + dropped() <= allowed) return true;
  if (least - cut - dropped() > allowed) return false;
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

function onceFor<K extends object, T>(make: (key: K) => T): (key: K) => T {
  const made = new WeakMap<K, T>();
  return (key) => {
    let value = made.get(key);
    if (value === undefined) made.set(key, (value = make(key)));
    return value;
  };
}
