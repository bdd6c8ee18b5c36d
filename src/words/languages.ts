import { en } from './english.ts';
import type { Catalogue, Language, PartyName } from './language.ts';

/** Names in the first case and in the second ("of"). */
const cases: Readonly<Record<string, string>> = {
  США: 'США',
  СССР: 'СССР',
  Россия: 'России',
  Китай: 'Китая',
  Великобритания: 'Великобритании',
  Франция: 'Франции',
  'любая из Сторон': 'любой из Сторон',
};

const known: Readonly<Record<string, PartyName>> = {
  US: partyName('США'),
  USSR: partyName('СССР'),
  Russia: partyName('Россия'),
  China: partyName('Китай'),
  UK: partyName('Великобритания'),
  France: partyName('Франция'),
};

/** Without a sentence until `russian.ts` is loaded: those weigh more than all else that a command needs to start. */
export const ru: Language = {
  code: 'ru',
  words: {} as Catalogue,
  numbers: { group: '\u202f', decimal: ',', percent: '\u202f' },
  form,
  decline: (name, to) => (to === 'of' ? ofName(name) : name),
  parties: known,
  unknownParty: partyName,
};

function partyName(name: string): PartyName {
  return { name, owner: ofName(name), short: name, shortOwner: ofName(name) };
}

/** A name that nobody has declined stays as it is, behind a word that takes the case for it. */
function ofName(name: string): string {
  return cases[name] ?? `Стороны ${name.replace(/^Сторона /, '')}`;
}

/** 1, 21: one; 2 to 4, 22: few; 0, 5 to 20: many; a fraction has a form of its own; what is no number: many. */
function form(n: number): number {
  if (Number.isNaN(n)) return 2;
  if (!Number.isInteger(n)) return 3;
  const [ones, tens] = [Math.abs(n) % 10, Math.abs(n) % 100];
  if (tens >= 11 && tens <= 14) return 2;
  if (ones === 1) return 0;
  return ones >= 2 && ones <= 4 ? 1 : 2;
}

/** The languages there are, by the code that asks for one. */
export const languages = { en, ru } as const satisfies Readonly<Record<string, Language>>;

export type LanguageCode = keyof typeof languages;
