import type { TradeoffResult } from '../../model/scenario/index.ts';
import {
  capital,
  en,
  inputValue,
  inputWords,
  notValidated,
  say,
  tradeLine,
  tradeOthers,
  tradeStanding,
  tradeTitle,
  whole,
  type Language,
  type TradeLine,
} from '../../words/index.ts';
import { engineLine, tradeSubtitles, type FigureContext } from '../../figure/index.ts';
import { columnsOf, heading, paint, paragraph, shown, table, type Paint, type Terminal } from './style.ts';

const rows = 13;
const margin = 7;
const unicodeMarks = ['◆', '■', '●'] as const;
const asciiMarks = ['o', 'x', '#'] as const;
const paints: readonly Paint[] = ['bold', 'room', 'first'];

/** What the chart is drawn from. */
interface Sheet {
  readonly result: TradeoffResult;
  readonly context: FigureContext;
  readonly language: Language;
  readonly terminal: Terminal;
  readonly trades: readonly TradeLine[];
  /** top of the axis of limits */
  readonly highest: number;
  /** characters a value */
  readonly each: number;
}

/**
 * A trade-off as text: what it says, the table, a small chart, two sentences, what nobody checked.
 *
 * @param median where the scenario itself stands on the axis; null: nowhere
 */
export function printTradeoff(
  result: TradeoffResult,
  context: FigureContext,
  median: number | null,
  terminal: Terminal,
): string {
  const language = context.language ?? en;
  const sheet = sheetOf(result, context, language, terminal);
  const sentences = [
    tradeOthers(result, context, language),
    ...(median === null ? [] : [tradeStanding(result, median, language)]),
  ];
  const lines = [
    ...paragraph(terminal, tradeTitle(result, context, language)).map((line) => paint(terminal, 'bold', line)),
    ...tradeSubtitles(result, context, language).flatMap((line) => paragraph(terminal, line)),
    '',
    ...valueTable(sheet),
    '',
    ...chart(sheet, median),
    '',
    ...sentences.flatMap((sentence) => paragraph(terminal, sentence, '  ')),
    ...heading(terminal, say(language, 'terminal.not-validated', {})),
    ...notValidated(result.draws, context, language).flatMap((line) => paragraph(terminal, line, '  ')),
    '',
    ...paragraph(terminal, engineLine(result, language)).map((line) => paint(terminal, 'dim', line)),
  ];
  return `${lines.map((line) => line.trimEnd()).join('\n')}\n`;
}

function sheetOf(result: TradeoffResult, context: FigureContext, language: Language, terminal: Terminal): Sheet {
  const room = columnsOf(terminal) - margin - 1;
  return {
    result,
    context,
    language,
    terminal,
    trades: result.interceptors.map((_, i) => tradeLine(result, i, language)),
    highest: topOf(Math.max(context.highestLimit ?? 0, ...result.limit.flat().map((limit) => limit ?? 0), 1)),
    each: Math.min(Math.max(Math.floor(room / result.values.length), 5), 8),
  };
}

/** The lowest top of an axis with round numbers that holds all. */
function topOf(highest: number): number {
  const steps = [1, 5, 10, 25, 50, 100, 150, 200, 250, 300, 400, 500, 1000];
  const step = steps.find((one) => one * (rows - 1) >= highest) ?? Math.ceil(highest / 1000 / (rows - 1)) * 1000;
  return step * (rows - 1);
}

/** A row a value, a column a number of interceptors. */
function valueTable({ result, language, terminal, trades }: Sheet): string[] {
  const { phrase, kind } = inputWords(result.input, language);
  const head = ['', ...trades.map(({ shield }) => shield)];
  const body = result.values.map((value, i) => [
    `  ${inputValue(language, kind, value)}`,
    ...trades.map(({ limits }) => limitOr(limits[i] ?? null, language)),
  ]);
  return [
    ...paragraph(terminal, `${capital(phrase)}:`),
    paint(terminal, 'dim', `  ${result.input}`),
    ...fitting([head, ...body], terminal).map((line, i) =>
      shown(terminal, i === 0 ? paint(terminal, 'dim', line) : line),
    ),
  ];
}

/** A table with narrower gaps where it would be too wide. */
function fitting(cells: readonly (readonly string[])[], terminal: Terminal): string[] {
  const tables = [3, 2, 1].map((gap) => table(cells, gap));
  const fits = (lines: readonly string[]): boolean => lines.every((line) => line.length <= columnsOf(terminal));
  return tables.find(fits) ?? table(cells, 1);
}

function limitOr(limit: number | null, language: Language): string {
  return limit === null ? say(language, 'trade.none', {}) : whole(language, limit);
}

/** Values across, limits upwards, a mark for each number of interceptors; the row above the axis: no limit is enough. */
function chart(sheet: Sheet, median: number | null): string[] {
  const { result, language, terminal, each } = sheet;
  const gaps = result.limit.some((row) => row.includes(null));
  const none = say(language, 'trade.none', {});
  const glyphs = terminal.unicode ? (['┤', '│', '└', '─'] as const) : (['+', '|', '+', '-'] as const);
  const [tick, side, corner, floor] = glyphs;
  const { kind } = inputWords(result.input, language);
  const told = result.values.map((value) => inputValue(language, kind, value));
  const step = told.some((text) => text.length >= each) ? 2 : 1;
  const values = told.map((text, i) => centred(i % step === 0 ? text : '', each)).join('');
  return [
    shown(terminal, say(language, 'trade.axis', {})),
    ...(gaps ? [`${none.padStart(margin - 1)}${paint(terminal, 'dim', side)}${marksIn(sheet, null)}`] : []),
    ...Array.from({ length: rows }, (_, i) => {
      const row = rows - 1 - i;
      const label = labelOf(sheet, row);
      const start = paint(terminal, 'dim', label === '' ? side : tick);
      return `${label.padStart(margin - 1)}${start}${marksIn(sheet, row)}`;
    }),
    `${' '.repeat(margin - 1)}${paint(terminal, 'dim', corner + floor.repeat(each * result.values.length))}`,
    `${' '.repeat(margin)}${values}`,
    ...standing(sheet, median),
    ...key(sheet),
  ];
}

/** The marks in one row (null: where no limit is enough), side by side where lines meet. */
function marksIn(sheet: Sheet, row: number | null): string {
  const { trades, each, result, terminal } = sheet;
  return result.values
    .map((_, k) => {
      const here = trades.flatMap(({ limits }, i) => {
        const limit = limits[k] ?? null;
        return (limit === null ? null : rowOf(sheet, limit)) === row ? [i] : [];
      });
      const before = Math.floor((each - here.length) / 2);
      const marks = here.map((i) => paint(terminal, paints[Math.min(i, 2)] as Paint, markOf(sheet, i))).join('');
      return ' '.repeat(before) + marks + ' '.repeat(each - before - here.length);
    })
    .join('');
}

function rowOf({ highest }: Sheet, limit: number): number {
  return Math.round((limit / highest) * (rows - 1));
}

function markOf({ terminal }: Sheet, line: number): string {
  return (terminal.unicode ? unicodeMarks : asciiMarks)[Math.min(line, 2)] as string;
}

/** Every third row, and the top, in whole warheads. */
function labelOf({ highest, language }: Sheet, row: number): string {
  return row % 3 === 0 ? whole(language, (highest * row) / (rows - 1)) : '';
}

function centred(text: string, width: number): string {
  const before = Math.max(0, Math.floor((width - text.length) / 2));
  return `${' '.repeat(before)}${text}`.padEnd(width);
}

/** A caret under the place where the scenario itself stands. */
function standing({ result, language, terminal, each }: Sheet, median: number | null): string[] {
  const [low, high] = [result.values[0] as number, result.values[result.values.length - 1] as number];
  if (median === null || median < low || median > high) return [];
  const { kind } = inputWords(result.input, language);
  const along = ((median - low) / (high - low)) * (result.values.length - 1);
  const at = margin + Math.round(along * each + (each - 1) / 2);
  const text = shown(terminal, say(language, 'trade.now', { now: inputValue(language, kind, median) }));
  const after = at + 2 + text.length <= columnsOf(terminal);
  return [after ? `${' '.repeat(at)}^ ${text}` : `${text} ^`.padStart(at + 1)];
}

function key(sheet: Sheet): string[] {
  const parts = sheet.trades.map(({ shield }, i) => `${markOf(sheet, i)} ${shield}`);
  return paragraph(sheet.terminal, parts.join('   '), '  ');
}
