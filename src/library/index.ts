export { checkItems, checkLibrary, holds, openFigures, sourcesOf, unknownSource } from './check.ts';
export type { LibraryCheck, NullCount, OpenFigure } from './check.ts';
export { load, sumsOf } from './check-sums.ts';
export type { NotCompared, SumCheck, Sums, SumStatus } from './check-sums.ts';
export { citedBy } from './cited.ts';
export { libraryKinds, libraryOf } from './library.ts';
export type { Library, LibraryItem, LibraryKind, LibraryTexts } from './library.ts';
export {
  countOf,
  figuresOf,
  headOf,
  isRecord,
  postureFigures,
  readItem,
  sourcesNamed,
  systemFields,
  treeOf,
} from './report.ts';
export type { CitedFigure, DefenceRecord, ItemHead, ItemRecord, NamedSource, RecordKind } from './report.ts';
export { shelfOf } from './shelf.ts';
export { readCosts } from './costs.ts';
export type { CitedCost } from './costs.ts';
