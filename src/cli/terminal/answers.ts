import type { LinkageResult, PointCell, PointResult, Share } from '../../model/scenario/index.ts';
import {
  cellsInOrder,
  labelSentences,
  mattering,
  party,
  say,
  treatyPoints,
  turning,
  whole,
  type Language,
  type Mattering,
  type Subject,
} from '../../words/index.ts';
import type { FigureContext } from '../../figure/index.ts';
import { columnsOf, heading, paint, paragraph, shown, splitHead, table, type Terminal } from './style.ts';

/** What would turn the package, one number at a time. */
export function turns(result: LinkageResult, subject: Subject, language: Language, terminal: Terminal): string[] {
  return [
    ...heading(terminal, say(language, 'turn.title', {})),
    ...paragraph(terminal, say(language, 'turn.meaning', {}), '  '),
    ...turning(result, subject, language).flatMap((sentence) => paragraph(terminal, sentence, '  ')),
  ];
}

/** The numbers that move the package most. */
export function matters(result: LinkageResult, language: Language, terminal: Terminal): string[] {
  const told = mattering(result, language);
  const one = result.draws === 0;
  const title = heading(terminal, say(language, 'matters.title', {}));
  if (told.length === 0)
    return [...title, ...paragraph(terminal, say(language, one ? 'matters.none-one' : 'matters.none', {}), '  ')];
  const others = result.matters.slice(told.length);
  const n = others.length;
  const still = n > 0 && others.every(({ effect, error }) => effect === 0 && error === 0);
  const rest = say(language, one ? 'matters.rest-one' : 'matters.rest', { n });
  return [
    ...title,
    ...paragraph(terminal, say(language, one ? 'matters.meaning-one' : 'matters.meaning', {}), '  '),
    ...effects(told, terminal).map((line) => shown(terminal, line)),
    ...(still ? paragraph(terminal, rest, '  ') : []),
  ];
}

/** A line a number; where one is too wide, all break their words, and the effect stands in the last line of each. */
function effects(told: readonly Mattering[], terminal: Terminal): string[] {
  const lines = table(told.map(({ phrase, effect }) => [`  ${phrase}`, effect]));
  if (widest(lines) <= columnsOf(terminal)) return lines;
  const room = columnsOf(terminal) - widest(told.map(({ effect }) => effect)) - 2;
  return told.flatMap(({ phrase, effect }) => {
    const broken = paragraph({ ...terminal, width: room }, phrase, '  ');
    const last = (broken[broken.length - 1] ?? '').padEnd(room) + effect.padStart(columnsOf(terminal) - room);
    return [...broken.slice(0, -1), last];
  });
}

/** The package and every point at exactly their numbers, in the scenario's cell. */
export function points(
  result: LinkageResult,
  context: FigureContext,
  language: Language,
  terminal: Terminal,
): string[] {
  const treaties = treatyPoints(context, context.points, language);
  const one = result.draws === 0;
  const cell = say(language, `cell.${result.cell}`, {});
  const head = (['limit', 'shield', 'useful', 'assured', 'both'] as const).map((key) =>
    say(language, `points.${key}`, {}),
  );
  const rows = [['', ...head], ...result.points.map((point, i) => pointRow(result, point, i, language))];
  const reasons = result.points.map((point) => reason(point.byCell[result.cell], language));
  const meaning = say(language, one ? 'points.meaning-one' : 'points.meaning', { n: result.draws });
  return [
    ...heading(terminal, say(language, 'points.title', { cell })),
    ...besides(rows, reasons, language, terminal).map((line, i) =>
      shown(terminal, i === 0 ? paint(terminal, 'dim', line) : line),
    ),
    ...paragraph(terminal, meaning, '  '),
    ...(treaties === '' ? [] : paragraph(terminal, treaties, '  ')),
  ];
}

/** A table with reasons to its right; where that is too wide, with less between, or each reason under its row. */
function besides(
  rows: readonly (readonly string[])[],
  reasons: readonly string[],
  language: Language,
  terminal: Terminal,
): string[] {
  const why = [say(language, 'points.why', {}), ...reasons];
  const beside = (lines: readonly string[]): string[] =>
    lines.map((line, i) => `${line.padEnd(widest(lines))}  ${why[i] ?? ''}`.trimEnd());
  const fitting = [beside(table(rows)), beside(table(rows, 1))].find((lines) => widest(lines) <= columnsOf(terminal));
  if (fitting !== undefined) return fitting;
  const [head = '', ...lines] = table(rows, 1);
  const under = (i: number): string[] => {
    const text = reasons[i] ?? '';
    return text === '' ? [] : [say(language, 'points.why-row', { why: text })];
  };
  return [head, ...lines.flatMap((line, i) => [line, ...under(i)])];
}

function widest(lines: readonly string[]): number {
  return Math.max(...lines.map((line) => line.length));
}

/** A point's first corner carries its name. */
function pointRow(result: LinkageResult, point: PointResult, index: number, language: Language): string[] {
  const { assured, both } = point.byCell[result.cell];
  const named = index === 0 ? say(language, 'points.package', {}) : point.name;
  const again = index > 1 && result.points[index - 1]?.name === point.name;
  const number = (n: number | null): string => (n === null ? say(language, 'points.not-said', {}) : whole(language, n));
  return [
    again ? '' : `  ${named}`,
    number(point.at.warheads),
    number(point.at.interceptors),
    ...[point.useful, assured, both].map((share) => held(share, result.draws, language)),
  ];
}

/** A count of draws; yes or no in the one run; a dash where it cannot be judged. */
function held(share: Share | null, draws: number, language: Language): string {
  if (share === null) return say(language, 'points.not-said', {});
  if (draws === 0) return say(language, share.share >= 0.5 ? 'assess.yes' : 'assess.no', {});
  return whole(language, share.share * draws);
}

function reason({ because }: PointCell, language: Language): string {
  if (because === null) return '';
  if (because.kind === 'need') return say(language, 'points.because-need', {});
  return say(language, 'points.because-retaliation', { owner: party(language, because.party).shortOwner });
}

/** Closing limits for other thresholds, the scenario's own among them. */
export function presets(result: LinkageResult, subject: Subject, language: Language, terminal: Terminal): string[] {
  if (result.presets.length === 0) return [];
  const cells = cellsInOrder(result);
  const asked = subject.criteria?.retaliation.warheads;
  const none = say(language, 'terminal.none', {});
  const rows = result.presets.map(({ warheads, closesAt }) => [
    `  ${warheads === asked ? say(language, 'presets.asked', { warheads }) : whole(language, warheads)}`,
    ...cells.map((cell) => (closesAt[cell] === null ? none : whole(language, closesAt[cell]))),
  ]);
  const head = ['', ...cells.map((cell) => say(language, `cell.${cell}`, {}))];
  return [...heading(terminal, say(language, 'presets.title', {})), ...splitHead([head, ...rows], terminal)];
}

/** How the figures were checked, what they rest on, what would change them. */
export function labels(result: LinkageResult, language: Language, terminal: Terminal): string[] {
  return [
    ...heading(terminal, say(language, 'labelled.title', {})),
    ...labelSentences(result, language).flatMap((sentence) => paragraph(terminal, sentence, '  ')),
  ];
}
