import type { Place } from '../document/index.ts';

/** Where an expression stands in its file: what YAML takes out of it (quotes, folds, indents) parts it into runs. */
export interface Written {
  /** where the YAML value begins, with its quote */
  readonly start: Place;
  /** by offset; none where the two texts cannot be laid side by side */
  readonly runs: readonly Run[];
}

/** Characters of an expression that stand side by side in the file. */
interface Run {
  /** of the first, in the expression, from 0 */
  readonly offset: number;
  readonly length: number;
  readonly line: number;
  readonly column: number;
}

/**
 * Lays an expression beside the YAML text that it was read from: plain, quoted, or folded over lines.
 *
 * @param text        a text that holds the YAML value; its first line is line 1 + `linesBefore` of the file
 * @param start       where the value begins, in the file
 * @param expression  the value as read
 */
export function writtenAt(text: string, start: Place, expression: string, linesBefore = 0): Written {
  const from = offsetOf(text, start.line - linesBefore, start.column);
  const style = text[from];
  const header = /^[|>][^\n]*\n|^['"]/.exec(text.slice(from, from + 200))?.[0] ?? '';
  const at: Cursor = { offset: from, line: start.line, column: start.column };
  for (let i = 0; i < header.length; i++) step(at, text);
  const runs = runsOf(text, at, expression, style);
  return { start, runs: runs ?? [] };
}

/** The place of a character of the expression (from 0); the start of the value where it is not known. */
export function placeIn({ start, runs }: Written, offset: number): Place {
  const run = runs.findLast((one) => one.offset <= offset) ?? runs[0];
  if (!run) return start;
  const along = Math.max(0, Math.min(offset - run.offset, run.length));
  return { file: start.file, line: run.line, column: run.column + along };
}

/** The place of one character of an expression in a whole file; see {@link writtenAt}. */
export function placeWithin(text: string, start: Place, expression: string, offset: number): Place {
  return placeIn(writtenAt(text, start, expression), offset);
}

/** The same expression with a character before it, and something after it that stands nowhere in the file. */
export function wrapped({ start, runs }: Written, length: number): Written {
  const moved = runs.map((run) => ({ ...run, offset: run.offset + 1 }));
  const first = runs[0];
  return { start, runs: first ? [...moved, { ...first, offset: length + 1, length: 0 }] : [] };
}

/** A part of a text that was made of one in the file: as it stands there, or words put in for a name. */
export interface PutPart {
  readonly text: string;
  /** which characters of the text in the file it stands for, from 0 */
  readonly from: number;
  readonly to: number;
  readonly put: boolean;
}

/** Where a text of such parts stands: what was put in stands where its name does. */
export function putInto(written: Written, parts: readonly PutPart[]): Written {
  let offset = 0;
  const runs = parts.flatMap((part): readonly Run[] => {
    const from = offset;
    offset += part.text.length;
    if (!part.put) return runsWithin(written.runs, part, from - part.from);
    const { line, column } = placeIn(written, part.from);
    return [{ offset: from, length: 0, line, column }];
  });
  return { start: written.start, runs };
}

function runsWithin(runs: readonly Run[], { from, to }: PutPart, moved: number): readonly Run[] {
  return runs.flatMap((run): readonly Run[] => {
    const first = Math.max(run.offset, from);
    const last = Math.min(run.offset + run.length, to);
    const column = run.column + first - run.offset;
    return first < last ? [{ offset: first + moved, length: last - first, line: run.line, column }] : [];
  });
}

/** The reading place of the file. */
interface Cursor {
  offset: number;
  line: number;
  column: number;
}

function step(at: Cursor, text: string): void {
  if (text[at.offset] === '\n') [at.line, at.column] = [at.line + 1, 1];
  else at.column++;
  at.offset++;
}

function runsOf(text: string, at: Cursor, expression: string, style: string | undefined): readonly Run[] | null {
  const runs: Run[] = [];
  let after = -1;
  for (let i = 0; i < expression.length; i++) {
    if (isBlank(expression[i])) continue;
    const sign = nextSign(text, at, style);
    if (!expression.startsWith(sign.says, i) || sign.says === '') return null;
    const last = runs.at(-1);
    const { line, column, offset } = at;
    const length = sign.says.length;
    // Side by side: as many blanks between the two here as there.
    const joined = last && offset - after === i - (last.offset + last.length) && line === last.line;
    if (joined && sign.length === length) runs[runs.length - 1] = { ...last, length: i + length - last.offset };
    else runs.push({ offset: i, length, line, column });
    for (let k = 0; k < sign.length; k++) step(at, text);
    after = sign.length === length ? at.offset : -1;
    i += length - 1;
  }
  return runs;
}

interface Sign {
  /** what it says; an escape says another character than it shows */
  readonly says: string;
  /** how many characters of the file it takes */
  readonly length: number;
}

/** The next sign of the file that is no blank; the cursor stands at it. */
function nextSign(text: string, at: Cursor, style: string | undefined): Sign {
  for (;;) {
    const sign = signAt(text, at.offset, style);
    if (sign.says === '' || !isBlank(sign.says)) return sign;
    for (let k = 0; k < sign.length; k++) step(at, text);
  }
}

function signAt(text: string, at: number, style: string | undefined): Sign {
  if (style === "'" && text.startsWith("''", at)) return { says: "'", length: 2 };
  if (style === '"' && text[at] === '\\') return escapeAt(text, at);
  return { says: text[at] ?? '', length: 1 };
}

function escapeAt(text: string, at: number): Sign {
  const shown = /^\\(?:x[\da-fA-F]{2}|u[\da-fA-F]{4}|U[\da-fA-F]{8}|\r?\n|[^])/.exec(text.slice(at, at + 10))?.[0];
  if (shown === undefined) return { says: '', length: 1 };
  const kind = shown[1]!;
  const says = shown.length > 3 ? String.fromCodePoint(Number.parseInt(shown.slice(2), 16)) : (escapes[kind] ?? kind);
  return { says, length: shown.length };
}

/** YAML's names for signs that it does not show, and that an expression may hold. */
const escapes: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r', '\r': '\n', _: '\u00A0' };

function isBlank(character: string | undefined): boolean {
  return character !== undefined && /^\s$/.test(character);
}

function offsetOf(text: string, line: number, column: number): number {
  let at = 0;
  for (let i = 1; i < line; i++) at = text.indexOf('\n', at) + 1;
  return at + column - 1;
}
