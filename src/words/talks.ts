import type { Both } from '../model/agreement/index.ts';
import type { ChoiceRecord, LineName, PackageResult, Round, TalksResult } from '../model/talks/index.ts';
import { inBoth } from './agreements.ts';
import { day } from './dates.ts';
import { named } from './named.ts';
import { capital, list, party, say, type Language } from './language.ts';

/** What a result of talks is about, in so far as it does not say itself. */
export interface TalksSubject {
  /** titles of the scenario and of the draft */
  readonly scenario: string;
  readonly draft: Both;
}

/** How many packages cross nobody's red line, as a sentence without its full stop. */
export function talksTitle({ packages }: TalksResult, language: Language): string {
  const { examined: all, acceptable: k, sampled } = packages;
  if (k === 0) return say(language, sampled ? 'talks.title-none-sampled' : 'talks.title-none', { all });
  return say(language, sampled ? 'talks.title-sampled' : 'talks.title', { all, k });
}

/** Which talks, as of when, over which text. */
export function talksSubtitle(result: TalksResult, subject: TalksSubject, language: Language): string {
  return say(language, 'talks.subtitle', {
    title: inBoth(language, result.title),
    round: roundWords(result.round, language),
    draft: inBoth(language, subject.draft),
    scenario: named(language, subject.scenario),
  });
}

/** The verdict: the count, what keeps it at none, and what the proposals and no agreement cross. */
export function talksVerdict(result: TalksResult, language: Language): readonly string[] {
  const { packages } = result;
  return [
    `${talksTitle(result, language)}.`,
    ...(packages.sampled ? [say(language, 'talks.sampled', { all: packages.all, examined: packages.examined })] : []),
    ...(result.redLines.length === 0 ? [say(language, 'talks.no-lines', {})] : []),
    ...conflictSentences(result, language),
    ...crossingSentences(result, language),
  ];
}

/** Where no package keeps all lines: which cannot be kept together, and which would have to move. */
export function conflictSentences(result: TalksResult, language: Language): readonly string[] {
  const { conflict } = result;
  if (conflict === null) return [];
  const { together, toMove } = conflict;
  const lines = redLinesWords(result, together, language);
  return [
    say(language, together.length === 1 ? 'talks.together-one' : 'talks.together', { list: lines }),
    ...(toMove.length === 0 ? [] : [toMoveSentence(result, toMove, language)]),
  ];
}

function toMoveSentence(result: TalksResult, toMove: readonly (readonly LineName[])[], language: Language): string {
  const fewest = Math.min(...toMove.map((lines) => lines.length));
  const ways = toMove.map((lines) => {
    const words = redLinesWords(result, lines, language);
    return lines.length === 1 ? words : say(language, 'talks.to-move-both', { list: words });
  });
  const all = ways.join('; ');
  if (fewest > 1) return say(language, 'talks.to-move-many', { n: fewest, list: all });
  return say(language, toMove.length === 1 ? 'talks.to-move-one' : 'talks.to-move', { list: all });
}

/** What the chosen package, each side's own proposal and no agreement cross. */
export function crossingSentences(result: TalksResult, language: Language): readonly string[] {
  const own = result.parties.flatMap((name) => {
    const proposal = result.proposals[name];
    if (proposal === undefined) return [];
    return [crossing(result, proposal, 'proposal', { who: party(language, name).name }, language)];
  });
  return [
    ...(result.chosen === null ? [] : [crossing(result, result.chosen, 'asked', { who: '' }, language)]),
    ...own,
    crossing(result, result.noAgreement, 'today', { who: '' }, language),
  ];
}

function crossing(
  result: TalksResult,
  { lines }: PackageResult,
  what: 'proposal' | 'today' | 'asked',
  { who }: { readonly who: string },
  language: Language,
): string {
  const crossed = lines.filter(({ kept }) => !kept);
  if (crossed.length === 0) return say(language, `talks.${what}-clear`, { who });
  const words = redLinesWords(result, crossed, language);
  return say(language, `talks.${what}-crosses`, { who, n: crossed.length, list: words });
}

/** "“The ABM Treaty stands” (Russia) and “…” (US)" */
export function redLinesWords(result: TalksResult, lines: readonly LineName[], language: Language): string {
  return list(
    language,
    lines.map((line) => redLineWords(result, line, language)),
  );
}

export function redLineWords({ redLines }: TalksResult, { party: name, id }: LineName, language: Language): string {
  const line = redLines.find((one) => one.party === name && one.id === id);
  const title = line === undefined ? id : inBoth(language, line.title);
  return say(language, 'talks.line', { title, who: party(language, name).short });
}

/** A red line's title and owner, as the head of a row. */
export function redLineHead({ party: name, title }: TalksResult['redLines'][number], language: Language): string {
  return say(language, 'talks.line', { title: inBoth(language, title), who: party(language, name).short });
}

/** "Genoa (22 July 2001)" */
export function roundWords({ place, date, planned }: Round, language: Language): string {
  const values = { place: inBoth(language, place), date: dayOrMonth(date, language) };
  return say(language, planned ? 'talks.round-planned' : 'talks.round', values);
}

/** A day, or a month where no more is known: "September 2001". */
export function dayOrMonth(date: string, language: Language): string {
  const [year = '', month = '', number] = date.split('-');
  if (number !== undefined) return day(language, date);
  const names = say(language, 'talks.months', {}).split(' ');
  return say(language, 'talks.month', { month: names[Number(month) - 1] ?? month, year });
}

/** The words of an alternative in quotation marks; of an empty one, that there are none. @param short long words are cut */
export function alternativeWords(
  result: TalksResult,
  bracket: string,
  id: string,
  language: Language,
  short = false,
): string {
  const words = wordsOf(result, bracket, id);
  if (words === undefined) return id;
  if (words === null) return say(language, 'talks.no-words', {});
  const said = inBoth(language, words);
  return say(language, 'talks.quoted', { words: short ? shortened(said) : said });
}

const longest = 48;

/** The first words of a long text, where the whole of it stands elsewhere. */
function shortened(text: string): string {
  if (text.length <= longest) return text;
  return `${text.slice(0, text.lastIndexOf(' ', longest)).replace(/[,;:.]$/, '')} …`;
}

/** `null`: no such words; `undefined`: no such alternative */
export function wordsOf({ brackets }: TalksResult, bracket: string, id: string): Both | null | undefined {
  const found = brackets.find(({ name }) => name === bracket);
  return found?.alternatives.find((one) => one.id === id)?.words;
}

export function bracketTitle({ brackets }: TalksResult, bracket: string, language: Language): string {
  const found = brackets.find(({ name }) => name === bracket);
  return found === undefined ? bracket : inBoth(language, found.title);
}

/**
 * What a package says in its brackets: "The ceiling: “1,500”; the ABM Treaty: “remains in force”".
 *
 * @param among names of brackets; not given: all
 * @param short long words are cut
 */
export function choiceWords(
  result: TalksResult,
  choice: ChoiceRecord,
  language: Language,
  { among = result.brackets.map(({ name }) => name), short = false }: Shown = {},
): string {
  const words = among.flatMap((name) => {
    const id = choice[name];
    if (id === undefined) return [];
    const title = bracketTitle(result, name, language);
    return [say(language, 'talks.chosen', { title, words: alternativeWords(result, name, id, language, short) })];
  });
  return capital(words.join('; '));
}

interface Shown {
  readonly among?: readonly string[];
  readonly short?: boolean;
}

/** Brackets in which all of these packages say the same; none on which nothing depends, for a package stands for others there. */
export function sharedBrackets(result: TalksResult, packages: readonly PackageResult[]): readonly string[] {
  return bracketsThatMatter(result).filter((name) =>
    packages.every(({ choice }) => choice[name] === packages[0]!.choice[name]),
  );
}

export function bracketsThatMatter({ brackets }: TalksResult): readonly string[] {
  return brackets.filter(({ role }) => role !== 'cosmetic').map(({ name }) => name);
}

/** That packages which differ in brackets on which nothing depends stand in one row; nothing where there is no such bracket. */
export function rowSentences({ brackets }: TalksResult, language: Language): readonly string[] {
  const left = brackets.filter(({ role }) => role === 'cosmetic').map(({ title }) => inBoth(language, title));
  return left.length === 0 ? [] : [say(language, 'talks.in-rows', { list: list(language, left) })];
}

/** A bracket's title with its article: "The ceiling (II)". */
export function bracketHead({ title, article }: TalksResult['brackets'][number], language: Language): string {
  return capital(`${inBoth(language, title)} (${named(language, article)})`);
}
