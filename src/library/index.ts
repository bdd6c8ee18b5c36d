export { libraryOf } from './library.ts';
export type { Library, LibraryItem, LibraryKind, LibraryTexts } from './library.ts';
export { shelfOf } from './shelf.ts';
