import { Environment } from '@marcbachmann/cel-js';
import type { ASTNode } from '@marcbachmann/cel-js';
import { defenceNames, forceNames, systemNames } from './names.ts';
import type { CelType } from './names.ts';

/** The most that an expression of a stranger's treaty may be. */
export const mostCharacters = 4000;
export const mostParts = 500;
export const mostLevels = 32;

/** The language as a treaty may write it. */
export const written = languageUpTo(mostParts, mostLevels);

/** The same for what is made of an expression: a ban's match is wrapped in a count, a little larger than what was written. */
export const made = languageUpTo(mostParts + 8, mostLevels + 4);

function languageUpTo(maxAstNodes: number, maxDepth: number): Environment {
  return boundedLanguage(maxAstNodes, maxDepth)
    .registerVariable({ name: 'system', schema: { ...systemNames } })
    .registerVariable({ name: 'defence', schema: { ...defenceNames } })
    .registerVariable({ name: 'force', schema: { ...forceNames } })
    .registerVariable('date', 'string');
}

/** CEL in which nothing is named yet, for texts of strangers: whatever is written in it ends. */
export function boundedLanguage(maxAstNodes = mostParts, maxDepth = mostLevels): Environment {
  return new Environment({
    unlistedVariablesAreDyn: false,
    limits: { maxAstNodes, maxDepth, maxListElements: 64, maxCallArguments: 4, maxMapEntries: 1 },
  });
}

/** The fields of each thing that an expression may name. */
export const fields: Readonly<Record<string, Readonly<Record<string, CelType>>>> = {
  system: systemNames,
  defence: defenceNames,
  force: forceNames,
};

export function childrenOf({ args }: ASTNode): readonly ASTNode[] {
  return (Array.isArray(args) ? (args as readonly unknown[]).flat(2) : [args]).filter(isNode);
}

/** A node for which a test holds, outermost and leftmost first. */
export function nodeWhere(node: ASTNode, holds: (node: ASTNode) => boolean): ASTNode | null {
  if (holds(node)) return node;
  for (const child of childrenOf(node)) {
    const found = nodeWhere(child, holds);
    if (found) return found;
  }
  return null;
}

/** `system.leg`, `date` and the like, in the order of the text. */
export function namesIn(node: ASTNode): readonly string[] {
  const name = nameOf(node);
  return name === null ? childrenOf(node).flatMap(namesIn) : [name];
}

export function nameOf(node: ASTNode): string | null {
  if (node.op === 'id') return node.args;
  if (node.op !== '.') return null;
  const [of, field] = node.args;
  return of.op === 'id' ? `${of.args}.${field}` : null;
}

function isNode(value: unknown): value is ASTNode {
  return typeof value === 'object' && value !== null && 'op' in value && 'args' in value;
}

/**
 * The text of a part of an expression, with the parentheses that belong to it: the tree of `(a + b) * c` knows that the
 * product begins at `a`.
 */
export function textOf(node: ASTNode, text: string): string {
  const pairs = parenthesesIn(text);
  let { start, end } = node.range;
  for (;;) {
    const within = (at: number): boolean => at >= start && at < end;
    const torn = pairs.find(([open, close]) => within(open) !== within(close));
    if (!torn) return text.slice(start, end);
    start = Math.min(start, torn[0]);
    end = Math.max(end, torn[1] + 1);
  }
}

/** Texts and remarks are stepped over: a parenthesis in them is none. */
const lexemes =
  /[rR](?:'''[^]*?'''|"""[^]*?"""|'[^']*'|"[^"]*")|'''(?:\\[^]|[^\\])*?'''|"""(?:\\[^]|[^\\])*?"""|'(?:\\[^]|[^'\\])*'|"(?:\\[^]|[^"\\])*"|\/\/[^\n]*|[()]/g;

function parenthesesIn(text: string): readonly (readonly [number, number])[] {
  const opened: number[] = [];
  const pairs: [number, number][] = [];
  for (const { 0: lexeme, index } of text.matchAll(lexemes)) {
    if (lexeme === '(') opened.push(index);
    if (lexeme === ')') pairs.push([opened.pop()!, index]);
  }
  return pairs;
}
