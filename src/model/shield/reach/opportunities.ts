import { arcCosine, cosine, sine } from '../../number/index.ts';
import type { FlyOut } from './flyout.ts';
import { earthRadiusKilometres, gravitation } from './kepler.ts';
import { dot } from './sphere.ts';
import type { Course, Direction } from './sphere.ts';

/** Shape of a flight: what `ellipse` gives. */
export interface Ellipse {
  readonly axis: number;
  readonly eccentricity: number;
}

/** Heights between which an interceptor can hit, kilometres. */
export interface AltitudeBand {
  readonly lowestKilometres: number;
  readonly highestKilometres: number;
}

/**
 * A stretch of a flight that lies within the altitude band, as points in order, four numbers each: seconds since launch,
 * cosine and sine of the angle from apogee, distance from the centre of the Earth.
 */
export type Stretch = Float64Array;

/**
 * The stretches of a flight within a band of heights: the whole arch above the lowest, or its rise and its fall where the
 * apogee lies above the highest, or none.
 *
 * @param boostSeconds added to every time
 * @param steps        of all stretches together, >= 2
 */
export function stretchesOf(
  { axis, eccentricity }: Ellipse,
  { lowestKilometres, highestKilometres }: AltitudeBand,
  boostSeconds: number,
  steps: number,
): readonly Stretch[] {
  const apogee = axis * (1 + eccentricity) - earthRadiusKilometres;
  if (apogee <= lowestKilometres) return [];
  const anomalyAt = (height: number): number => arcCosine(((earthRadiusKilometres + height) / axis - 1) / eccentricity);
  const ground = anomalyAt(0);
  const outer = lowestKilometres > 0 ? anomalyAt(lowestKilometres) : ground;
  const rate = Math.sqrt((axis * axis * axis) / gravitation);
  const start = boostSeconds + rate * (ground + eccentricity * sine(ground));
  const between = (from: number, to: number, count: number): Stretch =>
    points(axis, eccentricity, rate, start, from, to, count);
  if (apogee <= highestKilometres) return [between(-outer, outer, steps)];
  const inner = anomalyAt(highestKilometres);
  const each = Math.max(1, Math.ceil(steps / 2));
  return [between(-outer, -inner, each), between(inner, outer, each)];
}

/** Points at even steps of the eccentric anomaly, so that heights and times need no inverse function. */
function points(
  axis: number,
  eccentricity: number,
  rate: number,
  apogeeSeconds: number,
  from: number,
  to: number,
  steps: number,
): Stretch {
  const found = new Float64Array(4 * (steps + 1));
  const step = (to - from) / steps;
  const turnCosine = cosine(step);
  const turnSine = sine(step);
  const flat = Math.sqrt(1 - eccentricity * eccentricity);
  let along = cosine(from);
  let up = sine(from);
  for (let i = 0; i <= steps; i++) {
    const stretch = 1 + eccentricity * along;
    found[4 * i] = apogeeSeconds + rate * (from + i * step + eccentricity * up);
    found[4 * i + 1] = (along + eccentricity) / stretch;
    found[4 * i + 2] = (flat * up) / stretch;
    found[4 * i + 3] = axis * stretch;
    const turned = along * turnCosine - up * turnSine;
    up = up * turnCosine + along * turnSine;
    along = turned;
  }
  return found;
}

/** The latest moment at which an interceptor can be launched and still be at a point when the missile is: seconds. */
export type LatestLaunch = (stretch: Stretch, point: number) => number;

/** @param sites where interceptors stand; the one that can wait longest counts */
export function latestLaunch(course: Course, sites: readonly Direction[], fly: FlyOut): LatestLaunch {
  const apexes = sites.map((site) => dot(site, course.apex));
  const aheads = sites.map((site) => dot(site, course.ahead));
  return (stretch, point) => {
    let soonest = Infinity;
    for (let i = 0; i < apexes.length; i++) {
      const angle = apexes[i]! * stretch[4 * point + 1]! + aheads[i]! * stretch[4 * point + 2]!;
      soonest = Math.min(soonest, fly(angle, stretch[4 * point + 3]!));
    }
    return stretch[4 * point]! - soonest;
  };
}

/** How fast a defence is. */
export interface Pace {
  /** from launch of the missile to the first launch of an interceptor, seconds */
  readonly delaySeconds: number;
  /** from a meeting to the next launch, seconds */
  readonly assessmentSeconds: number;
}

/** Interceptor and missile at one place: seconds since launch of the missile. */
export interface Meeting {
  readonly launched: number;
  readonly met: number;
}

/**
 * The greatest number of successive shots, each launched after the one before has been seen to miss.
 *
 * Always the earliest meeting that can still be had: whoever meets the missile later can launch the next no sooner, so no
 * other choice has more. Between two points the latest launch is taken to run straight.
 *
 * @param deepest      most that are counted, >= 1
 * @param leastSeconds that any interceptor takes from launch to a meeting; 0 where nothing is known
 * @source shield.md 3, equation (19); model.md 4, Coverage
 */
export function meetings(
  stretches: readonly Stretch[],
  latest: LatestLaunch,
  { delaySeconds, assessmentSeconds }: Pace,
  deepest: number,
  leastSeconds: number = 0,
): readonly Meeting[] {
  const found: Meeting[] = [];
  let ready = delaySeconds;
  for (const stretch of stretches) {
    for (let point = 0; 4 * point < stretch.length; point++) {
      if (stretch[4 * point]! - leastSeconds < ready) continue;
      const here = latest(stretch, point);
      if (here < ready) continue;
      const before = point === 0 ? -Infinity : latest(stretch, point - 1);
      while (here >= ready) {
        const meeting = meetingBefore(stretch, point, before, here, ready);
        found.push(meeting);
        if (found.length === deepest) return found;
        ready = meeting.met + assessmentSeconds;
      }
    }
  }
  return found;
}

/** The earliest meeting up to a point that the latest launch `here` allows, where the one at the point before does not. */
function meetingBefore(stretch: Stretch, point: number, before: number, here: number, ready: number): Meeting {
  const seconds = stretch[4 * point]!;
  if (before === -Infinity) return { launched: here, met: seconds };
  const early = (here - ready) / (here - before);
  return { launched: ready, met: seconds - early * (seconds - stretch[4 * point - 4]!) };
}
