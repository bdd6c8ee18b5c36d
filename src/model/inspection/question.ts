import type { Band, GivenNumber, OpenBand, Uncertain } from '../number/index.ts';
import type { Start, Timing, TimingKind } from './scheme.ts';

/** A scheme of inspection against a number that is hidden or falsified. */
export interface InspectionQuestion {
  /** declared items among which a visit draws its sample; whole, 1..1,000,000 */
  readonly items: number;
  /** of these not as declared, taken whole (rounded half up), 0..items */
  readonly hidden: Uncertain;
  /** items looked at in one visit; whole, 1..items */
  readonly samples: number;
  /** 0..1 */
  readonly recognised: Uncertain;
  /** 0..1 */
  readonly falseAlarm: Uncertain;
  /** alarms that make a visit a finding; whole, >= 1 */
  readonly alarmAt: number;
  readonly timing: Timing;
  readonly start: Start;
  /** null: a visit comes unannounced */
  readonly notice: Notice | null;
  /** months from the start of cheating until it matters; null: not given, so nothing is *timely* */
  readonly matters: Matters | null;
  /** a visit goes to one of so many sites, each with `items` and as many `samples`; `hidden` is hidden at each of some; not given: one */
  readonly sites?: Sites;
  /**
   * a visit looks at every stratum: `items` and `samples` are then their sums, and `hidden` too, or spread by risk where every
   * stratum has one; not given: one
   */
  readonly strata?: readonly InspectionStratum[];
}

export interface Sites {
  /** whole, >= 1 */
  readonly all: number;
  /** of these with something hidden, whole, 0..all */
  readonly hiding: number;
}

/** Items of one kind, of which a visit looks at so many. */
export interface InspectionStratum {
  /** whole, >= 1 */
  readonly items: number;
  /** whole, 0..items */
  readonly samples: number;
  /** of the items not as declared, whole, 0..items; or how likely one is not to be, beside one of a stratum with 1 (> 0) */
  readonly holds: { readonly defects: number } | { readonly risk: number };
}

/** A visit finds nothing where what is hidden can be put right within the notice. */
export interface Notice {
  /** >= 0 */
  readonly hours: number;
  /** hours that it takes to put right what is hidden */
  readonly concealed: Uncertain;
}

/** A belief about months; or one value a draw, worked out elsewhere (null: never), taken in turn where draws are more. */
export type Matters =
  | { readonly kind: 'belief'; readonly months: Uncertain }
  | { readonly kind: 'drawn'; readonly atMedians: number | null; readonly months: readonly (number | null)[] };

/** How soon it is seen under one timing and start. */
export interface Seen {
  readonly timing: Timing;
  readonly start: Start;
  /** months; null: never seen */
  readonly meanDelay: OpenBand;
  /** months by which it is seen in nine of ten */
  readonly ninety: OpenBand;
  /** chance that it is seen before it matters; null: nothing says when it matters */
  readonly timely: Chance | null;
}

/** A chance over draws, and its mean: what one expects who believes the ranges. */
export interface Chance extends Band {
  readonly mean: number;
}

/**
 * What a scheme would see, and when. Model output: nobody publishes the real chance. What chance does (the luck of sampling)
 * is within each chance; what is not known is in the bands over draws.
 */
export interface InspectionResult {
  readonly seed: number;
  /** 0: nothing is uncertain, or every number at its median */
  readonly draws: number;
  readonly question: Omit<InspectionQuestion, 'hidden' | 'recognised' | 'falseAlarm' | 'notice' | 'matters'> & {
    readonly given: Readonly<Record<string, GivenNumber>>;
    readonly noticeHours: number | null;
  };
  /** chance that one visit sees it */
  readonly visit: Band;
  /** chance that one visit raises a finding against a party that keeps its word */
  readonly falseFinding: Band;
  /** chance that it is seen within twelve months */
  readonly year: Band;
  /** of `seen`: months after the start, 0 first */
  readonly months: readonly number[];
  /** chance that it is seen by then, over draws */
  readonly seen: readonly Band[];
  /** months until it matters, over draws; null: not given */
  readonly matters: OpenBand | null;
  /** share of draws in which it ever matters and does so by that month, by `months`; null: not given */
  readonly mattersBy: readonly number[] | null;
  /** of the question */
  readonly asked: Seen;
  /** every timing with as many visits a year, against both starts, in the order of `timingKinds` and `starts` */
  readonly compared: readonly Seen[];
  /** which timing is best by each criterion, at the medians; several where they are level */
  readonly best: readonly {
    readonly start: Start;
    readonly by: 'mean-delay' | 'timely';
    readonly timings: readonly TimingKind[];
  }[];
}
