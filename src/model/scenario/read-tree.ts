import { check, formatPath, nearest, oneOf, plain, problem, quoted, refuse, told } from '../document/index.ts';
import type { Document, Path, Problem, Read, Words } from '../document/index.ts';
import { arranged } from './schema-beliefs.ts';
import { beyond, rangeWords } from './schema-number.ts';
import type { Same, Stated } from './schema-number.ts';
import { askedOf, formatVersion, isPartyName, partyNames, scenarioSchema } from './schema.ts';
import type { Beliefs, Scenario } from './schema.ts';

/** A number of beliefs or criteria, with its dotted path in the document. */
export interface Numbered {
  readonly path: string;
  readonly stated: Stated;
}

/** Where a layer wrote, and the source that the layer names around it; null: none. */
export interface Written {
  readonly at: Path;
  readonly source: string | null;
}

/** A scenario that holds together, beside the document it was read from. */
export interface ScenarioDocument {
  readonly document: Document;
  readonly scenario: Scenario;
  /** numbers of beliefs and criteria, in the order of the schema; defaults of what is not given among them */
  readonly numbers: readonly Numbered[];
  /** what layers wrote so far, in their order */
  readonly written: readonly Written[];
}

/**
 * Reads the tree of a document as a scenario, without trying its views and alternatives.
 *
 * @param written where layers wrote: from there on the sources of the mappings around no longer speak for a number
 */
export function readTree(document: Document, written: readonly Written[]): Read<ScenarioDocument> {
  const version = ownValue(document.tree, 'counterpoise');
  if (version !== undefined && version !== formatVersion)
    return refuse(document.placeOf(['counterpoise']), otherVersion(version));
  const kind = ownValue(document.tree, 'kind');
  if (version === undefined && typeof kind === 'string') return refuse(document.placeOf(['kind']), otherKind(kind));

  const read = check(document, scenarioSchema(partiesOf(document.tree)));
  if (!read.ok) return read;
  const numbers: Numbered[] = [];
  const cite = <T>(value: T, key: 'beliefs' | 'criteria'): T => cited(value, [key], document.tree, written, numbers);
  const beliefs = arranged(cite(read.value.beliefs, 'beliefs'));
  const criteria = cite(read.value.criteria, 'criteria');

  const problems = [...brokenReferences(document, numbers), ...countedWithoutOrbit(document, read.value, beliefs)];
  if (problems.length > 0) return { ok: false, problems };
  return { ok: true, value: { document, scenario: { ...read.value, beliefs, criteria }, numbers, written } };
}

/** The `source` of the mapping at a path or of the nearest one around it. */
export function sourceAround(tree: unknown, path: Path): string | null {
  let node = tree;
  let source = ownSource(node);
  for (const step of path) {
    node = ownValue(node, step);
    source = ownSource(node) ?? source;
  }
  return source;
}

function otherVersion(version: unknown) {
  const wrong = told`the format is version ${typeof version === 'number' ? version : formatOther(version)}`;
  return {
    code: 'other-version',
    wrong,
    expected: told`\`counterpoise: ${formatVersion}\`: this program reads version ${formatVersion} only`,
    todo: 'use a program that reads that version, or correct the number',
  };
}

function otherKind(kind: string) {
  return {
    code: 'not-a-scenario',
    wrong: told`this is a file of the kind ${quoted(kind)}, not a scenario`,
    expected: told`a file that says \`counterpoise: ${formatVersion}\``,
    todo: 'name a scenario',
  };
}

function formatOther(version: unknown): Words {
  return typeof version === 'string' ? `'${version.slice(0, 20)}'` : told`unclear`;
}

function partiesOf(tree: unknown): readonly string[] | null {
  const parties = ownValue(tree, 'parties');
  if (typeof parties !== 'object' || parties === null || Array.isArray(parties)) return null;
  const names = Object.keys(parties).filter((key) => key !== 'source' && key !== 'note');
  // What is said about the names themselves need not be said again wherever one stands.
  return names.length < 2 || !names.every(isPartyName) ? null : names;
}

/** The same value, each number with the source that speaks for it; all numbers are added to `numbers`. */
function cited<T>(value: T, path: Path, tree: unknown, written: readonly Written[], numbers: Numbered[]): T {
  if (typeof value !== 'object' || value === null) return value;
  if (isStated(value)) {
    const stated: Stated = { ...value, source: sourceOf(value, path, tree, written) };
    numbers.push({ path: plain(formatPath(path)), stated });
    return stated as T & Stated;
  }
  const below = (inner: unknown, step: string | number): unknown =>
    cited(inner, [...path, step], tree, written, numbers);
  if (Array.isArray(value)) return value.map(below) as T & unknown[];
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, below(inner, key)])) as T & object;
}

function isStated(value: object): value is Stated {
  return Object.hasOwn(value, 'quantity');
}

/**
 * A layer's number answers to the layer's sources only: what stands around it in the scenario spoke for another
 * number. A default that nobody wrote answers to none.
 */
function sourceOf(stated: Stated, path: Path, tree: unknown, written: readonly Written[]): string | null {
  if (!isThere(tree, path)) return null;
  const inside = written.filter(({ at }) => at.length > path.length && begins(at, path));
  if (inside.length > 0)
    return inside.some(({ at }) => at.at(-1) === 'source') ? stated.source : (inside.at(-1)?.source ?? null);
  if (stated.source !== null) return stated.source;
  const layer = written.findLast(({ at }) => begins(path, at));
  if (!layer) return sourceAround(tree, path);
  return sourceAround(nodeAt(tree, layer.at), path.slice(layer.at.length)) ?? layer.source;
}

export function begins(path: Path, start: Path): boolean {
  return start.length <= path.length && start.every((step, index) => step === path[index]);
}

export function nodeAt(tree: unknown, path: Path): unknown {
  return path.reduce<unknown>((node, step) => ownValue(node, step), tree);
}

export function isThere(tree: unknown, path: Path): boolean {
  return nodeAt(tree, path) !== undefined;
}

export function ownValue(node: unknown, step: string | number): unknown {
  if (typeof node !== 'object' || node === null || !Object.hasOwn(node, step)) return undefined;
  return (node as Readonly<Record<string | number, unknown>>)[step];
}

function ownSource(node: unknown): string | null {
  const source = ownValue(node, 'source');
  return typeof source === 'string' ? source : null;
}

/** Interceptors can be counted in orbit only where the layer that takes the number on the axis is in orbit. */
function countedWithoutOrbit(
  document: Document,
  { parties, choices }: Pick<Scenario, 'parties' | 'choices'>,
  { engagement }: Beliefs,
): readonly Problem[] {
  const [party] = partyNames({ parties });
  const asked = askedOf(engagement[party]!);
  if (choices.interceptors.counted === undefined || (asked.doctrine !== 'fractional' && asked.orbit)) return [];
  const owner = `beliefs.engagement.${party}`;
  return [
    problem(document.placeOf(['choices', 'interceptors', 'counted']), {
      code: 'counted-without-an-orbit',
      wrong: told`choices.interceptors.counted is \`orbit\`, and ${owner} has no \`orbit\``,
      expected: 'an `orbit` in the layer that takes the number on the axis',
      todo: 'add the orbit, or take `counted` out',
    }),
  ];
}

function brokenReferences(document: Document, numbers: readonly Numbered[]): readonly Problem[] {
  const byPath = new Map(numbers.map(({ path, stated }) => [path, stated]));
  const judged = new Set<string>();
  return numbers.flatMap(({ path, stated }) => {
    if (stated.quantity.kind !== 'same' || judged.has(path)) return [];
    const words = brokenReference(path, stated.quantity, byPath, judged);
    return words ? [problem(document.placeOf([...stepsOf(path), 'same']), words)] : [];
  });
}

/** The steps of a number's path; digits lead into a list. */
export function stepsOf(path: string): Path {
  return path.split('.').map((step) => (/^\d+$/.test(step) ? Number(step) : step));
}

function brokenReference(path: string, same: Same, byPath: ReadonlyMap<string, Stated>, judged: Set<string>) {
  const way = [path];
  let target: string = same.path;
  for (;;) {
    const stated = byPath.get(target);
    if (!stated) return way.length > 1 ? null : leadsNowhere(path, target, [...byPath.keys()]);
    if (way.includes(target)) {
      way.forEach((one) => judged.add(one));
      return target === path ? circle(way) : null;
    }
    if (stated.quantity.kind !== 'same') {
      const wrong = same.within && beyond(stated.quantity, same.within);
      return wrong && same.within ? outside(path, target, wrong, rangeWords(same.within)) : null;
    }
    way.push(target);
    target = stated.quantity.path;
  }
}

function leadsNowhere(path: string, target: string, known: readonly string[]) {
  const meant = nearest(target, known);
  return {
    code: 'same-leads-nowhere',
    wrong: told`${path} is the same as ${target}, which is no number of this scenario`,
    expected: 'the path of a number in beliefs or criteria',
    todo:
      meant === null
        ? told`write one from the root: ${oneOf(['beliefs.…', 'criteria.…'])}`
        : told`did you mean \`${meant}\`?`,
  };
}

function circle(way: readonly string[]) {
  return {
    code: 'same-in-a-circle',
    wrong: told`${way.reduceRight<Words>((after, one) => told`${one} is the same as ${after}`, way[0]!)}: a circle`,
    expected: 'references that end at a number',
    todo: 'write a number at one of them',
  };
}

function outside(path: string, target: string, wrong: Words, expected: Words) {
  return {
    code: 'same-out-of-range',
    wrong: told`${path} is the same as ${target}, which ${wrong}`,
    expected,
    todo: 'refer to another number, or write one',
  };
}
