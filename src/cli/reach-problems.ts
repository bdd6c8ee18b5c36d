import { complaint, Complaint } from '../answer/complaint.ts';
import { told } from '../model/document/index.ts';
import type { ProblemWords } from '../model/document/index.ts';
import type { ReachProblem, ReachReason } from '../model/shield/reach/index.ts';
import type { FlightOptions, MapOptions } from './shield-maps.ts';

/** Whichever command was typed. */
type Typed = Partial<MapOptions & FlightOptions>;

/** What the model says cannot be computed, in words, at the option that says it. */
export function reachComplaint(problems: readonly ReachProblem[], options: Typed): Complaint {
  return new Complaint(
    problems.flatMap((one) => {
      const words = { code: one.reason, ...saying[one.reason](numbersOf(one)) };
      return complaint(placeIn(one.at, options), words).problems;
    }),
  );
}

/** Which option a part of the question comes from: the first that fits. */
const optionsOf: readonly (readonly [part: string, ...options: readonly (keyof Typed)[]])[] = [
  ['site', 'site'],
  ['area', 'area', 'from'],
  ['map', 'map', 'cells'],
  ['cellDegrees', 'cells'],
  ['interceptor.burnoutSpeed', 'speed', 'interceptor'],
  ['interceptor.burnSeconds', 'burn', 'interceptor'],
  ['interceptor', 'band', 'interceptor'],
  ['timing.delay', 'delay', 'interceptor'],
  ['timing', 'assess', 'interceptor'],
  ['missile.apogee', 'apogee'],
  ['missile.boost', 'boost'],
  ['missile', 'burnout', 'apogee'],
  ['rangeKilometres', 'range'],
  ['apogeeKilometres', 'apogee'],
];

function placeIn(at: string, options: Typed): string {
  const [, ...named] = optionsOf.find(([part]) => at.startsWith(part)) ?? ['', 'map'];
  const given = named.find((option) => options[option as keyof Typed] !== undefined);
  return given === undefined ? `--${named[0]}` : `--${given} ${options[given as keyof Typed]}`;
}

/** Numbers as somebody wrote them, without what arithmetic leaves behind. */
interface Numbers {
  readonly value: number;
  readonly limit: number;
}

function numbersOf({ value, limit }: ReachProblem): Numbers {
  return { value: short(value ?? 0), limit: short(limit ?? 0) };
}

function short(n: number): number {
  return Number(n.toPrecision(12));
}

type Saying = (numbers: Numbers) => Omit<ProblemWords, 'code'>;

const within = 'bring it within the range';

const saying: Readonly<Record<ReachReason, Saying>> = {
  'not-a-number': () => ({ wrong: 'is no number that can be read', expected: 'a number', todo: 'correct it' }),
  'range-too-short': ({ value, limit }) => ({
    wrong: told`a flight of ${value} km is too short`,
    expected: told`more than ${limit} km`,
    todo: within,
  }),
  'range-too-far': ({ value, limit }) => ({
    wrong: told`a flight of ${value} km is longer than half the way around the Earth`,
    expected: told`at most ${limit} km`,
    todo: 'fly it the other way around',
  }),
  'apogee-too-low': ({ value, limit }) => ({
    wrong: told`an apogee of ${value} km is below the arc: the flight would not leave the air`,
    expected: told`at least ${limit} km`,
    todo: 'raise it, or leave --apogee out for the flight with the least energy',
  }),
  'apogee-too-high': ({ value, limit }) => ({
    wrong: told`an apogee of ${value} km is out of range`,
    expected: told`at most ${limit} km`,
    todo: within,
  }),
  'burnout-too-slow': ({ value, limit }) => ({
    wrong: told`${value} km/s is too slow for any flight of this map`,
    expected: told`at least ${Math.ceil(limit * 100) / 100} km/s`,
    todo: 'raise it, or ask for a map that lies nearer',
  }),
  'boost-too-long': ({ value }) => ({
    wrong: told`a boost of ${value} s is as long as every flight of this map`,
    expected: 'a boost shorter than the flight',
    todo: 'shorten it, or ask for a map that lies farther',
  }),
  'speed-out-of-range': ({ value, limit }) => ({
    wrong: told`${value} km/s is out of range`,
    expected: value < limit ? told`at least ${limit} km/s` : told`at most ${limit} km/s`,
    todo: within,
  }),
  'band-upside-down': ({ value, limit }) => ({
    wrong: told`a band from ${value} to ${limit} km is upside down`,
    expected: 'low..high, rising',
    todo: 'swap them',
  }),
  'band-below-ground': ({ value }) => ({
    wrong: told`a band from ${value} km begins below the ground`,
    expected: told`at least ${0} km`,
    todo: within,
  }),
  'negative-time': ({ value }) => ({
    wrong: told`${value} s is a time that has passed before`,
    expected: told`at least ${0} s`,
    todo: within,
  }),
  'no-boxes': () => ({ wrong: 'holds no box', expected: 'a box south,north,west,east', todo: 'add one' }),
  'latitude-out-of-range': ({ value }) => ({
    wrong: told`there is no latitude of ${value}`,
    expected: 'south and north from -90 to 90',
    todo: within,
  }),
  'longitude-out-of-range': ({ value }) => ({
    wrong: told`there is no longitude of ${value}`,
    expected: 'west and east from -180 to 180',
    todo: within,
  }),
  'box-upside-down': ({ value, limit }) => ({
    wrong: told`a box from ${value} up to ${limit} is upside down`,
    expected: 'south,north,west,east with the south below the north',
    todo: 'swap them',
  }),
  'box-too-fine': ({ value, limit }) => ({
    wrong: told`a side of ${value} degrees is finer than ${limit}`,
    expected: told`at least ${limit} degrees: a region names no aim point`,
    todo: 'round it outward',
  }),
  'cell-too-fine': ({ value, limit }) => ({
    wrong: told`cells of ${value} degrees are finer than ${limit}`,
    expected: told`at least ${limit} degrees: a map names no aim point`,
    todo: 'ask for coarser cells',
  }),
  'cell-too-coarse': ({ value, limit }) => ({
    wrong: told`cells of ${value} degrees are too coarse to show anything`,
    expected: told`at most ${limit} degrees`,
    todo: 'ask for finer cells',
  }),
  'map-not-divisible': ({ value, limit }) => ({
    wrong: told`a side of ${value} degrees is no whole number of cells of ${limit}`,
    expected: 'a map that cells fill',
    todo: 'change the map or the cells',
  }),
};
