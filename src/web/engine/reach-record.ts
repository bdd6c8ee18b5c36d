import type { Both } from '../../model/agreement/index.ts';
import type {
  Box,
  Case,
  CitedNumber,
  InterceptorKind,
  ReachQuestion,
  ReachResult,
  RegionIs,
} from '../../model/shield/index.ts';

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

export interface RegionHead {
  readonly id: string;
  readonly name: Both;
  readonly is: RegionIs;
  readonly boxes: readonly Box[];
}

export type InterceptorHead = InterceptorKind;

/** What there is to choose from. */
export interface ReachShelf {
  readonly regions: readonly RegionHead[];
  readonly interceptors: readonly InterceptorHead[];
}

/** Successive shots over the cells of a region, fewest and most; null: no missile of this kind flies there, or it lies off the map. */
export interface RegionDepths {
  readonly region: string;
  readonly depths: Readonly<Record<Case, readonly [number, number]>> | null;
}

export interface ReachDrawn {
  readonly ok: true;
  readonly asked: ReachAsk;
  readonly shelf: ReachShelf;
  /** a finer one follows */
  readonly rough: boolean;
  readonly result: ReachResult;
  readonly regions: readonly RegionDepths[];
  /** the numbers that it rests on, as the library cites them; what the reader gave stands in `asked` */
  readonly numbers: Readonly<Record<ReachNumber, CitedNumber>>;
  /** of the missile, seconds; judged */
  readonly boostSeconds: number;
}

export type ReachNumber =
  | 'burnoutSpeed'
  | 'burnSeconds'
  | 'lowestKilometres'
  | 'highestKilometres'
  | 'delaySeconds'
  | 'assessmentSeconds';

export interface ReachRefused {
  readonly ok: false;
  readonly asked: ReachAsk;
  readonly shelf: ReachShelf;
  readonly rough: false;
  /** ids that the library does not have; none: it has them, and the geometry refuses the numbers */
  readonly missing: readonly string[];
}

export type ReachAnswer = ReachDrawn | ReachRefused;
