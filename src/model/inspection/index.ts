export { equalDetection, sharedOut } from './allocation.ts';
export type { Allocation, Place } from './allocation.ts';
export { leastCutOff, powersOf } from './cut-off.ts';
export type { Powers } from './cut-off.ts';
export { confidence, equilibriumConfidence, seeingNeeded } from './belief.ts';
export type { Confidence, Round } from './belief.ts';
export { believe } from './believe.ts';
export { caseQuestion } from './case.ts';
export type { CaseChoice } from './case.ts';
export { historyNumbers } from './history.ts';
export type {
  HistoryNumber,
  HistoryQuestion,
  HistoryResult,
  HistoryLever,
  HistoryRound,
  RoundSeeing,
} from './history.ts';
export type { CaseBelief, CaseNumber, CasePeriod, CaseYear, ConfidenceCase } from './schema.ts';
export { delayUnder, timely } from './delay.ts';
export type { Delay } from './delay.ts';
export { independentChance, independentMixedChance, independentSize, largestMissedShare } from './independent.ts';
export type { Look } from './independent.ts';
export { inspect } from './inspect.ts';
export { inParallel, inSeries, mixedChance } from './mixed.ts';
export { improvements } from './improve.ts';
export type {
  Bought,
  Equivalent,
  Goal,
  GoalImproved,
  Improvements,
  Lacking,
  Lever,
  LeverName,
  Reached,
} from './improvement.ts';
export type {
  Chance,
  InspectionQuestion,
  InspectionResult,
  InspectionStratum,
  Matters,
  Notice,
  Seen,
  Sites,
} from './question.ts';
export { viennaQuota } from './vienna.ts';
export { chanceOfFalseFinding, chanceSeen } from './sample.ts';
export type { Sample } from './sample.ts';
export { binomialSize, iaeaSize, sampleSize } from './sample-size.ts';
export type { SampleSize } from './sample-size.ts';
export { monthsAYear, mostVisitsAYear, starts, timingKinds, timingOf, usualSlots } from './scheme.ts';
export type { Start, Timing, TimingKind } from './scheme.ts';
export { adjustedRisks, riskWeightedChance, stratified } from './strata.ts';
export type { RiskStratum, Stratified } from './strata.ts';
export { oneSiteChance, twoStageChance } from './two-stages.ts';
export { measured, shiftRecognised } from './variables.ts';
export type { Measured } from './variables.ts';
export { cutOffFor, cutOffs, swings } from './swings.ts';
export type { CutOff, Swing } from './swings.ts';
export { dresher } from './games/dresher.ts';
export type { Dresher, Fraction } from './games/dresher.ts';
export { interim, interimDelay } from './games/interim.ts';
export type { Interim, Moment } from './games/interim.ts';
export { inspectionGame } from './games/game.ts';
export type { InspectionGame, Outcome, PeriodOfGame, ReachedStage } from './games/game.ts';
export type { PlanJudged, PlanKind } from './games/plans.ts';
export { matrixGame } from './games/programme.ts';
export type { LinearProgramme, LinearSolver, SolvedGame } from './games/programme.ts';
export { secretVisits } from './games/secret.ts';
export type { SecretVisits } from './games/secret.ts';
export { stagesOf } from './games/stages.ts';
export type { Stage, Stakes } from './games/stages.ts';
export { seenByNumber } from './seen-by-number.ts';
export type { SeenNumber } from './seen-by-number.ts';
export { prizeOf, timingGame, visitPlans } from './games/timing.ts';
export type { TimingGame } from './games/timing.ts';
