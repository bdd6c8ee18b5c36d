export type {
  Agreement,
  Ban,
  Both,
  Contingency,
  Effect,
  Limit,
  Measure,
  OtherText,
  Party,
  Reading,
  Status,
  Term,
  Unit,
} from './agreement.ts';
export { numberOfAlternative } from './alternative.ts';
export { complyIn } from './comply-in.ts';
export type { Answered, ComplyQuestion } from './comply-in.ts';
export { comply, complyDefence } from './comply.ts';
export type { Asked, Compliance, LimitOutcome, ReadingOutcome } from './comply.ts';
export { conformity } from './conformity.ts';
export type { GlossaryTerm } from './conformity.ts';
export type { CountedSteps, NoCount, Part, Tariff } from './count.ts';
export { readShield } from './defence.ts';
export { isDraft, readEither } from './read.ts';
export { openTable } from './draft-table.ts';
export type { OpenRow, OpenTable } from './draft-table.ts';
export { readChoice } from './choice.ts';
export type { Alternative, Bracket, Choice, Draft, DraftProse, DraftRule, DraftSection } from './draft.ts';
export { agreementUnder, draftInFull, readDraft } from './read-draft.ts';
export type { ReadDraft } from './read-draft.ts';
export { explain } from './explain.ts';
export type { Explanation } from './explain.ts';
export { evaluatedWhere } from './evaluate.ts';
export type { Step } from './evaluate.ts';
export { treeOf } from './expression.ts';
export type { ExpressionFault, Language, Wanted } from './expression.ts';
export { divisionByZero, functions, noResult } from './expression-words.ts';
export { boundedLanguage, childrenOf, nodeWhere, textOf } from './language.ts';
export { agreementProblems } from './layer.ts';
export { placeIn, writtenAt } from './place.ts';
export type { Written } from './place.ts';
export type { AgreementText, Prose, Section } from './markdown.ts';
export type { DefenceHolding, Seen } from './names.ts';
export { agreementOn } from './on.ts';
export type { AgreementOn, AgreementSet } from './on.ts';
export { daySchema } from './schema.ts';
export { readAgreement } from './read.ts';
export { matrixOf } from './matrix.ts';
export type { HeldThing, Matrix, MatrixCell, MatrixRow, MatrixStatus } from './matrix.ts';
export { seriesOf } from './series.ts';
export type { Series, SeriesLimit, SeriesMissing, SeriesPoint } from './series.ts';
export { timelineOf } from './timeline.ts';
export type { HangsOn, Timeline, TimelineMark, TimelineRow, TimelineSpan } from './timeline.ts';
export { rulesOf } from './rules.ts';
export type { BanRule, HeldLoad, LimitRule, Rules, TreatyLoad } from './rules.ts';
export { isInForce, readEvents, standing } from './standing.ts';
export { standingUnder } from './standing-under.ts';
export type { Fallen, Standing, State, TreatyEvent } from './standing.ts';
export { visitsOf } from './visits.ts';
export type { AllowedVisits, AskedVisits, StatedNumber, VisitScheme } from './visits.ts';
