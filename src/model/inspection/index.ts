export { delayUnder, seenBy } from './delay.ts';
export type { Delay } from './delay.ts';
export { inspect } from './inspect.ts';
export { improvements } from './improve.ts';
export { levers } from './improvement.ts';
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
export type { Chance, InspectionQuestion, InspectionResult, Matters, Notice, Seen } from './question.ts';
export { alarms, chanceOfFalseFinding, chanceSeen } from './sample.ts';
export type { Sample } from './sample.ts';
export { monthsAYear, mostVisitsAYear, starts, timingKinds, timingOf, usualSlots } from './scheme.ts';
export type { Start, Timing, TimingKind } from './scheme.ts';
