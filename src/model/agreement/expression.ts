import { Environment, EvaluationError, ParseError } from '@marcbachmann/cel-js';
import type { ASTNode } from '@marcbachmann/cel-js';
import { nearest, quoted, told } from '../document/index.ts';
import type { ProblemWords, Words } from '../document/index.ts';
import { defenceNames, forceNames, systemNames } from './names.ts';
import type { CelType, Names, Seen, SeenThing } from './names.ts';

/** A counting or matching expression that was checked for names and types before any force is counted. */
export interface Expression {
  readonly text: string;
  /** what it is about; `neither` where it reads no name of a system or a defence */
  readonly about: 'system' | 'defence' | 'neither';
  readonly tree: ASTNode;
}

/** What an expression should give. */
export type Wanted = 'number' | 'truth';

/** What is wrong with an expression, and where in its text (from 0). */
export interface ExpressionFault {
  readonly offset: number;
  readonly words: ProblemWords;
}

/** The value; or the name that it needs and does not find; or where the arithmetic has no result. */
export type Evaluated =
  | { readonly ok: true; readonly value: number | boolean }
  | { readonly ok: false; readonly lacks: string; readonly reason: string }
  | { readonly ok: false; readonly offset: number; readonly words: ProblemWords };

/** One step of how a value came about: a condition that decided, or the arithmetic that it led to. */
export interface Step {
  readonly expression: string;
  readonly value: number | boolean;
  /** the names that it reads, each with its value and where that comes from */
  readonly names: readonly { readonly name: string; readonly seen: Seen }[];
}

const mostCharacters = 4000;
const mostParts = 500;
const mostLevels = 32;

/** A ban's match is wrapped in a count, a little larger than what was written. */
const environment = new Environment({
  unlistedVariablesAreDyn: false,
  limits: { maxAstNodes: mostParts, maxDepth: mostLevels, maxListElements: 64, maxCallArguments: 4, maxMapEntries: 1 },
})
  .registerVariable({ name: 'system', schema: { ...systemNames } })
  .registerVariable({ name: 'defence', schema: { ...defenceNames } })
  .registerVariable({ name: 'force', schema: { ...forceNames } })
  .registerVariable('date', 'string');

/**
 * Reads an expression of a stranger's treaty (Common Expression Language) and holds it against the names that a rule
 * sees. It ends for every text: the text, the tree and its depth are bounded, and only operators, lists, and the functions
 * `int`, `double`, `startsWith`, `endsWith` and `contains` are let in, so nothing loops and nothing backtracks.
 *
 * @param wanted a number for a count, a truth for a match
 * @returns the expression; or what is wrong with it: too long or too deep, not CEL, a name or function that does not
 *   exist, types that do not fit, a result of another kind, names of a system beside names of a defence
 * @source interfaces.md 4; stack.md 5
 */
export function expressionOf(text: string, wanted: Wanted): Expression | ExpressionFault {
  if (text.length > mostCharacters) return { offset: mostCharacters, words: tooLong };
  try {
    const parsed = environment.parse(text);
    const stranger = forbidden(parsed.ast);
    if (stranger) return stranger;
    const checked = parsed.check();
    if (!checked.valid) return typeFault(checked.error as CelError, parsed.ast);
    return resultFault(text, checked.type, wanted) ?? aboutOne(text, parsed.ast);
  } catch (error) {
    if (!(error instanceof ParseError) && !(error instanceof RangeError)) throw error;
    return syntaxFault(error as CelError);
  }
}

/** What a ban counts: launchers of the systems that match, or a defence that does, as one. */
export function launchersWhere(match: Expression): Expression {
  const each = match.about === 'defence' ? '1' : 'system.deployedLaunchers';
  const text = `(${match.text}) ? ${each} : 0`;
  return { text, about: match.about === 'defence' ? 'defence' : 'system', tree: environment.parse(text).ast };
}

export function isFault(read: Expression | ExpressionFault): read is ExpressionFault {
  return 'words' in read;
}

/** Evaluates an expression on one system or defence; see {@link Evaluated}. */
export function evaluate({ text }: Expression, names: Names): Evaluated {
  try {
    const value: unknown = programme(text)(contextOf(names));
    return { ok: true, value: typeof value === 'bigint' ? Number(value) : (value as number | boolean) };
  } catch (error) {
    if (!(error instanceof EvaluationError)) throw error;
    return failure(error, names);
  }
}

/**
 * How an expression comes to its value: each condition that decides, in order, then the arithmetic it leads to.
 *
 * @returns at least one step; the value of the last one is the value of the expression
 */
export function stepsOf(expression: Expression, names: Names): readonly Step[] {
  return walk(expression.tree, expression.text, names);
}

function walk(node: ASTNode, text: string, names: Names): readonly Step[] {
  const step = stepAt(node, text, names);
  if (node.op !== '?:') return [step];
  const [condition, yes, no] = node.args;
  const decided = stepAt(condition, text, names);
  return [decided, ...walk(decided.value === true ? yes : no, text, names)];
}

function stepAt(node: ASTNode, text: string, names: Names): Step {
  const expression = text.slice(node.range.start, node.range.end);
  const read = [...new Set(fieldsOf(node))].map((name) => ({ name, seen: lookUp(name, names) }));
  const value: unknown = programme(expression)(contextOf(names));
  return { expression, value: typeof value === 'bigint' ? Number(value) : (value as number | boolean), names: read };
}

const programmes = new Map<string, (context: Readonly<Record<string, unknown>>) => unknown>();

/** Parsed once: a matrix of agreements and forces asks the same expression hundreds of times. */
function programme(text: string): (context: Readonly<Record<string, unknown>>) => unknown {
  const known = programmes.get(text);
  if (known) return known;
  const parsed = environment.parse(text);
  if (programmes.size > 2000) programmes.clear();
  programmes.set(text, parsed);
  return parsed;
}

/** A name that is not known is left out, so that only an expression that needs it fails. */
function contextOf({ system, defence, force, date }: Names): Readonly<Record<string, unknown>> {
  return {
    force: { ...force },
    date,
    system: thing(system, systemNames),
    defence: thing(defence, defenceNames),
  };
}

function thing(seen: SeenThing | undefined, types: Readonly<Record<string, CelType>>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(seen ?? {}).flatMap(([name, one]) =>
      one.known ? [[name, types[name] === 'int' ? BigInt(one.value) : one.value]] : [],
    ),
  );
}

function lookUp(name: string, { system, defence, force, date }: Names): Seen {
  const [of, field = ''] = name.split('.');
  const said = (value: string): Seen => ({ known: true, value, source: null, tag: null });
  if (of === 'date') return said(date);
  if (of === 'force') return said(field === 'state' ? force.state : force.date);
  return (of === 'system' ? system : defence)?.[field] ?? { known: false, reason: 'not found' };
}

function failure(error: EvaluationError, names: Names): Evaluated {
  const node = error.node;
  if (error.code === 'no_such_key' && node?.op === '.') {
    const name = nameOf(node) ?? node.args[1];
    const seen = lookUp(name, names);
    return { ok: false, lacks: name, reason: seen.known ? 'not found' : seen.reason };
  }
  const offset = error.range?.start ?? 0;
  if (error.code === 'division_by_zero' || error.code === 'modulo_by_zero')
    return { ok: false, offset, words: divisionByZero };
  return { ok: false, offset, words: noResult(error.summary) };
}

type CelError = Error & { readonly code?: string; readonly summary?: string; readonly range?: { start: number } };

function forbidden(node: ASTNode): ExpressionFault | null {
  const name = node.op === 'call' || node.op === 'rcall' ? node.args[0] : null;
  if (name !== null && !functions.has(name)) return { offset: node.range.start, words: noSuchFunction(name) };
  if (['map', '[]', '[?]', '.?'].includes(node.op)) return { offset: node.range.start, words: noLookUp };
  for (const child of childrenOf(node)) {
    const found = forbidden(child);
    if (found) return found;
  }
  return null;
}

const functions: ReadonlySet<string> = new Set(['int', 'double', 'startsWith', 'endsWith', 'contains']);

function childrenOf({ args }: ASTNode): readonly ASTNode[] {
  return (Array.isArray(args) ? (args as readonly unknown[]).flat(2) : [args]).filter(isNode);
}

function isNode(value: unknown): value is ASTNode {
  return typeof value === 'object' && value !== null && 'op' in value && 'args' in value;
}

/** `system.leg`, `date` and the like, in the order of the text. */
function fieldsOf(node: ASTNode): readonly string[] {
  const name = nameOf(node);
  return name === null ? childrenOf(node).flatMap(fieldsOf) : [name];
}

function nameOf(node: ASTNode): string | null {
  if (node.op === 'id') return node.args;
  if (node.op !== '.') return null;
  const [of, field] = node.args;
  return of.op === 'id' ? `${of.args}.${field}` : null;
}

function aboutOne(text: string, tree: ASTNode): Expression | ExpressionFault {
  const names = fieldsOf(tree);
  const about = (of: string): boolean => names.some((name) => name.startsWith(`${of}.`));
  if (about('system') && about('defence')) return { offset: text.indexOf('defence'), words: twoSubjects };
  return { text, tree, about: about('system') ? 'system' : about('defence') ? 'defence' : 'neither' };
}

function resultFault(text: string, type: string | undefined, wanted: Wanted): ExpressionFault | null {
  const fits = wanted === 'truth' ? type === 'bool' : type === 'int' || type === 'double';
  return fits ? null : { offset: text.length - text.trimStart().length, words: wrongResult(type ?? 'nothing', wanted) };
}

function typeFault(error: CelError, tree: ASTNode): ExpressionFault {
  const offset = error.range?.start ?? 0;
  const word = /: (\w+)$/.exec(error.summary ?? '')?.[1] ?? '';
  if (error.code === 'unknown_variable')
    return { offset, words: unknownName(word, ['system', 'force', 'date', 'defence']) };
  if (error.code === 'no_such_key') return { offset, words: unknownName(word, knownBeside(tree, offset)) };
  return { offset, words: wrongTypes(error.summary ?? error.message) };
}

/** The fields of the thing whose field is asked for at an offset. */
function knownBeside(node: ASTNode, offset: number): readonly string[] {
  const of = node.op === '.' && node.range.start <= offset && offset < node.range.end ? node.args[0] : null;
  if (of?.op === 'id') return Object.keys(fields[of.args] ?? {});
  return childrenOf(node).flatMap((child) => knownBeside(child, offset));
}

const fields: Readonly<Record<string, Readonly<Record<string, CelType>>>> = {
  system: systemNames,
  defence: defenceNames,
  force: forceNames,
};

function syntaxFault(error: CelError): ExpressionFault {
  const offset = error.range?.start ?? 0;
  if (error.code === 'limit_exceeded' || error instanceof RangeError) return { offset, words: tooLarge };
  return { offset, words: notCel(error.summary ?? error.message) };
}

const tooLong: ProblemWords = {
  code: 'expression-too-long',
  wrong: told`the expression is longer than ${mostCharacters} characters`,
  expected: told`at most ${mostCharacters} characters`,
  todo: 'split the rule into several',
};

const tooLarge: ProblemWords = {
  code: 'expression-too-large',
  wrong: 'the expression has too many parts, or is nested too deep',
  expected: 'at most 500 parts, 32 levels',
  todo: 'split the rule into several',
};

const noLookUp: ProblemWords = {
  code: 'expression-look-up',
  wrong: 'a map, an index or an optional field stands in the expression',
  expected: 'fields (`system.leg`), operators, lists and `? :`',
  todo: 'write it with those',
};

const twoSubjects: ProblemWords = {
  code: 'system-and-defence',
  wrong: 'the expression reads a system and a defence',
  expected: 'a rule about one of them: a treaty counts them apart',
  todo: 'make two rules',
};

const divisionByZero: ProblemWords = {
  code: 'division-by-zero',
  wrong: 'the expression divides by zero',
  expected: 'a divisor that is not zero for any system',
  todo: 'guard it: `x == 0 ? 0 : y / x`',
};

function notCel(summary: string): ProblemWords {
  return {
    code: 'not-cel',
    wrong: told`the expression cannot be read: ${lowered(summary)}`,
    expected: "an expression in CEL, such as `system.leg == 'silo' ? 1 : 0`",
    todo: 'correct it here',
  };
}

function noSuchFunction(name: string): ProblemWords {
  return {
    code: 'forbidden-function',
    wrong: told`the function ${quoted(name)} may not stand in a rule`,
    expected: told`operators, or one of ${[...functions].join(', ')}`,
    todo: 'write it with those: a rule counts one system at a time',
  };
}

function unknownName(word: string, known: readonly string[]): ProblemWords {
  const meant = nearest(word, known);
  return {
    code: 'unknown-name',
    wrong: told`no rule sees the name ${quoted(word)}`,
    expected: told`one of ${known.join(', ')}`,
    todo: meant === null ? 'use one of these' : told`did you mean ${quoted(meant)}?`,
  };
}

function wrongTypes(summary: string): ProblemWords {
  return {
    code: 'wrong-types',
    wrong: told`the types do not fit: ${lowered(summary)}`,
    expected: 'whole numbers with whole numbers, decimals with decimals, text with text',
    todo: 'write `double(…)` around a whole number, or correct the comparison',
  };
}

function wrongResult(type: string, wanted: Wanted): ProblemWords {
  const expected: Words = wanted === 'truth' ? 'true or false' : 'a number';
  return {
    code: wanted === 'truth' ? 'not-a-truth' : 'not-a-number',
    wrong: told`the expression gives ${type === 'bool' ? 'true or false' : type}`,
    expected,
    todo: wanted === 'truth' ? 'compare it with something' : told`write \`… ? 1 : 0\`, or the number that is counted`,
  };
}

function noResult(summary: string): ProblemWords {
  return {
    code: 'expression-without-result',
    wrong: told`the expression has no result: ${lowered(summary)}`,
    expected: 'a number that can be computed',
    todo: 'correct it',
  };
}

function lowered(text: string): string {
  return `${text.charAt(0).toLowerCase()}${text.slice(1, 160)}`;
}
