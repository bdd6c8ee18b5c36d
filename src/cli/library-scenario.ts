import type { Library, LibraryItem } from '../library/index.ts';
import type { Problem } from '../model/document/index.ts';
import { readScenario, resolve, withLayers } from '../model/scenario/index.ts';
import type { Shelf } from '../model/scenario/index.ts';
import { shelfBeside } from './library-shelf.ts';

/**
 * What is wrong with a scenario, its forces, fills and sources included; under each alternative too.
 *
 * @param shelf the library's own; forces that the scenario names by path are read from beside its file
 */
export function scenarioProblems(item: LibraryItem, library: Library, shelf: Shelf): readonly Problem[] {
  const read = readScenario(item.text, item.file);
  if (!read.ok) return read.problems;
  const beside = shelfBeside(shelf, library, library.find('scenario', item.id) === item ? null : item.file);
  const alternatives = [null, ...read.value.scenario.alternatives.map(({ name }) => name)];
  for (const alternative of alternatives) {
    const chosen = withLayers(read.value, alternative, { file: item.file, line: 1, column: 1 });
    const resolved = chosen.ok ? resolve(read.value, chosen.value, alternative, beside) : chosen;
    // what is wrong without any alternative is wrong under each
    if (!resolved.ok) return resolved.problems;
  }
  return [];
}
