import { engineLine } from '../../figure/index.ts';
import type { AssumptionsResult } from '../../model/scenario/index.ts';
import {
  assumptionsTitle,
  closingNote,
  closingRows,
  differingSentences,
  packageRows,
  packageWords,
  rankingMeaning,
  rankingSentences,
  say,
  undisputedLines,
  whoseHead,
  type Language,
  type SheetFills,
} from '../../words/index.ts';
import { columnsOf, fitting, heading, paint, paragraph, shown, type Terminal } from './style.ts';

/** What a sheet says beside its result. */
export interface SheetContext {
  /** entries that the scenario fills in */
  readonly fills: SheetFills;
  readonly sourcesLine: string;
  readonly language: Language;
}

/**
 * The sheet of assumptions as text: where views differ, which difference matters most, what each party's values make of
 * the answer, then what is open and what is agreed.
 */
export function printAssumptions(result: AssumptionsResult, context: SheetContext, terminal: Terminal): string {
  const { fills, language } = context;
  const said = (title: string, sentences: readonly string[]): string[] =>
    sentences.length === 0 ? [] : [...heading(terminal, title), ...sentences.flatMap((one) => hanging(terminal, one))];
  const undisputed = (['judged', 'recalled', 'range'] as const).flatMap((why) =>
    said(say(language, `assumptions.open-${why}`, {}), undisputedLines(result, why, fills, language)),
  );
  const lines = [
    ...paragraph(terminal, `${assumptionsTitle(result, language)}.`).map((line) => paint(terminal, 'bold', line)),
    ...paragraph(terminal, say(language, 'assumptions.meaning', {})),
    ...said(say(language, 'assumptions.differs', {}), differingSentences(result, fills, language)),
    ...heading(terminal, say(language, 'assumptions.ranking', {})),
    ...(result.ranking.disagreements.length === 0
      ? []
      : [...paragraph(terminal, rankingMeaning(result, language), '  '), '']),
    ...rankingSentences(result, fills, language).flatMap((one) => hanging(terminal, one)),
    ...whose(result, context, terminal),
    ...undisputed,
    ...said(say(language, 'assumptions.agreed', {}), undisputedLines(result, 'agreed', fills, language)),
    '',
    ...paragraph(terminal, say(language, result.draws === 0 ? 'verdict.one' : 'verdict.share', {})),
    ...paragraph(terminal, context.sourcesLine),
    ...paragraph(terminal, engineLine(result, language)).map((line) => paint(terminal, 'dim', line)),
  ];
  return `${lines.map((line) => line.trimEnd()).join('\n')}\n`;
}

/** The answer under everybody's values: closing limits, then the package. */
function whose(result: AssumptionsResult, { language }: SheetContext, terminal: Terminal): string[] {
  const one = result.draws === 0;
  const head = whoseHead(result, language);
  const block = (title: string, rows: readonly (readonly string[])[]): string[] => {
    const cells = [head, ...rows].map(([first = '', ...rest]) => [`    ${first}`, ...rest]);
    const lines = fitting(cells, columnsOf(terminal));
    if (lines.some((line) => line.length > columnsOf(terminal))) return narrow(title, head, rows, terminal);
    return [
      ...paragraph(terminal, `${title}:`, '  '),
      ...lines.map((line, i) => shown(terminal, i === 0 ? paint(terminal, 'dim', line) : line)),
    ];
  };
  const closing = (what: 'both' | 'assured'): string[] =>
    block(
      say(language, 'assumptions.closing', { what: say(language, `terminal.${what}`, {}) }),
      closingRows(result, what, language),
    );
  const chosen = packageWords(result.package, language);
  const held = one
    ? say(language, 'assumptions.at-package-one', { package: chosen })
    : say(language, 'assumptions.at-package', { package: chosen, n: result.draws });
  return [
    ...heading(terminal, say(language, 'assumptions.whose', {})),
    ...paragraph(
      terminal,
      say(language, one ? 'assumptions.whose-meaning-one' : 'assumptions.whose-meaning', {}),
      '  ',
    ),
    ...closing('both'),
    ...closing('assured'),
    ...paragraph(terminal, closingNote(result, language), '    '),
    ...block(held, packageRows(result, language)),
  ];
}

/** The same where a table finds no room: a sentence a row. */
function narrow(
  title: string,
  head: readonly string[],
  rows: readonly (readonly string[])[],
  terminal: Terminal,
): string[] {
  const told = rows.map(
    ([first, ...rest]) => `${first}: ${rest.map((cell, i) => `${head[i + 1]} ${cell}`).join('; ')}`,
  );
  return [...paragraph(terminal, `${title}:`, '  '), ...told.flatMap((one) => hanging(terminal, one))];
}

/** A sentence whose further lines stand a little to the right. */
function hanging(terminal: Terminal, text: string): string[] {
  return paragraph(terminal, text, '    ').map((line, i) => (i === 0 ? line.slice(2) : line));
}
