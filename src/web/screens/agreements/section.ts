import type { Agreement, Prose, Section } from '../../../model/agreement/index.ts';
import type { Language } from '../../../words/index.ts';

/** A section as the reader reads it: in Russian where the agreement has that text, else in English, marked as such. */
export interface SectionWords {
  readonly title: string;
  readonly prose: readonly Prose[];
  /** the language of these words */
  readonly lang: 'en' | 'ru';
}

export function sectionWords(section: Section, agreement: Agreement, language: Language): SectionWords {
  const other = language.code === 'ru' ? agreement.russian?.sections.find(({ id }) => id === section.id) : undefined;
  const { title, prose } = other ?? section;
  return { title, prose, lang: other ? 'ru' : 'en' };
}
