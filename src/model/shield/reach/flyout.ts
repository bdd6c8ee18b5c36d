import { arcCosine, ln } from '../../number/index.ts';
import { earthRadiusKilometres, energyRatio, gravitation } from './kepler.ts';

/**
 * Least time to a point: by the cosine of the angle between site and point as seen from the centre of the Earth, and the
 * point's distance from that centre, kilometres. Seconds; infinite where the point is out of reach.
 */
export type FlyOut = (cosineOfAngle: number, radiusKilometres: number) => number;

/**
 * The fan of flights with one speed at burnout, turned round: how soon a point can be reached.
 *
 * Lambert's theorem gives the time from the chord and the sum of both distances alone, so nothing has to be sought. Of the
 * two flights of one energy through a point the flatter one is there first, rising or falling. Above the speed of a circular orbit
 * that one may start below the horizon: then the interceptor burns out level, with the speed which that takes.
 *
 * @param burnoutSpeed kilometres a second; 0.5..12
 * @param burnSeconds  from launch to burnout, added to every time; the way flown until then is neglected
 * @source shield.md 3, equation (18); Battin, An Introduction to the Mathematics and Methods of Astrodynamics (recalled)
 */
export function flyOut(burnoutSpeed: number, burnSeconds: number): FlyOut {
  const energy = energyRatio(burnoutSpeed);
  const bend = (2 - energy) / (2 * earthRadiusKilometres);
  return (cosineOfAngle, radius) => {
    const sum = earthRadiusKilometres + radius;
    const product = 2 * earthRadiusKilometres * radius * (1 + cosineOfAngle);
    const chord = Math.sqrt(Math.max(0, sum * sum - product));
    const outer = (sum + chord) / 2;
    if (outer * bend > 1) return Infinity;
    const inner = (sum - chord) / 2;
    const used = energy > 1 ? levelBend(cosineOfAngle, radius, energy, bend) : bend;
    return burnSeconds + arcSeconds(outer, used) - arcSeconds(inner, used);
  };
}

/** 1 / (2 x axis) of the flight that is flown: level at the start, where the full speed would start below the horizon. */
function levelBend(cosineOfAngle: number, radius: number, energy: number, bend: number): number {
  const height = earthRadiusKilometres / radius - cosineOfAngle;
  if (height * energy <= 1 - cosineOfAngle) return bend;
  return (2 - (1 - cosineOfAngle) / height) / (2 * earthRadiusKilometres);
}

const rootOfEight = Math.sqrt(8 * gravitation);

/** One of the two terms of Lambert's theorem. */
function arcSeconds(length: number, bend: number): number {
  const place = Math.sqrt(Math.max(0, 1 - length * bend)) * perUnit;
  const below = Math.floor(place);
  const before = shape[below]!;
  return (length * Math.sqrt(length) * (before + (place - below) * (shape[below + 1]! - before))) / rootOfEight;
}

/**
 * (alpha - sin alpha) / sin(alpha / 2)^3, or for a hyperbola the same with hyperbolic functions, by q = cos(alpha / 2): one
 * smooth curve. Read off in between it is right to 1 in 10 million, so a time to a tenth of a thousandth of a second.
 */
const perUnit = 4096;
const shape = Float64Array.from({ length: 2 * perUnit + 2 }, (_, index) => shapeAt(index / perUnit));

function shapeAt(q: number): number {
  const z = 1 - q * q;
  if (Math.abs(z) < 0.1) return nearParabola(z);
  const root = Math.sqrt(Math.abs(z));
  const curve = z > 0 ? arcCosine(q) - q * root : q * root - ln(root + q);
  return (2 * curve) / (root * root * root);
}

/** The two closed forms cancel at z = 0; their common series does not. */
function nearParabola(z: number): number {
  let arc = 1;
  let root = 1;
  let power = 1;
  let sum = 0;
  for (let n = 1; n <= 18; n++) {
    arc *= (n - 0.5) / n;
    root *= (n - 1.5) / n;
    sum += power * (arc / (2 * n + 1) - root);
    power *= z;
  }
  return 2 * sum;
}
