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
  /** kilometres above ground; null: minimum energy */
  readonly apogeeKilometres: number | null;
  /** from launch to burnout, seconds; the way flown until then is neglected; >= 0 */
  readonly boostSeconds: number;
}

/** What is asked of a map. */
export interface ReachQuestion {
  /** `reach`: from which cells could a missile at the area be met; `defend`: which cells are defended against a missile from it */
  readonly kind: 'reach' | 'defend';
  /** where the interceptors stand */
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
  /** share of the cells' surface with a depth of 1 or more, and of 2 or more, by case: over the whole area, over some of it */
  readonly shares: Readonly<
    Record<Case, { readonly least: readonly [number, number]; readonly most: readonly [number, number] }>
  >;
  /** cells that no missile of this kind can fly from or to: farther than half the Earth, or nearer than its boost carries */
  readonly outside: readonly boolean[];
  readonly cautions: readonly ReachCaution[];
}
