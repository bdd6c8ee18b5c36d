import type { Caution } from '../model/scenario/index.ts';
import { inputWords } from './inputs.ts';
import { list, say, type Language } from './language.ts';

/** What is hardly meant, a sentence each. @param cautions of a result; not given: none */
export function cautionSentences(cautions: readonly Caution[] | undefined, language: Language): readonly string[] {
  const phrase = (path: string): string => inputWords(path, language).phrase;
  return (cautions ?? []).map(({ record, beside }) =>
    say(language, 'caution.twice', {
      record: phrase(record),
      beside: list(language, beside.map(phrase)),
      n: beside.length,
    }),
  );
}

/** The same of a defence that the command line describes: names of options stand for paths. */
export function optionCautionSentences(
  cautions: readonly Caution[] | undefined,
  language: Language,
): readonly string[] {
  return (cautions ?? []).map(({ beside }) =>
    say(language, 'caution.twice-options', {
      beside: list(
        language,
        beside.map((option) => `--${option}`),
      ),
      n: beside.length,
    }),
  );
}
