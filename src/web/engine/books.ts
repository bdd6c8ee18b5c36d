import { citedBy, libraryOf, shelfOf } from '../../library/index.ts';
import type { Library } from '../../library/index.ts';
import { readSources } from '../../model/document/index.ts';
import type { CitedSource, Read, Sources } from '../../model/document/index.ts';
import type { Scenario, Shelf, SourceLine } from '../../model/scenario/index.ts';
import { namesRules, opener } from './opening.ts';
import type { Opened, Opening } from './opening.ts';

/** The library as a run needs it: forces to fill a scenario from, and the bibliography to name sources from. */
export interface Books {
  readonly library: Library;
  readonly shelf: Shelf;
  /** fetches what an opening needs beside the library: the language of rules, where it may name an agreement */
  ready(opening: Opening): Promise<void>;
  /** a scenario with its changes, filled from the library; only what is ready */
  open(opening: Opening): Read<Opened>;
  readonly sources: Sources;
  citedBy(scenario: Scenario, lines: readonly SourceLine[]): readonly CitedSource[];
}

/** @param files the library: path -> text */
export function booksOf(files: Readonly<Record<string, string>>): Read<Books> {
  const library = libraryOf(files);
  const shelf = shelfOf(library);
  if (!shelf.ok) return shelf;
  const item = library.find('sources', 'sources')!; // a shelf has one
  const sources = readSources(item.text, item.file);
  if (!sources.ok) return sources;
  let filled = shelf.value;
  const open = opener(() => filled);
  return {
    ok: true,
    value: {
      library,
      shelf: shelf.value,
      open,
      async ready(opening) {
        if (filled.rules || !namesRules(opening)) return;
        const { shelfWithRules } = await import('../../library/agreements.ts');
        filled = shelfWithRules(shelf.value, library);
      },
      sources: sources.value,
      citedBy: (scenario, lines) => citedBy(scenario, lines, sources.value),
    },
  };
}
