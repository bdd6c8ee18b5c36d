import { complaint } from '../answer/complaint.ts';
import { told } from '../model/document/words.ts';
import type { Place } from '../model/inspection/index.ts';
import { checkOf } from './inspect-checks.ts';
import { chanceAsked } from './inspect-input.ts';
import { refuseStratum, stratumParts } from './inspect-strata.ts';
import type { DetectOptions } from './inspect.ts';
import { dashed, wholeOf } from './typed.ts';

/** Samples to be shared out between strata. */
export interface SharesAsked {
  readonly places: readonly Place[];
  /** chance asked for in whichever stratum it is, or items that may be looked at in all */
  readonly aim: { readonly chance: number } | { readonly budget: number };
  readonly recognised: number;
}

const expected = 'items=10,hidden=1 in every stratum, in whole numbers: how many all of the cheating would take there';

/** Whether a stratum leaves open how many are looked at: that is then what is asked. */
export function asksForShares({ stratum }: DetectOptions): boolean {
  return stratum?.some((text) => !looksAt(text)) ?? false;
}

function looksAt(text: string): boolean {
  return text.split(',').some((part) => part.trim().startsWith('samples'));
}

/** @throws Complaint */
export function sharesAsked(options: DetectOptions): SharesAsked {
  const texts = options.stratum!;
  if (texts.some(looksAt)) throw complaint('--stratum', someLookedAt);
  mustBeOfShares(options);
  const recognised = recognisedOf(options);
  const places = texts.map((text) => placeOf(text, recognised));
  return { places, recognised, aim: aimOf(options, places) };
}

const someLookedAt = {
  code: 'strata-of-two-kinds',
  wrong: 'says of some strata how many are looked at, and of others not',
  expected: 'samples=… in every stratum, or in none, and then they are shared out',
  todo: 'write one of the two in each',
};

function placeOf(text: string, recognised: number): Place {
  const { given, whole, items } = stratumParts(text, expected);
  if (given.has('risk')) refuseStratum(text, 'has a risk, by which no samples are shared out', expected);
  const defects = whole('hidden', items);
  if (defects === 0) refuseStratum(text, 'hides nothing, so that nothing can be seen there', expected);
  return { items, defects, recognised };
}

/** One number: a share for every chance that it may have would be no plan. */
function recognisedOf(options: DetectOptions): number {
  const { recognised } = checkOf(options);
  if (recognised.kind === 'certain') return recognised.value;
  throw complaint(`--recognised ${options.recognised}`, {
    code: 'range-for-a-choice',
    wrong: 'is a range',
    expected: 'one number: samples are shared out once, whatever it is',
    todo: 'write the lowest that you believe',
  });
}

function aimOf({ budget, ...options }: DetectOptions, places: readonly Place[]): SharesAsked['aim'] {
  if (budget === undefined) return { chance: chanceAsked(options) };
  if (options.chance !== undefined) throw complaint(`--budget ${budget}`, besideChance);
  const items = places.reduce((sum, place) => sum + place.items, 0);
  const tooMany = /^\d+$/.test(budget) && Number(budget) > items;
  if (!tooMany) return { budget: wholeOf('budget', budget, 1, items) };
  throw complaint(`--budget ${budget}`, {
    code: 'more-samples-than-items',
    wrong: told`is more than the ${items} items of all strata`,
    expected: 'no more samples than items: none is looked at twice',
    todo: told`write ${items} at most`,
  });
}

const besideChance = {
  code: 'beside-chance',
  wrong: 'is given beside --chance',
  expected: '--chance, and the samples that it takes are worked out; or --budget, and the chance that so many give',
  todo: 'leave one out',
};

const ofVisits = [
  ...['items', 'hidden', 'samples', 'sites', 'sitesHidden', 'visits', 'timing', 'slots', 'start'],
  ...['notice', 'concealed', 'matters', 'alarmAt'],
] as const;

/** What is about a visit that is planned already, or about time, would have no effect, and is refused. */
function mustBeOfShares(options: DetectOptions): void {
  const names = options.shift === undefined ? [...ofVisits, 'falseAlarm'] : ofVisits;
  const name = names.find((one) => options[one as keyof DetectOptions] !== undefined);
  if (name === undefined) return;
  throw complaint(`--${dashed(name)}`, {
    code: 'not-of-shares',
    wrong: 'says nothing where samples are shared out between strata',
    expected: 'strata with --chance or --budget, and --recognised or --shift',
    todo: name === 'samples' ? 'write it as --budget' : 'leave it out, or write samples=… in every stratum',
  });
}
