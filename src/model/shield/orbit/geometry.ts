import { arcCosine, arcSine, cosine, sine } from '../../number/index.ts';

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

/** @source shield.md 4, equation (26) */
const earthRadiusKilometres = 6378.1;

const gravity = 9.80665e-3;

const radians = 3.141592653589793 / 180;

/** Way flown in a time at an average acceleration until the change of velocity is spent, kilometres. @source equation (18) */
export function flownKilometres({
  velocityChangeKilometresPerSecond: change,
  accelerationGravities,
  flyoutSeconds: time,
}: OrbitGeometry): number {
  const acceleration = accelerationGravities * gravity;
  const burn = change / acceleration;
  return time <= burn ? (acceleration * time * time) / 2 : (acceleration * burn * burn) / 2 + change * (time - burn);
}

/** Radius of the cap that an interceptor covers at the height of intercept, kilometres; 0 where it cannot get down to it. */
export function coverageKilometres(geometry: OrbitGeometry): number {
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
 * @returns 0..1
 * @source shield.md 4, equation (32), averaged over the cap
 */
export function shareInReach(geometry: OrbitGeometry): number {
  const radius = earthRadiusKilometres + geometry.interceptKilometres;
  // Half way round the Earth there is no farther place.
  const cap = Math.min(3.141592653589793, coverageKilometres(geometry) / radius);
  const centre = geometry.latitudeDegrees * radians;
  const highest = sine(geometry.inclinationDegrees * radians);
  // An interceptor's sin(latitude) is `highest` x sine of an evenly spread phase: even steps of phase need no density.
  let inside = 0;
  for (let i = 0; i < phases; i++) {
    const phase = ((i + 0.5) / phases - 0.5) * 3.141592653589793;
    inside += longitudeShare(arcSine(highest * sine(phase)), centre, cap);
  }
  return inside / phases;
}

/** Steps of phase: the share is right to some 1 in 10,000. */
const phases = 2048;

/** Share of a parallel that lies within `cap` of a place on another. */
function longitudeShare(latitude: number, centre: number, cap: number): number {
  const between = cosine(latitude) * cosine(centre);
  const height = cosine(cap) - sine(latitude) * sine(centre);
  if (between <= 0) return height <= 0 ? 1 : 0;
  return arcCosine(height / between) / 3.141592653589793;
}
