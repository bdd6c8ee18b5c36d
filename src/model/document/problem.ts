/** A spot in a text that somebody wrote; line and column count from 1. */
export interface Place {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** One thing that is wrong with an input, in words for the person who wrote it. */
export interface Problem {
  /** kebab-case kind, the same for every problem of that kind: `unknown-key`, `out-of-range` */
  readonly code: string;
  readonly place: Place;
  readonly wrong: string;
  readonly expected: string;
  readonly todo: string;
}

/** What can fail gives a value or says all that is wrong; it never throws for a bad input. */
export type Read<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** Keys and list indices (from 0) from the root of a document. */
export type Path = readonly (string | number)[];

export type ProblemWords = Omit<Problem, 'place'>;

/** A problem whose words are safe to print: short, one line, no control characters (a file may hold terminal codes). */
export function problem(place: Place, words: ProblemWords): Problem {
  const { code, wrong, expected, todo } = words;
  return { code, place, wrong: printable(wrong), expected: printable(expected), todo: printable(todo) };
}

export function refuse(
  place: Place,
  words: ProblemWords,
): { readonly ok: false; readonly problems: readonly Problem[] } {
  return { ok: false, problems: [problem(place, words)] };
}

/** `FILE:LINE:COLUMN  what is wrong · what was expected · what to do` */
export function formatProblem({ place, wrong, expected, todo }: Problem): string {
  return `${printable(place.file)}:${place.line}:${place.column}  ${wrong} · ${expected} · ${todo}`;
}

/** Dotted: `beliefs.fill.0.warheads`; the root is `the document`. */
export function formatPath(path: Path): string {
  return path.length === 0 ? 'the document' : path.map((step) => shortened(String(step), 80)).join('.');
}

/** The first problems in the order of the text; a file that is wrong everywhere need not be told a million times. */
export function inOrder(problems: readonly Problem[]): readonly Problem[] {
  return problems.toSorted(byPlace).slice(0, mostProblems);
}

/** A value as a message names it: `` `1.2` ``, `the text 'abc'`, `a list`. */
export function show(value: unknown): string {
  if (value === null || value === undefined) return 'empty';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return 'a mapping';
  return typeof value === 'string' ? `the text '${shortened(value, 40)}'` : String(value);
}

export function quoted(word: string): string {
  return `\`${shortened(word, 60)}\``;
}

/** `a, b or c` */
export function oneOf(words: readonly string[]): string {
  const last = words.at(-1) ?? 'nothing';
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} or ${last}`;
}

const mostProblems = 100;

function byPlace(a: Problem, b: Problem): number {
  return a.place.line - b.place.line || a.place.column - b.place.column;
}

function shortened(text: string, most: number): string {
  const characters = Array.from(text.slice(0, 2 * most + 2));
  return characters.length <= most ? text : `${characters.slice(0, most - 1).join('')}…`;
}

function printable(text: string): string {
  return text.replace(
    /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu,
    (sign) => `\\u{${sign.codePointAt(0)?.toString(16) ?? ''}}`,
  );
}
