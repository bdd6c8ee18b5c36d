import type { Library, LibraryItem } from '../library/index.ts';
import type { Problem, Sources } from '../model/document/index.ts';
import { readScenario, resolve, withLayers } from '../model/scenario/index.ts';
import type { ScenarioDocument, Shelf, SourceLine } from '../model/scenario/index.ts';
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

/** Where each number of beliefs and criteria comes from. A bare number is judged; `same` is where it leads. */
export function linesOf({ numbers }: ScenarioDocument, sources: Sources): readonly SourceLine[] {
  return numbers
    .filter(({ stated }) => stated.quantity.kind !== 'same')
    .map(({ path, stated }): SourceLine => {
      const source = stated.source ?? 'judged';
      const known = Object.hasOwn(sources, source) ? sources[source]?.tag : undefined;
      return { path, source, tag: source === 'judged' ? 'judged' : (known ?? 'cited') };
    });
}

/** A scenario as JSON: what it chooses as it stands, what it believes and asks for number by number. */
export function scenarioRecord(document: ScenarioDocument, sources: Sources): object {
  const { id, title, date, parties, agreements, choices, criteria, views, alternatives, runs } = document.scenario;
  const lines = new Map(linesOf(document, sources).map((line) => [line.path, line]));
  return {
    id,
    title,
    date,
    parties,
    agreements,
    choices,
    numbers: document.numbers.map(({ path, stated }) => ({
      path,
      quantity: stated.quantity,
      source: lines.get(path)?.source ?? null,
      tag: lines.get(path)?.tag ?? null,
      note: stated.note,
    })),
    cell: criteria.retaliation.cell,
    presets: criteria.presets.warheads,
    views,
    alternatives,
    runs,
  };
}
