import type { Agreement, Answered, Compliance, DefenceHolding, LimitOutcome } from '../model/agreement/index.ts';
import { inBoth, standingWords } from './agreements.ts';
import { judged } from './comply-why.ts';
import type { Judged } from './comply-why.ts';
import { day } from './dates.ts';
import { list, say, type Language } from './language.ts';
import { decimal } from './numbers.ts';

/** Whether a defence is allowed, and why, in one sentence: what is banned is not allowed at any number. */
export function complyDefenceVerdict(answered: Answered, held: DefenceHolding, language: Language): string {
  const { agreement, standing, compliance, ifInForce } = answered;
  const date = day(language, compliance.date);
  const what = inBoth(language, held.name);
  const title = inBoth(language, agreement.title);
  const answer = judged(ifInForce, agreement, language);
  if (!compliance.inForce) {
    const state = standingWords(standing, agreement, language);
    return say(language, 'comply.not-forbidden', {
      date,
      title,
      state,
      what,
      would: would(answer, ifInForce, language),
    });
  }
  if (answer.status === 'no-rule')
    return say(language, 'comply.no-rule', {
      ...{ date, title, who: what, why: say(language, 'comply.about-forces', {}) },
    });
  const banned = answer.exceeded.filter(({ kind }) => kind === 'ban');
  if (banned.length > 0)
    return say(language, 'comply.no-number', {
      ...{ date, what, articles: articlesOf(banned, language), though: though(compliance, language) },
    });
  const { status, why } = answer;
  return say(language, isWords[status], { date, what, why });
}

const isWords = {
  kept: 'comply.allowed',
  exceeded: 'comply.not-allowed',
  unknown: 'comply.defence-unknown',
  disputed: 'comply.defence-disputed',
} as const;

function would({ status, why, exceeded }: Judged, compliance: Compliance, language: Language): string {
  const banned = exceeded.filter(({ kind }) => kind === 'ban');
  if (banned.length > 0)
    return say(language, 'comply.would-no-number', {
      ...{ articles: articlesOf(banned, language), though: though(compliance, language) },
    });
  switch (status) {
    case 'no-rule':
      return say(language, 'comply.would-nothing', {});
    case 'kept':
      return say(language, 'comply.would-keep', { why });
    case 'exceeded':
      return say(language, 'comply.would-exceed', { why });
    case 'unknown':
      return say(language, 'comply.would-unknown', { why });
    case 'disputed':
      return say(language, 'comply.would-dispute', { why });
  }
}

/** "Articles I and III" */
function articlesOf(rules: readonly Pick<LimitOutcome, 'article'>[], language: Language): string {
  const numbers = [...new Set(rules.map(({ article }) => article.split('.')[0]!))];
  return say(language, 'comply.articles', { n: numbers.length, list: list(language, numbers) });
}

/** What the same agreement permits elsewhere: so many interceptors at so many sites. */
function though({ limits }: Compliance, language: Language): string {
  const most = (unit: Agreement['limits'][number]['unit']): number | null => {
    const numbers = limits.filter((one) => one.kind === 'limit' && one.unit === unit).map(({ allowed }) => allowed);
    return numbers.length === 0 ? null : Math.max(...numbers);
  };
  const [interceptors, sites] = [most('interceptors'), most('sites')];
  if (interceptors === null || interceptors === 0) return '';
  const n = decimal(language, interceptors, 1);
  return sites === null
    ? say(language, 'comply.though-few', { n })
    : say(language, 'comply.though', {
        n,
        sites: sites === 1 ? say(language, 'comply.one', {}) : String(sites),
        s: sites,
      });
}
