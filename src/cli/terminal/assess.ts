import type { AssessResult, CellAssessment } from '../../model/scenario/index.ts';
import type { CellName } from '../../model/exchange/index.ts';
import {
  agreedSentences,
  assessedLine,
  capital,
  columnSentence,
  commandSentence,
  directionsOf,
  en,
  exchangeSentence,
  fixed,
  notValidated,
  party,
  probability,
  say,
  shieldNeedSentence,
  waitingSentences,
  whole,
  type Language,
  type Subject,
} from '../../words/index.ts';
import { columnsOf, fitting, heading, paint, paragraph, shown, type Terminal } from './style.ts';

/** What is said of an assessment beside its numbers. */
export type AssessContext = Subject & { readonly language?: Language };

/** One package (or today's forces): every cell, both directions, shield need and what hurrying is worth. */
export function printAssess(result: AssessResult, context: AssessContext, terminal: Terminal): string {
  const language = context.language ?? en;
  const lines = [
    ...paragraph(terminal, say(language, 'assess.title', { title: context.title })).map((line) =>
      paint(terminal, 'bold', line),
    ),
    ...paragraph(terminal, assessedLine(result, language)),
    ...(result.package.warheads === null ? [] : agreedSentences(context, language)).flatMap((line) =>
      paragraph(terminal, line),
    ),
    ...directionsOf(result).flatMap((cells) => direction(result, cells, language, terminal)),
    '',
    ...paragraph(terminal, columnSentence(result, context, language), '  '),
    ...heading(terminal, say(language, 'terminal.cells', {})),
    ...cellsExplained(result, language, terminal),
    ...heading(terminal, say(language, 'assess.shield', {})),
    ...paragraph(terminal, shieldNeedSentence(result, context, language), '  '),
    ...heading(terminal, say(language, 'assess.stability', {})),
    ...waitingSentences(result, context, language).flatMap((line) => paragraph(terminal, line, '  ')),
    ...heading(terminal, say(language, 'terminal.not-validated', {})),
    ...notes(result, context, language).flatMap((line) => paragraph(terminal, line, '  ')),
  ];
  return `${lines.join('\n')}\n`;
}

function direction(
  result: AssessResult,
  cells: readonly CellAssessment[],
  language: Language,
  terminal: Terminal,
): string[] {
  const first = cells[0];
  if (first === undefined) return [];
  const title = say(language, 'assess.direction', {
    attacker: capital(party(language, first.attacker).name),
    defender: party(language, first.defender).name,
    before: first.before,
  });
  const head = [
    result.draws === 0 ? '' : say(language, 'assess.second-line', {}),
    ...(['surviving', 'arriving', 'leaking', 'chance', 'assured'] as const).map((key) =>
      say(language, `assess.${key}`, {}),
    ),
  ];
  const rows = cells.flatMap((cell) => cellRows(result, cell, language));
  const lines = fitting([head, ...rows], columnsOf(terminal));
  return [
    ...heading(terminal, title),
    ...lines.map((line, i) => shown(terminal, i === 0 ? paint(terminal, 'dim', line) : line)),
    ...paragraph(terminal, exchangeSentence(first, language), '  '),
  ];
}

/** Medians in one line; where anything is uncertain, a second line with the 5-95 % band under the doctrine. */
function cellRows(result: AssessResult, cell: CellAssessment, language: Language): string[][] {
  const counts = [cell.surviving, cell.arriving, cell.leaking];
  const medians = [
    ...counts.map((q) => whole(language, q.median)),
    chance(cell.retaliation.median, cell.shortfall?.median, language),
    assured(result, cell, language),
  ];
  if (result.draws === 0) return [[`  ${say(language, `cell.${nameOf(cell)}`, {})}`, ...medians]];
  const { low, high } = cell.retaliation;
  const chances = spanOf(chance(low, cell.shortfall?.high, language), chance(high, cell.shortfall?.low, language));
  const bands = counts.map((q) => spanOf(whole(language, q.low), whole(language, q.high)));
  return [
    [`  ${say(language, `assess.posture-${cell.posture}`, {})},`, ...medians],
    [`    ${say(language, `assess.doctrine-${cell.doctrine}`, {})}`, ...bands, chances, ''],
  ];
}

function spanOf(low: string, high: string): string {
  return low === high ? low : `${low}-${high}`;
}

/**
 * A chance in a narrow column: "<0.001" and ">0.999" for the words of `probability`.
 *
 * @param shortfall its complement, summed directly: what tells a chance of 1 from one that only rounds to it
 */
function chance(p: number, shortfall: number | undefined, language: Language): string {
  if (p > 0 && p < 0.001) return `<${fixed(language, 0.001, 3)}`;
  if ((p < 1 || (shortfall ?? 0) > 0) && p > 0.999) return `>${fixed(language, 0.999, 3)}`;
  return probability(language, p);
}

function assured(result: AssessResult, cell: CellAssessment, language: Language): string {
  if (result.draws > 0)
    return say(language, 'assess.count', { k: Math.round(cell.assured.share * result.draws), n: result.draws });
  return say(language, cell.assured.share >= 0.5 ? 'assess.yes' : 'assess.no', {});
}

function cellsExplained(result: AssessResult, language: Language, terminal: Terminal): string[] {
  return [...new Set(result.cells.map(nameOf))].flatMap((cell) =>
    paragraph(
      terminal,
      say(language, 'terminal.cell', {
        cell: say(language, `cell.${cell}`, {}),
        explained: say(language, `explain.${cell}`, {}),
      }),
      '  ',
    ),
  );
}

function notes(result: AssessResult, context: AssessContext, language: Language): string[] {
  const command = commandSentence(result, context, language);
  return [...notValidated(result.draws, context, language), ...(command === null ? [] : [command])];
}

function nameOf(cell: CellAssessment): CellName {
  return `${cell.posture}/${cell.doctrine}`;
}
