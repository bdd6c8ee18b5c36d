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
export { averagePrice, costOf, interceptorKilograms } from './orbit/cost.ts';
export { publishedAbsentee, publishedNumber, shotsEach } from './orbit/average.ts';
export { constellation } from './orbit/constellation.ts';
export { fewestInOrbit } from './orbit/phasing.ts';
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
export { readConstellation } from './orbit/preset.ts';
export type { Conflict, ConstellationRecord, InBoth, InputName, PrintedFigure } from './orbit/preset.ts';
