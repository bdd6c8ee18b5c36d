import { problem, refusedText, told } from '../document/index.ts';
import type { Place, Problem, ProblemWords, Read } from '../document/index.ts';

/** What stands in one cell of a table, and where; marks, blanks and breaks that nobody sees are taken out. */
export interface Cell {
  readonly text: string;
  readonly place: Place;
}

/** At least one cell. A row of a single cell that is not empty is a title, a heading or a footnote. */
export type TableRow = readonly Cell[];

/** What parts the columns. Only `space` (two or more blanks, as on a page) loses a cell that is empty. */
type Separator = ',' | ';' | '\t' | '|' | 'space';

/** A table as it stands, from its row of headings on. */
export interface Table {
  readonly separator: Separator;
  readonly header: TableRow;
  readonly rows: readonly TableRow[];
}

const separators: readonly Separator[] = ['|', '\t', ';', ',', 'space'];
/** Far more than any force has, and few enough to look at. */
const most = { rows: 1000, cells: 60, characters: 500 } as const;
/** Titles may stand above the headings, so many lines at most. */
const linesAbove = 25;

/**
 * Cells of a table as people paste it: CSV (comma, semicolon, tab; quotes as in RFC 4180), a Markdown table, or columns
 * that two or more blanks part. Which of these it is, and which row has the headings, is what makes the most headings known.
 *
 * Ends in time linear in the text, whatever the text.
 *
 * @param file name to report problems under
 * @param isKnown whether a text is the heading of a column
 * @returns the table; or what is wrong, with places: more than 1 MiB, NUL or other control characters, no table, a quote
 *   that nothing closes, a row with more cells than headings (or fewer, where blanks part them), more than 1,000 rows
 */
export function splitTable(text: string, file: string, isKnown: (heading: string) => boolean): Read<Table> {
  const unreadable = refusedText(text);
  if (unreadable) return { ok: false, problems: [problem({ file, line: 1, column: 1 }, unreadable)] };
  const plain = text.startsWith('\uFEFF') ? text.slice(1) : text;
  const control = /[\u0000-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f\ud800-\udfff]/u.exec(plain);
  if (control) return { ok: false, problems: [problem(placeIn(plain, control.index, file), controlCharacter)] };

  const found = headerOf(plain, file, isKnown);
  if (found === null) return { ok: false, problems: [problem({ file, line: 1, column: 1 }, noTable)] };
  const { rows, problems } = rowsOf(plain, found.separator, file, linesAbove + most.rows);
  const [header, ...body] = rows.slice(found.row);
  if (header === undefined || problems.length > 0) return { ok: false, problems };
  return wellFormed({ separator: found.separator, header, rows: body });
}

function wellFormed(table: Table): Read<Table> {
  const { header, rows, separator } = table;
  const beyond = rows[most.rows];
  if (beyond) return { ok: false, problems: [problem(beyond[0]!.place, tooManyRows)] };
  const all = [header, ...rows];
  const problems = all.flatMap((row): readonly Problem[] => {
    const long = row.find(({ text }) => text.length > most.characters);
    if (long) return [problem(long.place, cellTooLong)];
    if (row.length > most.cells) return [problem(row[0]!.place, tooManyCells)];
    const extra = row.slice(header.length).find(({ text }) => text !== '');
    if (extra) return [problem(extra.place, tooWide(row.length, header.length, separator))];
    const lost = separator === 'space' && row.length > 1 && row.length < header.length;
    return lost ? [problem(row[0]!.place, tooNarrow(row.length, header.length))] : [];
  });
  if (problems.length > 0) return { ok: false, problems: problems.slice(0, 100) };
  return { ok: true, value: table };
}

interface Found {
  readonly separator: Separator;
  /** index of the row of headings */
  readonly row: number;
  readonly score: number;
}

function headerOf(text: string, file: string, isKnown: (heading: string) => boolean): Found | null {
  let best: Found | null = null;
  for (const separator of separators) {
    const { rows } = rowsOf(text, separator, file, linesAbove);
    rows.forEach((row, index) => {
      const filled = row.filter((cell) => cell.text !== '').slice(0, most.cells);
      if (filled.length < 2) return;
      const score = filled.filter((cell) => isKnown(cell.text)).length;
      if (best === null || score > best.score) best = { separator, row: index, score };
    });
  }
  return best;
}

interface Rows {
  readonly rows: readonly TableRow[];
  readonly problems: readonly Problem[];
}

/** Rows that hold something, the first `limit` of them and one more. */
function rowsOf(text: string, separator: Separator, file: string, limit: number): Rows {
  return separator === '|' || separator === 'space'
    ? { rows: lineRows(text, separator, file, limit), problems: [] }
    : quotedRows(text, separator, file, limit);
}

function holdsSomething(row: TableRow): boolean {
  return row.some(({ text }) => text !== '');
}

/** A line a row: no cell holds a break. */
function lineRows(text: string, separator: '|' | 'space', file: string, limit: number): readonly TableRow[] {
  const rows: TableRow[] = [];
  let line = 0;
  for (let start = 0; start <= text.length && rows.length <= limit;) {
    const end = endOfLine(text, start);
    line += 1;
    const written = text.slice(start, end);
    const row = isRule(written) ? [] : cellsOf(written, separator, { file, line, column: 1 });
    if (holdsSomething(row)) rows.push(row);
    start = end + (text.startsWith('\r\n', end) ? 2 : 1);
  }
  return rows;
}

function endOfLine(text: string, start: number): number {
  for (let at = start; at < text.length; at++) {
    const sign = text.charCodeAt(at);
    if (sign === 10 || sign === 13 || sign === 0x2028 || sign === 0x2029) return at;
  }
  return text.length;
}

/** `|---|:--:|`, `+----+`, `=====`: a line that is only drawn. */
function isRule(line: string): boolean {
  return /^[\s|+:=_\u2500-\u257f-]+$/.test(line) && /--|==|__|[\u2500-\u257f]/.test(line);
}

function cellsOf(line: string, separator: '|' | 'space', place: Place): TableRow {
  const cells: Cell[] = [];
  const add = (from: number, to: number): void => void cells.push(cellAt(line, from, to, place));
  const last = line.trimEnd().length;
  let from = line.length - line.trimStart().length;
  if (separator === '|' && line[from] === '|') from += 1;
  const parts = separator === '|' ? /\\\||\|/g : /[ \t\u00a0]{2,}|\t/g;
  for (parts.lastIndex = from; cells.length <= most.cells;) {
    const part = parts.exec(line);
    if (part === null || part.index >= last) break;
    if (part[0] === '\\|') continue;
    add(from, part.index);
    from = part.index + part[0].length;
  }
  if (from < last || cells.length === 0) add(from, last);
  return cells;
}

function cellAt(line: string, from: number, to: number, { file, line: row, column }: Place): Cell {
  const written = line.slice(from, to);
  const indent = written.length - written.trimStart().length;
  return {
    text: visible(unbold(written.replaceAll('\\|', '|'))),
    place: { file, line: row, column: column + from + indent },
  };
}

/** `**Total**` and `` `Total` `` of Markdown; the `*` of a footnote stays. */
function unbold(text: string): string {
  const inner = text.length > most.characters ? null : /^\s*(\*\*|__|`)(.+)\1\s*$/.exec(text);
  return inner?.[2] ?? text;
}

/** One line, blanks of one kind, nothing that has no width; of what is far too long only so much that it is too long. */
function visible(text: string): string {
  if (text.length > 8 * most.characters) return text.slice(0, most.characters + 1);
  return text
    .replace(/[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g, '')
    .replace(/[\s\u0085]+/g, ' ')
    .trim();
}

/** CSV: a quoted cell may hold separators, breaks and doubled quotes. A row with too many cells is the last. @source RFC 4180, 2 */
function quotedRows(text: string, separator: ',' | ';' | '\t', file: string, limit: number): Rows {
  const rows: TableRow[] = [];
  let [row, line, lineStart, at]: [Cell[], number, number, number] = [[], 1, 0, 0];
  const endRow = (): void => {
    if (holdsSomething(row)) rows.push(row);
    row = [];
  };
  while (at <= text.length && rows.length <= limit) {
    const begins = skipBlanks(text, at, separator);
    const place = { file, line, column: begins - lineStart + 1 };
    const cell = text[begins] === '"' ? quotedCell(text, begins, separator) : bareCell(text, begins, separator);
    row.push({ text: visible(cell.text), place });
    if (cell.wrong) return { rows, problems: [problem(place, cell.wrong)] };
    if (row.length > most.cells) return { rows: [...rows, row], problems: [] };
    for (const { index } of text.slice(begins, cell.end).matchAll(/\r\n|\r|\n/g)) {
      line += 1;
      lineStart = begins + index + (text.startsWith('\r\n', begins + index) ? 2 : 1);
    }
    if (text[cell.end] === separator && cell.end < text.length) at = cell.end + 1;
    else {
      endRow();
      at = cell.end + (text.startsWith('\r\n', cell.end) ? 2 : 1);
      [line, lineStart] = [line + 1, at];
    }
  }
  return { rows, problems: [] };
}

interface Taken {
  readonly text: string;
  /** index of the separator or break after it, or the length of the text */
  readonly end: number;
  readonly wrong?: ProblemWords;
}

function skipBlanks(text: string, from: number, separator: string): number {
  let at = from;
  while (text[at] === ' ' || text[at] === '\u00a0' || (text[at] === '\t' && separator !== '\t')) at += 1;
  return at;
}

function bareCell(text: string, from: number, separator: string): Taken {
  const end = endOfCell(text, from, separator);
  return { text: text.slice(from, end), end };
}

function endOfCell(text: string, from: number, separator: string): number {
  let end = from;
  while (end < text.length && text[end] !== separator && text[end] !== '\n' && text[end] !== '\r') end += 1;
  return end;
}

function quotedCell(text: string, from: number, separator: string): Taken {
  const parts: string[] = [];
  for (let at = from + 1; ;) {
    const quote = text.indexOf('"', at);
    if (quote < 0) return { text: '', end: text.length, wrong: quoteNotClosed };
    parts.push(text.slice(at, quote));
    if (text[quote + 1] !== '"') {
      const end = endOfCell(text, quote + 1, separator);
      const after = text.slice(quote + 1, end).trim();
      return { text: parts.join('"'), end, ...(after !== '' && { wrong: textAfterQuote(after) }) };
    }
    at = quote + 2;
  }
}

function placeIn(text: string, index: number, file: string): Place {
  const before = text.slice(0, index).split(/\r\n|\r|\n/);
  return { file, line: before.length, column: before.at(-1)!.length + 1 };
}

const controlCharacter: ProblemWords = {
  code: 'control-character',
  wrong: 'a control character stands here',
  expected: 'text',
  todo: 'take it out, or save the table as plain text',
};

const noTable: ProblemWords = {
  code: 'no-table',
  wrong: 'no table can be seen: no row has two columns',
  expected: 'CSV, a Markdown table, or columns that two or more blanks part, with a row of headings',
  todo: 'put a comma, a semicolon, a tab or two blanks between the columns',
};

const quoteNotClosed: ProblemWords = {
  code: 'quote-not-closed',
  wrong: 'a quote opens here, and nothing closes it',
  expected: 'the same quote at the end of the cell',
  todo: 'close it, or take it out',
};

function textAfterQuote(after: string): ProblemWords {
  return {
    code: 'text-after-quote',
    wrong: told`\`${after.slice(0, 40)}\` stands after the quote that closes this cell`,
    expected: 'a separator or the end of the line',
    todo: 'write a quote within a cell twice: ""',
  };
}

const tooManyRows: ProblemWords = {
  code: 'too-many-rows',
  wrong: 'the table has more than 1,000 rows',
  expected: 'at most 1,000, one for each system',
  todo: 'take out what is no system of one force',
};

const tooManyCells: ProblemWords = {
  code: 'too-many-columns',
  wrong: 'the row has more than 60 cells',
  expected: 'at most 60',
  todo: 'take out columns that say nothing of a force',
};

const cellTooLong: ProblemWords = {
  code: 'cell-too-long',
  wrong: 'the cell holds more than 500 characters',
  expected: 'a name, a figure or a short note',
  todo: 'shorten it, or look for a quote that closes too late',
};

function tooWide(cells: number, columns: number, separator: Separator): ProblemWords {
  return {
    code: 'row-too-wide',
    wrong: told`the row has ${cells} cells under ${columns} headings`,
    expected: told`at most ${columns}`,
    todo:
      separator === ','
        ? 'put quotes around a number with commas, as "1,550", or take the last cells out'
        : 'take the last cells out, or give them a heading',
  };
}

function tooNarrow(cells: number, columns: number): ProblemWords {
  return {
    code: 'row-too-narrow',
    wrong: told`the row has ${cells} cells under ${columns} headings`,
    expected: told`${columns}: where blanks part the columns nobody sees which cell is empty`,
    todo: 'write - for a cell that is empty',
  };
}
