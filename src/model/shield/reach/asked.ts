import type { Uncertain } from '../../number/index.ts';
import { apogeeProblem, problemOf } from './kepler.ts';
import type { Area, Box, ReachProblem, ReachQuestion } from './question.ts';

/** Sides of a cell or a box, degrees. */
const finest = 0.5;
const coarsest = 10;

/** At burnout, kilometres a second. @source judged: slower than any interceptor, faster than any missile flies on Earth */
const slowestInterceptor = 0.5;
const fastestInterceptor = 12;

/** Every reason for which a question cannot be computed, in the order of the question; none: it can. */
export function problemsOf(question: ReachQuestion): readonly ReachProblem[] {
  return [
    ...areaProblems(question.site, 'site'),
    ...areaProblems(question.area, 'area'),
    ...mapProblems(question),
    ...interceptorProblems(question),
    ...ends(question.timing.delay)
      .flatMap((value) => timeProblems(value, 'timing.delay'))
      .slice(0, 1),
    ...timeProblems(question.timing.assessmentSeconds, 'timing.assessmentSeconds'),
    ...missileProblems(question),
  ];
}

function areaProblems({ boxes }: Area, at: string): readonly ReachProblem[] {
  if (boxes.length === 0) return [problemOf('no-boxes', `${at}.boxes`, 0, 1)];
  return boxes.flatMap((box, index) => boxProblems(box, `${at}.boxes.${index}`));
}

function boxProblems(box: Box, at: string): readonly ReachProblem[] {
  const strange = sides.flatMap((side) => sideProblems(box[side], side, `${at}.${side}`));
  if (strange.length > 0) return strange;
  if (box.south >= box.north) return [problemOf('box-upside-down', at, box.south, box.north)];
  const narrow = Math.min(box.north - box.south, widthOf(box));
  return narrow < finest ? [problemOf('box-too-fine', at, narrow, finest)] : [];
}

const sides = ['south', 'north', 'west', 'east'] as const;

function sideProblems(value: number, side: (typeof sides)[number], at: string): readonly ReachProblem[] {
  if (!Number.isFinite(value)) return [problemOf('not-a-number', at, null, null)];
  const upright = side === 'south' || side === 'north';
  const limit = (upright ? 90 : 180) * (value < 0 ? -1 : 1);
  if (Math.abs(value) <= Math.abs(limit)) return [];
  return [problemOf(upright ? 'latitude-out-of-range' : 'longitude-out-of-range', at, value, limit)];
}

/** Degrees from west to east, across 180 where need be. */
export function widthOf({ west, east }: Box): number {
  return east >= west ? east - west : east - west + 360;
}

function mapProblems({ map, cellDegrees }: ReachQuestion): readonly ReachProblem[] {
  if (!Number.isFinite(cellDegrees)) return [problemOf('not-a-number', 'cellDegrees', null, null)];
  if (cellDegrees < finest) return [problemOf('cell-too-fine', 'cellDegrees', cellDegrees, finest)];
  if (cellDegrees > coarsest) return [problemOf('cell-too-coarse', 'cellDegrees', cellDegrees, coarsest)];
  const wrong = boxProblems(map, 'map');
  if (wrong.length > 0) return wrong;
  const uneven = [map.north - map.south, widthOf(map)].find((side) => !isWhole(side / cellDegrees));
  return uneven === undefined ? [] : [problemOf('map-not-divisible', 'map', uneven, cellDegrees)];
}

function isWhole(cells: number): boolean {
  return Math.abs(cells - Math.round(cells)) < 1e-9;
}

function interceptorProblems({ interceptor }: ReachQuestion): readonly ReachProblem[] {
  const { burnoutSpeed, burnSeconds, lowestKilometres: lowest, highestKilometres: highest } = interceptor;
  return [
    ...ends(burnoutSpeed).flatMap(speedProblems).slice(0, 1),
    ...timeProblems(burnSeconds, 'interceptor.burnSeconds'),
    ...bandProblems(lowest, highest),
  ];
}

function speedProblems(speed: number): readonly ReachProblem[] {
  const at = 'interceptor.burnoutSpeed';
  if (!Number.isFinite(speed)) return [problemOf('not-a-number', at, null, null)];
  if (speed < slowestInterceptor) return [problemOf('speed-out-of-range', at, speed, slowestInterceptor)];
  return speed > fastestInterceptor ? [problemOf('speed-out-of-range', at, speed, fastestInterceptor)] : [];
}

function bandProblems(lowest: number, highest: number): readonly ReachProblem[] {
  const at = 'interceptor.lowestKilometres';
  if (!Number.isFinite(lowest) || !Number.isFinite(highest)) return [problemOf('not-a-number', at, null, null)];
  if (lowest < 0) return [problemOf('band-below-ground', at, lowest, 0)];
  return lowest >= highest ? [problemOf('band-upside-down', at, lowest, highest)] : [];
}

function timeProblems(seconds: number, at: string): readonly ReachProblem[] {
  if (!Number.isFinite(seconds)) return [problemOf('not-a-number', at, null, null)];
  return seconds < 0 ? [problemOf('negative-time', at, seconds, 0)] : [];
}

function missileProblems({ missile }: ReachQuestion): readonly ReachProblem[] {
  const { apogeeKilometres: apogee, boostSeconds, fastestBurnout: fastest } = missile;
  const wrongApogee = apogee === null ? null : apogeeProblem(apogee, 'missile.apogeeKilometres');
  const slow = fastest !== undefined && !(fastest > 0);
  return [
    ...(wrongApogee === null ? [] : [wrongApogee]),
    ...timeProblems(boostSeconds, 'missile.boostSeconds'),
    ...(slow ? [problemOf('speed-out-of-range', 'missile.fastestBurnout', fastest, 0)] : []),
  ];
}

/** Lowest and highest value that a belief allows; of a test record, what a chance allows. */
function ends(uncertain: Uncertain): readonly number[] {
  switch (uncertain.kind) {
    case 'certain':
      return [uncertain.value];
    case 'between':
    case 'triangular':
      return [uncertain.low, uncertain.high];
    case 'beta':
      return [0, 1];
  }
}
