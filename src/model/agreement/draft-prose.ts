import { unescaped } from './bracket.ts';
import type { OpenProse, Piece } from './bracket.ts';
import type { Prose } from './markdown.ts';

/** One line of chosen prose, and where its first character stood. */
interface Row {
  text: string;
  readonly line: number;
  readonly column: number;
}

/**
 * Prose with the chosen words in the place of its brackets. Its lines begin where those of the draft do; a line that
 * begins inside a bracket joins the one before.
 *
 * @param words of a bracket; `null`: no such words; `undefined`: it is open, and stays as it is written
 * @returns `null`: nothing is left of it
 */
export function proseUnder(
  { prose, pieces }: OpenProse,
  words: (bracket: string) => string | null | undefined,
): Prose | null {
  const starts = startsOf(prose);
  const rows: Row[] = [];
  for (const piece of pieces) {
    const chosen = piece.bracket === null ? undefined : words(piece.bracket);
    if (chosen === undefined)
      for (const [at, text] of slices(prose, starts, piece)) append(rows, prose, starts, at, text);
    else append(rows, prose, starts, piece.from, chosen ?? '');
  }
  const settled = pieces.some(({ bracket }) => bracket !== null && words(bracket) !== undefined);
  const lines = settled
    ? rows.map((row) => ({ ...row, text: tidy(row.text) })).filter(({ text }) => text !== '')
    : rows;
  if (lines.length === 0) return null;
  return { ...prose, lines, text: lines.map(({ text }) => text).join(' ') };
}

/** Offset of the first character of every line. */
function startsOf({ lines }: Prose): readonly number[] {
  let from = 0;
  return lines.map(({ text }) => {
    const start = from;
    from += text.length + 1;
    return start;
  });
}

/** A piece line by line, with the offset of each part. */
function slices({ lines, text }: Prose, starts: readonly number[], { from, to, bracket }: Piece): [number, string][] {
  return lines.flatMap((line, at): [number, string][] => {
    const first = Math.max(from, starts[at]!);
    const last = Math.min(to, starts[at]! + line.text.length);
    const written = text.slice(first, last);
    return first < last ? [[first, bracket === null ? unescaped(written) : written]] : [];
  });
}

/** What begins a line of the draft begins a row. */
function append(rows: Row[], { lines }: Prose, starts: readonly number[], at: number, text: string): void {
  const begun = starts.indexOf(at);
  const last = rows.at(-1);
  if (begun < 0 && last) last.text += text;
  else rows.push({ text, line: lines[Math.max(0, begun)]!.line, column: lines[Math.max(0, begun)]!.column });
}

/** Where words are left out, one blank is left, and none before a sign of punctuation. */
function tidy(text: string): string {
  return text
    .replace(/ {2,}/g, ' ')
    .replace(/ +([.,;:])/g, '$1')
    .trim();
}
