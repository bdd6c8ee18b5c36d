export { countedTwice } from './caution.ts';
export { defence } from './defence.ts';
export type { Defence } from './defence.ts';
export { doctrinesCompared } from './doctrines.ts';
export type { DoctrineDraw } from './doctrines.ts';
export { deal, stopped } from './engage.ts';
export { askedLayer } from './engagement.ts';
export type { Engagement, Firing, Fractional, InSequence, Layer, Layered, Looking, Shooting } from './engagement.ts';
export { columnsOf, engagementsOf, numbersOf } from './given.ts';
export type { EngagementGiven, LayeredGiven, LayerGiven } from './given.ts';
export { leakers } from './leak.ts';
export { shareInReach } from './orbit/geometry.ts';
export type { OrbitGeometry } from './orbit/geometry.ts';
export { raid } from './raid.ts';
export type { RaidQuestion, RaidResult } from './raid.ts';
export { readDefence } from './schema.ts';
export { interceptorNumbers, readInterceptor } from './schema-interceptor.ts';
export type { InterceptorKind } from './schema-interceptor.ts';
export type { CitedNumber } from './schema-number.ts';
export { performanceNumbers, readPerformance } from './schema-performance.ts';
export type { ShieldPerformance } from './schema-performance.ts';
export { readRegion } from './schema-region.ts';
export type { Region, RegionIs } from './schema-region.ts';
export { constellation } from './orbit/constellation.ts';
export { publishedInFull } from './orbit/published.ts';
export { boostWindow } from './orbit/window.ts';
export type {
  Constellation,
  ConstellationCost,
  ConstellationGiven,
  ConstellationResult,
  LatitudeTable,
  OrbitReason,
  SalvoRow,
} from './orbit/question.ts';
export { inputNames, printedKinds, readConstellation } from './orbit/schema.ts';
export { lacking, presetInputs } from './orbit/preset-given.ts';
export type { PresetInputs } from './orbit/preset-given.ts';
export { capShare } from './orbit/geometry.ts';
export type { Conflict, ConstellationRecord, InBoth, InputName, PrintedFigure } from './orbit/schema.ts';
export { alikeNeed, wilkeningCase, wilkeningNeed } from './wilkening.ts';
export type { WilkeningCase, WilkeningNeed, WilkeningReason } from './wilkening.ts';
