import { EvaluationError } from '@marcbachmann/cel-js';
import type { ASTNode } from '@marcbachmann/cel-js';
import type { Place, ProblemWords } from '../document/index.ts';
import type { Expression } from './expression.ts';
import { divisionByZero, noResult, tooLargeNumber } from './expression-words.ts';
import { childrenOf, made, nameOf, namesIn, textOf } from './language.ts';
import { defenceNames, systemNames } from './names.ts';
import type { CelType, Names, Seen, SeenThing } from './names.ts';
import { placeIn } from './place.ts';

/** The value; or the name that it needs and does not find; or where the arithmetic has no result. */
export type Evaluated =
  | { readonly ok: true; readonly value: number | boolean }
  | { readonly ok: false; readonly place: Place | null; readonly lacks: string; readonly reason: string }
  | { readonly ok: false; readonly place: Place | null; readonly words: ProblemWords };

/** One step of how a value came about: a condition that decided, or the arithmetic that it led to. */
export interface Step {
  readonly expression: string;
  readonly value: number | boolean;
  /** the names that it reads, each with its value and where that comes from */
  readonly names: readonly { readonly name: string; readonly seen: Seen }[];
}

/**
 * Evaluates an expression on one system or defence; see {@link Evaluated}. A result that is not a number, or too large for
 * a whole number to be exact, is none; nor is one that rests on a division by zero, of decimals too.
 */
export function evaluate(expression: Expression, names: Names): Evaluated {
  try {
    const value = valueOf(expression.text, names);
    const zero = expression.divides ? dividedByZero(expression.tree, expression.text, names) : null;
    if (zero) return failed(expression, zero.range.start, divisionByZero);
    if (typeof value === 'number' && !(Math.abs(value) <= Number.MAX_SAFE_INTEGER))
      return failed(expression, 0, tooLargeNumber);
    return { ok: true, value };
  } catch (error) {
    if (!(error instanceof EvaluationError)) throw error;
    return failure(expression, error, names);
  }
}

/**
 * How an expression comes to its value: each condition that decides, in order, then the arithmetic it leads to.
 *
 * @returns at least one step; the value of the last one is the value of the expression
 */
export function stepsOf({ tree, text }: Expression, names: Names): readonly Step[] {
  return walk(tree, text, names);
}

function walk(node: ASTNode, text: string, names: Names): readonly Step[] {
  if (node.op !== '?:') return [stepAt(node, text, names)];
  const [condition, yes, no] = node.args;
  const decided = stepAt(condition, text, names);
  return [decided, ...walk(decided.value === true ? yes : no, text, names)];
}

function stepAt(node: ASTNode, text: string, names: Names): Step {
  const expression = textOf(node, text);
  const read = [...new Set(namesIn(node))].map((name) => ({ name, seen: lookUp(name, names) }));
  return { expression, value: valueOf(expression, names), names: read };
}

/** A division of decimals by zero gives infinity, and a comparison with infinity an answer: the first such, if any was made. */
function dividedByZero(tree: ASTNode, text: string, names: Names): ASTNode | null {
  const value = (node: ASTNode): unknown => valueOf(textOf(node, text), names);
  return evaluatedWhere(tree, value, (node) => node.op === '/' && value(node.args[1]) === 0);
}

/**
 * The first node for which a test holds, innermost and leftmost first, among those that the value rests on: a branch that
 * is not taken is not asked.
 *
 * @param value of a node
 */
export function evaluatedWhere(
  node: ASTNode,
  value: (node: ASTNode) => unknown,
  holds: (node: ASTNode) => boolean,
): ASTNode | null {
  const within = (one: ASTNode): ASTNode | null => evaluatedWhere(one, value, holds);
  if (node.op === '?:') {
    const [condition, yes, no] = node.args;
    return within(condition) ?? within(value(condition) === true ? yes : no);
  }
  if (node.op === '&&' || node.op === '||') {
    const [first, second] = node.args;
    return within(first) ?? (value(first) === (node.op === '&&') ? within(second) : null);
  }
  for (const child of childrenOf(node)) {
    const found = within(child);
    if (found) return found;
  }
  return holds(node) ? node : null;
}

function valueOf(text: string, names: Names): number | boolean {
  const value: unknown = programme(text)(contextOf(names));
  return typeof value === 'bigint' ? Number(value) : (value as number | boolean);
}

const programmes = new Map<string, (context: Readonly<Record<string, unknown>>) => unknown>();

/** Parsed once: a matrix of agreements and forces asks the same expression hundreds of times. */
function programme(text: string): (context: Readonly<Record<string, unknown>>) => unknown {
  const known = programmes.get(text);
  if (known) return known;
  const parsed = made.parse(text);
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

/** Made once for each system, which every rule of an agreement asks. */
const things = new WeakMap<SeenThing, Readonly<Record<string, unknown>>>();

function thing(seen: SeenThing = nothing, types: Readonly<Record<string, CelType>>): Readonly<Record<string, unknown>> {
  const made = things.get(seen);
  if (made) return made;
  const values = Object.entries(seen).flatMap(([name, one]) =>
    one.known ? [[name, types[name] === 'int' ? BigInt(one.value) : one.value]] : [],
  );
  const thing = Object.fromEntries(values) as Readonly<Record<string, unknown>>;
  things.set(seen, thing);
  return thing;
}

const nothing: SeenThing = {};

function lookUp(name: string, { system, defence, force, date }: Names): Seen {
  const [of, field = ''] = name.split('.');
  const said = (value: string): Seen => ({ known: true, value, source: null, tag: null });
  if (of === 'date') return said(date);
  if (of === 'force') return said(field === 'state' ? force.state : force.date);
  return (of === 'system' ? system : defence)?.[field] ?? { known: false, reason: 'not found' };
}

function failure(expression: Expression, error: EvaluationError, names: Names): Evaluated {
  const { node } = error;
  const offset = error.range?.start ?? 0;
  if (error.code === 'no_such_key' && node?.op === '.') {
    const name = nameOf(node) ?? node.args[1];
    const seen = lookUp(name, names);
    const reason = seen.known ? 'not found' : seen.reason;
    return { ok: false, place: placeAt(expression, offset), lacks: name, reason };
  }
  const zero = error.code === 'division_by_zero' || error.code === 'modulo_by_zero';
  return failed(expression, offset, zero ? divisionByZero : noResult(error.summary));
}

function failed(expression: Expression, offset: number, words: ProblemWords): Evaluated {
  return { ok: false, place: placeAt(expression, offset), words };
}

function placeAt({ written }: Expression, offset: number): Place | null {
  return written && placeIn(written, offset);
}
