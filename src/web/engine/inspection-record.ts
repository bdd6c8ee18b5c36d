import type { Both, VisitScheme } from '../../model/agreement/index.ts';
import type { Improvements, InspectionResult, Start, TimingKind } from '../../model/inspection/index.ts';
import type { Band } from '../../model/number/index.ts';
import type { Opening } from './opening.ts';

/** What the inspection screen asks for and is told: plain data, in nobody's language. */

export interface InspectionAsk {
  /** scenario whose force is declared, and whose breakout says how many are hidden and when it matters */
  readonly opening: Opening;
  readonly scheme: AskedScheme;
  readonly hidden: AskedHidden;
  /** months from the start of cheating until it matters; null: as long as the scenario's breakout takes */
  readonly matters: Span | null;
  /** chance that is wanted, above 0 and below 1 */
  readonly target: number;
}

type Span = readonly [low: number, high: number];

/** Who inspects what, how often and how. */
export interface AskedScheme {
  /**
   * id of an agreement of the library, the party that is inspected, and the type of its visits; null: what suits the
   * scenario, see `settled`
   */
  readonly agreement: string | null;
  readonly party: string | null;
  readonly type: string | null;
  /** a year; null: as the agreement has it */
  readonly visits: number | null;
  /** items looked at in one visit; null: the same */
  readonly samples: number | null;
  /** hours; null: the same */
  readonly notice: number | null;
  readonly timing: TimingKind;
  /** of a year; null: as many as is usual for so many visits */
  readonly slots: number | null;
  readonly start: Start;
}

/** What was asked, with the names that suit the scenario where the reader gave none. */
export interface SettledAsk extends InspectionAsk {
  readonly scheme: AskedScheme & SchemeNames;
}

export interface SchemeNames {
  readonly agreement: string;
  readonly party: string;
  readonly type: string;
}

/** What is hidden, and how well it can be seen. */
export interface AskedHidden {
  /** declared items; null: as many as the agreement looks at in the scenario's force */
  readonly items: number | null;
  /** of these not as declared; null: launchers that the scenario's breakout loads */
  readonly count: Span | null;
  /** chance that one that is looked at is recognised; null: judged by us */
  readonly recognised: Span | null;
  /** hours that it takes to put right what is hidden; null: left out */
  readonly concealed: Span | null;
}

/** An agreement with a right to visit. */
export interface SchemeHead {
  readonly agreement: string;
  readonly title: Both;
  readonly parties: readonly {
    readonly party: string;
    readonly types: readonly { readonly type: string; readonly title: Both }[];
  }[];
}

/** The same scheme against another number that is hidden. */
export interface EvasionRow {
  readonly hidden: number;
  /** chance that one visit sees it, and that a year of them does */
  readonly visit: Band;
  readonly year: Band;
}

/** Where a number comes from that the reader may leave open. `judged`: nothing says it, so we do. */
export interface Origins {
  readonly items: 'own' | 'force' | 'judged';
  readonly visits: 'own' | 'agreement' | 'judged';
  readonly samples: 'own' | 'agreement' | 'judged';
  readonly hidden: 'own' | 'scenario' | 'judged';
  /** `none`: the scenario does not say, so nothing is *timely* */
  readonly matters: 'own' | 'scenario' | 'none';
}

/** From the first draws alone; from all; with what else would do as much. */
export type InspectionStage = 'rough' | 'sharp' | 'whole';

export interface InspectionSeen {
  readonly ok: true;
  readonly asked: SettledAsk;
  readonly schemes: readonly SchemeHead[];
  /** as the agreement has it */
  readonly visits: VisitScheme;
  readonly stage: InspectionStage;
  readonly draws: number;
  readonly all: number;
  readonly scenario: { readonly id: string; readonly title: string };
  readonly origins: Origins;
  readonly result: InspectionResult;
  /** numbers hidden from the fewest on; empty: not yet */
  readonly evasion: readonly EvasionRow[];
  /** what would reach the chance that is wanted; null: not yet */
  readonly improved: Improvements | null;
}

export interface InspectionRefused {
  readonly ok: false;
  readonly asked: SettledAsk;
  readonly schemes: readonly SchemeHead[];
  readonly stage: 'whole';
  /** what the library does not have */
  readonly missing: string;
}

export type InspectionAnswer = InspectionSeen | InspectionRefused;
