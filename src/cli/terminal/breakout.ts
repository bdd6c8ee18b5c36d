import type { BreakoutResult } from '../../model/scenario/index.ts';
import {
  breakoutLabels,
  breakoutLimits,
  breakoutSubtitles,
  breakoutTitle,
  breakoutTurning,
  breakoutVerdict,
  criterionWords,
  en,
  gapSentences,
  lineWords,
  paceSentences,
  party,
  say,
  systemRows,
  whole,
  type Language,
} from '../../words/index.ts';
import { engineLine, type BreakoutContext } from '../../figure/index.ts';
import { columnsOf, fitting, heading, paint, paragraph, shown, type Paint, type Terminal } from './style.ts';

const rows = 12;
const margin = 8;
const marks = { unicode: ['●', '◆'], ascii: ['o', 'x'] } as const;
const paints: readonly [Paint, Paint] = ['first', 'second'];

/**
 * A breakout as text: what each could add, a small chart, systems, paces, what would change it, what is not known, how
 * far it is checked.
 */
export function printBreakout(result: BreakoutResult, context: BreakoutContext, terminal: Terminal): string {
  const language = context.language ?? en;
  const said = (title: string, sentences: readonly string[]): string[] => [
    ...heading(terminal, title),
    ...sentences.flatMap((sentence) => paragraph(terminal, sentence, '  ')),
  ];
  const lines = [
    ...paragraph(terminal, breakoutTitle(result, language)).map((line) => paint(terminal, 'bold', line)),
    ...breakoutSubtitles(result, context.title, context.cuts, language).flatMap((line) => paragraph(terminal, line)),
    '',
    ...curve(result, language, terminal),
    ...said(say(language, 'terminal.verdict', {}), breakoutVerdict(result, language)),
    ...systems(result, language, terminal),
    ...said(say(language, 'breakout.paces', {}), paceSentences(result, language)),
    ...said(say(language, 'turn.title', {}), [meaning(result, language), ...breakoutTurning(result, language)]),
    ...said(say(language, 'breakout.gaps', {}), gapSentences(result, language)),
    ...said(say(language, 'labelled.title', {}), breakoutLabels(result, language)),
    ...said(say(language, 'terminal.not-validated', {}), breakoutLimits(result, language)),
    '',
    ...paragraph(terminal, engineLine(result, language)).map((line) => paint(terminal, 'dim', line)),
  ];
  return `${lines.map((line) => line.trimEnd()).join('\n')}\n`;
}

function meaning(result: BreakoutResult, language: Language): string {
  const { months } = result.criterion;
  return say(language, 'breakout.turn-meaning', { warheads: criterionWords(result, language), months });
}

/** A table a party, then what the columns are. */
function systems(result: BreakoutResult, language: Language, terminal: Terminal): string[] {
  const tables = Object.keys(result.parties).flatMap((name) => {
    const owner = party(language, name).owner.toUpperCase();
    const cells = systemRows(result, name, language).map(([first = '', ...rest]) => [`  ${first}`, ...rest]);
    const lines = fitting(cells, columnsOf(terminal));
    return [
      ...heading(terminal, say(language, 'breakout.systems', { owner })),
      ...lines.map((line, i) => shown(terminal, i === 0 ? paint(terminal, 'dim', line) : line)),
    ];
  });
  const columns = say(language, 'breakout.columns', { months: result.criterion.months });
  return [...tables, '', ...paragraph(terminal, columns, '  ')];
}

/** Months across, warheads upwards, a mark for each party's median; the criterion as a cross of two lines. */
function curve(result: BreakoutResult, language: Language, terminal: Terminal): string[] {
  const top = topOf(result);
  const glyphs = terminal.unicode ? (['┤', '│', '└', '─'] as const) : (['+', '|', '+', '-'] as const);
  const [tick, side, corner, floor] = glyphs;
  const last = result.months.at(-1)!;
  const columns = Math.min(columnsOf(terminal) - margin - 1, 2 * last + 1);
  const months = Array.from({ length: columns }, (_, i) => Math.round((i * last) / (columns - 1)));
  const body = Array.from({ length: rows + 1 }, (_, i) => {
    const row = rows - i;
    const label = row % 3 === 0 ? whole(language, (top * row) / rows) : '';
    const start = paint(terminal, 'dim', label === '' ? side : tick);
    return `${label.padStart(margin - 1)}${start}${rowOf(result, months, top, row, terminal)}`;
  });
  return [
    shown(terminal, say(language, 'breakout.axis', {})),
    ...body,
    `${' '.repeat(margin - 1)}${paint(terminal, 'dim', corner + floor.repeat(columns))}`,
    `${' '.repeat(margin)}${monthLine(months)}`,
    ...key(result, language, terminal),
  ];
}

/** The lowest round number that holds every median and the criterion. */
function topOf({ parties, criterion }: BreakoutResult): number {
  const highest = Math.max(
    criterion.warheads.median,
    ...Object.values(parties).map(({ curve: { total } }) => total.at(-1)!.median),
    1,
  );
  const steps = [1, 2, 5, 10, 20, 25, 50, 100, 200, 250, 500];
  const step = steps.find((one) => one * rows >= highest) ?? Math.ceil(highest / rows / 1000) * 1000;
  return step * rows;
}

function rowOf(
  { parties, criterion }: BreakoutResult,
  months: readonly number[],
  top: number,
  row: number,
  terminal: Terminal,
): string {
  const at = (warheads: number): number => Math.round((warheads / top) * rows);
  const [dot, bar] = terminal.unicode ? ['┄', '┊'] : ['-', ':'];
  const glyphs = terminal.unicode ? marks.unicode : marks.ascii;
  const line = at(criterion.warheads.median);
  const deadline = months.findIndex((month) => month >= criterion.months);
  return months
    .map((month, i) => {
      const here = Object.values(parties).findIndex(({ curve: { total } }) => at(total[month]!.median) === row);
      if (here >= 0) return paint(terminal, paints[here]!, glyphs[here]!);
      if (row === line && i <= deadline) return paint(terminal, 'dim', dot!);
      return i === deadline && row <= line ? paint(terminal, 'dim', bar!) : ' ';
    })
    .join('');
}

/** A number every six months, at its column. */
function monthLine(months: readonly number[]): string {
  const last = months.at(-1)!;
  const each = last <= 60 ? 6 : Math.ceil(last / 8 / 12) * 12;
  const line = Array.from({ length: months.length + 3 }, () => ' ');
  months.forEach((month, i) => {
    if (month % each !== 0 || months[i - 1] === month) return;
    [...String(month)].forEach((digit, k) => (line[i + k] = digit));
  });
  return line.join('');
}

function key(result: BreakoutResult, language: Language, terminal: Terminal): string[] {
  const glyphs = terminal.unicode ? marks.unicode : marks.ascii;
  const lines = Object.keys(result.parties).map((name, i) => `${glyphs[i]} ${lineWords(result, name, language)}`);
  const { months } = result.criterion;
  const mark = say(language, 'breakout.mark', { warheads: criterionWords(result, language), months });
  return [
    shown(terminal, `  ${say(language, 'breakout.axis-months', { date: result.date })}`),
    ...paragraph(terminal, [...lines, mark].join('   '), '  '),
  ];
}
