import { ln, power, wholePower } from '../number/index.ts';
import { quotaLaw } from './quota.ts';
import type { Ends } from './quota.ts';
import { belowOne } from './sample.ts';
import { monthsAYear } from './scheme.ts';
import type { Start, Timing } from './scheme.ts';

/** How long cheating that goes on stays unseen. */
export interface Delay {
  /** chance that it is still unseen so many months after it began; a visit at that very moment counts. @param months >= 0 */
  readonly unseen: (months: number) => number;
  /** mean, months; null: never seen */
  readonly mean: number | null;
  /** the months by which it is seen with this chance, the fewest; null: never. @param chance 0..1, below 1 */
  readonly seenBy: (chance: number) => number | null;
}

/**
 * Time from the start of cheating until a visit sees it, each visit with the same chance, independent of the others.
 *
 * @param timing of the visits; of `slots` no more a year than there are slots. No visit: never seen
 * @param start  when cheating begins
 * @returns the law for a chance (0..1) that one visit sees it; what does not hang on the chance is worked out once
 * @source verification.md 2.1, 11 and 13
 */
export function delayUnder(timing: Timing, start: Start): (seeing: number) => Delay {
  const law = timing.perYear === 0 ? null : lawOf(timing, start);
  return (seeing) => (law === null || seeing === 0 ? never : law(seeing));
}

/**
 * Chance that it is seen by then: never told as 0 or 1 where only rounding makes it so, nor beyond either.
 *
 * @param months >= 0
 * @returns 0..1
 */
export function seenWithin({ unseen }: Delay, months: number): number {
  const left = unseen(months);
  if (left >= 1) return 0;
  return left <= 0 ? 1 : Math.min(1 - left, belowOne);
}

/**
 * Chance that it is seen before it matters; what never matters is always seen in time.
 *
 * @param matters months, >= 0; null: never
 * @returns 0..1
 * @source model.md 6
 */
export function timely(delay: Delay, matters: number | null): number {
  return matters === null ? 1 : seenWithin(delay, matters);
}

const never: Delay = { unseen: () => 1, mean: null, seenBy: (chance) => (chance <= 0 ? 0 : null) };

function lawOf(timing: Timing, start: Start): (seeing: number) => Delay {
  const watching = start === 'after-a-visit';
  switch (timing.kind) {
    case 'periodic': {
      const interval = monthsAYear / timing.perYear;
      return (seeing) => stepped(interval, watching, { after: everyEnd(1 - seeing), mean: () => 1 / seeing });
    }
    case 'slots': {
      const law = quotaLaw(timing, watching);
      return (seeing) => stepped(monthsAYear / timing.slots, watching, law(seeing));
    }
    case 'random':
      return (seeing) => atRandom((timing.perYear / monthsAYear) * seeing);
  }
}

/** What rounding may take off a chance that is reached exactly. */
const slack = 1e-12;
/** A hundred thousand years: beyond it, never. */
const longest = 1_200_000;

function everyEnd(missed: number): (ends: number) => number {
  return (ends) => wholePower(missed, ends);
}

/** @param watching cheating begins just after an end; else at any moment between two, so the first end comes sooner */
function stepped(interval: number, watching: boolean, ends: Ends): Delay {
  const { after } = ends;
  return {
    unseen: (months) => {
      const { whole, part } = passed(months, interval);
      return watching || part === 0 ? after(whole) : (1 - part) * after(whole) + part * after(whole + 1);
    },
    // Worked out when it is asked for: most only ask how much is seen by a date.
    get mean() {
      return finite(interval * (ends.mean() - (watching ? 0 : 1 / 2)));
    },
    seenBy: (chance) => {
      if (chance <= 0) return 0;
      const most = Math.floor(longest / interval);
      const last = fewest(most, (count) => 1 - after(count) >= chance - slack);
      if (last === null) return null;
      return interval * (watching ? last : last - 1 + partOf(after(last - 1), after(last), 1 - chance));
    },
  };
}

/** Where between two ends a chance that falls evenly from one to the other is so low. */
function partOf(before: number, at: number, wanted: number): number {
  return before === at ? 1 : Math.max(0, Math.min(1, (before - wanted) / (before - at)));
}

/** The least whole number, 1 or more, at which something holds that keeps holding; null: above the most. */
function fewest(most: number, holds: (count: number) => boolean): number | null {
  let high = 1;
  while (!holds(high)) {
    if (high >= most) return null;
    high = Math.min(most, 2 * high);
  }
  let low = Math.floor(high / 2);
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (holds(middle)) high = middle;
    else low = middle;
  }
  return high;
}

function atRandom(rate: number): Delay {
  return {
    unseen: (months) => power(Math.E, -rate * months),
    mean: finite(1 / rate),
    seenBy: (chance) => {
      if (chance <= 0) return 0;
      const months = -ln(1 - chance) / rate;
      return months > longest ? null : months;
    },
  };
}

/** A mean too long for a number is never. */
function finite(months: number): number | null {
  return months < Infinity ? months : null;
}

/** Whole intervals, and the part of one after them; a moment that rounding put just short of an end counts as the end. */
function passed(months: number, interval: number): { readonly whole: number; readonly part: number } {
  const turns = months / interval;
  const whole = Math.floor(turns * (1 + 1e-12) + 1e-9);
  return { whole, part: Math.max(0, turns - whole) };
}
