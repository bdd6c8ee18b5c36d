/** One round of belief: a year, as a rule. */
export interface Round {
  /** chance that the round would see a violation that is there, 0..1; 0: nobody looked */
  readonly seeing: number;
  /** chance that a party that has kept its word begins to break it before the round looks, 0..1 */
  readonly newViolation: number;
  /** chance that the round raises a finding against a party that keeps its word, 0..1; not given: 0 */
  readonly falseFinding?: number;
  /** whether the round found something; not given: it did not */
  readonly finding?: boolean;
}

/** Confidence that the other keeps its word, 0..1. */
export interface Confidence {
  /** when the round begins to look: what was believed, less what may have begun since */
  readonly before: number;
  /** when it has looked */
  readonly after: number;
}

/**
 * Confidence in compliance over rounds, by Bayes' rule: before a round p' = p (1 - pi), after a clean one
 * p' (1 - f) / (p' (1 - f) + (1 - p') (1 - S)), after a finding p' f / (p' f + (1 - p') S). A violation, once begun, goes on.
 *
 * @param prior confidence before the first round, 0..1
 * @param rounds in order of time
 * @returns one a round, in the same order. A round that could not have come out as it did (no chance of it in either world)
 *   teaches nothing
 * @source Martin-Cameron (`pfree.calc` of RSurveillance), verification.md 2.1, 12; with false findings: Bayes' rule
 */
export function confidence(prior: number, rounds: readonly Round[]): readonly Confidence[] {
  let held = prior;
  return rounds.map((round) => {
    const before = held * (1 - round.newViolation);
    held = afterLooking(before, round);
    return { before, after: held };
  });
}

function afterLooking(before: number, { seeing, falseFinding = 0, finding = false }: Round): number {
  const kept = before * (finding ? falseFinding : 1 - falseFinding);
  const broken = (1 - before) * (finding ? seeing : 1 - seeing);
  return kept + broken === 0 ? before : kept / (kept + broken);
}

/**
 * Where confidence settles after clean rounds that are all alike: the p that a round leaves as it is, (S - pi) / (S (1 - pi)).
 *
 * @param seeing chance S that a round sees a violation, 0..1
 * @param newViolation chance pi of a new one a round, 0..1
 * @returns 0..1: 0 where a round sees no more than may begin. Nothing seen and nothing begun leaves any confidence as it is:
 *   then null
 * @source verification.md 2.2, 15
 */
export function equilibriumConfidence(seeing: number, newViolation: number): number | null {
  if (seeing === 0 && newViolation === 0) return null;
  if (seeing <= newViolation) return 0;
  return (seeing - newViolation) / (seeing * (1 - newViolation));
}

/**
 * Chance with which one clean round must see a violation to lift confidence to what is wanted.
 *
 * @param prior confidence when the round looks, 0..1
 * @param wanted 0..1
 * @returns 0..1: 0 where it is there already, 1 where certainty is wanted; null where no clean round can do it (prior 0)
 * @source verification.md 2.2, 16
 */
export function seeingNeeded(prior: number, wanted: number): number | null {
  if (prior >= wanted) return 0;
  return prior === 0 ? null : 1 - (prior * (1 - wanted)) / ((1 - prior) * wanted);
}

/**
 * Clean rounds, all alike, until confidence is below a mark: rounds in which nobody looks, or too little is seen.
 *
 * @param held confidence now, 0..1
 * @param round each of them
 * @param mark 0..1
 * @returns whole, >= 0, the fewest; null: never
 */
export function roundsUntilBelow(held: number, round: Round, mark: number): number | null {
  return roundsUntil(held, { ...round, finding: false }, (value) => value < mark);
}

/**
 * Clean rounds, all alike, that bring confidence to a mark.
 *
 * @param held confidence now, 0..1
 * @param round each of them
 * @param mark 0..1
 * @returns whole, >= 0, the fewest; null: no number of them does
 */
export function cleanRoundsNeeded(held: number, round: Round, mark: number): number | null {
  return roundsUntil(held, { ...round, finding: false }, (value) => value >= mark);
}

/** Steps until it holds; a confidence that no longer moves, or a thousand rounds, is never. */
function roundsUntil(held: number, round: Round, reached: (value: number) => boolean): number | null {
  let value = held;
  for (let rounds = 0; rounds <= longest; rounds++) {
    if (reached(value)) return rounds;
    const next = confidence(value, [round])[0]!.after;
    if (next === value) return null;
    value = next;
  }
  return null;
}

const longest = 1000;
