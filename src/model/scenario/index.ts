export { aboutOf, statedNumbers } from './about.ts';
export type { About, StatedNumber } from './about.ts';
export { assumptionsResult } from './assumptions-result.ts';
export type { AssumedChart, AssumptionsResult } from './assumptions-result.ts';
export type { AssumedValue, Assumption, AssumptionState, OpenReason } from './assumptions.ts';
export { asOfToday } from './assess.ts';
export type { ArrivalQuantiles, Assessed } from './assess.ts';
export type { BreakoutDraw } from './breakout.ts';
export type {
  BreakoutFigure,
  BreakoutGap,
  BreakoutResult,
  BreakoutSystem,
  BreakoutTurn,
  PartyBreakout,
} from './breakout-result.ts';
export { breakoutDraws, breakoutResult } from './breakout-summary.ts';
export { mayNameRules } from './chosen-rules.ts';
export { openRivals } from './disagreements.ts';
export type { DisagreementResult, Ranking, Rivals, Shift } from './disagreements.ts';
export { courseBreakout, startingForces } from './course.ts';
export type { CourseDay, CourseDraw, StartingForce } from './course.ts';
export { readDraws, writeDraws } from './draws-file.ts';
export { engine } from './engine.ts';
export { resultJson } from './json.ts';
export type { HiddenLoads } from './hidden-loads.ts';
export { inspectionPlan, planVisits, usualChoices } from './inspection-plan.ts';
export type { InspectionPlan, PlanAsked, PlanChoices, PlanGap, PlanParty, PlannedVisits } from './inspection-plan.ts';
export { layered } from './layer.ts';
export type { Setting } from './layer.ts';
export { cellNames, joined } from './linkage.ts';
export type { LinkageDraw } from './linkage.ts';
export { outlookBreakout } from './outlook-breakout.ts';
export { outlookInspection } from './outlook-inspection.ts';
export type { ChartPoint, Outlook } from '../talks/index.ts';
export { outlookGroups, outlooksOf } from './outlook.ts';
export type { OutlookGroup } from './outlook.ts';
export type { PackageDraw } from './package.ts';
export type { Parties, Question } from './question.ts';
export { breakoutUnder, openUnder, openUnderBans } from './open.ts';
export type { DraftBans, Layers } from './open.ts';
export { readScenario } from './read.ts';
export { courseDays, reductionResult } from './reduction.ts';
export type {
  CourseDayResult,
  ReductionDay,
  ReductionParty,
  ReductionResult,
  ReductionSystem,
  WorseDay,
} from './reduction.ts';
export type { ScenarioDocument } from './read.ts';
export { breakoutNumbers } from './resolve-breakout.ts';
export type { BreakoutCase } from './resolve-breakout.ts';
export { inspectionUnder } from './resolve-inspection.ts';
export type { InspectionCase } from './resolve-inspection.ts';
export { futureOf, resolve, withLayers } from './resolve.ts';
export type { Agreed, Case, CountedAxis, Shelf } from './resolve.ts';
export type { Change } from './shape.ts';
export type {
  AssessResult,
  Caution,
  CellAssessment,
  Closing,
  Failure,
  Flip,
  Influence,
  Label,
  LabelledFigure,
  LinkageResult,
  Need,
  NullableQuantiles,
  PointCell,
  PointResult,
  Quantiles,
  Room,
  Share,
  SourceLine,
  StabilityRatios,
  TradeoffResult,
  What,
} from './result.ts';
export {
  alternativeOf,
  assessResult,
  chartSoFar,
  columnsTogether,
  linkageResult,
  luckOf,
  outcomeOf,
  presetsOf,
  rowCount,
  rowOf,
  swingDraws,
  tradeoffResult,
} from './run.ts';
export type { Draws, Outcome, Work } from './run.ts';
export type { Point, Scenario, Stated } from './schema.ts';
export { flipOf, triedOf } from './sensitivity.ts';
export type { Swings, Tried } from './sensitivity.ts';
export type { SourceTag } from './sources.ts';
export { scenarioOfTalks } from './talks.ts';
export { tradeOver } from './tradeoff.ts';
export { withViews } from './views.ts';
