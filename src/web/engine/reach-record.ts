import type { InterceptorKind, Region } from '../../model/shield/index.ts';
import type { ReachQuestion, ReachResult, RegionDepths } from '../../model/shield/reach/index.ts';
import type { ReachInput } from '../../words/index.ts';

/** What the map of the shield screen asks for and is told: plain data, in nobody's language. */

export interface ReachAsk {
  readonly kind: ReachQuestion['kind'];
  /** ids of regions of the library: interceptors stand in one, the other is defended, or missiles come from it */
  readonly site: string;
  readonly area: string;
  /** id of a kind of interceptor */
  readonly interceptor: string;
  /** kilometres a second, and seconds; null: as the library has it */
  readonly speed: readonly [number, number] | null;
  readonly delay: readonly [number, number] | null;
  /** in cells of two degrees, after those of five */
  readonly fine: boolean;
}

/** What there is to choose from. */
export interface ReachShelf {
  readonly regions: readonly Pick<Region, 'id' | 'name' | 'is' | 'boxes'>[];
  readonly interceptors: readonly InterceptorKind[];
}

export interface ReachDrawn {
  readonly ok: true;
  readonly asked: ReachAsk;
  readonly shelf: ReachShelf;
  /** a finer one follows */
  readonly rough: boolean;
  readonly result: ReachResult;
  /** by id; null: no missile of this kind flies there, or it lies off the map */
  readonly regions: readonly { readonly id: string; readonly depths: RegionDepths | null }[];
  /** every number that it rests on */
  readonly inputs: readonly ReachInput[];
}

export interface ReachRefused {
  readonly ok: false;
  readonly asked: ReachAsk;
  readonly shelf: ReachShelf;
  readonly rough: false;
  /** ids that the library does not have; none: it has them, and the geometry refuses the numbers */
  readonly missing: readonly string[];
}

export type ReachAnswer = ReachDrawn | ReachRefused;
