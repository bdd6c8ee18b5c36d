import { signal } from '@preact/signals';
import { en, say } from '../words/index.ts';
import type { Key, Language, LanguageCode, Values } from '../words/index.ts';

/** What belongs to the reader, not to the view: it stays when a link is opened, and goes into none. */

export type Theme = 'auto' | 'light' | 'dark';

export const theme = signal<Theme>('auto');
export const language = signal<Language>(en);

/** The language's code, as in `?lang=ru`. */
export function languageCode(): LanguageCode {
  return language.value.code === 'ru' ? 'ru' : 'en';
}

/** Changes the language; words of one that is not English are fetched when they are first wanted. */
export async function speakIn(code: LanguageCode): Promise<void> {
  language.value = code === 'ru' ? (await import('../words/russian.ts')).ru : en;
}

/** A sentence of the catalogue in the reader's language. */
export function t<K extends Key>(
  key: K,
  ...values: Record<string, never> extends Values<K> ? [] : [Values<K>]
): string {
  return say(language.value, key, (values[0] ?? {}) as Values<K>);
}
