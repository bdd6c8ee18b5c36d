import type { About } from '../model/scenario/index.ts';
import type { Language } from './language.ts';

/** A name, title or note of a file in the reader's language, where the language has it; else as the file has it. */
export function named(language: Language, text: string): string {
  const { names } = language;
  return names !== undefined && Object.hasOwn(names, text) ? names[text]! : text;
}

/** What a scenario says of itself, with its names in the reader's language. */
export function namedAbout<A extends Pick<About, 'title' | 'alternatives' | 'points'>>(
  about: A,
  language: Language,
): A {
  const { title, alternatives, points } = about;
  return {
    ...about,
    title: named(language, title),
    alternatives: Object.fromEntries(Object.entries(alternatives).map(([name, of]) => [name, named(language, of)])),
    points: points.map((point) => ({
      ...point,
      name: named(language, point.name),
      ...(point.note !== undefined && { note: named(language, point.note) }),
    })),
  };
}
