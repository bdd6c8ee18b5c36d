import { en } from './english.ts';
import type { Language } from './language.ts';
import { ru } from './russian.ts';

/** The languages there are, by the code that asks for one. */
export const languages = { en, ru } as const satisfies Readonly<Record<string, Language>>;

export type LanguageCode = keyof typeof languages;
