import type { CellName } from '../../model/exchange/index.ts';
import type { Closing, LinkageResult, What } from '../../model/scenario/index.ts';
import {
  band,
  capital,
  cellsInOrder,
  closing,
  en,
  intervalWords,
  party,
  piecesOf,
  say,
  verdict,
  whole,
  type Language,
} from '../../words/index.ts';
import { engineLine, titleSentence, type FigureContext } from '../../figure/index.ts';
import { labels, matters, points, presets, turns } from './answers.ts';
import { linkageChart } from './chart.ts';
import { heading, paint, paragraph, shown, splitHead, table, type Terminal } from './style.ts';

export { printAssess } from './assess.ts';

/**
 * The linkage of a scenario as text: title, chart, verdict; what would turn it and what matters; the points; where each
 * cell closes, for other thresholds and rival beliefs too; how far it is checked, and what is not validated.
 */
export function printLinkage(result: LinkageResult, context: FigureContext, terminal: Terminal): string {
  const language = context.language ?? en;
  const said = verdict(result, context, language);
  const lines = [
    ...paragraph(terminal, titleSentence(result, context, language)).map((line) => paint(terminal, 'bold', line)),
    ...paragraph(terminal, cellLine(result, context, language)),
    '',
    linkageChart(result, context, terminal),
    ...heading(terminal, say(language, 'terminal.verdict', {})),
    ...said.sentences.flatMap((sentence) => paragraph(terminal, sentence, '  ')),
    ...(said.rests === null ? [] : paragraph(terminal, said.rests, '  ')),
    ...turns(result, context, language, terminal),
    ...matters(result, language, terminal),
    ...points(result, context, language, terminal),
    ...closings(result, language, terminal),
    ...presets(result, context, language, terminal),
    ...alternatives(result, context, language, terminal),
    ...widest(result, context, language, terminal),
    ...explained(result, language, terminal),
    ...labels(result, language, terminal),
    ...heading(terminal, say(language, 'terminal.not-validated', {})),
    ...said.notValidated.flatMap((sentence) => paragraph(terminal, sentence, '  ')),
    '',
    ...paragraph(terminal, engineLine(result, language)).map((line) => paint(terminal, 'dim', line)),
  ];
  return `${lines.join('\n')}\n`;
}

function cellLine(result: LinkageResult, context: FigureContext, language: Language): string {
  const cell = say(language, `cell.${result.cell}`, {});
  return say(language, 'subtitle.cell', {
    title: context.title,
    cell,
    explained: say(language, `explain.${result.cell}`, {}),
  });
}

/** Closing limits of all four cells: both first, then assured alone. */
function closings(result: LinkageResult, language: Language, terminal: Terminal): string[] {
  const one = result.draws === 0;
  const marks = one
    ? [say(language, 'terminal.one', {})]
    : [say(language, 'terminal.half', {}), say(language, 'terminal.most', {})];
  const block = (what: What): string[][] => [
    [`  ${capital(say(language, 'terminal.what', { what: say(language, `terminal.${what}`, {}) }))}`],
    ...cellsInOrder(result).map((cell) => [
      `    ${say(language, `cell.${cell}`, {})}`,
      ...closingCells(result, what, cell, language),
    ]),
  ];
  const rows = [...block('both'), ...block('assured')];
  const width = Math.max(...rows.filter((row) => row.length > 1).map(([name = '']) => name.length));
  const padded = table([
    ['', ...marks],
    ...rows.map(([name = '', ...rest]) => [rest.length === 0 ? '' : name.padEnd(width), ...rest]),
  ]);
  const lines = padded.map((line, i) => (rows[i - 1]?.length === 1 ? (rows[i - 1]?.[0] ?? '') : line));
  const top = result.limits[result.limits.length - 1] as number;
  return [
    ...heading(terminal, say(language, 'terminal.closes', {})),
    ...lines.map((line, i) => shown(terminal, i === 0 ? paint(terminal, 'dim', line) : line)),
    ...pieces(result, language, terminal),
    ...(one ? [] : paragraph(terminal, say(language, 'terminal.closes-note', { top }), '  ')),
  ];
}

function closingCells(result: LinkageResult, what: What, cell: CellName, language: Language): string[] {
  const at = closing(result, what, cell);
  if (at === null) return [];
  return (result.draws === 0 ? [at.half] : [at.half, at.most]).map((mark) => closingWords(mark, language));
}

/** "3,250 (3,000 to 3,500)"; "none" where no limit on the axis reaches it. */
function closingWords(mark: Closing, language: Language): string {
  const one = (limit: number | null): string => limitOr(limit, language);
  if (mark.low === mark.limit && mark.high === mark.limit) return one(mark.limit);
  return band(language, one(mark.limit), one(mark.low), one(mark.high));
}

/** The intervals, where the limits that hold do not reach the top in one run. */
function pieces(result: LinkageResult, language: Language, terminal: Terminal): string[] {
  const marks = result.draws === 0 ? (['half'] as const) : (['half', 'most'] as const);
  return result.closesAt.flatMap((closes) =>
    marks.flatMap((mark) => {
      const found = piecesOf(result, closes[mark]);
      if (found === null) return [];
      const what = say(language, closes.what === 'both' ? 'terminal.both' : 'terminal.assured-short', {});
      const label = [say(language, `cell.${closes.cell}`, {}), what, say(language, `terminal.${mark}`, {})].join('; ');
      return paragraph(
        terminal,
        say(language, 'terminal.pieces', { label, runs: intervalWords(found, language) }),
        '  ',
      );
    }),
  );
}

/** What the cells are. */
function explained(result: LinkageResult, language: Language, terminal: Terminal): string[] {
  return [
    ...heading(terminal, say(language, 'terminal.cells', {})),
    ...result.cells.flatMap((cell) => {
      const text = say(language, 'terminal.cell', {
        cell: say(language, `cell.${cell}`, {}),
        explained: say(language, `explain.${cell}`, {}),
      });
      return paragraph(terminal, text, '  ');
    }),
  ];
}

function alternatives(result: LinkageResult, context: FigureContext, language: Language, terminal: Terminal): string[] {
  if (result.alternatives.length === 0) return [];
  const cells = cellsInOrder(result);
  const head = ['', ...cells.map((cell) => say(language, `cell.${cell}`, {}))];
  const rows = result.alternatives.map(({ name, closesAt }) => [
    `  ${name}`,
    ...cells.map((cell) => limitOr(closesAt[cell], language)),
  ]);
  const titles = result.alternatives.flatMap(({ name }) => {
    const title = context.alternatives?.[name];
    return title === undefined ? [] : paragraph(terminal, `${name}: ${title}.`, '  ');
  });
  return [
    ...heading(terminal, say(language, 'terminal.alternatives', {})),
    ...splitHead([head, ...rows], terminal),
    ...titles,
  ];
}

function limitOr(limit: number | null, language: Language): string {
  return limit === null ? say(language, 'terminal.none', {}) : whole(language, limit);
}

function widest(result: LinkageResult, context: FigureContext, language: Language, terminal: Terminal): string[] {
  const owner = party(language, context.parties[1]).owner;
  const top = result.interceptors[result.interceptors.length - 1];
  const rows = cellsInOrder(result).map((cell) => {
    const at = result.widest.find((one) => one.cell === cell);
    const name = `  ${say(language, `cell.${cell}`, {})}`;
    if (at === undefined || at.limit === null || at.room === null)
      return [name, say(language, 'terminal.widest-none', {})];
    return [
      name,
      say(language, at.room === top ? 'terminal.widest-top' : 'terminal.widest-at', { room: at.room, limit: at.limit }),
    ];
  });
  const width = Math.max(...rows.map(([name = '']) => name.length));
  return [
    ...heading(terminal, say(language, 'terminal.widest', { owner: owner.toUpperCase() })),
    ...rows.map(([name = '', text = '']) => shown(terminal, `${name.padEnd(width)}  ${text}`)),
  ];
}
