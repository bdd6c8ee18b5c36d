import type { Place } from '../document/index.ts';
import type { Ban, Both, Contingency, Effect, Limit, Measure, Party } from './agreement.ts';

/** One way in which a bracket may be written. */
export interface Alternative {
  /** its owner, where that owns no other alternative of the bracket; else its number, from 1 */
  readonly id: string;
  /** a party; `null`: nobody's */
  readonly by: string | null;
  /** `null`: no such words */
  readonly words: Both | null;
}

/** Words of a draft that are not agreed. @source interfaces.md 4b */
export interface Bracket {
  readonly name: string;
  readonly title: Both;
  /** at least two */
  readonly alternatives: readonly Alternative[];
  /** id of the article */
  readonly section: string;
  readonly place: Place;
}

/** By name of bracket, the id of the chosen alternative; what is not named is open. */
export type Choice = Readonly<Record<string, string>>;

/** A piece of prose in which brackets stand apart. */
export interface DraftProse {
  readonly kind: 'paragraph' | 'item';
  readonly parts: readonly (string | { readonly bracket: string })[];
}

export interface DraftSection {
  readonly id: string;
  readonly title: Both;
  readonly prose: { readonly en: readonly DraftProse[]; readonly ru: readonly DraftProse[] | null };
  readonly sources: readonly string[];
}

/** A rule of a draft, and what it is under a choice of the brackets that it names. */
export interface DraftRule {
  readonly kind: 'limit' | 'ban' | 'measure' | 'contingency' | 'effect';
  readonly id: string;
  readonly article: string;
  readonly place: Place;
  /** names of brackets */
  readonly brackets: readonly string[];
  /**
   * @param choice of all its brackets at least
   * @returns `null`: no such rule under that choice
   */
  under(choice: Choice): Limit | Ban | Measure | Contingency | Effect | null;
}

/** A text in which something is not agreed yet: an agreement for each choice of its brackets. */
export interface Draft {
  readonly id: string;
  readonly file: string;
  readonly title: Both;
  readonly parties: readonly Party[];
  readonly sources: readonly string[];
  readonly note: Both | null;
  /** in the order of the text; none: a draft in which all is agreed */
  readonly brackets: readonly Bracket[];
  readonly sections: readonly DraftSection[];
  readonly rules: readonly DraftRule[];
}
