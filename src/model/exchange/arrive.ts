import { isBallistic, legs } from '../force/index.ts';
import type { Leg } from '../force/index.ts';
import { binomial, certainly, convolve, convolveScaled, mixture, trimmed } from '../number/index.ts';
import type { Pmf } from '../number/index.ts';
import type { Contribution } from './contribute.ts';

/**
 * Warheads that arrive, as a sum over legs: mean and variance at once, the distribution when it is asked for.
 * Most questions are settled by the first two.
 */
export interface Arrivals {
  readonly mean: number;
  readonly variance: number;
  /** no more than this many can arrive; whole */
  readonly most: number;
  /**
   * @param grain tails up to this weight are cut off at every step; `dropped` carries what was cut
   */
  pmf(grain: number): Pmf;
}

/** Warheads on their way to the other side: those that a missile shield can meet, and those that fly under it. */
export interface Salvo {
  readonly ballistic: Arrivals;
  readonly airborne: Arrivals;
}

interface LegArrivals {
  readonly parts: readonly Contribution[];
  readonly lost: number;
}

/**
 * What arrives of a force whose platforms contribute independently, but for legs that may be found as a whole.
 *
 * @param legLost by leg: chance that the leg is found and only what had left remains
 * @source model.md 3, Going out; Result
 */
export function salvo(parts: readonly Contribution[], legLost: Readonly<Record<Leg, number>>): Salvo {
  const byLeg = legs.map((leg) => ({ leg, parts: parts.filter((part) => part.leg === leg), lost: legLost[leg] }));
  return {
    ballistic: arrivals(byLeg.filter(({ leg }) => isBallistic(leg))),
    airborne: arrivals(byLeg.filter(({ leg }) => !isBallistic(leg))),
  };
}

/** Expected warheads on launchers that survive and can launch, or have left, before reliability. */
export function expectedSurviving(parts: readonly Contribution[], legLost: Readonly<Record<Leg, number>>): number {
  return parts.reduce((sum, part) => {
    const lost = legLost[part.leg];
    return sum + part.platforms * carried(part) * ((1 - lost) * part.contributes + lost * part.left);
  }, 0);
}

function carried(part: Contribution): number {
  return part.loads.reduce((sum, load) => sum + load.launchers * load.warheads, 0);
}

function arrivals(legArrivals: readonly LegArrivals[]): Arrivals {
  let mean = 0;
  let variance = 0;
  let most = 0;
  for (const leg of legArrivals) {
    const moments = legMoments(leg);
    mean += moments.mean;
    variance += moments.variance;
    for (const part of leg.parts) most += part.platforms * carried(part);
  }
  const known = new Map<number, Pmf>();
  return {
    mean,
    variance,
    most,
    pmf(grain) {
      let pmf = known.get(grain);
      if (!pmf) known.set(grain, (pmf = sumOfLegs(legArrivals, grain)));
      return pmf;
    },
  };
}

function legMoments({ parts, lost }: LegArrivals): { mean: number; variance: number } {
  const whole = sumOfMoments(parts, 'contributes');
  if (lost === 0) return whole;
  const rest = sumOfMoments(parts, 'left');
  const mean = (1 - lost) * whole.mean + lost * rest.mean;
  const apart = whole.mean - rest.mean;
  return { mean, variance: (1 - lost) * whole.variance + lost * rest.variance + lost * (1 - lost) * apart * apart };
}

/** Which chance of a contribution counts: of contributing at all, or of having left. */
type Fate = 'contributes' | 'left';

function sumOfMoments(parts: readonly Contribution[], fate: Fate): { mean: number; variance: number } {
  let mean = 0;
  let variance = 0;
  for (const part of parts) {
    let first = 0;
    let second = 0;
    for (const { launchers, warheads } of part.loads) {
      first += launchers * warheads;
      second += launchers * warheads * warheads;
    }
    const works = part.arrives;
    const expected = part[fate] * works * first;
    const square = part[fate] * (works * (1 - works) * second + works * works * first * first);
    mean += part.platforms * expected;
    variance += part.platforms * (square - expected * expected);
  }
  return { mean, variance };
}

/** Legs without a common fate are one sum; the others are mixed first. */
function sumOfLegs(legArrivals: readonly LegArrivals[], grain: number): Pmf {
  const independent = legArrivals.filter((leg) => leg.lost === 0).flatMap((leg) => leg.parts);
  let sum = sumOfParts(independent, 'contributes', grain);
  for (const { parts, lost } of legArrivals) {
    if (lost === 0 || parts.length === 0) continue;
    const leg = mixture([
      { chance: 1 - lost, pmf: sumOfParts(parts, 'contributes', grain) },
      { chance: lost, pmf: sumOfParts(parts, 'left', grain) },
    ]);
    sum = trimmed(convolve(sum, leg), grain);
  }
  return sum;
}

/** Smallest spans first: the running sum stays short while it is convolved. */
function sumOfParts(parts: readonly Contribution[], fate: Fate, grain: number): Pmf {
  const ordered = [...parts].sort((a, b) => a.platforms * carried(a) - b.platforms * carried(b));
  return ordered.reduce((sum, part) => addPart(sum, part, fate, grain), certainly(0));
}

function addPart(sum: Pmf, part: Contribution, fate: Fate, grain: number): Pmf {
  const { platforms, loads, arrives } = part;
  const chance = part[fate];
  const [only] = loads;
  if (loads.length === 1 && only!.launchers === 1) {
    if (only!.warheads === 0) return sum;
    return trimmed(convolveScaled(sum, binomial(platforms, chance * arrives, grain), only!.warheads), grain);
  }
  const surviving = binomial(platforms, chance, grain);
  if (loads.length === 1) {
    const working = launchersWorking(surviving, only!.launchers, arrives, grain);
    return only!.warheads === 0 ? sum : trimmed(convolveScaled(sum, working, only!.warheads), grain);
  }
  return trimmed(convolve(sum, unequalLoads(surviving, part, grain)), grain);
}

/** Launchers that work when whole platforms of `size` launchers survive or not. */
function launchersWorking(surviving: Pmf, size: number, arrives: number, grain: number): Pmf {
  return mixtureOver(surviving, (platforms) => binomial(platforms * size, arrives, grain));
}

/** The few platforms on which heavier and lighter loads meet. */
function unequalLoads(surviving: Pmf, part: Contribution, grain: number): Pmf {
  return mixtureOver(surviving, (platforms) =>
    part.loads.reduce(
      (sum, { launchers, warheads }) =>
        warheads === 0 ? sum : convolveScaled(sum, binomial(platforms * launchers, part.arrives, grain), warheads),
      certainly(0),
    ),
  );
}

function mixtureOver(counts: Pmf, given: (count: number) => Pmf): Pmf {
  const parts = Array.from(counts.weights, (chance, i) => ({ chance, pmf: given(counts.from + i) }));
  const mixed = mixture(parts);
  return { ...mixed, dropped: mixed.dropped + counts.dropped };
}
