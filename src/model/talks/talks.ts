import type { Both } from '../agreement/index.ts';
import type { Place } from '../document/index.ts';
import type { TalksExpression } from './language.ts';

/** A meeting, held or planned. */
export interface Round {
  /** YYYY-MM-DD, or YYYY-MM where no more is known */
  readonly date: string;
  readonly place: Both;
  /** not held by then; it is never the round that is looked at */
  readonly planned: boolean;
  readonly source: string | null;
}

/** What a red line and a want have in common. */
interface Stated {
  readonly id: string;
  readonly party: string;
  readonly title: Both;
  /** the bracket that it is about; `null`: none named */
  readonly about: string | null;
  /** key of the bibliography; `null` or `judged`: a judgement of whoever wrote the document */
  readonly source: string | null;
  readonly note: string | null;
  readonly place: Place;
}

/** What a party cannot accept otherwise. */
export interface RedLine extends Stated {
  /** true where the line is kept */
  readonly test: TalksExpression;
}

/** What a party would like, from 0 to 1. */
export interface Want extends Stated {
  readonly value: TalksExpression;
  /** more than 0; those of a position sum to 1 */
  readonly weight: number;
}

/** What a party holds to from a day on, until its next position. */
export interface Position {
  readonly party: string;
  /** YYYY-MM-DD */
  readonly from: string;
  readonly source: string | null;
  readonly note: string | null;
  /** by bracket, the id of the alternative that it puts forward; brackets of which it owns none and names none are left out */
  readonly proposes: Readonly<Record<string, string>>;
  readonly redLines: readonly RedLine[];
  /** none: the party states no wants */
  readonly wants: readonly Want[];
}

/** A path of the scenario, and what a party puts there. */
export interface ViewSetting {
  readonly path: string;
  /** as YAML gives it */
  readonly value: unknown;
  readonly place: Place;
}

/** The record of talks over one draft. @source interfaces.md 4b */
export interface Talks {
  readonly id: string;
  readonly file: string;
  readonly title: Both;
  readonly note: Both | null;
  /** id of the library, or a path */
  readonly scenario: string;
  readonly draft: string;
  /** the brackets that set the axes of the linkage chart; `null`: none does */
  readonly chart: { readonly warheads: string | null; readonly interceptors: string | null };
  /** in order of dates */
  readonly rounds: readonly Round[];
  /** in order of dates, then of the document */
  readonly positions: readonly Position[];
  /** by party, over those of the scenario */
  readonly views: Readonly<Record<string, readonly ViewSetting[]>>;
  /** where the document names what stands elsewhere, for problems */
  readonly places: { readonly scenario: Place; readonly draft: Place };
}
