import { isAlias, isMap, isScalar, isSeq } from 'yaml';
import type { ParsedNode, Scalar, YAMLMap, YAMLSeq } from 'yaml';
import { problem, quoted, told } from './problem.ts';
import type { Path, Place, Problem, ProblemWords } from './problem.ts';

export const mostLevels = 50;

/** Offsets in the text that mirror the tree. */
export interface Spot {
  readonly offset: number;
  readonly key: number;
  readonly children: Map<string | number, Spot>;
}

export interface Grown {
  readonly tree: unknown;
  readonly spot: Spot;
  readonly problems: readonly Problem[];
}

/** Plain values and their offsets from nodes of YAML, with all that this program refuses to read. */
export function growTree(
  root: ParsedNode | null,
  placeAt: (offset: number) => Place,
  dottedKeys: (mapping: Path) => boolean,
): Grown {
  const problems: Problem[] = [];
  const complain: Complain = (offset, words) => void problems.push(problem(placeAt(offset), words));
  const spot: Spot = { offset: root?.range[0] ?? 0, key: root?.range[0] ?? 0, children: new Map() };
  if (!isMap(root)) {
    complain(root && !isEmpty(root) ? spot.offset : 0, root && !isEmpty(root) ? topNotMapping : emptyFile);
    return { tree: null, spot, problems };
  }
  const tree = grow(root as ParsedNode, { path: [], spot, complain, dottedKeys });
  return { tree, spot, problems };
}

/** Offset of the value at a path, or of its nearest ancestor. */
export function valueSpot(root: Spot, path: Path): number {
  return nearestSpot(root, path).offset;
}

export function keySpot(root: Spot, path: Path): number {
  return nearestSpot(root, path).key;
}

function nearestSpot(root: Spot, path: Path): Spot {
  let spot = root;
  for (const step of path) {
    const next = spot.children.get(step);
    if (!next) break;
    spot = next;
  }
  return spot;
}

type Complain = (offset: number, words: ProblemWords) => void;

interface Growing {
  readonly path: Path;
  readonly spot: Spot;
  readonly complain: Complain;
  readonly dottedKeys: (mapping: Path) => boolean;
}

function grow(node: ParsedNode | null, at: Growing): unknown {
  if (at.path.length > mostLevels) return void at.complain(at.spot.offset, tooDeep);
  if (node === null) return null;
  if (isAlias(node)) return void at.complain(at.spot.offset, noAlias);
  if (node.anchor !== undefined) at.complain(at.spot.offset, noAnchor);
  if (node.tag !== undefined && !coreTags.has(node.tag)) at.complain(at.spot.offset, noTag(node.tag));
  if (isMap(node)) return growMapping(node as YAMLMap.Parsed, at);
  if (isSeq(node)) return growList(node as YAMLSeq.Parsed, at);
  return (node as Scalar.Parsed).value;
}

const coreTags = new Set(
  ['map', 'seq', 'str', 'null', 'bool', 'int', 'float'].map((name) => `tag:yaml.org,2002:${name}`),
);

function growList(node: YAMLSeq.Parsed, at: Growing): unknown[] {
  return node.items.map((item, index) => {
    // `- a: 1` stands in a list as a node; a pair `[a: 1]` stands there bare.
    const child = isNodeLike(item) ? item : null;
    if (!child) at.complain(at.spot.offset, pairInList);
    return grow(child, below(at, index, child, child?.range[0] ?? at.spot.offset));
  });
}

function growMapping(node: YAMLMap.Parsed, at: Growing): object {
  // Without a prototype no key of a file can reach one.
  const mapping: Record<string, unknown> = Object.create(null) as Record<string, unknown>;
  const dots = at.dottedKeys(at.path);
  for (const { key, value } of node.items) {
    const offset = (key as ParsedNode | null)?.range[0] ?? at.spot.offset;
    const name = keyName(key as ParsedNode | null);
    const refused = name === null ? notAKey : refusedKey(name, dots);
    if (refused) at.complain(offset, refused);
    else if (name !== null && Object.hasOwn(mapping, name)) at.complain(offset, doubledKey(name));
    else if (name !== null)
      mapping[name] = grow(value as ParsedNode | null, below(at, name, value as ParsedNode | null, offset));
  }
  return mapping;
}

/** An empty value has no place of its own; its key's place says where to write it. */
function below(at: Growing, step: string | number, child: ParsedNode | null, key: number): Growing {
  const offset = child && !isEmpty(child) ? child.range[0] : key;
  const spot: Spot = { offset, key, children: new Map() };
  at.spot.children.set(step, spot);
  return { ...at, path: [...at.path, step], spot };
}

function isEmpty(node: ParsedNode): boolean {
  return isScalar(node) && node.range[0] === node.range[1];
}

function isNodeLike(item: unknown): item is ParsedNode {
  return isMap(item) || isSeq(item) || isScalar(item) || isAlias(item);
}

function keyName(key: ParsedNode | null): string | null {
  if (!isScalar(key) || key.anchor !== undefined || key.tag !== undefined) return null;
  const name = typeof key.value === 'string' ? key.value : (key.source ?? '');
  return name === '' ? null : name;
}

const dangerous = new Set(['__proto__', 'constructor', 'prototype']);

function refusedKey(name: string, dots: boolean): ProblemWords | null {
  if (name === '<<') return noMerge;
  const steps = name.split('.');
  if (steps.some((step) => dangerous.has(step))) return dangerousKey(name);
  return steps.length > 1 && !dots ? dottedKey(name) : null;
}

const emptyFile: ProblemWords = {
  code: 'empty-file',
  wrong: 'the file is empty',
  expected: 'a YAML mapping',
  todo: 'write `key: value` lines',
};

const topNotMapping: ProblemWords = {
  code: 'top-not-a-mapping',
  wrong: 'the file does not hold a mapping',
  expected: '`key: value` lines',
  todo: 'check that it is the right file',
};

export const tooDeep: ProblemWords = {
  code: 'too-deep',
  wrong: told`mappings and lists are nested more than ${mostLevels} deep`,
  expected: told`at most ${mostLevels} levels`,
  todo: 'look for a bracket that is never closed',
};

const noAlias: ProblemWords = {
  code: 'alias',
  wrong: 'this is a YAML alias (`*name`)',
  expected: 'the value itself',
  todo: 'write the value out; in a scenario `same: PATH` takes another number',
};

const noAnchor: ProblemWords = {
  code: 'anchor',
  wrong: 'a YAML anchor (`&name`) stands here',
  expected: 'a value without an anchor',
  todo: 'take the `&name` out',
};

function noTag(tag: string): ProblemWords {
  return {
    code: 'tag',
    wrong: told`the YAML tag ${quoted(tag.replace('tag:yaml.org,2002:', '!!'))} stands here`,
    expected: 'a value without a tag',
    todo: 'take the tag out',
  };
}

const pairInList: ProblemWords = {
  code: 'pair-in-list',
  wrong: 'a list holds a bare `key: value`',
  expected: 'values',
  todo: 'put braces around it: `{ key: value }`',
};

const notAKey: ProblemWords = {
  code: 'not-a-key',
  wrong: 'a mapping, a list, or nothing stands where a key belongs',
  expected: 'a plain word before the `:`',
  todo: 'write `key: value`',
};

const noMerge: ProblemWords = {
  code: 'merge-key',
  wrong: '`<<` merges another mapping',
  expected: 'the keys themselves',
  todo: 'write them out',
};

function dangerousKey(name: string): ProblemWords {
  return {
    code: 'forbidden-key',
    wrong: told`${quoted(name)} cannot be a key`,
    expected: 'a key that JavaScript does not use itself',
    todo: 'rename it',
  };
}

function dottedKey(name: string): ProblemWords {
  return {
    code: 'dotted-key',
    wrong: told`the key ${quoted(name)} has a dot in it`,
    expected: 'a key without dots: they part the steps of a path',
    todo: 'nest the mappings, or write `-` for `.`',
  };
}

function doubledKey(name: string): ProblemWords {
  return {
    code: 'duplicate-key',
    wrong: told`the key ${quoted(name)} stands here a second time`,
    expected: 'each key once in a mapping',
    todo: 'keep one of them',
  };
}
