import type { Both, DraftProse } from '../../model/agreement/index.ts';
import type { Problem } from '../../model/document/index.ts';
import type { Opening } from './opening.ts';
import type { ChoiceRecord, Talks, TalksResult } from '../../model/talks/index.ts';

/** What the talks screen asks for and is told: plain data, in nobody's language. */

export interface TalksAsk {
  /** id of talks of the library */
  readonly talks: string;
  /** date of a round that was held; null: the last one */
  readonly round: string | null;
  /** of some brackets or all, the others so that the fewest red lines are crossed; null: of none */
  readonly choice: ChoiceRecord | null;
  /** a scenario as the reader has changed its beliefs and criteria; laid on where the talks rest on it */
  readonly mine: Mine | null;
}

export interface Mine {
  readonly scenario: string;
  readonly alternative: string | null;
  readonly set: readonly (readonly [path: string, value: unknown])[];
}

export interface TalksHead {
  readonly id: string;
  readonly title: Both;
}

export interface DraftText {
  readonly id: string;
  readonly title: Both;
  readonly sections: readonly {
    readonly id: string;
    readonly title: Both;
    readonly prose: { readonly en: readonly DraftProse[]; readonly ru: readonly DraftProse[] | null };
    readonly sources: readonly string[];
  }[];
}

export interface TalksOpened {
  readonly ok: true;
  readonly asked: TalksAsk;
  /** all talks of the library */
  readonly list: readonly TalksHead[];
  /** from the first draws alone */
  readonly rough: boolean;
  readonly result: TalksResult;
  readonly draft: DraftText;
  readonly scenario: { readonly id: string; readonly title: string };
  /** the scenario as these talks run it: with their views, and what the reader has changed */
  readonly opening: Opening;
  /** changes of the reader's that were laid on */
  readonly changes: number;
  /** entries of the bibliography that the talks name */
  readonly cited: readonly { readonly key: string; readonly title: string }[];
  /** bans of the draft shape forces under the package chosen */
  readonly banned: boolean;
  /** all draws that this answer will rest on */
  readonly draws: number;
  /** without what only a machine reads of their tests */
  readonly positions: Talks['positions'];
}

export interface TalksRefused {
  readonly ok: false;
  readonly asked: TalksAsk;
  readonly list: readonly TalksHead[];
  readonly problems: readonly Problem[];
}

export type TalksAnswer = TalksOpened | TalksRefused;

/** A choice as the draft has it: what the draft does not know stands apart. */
export interface Fitted {
  readonly choice: ChoiceRecord;
  /** brackets, or alternatives of them, that the draft does not have */
  readonly unknown: readonly { readonly bracket: string; readonly alternative: string; readonly known: boolean }[];
}

type Brackets = readonly { readonly name: string; readonly alternatives: readonly { readonly id: string }[] }[];

/** What the draft knows of a choice. */
export function knownPart(asked: ChoiceRecord, brackets: Brackets): Fitted {
  const known = new Map(brackets.map(({ name, alternatives }) => [name, alternatives.map(({ id }) => id)]));
  const isKnown = ([name, id]: readonly [string, string]): boolean => known.get(name)?.includes(id) === true;
  const pairs = Object.entries(asked);
  return {
    choice: Object.fromEntries(pairs.filter(isKnown)),
    unknown: pairs
      .filter((pair) => !isKnown(pair))
      .map(([bracket, alternative]) => ({ bracket, alternative, known: known.has(bracket) })),
  };
}

/** The same, whole. @param rest for brackets of which nothing, or nothing known, is chosen */
export function fitted(asked: ChoiceRecord, brackets: Brackets, rest: ChoiceRecord): Fitted {
  const { choice, unknown } = knownPart(asked, brackets);
  const all = brackets.map(({ name, alternatives }) => [name, choice[name] ?? rest[name] ?? alternatives[0]!.id]);
  return { choice: Object.fromEntries(all) as ChoiceRecord, unknown };
}

export function sameChoice(one: ChoiceRecord, other: ChoiceRecord): boolean {
  return apart(one, other) === 0;
}

/** In how many brackets two packages differ. */
export function apart(one: ChoiceRecord, other: ChoiceRecord): number {
  return Object.keys(one).filter((name) => one[name] !== other[name]).length;
}
