import type { ReductionResult } from '../../model/scenario/index.ts';
import {
  ceilingRows,
  circumstances,
  countedWords,
  countRows,
  courseRows,
  courseVerdict,
  launcherRows,
  party,
  reduceLimits,
  reduceSubtitles,
  reduceTitle,
  reduceVerdict,
  day,
  say,
  workRows,
  type Language,
  type Rows,
} from '../../words/index.ts';
import { engineLine } from '../../figure/index.ts';
import { columnsOf, fitting, heading, paint, paragraph, shown, type Terminal } from './style.ts';

/**
 * A schedule as text: what both hold in the end, what is done, a table a side of warheads, launchers and work, every year
 * on the way, what the plan rests on.
 *
 * @param scenario title of the scenario
 */
export function printReduction(
  result: ReductionResult,
  scenario: string,
  terminal: Terminal,
  language: Language,
): string {
  const said = (title: string, sentences: readonly string[]): string[] => [
    ...heading(terminal, title),
    ...sentences.flatMap((sentence) => paragraph(terminal, sentence, '  ')),
  ];
  const lines = [
    ...paragraph(terminal, reduceTitle(result, language)).map((line) => paint(terminal, 'bold', line)),
    ...reduceSubtitles(result, scenario, language).flatMap((line) => paragraph(terminal, line)),
    ...said(say(language, 'reduce.verdict', {}), reduceVerdict(result, language)),
    ...Object.keys(result.parties).flatMap((name) => tablesOf(result, name, terminal, language)),
    '',
    ...paragraph(terminal, say(language, 'reduce.columns', { from: day(language, result.from) }), '  '),
    ...titled(say(language, 'reduce.ceilings', {}), ceilingRows(result, language), terminal),
    ...titled(say(language, 'reduce.course', {}), courseRows(result, language), terminal),
    '',
    ...paragraph(terminal, circumstances(result, language), '  '),
    ...said(say(language, 'terminal.verdict', {}), courseVerdict(result, language)),
    ...said(say(language, 'reduce.rests', {}), reduceLimits(result, language)),
    '',
    ...paragraph(terminal, engineLine(result, language)).map((line) => paint(terminal, 'dim', line)),
  ];
  return `${lines.map((line) => line.trimEnd()).join('\n')}\n`;
}

function tablesOf(result: ReductionResult, name: string, terminal: Terminal, language: Language): string[] {
  const owner = party(language, name).owner.toUpperCase();
  const counted = countedWords(result.to.counted, language);
  const touched = result.parties[name]!.touched.launchers > 0;
  return [
    ...titled(say(language, 'reduce.counts', { owner, counted }), countRows(result, name, language), terminal),
    ...titled(say(language, 'reduce.launchers', { owner }), launcherRows(result, name, language), terminal),
    ...(touched ? titled(say(language, 'reduce.work', { owner }), workRows(result, name, language), terminal) : []),
  ];
}

function titled(title: string, rows: Rows, terminal: Terminal): string[] {
  const cells = rows.map(([first = '', ...rest]) => [`  ${first}`, ...rest]);
  return [
    ...heading(terminal, title),
    ...fitting(cells, columnsOf(terminal)).map((line, i) =>
      shown(terminal, i === 0 ? paint(terminal, 'dim', line) : line),
    ),
  ];
}
