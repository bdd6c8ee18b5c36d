import { improvements, inspect } from '../../model/inspection/index.ts';
import type { Improvements, InspectionQuestion, InspectionResult } from '../../model/inspection/index.ts';

/** Questions about one scheme: the one asked, then others beside it. */
export interface InspectionPart {
  readonly rows: readonly InspectionRow[];
}

export interface InspectionRow {
  readonly question: InspectionQuestion;
  readonly draws: number;
  /** chance that is wanted: what would reach it is asked, not what is seen; null: what is seen */
  readonly target: number | null;
}

/** One question answered. */
export function inspectionRow({ rows }: InspectionPart, index: number, seed: number): InspectionResult | Improvements {
  const { question, draws, target } = rows[index]!;
  return target === null ? inspect(question, draws, seed) : improvements(question, draws, seed, target);
}
