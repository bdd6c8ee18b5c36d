import { problem, quoted, told } from '../document/index.ts';
import type { Place, Problem, ProblemWords, Words } from '../document/index.ts';
import type { Agreement } from './agreement.ts';
import { placeInProse } from './markdown.ts';
import type { Section } from './markdown.ts';

/** A term of the field in both languages, as the glossary gives it: `heavy bomber`, `тяжелый бомбардировщик`. */
export interface GlossaryTerm {
  readonly key: string;
  readonly en: string;
  readonly ru: string;
}

/**
 * Where the two languages of an agreement do not say the same: a number, a date, a reference to an article, or a term of
 * the glossary that an article has in one language and not in the other.
 *
 * A number or a date must stand as often in one as in the other. A term must stand in both or in neither: the longest
 * term that fits a place counts there, and Russian words are compared without their endings.
 *
 * @param glossary terms in both languages
 * @returns a problem for each difference, at the place where one language has what the other lacks; none where there is no
 *   Russian text
 */
export function conformity(agreement: Agreement, glossary: readonly GlossaryTerm[]): readonly Problem[] {
  const { russian, sections } = agreement;
  if (russian === null) return [];
  const terms = formsIn(glossary);
  return sections.flatMap((section) => {
    const other = russian.sections.find(({ id }) => id === section.id);
    return other === undefined ? [] : differences(section, other, terms);
  });
}

/** Something that both languages must have. */
interface Mark {
  readonly kind: 'number' | 'date' | 'article' | 'term';
  /** the same for the same thing in both languages */
  readonly key: string;
  /** as written */
  readonly text: string;
  readonly place: Place;
}

function differences(english: Section, russian: Section, terms: readonly Forms[]): readonly Problem[] {
  const here = marksOf(english, 'en', terms);
  const there = marksOf(russian, 'ru', terms);
  return [...lacking(here, there, 'Russian', terms), ...lacking(there, here, 'English', terms)];
}

/** A term must be there at all; what else, as often. */
function lacking(
  here: readonly Mark[],
  there: readonly Mark[],
  language: 'English' | 'Russian',
  terms: readonly Forms[],
): readonly Problem[] {
  const left = new Map<string, number>();
  for (const { key } of there) left.set(key, (left.get(key) ?? 0) + 1);
  const told = new Set<string>();
  return here.flatMap((mark) => {
    const count = left.get(mark.key) ?? 0;
    if (mark.kind !== 'term') left.set(mark.key, count - 1);
    if (count > 0 || (mark.kind === 'term' && told.has(mark.key))) return [];
    told.add(mark.key);
    return [problem(mark.place, differs(mark, language, terms))];
  });
}

/** The name of a bracket is no word of either language. */
const bracketName = /\[[a-z][a-z0-9-]*\s*\|/g;

function marksOf(section: Section, language: 'en' | 'ru', terms: readonly Forms[]): readonly Mark[] {
  return section.prose.flatMap((prose) => {
    const at = (offset: number): Place => placeInProse(prose, offset);
    const text = prose.text.replace(bracketName, (name) => ' '.repeat(name.length));
    const figures = figuresIn(text, language);
    const words = termsIn(text, language, terms);
    return [...figures, ...words].map(({ offset, ...mark }) => ({ ...mark, place: at(offset) }));
  });
}

interface Found extends Omit<Mark, 'place'> {
  readonly offset: number;
}

export const months: Readonly<Record<'en' | 'ru', readonly string[]>> = {
  en: [
    'january',
    'february',
    'march',
    'april',
    'may',
    'june',
    'july',
    'august',
    'september',
    'october',
    'november',
    'december',
  ],
  ru: ['январ', 'феврал', 'март', 'апрел', 'ма', 'июн', 'июл', 'август', 'сентябр', 'октябр', 'ноябр', 'декабр'],
};

/** From 0. `ма` begins `март` too, so the longest name that fits is the month. */
export function monthOf(written: string, language: 'en' | 'ru'): number {
  const fits = months[language].filter((name) => written.toLowerCase().startsWith(name));
  return months[language].indexOf(fits.toSorted((a, b) => b.length - a.length)[0] ?? '');
}

/** Day, month and year; month and year; an article's Roman number; any other number. */
function figuresIn(text: string, language: 'en' | 'ru'): readonly Found[] {
  const names = months[language].map((name) => (language === 'en' ? name : `${name}[а-я]{1,2}`)).join('|');
  const pattern = new RegExp(
    `(?:(?<day>\\d{1,2}) )?(?<month>${names}) (?<year>\\d{4})` +
      `|(?:Articles?|стать[а-я]{1,3}) (?<article>[IVXLC]+)(?![A-Za-zА-я])` +
      `|(?<![\\p{L}-])(?<number>${language === 'en' ? '\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?' : '\\d{1,3}(?:[ \\u00a0\\u202f]\\d{3})+(?:,\\d+)?|\\d+(?:,\\d+)?'})`,
    'giu',
  );
  return [...text.matchAll(pattern)].map((found) => ({
    ...figureOf(found, language),
    text: found[0],
    offset: found.index,
  }));
}

function figureOf({ groups = {} }: RegExpMatchArray, language: 'en' | 'ru'): Pick<Mark, 'kind' | 'key'> {
  const { day, month, year, article, number } = groups;
  if (article !== undefined) return { kind: 'article', key: `article ${article.toUpperCase()}` };
  if (month !== undefined) return { kind: 'date', key: `date ${year} ${monthOf(month, language)} ${day ?? ''}` };
  const plain = number!.replace(/[ \u00a0\u202f]/g, '');
  return { kind: 'number', key: `number ${language === 'en' ? plain.replaceAll(',', '') : plain.replace(',', '.')}` };
}

/** A form under which a term is looked for. */
interface Form {
  readonly pattern: RegExp;
  /** in small letters; where a text lacks it, the pattern need not be tried */
  readonly begins: string;
}

interface Forms extends GlossaryTerm {
  readonly patterns: Readonly<Record<'en' | 'ru', readonly Form[]>>;
}

const known = new WeakMap<readonly GlossaryTerm[], readonly Forms[]>();

function formsIn(glossary: readonly GlossaryTerm[]): readonly Forms[] {
  const forms = known.get(glossary) ?? glossary.map(formsOf);
  known.set(glossary, forms);
  return forms;
}

function formsOf(term: GlossaryTerm): Forms {
  return {
    ...term,
    patterns: { en: alternatives(term.en).map(englishForm), ru: alternatives(term.ru).map(russianForm) },
  };
}

/** `heavy ICBM (X)`: the words, and the short form in brackets if it is one; the year of a treaty is no part of its name, nor is *Договор* before it. */
function alternatives(written: string): readonly string[] {
  const bare = written.replace(/, \d{4}/, '');
  const [, whole = bare, short] = /^(.*?)\s*\(([^)]*)\)\s*$/.exec(bare) ?? [];
  const names = [whole, whole.replace(/^Договор /, '')];
  return short !== undefined && /^[A-ZА-Я][\wА-Яа-я-]*$/.test(short) ? [...names, short] : names;
}

function englishForm(words: string): Form {
  const parts = words.split(' ');
  const plurals = parts.map((word) => `${escaped(word).replace(/y$/, '(?:y|ie)')}(?:e?s)?`);
  const pattern = new RegExp(`(?<![\\p{L}-])${plurals.join('[ -]')}(?!\\p{L})`, flagsOf(words));
  return { pattern, begins: parts[0]!.replace(/y$/, '').toLowerCase() };
}

/** Words without their endings, one after another. */
function russianForm(words: string): Form {
  const parts = words.split(' ');
  const stems = parts.map((word) => {
    if (/^[А-Я]{2,}$/.test(word)) return word;
    const bare = word.replace(/,$/, '');
    return `${escaped(stem(bare))}\\p{L}*${bare === word ? '' : ',?'}`;
  });
  const pattern = new RegExp(`(?<![\\p{L}-])${stems.join('[ -]')}(?!\\p{L}|-\\d)`, flagsOf(words));
  return { pattern, begins: stem(parts[0]!.replace(/,$/, '')).toLowerCase() };
}

/** *Party* with a capital letter is another word than *party*. */
function flagsOf(words: string): string {
  return /^\p{Lu}/u.test(words) ? 'gu' : 'giu';
}

function escaped(words: string): string {
  return words.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
}

/** A noun that ends in a consonant takes its endings after it; others change their last letters (установка, установок). */
function stem(word: string): string {
  return word.replace(/(?:ка|[аяоеыи][яеий]|[ыио]й|[аяоеыиуюьй])$/u, '');
}

/** The longest term that fits a stretch of text takes it. */
function termsIn(text: string, language: 'en' | 'ru', terms: readonly Forms[]): readonly Found[] {
  const plain = language === 'ru' ? text.replaceAll('ё', 'е') : text;
  const small = plain.toLowerCase();
  const found = terms.flatMap(({ key, patterns }) =>
    patterns[language].flatMap(({ pattern, begins }) =>
      (small.includes(begins) ? [...plain.matchAll(pattern)] : []).map((one): Found => ({
        kind: 'term',
        key: `term ${key}`,
        text: one[0],
        offset: one.index,
      })),
    ),
  );
  const taken: Found[] = [];
  for (const one of found.toSorted((a, b) => b.text.length - a.text.length))
    if (!taken.some((other) => overlaps(one, other))) taken.push(one);
  return taken.toSorted((a, b) => a.offset - b.offset);
}

function overlaps(a: Found, b: Found): boolean {
  return a.offset < b.offset + b.text.length && b.offset < a.offset + a.text.length;
}

function differs(mark: Mark, language: 'English' | 'Russian', terms: readonly Forms[]): ProblemWords {
  const other = terms.find(({ key }) => mark.key === `term ${key}`);
  const missing: Words = language === 'Russian' ? told`the Russian text` : told`the English text`;
  const wanted = other === undefined ? quoted(mark.text) : quoted(language === 'Russian' ? other.ru : other.en);
  return {
    code: `${mark.kind}-differs`,
    wrong: told`${quoted(mark.text)} stands here and not in ${missing} of the article`,
    expected: told`${wanted} there too`,
    todo: 'make the two say the same',
  };
}
