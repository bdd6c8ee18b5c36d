import { binomial, certainly, convolve, floor, markedAmong, roundedProduct, wholePower } from '../number/index.ts';
import type { Pmf } from '../number/index.ts';
import type { Firing, Layer, Shooting } from './engagement.ts';

/** What a defence meets when a number of ballistic warheads arrives. */
export interface Encounter {
  /** warheads that come within the defence; the others pass; whole */
  readonly within: number;
  /** warheads within, and decoys that the defence cannot tell from them; whole */
  readonly objects: number;
}

/** @source model.md 4, Engagement: round(exposed x N) come within, with round(decoysPerWarhead x that) decoys */
export function encounter(engagement: Layer, arriving: number): Encounter {
  const within = roundedProduct(arriving, engagement.exposed);
  const decoys = engagement.doctrine === 'fractional' ? 0 : roundedProduct(within, engagement.decoysPerWarhead);
  return { within, objects: within + decoys };
}

/** Interceptors that can reach the attack. */
export function inReach(engagement: Firing, interceptors: number): number {
  return floor(interceptors * engagement.reach);
}

/** Interceptors used before the next look: no more than there are, nor than can be fired, nor than the doctrine spends on an object. */
export function used({ shotsPerObject, salvoLimit }: Firing, inReachNow: number, objects: number): number {
  return Math.min(inReachNow, shotsPerObject * objects, salvoLimit ?? Infinity);
}

/** Chance that an object that gets `shots` effective shots at most is stopped: tracked, and hit once at least. */
export function stopped(engagement: Firing, shots: number): number {
  return engagement.track * (1 - wholePower(1 - engagement.kill, shots));
}

/** Objects that get the same number of shots each; all numbers whole. */
export interface Dealt {
  readonly objects: number;
  readonly shots: number;
}

/**
 * Who gets how many shots. Which objects are in which part is drawn at random; those in neither get none.
 *
 * `spread`: every object floor(U / M), and U mod M objects one more. `salvo`: floor(U / K) objects get K, the next one the
 * U mod K that are left.
 *
 * @param spent   interceptors used, U; whole, 0..K M
 * @param objects M, whole, >= 1
 * @source model.md 4, `spread` and `salvo`
 */
export function deal(
  { doctrine, shotsPerObject }: Pick<Shooting, 'doctrine' | 'shotsPerObject'>,
  spent: number,
  objects: number,
): readonly [Dealt, Dealt] {
  const share = doctrine === 'spread' ? objects : shotsPerObject;
  const whole = Math.floor(spent / share);
  const over = spent - whole * share;
  return doctrine === 'spread'
    ? [
        { objects: objects - over, shots: whole },
        { objects: over, shots: whole + 1 },
      ]
    : [
        { objects: whole, shots: shotsPerObject },
        { objects: over === 0 ? 0 : 1, shots: over },
      ];
}

/**
 * Warheads stopped by shots, given that the defence works at all.
 *
 * Which objects are warheads has no bearing on which are stopped, so the warheads among D stopped objects are
 * hypergeometric.
 *
 * @param met     warheads and objects within the defence
 * @param spent   interceptors used, U; whole, 0..K M
 * @param grain   tails below this share of the largest weight are cut; `dropped` carries them
 * @param stoppedAmong distribution of objects stopped among a number that get the same shots each (see `stoppedObjects`);
 *                     whoever asks often remembers them
 * @source model.md 4
 */
export function stoppedWarheads(
  engagement: Shooting,
  met: Encounter,
  spent: number,
  grain: number,
  stoppedAmong: StoppedAmong,
): Pmf {
  const { within, objects } = met;
  if (objects === 0 || spent === 0) return certainly(0);
  return markedAmong(objects, within, destroyedObjects(engagement, objects, spent, stoppedAmong), grain);
}

/** Objects stopped by shots, whatever they are. */
export function destroyedObjects(
  engagement: Pick<Shooting, 'doctrine' | 'shotsPerObject'>,
  objects: number,
  spent: number,
  stoppedAmong: StoppedAmong,
): Pmf {
  if (objects === 0 || spent === 0) return certainly(0);
  const [most, rest] = deal(engagement, spent, objects);
  return convolve(stoppedAmong(most.objects, most.shots), stoppedAmong(rest.objects, rest.shots));
}

/** Objects stopped among a number of them that get the same shots each. */
export type StoppedAmong = (objects: number, shots: number) => Pmf;

export function stoppedObjects(engagement: Firing, grain: number): StoppedAmong {
  return (objects, shots) => binomial(objects, stopped(engagement, shots), grain);
}

/** Expected warheads stopped by shots, given that the defence works: a closed sum. */
export function expectedStopped(engagement: Shooting, met: Encounter, spent: number): number {
  const { within, objects } = met;
  return objects === 0 ? 0 : (within / objects) * expectedDestroyed(engagement, objects, spent);
}

/** Expected objects stopped by shots, whatever they are. */
export function expectedDestroyed(engagement: Shooting, objects: number, spent: number): number {
  if (objects === 0) return 0;
  const [most, rest] = deal(engagement, spent, objects);
  return most.objects * stopped(engagement, most.shots) + rest.objects * stopped(engagement, rest.shots);
}

/** The same few binomials come up for thousands of pairs of warheads and interceptors. */
export function remembered(work: StoppedAmong): StoppedAmong {
  const known = new Map<number, Pmf>();
  return (objects, shots) => {
    const key = objects * keyStep + shots;
    let pmf = known.get(key);
    if (!pmf) known.set(key, (pmf = work(objects, shots)));
    return pmf;
  };
}

/** More than any number of warheads, objects or shots: two of them make one key. */
export const keyStep = 16777216;
