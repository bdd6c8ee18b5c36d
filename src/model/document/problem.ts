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
  /** the same three for a translation; not given: each is a text without values */
  readonly told?: { readonly wrong: Words; readonly expected: Words; readonly todo: Words };
}

/** A text apart from its values, so that another language can say it: `is {0}`. */
export interface Told {
  readonly template: string;
  /** in the order of the slots */
  readonly values: readonly Value[];
}

export type Value = string | number | Told;

/** A text without values is its own template. */
export type Words = string | Told;

/** What can fail gives a value or says all that is wrong; it never throws for a bad input. */
export type Read<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** Keys and list indices (from 0) from the root of a document. */
export type Path = readonly (string | number)[];

export interface ProblemWords {
  readonly code: string;
  readonly wrong: Words;
  readonly expected: Words;
  readonly todo: Words;
}

/** Tag of a template: an English text whose values another language can put into a text of its own. */
export function told(parts: TemplateStringsArray, ...values: readonly Value[]): Told {
  const [first = '', ...rest] = parts;
  return { template: rest.reduce((text, part, index) => `${text}{${index}}${part}`, first), values };
}

/** The English text. */
export function plain(words: Value): string {
  if (typeof words !== 'object') return String(words);
  return words.template.replace(/\{(\d+)\}/g, (slot, index: string) => {
    const value = words.values[Number(index)];
    return value === undefined ? slot : plain(value);
  });
}

/** A text that is said within another one. */
export function within(words: Words): Told {
  return typeof words === 'string' ? { template: words, values: [] } : words;
}

/** A problem's words, to be told once more. */
export function wordsOf({ code, wrong, expected, todo, told }: Problem): ProblemWords {
  return { code, ...(told ?? { wrong, expected, todo }) };
}

/** A problem whose words are safe to print: short, one line, no control characters (a file may hold terminal codes). */
export function problem(place: Place, words: ProblemWords): Problem {
  const { code, wrong, expected, todo } = words;
  const text = {
    code,
    place,
    wrong: printable(plain(wrong)),
    expected: printable(plain(expected)),
    todo: printable(plain(todo)),
  };
  if (![wrong, expected, todo].some((one) => typeof one === 'object')) return text;
  return { ...text, told: { wrong: safe(wrong), expected: safe(expected), todo: safe(todo) } };
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
export function formatPath(path: Path): Words {
  return path.length === 0 ? told`the document` : path.map((step) => shortened(String(step), 80)).join('.');
}

/** The first problems in the order of the text; a file that is wrong everywhere need not be told a million times. */
export function inOrder(problems: readonly Problem[]): readonly Problem[] {
  return problems.toSorted(byPlace).slice(0, mostProblems);
}

/** A value as a message names it: `` `1.2` ``, `the text 'abc'`, `a list`. */
export function show(value: unknown): Words {
  if (value === null || value === undefined) return told`empty`;
  if (Array.isArray(value)) return told`a list`;
  if (typeof value === 'object') return told`a mapping`;
  return typeof value === 'string' ? told`the text '${shortened(value, 40)}'` : String(value);
}

export function quoted(word: string): string {
  return `\`${shortened(word, 60)}\``;
}

/** `a, b or c` */
export function oneOf(words: readonly string[]): Words {
  const last = words.at(-1);
  if (last === undefined) return told`nothing`;
  return words.length < 2 ? last : told`${words.slice(0, -1).join(', ')} or ${last}`;
}

const mostProblems = 100;

function byPlace(a: Problem, b: Problem): number {
  return a.place.line - b.place.line || a.place.column - b.place.column;
}

function shortened(text: string, most: number): string {
  const characters = Array.from(text.slice(0, 2 * most + 2));
  return characters.length <= most ? text : `${characters.slice(0, most - 1).join('')}…`;
}

function safe<T extends Value>(words: T): T;
function safe(words: Value): Value {
  if (typeof words === 'object') return { template: printable(words.template), values: words.values.map(safe) };
  return typeof words === 'string' ? printable(words) : words;
}

function printable(text: string): string {
  return text.replace(
    /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu,
    (sign) => `\\u{${sign.codePointAt(0)?.toString(16) ?? ''}}`,
  );
}
