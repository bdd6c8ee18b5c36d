import type { Pmf } from '../number/index.ts';
import { destroyedObjects, expectedDestroyed, remembered, stopped, stoppedObjects, used } from './engage.ts';
import type { StoppedAmong } from './engage.ts';
import type { Looking, Shooting } from './engagement.ts';
import { looking } from './looks.ts';

/** What a number of interceptors in reach does to a number of objects, whatever these are, given that the defence works. */
export interface Volley {
  /** objects stopped; `grain` as for `Defence` */
  stopped(objects: number, reaching: number, grain: number): Pmf;
  expected(objects: number, reaching: number): number;
  /** most objects that can be stopped, if enough come */
  most(reaching: number): number;
  /** from so many objects on, more change nothing in the number stopped; may be infinite */
  settledFrom(reaching: number): number;
  /** chance of a shot to stop an object is this at most, whatever happened before */
  readonly hit: number;
  /** see `Defence` */
  readonly monotone: boolean;
}

export function shootingVolley(engagement: Shooting): Volley {
  const byGrain = new Map<number, StoppedAmong>();
  const among = (grain: number): StoppedAmong => {
    let known = byGrain.get(grain);
    if (!known) byGrain.set(grain, (known = remembered(stoppedObjects(engagement, grain))));
    return known;
  };
  return {
    stopped: (objects, reaching, grain) =>
      destroyedObjects(engagement, objects, used(engagement, reaching, objects), among(grain)),
    expected: (objects, reaching) => expectedDestroyed(engagement, objects, used(engagement, reaching, objects)),
    most: (reaching) => mostServed(engagement, reaching),
    settledFrom: (reaching) => mostServed(engagement, reaching),
    hit: stopped(engagement, 1),
    monotone: true,
  };
}

/**
 * Each shot hits with `kill` at most whatever was seen before, so the objects stopped are surely no more than heads of as
 * many coins as there are shots. With `track` below 1 nothing better is said: the split goes by how many are untracked.
 */
export function lookingVolley(engagement: Looking): Volley {
  const { stopped: law, expected } = looking(engagement);
  const { looks, kill, salvoLimit = Infinity } = engagement;
  return {
    stopped: law,
    expected,
    most: (reaching) => Math.min(reaching, looks * salvoLimit),
    settledFrom: (reaching) => (reaching <= salvoLimit && engagement.split === 'best' ? reaching : Infinity),
    hit: kill,
    monotone: false,
  };
}

/** Most objects that can get a shot, if enough come: `spread` starts with one each, `salvo` with all that it spends. */
export function mostServed({ doctrine, shotsPerObject, salvoLimit = Infinity }: Shooting, reaching: number): number {
  const fired = Math.min(reaching, salvoLimit);
  return doctrine === 'spread' ? fired : Math.ceil(fired / shotsPerObject);
}
