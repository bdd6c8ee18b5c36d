import type { CutOff, Improvements, InspectionResult, Seen, Swing } from '../model/inspection/index.ts';
import type { GivenNumber, OpenBand } from '../model/number/index.ts';
import type { MeasuredCheck } from './inspect-shares.ts';
import { capital, list, say } from './language.ts';
import type { Key, Language } from './language.ts';
import { decimal, probability, quantiles } from './numbers.ts';

type Write = (language: Language, n: number) => string;

/** What stands beside a result of `inspect detect`. */
export interface Detection {
  /** empty where no check errs */
  readonly cutOffs: readonly CutOff[];
  /** the least cut-off that accuses wrongly with the chance 1 less the one asked for at most; null: none, or strata */
  readonly leastCutOff: CutOff | null;
  readonly swings: readonly Swing[];
  /** null: strata, of which nobody said which share would grow */
  readonly improvements: Improvements | null;
  /** not given: nothing is measured */
  readonly measured?: MeasuredCheck;
}

/** What the result says in one sentence: how soon it is seen, and whether that is before it matters. */
export function inspectTitle(result: InspectionResult, language: Language): string {
  const seen = seenWords(result, language);
  const { matters, asked } = result;
  if (matters === null || asked.timely === null) return seen;
  const timely = ofHundred(language, asked.timely.mean);
  if (matters.median === null) return say(language, 'inspect.title-never-matters', { seen, timely });
  return say(language, 'inspect.title-matters', {
    seen,
    matters: mattersWords(result, language),
    n: agreeing(matters.high),
    timely,
  });
}

/** The number that `{n:month|months}` agrees with, at the end of a range. */
export function agreeing(months: number | null): number {
  return months === null ? 2 : months < 1 ? months : Math.round(months);
}

/** "9 to 20": the range as it was given; else, of draws worked out elsewhere, where nine in ten of them lie. */
export function mattersWords({ question, matters }: InspectionResult, language: Language): string {
  const given = question.given['matters'];
  if (given !== undefined) return givenNumber(given, language);
  return matters === null ? '' : rangeWords(language, matters.low, matters.high, monthsWords);
}

function seenWords({ asked: { ninety } }: InspectionResult, language: Language): string {
  const within = withinWords(ninety, language);
  return within === null ? say(language, 'inspect.title-never', {}) : say(language, 'inspect.title', within);
}

/** "within 14 (12 to 15) months", and the number that the months agree with; `null`: never. */
export function withinWords(ninety: OpenBand, language: Language): { within: string; n: number } | null {
  if (ninety.median === null) return null;
  return { within: openMonths(language, ninety, upTo), n: upToNumber(ninety.median) };
}

/** What stands beside the sentence, in plain words, the one visit first. */
export function inspectSentences(result: InspectionResult, language: Language): readonly string[] {
  const { question, visit, year, asked } = result;
  const { perYear } = question.timing;
  const mean = asked.meanDelay.median;
  return [
    say(language, 'inspect.visit', { chance: chances(language, visit) }),
    ...(question.noticeHours === null
      ? []
      : [
          say(language, 'inspect.visit-notice', {
            hours: decimal(language, question.noticeHours),
            n: question.noticeHours,
          }),
        ]),
    say(language, 'inspect.year', { n: perYear, chance: chances(language, year) }),
    mean === null
      ? say(language, 'inspect.mean-never', {})
      : say(language, 'inspect.mean', { months: openMonths(language, asked.meanDelay, meanWords), n: mean }),
    falseSentence(result, language),
    ...inspectRanking(result, language),
  ];
}

function falseSentence({ falseFinding, question }: InspectionResult, language: Language): string {
  if (falseFinding.high === 0) return say(language, 'inspect.false-none', {});
  const perYear = falseFinding.median * question.timing.perYear;
  const number = perYear < 0.05 ? probability(language, perYear) : decimal(language, perYear, 1);
  return say(language, 'inspect.false', { chance: chances(language, falseFinding), number });
}

/** By which timing each criterion is served best, against either start: the ranking may turn with the criterion. */
export function inspectRanking({ best, compared }: InspectionResult, language: Language): readonly string[] {
  const starts = [...new Set(best.map(({ start }) => start))];
  return starts.map((start) => {
    const of = (by: string) => best.find((one) => one.start === start && one.by === by);
    const named = (kinds: readonly string[]): string =>
      list(
        language,
        compared
          .filter(({ timing, start: other }) => other === start && kinds.includes(timing.kind))
          .map(({ timing }) => timingWords(timing, language)),
      );
    const [mean, timely] = [of('mean-delay')!.timings, of('timely')?.timings];
    const words = { start: startWords(start, language), first: named(mean) };
    if (timely === undefined) return say(language, 'inspect.stays-mean', words);
    if (mean.every((kind) => timely.includes(kind))) return say(language, 'inspect.stays', words);
    return say(language, 'inspect.flips', { ...words, second: named(timely) });
  });
}

export function timingWords(timing: Seen['timing'], language: Language): string {
  if (timing.kind === 'slots') return say(language, 'inspect.timing.slots', { n: timing.slots });
  return say(language, `inspect.timing.${timing.kind}`, {});
}

/** The same in few words, for a table. */
export function timingShort(timing: Seen['timing'], language: Language): string {
  if (timing.kind === 'slots') return say(language, 'inspect.short.slots', { n: timing.slots });
  return say(language, `inspect.short.${timing.kind}`, {});
}

export function startWords(start: Seen['start'], language: Language): string {
  return say(language, `inspect.start.${start}`, {});
}

/** What was asked, number by number. */
export function inspectAsked({ question }: InspectionResult, language: Language): readonly string[] {
  const { items, samples, timing, start, given, alarmAt, sites, strata } = question;
  const number = (name: string): string => givenNumber(given[name] ?? 0, language);
  return [
    `${say(language, 'inspect.asked', {
      items,
      hidden: number('hidden'),
      samples,
      visits: timing.perYear,
      timing: timingWords(timing, language),
      start: startWords(start, language),
    })}.`,
    `${capital(
      say(language, 'inspect.asked-checks', {
        recognised: number('recognised'),
        falseAlarm: number('falseAlarm'),
        alarmAt,
      }),
    )}.`,
    ...(sites === undefined ? [] : [say(language, 'inspect.sites', { ...sites })]),
    ...(strata === undefined ? [] : [say(language, 'inspect.strata', { n: strata.length })]),
  ];
}

/** A number, a range or a record as it was given. */
export function givenNumber(number: GivenNumber, language: Language): string {
  const write = (n: number): string => decimal(language, n, 4);
  if (typeof number === 'number') return write(number);
  if ('beta' in number) return say(language, 'given.beta', number.beta);
  const ends = 'between' in number ? number.between : number.triangular;
  return say(language, 'given.between', { low: write(ends[0]), high: write(ends[ends.length - 1] as number) });
}

export function inspectInput(name: string, language: Language): string {
  return say(language, `inspect.given.${name}` as Key, {} as never);
}

/** A chance over draws: "0.31 (0.20 to 0.45)". */
export function chances(
  language: Language,
  chance: { readonly median: number; readonly low: number; readonly high: number },
): string {
  return quantiles(language, chance, '', probability);
}

/** "61 of 100"; near the ends of a thousand, or in words, so that neither end is shown unless exact. */
export function ofHundred(language: Language, p: number): string {
  if (p === 0 || p === 1) return say(language, 'inspect.of-hundred', { k: p * 100, n: 100 });
  const hundred = Math.round(p * 100);
  if (hundred > 0 && hundred < 100) return say(language, 'inspect.of-hundred', { k: hundred, n: 100 });
  const thousand = Math.round(p * 1000);
  if (thousand > 0 && thousand < 1000) return say(language, 'inspect.of-hundred', { k: thousand, n: 1000 });
  return probability(language, p);
}

/** A delay over draws, null being never. */
export function openMonths(language: Language, q: OpenBand, write: Write = meanWords): string {
  return quantiles(language, q, say(language, 'inspect.never', {}), write);
}

/** A mean: one decimal, none once it is long. */
export function meanWords(language: Language, months: number): string {
  return decimal(language, months, months < 100 ? 1 : 0);
}

/** "within 14 months": rounded up, so that the sentence holds. */
export function upTo(language: Language, months: number): string {
  return decimal(language, upToNumber(months), 1);
}

function upToNumber(months: number): number {
  return months < 3 ? Math.ceil(months * 10 - 1e-6) / 10 : Math.ceil(months - 1e-6);
}

/** Months that somebody gave or that were drawn. */
function monthsWords(language: Language, months: number): string {
  return decimal(language, months, months < 10 ? 1 : 0);
}

/** "9 to 20" */
function rangeWords(language: Language, low: number | null, high: number | null, write: Write): string {
  const one = (n: number | null): string => (n === null ? say(language, 'inspect.never', {}) : write(language, n));
  if (one(low) === one(high)) return one(low);
  return say(language, 'number.range', { low: one(low), high: one(high) });
}
