/** What the terminal can show. */
export interface Terminal {
  /** ANSI colours */
  readonly colour: boolean;
  /** block characters and typographic marks; false: plain ASCII */
  readonly unicode: boolean;
  /** columns; not known (a pipe): 80 */
  readonly width: number;
}

export type Paint = 'bold' | 'dim' | 'most' | 'half' | 'some' | 'few' | 'first' | 'second' | 'room';

const codes: Readonly<Record<Paint, string>> = {
  bold: '1',
  dim: '2',
  most: '38;5;30',
  half: '38;5;36',
  some: '38;5;73',
  few: '38;5;109',
  first: '38;5;32',
  second: '38;5;166',
  room: '38;5;29',
};

export function paint(terminal: Terminal, how: Paint, text: string): string {
  return terminal.colour && text !== '' ? `\u001b[${codes[how]}m${text}\u001b[0m` : text;
}

const plain: readonly (readonly [RegExp, string])[] = [
  [/[’‘]/g, "'"],
  [/[“”]/g, '"'],
  [/[–—−]/g, '-'],
  [/→/g, '->'],
  [/←/g, '<-'],
  [/…/g, '...'],
  [/≥/g, '>='],
];

/** Text as the terminal can show it: without Unicode, typographic marks become their ASCII kin. */
export function shown(terminal: Terminal, text: string): string {
  if (terminal.unicode) return text;
  return plain.reduce((so, [mark, kin]) => so.replace(mark, kin), text);
}

/** Columns to use: never fewer than 60, never more than 120. */
export function columnsOf(terminal: Terminal): number {
  return Number.isFinite(terminal.width) && terminal.width > 0
    ? Math.min(Math.max(Math.floor(terminal.width), 60), 120)
    : 80;
}

/** Text in lines no wider than the terminal, each after an indent. */
export function paragraph(terminal: Terminal, text: string, indent = ''): string[] {
  const room = columnsOf(terminal) - indent.length;
  const lines: string[] = [];
  for (const word of shown(terminal, text).trim().split(' ')) {
    const last = lines[lines.length - 1];
    if (last === undefined || last.length + 1 + word.length > room) lines.push(word);
    else lines[lines.length - 1] = `${last} ${word}`;
  }
  return lines.map((line) => indent + line);
}

export function heading(terminal: Terminal, text: string): string[] {
  return ['', ...paragraph(terminal, text).map((line) => paint(terminal, 'bold', line))];
}

/** Rows of cells in columns: the first column to the left, the others to the right. */
export function table(rows: readonly (readonly string[])[], gap = 2): string[] {
  const count = Math.max(0, ...rows.map((row) => row.length));
  const widths = Array.from({ length: count }, (_, i) => Math.max(...rows.map((row) => (row[i] ?? '').length)));
  return rows.map((row) =>
    row
      .map((cell, i) => (i === 0 ? cell.padEnd(widths[0] ?? 0) : ' '.repeat(gap) + cell.padStart(widths[i] ?? 0)))
      .join('')
      .trimEnd(),
  );
}

/** A table whose head breaks in two at its commas: names of cells are long. */
export function splitHead(rows: readonly (readonly string[])[], terminal: Terminal): string[] {
  const [head = [], ...body] = rows;
  const upper = head.map((cell) => (cell.includes(', ') ? `${cell.split(', ')[0] ?? ''},` : cell));
  const lower = head.map((cell) => cell.split(', ')[1] ?? '');
  return fitting([upper, lower, ...body], columnsOf(terminal)).map((line, i) =>
    shown(terminal, i < 2 ? paint(terminal, 'dim', line) : line),
  );
}

/** A table with narrower gaps where it would be too wide. */
export function fitting(rows: readonly (readonly string[])[], width: number): string[] {
  const lines = table(rows);
  return lines.some((line) => line.length > width) ? table(rows, 1) : lines;
}
