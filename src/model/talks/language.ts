import type { ASTNode, Environment } from '@marcbachmann/cel-js';
import { boundedLanguage, functions, nodeWhere, treeOf } from '../agreement/index.ts';
import type { ExpressionFault, Language, Wanted, Written } from '../agreement/index.ts';
import { comparedFault } from './compared.ts';
import { visitsRule } from './detection.ts';
import type { TalksKnown } from './known.ts';
import { equalEnds, noBreakout, noInspection, noSuchFunctionHere, noVisitsRule, retold } from './language-words.ts';
import { unknownHere, unknownKeyOf, wholeMap } from './language-words.ts';
import { allNames, depthOf, isMap, lookUpOf, maps, plainNames, readsOf } from './names.ts';
import type { LookUp, MapName, NameRead } from './names.ts';

/** A test or a value of a talks document, checked for names and types. */
export interface TalksExpression {
  readonly text: string;
  /** every look-up and name that it reads, once, in the order of the text */
  readonly reads: readonly NameRead[];
  /** where it stands; `null`: in no file */
  readonly written: Written | null;
}

/**
 * Reads a test or a value (Common Expression Language) and holds it against the names of talks. It ends for every text,
 * as an expression of an agreement does: text, tree and depth are bounded; only operators, lists, the functions of rules
 * and `ramp` are let in; a look-up is one of a map below, by a key that is written out and known.
 *
 * @param wanted a truth for a test, a number for a value
 * @returns the expression; or what is wrong with it, and where in the text
 * @source docs/reference/talks.md
 */
export function talksExpressionOf(text: string, wanted: Wanted, known: TalksKnown): TalksExpression | ExpressionFault {
  const tree = treeOf(text, wanted, languageOf(known));
  if ('words' in tree) return { offset: tree.offset, words: retold(tree.words, wanted) };
  const fault = comparedFault(tree, known) ?? rampFault(tree);
  return fault ?? { text, reads: readsOf(tree), written: null };
}

/** What an expression of talks is parsed and evaluated in; facts are its context as they are. */
export const environment: Environment = withRamp(withNames(boundedLanguage()));

function withNames(language: Environment): Environment {
  for (const [name, type] of Object.entries(maps)) language.registerVariable(name, `map<string, ${type}>`);
  for (const [name, type] of Object.entries(plainNames)) language.registerVariable(name, type);
  return language;
}

/** Whole numbers and decimals mixed: `ramp(need, 0, 0.5)`. */
function withRamp(language: Environment): Environment {
  const numbers = ['int', 'double'];
  for (const x of numbers)
    for (const from of numbers)
      for (const to of numbers)
        language.registerFunction(`ramp(${x}, ${from}, ${to}): double`, (...given: readonly (number | bigint)[]) => {
          const [value, start, end] = given.map(Number) as [number, number, number];
          return ramp(value, start, end);
        });
  return language;
}

/** 0 at `from` and before it, 1 at `to` and beyond, in between in proportion; no number where the two are one. */
function ramp(x: number, from: number, to: number): number {
  return from === to ? Number.NaN : Math.min(1, Math.max(0, (x - from) / (to - from)));
}

function languageOf(known: TalksKnown): Language {
  return {
    environment,
    functions: new Set([...functions, 'ramp']),
    named: (node) => nameFault(node, known),
    noSuchFunction: noSuchFunctionHere,
    unknownName: (word) => unknownHere(word, allNames),
    noSuchField: (word) => unknownHere(word, allNames),
  };
}

function nameFault(node: ASTNode, known: TalksKnown): ReturnType<Language['named']> {
  if (node.op === 'id' && isMap(node.args))
    return { offset: node.range.start, words: wholeMap(node.args, depthOf(node.args)) };
  if (node.op === 'id' && node.args === 'detection') return detectionFault(node.range.start, known.parties, known);
  const found = lookUpOf(node);
  if (found === null) return null;
  if ('fault' in found) return found.fault;
  return keyFault(found, known) ?? 'name';
}

function keyFault({ map, keys }: LookUp, known: TalksKnown): ExpressionFault | null {
  if (map === 'breakout' && !known.hasBreakout) return { offset: keys[0]!.offset, words: noBreakout };
  for (const [level, { key, offset, dotted }] of keys.entries()) {
    const there = keysOf(map, level, known);
    // `limits.deployed-warheads` takes `warheads` from `limits.deployed`.
    const torn = dotted ? there.find((one) => one.startsWith(`${key}-`)) : undefined;
    if (!there.includes(key)) return { offset, words: unknownKeyOf(map, level, key, there, torn) };
  }
  const [{ key, offset }] = keys as readonly [LookUp['keys'][number]];
  return map === 'detectionOf' ? detectionFault(offset, [key], known) : null;
}

/** Detection is by visits, and timely before a breakout: both are needed, and what a visit would look at. */
function detectionFault(
  offset: number,
  parties: readonly string[],
  { hasBreakout, inspected, measures }: TalksKnown,
): ExpressionFault | null {
  if (!hasBreakout) return { offset, words: noBreakout };
  const missing = parties.find((party) => !inspected.includes(party));
  if (missing !== undefined) return { offset, words: noInspection(missing) };
  return measures.includes(visitsRule) ? null : { offset, words: noVisitsRule };
}

function keysOf(map: MapName, level: number, known: TalksKnown): readonly string[] {
  switch (map) {
    case 'limits':
    case 'due':
      return known.limits;
    case 'bans':
      return known.bans;
    case 'measures':
      return known.measures;
    case 'chosen':
      return known.brackets.map(({ name }) => name);
    case 'standing':
      return known.agreements;
    default:
      return level === 0 ? known.parties : known.cells;
  }
}

function rampFault(tree: ASTNode): ExpressionFault | null {
  const flat = nodeWhere(tree, (node) => node.op === 'call' && node.args[0] === 'ramp' && endsOf(node) === 'one');
  return flat && { offset: flat.range.start, words: equalEnds };
}

function endsOf(node: ASTNode): 'one' | 'two' {
  const [, from, to] = (node.args as readonly [string, readonly ASTNode[]])[1];
  const number = (one: ASTNode | undefined): number | null =>
    one?.op === 'value' && ['number', 'bigint'].includes(typeof one.args) ? Number(one.args) : null;
  return number(from) !== null && number(from) === number(to) ? 'one' : 'two';
}
