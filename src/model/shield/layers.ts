import { certainly, mean, mixedOver, mixture, trimmed } from '../number/index.ts';
import type { Pmf } from '../number/index.ts';
import { keptByGrain } from './chance.ts';
import { unknownBound } from './bound.ts';
import type { Floor } from './bound.ts';
import type { Defence } from './defence.ts';
import type { Engagement, InSequence, Layered } from './engagement.ts';

/** Finer than any digit of an expectation. */
const fine = 1e-17;

/** One layer, ready to be asked. */
interface Station {
  readonly layer: InSequence;
  readonly shield: Defence;
  /** leakers of so many that arrive, with so many interceptors, if sensors that it shares work */
  readonly through: (arriving: number, stock: number, grain: number) => Pmf;
}

/**
 * Layers in sequence: each maps a number that arrives to a distribution of those that leak, and that meets the next.
 *
 * Sensors that layers share work or fail for all of them at once, so the whole is a mixture of two worlds: with chance
 * `system` every layer stands, else only those with sensors of their own. What each layer has alone fails alone.
 *
 * @param ready makes one layer's defence
 * @source model.md 4, Layers; shield.md 2, equation (6)
 */
export function inSequence(engagement: Layered, ready: (layer: Engagement) => Defence): Defence {
  const stations = engagement.layers.map((layer) => stationOf(layer, ready(layer.engagement)));
  const shared = stations.some(({ layer }) => layer.sensors === 'shared');
  const worlds = [
    { chance: shared ? engagement.system : 1, standing: stations },
    {
      chance: shared ? 1 - engagement.system : 0,
      standing: stations.filter(({ layer }) => layer.sensors === 'own'),
    },
  ].filter(({ chance }) => chance > 0);
  const law = keptByGrain((arriving, interceptors, grain) => {
    const leaking = mixture(
      worlds.map(({ chance, standing }) => ({ chance, pmf: pastAll(standing, arriving, interceptors, grain) })),
    );
    return complement(leaking, arriving);
  });
  const shields = stations.map(({ shield }) => shield);
  return {
    engagement,
    works: 1,
    monotone: shields.every(({ monotone }) => monotone),
    monotoneOnAverage: shields.every(({ monotone }) => monotone),
    mostStopped: (arriving, interceptors) =>
      stations.reduce(
        (most, { layer, shield }) =>
          Math.min(arriving, most + shield.mostStopped(arriving, stockOf(layer, interceptors))),
        0,
      ),
    stopped: law,
    expectedStopped: (arriving, interceptors) => mean(law(arriving, interceptors, fine)),
    stoppedAtLeast: () => unknownBound,
    isDealtOnce: () => shields.every(({ monotone }) => monotone),
    /**
     * With L a layer's leakers at least s N - X, and X of no greater mean and variance whatever N is: of two layers at least
     * s2 (s1 N - X1) - X2, and X2 is uncorrelated with X1. A failure only lets more through.
     */
    leakAtLeast: (meanArriving, interceptors) =>
      stations.reduce<Floor>(
        (before, { layer, shield }) => {
          const { share, mean: off, variance } = shield.leakAtLeast(meanArriving, stockOf(layer, interceptors));
          return {
            share: share * before.share,
            mean: share * before.mean + off,
            variance: share * share * before.variance + variance,
          };
        },
        { share: 1, mean: 0, variance: 0 },
      ),
    passing: shields.reduce(
      (before, { passing }) => ({
        share: passing.share * before.share,
        mean: passing.share * before.mean + passing.mean,
      }),
      { share: 1, mean: 0 },
    ),
    roughVariance: (arriving, interceptors) =>
      stations.reduce(
        (sum, { layer, shield }) => sum + shield.roughVariance(arriving, stockOf(layer, interceptors)),
        0,
      ),
  };
}

function stockOf({ interceptors }: InSequence, asked: number): number {
  return interceptors ?? asked;
}

function stationOf(layer: InSequence, shield: Defence): Station {
  return {
    layer,
    shield,
    through: keptByGrain((arriving, stock, grain) =>
      mixture([
        { chance: shield.works, pmf: complement(shield.stopped(arriving, stock, grain), arriving) },
        { chance: 1 - shield.works, pmf: certainly(arriving) },
      ]),
    ),
  };
}

function pastAll(standing: readonly Station[], arriving: number, interceptors: number, grain: number): Pmf {
  return standing.reduce(
    (before, { layer, through }) =>
      trimmed(
        mixedOver(before, (count) => through(count, stockOf(layer, interceptors), grain)),
        grain * grainOfSum,
      ),
    certainly(arriving),
  );
}

/** What is cut off between layers, so that no more digits are cut than asked. */
const grainOfSum = 0.01;

/** Of a number, those that are not in another. */
function complement({ from, weights, dropped }: Pmf, of: number): Pmf {
  return { from: of - from - weights.length + 1, weights: weights.slice().reverse(), dropped };
}
