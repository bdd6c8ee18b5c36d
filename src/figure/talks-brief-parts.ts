import type { BracketResult, ChoiceRecord, RedLineResult, TalksResult } from '../model/talks/index.ts';
import { alternativeWords, bracketHead, capital, party, redLineHead, say, type Language } from '../words/index.ts';

/** A source as a footnote tells it. */
export interface BriefSource {
  readonly key: string;
  readonly title: string;
}

/** Rows of a table, and how many had no room. */
export interface BriefTable {
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly left: number;
}

/** Two pages hold so many rows of each table. */
const most = 12;

/** A bracket a row: what each side puts forward, the words of one package, and what the bracket does. */
export function briefBrackets(result: TalksResult, language: Language): BriefTable {
  const told = toldPackage(result, language);
  const order = { decides: 0, matters: 1, cosmetic: 2 } as const;
  const sorted =
    result.brackets.length <= most
      ? result.brackets
      : result.brackets.toSorted((a, b) => order[a.role] - order[b.role] || b.turns - a.turns);
  const words = (bracket: BracketResult, choice: ChoiceRecord | undefined): string => {
    const id = choice?.[bracket.name];
    return id === undefined ? '' : alternativeWords(result, bracket.name, id, language, true);
  };
  return {
    head: [
      say(language, 'talks.brief-bracket', {}),
      ...result.parties.map((name) => capital(party(language, name).name)),
      ...(told === null ? [] : [told.name]),
      say(language, 'talks.brief-does', {}),
    ],
    rows: sorted
      .slice(0, most)
      .map((bracket) => [
        bracketHead(bracket, language),
        ...result.parties.map((name) => words(bracket, result.proposals[name]?.choice)),
        ...(told === null ? [] : [words(bracket, told.choice)]),
        roleWords(bracket, language),
      ]),
    left: Math.max(0, result.brackets.length - most),
  };
}

/** The package whose words stand beside the proposals: the one asked for, else the Nash point, else the first listed. */
function toldPackage(
  { chosen, bargain, acceptable, nearest }: TalksResult,
  language: Language,
): { readonly name: string; readonly choice: ChoiceRecord } | null {
  if (chosen !== null) return { name: say(language, 'talks.mark-asked', {}), choice: chosen.choice };
  const nash = bargain?.nash ?? null;
  if (nash !== null) return { name: say(language, 'talks.mark-nash', {}), choice: nash.choice };
  const [first] = acceptable;
  if (first !== undefined) return { name: say(language, 'talks.brief-first', {}), choice: first.choice };
  const [near] = nearest;
  return near === undefined ? null : { name: say(language, 'talks.brief-nearest', {}), choice: near.choice };
}

function roleWords({ role, turns }: BracketResult, language: Language): string {
  const word = say(language, `talks.role-${role}`, {});
  return role === 'decides' ? `${word} (${say(language, 'number.plain', { n: turns })})` : word;
}

/** A red line a row: who, what, its test, in how many packages it is kept, its price; the last is the sign of its footnote. */
export function briefLines(result: TalksResult, notes: Footnotes, language: Language): BriefTable {
  const sorted =
    result.redLines.length <= most
      ? result.redLines
      : result.redLines.toSorted((a, b) => b.price.opens - a.price.opens || a.keptIn - b.keptIn);
  const number = (n: number): string => say(language, 'number.plain', { n });
  return {
    head: [
      say(language, 'talks.brief-line', {}),
      say(language, 'talks.brief-test', {}),
      say(language, 'talks.brief-kept', { n: result.packages.examined }),
      say(language, 'talks.brief-opens', {}),
    ],
    rows: sorted
      .slice(0, most)
      .map((line: RedLineResult) => [
        redLineHead(line, language),
        line.test,
        number(line.keptIn),
        number(line.price.opens),
        notes.signOf(line.source),
      ]),
    left: Math.max(0, result.redLines.length - most),
  };
}

export interface Footnotes {
  signOf(source: string | null): string;
  /** in the order in which they were asked for */
  all(): readonly { readonly sign: string; readonly words: string }[];
}

/** Numbers in the order in which sources come up; a judgement has a letter. */
export function footnotes(sources: readonly BriefSource[], language: Language): Footnotes {
  const signs = new Map<string, string>();
  const words = (key: string): string => {
    if (key === 'judged') return say(language, 'talks.brief-judged', {});
    const found = sources.find((one) => one.key === key);
    return `${key}: ${found?.title ?? say(language, 'talks.brief-no-title', {})}`;
  };
  return {
    signOf(source) {
      const key = source ?? 'judged';
      const numbered = [...signs.keys()].filter((one) => one !== 'judged').length;
      if (!signs.has(key)) signs.set(key, key === 'judged' ? 'j' : String(numbered + 1));
      return signs.get(key)!;
    },
    all: () => [...signs].map(([key, sign]) => ({ sign, words: words(key) })),
  };
}
