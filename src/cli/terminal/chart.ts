import type { LinkageResult } from '../../model/scenario/index.ts';
import {
  attackWords,
  en,
  interceptorAxis,
  limitAxis,
  nearest,
  packageWords,
  party,
  say,
  whole,
  type Language,
} from '../../words/index.ts';
import type { FigureContext } from '../../figure/index.ts';
import { columnsOf, paint, paragraph, shown, type Paint, type Terminal } from './style.ts';

const rows = 17;
const margin = 7;

interface Glyphs {
  readonly most: string;
  readonly half: string;
  readonly some: string;
  readonly few: string;
  readonly room: string;
  readonly need: string;
  readonly vertical: string;
  readonly tick: string;
  readonly corner: string;
  readonly horizontal: string;
}

const blocks: Glyphs = {
  most: '█',
  half: '▓',
  some: '▒',
  few: '░',
  room: '◆',
  need: '┄',
  vertical: '│',
  tick: '┤',
  corner: '└',
  horizontal: '─',
};
const ascii: Glyphs = {
  most: '#',
  half: '=',
  some: '-',
  few: '.',
  room: 'o',
  need: '~',
  vertical: '|',
  tick: '+',
  corner: '+',
  horizontal: '-',
};

interface Spot {
  readonly text: string;
  readonly how: Paint | null;
}

/** What a chart in the terminal is drawn from. */
interface Sheet {
  readonly language: Language;
  readonly result: LinkageResult;
  readonly context: FigureContext;
  readonly terminal: Terminal;
  readonly glyphs: Glyphs;
  /** places on the axis of limits that are shown, all of them where there is room */
  readonly columns: readonly number[];
  /** characters a limit */
  readonly each: number;
}

/**
 * The chart of the scenario's cell in characters: limits across, interceptors upwards on a square-root scale,
 * and a short key under it.
 */
export function linkageChart(result: LinkageResult, context: FigureContext, terminal: Terminal): string {
  const language = context.language ?? en;
  const sheet = sheetOf(result, context, terminal);
  const lines = [
    shown(terminal, interceptorAxis(result, context, language)) +
      paint(terminal, 'dim', ` (${shown(terminal, say(language, 'axis.sqrt', {}))})`),
    ...Array.from({ length: rows }, (_, i) => rowLine(sheet, language, rows - 1 - i)),
    ...axisLines(sheet, language),
    ...key(sheet, language),
  ];
  return lines.map((line) => line.trimEnd()).join('\n');
}

function sheetOf(result: LinkageResult, context: FigureContext, terminal: Terminal): Sheet {
  const room = columnsOf(terminal) - margin - 1;
  const n = result.limits.length;
  const each = Math.min(Math.max(Math.floor(room / n), 2), 5);
  const fit = Math.min(n, Math.floor(room / each));
  const columns = Array.from({ length: fit }, (_, i) => (fit === n ? i : Math.round((i * (n - 1)) / (fit - 1))));
  const language = context.language ?? en;
  return { language, result, context, terminal, glyphs: terminal.unicode ? blocks : ascii, columns, each };
}

/** Interceptors of a row, counted from below. */
function heightOf(result: LinkageResult, row: number): number {
  const top = result.interceptors[result.interceptors.length - 1] as number;
  return (top * row * row) / ((rows - 1) * (rows - 1));
}

function rowOf(result: LinkageResult, interceptors: number): number {
  const top = result.interceptors[result.interceptors.length - 1] as number;
  return Math.round(Math.sqrt(Math.min(interceptors, top) / top) * (rows - 1));
}

function rowLine(sheet: Sheet, language: Language, row: number): string {
  const { result, terminal, glyphs } = sheet;
  const label = rowLabel(sheet, language, row);
  const start = paint(terminal, 'dim', label === '' ? glyphs.vertical : glyphs.tick);
  const spots = sheet.columns.map((i) => cellAt(sheet, i, row));
  const body = spots.map(({ text, how }) => (how === null ? text : paint(terminal, how, text))).join('');
  const isNeed = result.need.interceptors.median !== null && rowOf(result, result.need.interceptors.median) === row;
  const mark = isNeed ? paint(terminal, 'bold', `${label.padStart(margin - 2)}>`) : label.padStart(margin - 1);
  return `${mark}${start}${body}`;
}

/** Round numbers of interceptors on the axis; the need takes the place of its row. */
function rowLabel(sheet: Sheet, language: Language, row: number): string {
  const { result } = sheet;
  const top = result.interceptors[result.interceptors.length - 1] as number;
  const need = result.need.interceptors.median;
  if (need !== null && rowOf(result, need) === row) return whole(language, need);
  const wanted = [0, 10, 50, 100, 200, 300, 500, 1000, 2000, 5000, top].filter((tick) => tick <= top);
  const here = wanted.filter((tick) => rowOf(result, tick) === row);
  const last = here[here.length - 1];
  if (last === undefined || (last !== top && row === rows - 2)) return '';
  return whole(language, last);
}

/** A limit's characters in one row: the share in which both hold, then why not, with the marks laid over. */
function cellAt(sheet: Sheet, i: number, row: number): Spot {
  const { language, result, context, glyphs, each } = sheet;
  const ground = groundAt(sheet, i, row);
  const second = context.parties[1];
  const room = result.room[second]?.[result.cell]?.[i];
  const packageHere =
    context.package.warheads !== null &&
    columnOf(sheet, context.package.warheads) === i &&
    rowOf(result, context.package.interceptors) === row;
  if (packageHere)
    return { text: laid(ground.text, `[${say(language, 'terminal.mark-package', {})}]`, each), how: 'bold' };
  const roomHere =
    room !== undefined && room.median !== null && !room.atLeast.median && rowOf(result, room.median) === row;
  if (roomHere) return { text: laid(ground.text, glyphs.room, each), how: 'second' };
  const need = result.need.interceptors.median;
  if (need !== null && rowOf(result, need) === row && ground.text.trim() === '')
    return { text: glyphs.need.repeat(each), how: 'bold' };
  return ground;
}

function columnOf(sheet: Sheet, limit: number): number {
  const shownLimits = sheet.columns.map((i) => sheet.result.limits[i] as number);
  return sheet.columns[nearest(shownLimits, limit)] as number;
}

function groundAt(sheet: Sheet, i: number, row: number): Spot {
  const { language, result, glyphs, each } = sheet;
  const j = nearest(result.interceptors, heightOf(result, row));
  const shares = result.shares.byCell[result.cell];
  const both = shares.both[i]?.[j] ?? 0;
  if (both > 0) {
    const how = both >= 0.9 - 1e-9 ? 'most' : both >= 0.5 - 1e-9 ? 'half' : both >= 0.1 - 1e-9 ? 'some' : 'few';
    return { text: glyphs[how].repeat(each), how };
  }
  const letter = (key: 'terminal.mark-assured' | 'terminal.mark-useful'): Spot => ({
    text: laid(' '.repeat(each), say(language, key, {}), each),
    how: 'dim',
  });
  if ((shares.assured[i]?.[j] ?? 0) >= 0.5) return letter('terminal.mark-assured');
  if ((result.shares.useful[j] ?? 0) >= 0.5) return letter('terminal.mark-useful');
  return { text: ' '.repeat(each), how: null };
}

/** A mark in the middle of a limit's characters; a wide one gives up its brackets where there is no room. */
function laid(ground: string, mark: string, each: number): string {
  const fitting = mark.length <= each ? mark : mark.replace(/[[\]]/g, '');
  const at = Math.floor((each - fitting.length) / 2);
  return ground.slice(0, at) + fitting + ground.slice(at + fitting.length);
}

function axisLines(sheet: Sheet, language: Language): string[] {
  const { terminal, glyphs, each, columns } = sheet;
  const width = columns.length * each;
  const line = `${' '.repeat(margin - 1)}${paint(terminal, 'dim', glyphs.corner + glyphs.horizontal.repeat(width))}`;
  const labels = limitLabels(sheet, language);
  const name = shown(terminal, limitAxis(sheet.context, language, 'terminal.x'));
  return [
    line,
    `${' '.repeat(margin - 1)}${labels}`,
    `${' '.repeat(margin)}${name.padStart(Math.max(width, name.length))}`,
  ];
}

/** Round limits under their columns, as many as stand apart. */
function limitLabels(sheet: Sheet, language: Language): string {
  const { each, columns, result } = sheet;
  const places = columns.map((i, k) => ({ limit: result.limits[i] as number, at: k * each }));
  const apart = (unit: number): { limit: number; at: number }[] => places.filter(({ limit }) => limit % unit === 0);
  const fits = (some: readonly { at: number }[]): boolean =>
    some.every(({ at }, k) => k === 0 || at - (some[k - 1]?.at ?? 0) >= 8);
  const units = [25, 50, 100, 125, 250, 500, 1000, 2000, 2500, 5000, 10000];
  const chosen = units.map(apart).find((some) => some.length > 1 && fits(some)) ?? places.slice(0, 1);
  return chosen.reduce((line, { limit, at }) => {
    const text = whole(language, limit);
    return (
      line.padEnd(Math.max(line.length + (line === '' ? 0 : 1), at + 1 + Math.floor((each - text.length) / 2))) + text
    );
  }, '');
}

/** What the characters mean. */
function key(sheet: Sheet, language: Language): string[] {
  const { result, context, terminal, glyphs } = sheet;
  const owner = party(language, context.parties[1]).owner;
  const need = result.need.interceptors.median;
  const attack = attackWords(context, language);
  const bands = { a: glyphs.most, b: glyphs.half, c: glyphs.some, d: glyphs.few };
  const shares =
    result.draws === 0
      ? [`${say(language, 'terminal.key-one', {})} ${glyphs.most}`]
      : [say(language, 'terminal.key', {}), `  ${say(language, 'terminal.key-bands', bands)}`];
  const marks = [
    say(language, 'terminal.key-else', {
      a: say(language, 'terminal.mark-assured', {}),
      u: say(language, 'terminal.mark-useful', {}),
    }),
    say(language, 'terminal.key-marks', { r: glyphs.room, owner }),
    need === null
      ? say(language, 'label.need-none', { attack })
      : say(language, 'terminal.key-need', { m: '>', attack, n: need }),
    say(language, 'terminal.key-package', { package: packageWords(context.package, language) }),
  ];
  return [...shares, ...marks].flatMap((line) => paragraph(terminal, line, '  '));
}
