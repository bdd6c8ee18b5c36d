import type { Path, Place } from '../document/index.ts';
import type { Column } from '../number/index.ts';
import type { Term } from './plan.ts';
import { ownQuantities, quantities } from './read.ts';
import type { ScenarioDocument } from './read.ts';
import type { Numbered } from './read-tree.ts';
import type { Stated } from './schema.ts';

/** What a scenario's numbers are run for: the exchange (linkage, assess, tradeoff, shield need), the breakout, or what inspectors see. */
export type Use = 'exchange' | 'breakout' | 'inspection';

/**
 * Whether a run takes the number at a path, as far as the path alone says; see `neededBy` for what others refer to.
 *
 * No party's view speaks of a breakout, nor of what inspectors see: both are asked once, without views.
 */
export function usedBy(use: Use, path: string): boolean {
  const own = path.replace(/^views\.[^.]+\./, '');
  if (use === 'inspection' || ofInspection(own)) return use === 'inspection' && own === path && ofInspection(own);
  const alone =
    /^(beliefs\.upload|criteria\.breakout)\./.test(own) || /^beliefs\.fill\.\d+\.maxWarheadsPerLauncher$/.test(own);
  if (use === 'exchange') return !alone;
  return own === path && (alone || own.startsWith('beliefs.fill.'));
}

function ofInspection(path: string): boolean {
  return /^(views\.[^.]+\.)?beliefs\.inspection\./.test(path);
}

/** The numbers that a run takes: its own, and those to which its own refer with `same`. */
export function neededBy<N extends Numbered>(use: Use, numbers: readonly N[]): readonly N[] {
  const byPath = new Map(numbers.map(({ path, stated }) => [path, stated]));
  const referred = new Set<string>();
  for (const { path, stated } of numbers) {
    if (!usedBy(use, path)) continue;
    for (let at: Stated | undefined = stated; at?.quantity.kind === 'same'; at = byPath.get(at.quantity.path)) {
      if (referred.has(at.quantity.path)) break;
      referred.add(at.quantity.path);
    }
  }
  return numbers.filter(({ path }) => usedBy(use, path) || referred.has(path.replace(/^views\.[^.]+\./, '')));
}

interface Columns {
  readonly columns: readonly Column[];
  readonly indexOf: ReadonlyMap<string, number>;
}

/**
 * One dimension for each uncertain number of the scenario with all its views and alternatives, in order of their paths;
 * what settings make uncertain comes after, and last what is held of inspection, so that stating it moves no draw of
 * anything else. A run uses the columns that are uncertain in it and that it needs, each with
 * the dimension that it has in every run.
 *
 * @source model.md, Uncertain numbers
 */
export function columnsOf(original: ScenarioDocument, scenario: ScenarioDocument, use: Use): Columns {
  const uncertain = (numbers: readonly Numbered[]): string[] =>
    numbers.filter(({ stated }) => isDrawn(stated)).map(({ path }) => path);
  const known = [...new Set(uncertain(quantities(original)))].sort();
  const inRun = ownQuantities(scenario);
  const added = uncertain(inRun)
    .filter((path) => !known.includes(path))
    .sort();
  const all = [...known, ...added];
  const ordered = [...all.filter((path) => !ofInspection(path)), ...all.filter(ofInspection)];
  const dimensions = new Map(ordered.map((path, dimension) => [path, dimension]));
  const columns = neededBy(use, inRun)
    .filter(({ stated }) => isDrawn(stated))
    .map(({ path, stated }): Column => {
      if (stated.quantity.kind === 'same') throw new Error(`${path} is drawn and refers to another number at once`);
      return { path, uncertain: stated.quantity, dimension: dimensions.get(path)! };
    })
    .sort((a, b) => a.dimension - b.dimension);
  return { columns, indexOf: new Map(columns.map(({ path }, index) => [path, index])) };
}

function isDrawn({ quantity }: Stated): boolean {
  return quantity.kind !== 'certain' && quantity.kind !== 'same';
}

export interface TermReader {
  term(path: string, stated: Stated): Term;
  place(path: Path): Place;
}

/** Numbers of a scenario, or of what a party's view makes of it, as terms over the run's columns. */
export function readerOf(
  scenario: ScenarioDocument,
  party: string | null,
  indexOf: ReadonlyMap<string, number>,
): TermReader {
  const byPath = new Map(scenario.numbers.map(({ path, stated }) => [path, stated]));
  const term = (path: string, stated: Stated): Term => {
    const { quantity } = stated;
    if (quantity.kind === 'certain') return quantity.value;
    if (quantity.kind === 'same') return term(quantity.path, byPath.get(quantity.path)!);
    return { column: (party === null ? undefined : indexOf.get(`views.${party}.${path}`)) ?? indexOf.get(path)! };
  };
  return { term, place: (path) => scenario.document.placeOf(path) };
}
