/** Evaluation visits under the Vienna Document. */
const unitsAVisit = 60;
const mostVisits = 15;

/**
 * Evaluation visits that a state with so many units must take in a year: one for each 60 or part of it, 15 at most.
 *
 * @param units whole, >= 0
 * @source verification.md 1.4 and 2.2, 29: Vienna Document, an older text, in FAS; to be confirmed against that of 2011
 */
export function viennaQuota(units: number): number {
  return Math.min(mostVisits, Math.ceil(units / unitsAVisit));
}
