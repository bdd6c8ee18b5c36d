import type { RaidResult } from '../../model/shield/index.ts';
import type { NeedCurve } from '../../model/stability/index.ts';
import { decimal, en, say, whole, type Language } from '../../words/index.ts';
import {
  dotColumns,
  engageSentences,
  engageTitle,
  givenWords,
  leakingWords,
  meanOf,
  needSentences,
  needTitle,
  type EngageContext,
  type NeedContext,
} from '../../figure/index.ts';
import { columnsOf, paint, paragraph, shown, type Terminal } from './style.ts';

/** Who leaks, as text: the sentence, twenty dots, and how it came about. */
export function printEngage(result: RaidResult, context: EngageContext, terminal: Terminal): string {
  const language = context.language ?? en;
  const medians = result.draws === 0 ? '' : say(language, 'engage.medians', {});
  const luck = say(language, 'engage.luck', {
    mean: leakingWords(language, meanOf(result)),
    low: result.leakers.low,
    high: result.leakers.high,
    medians,
  });
  const draws =
    result.draws === 0 ? '' : say(language, 'engage.foot-draws', { n: result.draws, seed: String(result.seed) });
  const foot =
    say(language, 'engage.foot', { engine: context.engine, given: givenWords(result.given, language) }) + draws;
  return lines([
    ...paragraph(terminal, engageTitle(result, language)).map((line) => paint(terminal, 'bold', line)),
    '',
    ...dotPlot(result, language, terminal),
    '',
    ...paragraph(terminal, say(language, 'engage.dots', { medians })),
    ...paragraph(terminal, luck),
    ...engageSentences(result, language).flatMap((sentence) => paragraph(terminal, sentence)),
    '',
    ...paragraph(terminal, foot).map((line) => paint(terminal, 'dim', line)),
  ]);
}

/** Twenty dots over an axis of leakers; neighbours are gathered where there is no room for a column each. */
function dotPlot(result: RaidResult, language: Language, terminal: Terminal): string[] {
  const label = (n: number): string => whole(language, n);
  const each = label(result.warheads).length + 2;
  const columns = dotColumns(result.leakingQuantiles, Math.floor((columnsOf(terminal) - 4) / each));
  const tallest = Math.max(...columns.map(({ dots }) => dots));
  const dot = terminal.unicode ? '●' : 'o';
  const rows = Array.from({ length: tallest }, (_, i) =>
    columns
      .map(({ dots }) => ' '.repeat(each - 1) + (dots >= tallest - i ? paint(terminal, 'first', dot) : ' '))
      .join(''),
  );
  const gathered = columns[0]!.to - columns[0]!.from + 1;
  const axis = (terminal.unicode ? '─' : '-').repeat(columns.length * each + 2);
  return [
    ...rows,
    paint(terminal, 'dim', axis),
    columns.map(({ from }) => label(from).padStart(each)).join(''),
    ...paragraph(terminal, say(language, 'engage.axis', {}), '  '),
    ...(gathered === 1 ? [] : paragraph(terminal, say(language, 'engage.bins', { n: gathered }), '  ')),
  ].map((line) => line.trimEnd());
}

/** Confidence against stock, as text: the sentence, the curve, and what stands beside it. */
export function printNeed(result: NeedCurve, context: NeedContext, terminal: Terminal): string {
  const language = context.language ?? en;
  return lines([
    ...paragraph(terminal, needTitle(result, language)).map((line) => paint(terminal, 'bold', line)),
    '',
    ...curve(result, context, language, terminal),
    '',
    ...needSentences(result, context.draws, language).flatMap((sentence) => paragraph(terminal, sentence)),
    '',
    ...context.foot.flatMap((line) => paragraph(terminal, line)).map((line) => paint(terminal, 'dim', line)),
  ]);
}

const chartRows = 16;
const margin = 6;

/** Median as a mark, the band between 5 and 95 % shaded, the confidence asked for as a line across. */
function curve(result: NeedCurve, context: NeedContext, language: Language, terminal: Terminal): string[] {
  const glyphs = terminal.unicode
    ? { median: '●', band: '░', asked: '┄', vertical: '│', corner: '└', horizontal: '─' }
    : { median: 'o', band: ':', asked: '~', vertical: '|', corner: '+', horizontal: '-' };
  const room = columnsOf(terminal) - margin - 2;
  const points = result.curve;
  const each = Math.max(1, Math.min(3, Math.floor(room / points.length)));
  const fit = Math.min(points.length, room);
  const places = Array.from({ length: fit }, (_, i) =>
    fit === points.length ? i : Math.round((i * (points.length - 1)) / (fit - 1)),
  );
  const rowAt = (chance: number): number => Math.round(chance * (chartRows - 1));
  const asked = rowAt(result.confidence.median);
  const body = Array.from({ length: chartRows }, (_, i) => {
    const row = chartRows - 1 - i;
    const label = row % 3 === 0 ? decimal(language, row / (chartRows - 1), 1) : '';
    const spots = places.map((place) => {
      const { median, low, high } = points[place]!.noneLeaks;
      if (rowAt(median) === row) return ' '.repeat(each - 1) + paint(terminal, 'first', glyphs.median);
      if (rowAt(low) <= row && row <= rowAt(high) && context.draws > 0) return glyphs.band.repeat(each);
      return (row === asked ? glyphs.asked : ' ').repeat(each);
    });
    return `${label.padStart(margin - 1)} ${glyphs.vertical}${spots.join('')}`;
  });
  return [
    shown(terminal, say(language, 'need.axis-y', {})),
    ...body,
    `${' '.repeat(margin)}${glyphs.corner}${glyphs.horizontal.repeat(fit * each)}`,
    ...stockLabels(result, places, each, language),
    ' '.repeat(margin + 1) + shown(terminal, say(language, 'need.axis-x', {})),
    ...key(result, context, language, terminal, glyphs),
  ].map((line) => line.trimEnd());
}

/** Numbers under the axis where they do not touch, and a mark under the median need. */
function stockLabels(result: NeedCurve, places: readonly number[], each: number, language: Language): string[] {
  const width = margin + 1 + places.length * each;
  const line = Array<string>(width + 8).fill(' ');
  let free = 0;
  places.forEach((place, i) => {
    const text = whole(language, result.curve[place]!.interceptors);
    const at = margin + (i + 1) * each - Math.floor((text.length - 1) / 2);
    if (at < free || (result.curve[place]!.interceptors % 5 !== 0 && places.length > 12)) return;
    [...text].forEach((letter, k) => (line[at + k] = letter));
    free = at + text.length + 2;
  });
  const { median } = result.need.interceptors;
  const under = places.findIndex((place) => median !== null && result.curve[place]!.interceptors >= median);
  return [
    line.join(''),
    ...(under < 0 ? [] : [`${' '.repeat(margin + (under + 1) * each)}^${whole(language, median!)}`]),
  ];
}

function key(
  result: NeedCurve,
  context: NeedContext,
  language: Language,
  terminal: Terminal,
  glyphs: { readonly median: string; readonly band: string; readonly asked: string },
): string[] {
  const asked = say(language, 'need.criterion', { confidence: decimal(language, result.confidence.median) });
  const band =
    context.draws === 0 ? '' : `${glyphs.median} ${say(language, 'need.key-median', {})}  ${glyphs.band} 5-95%  `;
  return paragraph(terminal, `${band}${glyphs.asked} ${asked}`, ' '.repeat(margin + 1));
}

function lines(all: readonly string[]): string {
  return `${all.join('\n')}\n`;
}
