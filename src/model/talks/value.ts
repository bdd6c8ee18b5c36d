import { EvaluationError } from '@marcbachmann/cel-js';
import type { ASTNode } from '@marcbachmann/cel-js';
import { childrenOf, divisionByZero, evaluatedWhere, nodeWhere, noResult, textOf } from '../agreement/index.ts';
import type { ExpressionFault } from '../agreement/index.ts';
import type { Facts } from './facts.ts';
import { environment } from './language.ts';
import type { TalksExpression } from './language.ts';
import { equalEnds, noNumber } from './language-words.ts';

/** What an expression gives under some facts; or where and why it gives nothing. */
export type TalksValue =
  | { readonly ok: true; readonly value: number | boolean }
  | ({ readonly ok: false } & ExpressionFault);

/**
 * The value of a test or of a want under what a package brings about.
 *
 * @returns a truth for a test; a number for a value, infinite where it rests on a limit that is not there; or the first
 *   part that has no result: a division by zero, a ramp without length, a number that is none
 */
export function valueOf(expression: TalksExpression, facts: Facts): TalksValue {
  const programme = compiled(expression);
  const { tree, value } = programme;
  try {
    const found = numbered(value(tree, facts)) as number | boolean;
    const broken = brokenIn(tree, programme, facts);
    if (broken) return { ok: false, offset: broken.range.start, words: wordsOf(broken, value, facts) };
    return { ok: true, value: found };
  } catch (error) {
    if (!(error instanceof EvaluationError)) throw error;
    const zero = error.code === 'division_by_zero' || error.code === 'modulo_by_zero';
    return { ok: false, offset: error.range?.start ?? 0, words: zero ? divisionByZero : noResult(error.summary) };
  }
}

/**
 * By how much the comparisons of a test are kept, in the unit of their sides.
 *
 * Above 0: the test is kept; below 0: it is crossed; at 0 the sides are equal, and which of the two holds depends on the
 * comparison. A comparison gives left less right, or the reverse; `==` less the distance, `!=` the distance. `&&` gives the
 * least of its parts, `||` the greatest, `!` the other sign, `? :` the branch that is taken. A part that compares no
 * numbers gives nothing; where it alone decides (false in `&&`, true in `||`), the whole gives nothing.
 *
 * @returns may be infinite; `null`: no number says by how much, or the test has no result
 */
export function slackOf(expression: TalksExpression, facts: Facts): number | null {
  const programme = compiled(expression);
  const { tree, value } = programme;
  const valued = (node: ASTNode): unknown => {
    try {
      return brokenIn(node, programme, facts) === null ? value(node, facts) : noValue;
    } catch (error) {
      if (error instanceof EvaluationError) return noValue;
      throw error;
    }
  };
  if (!programme.comparesNumbers || valued(tree) === noValue) return null;
  const slack = slackAt(tree, valued);
  return slack === noValue ? null : slack;
}

/** Of a part that has no result, and stands where it is not asked: behind a guard. */
const noValue = Symbol('no value');

interface Compiled {
  readonly tree: ASTNode;
  /** arithmetic in it, which may have no result and yet be hidden by a comparison: outermost parts, and divisions */
  readonly delicate: ReadonlySet<ASTNode>;
  readonly comparesNumbers: boolean;
  value(node: ASTNode, facts: Facts): unknown;
}

type Programme = (context: Record<string, unknown>) => unknown;

const known = new WeakMap<TalksExpression, Compiled>();

/** Parsed once, and so is each part that is asked for. */
function compiled(expression: TalksExpression): Compiled {
  const before = known.get(expression);
  if (before) return before;
  const { ast: tree } = environment.parse(expression.text);
  const parts = new Map<ASTNode, Programme>();
  const partOf = (node: ASTNode): Programme => {
    const programme = parts.get(node) ?? environment.parse(textOf(node, expression.text));
    parts.set(node, programme);
    return programme;
  };
  const made: Compiled = {
    tree,
    delicate: new Set(delicateIn(tree, false)),
    comparesNumbers: nodeWhere(tree, (node) => isOfNumbers(node, expression.text)) !== null,
    value: (node, facts) => partOf(node)(facts as unknown as Record<string, unknown>),
  };
  known.set(expression, made);
  return made;
}

function isOfNumbers(node: ASTNode, text: string): boolean {
  if (!['>=', '>', '<=', '<', '==', '!='].includes(node.op)) return false;
  const [left] = node.args as readonly [ASTNode, ASTNode];
  return ['int', 'double'].includes(environment.parse(textOf(left, text)).check().type ?? '');
}

/** What is no number goes through all arithmetic to the outermost part; what is divided by zero is infinite, and may not. */
function delicateIn(node: ASTNode, within: boolean): readonly ASTNode[] {
  const arithmetic = ['+', '-', '*', '/', '%', 'call'].includes(node.op);
  const inside = childrenOf(node).flatMap((child) => delicateIn(child, arithmetic));
  return arithmetic && (!within || node.op === '/') ? [...inside, node] : inside;
}

/** The first part that the value rests on and that has no result. */
function brokenIn(node: ASTNode, { delicate, value }: Compiled, facts: Facts): ASTNode | null {
  if (delicate.size === 0) return null;
  const valued = (one: ASTNode): unknown => value(one, facts);
  return evaluatedWhere(node, valued, (one) => {
    if (!delicate.has(one)) return false;
    return Number.isNaN(valued(one)) || (one.op === '/' && isZero(divisorOf(one), value, facts));
  });
}

function divisorOf(node: ASTNode): ASTNode {
  return (node.args as readonly [ASTNode, ASTNode])[1];
}

function isZero(node: ASTNode, value: Compiled['value'], facts: Facts): boolean {
  return numbered(value(node, facts)) === 0;
}

function wordsOf(broken: ASTNode, value: Compiled['value'], facts: Facts) {
  if (broken.op === '/' && isZero(divisorOf(broken), value, facts)) return divisionByZero;
  if (broken.op !== 'call' || broken.args[0] !== 'ramp') return noNumber;
  const [, from, to] = broken.args[1].map((node) => numbered(value(node, facts)));
  return from === to ? equalEnds : noNumber;
}

function numbered(value: unknown): unknown {
  return typeof value === 'bigint' ? Number(value) : value;
}

type Valued = (node: ASTNode) => unknown;
type Slack = number | null | typeof noValue;

function slackAt(node: ASTNode, value: Valued): Slack {
  switch (node.op) {
    case '&&':
    case '||':
      return joined(node.op, node.args, value);
    case '!_':
      return negated(slackAt(node.args, value));
    case '?:': {
      const condition = value(node.args[0]);
      return condition === noValue ? noValue : slackAt(condition === true ? node.args[1] : node.args[2], value);
    }
    case '>=':
    case '>':
      return compared(node.args, value, (left, right) => left - right);
    case '<=':
    case '<':
      return compared(node.args, value, (left, right) => right - left);
    case '==':
      return compared(node.args, value, (left, right) => -Math.abs(left - right));
    case '!=':
      return compared(node.args, value, (left, right) => Math.abs(left - right));
    default:
      return value(node) === noValue ? noValue : null;
  }
}

/** Without a slack a part is passed over, unless the whole is what it is because of that part. */
function joined(op: '&&' | '||', parts: readonly ASTNode[], value: Valued): Slack {
  const slacks = parts.map((part) => slackAt(part, value));
  if (slacks.some((slack, at) => slack === null && value(parts[at]!) === (op === '||'))) return null;
  const numbers = slacks.filter((slack) => typeof slack === 'number');
  if (numbers.length === 0) return slacks.includes(null) ? null : noValue;
  return op === '&&' ? Math.min(...numbers) : Math.max(...numbers);
}

function compared(
  sides: readonly [ASTNode, ASTNode],
  value: Valued,
  margin: (left: number, right: number) => number,
): Slack {
  const [left, right] = sides.map((side) => numbered(value(side)));
  if (left === noValue || right === noValue) return noValue;
  if (typeof left !== 'number' || typeof right !== 'number') return null;
  // Two limits that are not there are equal, though infinity less infinity is no number.
  return plainZero(left === right ? 0 : margin(left, right));
}

function negated(slack: Slack): Slack {
  return typeof slack === 'number' ? plainZero(-slack) : slack;
}

function plainZero(value: number): number {
  return value === 0 ? 0 : value;
}
