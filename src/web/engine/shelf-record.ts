import type { SumCheck, systemFields } from '../../library/index.ts';
import type { Count, TrustTag } from '../../model/document/index.ts';
import type { StatedNumber } from '../../model/scenario/index.ts';

/** What the library screen is told: plain data, in nobody's language. */

/** Kinds that a reader can open; a figure on posture and a source are each one of their own. */
export const shelfKinds = [
  'scenario',
  'force',
  'defence',
  'interceptor',
  'constellation',
  'confidence',
  'region',
  'series',
  'declaration',
  'posture',
  'source',
] as const;
export type ShelfKind = (typeof shelfKinds)[number];

/** What is known of an item from outside. */
export interface ShelfHead {
  /** where it is: `force/us-2001-12`, `source/sort-text` */
  readonly at: string;
  readonly kind: ShelfKind;
  readonly id: string;
  /** what it is, in the words of the file; null: the file has none */
  readonly title: string | null;
  readonly date: string | null;
  readonly states: readonly string[];
}

/** One line of a list of what there is. */
export interface ShelfEntry extends ShelfHead {
  /** small letters: what a search looks into beside the title */
  readonly found: string;
}

/** A citation of the bibliography. */
export interface ShelfSource {
  readonly title: string;
  readonly address: string | null;
  readonly via: string | null;
  readonly tag: TrustTag;
}

/** A count or why there is none, a statement, a date; of a scenario a number as it states it, which may be a range. */
export type Said = Count | boolean | string | NonNullable<StatedNumber['quantity']>;

/** What a figure is of. */
export type Named =
  /** `of`: a system, where the row does not stand under it */
  | { readonly kind: 'field'; readonly field: FieldName; readonly of?: string }
  /** of a scenario, from its root */
  | { readonly kind: 'path'; readonly path: string }
  /** in the words of the file */
  | { readonly kind: 'text'; readonly text: string };

/** Fields of a system, and what a point of a scenario gives. */
export type FieldName = (typeof systemFields)[number] | 'warheads' | 'interceptors';

/** One figure, with where it comes from and what it serves. */
export interface ShelfRow {
  readonly what: Named;
  readonly said: Said;
  readonly source: string | null;
  readonly tag: TrustTag | null;
  /** of the count, where the file gives one */
  readonly date: string | null;
  readonly note: string | null;
  /** ids of scenarios that compute with it */
  readonly usedBy: readonly string[];
  /** ids of scenarios that put a figure of their own in its place */
  readonly filledBy: readonly string[];
  /** a total that the file states, against our sums; null: no total; empty: a total that nothing can be held against */
  readonly sums: readonly SumCheck[] | null;
}

export interface ShelfGroup {
  /** what its rows are of; null: of the item itself */
  readonly title: Named | null;
  readonly id: string | null;
  /** the item that its rows are of, where it is another; null: the one that is open */
  readonly of: ShelfHead | null;
  readonly note: string | null;
  readonly rows: readonly ShelfRow[];
}

/** An item, open. */
export interface ShelfItem extends ShelfHead {
  readonly file: string;
  /** what the file says of itself */
  readonly notes: readonly string[];
  readonly groups: readonly ShelfGroup[];
  /** totals of its rows, against our sums */
  readonly sums: readonly SumCheck[];
  /** sources that its rows name, by key */
  readonly sources: Readonly<Record<string, ShelfSource>>;
  /** of a scenario: each party's force */
  readonly forces: Readonly<Record<string, string>>;
  /** of a scenario: titles of its rival layers, and ids of the agreements in force */
  readonly alternatives: readonly string[];
  readonly agreements: readonly string[];
  /** of a source: places of items that only name it */
  readonly mentionedIn: readonly string[];
}
