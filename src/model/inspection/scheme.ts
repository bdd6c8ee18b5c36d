/**
 * When visits come, so many a year.
 *
 * - `periodic`: at equal intervals
 * - `slots`: a quota: the year has so many equal slots, as many of them as there are visits are drawn anew each year, and a
 *   visit comes at the end of its slot
 * - `random`: at any moment at this mean rate, however many have been made (Poisson): a rate, not a quota
 *
 * @source verification.md 2.1, 11 and 13
 */
export type Timing =
  | { readonly kind: 'periodic'; readonly perYear: number }
  | { readonly kind: 'slots'; readonly perYear: number; readonly slots: number }
  | { readonly kind: 'random'; readonly perYear: number };

export const timingKinds = ['periodic', 'slots', 'random'] as const;
export type TimingKind = (typeof timingKinds)[number];

/**
 * When cheating begins.
 *
 * - `any-moment`: without regard to visits
 * - `after-a-visit`: the inspected party watches, and begins when the next visit is as far off as it can be: just after a visit
 *   (`periodic`), just after the last of the year (`slots`); `random` gives it nothing to watch
 */
export const starts = ['any-moment', 'after-a-visit'] as const;
export type Start = (typeof starts)[number];

/** More visits than days cannot be made. */
export const mostVisitsAYear = 365;
export const monthsAYear = 12;

/** Slots of a year where nobody says how many: weeks, or days where a week would have more than one visit. */
export function usualSlots(perYear: number): number {
  return perYear <= 52 ? 52 : mostVisitsAYear;
}

/** As many visits a year at other times; a timing of that kind is kept as it is. */
export function timingOf(kind: TimingKind, like: Timing): Timing {
  if (like.kind === kind) return like;
  const { perYear } = like;
  return kind === 'slots' ? { kind, perYear, slots: usualSlots(perYear) } : { kind, perYear };
}
