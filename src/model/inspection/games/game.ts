import { dresher, fractionText } from './dresher.ts';
import { plansJudged } from './plans.ts';
import type { PlanJudged } from './plans.ts';
import { enough, stagesOf } from './stages.ts';
import type { Stage, Stakes } from './stages.ts';

/** Dresher's game with both strategies, and the same inspections used in other ways. */
export interface InspectionGame extends Stakes {
  readonly periods: number;
  readonly inspections: number;
  /** to the inspectorate: loss where it catches a violation, -gain where it misses one, 0 where there is none */
  readonly value: number;
  /** least chance that who violates for sure is caught */
  readonly caught: number;
  /** both exactly, where gain and loss are 1; null: other stakes */
  readonly exact: { readonly value: string; readonly caught: string } | null;
  /** share of periods inspected: the chance to be caught of who does not see inspections, or must violate */
  readonly naive: number;
  /** chance to be caught from which a violation pays no more */
  readonly enough: number;
  /** what happens where both play the equilibrium */
  readonly outcome: Outcome;
  /** by period, from 1 */
  readonly course: readonly PeriodOfGame[];
  /** every stage that can come about, by period and then by inspections left, most first */
  readonly stages: readonly ReachedStage[];
  readonly plans: readonly PlanJudged[];
}

/** Chances that sum to 1. */
export interface Outcome {
  readonly caught: number;
  readonly missed: number;
  readonly kept: number;
}

export interface PeriodOfGame {
  readonly period: number;
  /** chance of an inspection then */
  readonly inspected: number;
  /** chance of a violation then */
  readonly violated: number;
}

export interface ReachedStage extends Stage {
  readonly period: number;
  /** chance that so many inspections are left then, and nothing was violated */
  readonly reached: number;
}

/**
 * The equilibrium of Dresher's game, what comes of it, and how it compares.
 *
 * @param periods     whole, 1..365
 * @param inspections whole, 0..periods
 * @source verification.md 2.1, 8 and 9
 */
export function inspectionGame(periods: number, inspections: number, stakes: Stakes): InspectionGame {
  const stage = stagesOf(periods, inspections, stakes);
  const { value, inspect } = stage(periods, inspections);
  const even = stakes.gain === 1 && stakes.loss === 1;
  const { exact } = dresher(periods, inspections);
  return {
    ...{ periods, inspections, ...stakes, value },
    caught: inspect,
    exact: even ? { value: fractionText(exact.value), caught: fractionText(exact.caught) } : null,
    naive: inspections / periods,
    enough: enough(stakes),
    ...played(periods, inspections, stage),
    plans: plansJudged(periods, inspections, stakes, stage),
  };
}

type Played = Pick<InspectionGame, 'outcome' | 'course' | 'stages'>;

/** From the first period on: chances of every stage with nothing violated, and of inspections left whatever was. */
function played(periods: number, inspections: number, stage: ReturnType<typeof stagesOf>): Played {
  const course: PeriodOfGame[] = [];
  const stages: ReachedStage[] = [];
  let [caught, missed] = [0, 0];
  let clean = Float64Array.from({ length: inspections + 1 }, (_, left) => (left === inspections ? 1 : 0));
  let inspecting = Float64Array.from(clean);
  for (let period = 1; period <= periods; period++) {
    let [inspected, violated] = [0, 0];
    const [nextClean, nextInspecting] = [new Float64Array(inspections + 1), new Float64Array(inspections + 1)];
    for (let left = inspections; left >= 0; left--) {
      if (inspecting[left] === 0) continue;
      const now = stage(periods - period + 1, left);
      const reached = clean[left]!;
      stages.push({ period, reached, ...now });
      inspected += inspecting[left]! * now.inspect;
      violated += reached * now.violate;
      caught += reached * now.violate * now.inspect;
      missed += reached * now.violate * (1 - now.inspect);
      pass(nextClean, left, reached * (1 - now.violate), now.inspect);
      pass(nextInspecting, left, inspecting[left]!, now.inspect);
    }
    course.push({ period, inspected, violated });
    [clean, inspecting] = [nextClean, nextInspecting];
  }
  return { outcome: { caught, missed, kept: clean.reduce((sum, chance) => sum + chance, 0) }, course, stages };
}

/** To the next period, with one inspection less or with as many. */
function pass(next: Float64Array, left: number, chance: number, inspect: number): void {
  if (left > 0) next[left - 1]! += chance * inspect;
  next[left]! += chance * (1 - inspect);
}
