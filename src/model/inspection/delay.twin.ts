import type { InspectionQuestion } from './question.ts';

/*
 * The played twin of a scheme of inspection: one world at a time, its visits put on a calendar, at each of them items taken from
 * a heap one by one and looked at with coins. Written from verification.md 2.1 and the words of `scheme.ts` and `question.ts`
 * alone; it shares nothing with the exact code but those nouns.
 */

/** What happened in one world, in months after cheating began; null: not by the horizon, or never. */
export interface Played {
  readonly seen: number | null;
  readonly matters: number | null;
}

/** @param horizon months after which nobody looks any more */
export function played(question: InspectionQuestion, horizon: number, random: () => number): Played {
  const { hidden, recognised, falseAlarm, notice, matters } = question;
  const world = {
    hidden: Math.round(pick(hidden, random)),
    recognised: pick(recognised, random),
    falseAlarm: pick(falseAlarm, random),
  };
  const atOnce = notice !== null && pick(notice.concealed, random) <= notice.hours;
  const mattering = matters?.kind === 'belief' ? pick(matters.months, random) : null;
  if (atOnce || world.hidden === 0) return { seen: null, matters: mattering };
  for (const months of visits(question, random)) {
    if (months > horizon) break;
    if (isFinding(question, world, random)) return { seen: months, matters: mattering };
  }
  return { seen: null, matters: mattering };
}

function pick(number: InspectionQuestion['hidden'], random: () => number): number {
  if (number.kind === 'certain') return number.value;
  if (number.kind === 'between') return number.low + random() * (number.high - number.low);
  throw new Error(`the twin does not play ${number.kind}`);
}

/** The calendar: months after cheating began, one visit after another. */
function* visits({ timing, start }: InspectionQuestion, random: () => number): Generator<number> {
  const atAnyMoment = start === 'any-moment';
  if (timing.perYear === 0) return;
  if (timing.kind === 'periodic') {
    const gap = 12 / timing.perYear;
    for (let months = atAnyMoment ? gap * random() : gap; ; months += gap) yield months;
  }
  if (timing.kind === 'random') {
    for (let months = 0; ;) yield (months += (-Math.log(1 - random()) * 12) / timing.perYear);
  }
  const { slots, perYear } = timing;
  const firstYear = lot(slots, perYear, random);
  const begun = atAnyMoment ? slots * random() : firstYear.at(-1)! + 1;
  const toMonths = (slotsGone: number): number => ((slotsGone - begun) * 12) / slots;
  for (const slot of firstYear) if (slot + 1 > begun) yield toMonths(slot + 1);
  for (let year = 1; ; year++) for (const slot of lot(slots, perYear, random)) yield toMonths(year * slots + slot + 1);
}

/** So many of these slots, none twice, in order. */
function lot(slots: number, perYear: number, random: () => number): number[] {
  const heap = Array.from({ length: slots }, (_, slot) => slot);
  for (let at = 0; at < perYear; at++) {
    const other = at + Math.floor(random() * (slots - at));
    [heap[at], heap[other]] = [heap[other]!, heap[at]!];
  }
  return heap.slice(0, perYear).sort((a, b) => a - b);
}

function isFinding(
  { items, samples, alarmAt }: InspectionQuestion,
  { hidden, recognised, falseAlarm }: Readonly<Record<'hidden' | 'recognised' | 'falseAlarm', number>>,
  random: () => number,
): boolean {
  let alarms = 0;
  let bad = hidden;
  for (let left = items; left > items - samples; left--) {
    const isBad = random() * left < bad;
    if (isBad) bad--;
    if (random() < (isBad ? recognised : falseAlarm)) alarms++;
  }
  return alarms >= alarmAt;
}
