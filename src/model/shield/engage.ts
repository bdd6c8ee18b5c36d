import { binomial, certainly, convolve, floor, markedAmong, roundedProduct, wholePower } from '../number/index.ts';
import type { Pmf } from '../number/index.ts';
import type { Engagement } from './engagement.ts';

/** What a defence meets when a number of ballistic warheads arrives. */
export interface Encounter {
  /** warheads that come within the defence; the others pass; whole */
  readonly within: number;
  /** warheads within, and decoys that the defence cannot tell from them; whole */
  readonly objects: number;
}

/** @source model.md 4, Engagement: round(exposed x N) come within, with round(decoysPerWarhead x that) decoys */
export function encounter(engagement: Engagement, arriving: number): Encounter {
  const within = roundedProduct(arriving, engagement.exposed);
  return { within, objects: within + roundedProduct(within, engagement.decoysPerWarhead) };
}

/** Interceptors that can reach the attack. */
export function inReach(engagement: Engagement, interceptors: number): number {
  return floor(interceptors * engagement.reach);
}

/** Interceptors used: no more than there are, nor than the doctrine spends on an object. */
export function used(engagement: Engagement, inReachNow: number, objects: number): number {
  return Math.min(inReachNow, engagement.shotsPerObject * objects);
}

/** Chance that an object that gets `shots` effective shots at most is stopped: tracked, and hit once at least. */
export function stopped(engagement: Engagement, shots: number): number {
  return engagement.track * (1 - wholePower(1 - engagement.kill, shots));
}

/**
 * Warheads stopped, given that the defence works at all.
 *
 * Every object gets floor(U / M) of the U interceptors, and U mod M objects, drawn at random, one more. Which objects
 * are warheads has no bearing on which are stopped, so the warheads among D stopped objects are hypergeometric.
 *
 * @param met     warheads and objects within the defence
 * @param spent   interceptors used, U; whole, 0..K M
 * @param grain   tails below this share of the largest weight are cut; `dropped` carries them
 * @param stoppedAmong distribution of objects stopped among a number that get the same shots each (see `stoppedObjects`);
 *                     whoever asks often remembers them
 * @source model.md 4, `spread`
 */
export function stoppedWarheads(met: Encounter, spent: number, grain: number, stoppedAmong: StoppedAmong): Pmf {
  const { within, objects } = met;
  if (objects === 0 || spent === 0) return certainly(0);
  const even = Math.floor(spent / objects);
  const more = spent - even * objects;
  const destroyed = convolve(stoppedAmong(objects - more, even), stoppedAmong(more, even + 1));
  return markedAmong(objects, within, destroyed, grain);
}

/** Objects stopped among a number of them that get the same shots each. */
export type StoppedAmong = (objects: number, shots: number) => Pmf;

export function stoppedObjects(engagement: Engagement, grain: number): StoppedAmong {
  return (objects, shots) => binomial(objects, stopped(engagement, shots), grain);
}

/** Expected warheads stopped, given that the defence works: a closed sum. */
export function expectedStopped(engagement: Engagement, met: Encounter, spent: number): number {
  const { within, objects } = met;
  if (objects === 0) return 0;
  const even = Math.floor(spent / objects);
  const more = spent - even * objects;
  const destroyed = (objects - more) * stopped(engagement, even) + more * stopped(engagement, even + 1);
  return (within / objects) * destroyed;
}
