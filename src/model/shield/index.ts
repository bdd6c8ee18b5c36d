export { bandOf, openBandOf } from './band.ts';
export type { Band, OpenBand } from './band.ts';
export { defence } from './defence.ts';
export type { Defence } from './defence.ts';
export { deal, stopped } from './engage.ts';
export type { Engagement, Fractional, Shooting } from './engagement.ts';
export { engagementsOf } from './given.ts';
export type { EngagementGiven } from './given.ts';
export { leakers } from './leak.ts';
export { raid } from './raid.ts';
export type { GivenNumber, RaidQuestion, RaidResult } from './raid.ts';
export { readDefence } from './schema.ts';
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
