import type { CostExchange, CostOfKind, CostShares } from '../model/stability/index.ts';
import { attackWords, decimal, drawCount, en, quantiles, say, whole, type Language } from '../words/index.ts';
import type { NullableQuantiles } from '../model/scenario/index.ts';
import type { Table } from './table.ts';

/** A price as the library cites it. */
export interface CitedPrice {
  readonly name: string;
  readonly low: number;
  readonly high: number;
  readonly source: string;
  readonly tag: string;
  readonly note: string;
}

/** What a picture of a cost exchange needs beside its result. */
export interface CostContext {
  /** engine, and every number given, in words */
  readonly engine: string;
  readonly given: string;
  /** prices that came from the library */
  readonly cited: readonly CitedPrice[];
  readonly language?: Language;
}

/** What the result says in one sentence. */
export function costTitle(result: CostExchange, language: Language): string {
  const { ratio } = result.attackersChoice;
  if (ratio.median === null) return say(language, 'cost.title-never', { attack: costAttack(result, language) });
  return say(language, 'cost.title', { ratio: times(ratio, language) });
}

/** Every number of the picture, in sentences: what is kept, each added object, the attacker's choice, prices. */
export function costSentences(result: CostExchange, context: CostContext): readonly string[] {
  const language = context.language ?? en;
  const { added, draws } = result;
  return [
    ...keptWords(result, language),
    ...added.map((one) => lineOf(one, draws, language)),
    ...choiceWords(result, language),
    ...priceWords(result, context.cited, language),
  ];
}

/** What the picture does not show: the same without the sentences of its rows. */
export function drawnSentences(result: CostExchange, context: CostContext): readonly string[] {
  const language = context.language ?? en;
  return [
    ...keptWords(result, language),
    ...choiceWords(result, language),
    ...priceWords(result, context.cited, language),
  ];
}

function choiceWords({ added, attackersChoice: choice, draws }: CostExchange, language: Language): readonly string[] {
  const nitze = say(language, 'cost.nitze', {});
  if (added.length === 1) return [nitze];
  const shares = sharesWords(choice.shares, draws, language);
  return [say(language, 'cost.choice', { ratio: times(choice.ratio, language), shares }), nitze];
}

function priceWords({ interceptorCost }: CostExchange, cited: readonly CitedPrice[], language: Language) {
  return [
    say(language, 'cost.prices', { cost: pricesOf(interceptorCost, language) }),
    ...cited.map(({ name, low, high, source, tag, note }) => {
      const cost = pricesOf({ median: low, low, high }, language, true);
      return say(language, 'cost.cited', { name, cost, source, tag, note: ownLanguage(note, language) });
    }),
  ];
}

/** A note of the library stands in English; it would be strange in the middle of another language. */
function ownLanguage(note: string, language: Language): string {
  return language.code === 'en' ? ` ${note}` : '';
}

export function kindWords(kind: CostOfKind['kind'], language: Language): string {
  return say(language, `cost.what-${kind}`, {});
}

/** Engine, every number given, draws and seed. */
export function costFoot({ draws, seed }: CostExchange, context: CostContext): string {
  const language = context.language ?? en;
  const { engine, given } = context;
  return draws === 0
    ? say(language, 'cost.foot-one', { engine, given })
    : say(language, 'cost.foot', { engine, given, n: draws, seed: String(seed) });
}

/** "4.2 (1.1 to 9)": two digits or more, a missing number in words. */
export function times(ratio: NullableQuantiles, language: Language): string {
  return quantiles(language, ratio, say(language, 'cost.never', {}), timesOf);
}

function timesOf(language: Language, n: number): string {
  return decimal(language, n, n >= 100 ? 0 : n >= 10 ? 1 : n >= 0.1 || n === 0 ? 2 : 4);
}

/** What shares of draws say of a ratio; with one run, which side of 1 it is on. */
export function sharesWords({ below, above, never }: CostShares, draws: number, language: Language): string {
  if (draws === 0) {
    const side = never === 1 ? 'never' : above === 1 ? 'above' : below === 1 ? 'below' : 'equal';
    return say(language, `cost.one-${side}`, {});
  }
  const count = (share: number): string => drawCount(language, share, draws);
  const both = { above: count(above), below: count(below) };
  return never === 0
    ? say(language, 'cost.shares', both)
    : say(language, 'cost.shares-never', { ...both, never: count(never) });
}

function lineOf(one: CostOfKind, draws: number, language: Language): string {
  const average = one.averageRatio;
  return say(language, 'cost.line', {
    what: kindWords(one.kind, language),
    cost: pricesOf(one.cost, language),
    extra: times(one.extraInterceptors, language),
    ratio: times(one.ratio, language),
    shares: sharesWords(one.shares, draws, language),
    average: average === null ? '' : say(language, 'cost.line-average', { average: times(average, language) }),
  });
}

function keptWords(result: CostExchange, language: Language): readonly string[] {
  const { absentee, more } = result;
  return [
    resultKept(result, language),
    ...(absentee.high === 1 ? [] : [say(language, 'cost.absentee', { absentee: pricesOf(absentee, language) })]),
    ...(more === 1 ? [] : [say(language, 'cost.more', { n: more })]),
  ];
}

function resultKept(result: CostExchange, language: Language): string {
  const attack = costAttack(result, language);
  const { kept, interceptors } = result;
  if (kept.of === 'leakage') return say(language, 'cost.about-leakage', { attack, stock: kept.interceptors });
  const confidence = decimal(language, kept.confidence, 3);
  return say(language, 'cost.about-none-leaks', { attack, confidence, n: countsOf(interceptors, language) });
}

function countsOf(interceptors: NullableQuantiles, language: Language): string {
  return quantiles(language, interceptors, say(language, 'cost.never', {}), (l, n) => whole(l, Math.round(n)));
}

/** @param ends true: where it is a range, only its ends */
function pricesOf(price: NullableQuantiles, language: Language, ends = false): string {
  if (ends && price.low !== price.high)
    return say(language, 'given.between', {
      low: timesOf(language, price.low ?? 0),
      high: timesOf(language, price.high ?? 0),
    });
  return quantiles(language, price, '', (l, n) => decimal(l, n, n >= 100 ? 0 : 2));
}

function costAttack({ attack }: CostExchange, language: Language): string {
  const criteria = { retaliation: { warheads: 0, confidence: 0 }, shield: { ...attack, confidence: 0 } };
  return attackWords(
    { title: '', parties: ['', ''], package: { warheads: null, interceptors: 0 }, criteria },
    language,
  );
}

const quantileNames = ['median', 'low', 'high'] as const;

/** A row an added object, and one of the attacker's choice. */
export function costTable({ added, attackersChoice }: CostExchange): Table {
  const three = (name: string): readonly string[] => quantileNames.map((which) => `${name}_${which}`);
  const values = (of: NullableQuantiles | null) => quantileNames.map((which) => (of === null ? null : of[which]));
  const { shares, ratio } = attackersChoice;
  return {
    columns: [
      'added',
      ...three('cost'),
      ...three('extra_interceptors'),
      ...three('ratio'),
      ...three('average_ratio'),
      'below',
      'above',
      'never',
      'chosen',
    ],
    rows: [
      ...added.map((one, i) => [
        one.kind,
        ...values(one.cost),
        ...values(one.extraInterceptors),
        ...values(one.ratio),
        ...values(one.averageRatio),
        one.shares.below,
        one.shares.above,
        one.shares.never,
        attackersChoice.kinds[i]!.share,
      ]),
      [
        'choice',
        ...values(null),
        ...values(null),
        ...values(ratio),
        ...values(null),
        shares.below,
        shares.above,
        shares.never,
        1,
      ],
    ],
  };
}
