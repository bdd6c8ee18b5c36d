import type { Agreement, Standing, Timeline, TimelineRow } from '../../model/agreement/index.ts';
import { day, inBoth, say, standingRow, standingSentences, standingTitle, type Language } from '../../words/index.ts';
import { hanging, ofFile } from './library-text.ts';
import { columnsOf, heading, paint, paragraph, shown, type Terminal } from './style.ts';

/** What a timeline is drawn from. */
interface Stood {
  readonly timeline: Timeline;
  readonly standings: readonly Standing[];
  readonly agreements: readonly Agreement[];
}

/** Which agreements stand on a day: the sentence, a bar each from the first to that day, and each in words. */
export function printStanding(
  { timeline, standings, agreements }: Stood,
  terminal: Terminal,
  language: Language,
): string {
  const { rows, to } = timeline;
  const title = standingTitle(standings, agreements, to, language);
  const lines = [
    ...paragraph(terminal, `${title}.`).map((line) => paint(terminal, 'bold', line)),
    ...standingSentences(standings, agreements, language).flatMap((text) => paragraph(terminal, ofFile(text))),
    '',
    ...(rows.length === 0
      ? paragraph(terminal, say(language, 'standing.nothing', { date: day(language, to) }))
      : [
          ...bars(timeline, terminal),
          ...key(terminal, language),
          ...heading(terminal, say(language, 'standing.list', {})),
          ...list(rows, { standings, agreements }, terminal, language),
        ]),
  ];
  return `${lines.join('\n')}\n`;
}

interface Glyphs {
  readonly signed: string;
  readonly 'in-force': string;
  readonly suspended: string;
  readonly notice: string;
}

function glyphsOf({ unicode }: Terminal): Glyphs {
  return unicode
    ? { signed: '·', 'in-force': '█', suspended: '▒', notice: '▼' }
    : { signed: '.', 'in-force': '=', suspended: '/', notice: '!' };
}

/** A bar an agreement, over an axis of years; a column is about a year. */
function bars({ rows, from, to }: Timeline, terminal: Terminal): string[] {
  const width = Math.max(...rows.map(({ agreement }) => agreement.length)) + 2;
  const room = columnsOf(terminal) - width;
  const first = Number(from.slice(0, 4));
  const length = yearOf(to) - first + 0.01;
  const column = (date: string): number =>
    Math.max(0, Math.min(room - 1, Math.floor(((yearOf(date) - first) / length) * room)));
  const glyphs = glyphsOf(terminal);
  const drawn = rows.map((row) => row.agreement.padEnd(width) + bar(row, column, room, glyphs).trimEnd());
  return [...drawn, axis({ first, last: Number(to.slice(0, 4)) }, column, { width, room, terminal })];
}

function bar({ spans, marks }: TimelineRow, column: (date: string) => number, room: number, glyphs: Glyphs): string {
  const line = Array<string>(room).fill(' ');
  for (const { state, from, to } of spans) for (let i = column(from); i <= column(to); i++) line[i] = glyphs[state];
  for (const { date } of marks.filter(({ what }) => what === 'notice')) line[column(date)] = glyphs.notice;
  return line.join('');
}

/** Years where there is room for them, each under the column in which it begins. */
function axis(
  { first, last }: { readonly first: number; readonly last: number },
  column: (date: string) => number,
  { width, room, terminal }: { readonly width: number; readonly room: number; readonly terminal: Terminal },
): string {
  const line = Array<string>(room + 4).fill(' ');
  let free = 0;
  for (let year = first; year <= last; year++) {
    const at = column(`${year}-01-01`);
    if (at < free || (year !== first && year % 10 !== 0) || at + 4 > room) continue;
    [...String(year)].forEach((digit, i) => (line[at + i] = digit));
    free = at + 6;
  }
  return paint(terminal, 'dim', (' '.repeat(width) + line.join('')).trimEnd());
}

function key(terminal: Terminal, language: Language): string[] {
  const glyphs = glyphsOf(terminal);
  const items = (['signed', 'in-force', 'suspended', 'notice'] as const).map(
    (kind) => `${glyphs[kind]} ${say(language, `standing.key-${kind}`, {})}`,
  );
  return paragraph(terminal, items.join('   '), '  ').map((line) => paint(terminal, 'dim', line));
}

function list(
  rows: readonly TimelineRow[],
  { standings, agreements }: Pick<Stood, 'standings' | 'agreements'>,
  terminal: Terminal,
  language: Language,
): string[] {
  const cells = rows.map((row) => {
    const standing = standings.find(({ agreement }) => agreement === row.agreement)!;
    const state = standingRow(row, standing, agreements, language);
    const title = inBoth(language, row.title);
    return [row.agreement, ofFile(say(language, 'standing.row', { title, state }))];
  });
  return hanging(cells, terminal).map((line) => shown(terminal, line));
}

/** A day as years, months taken as of 31 days: good for places. */
function yearOf(date: string): number {
  const [year = 0, month = 1, number = 1] = date.split('-').map(Number);
  return year + (month - 1) / 12 + (number - 1) / 372;
}
