import type { Agreement, Prose, Section } from '../../../model/agreement/index.ts';
import type { Language } from '../../../words/index.ts';
import { t } from '../../page.ts';

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

/** `II`, or a part with a heading of its own; an amendment's article says whose it is. */
export function headingWords(id: string, title: string): string {
  const [of, own] = id.includes(':') ? id.split(':') : [null, id];
  const name = /^[IVXLCDM]+$|^\d+$/.test(own!) ? t('treaties.article', { id: own!, title }) : title;
  return of === null ? name : t('treaties.article-of', { name, of });
}

/** Paragraphs, and lists of neighbouring items: what is not alone is a list. */
export function proseBlocks<P extends { readonly kind: 'paragraph' | 'item' }>(prose: readonly P[]): readonly P[][] {
  const blocks: P[][] = [];
  for (const one of prose) {
    const last = blocks.at(-1);
    if (one.kind === 'item' && last?.[0]?.kind === 'item') last.push(one);
    else blocks.push([one]);
  }
  return blocks;
}

export function sourceName(key: string): string {
  return key === 'recall' ? t('desk.unconfirmed') : key;
}
