export { complyTable, matrixTable, seriesSvg, seriesTable, standingSvg, standingTable } from './agreement-svg.ts';
export { Axes } from './axes.tsx';
export type { FigureContext, PointMark } from './context.ts';
export type { BreakoutContext } from './breakout-context.ts';
export { breakoutSystems, breakoutTable } from './breakout-table.ts';
export { describeBreakout } from './breakout.tsx';
export { CellDots } from './cell-dots.tsx';
export type { CellDotsProps } from './cell-dots.tsx';
export { beliefSvg, beliefTable } from './belief-svg.ts';
export {
  beliefFoot,
  beliefSentences,
  beliefTitle,
  caseSources,
  chanceBand,
  inputName,
  visitsOf,
  yearWords,
} from './belief-words.ts';
export type { BeliefContext } from './belief-words.ts';
export { BeliefChart } from './belief.tsx';
export { costSvg } from './cost.tsx';
export { costFoot, costSentences, costTable, costTitle, kindWords, times } from './cost-words.ts';
export type { CitedPrice, CostContext } from './cost-words.ts';
export { describeFour, fourTable, FourWorlds, fourWorlds } from './compare.tsx';
export type { FourShares } from './compare.tsx';
export { cellSentence } from './cursor.ts';
export { describe } from './describe.ts';
export { GameChart, gameSvg, InterimChart, interimSvg, leftShown } from './game.tsx';
export {
  chanceWords,
  gameSentences,
  gameTable,
  gameTitle,
  interimSentences,
  interimTable,
  interimTitle,
} from './game-words.ts';
export type { GameContext } from './game-words.ts';
export { dotColumns, Engage, engageSentences, engageTitle, meanOf } from './engage.tsx';
export type { EngageContext } from './engage.tsx';
export { engageSvg, engageTable, needSvg, needTable } from './engage-svg.tsx';
export { doctrineWords, givenWords, leakingWords } from './engage-words.tsx';
export { engineLine, titleSentence } from './sentences.ts';
export { describeInspection, Inspection, inspectionSvg } from './inspection.tsx';
export type { InspectionContext } from './inspection.tsx';
export { planEvasion, planTable } from './plan-table.ts';
export { dotTimes, inspectionCompared, inspectionTable } from './inspection-table.ts';
export { bands, contrast, light } from './palette.ts';
export { NeedChart, needNone, needSentences, needTitle } from './need.tsx';
export type { NeedContext } from './need.tsx';
export { pageLayout } from './layout.ts';
export type { ReductionContext } from './reduction.tsx';
export { reductionCeilings, reductionCourse, reductionSides, reductionTable } from './reduction-table.ts';
export type { PageLayout } from './layout.ts';
export { Linkage } from './linkage.tsx';
export { numberedPoints } from './marks.ts';
export type { NumberedPoint } from './marks.ts';
export { dotsTable, ratioTable, stepsTable, tornadoTable } from './page-table.ts';
export { plotOf } from './page.tsx';
export { describeRatio, RatioStrip } from './ratio-strip.tsx';
export { SmallCell } from './small-cell.tsx';
export { SeriesChart } from './series.tsx';
export type { SeriesContext } from './series.tsx';
export { StandingChart } from './standing.tsx';
export type { StandingContext } from './standing.tsx';
export { Steps, stepsOf } from './steps.tsx';
export type { Step } from './steps.tsx';
export { describeTornado, Tornado } from './tornado.tsx';
export type { TornadoContext, TornadoEnd, TornadoRow } from './tornado.tsx';
export { Sheets as TalksSheets, talksBrief } from './talks-brief.tsx';
export type { BriefContext } from './talks-brief.tsx';
export type { TalksContext } from './talks-context.ts';
export { TalksLanes } from './talks-lanes.tsx';
export { talksLanesSvg, talksValuesSvg } from './talks-svg.ts';
export { talksBrackets, talksMoves, talksPackages, talksRedLines } from './talks-table.ts';
export { TalksValues } from './talks-values.tsx';
export { Tradeoff } from './tradeoff.tsx';
export type { Plot, YScale } from './scales.ts';
export { assumedClosings, assumedPackage, assumptionsTable, disagreementsTable } from './assumptions-table.ts';
export { assumptionsSvg, breakoutSvg, linkageSvg, reductionSvg, tradeoffSvg } from './render.ts';
export { assessReport, breakoutReport, linkageReport, reductionReport } from './report.tsx';
export type { ReportContext, ReportInputs } from './report.tsx';
export {
  assessTable,
  csvOf,
  linkageInputs,
  linkagePoints,
  linkagePresets,
  linkageShares,
  linkageTable,
  tradeoffTable,
} from './table.ts';
export type { Table, TableValue } from './table.ts';
export { describeTradeoff, tradeSubtitles } from './tradeoff-words.ts';
export { bandWords, orbitSentences, orbitTitle, rangeWords } from './orbit-words.ts';
export type { OrbitContext } from './orbit-words.ts';
export { OrbitChart } from './orbit.tsx';
export { constellationSalvoTable, constellationSvg, constellationTable } from './orbit-svg.ts';
export { pageFrame, sheetFrame } from './frame.tsx';
