import { binomial, markedAmong, meanOver, mixedOver } from '../number/index.ts';
import type { Pmf } from '../number/index.ts';
import { unknownBound } from './bound.ts';
import type { Defence } from './defence.ts';
import { encounter, inReach, keyStep } from './engage.ts';
import type { Looking, Shooting } from './engagement.ts';
import { shareInReach } from './orbit/geometry.ts';
import type { Volley } from './volley.ts';

/** Finer than any digit of an expectation. */
const fine = 1e-17;

/**
 * A defence of which chance decides more than hits: which objects are called warheads (discrimination), which interceptors
 * are in reach (orbit), how the stock is split between turns.
 *
 * Of W warheads within Bin(W, warheadsCalled) are objects, of d decoys Bin(d, decoysCalled); of R interceptors in orbit
 * Bin(R, share in reach) are in reach. Given those numbers the objects stopped are the doctrine's, and the warheads among
 * them hypergeometric.
 *
 * @source model.md 4; shield.md 1, equation (4), and 4, equation (31)
 */
export function byChance(engagement: Shooting | Looking, volley: Volley): Defence {
  const { orbit, warheadsCalled = 1, decoysCalled = 1, exposed } = engagement;
  const share = orbit === undefined ? 1 : shareInReach(orbit);
  const stockOf = (interceptors: number): number => inReach(engagement, interceptors);

  const objectsStopped = keptByGrain((objects, stock, grain) =>
    mixedOver(binomial(stock, share, grain), (now) => volley.stopped(objects, now, grain)),
  );
  const warheadsAmong = (warheads: number, objects: number, stock: number, grain: number): Pmf => {
    if (warheads < objects) return markedAmong(objects, warheads, objectsStopped(objects, stock, grain), grain);
    return objectsStopped(Math.min(objects, volley.settledFrom(stock)), stock, grain);
  };
  const law = keptByGrain((arriving, stock, grain) => {
    const { within, objects } = encounter(engagement, arriving);
    return mixedOver(binomial(within, warheadsCalled, grain), (warheads) =>
      mixedOver(binomial(objects - within, decoysCalled, grain), (decoys) =>
        warheadsAmong(warheads, warheads + decoys, stock, grain),
      ),
    );
  });

  const expectedObjects = kept((objects, stock) =>
    meanOver(binomial(stock, share, fine), (now) => volley.expected(objects, now)),
  );
  const expected = kept((arriving, stock) => {
    const { within, objects } = encounter(engagement, arriving);
    return meanOver(binomial(within, warheadsCalled, fine), (warheads) =>
      meanOver(binomial(objects - within, decoysCalled, fine), (decoys) =>
        warheads === 0 ? 0 : (warheads / (warheads + decoys)) * expectedObjects(warheads + decoys, stock),
      ),
    );
  });
  const hit = share * volley.hit;
  return {
    engagement,
    works: engagement.system,
    monotone: volley.monotone,
    monotoneOnAverage: volley.monotone,
    mostStopped: (arriving, interceptors) =>
      Math.min(encounter(engagement, arriving).within, volley.most(stockOf(interceptors))),
    stopped: (arriving, interceptors, grain) => law(arriving, stockOf(interceptors), grain),
    expectedStopped: (arriving, interceptors) => expected(arriving, stockOf(interceptors)),
    stoppedAtLeast: () => unknownBound,
    isDealtOnce: (arriving, interceptors) =>
      volley.monotone || encounter(engagement, arriving).within >= volley.settledFrom(stockOf(interceptors)),
    /** each interceptor in orbit is in reach by a coin of its own and stops one warhead at most, with chance `volley.hit` at most */
    leakAtLeast(_, interceptors) {
      const stock = stockOf(interceptors);
      return { share: 1, mean: stock * hit, variance: stock * hit * (1 - hit) };
    },
    passing: { share: 1 - exposed, mean: 0.5 },
    roughVariance: (arriving, interceptors) => Math.min(arriving, interceptors) * hit * (1 - hit),
  };
}

/** Remembers what was worked out for two whole numbers. */
function kept<T>(work: (a: number, b: number) => T): (a: number, b: number) => T {
  const known = new Map<number, T>();
  return (a, b) => {
    const key = a * keyStep + b;
    let value = known.get(key);
    if (value === undefined) known.set(key, (value = work(a, b)));
    return value;
  };
}

/** The same for each grain. */
export function keptByGrain(
  work: (a: number, b: number, grain: number) => Pmf,
): (a: number, b: number, grain: number) => Pmf {
  const byGrain = new Map<number, (a: number, b: number) => Pmf>();
  return (a, b, grain) => {
    let known = byGrain.get(grain);
    if (!known) byGrain.set(grain, (known = kept((one, other) => work(one, other, grain))));
    return known(a, b);
  };
}
