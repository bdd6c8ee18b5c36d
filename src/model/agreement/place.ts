import type { Place } from '../document/index.ts';

/**
 * Where a character of an expression stands in the file, the expression being a YAML text: plain, quoted, or folded over
 * lines. What YAML takes out between the two (quotes, folds, indents) is stepped over.
 *
 * @param text       the whole file
 * @param start      where the YAML value begins
 * @param expression the value as read
 * @param offset     of the character, from 0
 * @returns its place; the start of the value where the two texts cannot be laid side by side
 */
export function placeWithin(text: string, start: Place, expression: string, offset: number): Place {
  const from = offsetOf(text, start);
  let at = from + (/^(?:[|>][+-]?[^\n]*\n|['"])/.exec(text.slice(from))?.[0].length ?? 0);
  for (let i = 0; ; i++) {
    if (isBlank(expression[i])) continue;
    while (isBlank(text[at])) at++;
    if (i >= offset || i >= expression.length) return placeOf(text, at, start.file);
    if (text[at] !== expression[i] && text[at] === '\\') at++;
    if (text[at] !== expression[i]) return start;
    // A quote within single quotes is written twice.
    at += text[from] === "'" && text[at] === "'" ? 2 : 1;
  }
}

function isBlank(character: string | undefined): boolean {
  return character !== undefined && /\s/.test(character);
}

function offsetOf(text: string, { line, column }: Place): number {
  let at = 0;
  for (let i = 1; i < line; i++) at = text.indexOf('\n', at) + 1;
  return at + column - 1;
}

function placeOf(text: string, offset: number, file: string): Place {
  const before = text.slice(0, offset).split('\n');
  return { file, line: before.length, column: before.at(-1)!.length + 1 };
}
