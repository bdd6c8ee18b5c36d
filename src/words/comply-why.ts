import type { Agreement, Compliance, LimitOutcome } from '../model/agreement/index.ts';
import { asCounted, inBoth, viewsOf, whyWords } from './agreements.ts';
import type { View } from './agreements.ts';
import { day } from './dates.ts';
import { say, type Language } from './language.ts';
import { counted as numberWord, decimal } from './numbers.ts';

/** What an agreement says of a force or a defence, and why, as the middle of a sentence. */
export interface Judged {
  readonly status: 'kept' | 'exceeded' | 'unknown' | 'disputed' | 'no-rule';
  readonly why: string;
  /** limits and bans that are exceeded under every reading */
  readonly exceeded: readonly LimitOutcome[];
}

/**
 * The limits that bind, in the order in which they matter: what is exceeded under every reading, then what is disputed,
 * then what cannot be counted; where all are kept, the one nearest to its limit.
 */
export function judged(compliance: Compliance, agreement: Agreement, language: Language): Judged {
  const { limits } = compliance;
  if (limits.length === 0) return { status: 'no-rule', why: '', exceeded: [] };
  const binding = limits.filter(({ applies }) => applies);
  if (binding.length === 0) return { status: 'kept', why: notYet(compliance, language), exceeded: [] };
  const keptBy = (limit: LimitOutcome) => [limit.kept, ...limit.readings.map(({ kept }) => kept)];
  const exceeded = binding.filter((one) => keptBy(one).includes(false) && !keptBy(one).includes(true));
  const disputed = binding.filter((one) => keptBy(one).includes(false) && keptBy(one).includes(true));
  const unknown = binding.filter((one) => one.kept === null && !keptBy(one).includes(false));
  const rest = binding.length - exceeded.length - disputed.length - unknown.length;
  const said = { exceeded, rest, unknown: unknown.length, limits, language };
  if (exceeded.length > 0)
    return {
      status: 'exceeded',
      exceeded,
      why: withUnknown(
        exceeded.map((one) => over(one, language)),
        said,
      ),
    };
  if (disputed.length > 0) {
    const items = disputed.map((one) => views(viewsOf(one, agreement), one, language));
    return { status: 'disputed', exceeded, why: withUnknown(items, said) };
  }
  if (unknown.length > 0) return { status: 'unknown', exceeded, why: withKept(unknown, rest, language) };
  return { status: 'kept', exceeded, why: nearest(binding, compliance, agreement, language) };
}

/** A number of a limit or a count: whole, or tonnes with one decimal. */
function number(language: Language, n: number): string {
  return decimal(language, n, 1);
}

/** Nothing binds that day: how many numbers are above their limits, and from when these bind. */
function notYet({ limits, date }: Compliance, language: Language): string {
  const n = limits.length;
  const k = limits.filter(({ margin }) => margin !== null && margin < 0).length;
  const above = aboveWords(k, n, language);
  const on = limits.flatMap(({ binding }) => (binding.on !== null && binding.on > date ? [binding.on] : [])).sort()[0];
  if (on !== undefined) return say(language, 'comply.binds-on', { above, n, date: day(language, on) });
  const from = firstDay(limits, date);
  if (from === null) return say(language, 'comply.binds-no-more', { above, n });
  return say(language, 'comply.binds-from', { above, n, date: day(language, from) });
}

function aboveWords(k: number, n: number, language: Language): string {
  if (k === 0) return say(language, 'comply.above-none', {});
  if (k < n)
    return say(language, 'comply.above-some', { k: numberWord(language, k), n: numberWord(language, n), k2: k });
  if (n === 1) return say(language, 'comply.above-one', {});
  return n === 2
    ? say(language, 'comply.above-two', {})
    : say(language, 'comply.above-all', { n: numberWord(language, n) });
}

/** The first day after the date on which one of them binds; `null`: none does. */
function firstDay(limits: readonly LimitOutcome[], date: string): string | null {
  const days = limits.flatMap(({ binding, phase }) => binding.on ?? phase.from ?? binding.from ?? []);
  return days.filter((one) => one > date).sort()[0] ?? null;
}

function over({ kind, title, counted, allowed, margin }: LimitOutcome, language: Language): string {
  const words = { title: inBoth(language, title), counted: number(language, counted!) };
  if (kind === 'ban') return say(language, 'comply.banned', words);
  return say(language, 'comply.over', {
    ...words,
    ...{ allowed: number(language, allowed), n: allowed, over: number(language, -margin!) },
  });
}

/** "launchers, kept as the United States counts, exceeded by 101 as Russia counts" */
function views(all: readonly View[], { title }: LimitOutcome, language: Language): string {
  const words = all.map((view) => {
    const as = asCounted(view, language);
    if (view.kept === null) return say(language, 'comply.view-unknown', { as });
    return view.kept
      ? say(language, 'comply.view-kept', { as })
      : say(language, 'comply.view-over', { as, over: number(language, -view.margin!) });
  });
  return say(language, 'comply.views', { title: inBoth(language, title), views: words.join(', ') });
}

interface Said {
  readonly unknown: number;
  readonly language: Language;
}

function withUnknown(items: readonly string[], { unknown, language }: Said): string {
  const before = items.join('; ');
  return unknown === 0 ? before : say(language, 'comply.and-unknown', { before, m: unknown, n: unknown });
}

function withKept(unknown: readonly LimitOutcome[], rest: number, language: Language): string {
  const items = unknown.map(({ title, why }) =>
    say(language, 'comply.not-counted', { title: inBoth(language, title), why: why ? whyWords(why, language) : '' }),
  );
  const before = [...items.slice(0, 1)].join('; ');
  const more = items.length - 1;
  const all = more === 0 ? before : say(language, 'comply.and-unknown', { before, m: more, n: more });
  return rest === 0 ? all : say(language, 'comply.others-kept', { before: all, m: rest, n: rest });
}

/** All that bind are kept: the limit with the least room for its size, and what binds later. */
function nearest(
  binding: readonly LimitOutcome[],
  { limits, date }: Compliance,
  agreement: Agreement,
  language: Language,
): string {
  const room = ({ margin, allowed }: LimitOutcome): number => (allowed === 0 ? 0 : margin! / allowed);
  const [tightest] = binding.filter(({ kind }) => kind === 'limit').toSorted((a, b) => room(a) - room(b));
  const kept = tightest === undefined ? say(language, 'comply.kept-bans', {}) : keptWords(binding, tightest, language);
  // Under another reading nobody could count it: that is told, for the party that holds it would not say kept.
  const open = binding.filter(({ readings }) => readings.some((one) => one.kept === null));
  const before = [kept, ...open.map((one) => views(viewsOf(one, agreement), one, language))].join('; ');
  const later = limits.filter(({ applies }) => !applies);
  const from = firstDay(later, date);
  if (from === null) return before;
  const more = say(language, 'comply.more', { m: later.length, n: later.length });
  return say(language, 'comply.later', { before, more, date: day(language, from) });
}

function keptWords({ length }: readonly LimitOutcome[], { title, counted, allowed }: LimitOutcome, language: Language) {
  const words = {
    title: inBoth(language, title),
    counted: number(language, counted!),
    allowed: number(language, allowed),
  };
  return length === 1
    ? say(language, 'comply.kept-one', words)
    : say(language, 'comply.kept-all', { ...words, n: numberWord(language, length) });
}
