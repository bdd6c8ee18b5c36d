import type { Place, TrustTag } from '../document/index.ts';
import type { Computation } from './schema-compute.ts';

/**
 * How a figure was checked: bookkeeping on cited data; against a second method of our own; against a published result;
 * against events; not at all, only shown beside one.
 *
 * @source interfaces.md 3
 */
export const labels = ['counted', 'verified', 'reproduced', 'observed', 'unchecked'] as const;
export type Label = (typeof labels)[number];

/** Rows of the model; sums of published totals; rules that the library's systems and limits are counted by. */
export const groups = ['model', 'sums', 'rules'] as const;
export type Group = (typeof groups)[number];

/** The tables of published values that cases and left-out rows stand for. */
export const tables = ['stability', 'shield', 'verification'] as const;
export type TableName = (typeof tables)[number];

/** A text, and where it can be read. */
export interface Citation {
  readonly text: string;
  readonly at: string;
}

/** What one figure of ours is held against. */
export interface Check {
  /** `CASE`, or `CASE/2` for the second check of a case */
  readonly id: string;
  readonly what: string;
  readonly label: Label;
  readonly tag: TrustTag;
  readonly compute: Computation;
  /** null: published, but held back from whoever wrote the case: ours is shown beside nothing */
  readonly baseline: number | null;
  /** whether the baseline was printed by its source, or computed in earlier research or by a second program of ours */
  readonly published: boolean;
  /** null: shown, not judged */
  readonly tolerance: number | null;
  readonly source: Citation;
  readonly note: string | null;
  /** where the computation stands in its file */
  readonly place: Place;
}

/** A row of a table of published values, or a comparison of our own. */
export interface ValidationCase {
  readonly id: string;
  /** `stability/C13`; null: a comparison of our own */
  readonly row: string | null;
  readonly what: string;
  readonly group: Group;
  /** what of the row is not computed, and why; null: nothing */
  readonly leaves: string | null;
  readonly checks: readonly Check[];
}

/** A row that is not computed. */
export interface LeftOut {
  readonly row: string;
  readonly what: string;
  /** key of the reason, and the reason */
  readonly because: string;
  readonly reason: string;
}

/** One figure of ours beside its baseline. */
export interface Finding extends Omit<Check, 'compute' | 'place'> {
  readonly row: string | null;
  readonly about: string;
  readonly group: Group;
  readonly ours: number;
  /** ours - baseline; null: the baseline is held back */
  readonly difference: number | null;
  /** null: not judged */
  readonly agrees: boolean | null;
  /** numbers that went into it, where that says how much was looked at */
  readonly compared: number | null;
}
