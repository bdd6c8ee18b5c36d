import type { Case, SourceLine } from '../../model/scenario/index.ts';
import type { Band } from '../../model/number/index.ts';
import type { DoctrineDraw, RaidResult } from '../../model/shield/index.ts';
import type { NeedCurve, NeedQuestion, TwoLooksDraw } from '../../model/stability/index.ts';
import type { Opening } from './opening.ts';

/** What the first panel of the shield screen asks for and is told: plain data, in nobody's language. */

export interface ShieldAsk {
  readonly opening: Opening;
  /** of the raid, whole, >= 0; null: as many as the attack of the criteria has */
  readonly warheads: number | null;
}

/** One draw of it. */
export interface ShieldDraw {
  readonly question: NeedQuestion;
  /** what most of the time goes into; null: see `twoLooksOf` */
  readonly twoLooks: TwoLooksDraw | null;
  /** the defence as the scenario has it */
  readonly own: { readonly expected: number; readonly noneLeaks: number };
  readonly compared: readonly DoctrineDraw[];
}

/** A way to shoot beside others, over draws. */
export interface ComparedDoctrine {
  readonly doctrine: DoctrineDraw['doctrine'];
  readonly shots: number | null;
  readonly looks: number | null;
  /** worked out at the medians alone: over draws it would take minutes */
  readonly atMedians: boolean;
  readonly stopped: Band | null;
  readonly expected: Band;
  readonly noneLeaks: Band;
}

export interface ShieldAnswer {
  /** from the first draws alone */
  readonly rough: boolean;
  /** draws that this answer rests on, and that it will rest on; 0: one run at the medians */
  readonly draws: number;
  readonly all: number;
  readonly scenario: { readonly id: string; readonly title: string; readonly alternative: string | null };
  /** whose shield */
  readonly party: string;
  /** warheads of the attack that must be stopped whole */
  readonly attack: number;
  readonly raid: RaidResult;
  readonly need: NeedCurve;
  readonly compared: readonly ComparedDoctrine[];
  /** what is hardly meant in the scenario */
  readonly cautions: Case['cautions'];
  /** of the numbers that it rests on */
  readonly sources: readonly SourceLine[];
}
