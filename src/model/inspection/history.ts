import type { Band, GivenNumber, OpenBand, Uncertain } from '../number/index.ts';

/** What one believes over rounds of inspection in which nothing was found. */
export interface HistoryQuestion {
  /** confidence before the first round, 0..1 */
  readonly prior: Uncertain;
  /** chance of a new violation a round, 0..1 */
  readonly newViolation: Uncertain;
  readonly seeing: RoundSeeing;
  /** chance that what never stops (satellites, say) sees a violation in a round, 0..1; null: leave it out */
  readonly technicalMeans: Uncertain | null;
  /** chance that a round of inspection raises a finding against a party that keeps its word, 0..1 */
  readonly falseFinding: Uncertain;
  /** looks by round, in order of time; whole, 0..planned */
  readonly looks: readonly number[];
  /** looks of a round as agreed; whole, >= 1 */
  readonly planned: number;
  /** confidence that somebody asks for, above 0 and below 1 */
  readonly wanted: number;
}

/** Chance that a round of inspection would see a violation. */
export type RoundSeeing =
  /** of any round with a look */
  | { readonly kind: 'given'; readonly chance: Uncertain }
  /** each look at one item, none twice in a round: so many declared, of these so many not as declared */
  | {
      readonly kind: 'sample';
      /** rounded half up, >= planned looks */
      readonly items: Uncertain;
      /** rounded half up, at most items */
      readonly hidden: Uncertain;
      /** chance that one that is looked at is recognised, 0..1 */
      readonly recognised: Uncertain;
    };

/** Numbers of the question that may be uncertain, in a fixed order: each has a dimension of its own. */
export const historyNumbers = [
  'prior',
  'newViolation',
  'seeing',
  'items',
  'hidden',
  'recognised',
  'technicalMeans',
  'falseFinding',
] as const;
export type HistoryNumber = (typeof historyNumbers)[number];

export interface HistoryRound {
  readonly looks: number;
  /** chance that the round would see a violation, by inspection and what never stops */
  readonly seeing: Band;
  readonly before: Band;
  /** what one believes when the round is over and found nothing */
  readonly after: Band;
  /** the same, had every round been as agreed and found nothing */
  readonly had: Band;
}

/** Confidence over rounds. Model output: nobody publishes the real chance. */
export interface HistoryResult {
  readonly seed: number;
  /** 0: nothing is uncertain, or every number at its median */
  readonly draws: number;
  readonly given: Readonly<Partial<Record<HistoryNumber, GivenNumber>>>;
  readonly planned: number;
  readonly wanted: number;
  readonly start: Band;
  /** chance that a round as agreed would see a violation */
  readonly seeing: Band;
  readonly rounds: readonly HistoryRound[];
  /** what the missing looks cost: had - after, at the end */
  readonly cost: Band;
  /** where confidence settles with rounds as agreed; null in an end: any confidence stays as it is */
  readonly settles: OpenBand;
  /** the first round with fewer looks than agreed, from 0; null: none */
  readonly stopped: number | null;
  /** rounds without a look, counted from `stopped` (or from the end), until confidence is below what is wanted; null: never */
  readonly untilBelow: OpenBand;
  /** clean rounds as agreed, counted from the end, until it is what is wanted; null: no number of them */
  readonly untilBack: OpenBand;
  /** chance to see that one clean round after the end would need for it; null: no round can */
  readonly needed: OpenBand;
  /** what a finding in one more round as agreed would leave */
  readonly afterFinding: Band;
  /** how far each uncertain number moves confidence at the end, the others at their medians; the furthest first */
  readonly matters: readonly HistoryLever[];
}

/** Confidence at the end with one number at its 5 % and at its 95 %. */
export interface HistoryLever {
  readonly input: HistoryNumber;
  readonly from: number;
  readonly to: number;
  readonly atFrom: number;
  readonly atTo: number;
}
