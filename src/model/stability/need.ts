import { hypergeometric, reaches, roundedProduct, wholePower } from '../number/index.ts';
import { stopped } from '../shield/index.ts';
import type { Engagement } from '../shield/index.ts';

/** The small attack that a shield must stop whole. */
export interface SmallAttack {
  readonly missiles: number;
  readonly warheadsPerMissile: number;
  readonly decoysPerWarhead: number;
}

/** Why no number of interceptors suffices. */
export type NeedReason = 'system' | 'track' | 'kill' | 'shotsPerObject';

export type Need =
  | { readonly interceptors: number; readonly reason: null }
  | { readonly interceptors: null; readonly reason: NeedReason };

/**
 * The fewest interceptors that let nothing of a small attack through, with the confidence asked for.
 *
 * The attack brings its own decoys; all interceptors reach it and all of it is exposed.
 *
 * @param confidence 0..1
 * @source model.md 5, need(attack)
 */
export function need(engagement: Engagement, attack: SmallAttack, confidence: number): Need {
  const warheads = attack.missiles * attack.warheadsPerMissile;
  const objects = warheads + roundedProduct(warheads, attack.decoysPerWarhead);
  const holds = (interceptors: number): boolean =>
    reaches(noneLeaks(engagement, warheads, objects, interceptors), confidence);
  const most = engagement.shotsPerObject * objects;
  if (holds(0)) return { interceptors: 0, reason: null };
  if (!holds(most)) return { interceptors: null, reason: whyNot(engagement, warheads, confidence) };
  let fails = 0;
  let enough = most;
  while (enough - fails > 1) {
    const between = Math.floor((fails + enough) / 2);
    if (holds(between)) enough = between;
    else fails = between;
  }
  return { interceptors: enough, reason: null };
}

/** P(no warhead leaks): the warheads among those with one shot more are hypergeometric. */
function noneLeaks(engagement: Engagement, warheads: number, objects: number, interceptors: number): number {
  if (warheads === 0) return 1;
  const spent = Math.min(interceptors, engagement.shotsPerObject * objects);
  const even = Math.floor(spent / objects);
  const more = spent - even * objects;
  return (
    engagement.system *
    expectedProduct(objects, warheads, more, stopped(engagement, even), stopped(engagement, even + 1))
  );
}

/** Expected product of the chances that each warhead is stopped. */
function expectedProduct(objects: number, warheads: number, more: number, even: number, oneMore: number): number {
  const favoured = hypergeometric(objects, warheads, more);
  let sum = 0;
  for (let i = 0; i < favoured.weights.length; i++) {
    const count = favoured.from + i;
    sum += favoured.weights[i]! * wholePower(even, warheads - count) * wholePower(oneMore, count);
  }
  return sum;
}

/** What stands in the way even of shots without end; else it is the most that the doctrine spends on an object. */
function whyNot(engagement: Engagement, warheads: number, confidence: number): NeedReason {
  const { system, track, kill } = engagement;
  if (!reaches(system, confidence)) return 'system';
  if (!reaches(system * wholePower(track, warheads), confidence)) return 'track';
  return kill === 0 ? 'kill' : 'shotsPerObject';
}
