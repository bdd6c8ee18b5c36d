import { binomial, certainly } from '../number/index.ts';
import type { Pmf } from '../number/index.ts';
import { encounter, expectedStopped, inReach, stopped, stoppedObjects, stoppedWarheads, used } from './engage.ts';
import type { Encounter, StoppedAmong } from './engage.ts';
import type { Engagement, Fractional, Shooting } from './engagement.ts';

/**
 * A defence ready to be asked many times: what it has worked out once it keeps.
 *
 * All distributions are given that the defence works; with 1 - `system` it does not and every warhead leaks.
 *
 * Of every doctrine holds: one interceptor more surely lets no more through, and one warhead more surely lets no fewer
 * through (couple the draws: the order in which objects are served, and the shots at each). So P(leak >= t) never rises
 * with interceptors and never falls with warheads; bisection and bounds elsewhere rest on it.
 */
export interface Defence {
  readonly engagement: Engagement;
  /** most warheads that this many interceptors can stop among those arriving */
  mostStopped(arriving: number, interceptors: number): number;
  /** @param grain tails below this share of the largest weight are cut; `dropped` bounds all that is missing */
  stopped(arriving: number, interceptors: number, grain: number): Pmf;
  expectedStopped(arriving: number, interceptors: number): number;
  /** see `Floor` */
  leakAtLeast(meanArriving: number, interceptors: number): Floor;
  /** about the variance that chance gives to the number stopped; for a first guess, never for a result */
  roughVariance(arriving: number, interceptors: number): number;
}

/**
 * Leakers of B ballistic warheads are surely `share` x B less a number whose mean and variance, given any B, are known:
 * `mean`, and on average over B `variance` at most.
 */
export interface Floor {
  readonly share: number;
  readonly mean: number;
  readonly variance: number;
}

export function defence(engagement: Engagement): Defence {
  return engagement.doctrine === 'fractional' ? fixedShare(engagement) : shooting(engagement);
}

function shooting(engagement: Shooting): Defence {
  const encounters = new Map<number, Encounter>();
  const byGrain = new Map<number, Memory>();

  const meet = (arriving: number): Encounter => {
    let met = encounters.get(arriving);
    if (!met) encounters.set(arriving, (met = encounter(engagement, arriving)));
    return met;
  };
  const hit = stopped(engagement, 1);
  return {
    engagement,
    mostStopped(arriving, interceptors) {
      return Math.min(meet(arriving).within, mostServed(engagement, inReach(engagement, interceptors)));
    },
    stopped(arriving, interceptors, grain) {
      const met = meet(arriving);
      const reaching = inReach(engagement, interceptors);
      const key = keyOf(engagement, met, reaching);
      let memory = byGrain.get(grain);
      if (!memory)
        byGrain.set(grain, (memory = { warheads: new Map(), objects: remembered(stoppedObjects(engagement, grain)) }));
      let pmf = memory.warheads.get(key);
      if (!pmf) {
        const spent = used(engagement, reaching, met.objects);
        pmf = stoppedWarheads(engagement, met, spent, grain, memory.objects);
        memory.warheads.set(key, pmf);
      }
      return pmf;
    },
    expectedStopped(arriving, interceptors) {
      const met = meet(arriving);
      return expectedStopped(engagement, met, used(engagement, inReach(engagement, interceptors), met.objects));
    },
    /** each interceptor stops one warhead at most, with chance track x kill at most, however they are dealt */
    leakAtLeast(_, interceptors) {
      const reaching = inReach(engagement, interceptors);
      return { share: 1, mean: reaching * hit, variance: reaching * hit * (1 - hit) };
    },
    roughVariance: (arriving, interceptors) => Math.min(arriving, interceptors) * hit * (1 - hit),
  };
}

/** The inventory counts only as far as there is one. */
function fixedShare(engagement: Fractional): Defence {
  const { exposed, stopped: share } = engagement;
  const within = (arriving: number, interceptors: number): number =>
    interceptors === 0 ? 0 : encounter(engagement, arriving).within;
  const known = new Map<number, Map<number, Pmf>>();
  return {
    engagement,
    mostStopped: within,
    stopped(arriving, interceptors, grain) {
      const count = within(arriving, interceptors);
      if (count === 0) return certainly(0);
      let ofGrain = known.get(grain);
      if (!ofGrain) known.set(grain, (ofGrain = new Map()));
      let pmf = ofGrain.get(count);
      if (!pmf) ofGrain.set(count, (pmf = binomial(count, share, grain)));
      return pmf;
    },
    expectedStopped: (arriving, interceptors) => share * within(arriving, interceptors),
    /** round(exposed x B) is exposed x B + 1/2 at most, and the coins' variance is that many times share (1 - share) */
    leakAtLeast(meanArriving, interceptors) {
      if (interceptors === 0) return { share: 1, mean: 0, variance: 0 };
      return {
        share: 1 - share * exposed,
        mean: share * 0.5,
        variance: (exposed * meanArriving + 0.5) * share * (1 - share),
      };
    },
    roughVariance: (arriving, interceptors) => within(arriving, interceptors) * share * (1 - share),
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

/** Most objects that can get a shot, if enough come: `spread` starts with one each, `salvo` with all that it spends. */
function mostServed({ doctrine, shotsPerObject }: Shooting, reaching: number): number {
  return doctrine === 'spread' ? reaching : Math.ceil(reaching / shotsPerObject);
}

/**
 * Without decoys, and with no more objects to be served than warheads, each of those is a warhead: the number stopped is
 * the same however many more warheads come.
 */
function keyOf(engagement: Shooting, { within, objects }: Encounter, reaching: number): number {
  const telling = within === objects ? Math.min(within, mostServed(engagement, reaching)) : within;
  return reaching * keyStep + telling;
}
