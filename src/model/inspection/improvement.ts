/** What one asks of a scheme: that cheating is seen within twelve months; that it is seen before it matters. */
export type Goal = 'year' | 'timely';

/**
 * What one may turn to reach it, everything else as it is.
 *
 * - `visits`: visits a year, whole, 0..365, of a quota no more than its slots
 * - `samples`: items a visit, whole, 0..items
 * - `recognised`: chance that a defect that is looked at is recognised, in thousandths, 0..1; one certain number
 * - `notice`: hours; it has to be *shorter* than this
 */
export const levers = ['visits', 'samples', 'recognised', 'notice'] as const;
export type LeverName = (typeof levers)[number];

/**
 * Why no value of a lever is enough.
 *
 * - `notice-too-long`: what is hidden is put right within the notice, so no visit sees it, however many come
 * - `nothing-hidden`: nothing is hidden, so nothing is there to be seen
 * - `short-at-best`: with the lever at its best the chance is still below the target, because of what the others are
 */
export type Lacking = 'notice-too-long' | 'nothing-hidden' | 'short-at-best';

/** A chance at the medians and over draws. */
export interface Reached {
  /** with every number at its median */
  readonly atMedians: number;
  /** mean over draws: what one expects who believes the ranges */
  readonly mean: number;
  /** share of draws in which it is the target or more */
  readonly share: number;
}

/** One lever, turned alone until the goal is reached at the medians. */
export interface Lever {
  readonly name: LeverName;
  /** as the scheme is, at the median; `notice` null: unannounced */
  readonly now: number | null;
  /** `notice`: the bound that it must stay below. Else the least that is enough, be it less than now. null: none is */
  readonly needed: number | null;
  /** the best value that the lever has: the most, of notice 0 */
  readonly best: number;
  /** with what is needed (notice: just below it); where none is enough, at the best */
  readonly reached: Reached;
  /** null: there is a value that is enough */
  readonly lacking: Lacking | null;
}

/** What else would do no less for the goal than so many visits more a year. */
export interface Equivalent {
  /** visits more a year, >= 1 */
  readonly visits: number;
  /** what they reach */
  readonly reached: Reached;
  /** items more a visit; null: all of them are not enough */
  readonly samples: Bought | null;
  /** chance to recognise, so much more, in thousandths; null: 1 is not enough */
  readonly recognised: Bought | null;
}

export interface Bought {
  /** the least that does it at the medians, >= 0 */
  readonly more: number;
  /** share of draws in which so much more does it too */
  readonly share: number;
}

/** Every lever, for one goal. */
export interface GoalImproved {
  readonly goal: Goal;
  readonly now: Reached;
  /** in the order of `levers`; `notice` only where the question has one */
  readonly levers: readonly Lever[];
  /** for 1, 2, 5 and 10 visits more a year, as far as so many can be made and add to the chance at the medians */
  readonly equivalents: readonly Equivalent[];
}

/** Which change alone would make a scheme good enough. Model output. */
export interface Improvements {
  /** the chance that is wanted, above 0 and below 1 */
  readonly target: number;
  /** 0: every number at its median, and each share 0 or 1 */
  readonly draws: number;
  /** `year`; and `timely` where it matters in some draw */
  readonly goals: readonly GoalImproved[];
}
