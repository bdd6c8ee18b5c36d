export {
  assessedLine,
  chanceWords,
  columnSentence,
  commandSentence,
  directionsOf,
  exchangeSentence,
  shieldNeedSentence,
  waitingSentences,
} from './assess.ts';
export {
  assumptionsFigureTitle,
  assumptionsTitle,
  closingNote,
  closingRows,
  differingSentences,
  packageRows,
  rankingMeaning,
  rankingSentences,
  undisputedLines,
  whoseHead,
} from './assumptions.ts';
export type { SheetFills } from './assumptions.ts';
export { agreedSentences, limitAxis, treatyPoints } from './agreed.ts';
export { labelSentences, mattering, turning } from './answers.ts';
export type { Mattering } from './answers.ts';
export {
  breakoutLabels,
  breakoutLimits,
  breakoutSubtitles,
  breakoutTitle,
  breakoutTurning,
  breakoutVerdict,
  criterionWords,
  gapSentences,
  lineWords,
  paceSentences,
  systemRows,
} from './breakout.ts';
export { commandLine } from './command-line.ts';
export type { RunOptions } from './command-line.ts';
export { asCounted, inBoth, standingWords, viewsOf, whyWords } from './agreements.ts';
export type { View } from './agreements.ts';
export { complyNotes, complyVerdict } from './comply.ts';
export { complyRows } from './comply-rows.ts';
export type { ComplyRow } from './comply-rows.ts';
export { judged } from './comply-why.ts';
export type { Judged } from './comply-why.ts';
export { day } from './dates.ts';
export {
  agreeing,
  chances,
  givenNumber,
  inspectAsked,
  inspectInput,
  inspectRanking,
  inspectSentences,
  inspectTitle,
  mattersWords,
  meanWords,
  ofHundred,
  openMonths,
  startWords,
  timingShort,
  timingWords,
  upTo,
} from './inspect.ts';
export type { Detection } from './inspect.ts';
export { equivalentRows, leverSentences } from './inspect-improve.ts';
export { sizeRows, sizeSentences, sizeTitle } from './inspect-size.ts';
export type { SizeCase, SizeResult } from './inspect-size.ts';
export { measuredSentence, sharesRows, sharesSentences, sharesTitle } from './inspect-shares.ts';
export type { MeasuredCheck, SharesResult } from './inspect-shares.ts';
export { en } from './english.ts';
export { inputValue, inputWords } from './inputs.ts';
export type { InputKind, InputWords } from './inputs.ts';
export { capital, list, party, say, whole } from './language.ts';
export { languages, ru } from './languages.ts';
export type { LanguageCode } from './languages.ts';
export type { Catalogue, Key, Language, NumberStyle, PartyName, Values } from './language.ts';
export {
  band,
  bandOf,
  counted,
  decimal,
  drawCount,
  extent,
  fixed,
  inDraws,
  percent,
  probability,
  quantiles,
} from './numbers.ts';
export type { ShareBand } from './numbers.ts';
export { named, namedAbout } from './named.ts';
export { quantityWords, statedWords } from './stated.ts';
export { toldIn } from './problems.ts';
export {
  ceilingRows,
  circumstances,
  countedWords,
  countRows,
  courseRows,
  courseVerdict,
  dayHeads,
  launcherRows,
  reduceLimits,
  reduceSubtitles,
  reduceTitle,
  reduceVerdict,
  workRows,
} from './reduce.ts';
export type { Rows } from './reduce.ts';
export {
  boxWords,
  cellBox,
  cellWords,
  describeReach,
  inputSentence,
  metWords,
  reachCautions,
  reachCases,
  reachCaseWords,
  reachFoot,
  reachShareWords,
  reachSubtitles,
  reachTitle,
} from './reach.ts';
export type { ReachInput, ReachSubject } from './reach.ts';
export { flightCautions, flightFoot, flightRows, flightTitle, reportedSentence } from './flight.ts';
export { seriesSentences, seriesTitle } from './series.ts';
export { sourcesLine } from './sources-line.ts';
export {
  assuredWithoutShield,
  becauseAt,
  cellsInOrder,
  cellsWaiting,
  closing,
  nearest,
  ownLimit,
  packageShares,
  piecesOf,
  sharesOf,
} from './reading.ts';
export type { Binding, PackageShares } from './reading.ts';
export type { Extent, InputRange, Subject } from './subject.ts';
export { standingRow, standingSentences, standingTitle } from './standing.ts';
export type { KnownAgreement } from './standing.ts';
export {
  alternativeWords,
  bracketTitle,
  choiceWords,
  crossingSentences,
  dayOrMonth,
  redLineHead,
  redLinesWords,
  redLineWords,
  roundWords,
  bracketHead,
  bracketsThatMatter,
  rowSentences,
  sharedBrackets,
  talksSubtitle,
  talksTitle,
  talksVerdict,
} from './talks.ts';
export type { TalksSubject } from './talks.ts';
export { leastSentences, movedSentence, movedSentences } from './talks-change.ts';
export {
  bracketWords,
  drawnLines,
  openedSentence,
  redLineSentences,
  roleSentence,
  shareWords,
  talksLimits,
  talksTurning,
} from './talks-lines.ts';
export { detectionSentences, detectionWords, smallestDetection, tellsDetection } from './talks-detection.ts';
export { wantSentences, worthWords } from './talks-wants.ts';
export { runsOf, topWords, tradeLine, tradeOthers, tradeStanding, tradeTitle } from './tradeoff.ts';
export type { TradeLine } from './tradeoff.ts';
export { cautionSentences, optionCautionSentences } from './cautions.ts';
export { inReachSentence, interceptorAxis } from './in-reach.ts';
export { attackWords, failureWords, intervalWords, notValidated, packageWords, verdict } from './verdict.ts';
export type { Verdict } from './verdict.ts';
export {
  buysSentences,
  kindSentence,
  planAssumed,
  planGaps,
  planOutput,
  planParty,
  planSources,
  planTitle,
  planUnconfirmed,
  starred,
  visitSentences,
} from './inspect-plans.ts';
