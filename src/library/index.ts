export { libraryOf } from './library.ts';
export type { Library, LibraryItem, LibraryKind, LibraryTexts } from './library.ts';
export { forceProblem } from './force-problem.ts';
export { shelfOf } from './shelf.ts';
