import { cosine, sine } from '../../number/index.ts';
import { pi } from './kepler.ts';

/** A place on the globe as a vector of length 1 from its centre: towards 0 E, 90 E and the north pole. */
export type Direction = readonly [number, number, number];

/** @param latitude degrees, south negative @param longitude degrees, west negative */
export function direction(latitude: number, longitude: number): Direction {
  const level = cosine(latitude * (pi / 180));
  const round = longitude * (pi / 180);
  return [level * cosine(round), level * sine(round), sine(latitude * (pi / 180))];
}

export function dot(a: Direction, b: Direction): number {
  return a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
}

/** The great circle of a flight: half its range angle, and the two directions that span its plane. */
export interface Course {
  readonly sineOfHalf: number;
  readonly cosineOfHalf: number;
  /** of the place below the apogee */
  readonly apex: Direction;
  /** a quarter of the globe beyond it */
  readonly ahead: Direction;
}

/** @returns null where both places are one; between places opposite each other, the course of some great circle */
export function courseFrom(launch: Direction, target: Direction): Course | null {
  const towards = scaled(launch, -1, target);
  const between = scaled(launch, 1, target);
  const sineOfHalf = Math.sqrt(dot(towards, towards)) / 2;
  const cosineOfHalf = Math.sqrt(dot(between, between)) / 2;
  if (sineOfHalf < samePlace) return null;
  const ahead = divided(towards, 2 * sineOfHalf);
  const apex = cosineOfHalf < samePlace ? across(ahead) : divided(between, 2 * cosineOfHalf);
  return { sineOfHalf, cosineOfHalf, apex, ahead };
}

/** Half an angle of some millimetres on the ground. */
const samePlace = 1e-9;

function scaled(a: Direction, factor: number, b: Direction): Direction {
  return [b[0] + factor * a[0], b[1] + factor * a[1], b[2] + factor * a[2]];
}

function divided([x, y, z]: Direction, by: number): Direction {
  return [x / by, y / by, z / by];
}

/** Some direction square to another: the one that is nearest to a pole, or to 0 E where that is the pole. */
function across(ahead: Direction): Direction {
  const near: Direction = Math.abs(ahead[2]) < 0.9 ? [0, 0, 1] : [1, 0, 0];
  const square = scaled(ahead, -dot(near, ahead), near);
  return divided(square, Math.sqrt(dot(square, square)));
}
