import type { Problem, Told, Words } from '../model/document/index.ts';
import type { Language } from './language.ts';

/**
 * A problem with its words in a language, to be shown; a text that the language does not have stays English.
 *
 * @param problem as the model tells it, in English with its values apart
 */
export function toldIn({ code, place, wrong, expected, todo, told }: Problem, language: Language): Problem {
  const { problems } = language;
  if (problems === undefined) return { code, place, wrong, expected, todo };
  const words = told ?? { wrong, expected, todo };
  return {
    code,
    place,
    wrong: sayWords(words.wrong, problems),
    expected: sayWords(words.expected, problems),
    todo: sayWords(words.todo, problems),
  };
}

/** A text of the model in a language. */
export function wordsIn(words: Words, { problems }: Language): string {
  return sayWords(words, problems ?? {});
}

type Templates = Readonly<Record<string, string>>;

function sayWords(words: Words, templates: Templates): string {
  const { template, values }: Told = typeof words === 'string' ? { template: words, values: [] } : words;
  const own = Object.hasOwn(templates, template) ? templates[template]! : template;
  return own.replace(/\{(\d+)\}/g, (slot, index: string) => {
    const value = values[Number(index)];
    if (value === undefined) return slot;
    return typeof value === 'object' ? sayWords(value, templates) : String(value);
  });
}
