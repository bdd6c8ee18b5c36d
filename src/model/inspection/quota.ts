import { wholePower } from '../number/index.ts';
import type { Timing } from './scheme.ts';

type Slots = Extract<Timing, { readonly kind: 'slots' }>;

/** Visits come at ends of intervals, so it is a matter of how many ends have passed. */
export interface Ends {
  /** chance that it is still unseen after so many ends. @param ends whole, >= 0 */
  readonly after: (ends: number) => number;
  /** mean number of the end at which it is seen, the first is 1 */
  readonly mean: () => number;
}

/**
 * Visits under a quota, in slots that are drawn anew each year: after how many ends of slots cheating is seen.
 *
 * Of any j slots of a year a hypergeometric number have a visit, so they all miss with G(j) = sum over m of P(m) (1 - seeing)^m.
 * Cheating begins with r slots left of its year; of these it meets j, then whole years, then a part of one: a product of Gs,
 * and a mean over r. After a whole year has passed, every further one multiplies by G(slots).
 *
 * @param watching cheating begins just after the last visit of a year, so none is left in it; else at any moment
 * @returns the law for a chance (0..1) that one visit sees it
 * @source verification.md 2.1, 11 and 13; derived here, checked by `delay.twin.ts`
 */
export function quotaLaw({ perYear, slots }: Slots, watching: boolean): (seeing: number) => Ends {
  const among = visitsAmong(slots, perYear);
  const starts = watching ? afterLast(slots, perYear) : evenly(slots);
  const unseenForSure = new Float64Array(slots + 1).fill(1);
  const powers = new Float64Array(perYear + 1);
  return (seeing) => {
    setPowers(powers, 1 - seeing);
    const year = unseenInYear(among, powers);
    const law = { starts, first: watching ? unseenForSure : year, year, wholeYear: powers[perYear]! };
    return {
      after: (ends) => unseenAfter(ends, law),
      mean: () => meanEnds(law, seenInYear(seeing, perYear)),
    };
  };
}

interface Law {
  /** chance that so many slots are left of the year in which it begins, by that number */
  readonly starts: Float64Array;
  /** chance that it is unseen in so many of them */
  readonly first: Float64Array;
  /** the same of any later year */
  readonly year: Float64Array;
  /** of all slots of a year */
  readonly wholeYear: number;
}

function unseenAfter(ends: number, { starts, first, year, wholeYear }: Law): number {
  if (ends === 0) return 1;
  const slots = year.length - 1;
  const years = Math.max(0, Math.floor(ends / slots) - 1);
  const rest = ends - years * slots;
  const twoLater = Math.max(0, rest - slots);
  const oneLater = Math.min(rest, slots + 1);
  let sum = 0;
  for (let left = 0; left < twoLater; left++)
    sum += starts[left]! * first[left]! * (wholeYear * year[rest - left - slots]!);
  for (let left = twoLater; left < oneLater; left++) sum += starts[left]! * first[left]! * year[rest - left]!;
  for (let left = oneLater; left <= slots; left++) sum += starts[left]! * first[rest]!;
  return Math.min(1, sum) * wholePower(wholeYear, years);
}

/** Sum over ends of the chance that it is unseen before them. */
function meanEnds({ starts, first, year }: Law, seen: number): number {
  const slots = year.length - 1;
  const later = year.subarray(0, slots).reduce((sum, unseen) => sum + unseen, 0) / seen;
  let inFirst = 0;
  let mean = 0;
  for (let left = 0; left <= slots; left++) {
    mean += starts[left]! * (inFirst + first[left]! * later);
    inFirst += first[left]!;
  }
  return mean;
}

/** Overwritten for each chance: one array more for each draw would cost more than the arithmetic. */
function setPowers(powers: Float64Array, base: number): void {
  powers[0] = 1;
  for (let i = 1; i < powers.length; i++) powers[i] = powers[i - 1]! * base;
}

/** 1 - (1 - seeing)^visits, to the last digits of a small one. */
function seenInYear(seeing: number, visits: number): number {
  let seen = 0;
  for (let visit = 0; visit < visits; visit++) seen += seeing * (1 - seen);
  return seen;
}

/** Chances of each number of visits, the first of them `from`. */
interface Among {
  readonly from: number;
  readonly chances: Float64Array;
}

function unseenInYear(among: readonly Among[], missed: Float64Array): Float64Array {
  const unseen = new Float64Array(among.length);
  for (let slots = 0; slots < among.length; slots++) {
    const { from, chances } = among[slots]!;
    let sum = 0;
    for (let i = 0; i < chances.length; i++) sum += chances[i]! * missed[from + i]!;
    unseen[slots] = Math.min(1, sum);
  }
  return unseen;
}

/** Chances below this one change no digit that is kept. */
const nothing = 1e-30;

/** By slots of a year looked at: the chance of each number of visits among them. */
function visitsAmong(slots: number, visits: number): readonly Among[] {
  let before = Float64Array.of(1, ...new Float64Array(visits));
  const all = [kept(before)];
  for (let slot = 1; slot <= slots; slot++) {
    // With so many made before it, the visits that are left fall evenly on the slots that are left, this one among them.
    const open = slots - slot + 1;
    const now = new Float64Array(visits + 1);
    for (let made = Math.max(0, visits - open); made <= Math.min(visits, slot - 1); made++) {
      const here = (visits - made) / open;
      now[made]! += before[made]! * (1 - here);
      if (made < visits) now[made + 1]! += before[made]! * here;
    }
    all.push(kept(now));
    before = now;
  }
  return all;
}

function kept(chances: Float64Array): Among {
  const from = chances.findIndex((chance) => chance > nothing);
  const last = chances.findLastIndex((chance) => chance > nothing);
  return { from, chances: chances.subarray(from, last + 1) };
}

/** Any moment of the year: in each slot alike, and then its own end is among those left. */
function evenly(slots: number): Float64Array {
  return new Float64Array(slots + 1).fill(1 / slots).fill(0, 0, 1);
}

/** Slots left after the year's last visit. */
function afterLast(slots: number, visits: number): Float64Array {
  // The last visit is in slot j with chance C(j - 1, visits - 1) / C(slots, visits); neighbours downward from j = slots.
  const chances = new Float64Array(slots + 1);
  let chance = visits / slots;
  for (let last = slots; last >= visits; last--) {
    chances[slots - last] = chance;
    if (last > 1) chance *= (last - visits) / (last - 1);
  }
  return chances;
}
