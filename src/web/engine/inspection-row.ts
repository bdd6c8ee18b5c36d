import { inspect } from '../../model/inspection/index.ts';
import type { InspectionQuestion, InspectionResult } from '../../model/inspection/index.ts';

/** Questions of one scheme: the one asked, then others that are compared with it; each in so many draws. */
export interface InspectionPart {
  readonly questions: readonly { readonly question: InspectionQuestion; readonly draws: number }[];
}

/** One question answered. */
export function inspectionRow({ questions }: InspectionPart, index: number, seed: number): InspectionResult {
  const { question, draws } = questions[index]!;
  return inspect(question, draws, seed);
}
