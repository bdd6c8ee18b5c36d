import type { TradeoffResult } from '../model/scenario/index.ts';
import {
  capital,
  decimal,
  en,
  agreedSentences,
  extent,
  inputValue,
  inputWords,
  list,
  say,
  topWords,
  tradeLine,
  tradeOthers,
  tradeStanding,
  tradeTitle,
  whole,
  type Language,
} from '../words/index.ts';
import type { FigureContext } from './context.ts';
import type { FrameWords } from './frame.tsx';
import { engineLine } from './sentences.ts';

/**
 * The trade-off in one paragraph, for those who hear it: what it says, then every line value by value.
 *
 * @param median where the scenario itself stands on the axis; null: nowhere
 */
export function describeTradeoff(result: TradeoffResult, context: FigureContext, median: number | null): string {
  const language = context.language ?? en;
  const { phrase, kind } = inputWords(result.input, language);
  const told = (value: number): string => inputValue(language, kind, value);
  return [
    say(language, 'trade.describe-axes', {
      phrase: capital(phrase),
      from: told(result.values[0] as number),
      to: told(result.values[result.values.length - 1] as number),
    }),
    ...result.interceptors.map((_, i) => aboutLine(result, context, i, language)),
    tradeOthers(result, context, language),
    ...(median === null ? [] : [tradeStanding(result, median, language)]),
  ].join(' ');
}

function aboutLine(result: TradeoffResult, context: FigureContext, index: number, language: Language): string {
  const { shield, limits } = tradeLine(result, index, language);
  const { kind } = inputWords(result.input, language);
  const none = say(language, 'trade.no-limit', { top: topWords(context, language) });
  const items = limits.map((limit, i) =>
    say(language, 'trade.describe-item', {
      limit: limit === null ? none : whole(language, limit),
      value: inputValue(language, kind, result.values[i] as number),
    }),
  );
  return say(language, 'trade.describe-line', { shield, list: list(language, items) });
}

/** What stands around the trade-off chart. */
export function tradeFrame(
  result: TradeoffResult,
  context: FigureContext,
  median: number | null,
  language: Language,
): FrameWords {
  const { sourcesLine, link } = context;
  return {
    id: context.id ?? 'tradeoff',
    title: tradeTitle(result, context, language),
    subtitle: tradeSubtitles(result, context, language),
    description: describeTradeoff(result, context, median),
    language: language.code,
    foot: [sourcesLine, `${engineLine(result, language)}.`, link ?? ''],
  };
}

/** Cell, criterion, and what a mark means. */
export function tradeSubtitles(result: TradeoffResult, context: FigureContext, language: Language): string[] {
  const cell = say(language, `cell.${result.cell}`, {});
  const explained = say(language, `explain.${result.cell}`, {});
  const asked = context.criteria?.retaliation;
  return [
    say(language, 'subtitle.cell', { title: context.title, cell, explained }),
    ...(asked === undefined
      ? []
      : [
          say(language, 'trade.criteria', {
            warheads: extent(language, asked.warheads),
            confidence: chance(asked.confidence, language),
          }),
        ]),
    result.draws === 0 ? say(language, 'trade.meaning-one', {}) : say(language, 'trade.meaning', { n: result.draws }),
    ...agreedSentences(context, language),
  ];
}

function chance(value: number | readonly [number, number], language: Language): string {
  if (typeof value === 'number') return decimal(language, value);
  return say(language, 'number.range', { low: decimal(language, value[0]), high: decimal(language, value[1]) });
}
