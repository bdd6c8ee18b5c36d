import type { Area, ReachResult } from '../../model/shield/reach/index.ts';
import { reachCases, say, type Language } from '../../words/index.ts';
import type { MapAsked } from '../reach-asked.ts';
import { columnsOf, paint, paragraph, type Paint, type Terminal } from './style.ts';

interface Glyph {
  readonly glyph: string;
  readonly paint: Paint;
}

/** By the number of cases in which a cell is reached. */
interface Glyphs {
  readonly reached: readonly [none: Glyph, easiest: Glyph, middle: Glyph, all: Glyph];
  readonly outside: Glyph;
  readonly site: Glyph;
}

const none: Glyph = { glyph: ' ', paint: 'dim' };

function glyphsOf({ unicode }: Terminal): Glyphs {
  const of = (block: string, letter: string, how: Paint): Glyph => ({ glyph: unicode ? block : letter, paint: how });
  return {
    reached: [none, of('░', '.', 'few'), of('▒', '+', 'half'), of('█', '#', 'most')],
    outside: of('·', '-', 'dim'),
    site: of('◆', 'X', 'first'),
  };
}

/**
 * The map in characters: meridians upright and parallels level, so the north is drawn too wide. A character is the cell in
 * the middle of what it stands for.
 */
export function reachChart(result: ReachResult, asked: MapAsked, terminal: Terminal, language: Language): string[] {
  const { map, cellDegrees, rows, columns } = result;
  const glyphs = glyphsOf(terminal);
  const each = Math.ceil(columns / (columnsOf(terminal) - 8));
  const tall = Math.max(each, Math.ceil((each * cellDegrees * 1.5) / cellDegrees));
  const down = Array.from({ length: Math.ceil(rows / tall) }, (_, i) => rows - 1 - i * tall);
  const across = Array.from({ length: Math.ceil(columns / each) }, (_, i) => i * each);
  const body = down.map((top) => {
    const row = Math.max(0, top - Math.floor(tall / 2));
    const label = String(Math.round(map.south + (row + 0.5) * cellDegrees)).padStart(5);
    const marks = across.map((left) => {
      const column = Math.min(columns - 1, left + Math.floor(each / 2));
      const here = { top: top + 1, bottom: Math.max(0, top + 1 - tall), left, right: Math.min(columns, left + each) };
      return stands(result, asked.question.site, here) ? glyphs.site : glyphAt(result, row * columns + column, glyphs);
    });
    return `${label}  ${painted(marks, terminal)}`.trimEnd();
  });
  const [easiest, middle, all] = glyphs.reached.slice(1).map(({ glyph }) => glyph) as [string, string, string];
  const key = say(language, 'reach.map-key', {
    ...{ hardest: all, middle, easiest },
    ...{ outside: glyphs.outside.glyph, site: glyphs.site.glyph },
  });
  return [
    ...body,
    meridians(result, across),
    '',
    ...key.split('  ').flatMap((part) => paragraph(terminal, part, '       ')),
  ];
}

/** Neighbours alike are painted at once. */
function painted(marks: readonly Glyph[], terminal: Terminal): string {
  const runs: { text: string; how: Paint }[] = [];
  for (const { glyph, paint: how } of marks) {
    const last = runs[runs.length - 1];
    if (last?.how === how) last.text += glyph;
    else runs.push({ text: glyph, how });
  }
  return runs.map(({ text, how }) => (text.trim() === '' ? text : paint(terminal, how, text))).join('');
}

function glyphAt(result: ReachResult, cell: number, glyphs: Glyphs): Glyph {
  if (result.outside[cell]) return glyphs.outside;
  const reached = reachCases.filter((one) => (result.cases[one].least[cell] ?? 0) > 0).length;
  return glyphs.reached[reached as 0 | 1 | 2 | 3];
}

/** Rows and columns that a character stands for. */
interface Patch {
  readonly bottom: number;
  readonly top: number;
  readonly left: number;
  readonly right: number;
}

function stands({ map, cellDegrees }: ReachResult, site: Area, { bottom, top, left, right }: Patch): boolean {
  return site.boxes.some(({ south, north, west, east }) => {
    const row = ((south + north) / 2 - map.south) / cellDegrees;
    const middle = west + (west < east ? east - west : east - west + 360) / 2;
    const column = ((((middle - map.west) % 360) + 360) % 360) / cellDegrees;
    return row >= bottom && row < top && column >= left && column < right;
  });
}

/** Degrees under the map, every sixth part of its width. */
function meridians({ map, cellDegrees, columns }: ReachResult, across: readonly number[]): string {
  const line = Array<string>(across.length + 12).fill(' ');
  for (let i = 0; i <= 6; i++) {
    const at = Math.round((i / 6) * (across.length - 1));
    const east = map.west + Math.round((i / 6) * columns) * cellDegrees;
    const text = String(Math.round(east > 180 ? east - 360 : east));
    [...text].forEach((letter, k) => (line[Math.max(0, at + 7 - Math.floor(text.length / 2)) + k] = letter));
  }
  return line.join('').trimEnd();
}
