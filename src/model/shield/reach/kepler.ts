import { arcCosine, arcSine, cosine, sine } from '../../number/index.ts';
import type { ReachAnswer, ReachProblem, ReachReason } from './question.ts';

/** A sphere that neither turns nor has air. @source shield.md 3 */
export const earthRadiusKilometres = 6371;

/** Gravitational parameter, kilometres cubed a second squared. @source shield.md 3 */
export const gravitation = 398600.44;

export const pi = 3.141592653589793;

/** Farthest place on the globe along the ground, kilometres. */
const halfEarthKilometres = pi * earthRadiusKilometres;

/**
 * Apogees between which a flight is one of this model. Over a smooth globe any apogee above the ground has an ellipse; one
 * below 100 kilometres would lie in air from end to end, of which the model knows nothing. *judged*
 */
export const lowestApogeeKilometres = 100;
export const highestApogeeKilometres = 40_000;

/** A free flight from ground to ground; burnout is at its start, on the ground. */
export interface Flight {
  /** seen from the centre of the Earth, radians; > 0, <= pi */
  readonly rangeAngle: number;
  readonly semiMajorAxisKilometres: number;
  /** >= 0, < 1 */
  readonly eccentricity: number;
  /** kilometres a second */
  readonly burnoutSpeed: number;
  /** above the horizon, radians */
  readonly burnoutElevation: number;
  readonly apogeeKilometres: number;
  /** of free flight: no boost */
  readonly seconds: number;
}

/**
 * The flight that needs the least energy for its range.
 *
 * @param rangeKilometres along the ground; > 0, up to half the Earth's circumference
 * @returns the flight; or `range-too-short`, `range-too-far`, `not-a-number`
 * @source shield.md 3, equations (11), (13) to (15)
 */
export function leastEnergyFlight(rangeKilometres: number): ReachAnswer<Flight> {
  const wrong = rangeProblem(rangeKilometres);
  if (wrong) return refused(wrong);
  const half = rangeKilometres / earthRadiusKilometres / 2;
  return { ok: true, value: flightOf(half, leastEnergyApogee(sine(half), cosine(half))) };
}

/**
 * The flight over a range that climbs to an apogee: lofted above the least-energy one, or depressed below it.
 *
 * @param rangeKilometres  along the ground; > 0, up to half the Earth's circumference
 * @param apogeeKilometres above ground; 100..40000
 * @returns the flight; or all that is wrong: also `apogee-too-low`, `apogee-too-high`
 * @source shield.md 3, equation (16)
 */
export function loftedFlight(rangeKilometres: number, apogeeKilometres: number): ReachAnswer<Flight> {
  const problems = [rangeProblem(rangeKilometres), apogeeProblem(apogeeKilometres, 'apogeeKilometres')];
  const wrong = problems.filter((one) => one !== null);
  if (wrong.length > 0) return refused(...wrong);
  return { ok: true, value: flightOf(rangeKilometres / earthRadiusKilometres / 2, apogeeKilometres) };
}

/**
 * The flights over a range with one speed at burnout: the flat one and the steep one.
 *
 * @param rangeKilometres along the ground; > 0, up to half the Earth's circumference
 * @param burnoutSpeed    kilometres a second; below what flies round the Earth
 * @returns both, equal at least energy; `flat` is null where it would start below the horizon. Or `burnout-too-slow` with
 *   the least speed that the range needs, `speed-out-of-range` at the speed of escape and above
 * @source shield.md 3, equation (12)
 */
export function flightsAtSpeed(
  rangeKilometres: number,
  burnoutSpeed: number,
): ReachAnswer<{ readonly flat: Flight | null; readonly steep: Flight }> {
  const least = leastEnergyFlight(rangeKilometres);
  if (!least.ok) return least;
  const energy = energyRatio(burnoutSpeed);
  if (!(energy < 2)) return refused(problemOf('speed-out-of-range', 'burnoutSpeed', burnoutSpeed, escapeSpeed));
  const half = least.value.rangeAngle / 2;
  const sineOfSum = ((2 - energy) / energy) * sine(half);
  if (sineOfSum > 1 + 1e-12 || !(burnoutSpeed > 0))
    return refused(problemOf('burnout-too-slow', 'burnoutSpeed', burnoutSpeed, least.value.burnoutSpeed));
  const sum = arcSine(sineOfSum);
  const flat = energy > 1 ? null : flightAt(half, energy, (sum - half) / 2);
  return { ok: true, value: { flat, steep: flightAt(half, energy, (pi - sum - half) / 2) } };
}

/**
 * The range that the energy of a lofted test would carry to, flown with least energy: far too little, as a steep boost
 * loses more to gravity and the Earth turns. Never to be shown without its caution.
 *
 * @returns range, kilometres, and `energy-only`, always
 * @source shield.md 3, Known limit; check C22
 */
export function energyOnlyRange(lofted: Pick<Flight, 'burnoutSpeed'>): {
  readonly rangeKilometres: number;
  readonly cautions: readonly ['energy-only'];
} {
  const energy = energyRatio(lofted.burnoutSpeed);
  const half = energy >= 1 ? pi / 2 : arcSine(energy / (2 - energy));
  return { rangeKilometres: 2 * half * earthRadiusKilometres, cautions: ['energy-only'] };
}

/**
 * Between which the reported time of a flight should lie: free flight, and a boost that takes 60 to 280 seconds longer.
 *
 * @source shield.md 3, equation (17); checks C15 to C21
 */
export function reportedSeconds({ seconds }: Flight): { readonly from: number; readonly to: number } {
  return { from: seconds + boostDelay.from, to: seconds + boostDelay.to };
}

const boostDelay = { from: 60, to: 280 };

/** Place on a flight: angle flown, radians, and height, kilometres. @param seconds 0..flight.seconds */
export function placeOn(
  flight: Flight,
  seconds: number,
): { readonly angle: number; readonly heightKilometres: number } {
  const { eccentricity: e, semiMajorAxisKilometres: a } = flight;
  const anomaly = anomalyAt(flight, seconds - flight.seconds / 2);
  const radius = a * (1 + e * cosine(anomaly));
  const angle = arcCosine((cosine(anomaly) + e) / (1 + e * cosine(anomaly)));
  const fromApogee = anomaly < 0 ? -angle : angle;
  return { angle: flight.rangeAngle / 2 + fromApogee, heightKilometres: radius - earthRadiusKilometres };
}

/** Eccentric anomaly counted from apogee, by Newton's rule on Kepler's equation, which is monotone here. */
function anomalyAt({ eccentricity: e, semiMajorAxisKilometres: a }: Flight, secondsFromApogee: number): number {
  const mean = secondsFromApogee / Math.sqrt((a * a * a) / gravitation);
  let low = -pi;
  let high = pi;
  let anomaly = mean / (1 + e);
  for (let step = 0; step < 60; step++) {
    const off = anomaly + e * sine(anomaly) - mean;
    if (Math.abs(off) < 1e-14) break;
    if (off > 0) high = anomaly;
    else low = anomaly;
    const next = anomaly - off / (1 + e * cosine(anomaly));
    // Near an eccentricity of 1 Newton may leap out of what is known to hold the root: halve instead.
    anomaly = next > low && next < high ? next : (low + high) / 2;
  }
  return anomaly;
}

/** Height of the apogee of least energy, kilometres; by sine and cosine of half the range angle. @source equation (14) */
export function leastEnergyApogee(sineOfHalf: number, cosineOfHalf: number): number {
  return (earthRadiusKilometres / 2) * (sineOfHalf + cosineOfHalf - 1);
}

/** Axis and eccentricity over a range with an apogee; by the cosine of half the range angle. @source equation (16) */
export function ellipse(
  cosineOfHalf: number,
  apogeeKilometres: number,
): { readonly axis: number; readonly eccentricity: number } {
  const eccentricity = apogeeKilometres / (apogeeKilometres + earthRadiusKilometres * (1 - cosineOfHalf));
  return { axis: (earthRadiusKilometres + apogeeKilometres) / (1 + eccentricity), eccentricity };
}

/** Speed on the ground of a flight with this axis, kilometres a second. */
export function speedOn(axis: number): number {
  return Math.sqrt(gravitation * (2 / earthRadiusKilometres - 1 / axis));
}

/** Q of the textbooks: 1 flies round the Earth, 2 escapes. @source equation (11) */
export function energyRatio(burnoutSpeed: number): number {
  return (burnoutSpeed * burnoutSpeed * earthRadiusKilometres) / gravitation;
}

const escapeSpeed = Math.sqrt((2 * gravitation) / earthRadiusKilometres);

function flightOf(half: number, apogeeKilometres: number): Flight {
  const { axis, eccentricity } = ellipse(cosine(half), apogeeKilometres);
  const burnoutSpeed = speedOn(axis);
  const energy = energyRatio(burnoutSpeed);
  const cosineOfElevation = Math.sqrt((1 - eccentricity * eccentricity) / (energy * (2 - energy)));
  return {
    rangeAngle: 2 * half,
    semiMajorAxisKilometres: axis,
    eccentricity,
    burnoutSpeed,
    burnoutElevation: arcCosine(cosineOfElevation),
    apogeeKilometres,
    seconds: secondsOn(axis, eccentricity),
  };
}

function flightAt(half: number, energy: number, elevation: number): Flight {
  const level = cosine(elevation);
  const eccentricity = Math.sqrt(Math.max(0, 1 + energy * (energy - 2) * level * level));
  const apogee = (earthRadiusKilometres / (2 - energy)) * (1 + eccentricity) - earthRadiusKilometres;
  return flightOf(half, apogee);
}

/** Time from ground to ground. @source equation (15), with the anomaly counted from apogee */
export function secondsOn(axis: number, eccentricity: number): number {
  // Half round the Earth with least energy the ellipse is a circle, and what is divided here is nothing by nothing.
  const anomaly = eccentricity < roundBelow ? pi / 2 : arcCosine((earthRadiusKilometres / axis - 1) / eccentricity);
  return 2 * Math.sqrt((axis * axis * axis) / gravitation) * (anomaly + eccentricity * sine(anomaly));
}

/** Where rounding loses as much of the anomaly as taking the ellipse for a circle does. */
const roundBelow = 1e-8;

function rangeProblem(range: number): ReachProblem | null {
  const at = 'rangeKilometres';
  if (!Number.isFinite(range)) return problemOf('not-a-number', at, null, null);
  if (range <= 0) return problemOf('range-too-short', at, range, 0);
  return range > halfEarthKilometres ? problemOf('range-too-far', at, range, halfEarthKilometres) : null;
}

export function apogeeProblem(apogee: number, at: string): ReachProblem | null {
  if (!Number.isFinite(apogee)) return problemOf('not-a-number', at, null, null);
  if (apogee < lowestApogeeKilometres) return problemOf('apogee-too-low', at, apogee, lowestApogeeKilometres);
  return apogee > highestApogeeKilometres ? problemOf('apogee-too-high', at, apogee, highestApogeeKilometres) : null;
}

export function problemOf(reason: ReachReason, at: string, value: number | null, limit: number | null): ReachProblem {
  return { reason, at, value, limit };
}

function refused(...problems: readonly ReachProblem[]): {
  readonly ok: false;
  readonly problems: readonly ReachProblem[];
} {
  return { ok: false, problems };
}
