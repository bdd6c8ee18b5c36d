import { inOrder, once, problem, readYaml, told, within, wordsOf } from '../document/index.ts';
import type { Path, Problem, Read } from '../document/index.ts';
import { withAlternative, withView } from './layer.ts';
import { readTree } from './read-tree.ts';
import type { Numbered, ScenarioDocument } from './read-tree.ts';

export type { Numbered, ScenarioDocument } from './read-tree.ts';

/**
 * Reads a scenario and tries all its layers.
 *
 * Checked here is what the document alone can tell: its format, ranges, references, and that every view and every
 * alternative, alone and together, gives a scenario again. Whether forces, systems, agreements and sources exist is
 * for whoever holds the library (see `citations`).
 *
 * @param text YAML, as in interfaces.md 2
 * @param file the name that problems give
 * @returns the scenario, or all problems in the order of the text; those of layers only once the scenario itself holds
 */
export function readScenario(text: string, file: string): Read<ScenarioDocument> {
  return scenarioOnce(text, file);
}

const scenarioOnce = once((text: string, file: string): Read<ScenarioDocument> => {
  const document = readYaml(text, file, { dottedKeys: isLayer });
  if (!document.ok) return document;
  const base = readTree(document.value, []);
  if (!base.ok) return base;
  const problems = brokenLayers(base.value);
  return problems.length > 0 ? { ok: false, problems: inOrder(problems) } : base;
});

/** A number and the alternative that sets it; null: the scenario itself, or a view. */
export interface PlacedQuantity extends Numbered {
  readonly alternative: string | null;
}

/** Every number of beliefs and criteria, then of views (`views.Russia.beliefs.engagement.US.kill`), without alternatives. */
export function ownQuantities(scenario: ScenarioDocument): readonly Numbered[] {
  return [...scenario.numbers, ...viewNumbers(scenario)];
}

const known = new WeakMap<ScenarioDocument, readonly PlacedQuantity[]>();

/**
 * Own quantities, then those of each alternative (at its target path, so that a path may come more than once).
 *
 * Defaults that stand for what is not given are among them, with source null.
 */
export function quantities(scenario: ScenarioDocument): readonly PlacedQuantity[] {
  let all = known.get(scenario);
  if (!all) {
    const own = ownQuantities(scenario).map((one) => ({ ...one, alternative: null }));
    all = [...own, ...scenario.scenario.alternatives.flatMap(({ name }) => alternativeNumbers(scenario, name))];
    known.set(scenario, all);
  }
  return all;
}

/** Every source that the document names, with the path of the mapping that names it: for whoever holds the sources. */
export function citations(scenario: ScenarioDocument): readonly { readonly path: Path; readonly source: string }[] {
  return citationsBelow(scenario.document.tree, []);
}

/** Lenient on purpose: a misspelt `set` is told as an unknown key, not as one with dots. */
function isLayer(path: Path): boolean {
  return path.length >= 2 && (path[0] === 'views' || path[0] === 'alternatives');
}

/** What is wrong with a scenario's views and alternatives, each tried alone and together. */
export function brokenLayers(base: ScenarioDocument): readonly Problem[] {
  const views = Object.keys(base.scenario.views);
  const broken = new Set<string>();
  const alone = views.flatMap((party) => {
    const seen = withView(base, party);
    if (!seen.ok) broken.add(party);
    return seen.ok ? [] : seen.problems;
  });
  const parties = Object.keys(base.scenario.parties).filter((party) => !broken.has(party));
  return [...alone, ...base.scenario.alternatives.flatMap(({ name }) => brokenAlternative(base, name, parties))];
}

/** A view that holds alone can still fail over an alternative: it may set what the alternative took out. */
function brokenAlternative(base: ScenarioDocument, name: string, parties: readonly string[]): readonly Problem[] {
  const alternative = withAlternative(base, name, base.document.placeOf(['alternatives']));
  if (!alternative.ok) return alternative.problems;
  return parties.flatMap((party) => {
    const seen = withView(alternative.value, party);
    return seen.ok ? [] : seen.problems.map((one) => underAlternative(one, name));
  });
}

function underAlternative(one: Problem, name: string): Problem {
  const words = wordsOf(one);
  return problem(one.place, { ...words, wrong: told`under the alternative \`${name}\`, ${within(words.wrong)}` });
}

function viewNumbers(scenario: ScenarioDocument): readonly Numbered[] {
  return Object.entries(scenario.scenario.views).flatMap(([party, view]) => {
    const seen = withView(scenario, party);
    if (!seen.ok) return [];
    const set = view.settings.map(({ path }) => path);
    return seen.value.numbers
      .filter(({ path }) => touches(path, set))
      .map((one) => ({ ...one, path: `views.${party}.${one.path}` }));
  });
}

function alternativeNumbers(scenario: ScenarioDocument, name: string): readonly PlacedQuantity[] {
  const alternative = withAlternative(scenario, name, scenario.document.placeOf(['alternatives']));
  if (!alternative.ok) return [];
  const set =
    scenario.scenario.alternatives.find((one) => one.name === name)?.set.settings.map(({ path }) => path) ?? [];
  const numbers = [...alternative.value.numbers, ...viewNumbers(alternative.value)];
  return numbers.filter(({ path }) => touches(path, set)).map((one) => ({ ...one, alternative: name }));
}

/** A layer may set a number, a mapping around it, or one field of it. */
export function touches(path: string, set: readonly string[]): boolean {
  return set.some((one) => path === one || path.startsWith(`${one}.`) || one.startsWith(`${path}.`));
}

function citationsBelow(node: unknown, path: Path): readonly { readonly path: Path; readonly source: string }[] {
  if (typeof node !== 'object' || node === null) return [];
  return Object.entries(node).flatMap(([key, value]: [string, unknown]) => {
    if (key === 'source' && typeof value === 'string') return [{ path, source: value }];
    return citationsBelow(value, [...path, Array.isArray(node) ? Number(key) : key]);
  });
}
