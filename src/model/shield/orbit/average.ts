import { ceiling, ln, sine } from '../../number/index.ts';
import { coverageKilometres, earthRadiusKilometres, radians, type Flight } from './geometry.ts';

/**
 * Shots at each missile.
 *
 * @param kill   single-shot kill probability, above 0, at most 1
 * @param wanted chance that a missile is to be stopped with, 0..1, below 1
 * @returns whole, >= 1
 * @source shield.md 4a, equation (23); Harrison, AEI Working Paper 2025-20
 */
export function shotsEach(kill: number, wanted: number): number {
  if (kill >= 1 || wanted <= 0) return 1;
  return Math.max(1, ceiling(ln(1 - wanted) / ln(1 - kill)));
}

/**
 * Interceptors in orbit for one in reach, by even spacing and average coverage: the published absentee ratio.
 *
 * The area of the band of latitudes over that of a flat circle of the radius covered. It knows no inclination and no
 * phases: an average over the band, and over time.
 *
 * @param bandDegrees highest latitude covered, above 0, at most 90
 * @returns >= 1; null where an interceptor cannot come down in time
 * @source shield.md 4a, equations (25), (26)
 */
export function publishedAbsentee(flight: Flight, bandDegrees: number): number | null {
  const covered = coverageKilometres(flight);
  if (covered === 0) return null;
  const radius = (earthRadiusKilometres + flight.interceptKilometres) / covered;
  return Math.max(1, 4 * radius * radius * sine(bandDegrees * radians));
}

/**
 * Interceptors in orbit as published: even spacing, average coverage, all missiles from one region.
 *
 * @param inReach interceptors that must be in reach, whole: missiles x shots at each
 * @source shield.md 4a, equation (26)
 */
export function publishedNumber(absentee: number, inReach: number): number {
  return ceiling(absentee * inReach);
}
