import { complaint } from '../answer/complaint.ts';
import type { Complaint } from '../answer/complaint.ts';
import { told } from '../model/document/words.ts';
import type { Words } from '../model/document/words.ts';
import { mostVisitsAYear, starts, timingKinds, usualSlots } from '../model/inspection/detect.ts';
import type { InspectionQuestion, InspectionStratum, Matters, Notice, Timing } from '../model/inspection/index.ts';
import { certain, quantile } from '../model/number/index.ts';
import type { Uncertain } from '../model/number/index.ts';
import { checkOf } from './inspect-checks.ts';
import { mustBeStrata, sitesOf, strataOf } from './inspect-strata.ts';
import type { DetectOptions } from './inspect.ts';
import { dashed, needed, numberOf, wholeOf, wordOf } from './typed.ts';

export const mostItems = 1_000_000;
/** New START's quota. @source verification.md 1.1 */
const usualVisits = 18;
const mostSlots = mostVisitsAYear;
/** A year: longer ones are no notice. */
export const mostHours = 8760;
export const mostMonths = 1200;
const usualChance = 0.9;

/**
 * The scheme that the command line describes.
 *
 * @throws Complaint
 */
export function inspectionOf(options: DetectOptions): InspectionQuestion {
  mustHaveNoBudget(options);
  const looking = options.stratum === undefined ? oneStratumOf(options) : strataAsked(options, options.stratum);
  return {
    ...looking,
    ...checkOf(options),
    alarmAt: alarmAtOf(options.alarmAt ?? '1', looking.samples),
    timing: timingAsked(options),
    start: wordOf('start', options.start ?? 'any-moment', starts, 'is no start of cheating'),
    notice: noticeOf(options),
    matters: mattersOf(options.matters),
  };
}

type Looked = Pick<InspectionQuestion, 'items' | 'hidden' | 'samples' | 'sites' | 'strata'>;

function oneStratumOf(options: DetectOptions): Looked {
  const items = itemsOf(options);
  const samples = samplesOf(needed('samples', options.samples, '1'), items);
  const sites = sitesOf(options);
  return { items, hidden: hiddenOf(options, items), samples, ...(sites && { sites }) };
}

/** Sums of the strata; by risk `--hidden` is spread over them, and no stratum can be asked to hide more than it has. */
function strataAsked(options: DetectOptions, texts: readonly string[]): Looked {
  mustBeStrata(options);
  const strata = strataOf(texts);
  const sum = (of: (stratum: InspectionStratum) => number): number => strata.reduce((all, one) => all + of(one), 0);
  const [items, samples] = [sum((one) => one.items), sum((one) => one.samples)];
  const looked = { items, samples, strata };
  if (samples === 0) throw complaint('--stratum', nothingLookedAt);
  const defects = sum(({ holds }) => ('defects' in holds ? holds.defects : 0));
  if (strata.some(({ holds }) => 'defects' in holds)) return { ...looked, hidden: certain(defects) };
  const hidden = hiddenOf(options, items);
  const risks = sum(({ items: count, holds }) => ('risk' in holds ? holds.risk * count : 0));
  const fits = strata.every(({ holds }) => 'risk' in holds && (quantile(hidden, 1) * holds.risk) / risks <= 1 + 1e-12);
  if (fits) return { ...looked, hidden };
  throw complaint(`--hidden ${options.hidden}`, {
    code: 'more-hidden-than-items',
    wrong: 'would hide more in a stratum than it has, when it is spread by these risks',
    expected: 'so few hidden that each stratum can hold its part',
    todo: 'hide fewer, or bring the risks nearer to one another',
  });
}

const nothingLookedAt = {
  code: 'nothing-looked-at',
  wrong: 'no stratum has an item looked at',
  expected: 'samples=1 or more in one stratum at least',
  todo: 'add samples',
};

export function itemsOf({ items }: DetectOptions): number {
  return wholeOf('items', needed('items', items, '400'), 1, mostItems);
}

/** More cannot be hidden among the items than there are. */
export function hiddenOf({ hidden }: DetectOptions, items: number): Uncertain {
  const text = needed('hidden', hidden, '20..40');
  const number = numberOf('hidden', text, mostItems);
  if (quantile(number, 1) <= items) return number;
  throw complaint(`--hidden ${text}`, {
    code: 'more-hidden-than-items',
    wrong: told`is more than the ${items} items declared`,
    expected: told`a number from 0 to ${items}, or a range such as 20..40: of the items declared, those not as declared`,
    todo: told`write ${items} at most, or count them among --items`,
  });
}

function samplesOf(text: string, items: number): number {
  const samples = wholeOf('samples', text, 1, mostItems);
  if (samples <= items) return samples;
  throw moreSamplesThanItems(text, items);
}

/** @param text of the option, as typed */
export function moreSamplesThanItems(text: string, items: number): Complaint {
  return complaint(`--samples ${text}`, {
    code: 'more-samples-than-items',
    wrong: told`is more than the ${items} items declared`,
    expected: 'no more samples than items: none is looked at twice',
    todo: told`write ${items} at most`,
  });
}

function alarmAtOf(text: string, samples: number): number {
  const alarmAt = wholeOf('alarm-at', text, 1, mostItems);
  if (alarmAt <= samples) return alarmAt;
  throw complaint(`--alarm-at ${text}`, {
    code: 'alarm-above-samples',
    wrong: told`can never be reached: ${samples} items are looked at in a visit`,
    expected: told`a whole number from 1 to ${samples}`,
    todo: 'ask for fewer alarms, or look at more items',
  });
}

function timingAsked({ visits, timing, slots }: DetectOptions): Timing {
  const kind = wordOf('timing', timing ?? 'slots', timingKinds, 'is no timing of visits');
  const perYear = visits === undefined ? usualVisits : visitsOf(visits);
  if (kind === 'slots') return { kind, perYear, slots: slotsOf(slots, perYear) };
  if (slots === undefined) return { kind, perYear };
  throw complaint('--slots', {
    code: 'not-of-this-timing',
    wrong: told`means nothing to ${kind}`,
    expected: '--timing slots',
    todo: 'leave it out, or choose --timing slots',
  });
}

function visitsOf(text: string): number {
  const whole = /^\d+$/.test(text);
  if (!whole || Number(text) <= mostVisitsAYear) return wholeOf('visits', text, 0, mostVisitsAYear);
  throw moreVisitsThanDays(text);
}

/** @param text of the option, as typed */
export function moreVisitsThanDays(text: string): Complaint {
  return complaint(`--visits ${text}`, {
    code: 'more-visits-than-days',
    wrong: told`is more visits than the ${mostVisitsAYear} days of a year`,
    expected: told`at most ${mostVisitsAYear} visits a year, one a day`,
    todo: 'write fewer visits, or let each look at more items with --samples',
  });
}

function slotsOf(text: string | undefined, perYear: number): number {
  if (text === undefined) return usualSlots(perYear);
  const slots = wholeOf('slots', text, 1, mostSlots);
  if (perYear <= slots) return slots;
  throw complaint(`--slots ${text}`, {
    code: 'more-visits-than-slots',
    wrong: told`has no room for ${perYear} visits a year: a slot holds one at most`,
    expected: told`${perYear} slots or more`,
    todo: 'add slots, or take fewer --visits',
  });
}

/** What is put right in time is a matter of two numbers: neither says anything alone. */
function noticeOf({ notice, concealed }: DetectOptions): Notice | null {
  if (notice === undefined && concealed === undefined) return null;
  const hours = oneNumber('notice', needed('notice', notice, '32'), mostHours);
  return { hours, concealed: numberOf('concealed', needed('concealed', concealed, '12..72'), mostHours) };
}

function mattersOf(text: string | undefined): Matters | null {
  return text === undefined ? null : { kind: 'belief', months: numberOf('matters', text, mostMonths) };
}

/** The chance asked for: one number, above 0 and below 1. */
export function chanceAsked({ chance }: DetectOptions): number {
  if (chance === undefined) return usualChance;
  const value = oneNumber('chance', chance, 1);
  if (value > 0 && value < 1) return value;
  throw complaint(`--chance ${chance}`, value === 1 ? certainty : none);
}

const certainty = {
  code: 'chance-certain',
  wrong: 'asks for certainty, which no sample gives: only a look at every item does, and only where a check never errs',
  expected: 'a chance below 1, such as 0.95',
  todo: 'ask for a chance below 1, or give --samples as many as --items',
};

const none = {
  code: 'chance-none',
  wrong: 'asks for nothing: without any visit the chance is 0',
  expected: 'a chance above 0, such as 0.95',
  todo: 'ask for a chance above 0',
};

/** What one asks for, or does, is chosen: one number. */
function oneNumber(option: string, text: string, most: number): number {
  const number = numberOf(option, text, most);
  if (number.kind === 'certain') return number.value;
  throw complaint(`--${option} ${text}`, {
    code: 'range-for-a-choice',
    wrong: 'is a range',
    expected: 'one number: it is chosen, not believed',
    todo: 'write one',
  });
}

const ofTime = ['visits', 'timing', 'slots', 'start', 'notice', 'concealed', 'matters', 'alarmAt'] as const;

/** How many samples are enough: what is about visits in time would have no effect, and is refused. */
export function sizeAsked(options: DetectOptions): {
  readonly items: number;
  readonly hidden: Uncertain;
  readonly recognised: Uncertain;
  readonly chance: number;
} {
  mustHaveNoBudget(options);
  const others = options.shift === undefined ? [...ofTime, 'falseAlarm' as const] : ofTime;
  for (const name of others) if (options[name] !== undefined) refuseOfSize(`--${dashed(name)}`, 'goes with --samples');
  const items = itemsOf(options);
  const hidden = hiddenOf(options, items);
  const { recognised } = checkOf(options);
  return { items, hidden, recognised, chance: chanceAsked(options) };
}

/** A budget is shared out: between strata that leave open how many are looked at. */
function mustHaveNoBudget({ budget }: DetectOptions): void {
  if (budget === undefined) return;
  throw complaint(`--budget ${budget}`, {
    code: 'budget-without-strata',
    wrong: 'is to be shared out, and no stratum leaves open how many are looked at',
    expected: '--stratum items=10,hidden=1, without samples, for each stratum',
    todo: 'write such strata, or leave it out',
  });
}

function refuseOfSize(option: string, wrong: Words): never {
  throw complaint(option, {
    code: 'not-of-a-size',
    wrong,
    expected: '--samples, or with --chance alone the number of samples is asked for',
    todo: 'add --samples, or leave it out',
  });
}
