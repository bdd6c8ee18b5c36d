export type {
  Agreement,
  Ban,
  Both,
  Contingency,
  Limit,
  Measure,
  OtherText,
  Party,
  Reading,
  Status,
  Term,
  Unit,
} from './agreement.ts';
export { comply, complyDefence, partyOf } from './comply.ts';
export type { Asked, Compliance, LimitOutcome, ReadingOutcome } from './comply.ts';
export type { CountedSteps, NoCount, Part, Tariff } from './count.ts';
export { readShield } from './defence.ts';
export { explain } from './explain.ts';
export type { Explanation } from './explain.ts';
export type { Step } from './expression.ts';
export { agreementProblems, amended, amendmentsOf } from './layer.ts';
export type { Prose, Section } from './markdown.ts';
export type { DefenceHolding, Seen } from './names.ts';
export { agreementOn } from './on.ts';
export type { AgreementOn, AgreementSet } from './on.ts';
export { readAgreement } from './read.ts';
export type { AgreementText } from './read.ts';
export { rulesOf } from './rules.ts';
export type { BanRule, HeldLoad, LimitRule, Rules, TreatyLoad } from './rules.ts';
export { eventsOf, isInForce, readEvents, standing } from './standing.ts';
export type { Fallen, Standing, State, TreatyEvent } from './standing.ts';
