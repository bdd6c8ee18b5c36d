export { isBallistic, legs } from './holding.ts';
export type { Holding, Leg } from './holding.ts';
export { keptUnderBan } from './ban.ts';
export type { Exceptions, Kept } from './ban.ts';
export { cut } from './cut.ts';
export type { Cuts } from './cut.ts';
export { countedTotal, cutToCount } from './cut-counted.ts';
export type { TreatyCount } from './cut-counted.ts';
export { cutProportionally, scaled, totalWarheads } from './cut-proportional.ts';
export { loadOf, lotsOf } from './lots.ts';
export type { Load, Lot } from './lots.ts';
export { declaredForces } from './declared.ts';
export { pasteForce } from './paste.ts';
export type { PastedForce, PasteOptions } from './paste.ts';
export type { Given as PasteGiven } from './paste-columns.ts';
export { writePasted } from './paste-yaml.ts';
export { readDeclaration } from './read-declaration.ts';
export { readForce } from './read.ts';
export { readPosture } from './read-posture.ts';
export { readSeries } from './read-series.ts';
export type {
  Aggregate,
  DeclarationRecord,
  DeclaredTotals,
  Figure,
  ForceRecord,
  PostureItem,
  PostureRecord,
  SeriesRecord,
  SeriesRow,
  SystemRecord,
} from './record.ts';
export type { LibraryDate } from '../document/index.ts';
