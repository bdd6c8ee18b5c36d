import type { ConfidenceCase, HistoryNumber, HistoryResult } from '../model/inspection/index.ts';
import type { Band, OpenBand } from '../model/number/index.ts';
import { band, capital, decimal, party, probability, quantiles, say, type Language } from '../words/index.ts';
import type { FrameStyle } from './frame.tsx';
import { rangeWords } from './orbit-words.ts';

/** What a picture or a text of confidence says beside its result. */
export interface BeliefContext {
  readonly engine: string;
  readonly language: Language;
  /** the case and whose confidence it is about; null: a question of one's own, in years from 1 */
  readonly history: { readonly record: ConfidenceCase; readonly by: string } | null;
  /** inside a page, which says title, sentences and foot itself; not given: a sheet of its own */
  readonly frame?: FrameStyle;
}

/** "0.81 (0.71 to 0.92)": confidence or a chance over draws. */
export function chanceBand({ median, low, high }: Band, language: Language): string {
  const [middle, least, most] = [median, low, high].map((p) => probability(language, p)) as [string, string, string];
  return least === most ? middle : band(language, middle, least, most);
}

function openChance(q: OpenBand, none: string, language: Language): string {
  return quantiles(language, q, none, probability);
}

/** What the result says in one sentence. */
export function beliefTitle(result: HistoryResult, context: BeliefContext): string {
  const { language } = context;
  const { after, had } = result.rounds.at(-1)!;
  const when = endWords(result, context);
  const was = chanceBand(after, language);
  if (result.stopped === null) return say(language, 'beliefs.title-kept', { when, was });
  return say(language, 'beliefs.title-gap', { when, had: chanceBand(had, language), was });
}

function endWords({ rounds }: HistoryResult, { history, language }: BeliefContext): string {
  if (history === null) return say(language, 'beliefs.after-years', { n: rounds.length });
  return say(language, 'beliefs.in-year', { year: String(firstYear(history.record) + rounds.length) });
}

/** The calendar year in which the first round begins. */
export function firstYear({ years }: ConfidenceCase): number {
  return Number(years[0]!.from.slice(0, 4));
}

/** The party that is inspected. */
export function inspected({ record: { parties }, by }: NonNullable<BeliefContext['history']>): string {
  return parties[0] === by ? parties[1] : parties[0];
}

/** What stands beside the sentence: whose confidence, what it rests on, what it costs, what would change it. */
export function beliefSentences(result: HistoryResult, context: BeliefContext): readonly string[] {
  const { language } = context;
  return [
    `${aboutWords(context)} ${capital(say(language, 'inspect.model-output', {}))}.`,
    ...basisWords(result, context),
    ...outlookWords(result, language),
    ...findingWords(result, language),
    ...leverWords(result, language),
    ...(result.draws === 0 ? [] : [say(language, 'beliefs.bands', { n: result.draws })]),
  ];
}

function aboutWords({ history, language }: BeliefContext): string {
  if (history === null) return say(language, 'beliefs.about-own', {});
  const other = party(language, inspected(history)).name;
  return say(language, 'beliefs.about-case', { by: party(language, history.by).name, other });
}

function basisWords({ start, given, seeing, planned, settles }: HistoryResult, context: BeliefContext) {
  const { language, history } = context;
  const chance = chanceBand(seeing, language);
  const newViolation = numberWords(given.newViolation!, language);
  return [
    say(language, 'beliefs.start', { prior: chanceBand(start, language), newViolation }),
    history === null
      ? say(language, 'beliefs.seeing-own', { seeing: chance })
      : say(language, 'beliefs.seeing-case', { looking: planned, seeing: chance }),
    given.technicalMeans === undefined
      ? say(language, 'beliefs.technical-out', {})
      : say(language, 'beliefs.technical-in', { chance: numberWords(given.technicalMeans, language) }),
    say(language, 'beliefs.settles', { settles: openChance(settles, say(language, 'beliefs.any', {}), language) }),
  ];
}

function outlookWords(result: HistoryResult, language: Language): readonly string[] {
  const { stopped, cost, untilBelow, untilBack, needed } = result;
  const wanted = decimal(language, result.wanted, 4);
  const years = (q: OpenBand) => ({
    n: quantiles(language, q, say(language, 'beliefs.never', {})),
    wanted,
  });
  return [
    ...(stopped === null ? [] : [say(language, 'beliefs.cost', { cost: chanceBand(cost, language) })]),
    say(language, stopped === null ? 'beliefs.until-below-kept' : 'beliefs.until-below', years(untilBelow)),
    ...(untilBack.high === 0
      ? [say(language, 'beliefs.is-there', { wanted })]
      : [
          say(language, 'beliefs.until-back', years(untilBack)),
          say(language, 'beliefs.needed', {
            needed: openChance(needed, say(language, 'beliefs.no-chance', {}), language),
          }),
        ]),
  ];
}

function findingWords({ given, afterFinding }: HistoryResult, language: Language): readonly string[] {
  if (given.falseFinding === 0) return [say(language, 'beliefs.finding-certain', {})];
  const after = chanceBand(afterFinding, language);
  return [say(language, 'beliefs.finding', { after, false: numberWords(given.falseFinding!, language) })];
}

/** What a number must move confidence by to be named. */
const least = 0.01;

function leverWords({ matters }: HistoryResult, language: Language): readonly string[] {
  if (matters.length === 0) return [];
  const moving = matters.filter(({ atFrom, atTo }) => Math.abs(atTo - atFrom) >= least);
  if (moving.length === 0) return [say(language, 'beliefs.levers-none', {})];
  const list = moving
    .map(({ input, from, to, atFrom, atTo }) =>
      say(language, 'beliefs.lever', {
        input: inputName(input, language),
        from: decimal(language, from, 3),
        to: decimal(language, to, 3),
        atFrom: probability(language, atFrom),
        atTo: probability(language, atTo),
      }),
    )
    .join('; ');
  const rest = moving.length < matters.length ? say(language, 'beliefs.levers-rest', {}) : '';
  return [say(language, 'beliefs.levers', { list, rest })];
}

export function inputName(name: HistoryNumber, language: Language): string {
  return say(language, `beliefs.input-${name}`, {});
}

export function numberWords(number: NonNullable<HistoryResult['given'][HistoryNumber]>, language: Language): string {
  return rangeWords(number, language);
}

/** Engine, case, its sources, draws and seed. */
export function beliefFoot({ draws, seed }: HistoryResult, { engine, history, language }: BeliefContext): string {
  const last =
    draws === 0
      ? say(language, 'beliefs.foot-one', {})
      : say(language, 'beliefs.foot-draws', { n: draws, seed: String(seed) });
  if (history === null) return say(language, 'beliefs.foot-own', { engine }) + last;
  const { record, by } = history;
  const sources = caseSources(record).join(', ');
  const values = { engine, id: record.id, by: party(language, by).name, sources };
  return say(language, 'beliefs.foot-case', values) + last;
}

/** Source keys of what happened, in their order; a judgement is none. */
export function caseSources({ scheme, years, periods, total }: ConfidenceCase): readonly string[] {
  const cited = [scheme, ...years, ...periods, ...(total === null ? [] : [total])];
  return [...new Set(cited.map(({ source }) => source))].filter((source) => source !== 'judged');
}

/** The years of a question of one's own are numbered; those of a case begin in a calendar year. */
export function yearWords(round: number, { history, language }: BeliefContext): string {
  if (history === null) return say(language, 'beliefs.year-of-own', { n: round + 1 });
  const { from, to } = history.record.years[round]!;
  return `${from.slice(0, 4)}-${to.slice(0, 4)}`;
}

/** Visits of a round as a reader counts them. */
export function visitsOf(round: number, { rounds }: HistoryResult, { history }: BeliefContext): number {
  return history === null ? rounds[round]!.looks : history.record.years[round]!.visits[history.by]!;
}
