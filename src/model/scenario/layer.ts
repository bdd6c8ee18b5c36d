import { inOrder, nearest, oneOf, problem, quoted, told } from '../document/index.ts';
import type { Document, Path, Place, Problem, ProblemWords, Read } from '../document/index.ts';
import { begins, ownValue, readTree, sourceAround } from './read-tree.ts';
import type { ScenarioDocument, Written } from './read-tree.ts';
import { isPath } from './schema-number.ts';
import type { LayerStated } from './schema.ts';

/** One value that a layer writes over a document. */
export interface Setting {
  /** dotted, from the root */
  readonly path: string;
  /** what stands there from then on, as YAML gives it; a mapping replaces a mapping whole */
  readonly value: unknown;
  /** where the layer says so; problems are told there */
  readonly place: Place;
  /** source that the layer names around the value; none if not given */
  readonly source?: string | null;
  /** exact places within the value; `place` for all if not given */
  readonly inside?: (rest: Path) => Place;
}

/**
 * A scenario with some values set, read and checked anew.
 *
 * Setting what the schema allows and the document left at its default is fine; the mapping around it must be there.
 * `same` stays a reference: layers apply before it is resolved. Views and alternatives are kept, but not tried.
 *
 * @param settings in order; a later one writes over an earlier one
 * @returns the scenario, whose document places a set path where its layer wrote it; or problems, all in the layer's places
 */
export function layered(base: ScenarioDocument, settings: readonly Setting[]): Read<ScenarioDocument> {
  let tree = base.document.tree;
  const problems: Problem[] = [];
  const placed: Placed[] = [];
  for (const setting of settings) {
    const at = locate(tree, setting.path);
    if ('wrong' in at) {
      problems.push(problem(setting.place, at));
      continue;
    }
    tree = assigned(tree, at.steps, setting.value);
    placed.push({ ...setting, at: at.steps });
  }
  if (problems.length > 0) return { ok: false, problems: inOrder(problems) };

  const document = overlaid(base.document, tree, placed);
  const written: readonly Written[] = [
    ...base.written,
    ...placed.map(({ at, source }) => ({ at, source: source ?? null })),
  ];
  const read = readTree(blaming(document, placed), written);
  return read.ok ? { ok: true, value: { ...read.value, document } } : read;
}

/** The scenario as a party itself sees it; as it is, if the party has no view of its own. */
export function withView(scenario: ScenarioDocument, party: string): Read<ScenarioDocument> {
  if (!Object.hasOwn(scenario.scenario.views, party)) return { ok: true, value: scenario };
  return laidOnce(scenario, `view ${party}`, () => viewSettings(scenario, party));
}

/** What a party's view sets, in its order, with the places and sources that the document gives; nothing without a view. */
export function viewSettings({ document, scenario: { views } }: ScenarioDocument, party: string): readonly Setting[] {
  return Object.hasOwn(views, party) ? settingsOf(document, views[party]!, ['views', party]) : [];
}

/**
 * The scenario under one of its alternatives.
 *
 * @param place where somebody named it, for the problem that there is none of that name
 */
export function withAlternative(scenario: ScenarioDocument, name: string, place: Place): Read<ScenarioDocument> {
  const { alternatives } = scenario.scenario;
  const index = alternatives.findIndex((one) => one.name === name);
  const names = alternatives.map((one) => one.name);
  if (index < 0) return { ok: false, problems: [problem(place, noSuchAlternative(name, names))] };
  return laidOnce(scenario, `alternative ${name}`, () =>
    settingsOf(scenario.document, alternatives[index]!.set, ['alternatives', index, 'set']),
  );
}

const laid = new WeakMap<ScenarioDocument, Map<string, Read<ScenarioDocument>>>();

/** The document's own layers are asked for again and again: to be tried, to list their numbers, to run. */
function laidOnce(
  scenario: ScenarioDocument,
  name: string,
  settings: () => readonly Setting[],
): Read<ScenarioDocument> {
  let known = laid.get(scenario);
  if (!known) laid.set(scenario, (known = new Map()));
  let read = known.get(name);
  if (!read) known.set(name, (read = layered(scenario, settings())));
  return read;
}

/** What a layer of the document itself sets, with the places and sources that the document gives. */
function settingsOf(document: Document, layer: LayerStated, at: Path): readonly Setting[] {
  return layer.settings.map(({ path, value }) => ({
    path,
    value,
    place: document.placeOfKey([...at, path]),
    source: sourceAround(document.tree, at),
    inside: (rest) => (rest.length > 0 ? document.placeOf([...at, path, ...rest]) : document.placeOf([...at, path])),
  }));
}

function noSuchAlternative(name: string, known: readonly string[]): ProblemWords {
  const meant = nearest(name, known);
  return {
    code: 'unknown-alternative',
    wrong: told`the scenario has no alternative ${quoted(name)}`,
    expected: known.length > 0 ? oneOf(known) : 'a scenario with alternatives',
    todo: meant === null ? 'name one of these' : told`did you mean ${quoted(meant)}?`,
  };
}

interface Placed extends Setting {
  readonly at: Path;
}

const notForLayers = ['counterpoise', 'alternatives'];

function locate(tree: unknown, path: string): { readonly steps: Path } | ProblemWords {
  if (!isPath(path))
    return {
      code: 'bad-path',
      wrong: told`${quoted(path)} is not a path`,
      expected: 'a dotted path from the root: `beliefs.…`',
      todo: 'part its steps by dots',
    };
  const words = stepsOf(tree, path);
  const forbidden =
    words.find((step) => step === 'constructor' || step === 'prototype') ??
    notForLayers.find((key) => key === words[0]);
  if (forbidden !== undefined)
    return {
      code: 'not-for-a-layer',
      wrong: told`${quoted(path)} cannot be set by a layer`,
      expected: 'a path to a choice, a belief, a view or a criterion',
      todo: 'take it out',
    };
  let node = tree;
  const steps: (string | number)[] = [];
  for (const [index, word] of words.entries()) {
    const step = Array.isArray(node) && /^\d+$/.test(word) ? Number(word) : word;
    const last = index === words.length - 1;
    const next = ownValue(node, step);
    // The schema judges the last key of a mapping; everything before it must be there to be written into.
    if (next === undefined && !(last && isMapping(node))) return nowhere(path, steps, word, node);
    steps.push(step);
    node = next;
  }
  return { steps };
}

/** Keys of a view are paths themselves: the rest of a path below it is one key, or begins with one. */
function stepsOf(tree: unknown, path: string): readonly string[] {
  const [first, party, ...rest] = path.split('.');
  if (first !== 'views' || party === undefined || rest.length === 0) return path.split('.');
  const below = rest.join('.');
  const view = ownValue(ownValue(tree, first), party);
  const keys = isMapping(view) ? Object.keys(view).filter((key) => below === key || below.startsWith(`${key}.`)) : [];
  const key = keys.toSorted((a, b) => b.length - a.length)[0] ?? below;
  return [
    first,
    party,
    key,
    ...below
      .slice(key.length + 1)
      .split('.')
      .filter((step) => step !== ''),
  ];
}

function isMapping(node: unknown): node is object {
  return typeof node === 'object' && node !== null && !Array.isArray(node);
}

function nowhere(path: string, above: Path, word: string, node: unknown): ProblemWords {
  const where = above.length === 0 ? told`the document` : above.join('.');
  const known = typeof node === 'object' && node !== null ? Object.keys(node) : [];
  const meant = nearest(word, known);
  return {
    code: 'leads-nowhere',
    wrong:
      known.length > 0
        ? told`${quoted(path)} leads nowhere: ${where} has no ${quoted(word)}`
        : told`${quoted(path)} leads nowhere: ${where} is not a mapping`,
    expected: known.length > 0 ? oneOf(known.slice(0, 12)) : 'a path into a mapping of the document',
    todo:
      meant !== null
        ? told`did you mean ${quoted(meant)}?`
        : Array.isArray(node)
          ? 'write one of these, or set the list whole'
          : 'set a path whose mapping is in the document, or set that mapping whole',
  };
}

function assigned(node: unknown, steps: Path, value: unknown): unknown {
  const [step, ...rest] = steps;
  if (step === undefined) return value;
  const inner = assigned(ownValue(node, step), rest, value);
  if (Array.isArray(node)) return node.map((one: unknown, index) => (index === step ? inner : one));
  return Object.assign(Object.create(null) as object, node, { [step]: inner });
}

/** The document with the new tree; what is set has its place in the layer. */
function overlaid(base: Document, tree: unknown, placed: readonly Placed[]): Document {
  const over = (path: Path): Placed | undefined => placed.findLast(({ at }) => begins(path, at));
  const within = ({ at, inside, place }: Placed, path: Path): Place => inside?.(path.slice(at.length)) ?? place;
  return {
    file: base.file,
    tree,
    placeOf(path) {
      const setting = over(path);
      return setting ? within(setting, path) : base.placeOf(path);
    },
    placeOfKey(path) {
      const setting = over(path);
      if (!setting) return base.placeOfKey(path);
      return path.length === setting.at.length ? setting.place : within(setting, path);
    },
  };
}

/**
 * The same, for telling problems: without the layer all was well, so a problem elsewhere is the doing of the setting
 * that is nearest to it.
 */
function blaming(document: Document, placed: readonly Placed[]): Document {
  const blamed = (path: Path): Placed | undefined =>
    placed.some(({ at }) => begins(path, at))
      ? undefined
      : placed.toSorted((a, b) => shared(b.at, path) - shared(a.at, path))[0];
  return {
    ...document,
    placeOf: (path) => blamed(path)?.place ?? document.placeOf(path),
    placeOfKey: (path) => blamed(path)?.place ?? document.placeOfKey(path),
  };
}

function shared(a: Path, b: Path): number {
  const differs = a.findIndex((step, index) => step !== b[index]);
  return differs < 0 ? a.length : differs;
}
