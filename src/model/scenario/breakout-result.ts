import type { Leg } from '../force/index.ts';
import type { NeverReason } from '../stability/index.ts';
import type { Label, NullableQuantiles, Quantiles, Share, SourceLine } from './result.ts';

/**
 * What is not known and yet bears on the answer.
 *
 * - `capacity`: the most that a launcher of the system carries; it counts nothing
 * - `rate`: how fast the system is loaded; it counts nothing
 * - `launchers`: how many launchers of the system are empty; those not known count nothing
 * - `reserve`: warheads in store; taken as enough
 */
export interface BreakoutGap {
  readonly kind: 'capacity' | 'rate' | 'launchers' | 'reserve';
  /** id; null: the party as a whole */
  readonly system: string | null;
  readonly reason: string;
}

/** Launchers with nothing on them, and what they could carry. */
export interface EmptyLaunchers {
  readonly launchers: number;
  readonly warheads: number;
}

/** Warheads added: on launchers that carry a load today, and on empty ones; before the reserve bounds them. */
export interface Added {
  readonly upload: Quantiles;
  readonly empty: Quantiles;
}

export interface BreakoutSystem {
  readonly system: string;
  readonly name: string;
  readonly leg: Leg;
  /** in service under the package, with their warheads */
  readonly launchers: Quantiles;
  readonly warheads: Quantiles;
  /** launchers that the cut takes out of service: they count as gone */
  readonly withdrawn: Quantiles;
  /** the most that a launcher carries; null: not known */
  readonly capacity: number | null;
  /** warheads that launchers in service can take more; null: capacity not known */
  readonly room: Quantiles | null;
  /** null: capacity not known */
  readonly empty: EmptyLaunchers | null;
  /** months until its queue's first launcher, launchers a month; null: not given. A leg's systems share one queue */
  readonly pace: { readonly after: Quantiles; readonly rate: Quantiles; readonly of: string } | null;
  /** within the criterion's months */
  readonly added: Added;
}

export interface BreakoutReached extends NullableQuantiles {
  /** the commonest reason of the draws in which the criterion is never reached; null where it always is */
  readonly reason: NeverReason | null;
  /** calendar months of the three, YYYY-MM, counted from the scenario's date; null where it is never reached */
  readonly dates: { readonly median: string | null; readonly low: string | null; readonly high: string | null };
}

/** A number that alone, the others at their medians, turns whether the criterion is reached in time. */
export interface BreakoutTurn {
  readonly input: string;
  /** where it stands, at its median */
  readonly now: number;
  /** the answer differs above, or below, this value */
  readonly direction: 'above' | 'below';
  /** three significant digits */
  readonly at: number;
}

export interface PartyBreakout {
  /** warheads in service under the package */
  readonly before: Quantiles;
  /** warheads that launchers in service can take more, and that empty ones can take */
  readonly room: Added;
  /** within the criterion's months, before the reserve bounds them */
  readonly parts: Added;
  /** within the criterion's months, bounded by the reserve */
  readonly added: Quantiles;
  /** something is not known and counts nothing: the true figure can only be as large or larger */
  readonly atLeast: boolean;
  /** draws in which `added` is at least the criterion's warheads */
  readonly reaches: Share;
  /** months until the criterion's warheads are added */
  readonly reached: BreakoutReached;
  /** warheads in store; null: not given, taken as enough */
  readonly reserve: Quantiles | null;
  /** draws in which the reserve, not the launchers, bounds `added` */
  readonly bound: Share;
  /** by month of `months`; `byLeg` before the reserve bounds the total */
  readonly curve: {
    readonly total: readonly Quantiles[];
    readonly byLeg: Readonly<Partial<Record<Leg, readonly Quantiles[]>>>;
  };
  readonly systems: readonly BreakoutSystem[];
  readonly gaps: readonly BreakoutGap[];
  readonly turns: readonly BreakoutTurn[];
}

export type BreakoutFigure = 'room' | 'added' | 'reached';

/** What each party could add, how fast, against the criterion. @source model.md 5; interfaces.md 1 */
export interface BreakoutResult {
  readonly scenario: string;
  readonly alternative: string | null;
  readonly engine: string;
  readonly seed: number;
  /** 0: every number at its median, one run */
  readonly draws: number;
  /** YYYY-MM-DD: month 0 */
  readonly date: string;
  /** both sides' limit to start from; null: today's forces */
  readonly package: { readonly warheads: number | null };
  readonly criterion: { readonly months: number; readonly warheads: Quantiles };
  /** of the curves: 0 to 36, or to the criterion's months where they are more */
  readonly months: readonly number[];
  readonly parties: Readonly<Record<string, PartyBreakout>>;
  readonly labels: Readonly<Record<BreakoutFigure, Label>>;
  readonly sources: readonly SourceLine[];
}
