import type { english } from './english.ts';
import type { englishLater } from './english-later.ts';

type English = typeof english & typeof englishLater;

/** What a catalogue must hold: the English keys. A second language is a file (or several) with the same keys. */
export type Key = keyof English;
export type Catalogue = Readonly<Record<Key, string>>;

/** How numbers are written. */
export interface NumberStyle {
  readonly group: string;
  readonly decimal: string;
  /** between a number and its percent sign */
  readonly percent: string;
}

/**
 * How a party is called: alone, as an owner ("Russia’s"), and both where room is short. A language with cases gives
 * the first case for a name and the second for an owner.
 */
export interface PartyName {
  readonly name: string;
  readonly owner: string;
  readonly short: string;
  readonly shortOwner: string;
}

export interface Language {
  /** as in `--lang` and in a picture's `lang` */
  readonly code: string;
  readonly words: Catalogue;
  readonly numbers: NumberStyle;
  /** which of the forms in `{n:one|many}` goes with a number; past the last form given: the last */
  readonly form: (n: number) => number;
  /** what `{who:case}` makes of a name; not given: the language has no cases */
  readonly decline?: (name: string, to: string) => string;
  readonly parties: Readonly<Record<string, PartyName>>;
  /** what is wrong with an input, by the English template; not given: English, the language of the model itself */
  readonly problems?: Readonly<Record<string, string>>;
  /** names, titles and notes that come with the library, by their English; not given: as the files have them */
  readonly names?: Readonly<Record<string, string>>;
  /** for a party that the language does not know */
  readonly unknownParty: (name: string) => PartyName;
}

type Parameter<T extends string> = T extends `${infer Name}:${string}` ? Name : T;
type Parameters<T extends string> = T extends `${string}{${infer P}}${infer Rest}`
  ? Parameter<P> | Parameters<Rest>
  : never;

/** The values that a sentence asks for, by name; numbers are grouped, words go in as they are. */
export type Values<K extends Key> = { readonly [N in Parameters<English[K]>]: string | number };

/**
 * A sentence of the catalogue with its values filled in.
 *
 * `{n}` is a value; `{n:draw|draws}` chooses a form by the number n; `{who:of}` puts a name into a case.
 */
export function say<K extends Key>(language: Language, key: K, values: Values<K>): string {
  const given = values as Readonly<Record<string, string | number>>;
  return language.words[key].replace(/\{([^}:]+)(?::([^}]+))?\}/g, (_, name: string, forms?: string) => {
    const value = given[name];
    if (value === undefined) throw new Error(`words: ${key} asks for ${name}`);
    if (forms !== undefined)
      return forms.includes('|')
        ? chooseForm(language, forms.split('|'), value)
        : (language.decline?.(String(value), forms) ?? String(value));
    return typeof value === 'number' ? whole(language, value) : value;
  });
}

/** A whole number with its thousands grouped: 3,500. */
export function whole(language: Language, n: number): string {
  const digits = String(Math.round(Math.abs(n)));
  const sign = n < 0 && digits !== '0' ? '−' : '';
  return sign + digits.replace(/\B(?=(\d{3})+(?!\d))/g, language.numbers.group);
}

export function party(language: Language, name: string): PartyName {
  return language.parties[name] ?? language.unknownParty(name);
}

/** The same sentence with a capital at its start. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** "a", "a and b", "a, b and c" */
export function list(language: Language, parts: readonly string[]): string {
  if (parts.length < 2) return parts.join('');
  const last = parts[parts.length - 1] ?? '';
  return say(language, 'list.last', { before: parts.slice(0, -1).join(', '), last });
}

/** A number already written with its thousands grouped is read back; words take the form of many. */
function chooseForm(language: Language, forms: readonly string[], value: string | number): string {
  const n = typeof value === 'number' ? value : Number(value.replaceAll(language.numbers.group, ''));
  return forms[Math.min(language.form(n), forms.length - 1)] ?? '';
}
