import { hypergeometric, reaches, roundedProduct, wholePower } from '../number/index.ts';
import { deal, stopped } from '../shield/index.ts';
import type { Engagement, Shooting } from '../shield/index.ts';

/** The small attack that a shield must stop whole. */
export interface SmallAttack {
  readonly missiles: number;
  readonly warheadsPerMissile: number;
  readonly decoysPerWarhead: number;
}

/** Why no number of interceptors suffices; `kill`: what is fired kills too seldom, or `fractional` stops too small a share. */
export type NeedReason = 'system' | 'track' | 'kill' | 'shotsPerObject';

export type Need =
  | { readonly interceptors: number; readonly reason: null }
  | { readonly interceptors: null; readonly reason: NeedReason };

/**
 * The fewest interceptors that let nothing of a small attack through, with the confidence asked for.
 *
 * The attack brings its own decoys; all interceptors reach it and all of it is exposed. One interceptor more surely lets
 * no more through, so one number divides those that hold from those that fail.
 *
 * @param confidence 0..1
 * @source model.md 5, need(attack)
 */
export function need(engagement: Engagement, attack: SmallAttack, confidence: number): Need {
  const holds = (interceptors: number): boolean => reaches(noneLeaks(engagement, attack, interceptors), confidence);
  const most = mostUseful(engagement, attack);
  if (holds(0)) return { interceptors: 0, reason: null };
  if (!holds(most)) return { interceptors: null, reason: whyNot(engagement, warheadsOf(attack), confidence) };
  let fails = 0;
  let enough = most;
  while (enough - fails > 1) {
    const between = Math.floor((fails + enough) / 2);
    if (holds(between)) enough = between;
    else fails = between;
  }
  return { interceptors: enough, reason: null };
}

/** Interceptors beyond which more change nothing; whole. */
export function mostUseful(engagement: Engagement, attack: SmallAttack): number {
  return engagement.doctrine === 'fractional' ? 1 : engagement.shotsPerObject * objectsOf(attack);
}

/**
 * P(no warhead of a small attack leaks), the defence's own failure included.
 *
 * The attack brings its own decoys; all interceptors reach it and all of it is exposed.
 *
 * @param interceptors whole, >= 0
 * @source model.md 4 and 5
 */
export function noneLeaks(engagement: Engagement, attack: SmallAttack, interceptors: number): number {
  const warheads = warheadsOf(attack);
  if (warheads === 0) return 1;
  if (engagement.doctrine === 'fractional')
    return interceptors === 0 ? 0 : engagement.system * wholePower(engagement.stopped, warheads);
  return engagement.system * allStopped(engagement, warheads, objectsOf(attack), interceptors);
}

function warheadsOf({ missiles, warheadsPerMissile }: SmallAttack): number {
  return missiles * warheadsPerMissile;
}

/** Warheads, and decoys that the defence cannot tell from them. */
export function objectsOf(attack: SmallAttack): number {
  return warheadsOf(attack) + roundedProduct(warheadsOf(attack), attack.decoysPerWarhead);
}

/** Given that the defence works: all warheads must be among the objects that get shots, and each of them be stopped. */
function allStopped(engagement: Shooting, warheads: number, objects: number, interceptors: number): number {
  const spent = Math.min(interceptors, engagement.shotsPerObject * objects);
  const [most, rest] = deal(engagement, spent, objects);
  const served = most.objects + rest.objects;
  if (served < warheads) return 0;
  const chances = [stopped(engagement, most.shots), stopped(engagement, rest.shots)] as const;
  return allAmong(objects, served, warheads) * expectedProduct(served, warheads, rest.objects, ...chances);
}

/** Chance that so many drawn at random are all among the first `served` of the objects: 1 where all are served. */
function allAmong(objects: number, served: number, drawn: number): number {
  let chance = 1;
  for (let i = 0; i < drawn && served < objects; i++) chance *= (served - i) / (objects - i);
  return chance;
}

/**
 * Expected product of the chances that each warhead is stopped: the warheads among the `other` objects that get another
 * number of shots are hypergeometric.
 */
function expectedProduct(objects: number, warheads: number, other: number, most: number, rest: number): number {
  const favoured = hypergeometric(objects, warheads, other);
  let sum = 0;
  for (let i = 0; i < favoured.weights.length; i++) {
    const count = favoured.from + i;
    sum += favoured.weights[i]! * wholePower(most, warheads - count) * wholePower(rest, count);
  }
  return sum;
}

/** What stands in the way even of shots without end; else it is the most that the doctrine spends on an object. */
function whyNot(engagement: Engagement, warheads: number, confidence: number): NeedReason {
  const { system } = engagement;
  if (!reaches(system, confidence)) return 'system';
  if (engagement.doctrine === 'fractional') return 'kill';
  if (!reaches(system * wholePower(engagement.track, warheads), confidence)) return 'track';
  return engagement.kill === 0 ? 'kill' : 'shotsPerObject';
}
