import { arcCosine, cosine, sine } from '../../number/index.ts';

/**
 * Interceptors on circular orbits of one height and one inclination, and what they must reach in time.
 *
 * @source shield.md 4, equations (24), (25), (32)
 */
export interface OrbitGeometry {
  /** height of the orbits, kilometres; above `interceptKilometres` */
  readonly altitudeKilometres: number;
  /** height at which a missile must be met, kilometres; >= 0 */
  readonly interceptKilometres: number;
  /** change of velocity that an interceptor has for the way there, kilometres a second; > 0 */
  readonly velocityChangeKilometresPerSecond: number;
  /** its average acceleration, in units of 9.80665 metres a second squared; > 0 */
  readonly accelerationGravities: number;
  /** time for the way there, seconds; > 0 */
  readonly flyoutSeconds: number;
  /** of the orbits, degrees; > 0, <= 90 */
  readonly inclinationDegrees: number;
  /** of the place over which a missile must be met, degrees either way; 0..90 */
  readonly latitudeDegrees: number;
}

/** An interceptor's way to a missile, wherever its orbit lies. */
export type Flight = Omit<OrbitGeometry, 'inclinationDegrees' | 'latitudeDegrees'>;

/** @source shield.md 4, equation (26) */
export const earthRadiusKilometres = 6378.1;

const gravity = 9.80665e-3;

const pi = 3.141592653589793;

export const radians = pi / 180;

/** Way flown in a time at an average acceleration until the change of velocity is spent, kilometres. @source equation (18) */
export function flownKilometres({
  velocityChangeKilometresPerSecond: change,
  accelerationGravities,
  flyoutSeconds: time,
}: Flight): number {
  if (time <= 0) return 0;
  const acceleration = accelerationGravities * gravity;
  const burn = change / acceleration;
  return time <= burn ? (acceleration * time * time) / 2 : (acceleration * burn * burn) / 2 + change * (time - burn);
}

/** Radius of the cap that an interceptor covers at the height of intercept, kilometres; 0 where it cannot get down to it. */
export function coverageKilometres(geometry: Flight): number {
  const flown = flownKilometres(geometry);
  const down = geometry.altitudeKilometres - geometry.interceptKilometres;
  return flown <= down ? 0 : Math.sqrt(flown * flown - down * down);
}

/**
 * Chance that one interceptor at a random place of its orbit has a missile over the latitude in reach.
 *
 * The exact share of a cap round that latitude, by rings of equal latitude: interceptors lie the denser the nearer a ring
 * is to the inclination, and none beyond it.
 *
 * @returns 0..1; 0 also where nothing ever passes in reach
 * @source shield.md 4, equation (32), averaged over the cap
 */
export function shareInReach(geometry: OrbitGeometry): number {
  const radius = earthRadiusKilometres + geometry.interceptKilometres;
  return shareOfCap(coverageKilometres(geometry) / radius, geometry.inclinationDegrees, geometry.latitudeDegrees);
}

/**
 * The same for a cap of a given size.
 *
 * @param cap half-angle, radians, >= 0; what is above pi is the whole sphere
 * @param inclinationDegrees > 0, <= 90
 * @param latitudeDegrees 0..90
 */
export function shareOfCap(cap: number, inclinationDegrees: number, latitudeDegrees: number): number {
  const cosineOfCap = cosine(Math.min(cap, pi));
  const centre = { sine: sine(latitudeDegrees * radians), cosine: cosine(latitudeDegrees * radians) };
  const highest = sine(inclinationDegrees * radians);
  // An interceptor's sin(latitude) is `highest` x sine of an evenly spread phase: even steps of phase need no density.
  let inside = 0;
  for (const sineOfPhase of sinesOfPhases) {
    const sineOfLatitude = highest * sineOfPhase;
    const between = Math.sqrt(1 - sineOfLatitude * sineOfLatitude) * centre.cosine;
    inside += longitudeShare(cosineOfCap - sineOfLatitude * centre.sine, between);
  }
  return inside / phases;
}

/** Steps of phase: the share is right to some 1 in 10,000. */
const phases = 2048;

const sinesOfPhases = Float64Array.from({ length: phases }, (_, i) => sine(((i + 0.5) / phases - 0.5) * pi));

/** Share of a parallel that lies within a cap: `height` is cos(cap) - sin x sin of the latitudes, `between` cos x cos. */
function longitudeShare(height: number, between: number): number {
  if (height >= between) return 0;
  return height <= -between ? 1 : arcCosine(height / between) / pi;
}

/**
 * Share of a sphere that lies within a cap: of interceptors spread evenly over all latitudes.
 *
 * @param cap half-angle, radians, 0..pi
 * @source shield.md 4b, (32): the last factor of f
 */
export function capShare(cap: number): number {
  return (1 - cosine(cap)) / 2;
}
