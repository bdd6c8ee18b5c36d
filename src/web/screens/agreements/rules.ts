import type { Agreement, Ban, Contingency, Limit, Measure, Section, Term } from '../../../model/agreement/index.ts';
import { day, decimal, inBoth, list, party, say } from '../../../words/index.ts';
import type { Language } from '../../../words/index.ts';

export type AnyRule = Limit | Ban | Measure | Contingency;

/** The rules that stand under a section, in the order of their kinds. */
export function rulesOf(agreement: Agreement, section: Section): readonly AnyRule[] {
  const here = (rule: AnyRule): boolean =>
    (rule.from === agreement.id ? rule.section : `${rule.from}:${rule.section}`) === section.id;
  const { limits, bans, measures, contingencies } = agreement;
  return [...limits, ...bans, ...measures, ...contingencies].filter(here);
}

/** A rule in plain words. */
export function ruleSentences(rule: AnyRule | Term, language: Language): readonly string[] {
  if (!('kind' in rule)) return termSentences(rule, language);
  const title = inBoth(language, rule.title);
  return [ruleSentence(rule, title, language), ...readingSentences(rule, language), ...bindsSentence(rule, language)];
}

function ruleSentence(rule: AnyRule, title: string, language: Language): string {
  switch (rule.kind) {
    case 'limit':
      return say(language, 'treaties.rule-limit', { title, list: phaseWords(rule, language) });
    case 'ban':
      return say(language, 'treaties.rule-ban', { title, when: whenWords(rule, language) });
    case 'measure':
      return say(language, 'treaties.rule-measure', { title, list: numberWords(rule, language) });
    case 'contingency':
      return say(language, 'treaties.rule-contingency', { title, other: rule.while });
  }
}

/** "at most 2,100 from 5 December 1997, at most 1,900 from 5 December 1999" */
function phaseWords({ phases, binding }: Limit, language: Language): string {
  return phases
    .map(({ from, atMost }) => {
      const number = decimal(language, atMost, 1);
      if (binding.on !== null) return say(language, 'treaties.most-on', { number, date: day(language, binding.on) });
      return from === '0000-01-01'
        ? say(language, 'treaties.most', { number })
        : say(language, 'treaties.most-from', { number, date: day(language, from) });
    })
    .join(', ');
}

function whenWords({ binding: { from, until, on } }: Ban, language: Language): string {
  if (on !== null) return say(language, 'treaties.on-day', { date: day(language, on) });
  if (from !== null) return say(language, 'treaties.from-day', { date: day(language, from) });
  if (until !== null) return say(language, 'treaties.until-day', { date: day(language, until) });
  return say(language, 'treaties.always', {});
}

const measureKeys = {
  'per-year': 'treaties.per-year',
  'at-most': 'treaties.at-most',
  'notice-hours': 'treaties.notice-hours',
  'every-months': 'treaties.every-months',
  'within-days': 'treaties.within-days',
  'within-hours': 'treaties.within-hours',
  'before-days': 'treaties.before-days',
  'before-hours': 'treaties.before-hours',
  years: 'treaties.years',
  samples: 'treaties.samples',
  share: 'treaties.share',
  'share-per-year': 'treaties.share-per-year',
  'share-of-quota': 'treaties.share-of-quota',
  'per-units': 'treaties.per-units',
} as const;

function numberWords({ numbers }: Measure, language: Language): string {
  const known = Object.entries(numbers) as [keyof typeof measureKeys, number][];
  const words = known.map(([key, n]) => say(language, measureKeys[key], { n }));
  return words.length === 0 ? say(language, 'treaties.owed', {}) : words.join(', ');
}

function readingSentences(rule: AnyRule, language: Language): readonly string[] {
  if (rule.kind !== 'limit' && rule.kind !== 'ban') return [];
  return rule.readings.map(({ by, text }) =>
    say(language, 'treaties.rule-reading', { who: party(language, by).name, text: inBoth(language, text) }),
  );
}

function bindsSentence({ binds }: AnyRule, language: Language): readonly string[] {
  if (binds.length === 0) return [];
  const names = binds.map((name) => party(language, name).name);
  return [say(language, 'treaties.binds', { list: list(language, names) })];
}

function termSentences(term: Term, language: Language): readonly string[] {
  const { durationYears, extensionYears, withdrawalNoticeMonths, unlimited, until } = term;
  return [
    ...(unlimited ? [say(language, 'treaties.unlimited', {})] : []),
    ...(durationYears === null ? [] : [say(language, 'treaties.duration', { n: durationYears })]),
    ...(extensionYears === null ? [] : [say(language, 'treaties.extension', { n: extensionYears })]),
    ...(until === null ? [] : [say(language, 'treaties.ends', { date: day(language, until) })]),
    ...(withdrawalNoticeMonths === null ? [] : [say(language, 'treaties.notice', { n: withdrawalNoticeMonths })]),
  ];
}
