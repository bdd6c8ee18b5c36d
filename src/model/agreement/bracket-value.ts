import { parseLibraryDate } from '../document/index.ts';
import { monthOf, months } from './conformity.ts';

type LanguageCode = 'en' | 'ru';

/** Numbers and days that words hold, in their order. */
export interface Values {
  readonly numbers: readonly number[];
  /** `YYYY-MM-DD` */
  readonly days: readonly string[];
}

/** `2007-12-31`, or day, month in words, year. */
const dayPatterns: Readonly<Record<LanguageCode, RegExp>> = {
  en: dayPattern(months.en.join('|')),
  ru: dayPattern(months.ru.map((name) => `${name}[а-я]{1,2}`).join('|')),
};

function dayPattern(names: string): RegExp {
  return new RegExp(
    `(?<![\\p{L}\\d-])(?:(?<iso>\\d{4}-\\d{2}-\\d{2})(?![\\d-])|(?<day>\\d{1,2}) (?<month>${names}) (?<year>\\d{4}))`,
    'giu',
  );
}

/** `2,200`, `2 200`, `2200`, `2.5`; in Russian `2 200`, `2200`, `2,5`. A digit of a name (SS-18) is no number. */
const numberPatterns: Readonly<Record<LanguageCode, RegExp>> = {
  en: /(?<![\p{L}\d.,-])(?:\d{1,3}(?:[, \u00a0\u202f]\d{3})+(?!\d)|\d+)(?:\.\d+)?/gu,
  ru: /(?<![\p{L}\d.,-])(?:\d{1,3}(?:[ \u00a0\u202f]\d{3})+(?!\d)|\d+)(?:[.,]\d+)?/gu,
};

/** What words of a bracket say in figures; a day is no number. */
export function valuesIn(words: string, language: LanguageCode): Values {
  const days: string[] = [];
  const rest = words.replace(dayPatterns[language], (written, ...more) => {
    const day = dayOf(more.at(-1) as Readonly<Record<string, string | undefined>>, language);
    if (day === null) return written;
    days.push(day);
    return ' '.repeat(written.length);
  });
  const numbers = [...rest.matchAll(numberPatterns[language])].map(([written]) => numberOf(written, language));
  return { numbers, days };
}

function numberOf(written: string, language: LanguageCode): number {
  const plain = written.replace(/[ \u00a0\u202f]/g, '');
  return Number(language === 'en' ? plain.replaceAll(',', '') : plain.replace(',', '.'));
}

/** `null`: there never was such a day */
function dayOf(groups: Readonly<Record<string, string | undefined>>, language: LanguageCode): string | null {
  const { iso, day = '', month = '', year = '' } = groups;
  const at = monthOf(month, language) + 1;
  const written = iso ?? `${year}-${String(at).padStart(2, '0')}-${day.padStart(2, '0')}`;
  return parseLibraryDate(written)?.kind === 'day' ? written : null;
}

/** The number that words are, as a rule's expression can hold it: `2,200` is 2200; other words as they are. */
export function asExpression(words: string): string {
  const [number, ...more] = valuesIn(words, 'en').numbers;
  const alone = number !== undefined && more.length === 0 && /^[\d.,\s\u00a0\u202f]+$/u.test(words);
  return alone ? String(number) : words;
}
