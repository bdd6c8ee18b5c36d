import { power, wholePower } from '../number/index.ts';
import { monthsAYear } from './scheme.ts';
import type { Start, Timing } from './scheme.ts';

/** How long cheating that goes on stays unseen. */
export interface Delay {
  /** chance that it is still unseen so many months after it began. @param months >= 0 */
  readonly unseen: (months: number) => number;
  /** mean, months; null: never seen */
  readonly mean: number | null;
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
  return (seeing) => (law === null || seeing === 0 ? { unseen: () => 1, mean: null } : law(seeing));
}

function lawOf(timing: Timing, start: Start): (seeing: number) => Delay {
  const watching = start === 'after-a-visit';
  switch (timing.kind) {
    case 'periodic':
      return (seeing) => periodic(monthsAYear / timing.perYear, watching, seeing);
    case 'slots':
      return slotted(timing, watching);
    case 'random':
      return (seeing) => atRandom((timing.perYear / monthsAYear) * seeing);
  }
}

/** The months by which it is seen with this chance, the fewest; null: never. @param chance 0..1, below 1 */
export function seenBy({ unseen }: Delay, chance: number): number | null {
  if (chance <= 0) return 0;
  let late = 1;
  while (1 - unseen(late) < chance - slack) {
    late *= 2;
    if (late > longest) return null;
  }
  let early = 0;
  for (let halving = 0; halving < 60 && early < late; halving++) {
    const middle = (early + late) / 2;
    if (1 - unseen(middle) < chance - slack) early = middle;
    else late = middle;
  }
  return late;
}

/** What rounding may take off a chance that is reached exactly. */
const slack = 1e-12;
/** A hundred thousand years: beyond it, never. */
const longest = 1_200_000;

function periodic(interval: number, watching: boolean, seeing: number): Delay {
  const missed = 1 - seeing;
  return {
    unseen: (months) => {
      const { whole, part } = passed(months, interval);
      return wholePower(missed, whole) * (watching ? 1 : 1 - part * seeing);
    },
    mean: interval * (1 / seeing - (watching ? 0 : 1 / 2)),
  };
}

function atRandom(rate: number): Delay {
  return { unseen: (months) => power(Math.E, -rate * months), mean: 1 / rate };
}

function slotted({ perYear, slots }: Slots, watching: boolean): (seeing: number) => Delay {
  const width = monthsAYear / slots;
  const among = visitsAmong(slots, perYear);
  const firsts = watching ? restsAfterLast(slots, perYear) : evenRests(slots);
  return (seeing) => {
    const year = among.map((chances) => missedBy(chances, 1 - seeing));
    const first = watching ? null : year;
    const after = (ends: number): number =>
      firsts.reduce((sum, { rest, chance }) => sum + chance * missedOver(ends, rest, first, year), 0);
    const endsUnseen = firsts.reduce((sum, { rest, chance }) => sum + chance * meanEnds(rest, first, year), 0);
    return {
      unseen: (months) => {
        const { whole, part } = passed(months, width);
        return watching || part === 0 ? after(whole) : (1 - part) * after(whole) + part * after(whole + 1);
      },
      mean: width * (endsUnseen - (watching ? 0 : 1 / 2)),
    };
  };
}

type Slots = Extract<Timing, { readonly kind: 'slots' }>;

/** By slots of a year looked at: the chance of each number of visits among them. */
function visitsAmong(slots: number, visits: number): readonly (readonly number[])[] {
  let chances: readonly number[] = [1];
  return Array.from({ length: slots + 1 }, (_, among) => {
    if (among === 0) return chances;
    const free = slots - among + 1;
    const before = chances;
    chances = Array.from({ length: Math.min(visits, among) + 1 }, (_one, made) => {
      const none = made < before.length ? before[made]! * (1 - (visits - made) / free) : 0;
      const one = made > 0 ? before[made - 1]! * ((visits - made + 1) / free) : 0;
      return none + one;
    });
    return chances;
  });
}

/** Chance that all visits miss. @param chances of each number of visits */
function missedBy(chances: readonly number[], missed: number): number {
  return chances.reduceRight((sum, chance) => chance + missed * sum, 0);
}

interface First {
  /** ends of slots that are left of the year in which cheating begins */
  readonly rest: number;
  readonly chance: number;
}

/** Any moment of the year: in each slot alike. */
function evenRests(slots: number): readonly First[] {
  return Array.from({ length: slots }, (_, at) => ({ rest: slots - at, chance: 1 / slots }));
}

/** Slots left after the year's last visit. */
function restsAfterLast(slots: number, visits: number): readonly First[] {
  // The last visit is in slot j with chance C(j - 1, visits - 1) / C(slots, visits); neighbours downward from j = slots.
  const found: First[] = [];
  let chance = visits / slots;
  for (let last = slots; last >= visits; last--) {
    found.push({ rest: slots - last, chance });
    if (last > 1) chance *= (last - visits) / (last - 1);
  }
  return found;
}

/**
 * @param ends  of slots since cheating began
 * @param rest  of them in the first year
 * @param first chance of missing in the first year, by slots; null: no visit is left in it
 * @param year  the same of any later year
 */
function missedOver(ends: number, rest: number, first: readonly number[] | null, year: readonly number[]): number {
  if (ends <= rest) return first === null ? 1 : first[ends]!;
  const slots = year.length - 1;
  const beyond = ends - rest;
  const years = Math.floor(beyond / slots);
  return (first?.[rest] ?? 1) * wholePower(year[slots]!, years) * year[beyond - years * slots]!;
}

/** Mean number of ends of slots at which it is still unseen, the start among them. */
function meanEnds(rest: number, first: readonly number[] | null, year: readonly number[]): number {
  const slots = year.length - 1;
  const inFirst = first === null ? rest : sum(first.slice(0, rest));
  return inFirst + ((first?.[rest] ?? 1) * sum(year.slice(0, slots))) / (1 - year[slots]!);
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

/** Whole intervals, and the part of one after them; a moment that rounding put just short of an end counts as the end. */
function passed(months: number, interval: number): { readonly whole: number; readonly part: number } {
  const turns = months / interval;
  const whole = Math.floor(turns + 1e-9);
  return { whole, part: Math.max(0, turns - whole) };
}
