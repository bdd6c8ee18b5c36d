export { acceptableTo, acceptableToAll, acceptedBy, nearestPackages } from './acceptable.ts';
export { bargain } from './bargain.ts';
export type { BargainFound } from './bargain.ts';
export type { Bench, Judgement, Package } from './bench.ts';
export { axisOf, chartPointOf, chartPointsOf, pointKey } from './chart.ts';
export { conflict } from './conflict.ts';
export type { Conflict } from './conflict.ts';
export { examine } from './examined.ts';
export type { Examined, Judged } from './examined.ts';
export { factsOf } from './facts-of.ts';
export type { ChartPoint, Facts, Inspected, InspectedDraw, Outlook } from './facts.ts';
export { choiceOf, packageOf, sizesOf } from './ground.ts';
export type { Ground } from './ground.ts';
export { benchOf } from './judge.ts';
export type { Judging, TalksBench } from './judge.ts';
export { knownOf } from './known.ts';
export type { BesideDraft, TalksKnown } from './known.ts';
export { leastChange } from './least-change.ts';
export type { LeastChangeFound } from './least-change.ts';
export type { TalksExpression } from './language.ts';
export { movedBetween } from './moved.ts';
export type { NameRead } from './names.ts';
export { openTalks } from './open.ts';
export type { OpenTalks, ScenarioOfTalks, TalksOpening } from './open.ts';
export { comparedAmong, paretoSet, ranked } from './pareto.ts';
export { dayOf, lastRound, positionsOn, roundBefore, roundOf } from './positions.ts';
export { prices } from './price.ts';
export type { Price } from './price.ts';
export { headOfTalks, namesIn, readTalks } from './read.ts';
export type { TalksHead, TalksNames } from './read.ts';
export type {
  Bargain,
  BargainPoint,
  BracketResult,
  BracketRole,
  ChoiceRecord,
  LeastChange,
  LineName,
  LineOutcome,
  Move,
  MovedResult,
  PackageResult,
  RedLineResult,
  TalksResult,
} from './result.ts';
export { roles } from './roles.ts';
export type { RoleFound } from './roles.ts';
export { nearestLine, spreadsOf } from './slack.ts';
export type { NearestLine, Spreads } from './slack.ts';
export { talksResult } from './talks-result.ts';
export type { TalksQuestion } from './talks-result.ts';
export type { Position, RedLine, Round, Talks, ViewSetting, Want } from './talks.ts';
