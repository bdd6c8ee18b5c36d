import type { Pmf } from '../number/index.ts';
import { encounter, expectedStopped, inReach, stoppedWarheads, used } from './engage.ts';
import type { Encounter } from './engage.ts';
import type { Engagement } from './engagement.ts';

/**
 * A defence ready to be asked many times: what it has worked out once it keeps.
 *
 * All distributions are given that the defence works; with 1 - `system` it does not and every warhead leaks.
 */
export interface Defence {
  readonly engagement: Engagement;
  /** most warheads that this many interceptors can stop among those arriving */
  mostStopped(arriving: number, interceptors: number): number;
  /** @param grain see `stoppedWarheads` */
  stopped(arriving: number, interceptors: number, grain: number): Pmf;
  expectedStopped(arriving: number, interceptors: number): number;
}

export function defence(engagement: Engagement): Defence {
  const encounters = new Map<number, Encounter>();
  const distributions = new Map<number, Map<number, Pmf>>();

  const meet = (arriving: number): Encounter => {
    let met = encounters.get(arriving);
    if (!met) encounters.set(arriving, (met = encounter(engagement, arriving)));
    return met;
  };
  return {
    engagement,
    mostStopped(arriving, interceptors) {
      return Math.min(meet(arriving).within, inReach(engagement, interceptors));
    },
    stopped(arriving, interceptors, grain) {
      const met = meet(arriving);
      const reaching = inReach(engagement, interceptors);
      const key = keyOf(met, reaching);
      let kept = distributions.get(grain);
      if (!kept) distributions.set(grain, (kept = new Map()));
      let pmf = kept.get(key);
      if (!pmf) {
        pmf = stoppedWarheads(engagement, met, used(engagement, reaching, met.objects), grain);
        kept.set(key, pmf);
      }
      return pmf;
    },
    expectedStopped(arriving, interceptors) {
      const met = meet(arriving);
      return expectedStopped(engagement, met, used(engagement, inReach(engagement, interceptors), met.objects));
    },
  };
}

/**
 * Without decoys, and with no more interceptors than warheads, each meets a warhead of its own: the number stopped is
 * the same however many more warheads come.
 */
function keyOf({ within, objects }: Encounter, reaching: number): number {
  const telling = within === objects ? Math.min(within, reaching) : within;
  return reaching * 2 ** 24 + telling;
}
