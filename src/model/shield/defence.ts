import { binomial, certainly } from '../number/index.ts';
import type { Pmf } from '../number/index.ts';
import { unknownBound } from './bound.ts';
import type { Bound, Floor } from './bound.ts';
import { byChance } from './chance.ts';
import {
  encounter,
  expectedStopped,
  inReach,
  keyStep,
  remembered,
  stopped,
  stoppedObjects,
  stoppedWarheads,
  used,
} from './engage.ts';
import type { Encounter, StoppedAmong } from './engage.ts';
import type { Engagement, Fractional, Looking, Shooting } from './engagement.ts';
import { inSequence } from './layers.ts';
import { lookingVolley, mostServed, shootingVolley } from './volley.ts';

/**
 * A defence ready to be asked many times: what it has worked out once it keeps.
 *
 * All distributions are given that the defence works; with 1 - `works` it does not and every warhead leaks. Layers fold
 * all failures into their distributions and have `works` 1.
 */
export interface Defence {
  readonly engagement: Engagement;
  /** chance that the distributions hold, 0..1 */
  readonly works: number;
  /**
   * Surely true: one interceptor more lets no more through, and one warhead more lets no fewer through (couple the draws:
   * the order in which objects are served, the shots at each, which objects are called warheads, which interceptors are in
   * reach; layers hand on what they hold true one by one). So P(leak >= t) never rises with interceptors and never falls
   * with warheads; bisection and bounds elsewhere rest on it.
   *
   * Not said of `shoot-look-shoot`, nor of layers with one: another interceptor may change the split between turns, which
   * lets fewer through on average and may make many leakers likelier by a hair.
   */
  readonly monotone: boolean;
  /** one interceptor more surely lets no more through on average */
  readonly monotoneOnAverage: boolean;
  /** most warheads that this many interceptors can stop among those arriving; never falls with either */
  mostStopped(arriving: number, interceptors: number): number;
  /** @param grain tails below this share of the largest weight are cut; `dropped` bounds all that is missing */
  stopped(arriving: number, interceptors: number, grain: number): Pmf;
  expectedStopped(arriving: number, interceptors: number): number;
  /** see `Bound` */
  stoppedAtLeast(arriving: number, interceptors: number): Bound;
  /** distributions here are those of shots dealt once, and soon worked out */
  isDealtOnce(arriving: number, interceptors: number): boolean;
  /** see `Floor` */
  leakAtLeast(meanArriving: number, interceptors: number): Floor;
  /** of B warheads surely `share` x B less `mean` pass without meeting the defence */
  readonly passing: { readonly share: number; readonly mean: number };
  /** about the variance that chance gives to the number stopped; for a first guess, never for a result */
  roughVariance(arriving: number, interceptors: number): number;
}

export function defence(engagement: Engagement): Defence {
  switch (engagement.doctrine) {
    case 'fractional':
      return fixedShare(engagement);
    case 'layers':
      return inSequence(engagement, defence);
    case 'shoot-look-shoot':
      return engagement.looks === 1 ? asSpread(engagement) : looked(engagement);
    default:
      return isPlain(engagement) ? shooting(engagement) : byChance(engagement, shootingVolley(engagement));
  }
}

/** With one look shots are dealt once, as in `spread`. */
function asSpread(engagement: Looking): Defence {
  return { ...defence({ ...engagement, doctrine: 'spread' }), engagement };
}

/**
 * The best split of a stock lets no more through on average than firing all at once, as `spread` does.
 *
 * Two turns at n objects that are all tracked: given the first turn what leaks is a sum of coins, of variance n / 4 at most;
 * and its mean, n f(stock / n) with f convex and falling from 1, grows by 1 at most with each object left, of which the
 * variance is that of the first turn's coins, again n / 4 at most.
 */
function looked(engagement: Looking): Defence {
  const { split, looks, track, orbit, warheadsCalled = 1, decoysCalled = 1 } = engagement;
  const shield = byChance(engagement, lookingVolley(engagement));
  const atOnce = defence({ ...engagement, doctrine: 'spread' });
  const told = looks === 2 && track === 1 && orbit === undefined && warheadsCalled === 1 && decoysCalled === 1;
  const stoppedAtLeast = (arriving: number, interceptors: number): Bound => {
    const { within, objects } = encounter(engagement, arriving);
    const mean = atOnce.expectedStopped(arriving, interceptors);
    return { mean, variance: told && within === objects ? objects / 2 : Infinity };
  };
  return split === 'best'
    ? { ...shield, monotoneOnAverage: true, stoppedAtLeast }
    : { ...shield, monotoneOnAverage: false };
}

/** Which objects get shots and how many interceptors are in reach is left to no chance. */
function isPlain({ warheadsCalled = 1, decoysCalled = 1, orbit }: Shooting): boolean {
  return warheadsCalled === 1 && decoysCalled === 1 && orbit === undefined;
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
    works: engagement.system,
    monotone: true,
    monotoneOnAverage: true,
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
    stoppedAtLeast: () => unknownBound,
    isDealtOnce: () => true,
    /** each interceptor stops one warhead at most, with chance track x kill at most, however they are dealt */
    leakAtLeast(_, interceptors) {
      const reaching = inReach(engagement, interceptors);
      return { share: 1, mean: reaching * hit, variance: reaching * hit * (1 - hit) };
    },
    passing: { share: 1 - engagement.exposed, mean: 0.5 },
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
    works: engagement.system,
    monotone: true,
    monotoneOnAverage: true,
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
    stoppedAtLeast: () => unknownBound,
    isDealtOnce: () => true,
    /** round(exposed x B) is exposed x B + 1/2 at most, and the coins' variance is that many times share (1 - share) */
    leakAtLeast(meanArriving, interceptors) {
      if (interceptors === 0) return { share: 1, mean: 0, variance: 0 };
      return {
        share: 1 - share * exposed,
        mean: share * 0.5,
        variance: (exposed * meanArriving + 0.5) * share * (1 - share),
      };
    },
    passing: { share: 1 - exposed, mean: 0.5 },
    roughVariance: (arriving, interceptors) => within(arriving, interceptors) * share * (1 - share),
  };
}

/** What was worked out at one grain. */
interface Memory {
  readonly warheads: Map<number, Pmf>;
  readonly objects: StoppedAmong;
}

/**
 * Without decoys, and with no more objects to be served than warheads, each of those is a warhead: the number stopped is
 * the same however many more warheads come.
 */
function keyOf(engagement: Shooting, { within, objects }: Encounter, reaching: number): number {
  const telling = within === objects ? Math.min(within, mostServed(engagement, reaching)) : within;
  return reaching * keyStep + telling;
}
