import type { Language } from './language.ts';

/** A name, title or note of a file in the reader's language, where the language has it; else as the file has it. */
export function named(language: Language, text: string): string {
  const { names } = language;
  return names !== undefined && Object.hasOwn(names, text) ? names[text]! : text;
}

/** What carries a scenario's own names. */
interface Naming {
  readonly title: string;
  readonly alternatives?: Readonly<Record<string, string>>;
  readonly points: readonly { readonly name: string; readonly note?: string }[];
}

/** What a scenario says of itself, with its names in the reader's language. */
export function namedAbout<A extends Naming>(about: A, language: Language): A {
  const { title, alternatives, points } = about;
  const inWords = ([name, of]: readonly [string, string]) => [name, named(language, of)] as const;
  return {
    ...about,
    title: named(language, title),
    ...(alternatives !== undefined && {
      alternatives: Object.fromEntries(Object.entries(alternatives).map(inWords)),
    }),
    points: points.map((point) => ({
      ...point,
      name: named(language, point.name),
      ...(point.note !== undefined && { note: named(language, point.note) }),
    })),
  };
}
