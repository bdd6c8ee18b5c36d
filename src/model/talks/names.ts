import type { ASTNode } from '@marcbachmann/cel-js';
import { childrenOf } from '../agreement/index.ts';
import type { ExpressionFault } from '../agreement/index.ts';
import { noKey, wholeMap } from './language-words.ts';

/** `['limits', 'deployed-warheads']`, `['assuredIn', 'Russia', 'day/ride-out']`, `['need']` */
export type NameRead = readonly [name: string, ...keys: readonly string[]];

/** The names of talks, each with its type. Numbers are decimals. */
export const maps = {
  limits: 'double',
  bans: 'bool',
  measures: 'double',
  due: 'string',
  chosen: 'string',
  interceptors: 'double',
  standing: 'bool',
  assured: 'double',
  assuredIn: 'map<string, double>',
  breakout: 'double',
  detectionOf: 'double',
} as const;
export type MapName = keyof typeof maps;
export const plainNames = { need: 'double', detection: 'double', date: 'string' } as const;
export const allNames = [...Object.keys(maps), ...Object.keys(plainNames)];

/** A look-up in one of the maps, as it was written. */
export interface LookUp {
  readonly map: MapName;
  /** `dotted`: `limits.ceiling`, not `limits['ceiling']` */
  readonly keys: readonly { readonly key: string; readonly offset: number; readonly dotted: boolean }[];
}

/** The look-up that a node is; a fault where it is one that may not be; `null`: it is none. */
export function lookUpOf(node: ASTNode): LookUp | { readonly fault: ExpressionFault } | null {
  const chain = chainOf(node);
  if (chain === null) return null;
  const { map, steps } = chain;
  const wordless = steps.find((step) => step.key === null);
  if (wordless) return { fault: { offset: wordless.offset, words: noKey(map) } };
  const keys = steps as LookUp['keys'];
  if (keys.length === depthOf(map)) return { map, keys };
  if (keys.length < depthOf(map)) return { fault: { offset: node.range.start, words: wholeMap(map, depthOf(map)) } };
  // `limits['a'].b`: what stands inside is the look-up, and the check of types says what is wrong around it.
  return null;
}

interface Chain {
  readonly map: MapName;
  readonly steps: readonly { readonly key: string | null; readonly offset: number; readonly dotted: boolean }[];
}

function chainOf(node: ASTNode): Chain | null {
  if (node.op !== '[]' && node.op !== '.') return null;
  const [of, by] = node.args;
  const before = of.op === 'id' ? (isMap(of.args) ? { map: of.args, steps: [] } : null) : chainOf(of);
  if (before === null) return null;
  const step =
    typeof by === 'string'
      ? { key: by, offset: node.pos, dotted: true }
      : {
          key: by.op === 'value' && typeof by.args === 'string' ? by.args : null,
          offset: by.range.start,
          dotted: false,
        };
  return { map: before.map, steps: [...before.steps, step] };
}

export function isMap(name: string): name is MapName {
  return Object.hasOwn(maps, name);
}

export function depthOf(map: MapName): 1 | 2 {
  return map === 'assuredIn' ? 2 : 1;
}

/** What an expression reads; of a checked one. */
export function readsOf(tree: ASTNode): readonly NameRead[] {
  const seen = new Map(readsWithin(tree).map((read) => [read.join('\n'), read]));
  return [...seen.values()];
}

function readsWithin(node: ASTNode): readonly NameRead[] {
  const found = lookUpOf(node);
  if (found !== null && 'map' in found) return [[found.map, ...found.keys.map(({ key }) => key)]];
  if (node.op === 'id') return [[node.args]];
  return childrenOf(node).flatMap(readsWithin);
}

/** The one look-up that a node is, for who looks at what it is compared with. */
export function readAt(node: ASTNode): NameRead | null {
  const found = lookUpOf(node);
  if (found !== null) return 'map' in found ? [found.map, ...found.keys.map(({ key }) => key)] : null;
  return node.op === 'id' ? [node.args] : null;
}
