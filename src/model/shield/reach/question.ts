import type { Uncertain } from '../../number/index.ts';

/**
 * A piece of the globe between two parallels and two meridians, in degrees; where `west` > `east` it crosses the meridian
 * of 180 degrees. No finer than half a degree either way.
 */
export interface Box {
  readonly south: number;
  readonly north: number;
  readonly west: number;
  readonly east: number;
}

/** A place as coarsely as it is known here: one box or several. */
export interface Area {
  readonly boxes: readonly Box[];
}

/** An interceptor as far as geometry asks. */
export interface InterceptorFlight {
  /** at burnout, kilometres a second; 0.5..12 */
  readonly burnoutSpeed: Uncertain;
  /** from launch to burnout, seconds; the way flown until then is neglected; >= 0 */
  readonly burnSeconds: number;
  /** heights at which it can hit, kilometres */
  readonly lowestKilometres: number;
  readonly highestKilometres: number;
}

/** How fast a defence is. */
export interface Timing {
  /** from launch of the missile to launch of the first interceptor: sensors see it, somebody decides; seconds, >= 0 */
  readonly delay: Uncertain;
  /** from one shot opportunity to the launch of the next interceptor: seen whether it hit, decided; seconds, >= 0 */
  readonly assessmentSeconds: number;
}

/** How the missile flies: with the least energy, unless an apogee is given. */
export interface MissileFlight {
  /** kilometres above ground, 100..40000; null: minimum energy */
  readonly apogeeKilometres: number | null;
  /** the fastest at which it burns out, kilometres a second, > 0; not given: as fast as a flight needs */
  readonly fastestBurnout?: number;
  /** from launch to burnout, seconds; the way flown until then is neglected; >= 0 */
  readonly boostSeconds: number;
}

/** What is asked of a map. */
export interface ReachQuestion {
  /** `reach`: from which cells could a missile at the area be met; `defend`: which cells are defended against a missile from it */
  readonly kind: 'reach' | 'defend';
  /** where the interceptors stand: in the centre of each box, each with enough of them */
  readonly site: Area;
  /** `reach`: what is defended; `defend`: whence missiles come */
  readonly area: Area;
  /** cells of the map lie in it */
  readonly map: Box;
  /** side of a cell, degrees; 0.5..10, a whole number of them in `map` both ways */
  readonly cellDegrees: number;
  readonly interceptor: InterceptorFlight;
  readonly timing: Timing;
  readonly missile: MissileFlight;
}

/** Ends and middle of what is not known for sure: `hardest` is the slowest interceptor after the longest delay. */
export type Case = 'hardest' | 'middle' | 'easiest';

/** One case of a map. Depths are row by row, south to north, each west to east; the most successive shots, 0: none. */
export interface ReachCase {
  readonly burnoutSpeed: number;
  readonly delaySeconds: number;
  /** fewest over the places of the area */
  readonly least: readonly number[];
  /** most over the places of the area */
  readonly most: readonly number[];
}

/** Where the model leaves out what matters. */
export type ReachCaution =
  /** an Earth that turns moves the place of fall by more than a cell during the flight */
  | 'rotation'
  /** interceptors would meet the missile while it still burns, or soon after */
  | 'boost'
  /** heights of the band at which air matters */
  | 'air';

export interface ReachResult {
  readonly kind: 'reach' | 'defend';
  readonly map: Box;
  readonly cellDegrees: number;
  readonly rows: number;
  readonly columns: number;
  /** most successive shots that are counted */
  readonly deepest: number;
  readonly cases: Readonly<Record<Case, ReachCase>>;
  /** share of the surface of cells not `outside` with a depth of 1 or more, and of 2 or more: over the whole area, over some of it */
  readonly shares: Readonly<
    Record<Case, { readonly least: readonly [number, number]; readonly most: readonly [number, number] }>
  >;
  /** cells that no missile of this kind can fly from or to: faster than it burns out, or in no longer than its boost takes */
  readonly outside: readonly boolean[];
  readonly cautions: readonly ReachCaution[];
}

/** Why a flight or a map cannot be computed. */
export type ReachReason =
  | 'not-a-number'
  | 'range-too-short'
  | 'range-too-far'
  /** the flight would not leave the air */
  | 'apogee-too-low'
  | 'apogee-too-high'
  /** the missile burns out slower than the flight needs: than any flight of the map needs, where a map is asked for */
  | 'burnout-too-slow'
  /** every flight of the map is as short as the boost itself */
  | 'boost-too-long'
  | 'speed-out-of-range'
  | 'band-upside-down'
  | 'band-below-ground'
  | 'negative-time'
  | 'no-boxes'
  | 'latitude-out-of-range'
  | 'longitude-out-of-range'
  | 'box-upside-down'
  | 'box-too-fine'
  | 'cell-too-fine'
  | 'cell-too-coarse'
  | 'map-not-divisible';

/** What is wrong with a question, as plain data: whoever asks puts it into words. */
export interface ReachProblem {
  readonly reason: ReachReason;
  /** path in the question, as `interceptor.burnoutSpeed` or `area.boxes.0.south`; of a flight, the name of its input */
  readonly at: string;
  /** what is there; null: nothing */
  readonly value: number | null;
  /** what it must not fall below or exceed; null: nothing of the kind */
  readonly limit: number | null;
}

export type ReachAnswer<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problems: readonly ReachProblem[] };
