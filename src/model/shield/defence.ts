import type { Pmf } from '../number/index.ts';
import { encounter, expectedStopped, inReach, stoppedObjects, stoppedWarheads, used } from './engage.ts';
import type { Encounter, StoppedAmong } from './engage.ts';
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
  const byGrain = new Map<number, Memory>();

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
      let memory = byGrain.get(grain);
      if (!memory)
        byGrain.set(grain, (memory = { warheads: new Map(), objects: remembered(stoppedObjects(engagement, grain)) }));
      let pmf = memory.warheads.get(key);
      if (!pmf) {
        pmf = stoppedWarheads(met, used(engagement, reaching, met.objects), grain, memory.objects);
        memory.warheads.set(key, pmf);
      }
      return pmf;
    },
    expectedStopped(arriving, interceptors) {
      const met = meet(arriving);
      return expectedStopped(engagement, met, used(engagement, inReach(engagement, interceptors), met.objects));
    },
  };
}

/** More than any number of warheads, objects or shots: two of them make one key. */
const keyStep = 16777216;

/** What was worked out at one grain. */
interface Memory {
  readonly warheads: Map<number, Pmf>;
  readonly objects: StoppedAmong;
}

/** The same few binomials come up for thousands of pairs of warheads and interceptors. */
function remembered(work: StoppedAmong): StoppedAmong {
  const known = new Map<number, Pmf>();
  return (objects, shots) => {
    const key = objects * keyStep + shots;
    let pmf = known.get(key);
    if (!pmf) known.set(key, (pmf = work(objects, shots)));
    return pmf;
  };
}

/**
 * Without decoys, and with no more interceptors than warheads, each meets a warhead of its own: the number stopped is
 * the same however many more warheads come.
 */
function keyOf({ within, objects }: Encounter, reaching: number): number {
  const telling = within === objects ? Math.min(within, reaching) : within;
  return reaching * keyStep + telling;
}
