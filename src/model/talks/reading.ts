import { problem } from '../document/index.ts';
import type { Document, Path, Problem, ProblemWords } from '../document/index.ts';
import type { Both } from '../agreement/index.ts';
import type { TalksKnown } from './known.ts';
import type { WrittenBoth } from './schema.ts';

/** What the readers of the parts share. */
export interface Reading {
  readonly text: string;
  readonly document: Document;
  readonly known: TalksKnown;
  readonly problems: Problem[];
}

/** Notes that something is wrong with the value at a path, or with its key. */
export function complain({ document, problems }: Reading, path: Path, words: ProblemWords, key = false): void {
  problems.push(problem(key ? document.placeOfKey(path) : document.placeOf(path), words));
}

export function bothOf(written: WrittenBoth): Both {
  return typeof written === 'string' ? { en: written, ru: written } : { en: written.en, ru: written.ru };
}

/** Entries by name, without the `source` and `note` that any mapping may have. */
export function withoutMarks(mapping: object): readonly (readonly [string, unknown])[] {
  return Object.entries(mapping).filter(([key]) => key !== 'source' && key !== 'note');
}
