import type { Both } from '../../model/agreement/index.ts';
import type { TrustTag } from '../../model/document/index.ts';
import type { InspectionResult, Start, TimingKind } from '../../model/inspection/index.ts';
import type { Band } from '../../model/number/index.ts';
import type { Opening } from './opening.ts';

/** What the inspection screen asks for and is told: plain data, in nobody's language. */

export interface InspectionAsk {
  /** scenario whose breakout says when it matters */
  readonly opening: Opening;
  readonly scheme: AskedScheme;
  readonly hidden: AskedHidden;
  /** months from the start of cheating until it matters; null: as long as the scenario's breakout takes */
  readonly matters: Span | null;
  /** chance that is wanted, above 0 and below 1 */
  readonly target: number;
}

type Span = readonly [low: number, high: number];

/** Visits a year where the agreement gives no number: as many as New START allows of both types. *judged* */
export const usualVisits = 18;

/** Declared items where no force file says: verification.md 2.2, 28. *judged* */
export const usualItems = 400;

/** One item in twenty to one in ten hidden, where nothing else says: as there. *judged* */
export function usualHidden(items: number): Span {
  return [Math.floor(items / 20), Math.ceil(items / 10)];
}

/** Who inspects what, how often and how. */
export interface AskedScheme {
  /** id of an agreement of the library, the party that is inspected, and the type of its inspections */
  readonly agreement: string;
  readonly party: string;
  readonly type: string;
  /** null: as the agreement has it */
  readonly visits: number | null;
  /** items looked at in one visit; null: the same */
  readonly samples: number | null;
  /** hours; null: as the agreement has it */
  readonly notice: number | null;
  readonly timing: TimingKind;
  /** of a year; null: as many as is usual for so many visits */
  readonly slots: number | null;
  readonly start: Start;
}

/** What is hidden, and how well it can be seen. */
export interface AskedHidden {
  /** declared items; null: as many as the agreement looks at in the force */
  readonly items: number | null;
  /** of these not as declared; null: launchers that the scenario's breakout loads */
  readonly count: Span | null;
  readonly recognised: Span;
  /** hours that it takes to put right what is hidden */
  readonly concealed: Span;
}

/** An agreement with a right to inspect. */
export interface SchemeHead {
  readonly agreement: string;
  readonly title: Both;
  readonly parties: readonly string[];
  readonly types: readonly SchemeType[];
}

export interface SchemeType {
  readonly type: string;
  readonly title: Both;
  /** visits a year; null: the agreement gives no number, or it is not known */
  readonly perYear: CitedCount | null;
  /** hours before a visit; null the same */
  readonly notice: CitedCount | null;
  /** items looked at in one visit; null the same */
  readonly samples: CitedCount | null;
  /** items among which a visit draws, in the party's force; null: in no force file */
  readonly items: number | null;
}

export interface CitedCount {
  readonly value: number;
  readonly source: string | null;
  readonly tag: TrustTag | null;
}

/** The same scheme against another number that is hidden. */
export interface EvasionRow {
  readonly hidden: number;
  /** chance that one visit sees it, and that a year of them does */
  readonly visit: Band;
  readonly year: Band;
}

/** Where the months until it matters are from. */
export type MattersFrom =
  | 'own'
  | 'scenario'
  /** the scenario has no criterion of a breakout, or not about this party: nothing is *timely* */
  | 'none';

/** From the first draws alone; from all; with what else would do as much. */
export type InspectionStage = 'rough' | 'sharp' | 'whole';

export interface InspectionSeen {
  readonly ok: true;
  readonly asked: InspectionAsk;
  readonly schemes: readonly SchemeHead[];
  readonly type: SchemeType;
  readonly stage: InspectionStage;
  readonly draws: number;
  readonly all: number;
  readonly scenario: { readonly id: string; readonly title: string };
  readonly mattersFrom: MattersFrom;
  readonly result: InspectionResult;
  /** numbers hidden from the fewest on; empty: not yet */
  readonly evasion: readonly EvasionRow[];
}

export interface InspectionRefused {
  readonly ok: false;
  readonly asked: InspectionAsk;
  readonly schemes: readonly SchemeHead[];
  readonly stage: 'whole';
  /** what the library does not have */
  readonly missing: string;
}

export type InspectionAnswer = InspectionSeen | InspectionRefused;
