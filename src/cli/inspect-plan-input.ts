import { complaint } from '../answer/complaint.ts';
import { nearest, told } from '../model/document/words.ts';
import type { Words } from '../model/document/words.ts';
import { mostVisitsAYear, starts, timingKinds } from '../model/inspection/index.ts';
import { quantile } from '../model/number/index.ts';
import type { PlanAsked, PlanChoices } from '../model/scenario/index.ts';
import { mostHours, mostItems, mostMonths, moreSamplesThanItems, moreVisitsThanDays } from './inspect-input.ts';
import type { PlanOptions } from './inspect-plan-command.ts';
import { numberOf, shareOf, wholeOf, wordOf } from './typed.ts';

/** What somebody chose beside the treaty. @param types of the agreement's visits @throws Complaint */
export function choicesOf(options: PlanOptions, types: readonly string[]): PlanChoices {
  const { hidden, recognised, concealed, matters, timing, start } = options;
  return {
    hidden: hidden === undefined ? null : numberOf('hidden', hidden, mostItems),
    samples: byType('samples', options.samples, types, 1, mostItems),
    visits: byType('visits', options.visits, types, 0, mostVisitsAYear),
    recognised: recognised === undefined ? null : shareOf('recognised', recognised),
    concealed: concealed === undefined ? null : numberOf('concealed', concealed, mostHours),
    matters: matters === undefined ? null : numberOf('matters', matters, mostMonths),
    timing: wordOf('timing', timing ?? 'slots', timingKinds, 'is no timing of visits'),
    start: wordOf('start', start ?? 'any-moment', starts, 'is no start of cheating'),
  };
}

export function itemsOf({ items }: PlanOptions, types: readonly string[]): Readonly<Record<string, number>> {
  return byType('items', items, types, 1, mostItems);
}

/** The types that are asked about; all where none is named. @throws Complaint where there is no such type */
export function typesOf({ type }: PlanOptions, types: readonly string[]): readonly string[] {
  return type === undefined ? types : type.map((one) => known('type', one, one, types));
}

/** `one=20`, or `20` for every type; what is said last holds. */
function byType(
  option: string,
  texts: readonly string[] = [],
  types: readonly string[],
  least: number,
  most: number,
): Readonly<Record<string, number>> {
  const all = texts.flatMap((text) => {
    const at = text.lastIndexOf('=');
    const asked = at < 0 ? types : [known(option, text, text.slice(0, at), types)];
    const number = numberIn(option, text, text.slice(at + 1), least, most);
    return asked.map((type) => [type, number] as const);
  });
  return Object.fromEntries(all);
}

function numberIn(option: string, text: string, number: string, least: number, most: number): number {
  const value = Number(number);
  if (option === 'visits' && /^\d+$/.test(number) && value > most) throw moreVisitsThanDays(text);
  if (/^\d+$/.test(number) && value >= least && value <= most) return value;
  if (number === text) return wholeOf(option, text, least, most);
  throw complaint(`--${option} ${text}`, {
    code: 'bad-count',
    wrong: /^\d+$/.test(number) ? 'is out of range' : 'is no whole number',
    expected: told`a whole number from ${least} to ${most}`,
    todo: 'correct it',
  });
}

function known(option: string, text: string, type: string, types: readonly string[]): string {
  if (types.includes(type)) return type;
  const near = nearest(type, types);
  const todo: Words = near === null ? 'name one of these' : told`did you mean ${near}?`;
  throw complaint(`--${option} ${text}`, {
    code: 'no-such-type',
    wrong: told`the agreement has no visits of type ${type}`,
    expected: types.join(', '),
    todo,
  });
}

/** What was given must fit what is counted, type by type. @throws Complaint */
export function mustFit({ parties }: PlanAsked, choices: PlanChoices, options: PlanOptions): void {
  const counted = parties
    .flatMap(({ schemes }) => schemes)
    .flatMap(({ type, items }) => (items === null ? [] : [{ type, items }]));
  for (const { type, items } of counted) {
    if (items === 0) continue;
    if (choices.hidden !== null && quantile(choices.hidden, 1) > items)
      throw tooManyHidden(options.hidden!, type, items);
    const samples = choices.samples[type];
    if (samples !== undefined && samples > items) throw moreSamplesThanItems(`${type}=${samples}`, items);
  }
}

function tooManyHidden(text: string, type: string, items: number) {
  return complaint(`--hidden ${text}`, {
    code: 'more-hidden-than-items',
    wrong: told`is more than the ${items} items that visits of type ${type} look at`,
    expected: told`a number from 0 to ${items}`,
    todo: 'hide fewer, or name another --type or --items',
  });
}
