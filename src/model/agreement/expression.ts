import { ParseError } from '@marcbachmann/cel-js';
import type { ASTNode, Environment } from '@marcbachmann/cel-js';
import type { ProblemWords } from '../document/index.ts';
import { foreignSign, functions, noLookUp, noSuchFunction, notCel, tooDeep, tooLarge } from './expression-words.ts';
import { tooLargeNumber, tooLong, twoSubjects, typeWords, unknownName, wrongResult } from './expression-words.ts';
import { childrenOf, fields, made, mostCharacters, namesIn, nodeWhere, written } from './language.ts';
import { wrapped } from './place.ts';
import type { Written } from './place.ts';

/** A counting or matching expression that was checked for names and types before any force is counted. */
export interface Expression {
  readonly text: string;
  /** what it is about; `neither` where it reads no name of a system or a defence */
  readonly about: 'system' | 'defence' | 'neither';
  readonly tree: ASTNode;
  /** it holds a division, which may be one by zero */
  readonly divides: boolean;
  /** where it stands; `null`: in no file */
  readonly written: Written | null;
}

/** What an expression should give. */
export type Wanted = 'number' | 'truth';

/** What is wrong with an expression, and where in its text (from 0). */
export interface ExpressionFault {
  readonly offset: number;
  readonly words: ProblemWords;
}

/** A part of CEL for strangers' texts, and what may be named in it. */
export interface Language {
  readonly environment: Environment;
  /** the functions that are let in */
  readonly functions: ReadonlySet<string>;
  /**
   * what the language says of a node, before its parts are looked at: that it is a name of its own, that it may not stand
   * so, or nothing
   */
  named(node: ASTNode, text: string): 'name' | ExpressionFault | null;
  noSuchFunction(name: string): ProblemWords;
  /** @param tree what was read; @param offset where the word stands */
  unknownName(word: string, tree: ASTNode, offset: number): ProblemWords;
  noSuchField(word: string, tree: ASTNode, offset: number): ProblemWords;
}

/** What a rule of an agreement may be written in. */
const ruleLanguage: Language = {
  environment: written,
  functions,
  named: () => null,
  noSuchFunction,
  unknownName: (word) => unknownName(word, ['system', 'force', 'date', 'defence']),
  noSuchField: (word, tree, offset) => unknownName(word, knownBeside(tree, offset)),
};

/**
 * Reads an expression of a stranger's treaty (Common Expression Language) and holds it against the names that a rule
 * sees. It ends for every text: the text, the tree and its depth are bounded, and only operators, lists, and the functions
 * `int`, `double`, `startsWith`, `endsWith` and `contains` are let in, so nothing loops and nothing backtracks.
 *
 * @param wanted a number for a count, a truth for a match
 * @returns the expression; or what is wrong with it: too long, too large or too deep, not CEL, a name or function that
 *   does not exist, types that do not fit, a result of another kind, names of a system beside names of a defence
 * @source interfaces.md 4; stack.md 5
 */
export function expressionOf(text: string, wanted: Wanted): Expression | ExpressionFault {
  const tree = treeOf(text, wanted, ruleLanguage);
  return 'words' in tree ? tree : aboutOne(text, tree);
}

/** The tree of an expression in one of our languages; or what is wrong with it. See {@link expressionOf}. */
export function treeOf(text: string, wanted: Wanted, language: Language): ASTNode | ExpressionFault {
  if (text.length > mostCharacters) return { offset: mostCharacters, words: tooLong };
  try {
    const parsed = language.environment.parse(text);
    const stranger = forbidden(parsed.ast, text, language);
    if (stranger) return stranger;
    const checked = parsed.check();
    if (!checked.valid) return typeFault(checked.error as CelError, parsed.ast, language);
    return resultFault(text, checked.type, wanted) ?? parsed.ast;
  } catch (error) {
    if (!(error instanceof ParseError) && !(error instanceof RangeError)) throw error;
    return syntaxFault(error as CelError, text);
  }
}

/** What a ban counts: launchers of the systems that match, or a defence that does, as one. */
export function launchersWhere(match: Expression): Expression {
  const about = match.about === 'defence' ? 'defence' : 'system';
  const each = about === 'defence' ? '1' : 'system.deployedLaunchers';
  // A remark at the end of a line would swallow the parenthesis.
  const text = `(${match.text}${match.text.includes('//') ? '\n' : ''}) ? ${each} : 0`;
  const where = match.written && wrapped(match.written, match.text.length);
  return { text, about, tree: made.parse(text).ast, divides: match.divides, written: where };
}

export function isFault(read: Expression | ExpressionFault): read is ExpressionFault {
  return 'words' in read;
}

type CelError = Error & { readonly code?: string; readonly summary?: string; readonly range?: { start: number } };

function forbidden(node: ASTNode, text: string, language: Language): ExpressionFault | null {
  const named = language.named(node, text);
  if (named !== null) return named === 'name' ? null : named;
  const name = node.op === 'call' || node.op === 'rcall' ? node.args[0] : null;
  if (name !== null && !language.functions.has(name))
    return { offset: callAt(node, name, text), words: language.noSuchFunction(name) };
  if (node.op === '[]') return { offset: text.indexOf('[', node.args[0].range.end), words: noLookUp };
  if (['map', '[?]', '.?'].includes(node.op)) return { offset: node.range.start, words: noLookUp };
  if (node.op === 'value' && typeof node.args === 'bigint' && node.args > BigInt(Number.MAX_SAFE_INTEGER))
    return { offset: node.range.start, words: tooLargeNumber };
  for (const child of childrenOf(node)) {
    const found = forbidden(child, text, language);
    if (found) return found;
  }
  return null;
}

/** A function that is asked of something stands after it. */
function callAt(node: ASTNode, name: string, text: string): number {
  return node.op === 'rcall' ? text.indexOf(name, node.args[1].range.end) : node.range.start;
}

function aboutOne(text: string, tree: ASTNode): Expression | ExpressionFault {
  const names = namesIn(tree);
  const about = (of: string): boolean => names.some((name) => name.startsWith(`${of}.`));
  if (about('system') && about('defence')) return { offset: secondSubject(tree), words: twoSubjects };
  const divides = nodeWhere(tree, ({ op }) => op === '/') !== null;
  const subject = about('system') ? 'system' : about('defence') ? 'defence' : 'neither';
  return { text, tree, about: subject, divides, written: null };
}

/** Where the subject changes for the first time. */
function secondSubject(tree: ASTNode): number {
  const subjectAt = (of: string) => nodeWhere(tree, (node) => node.op === 'id' && node.args === of)?.range.start ?? 0;
  return Math.max(subjectAt('system'), subjectAt('defence'));
}

function resultFault(text: string, type: string | undefined, wanted: Wanted): ExpressionFault | null {
  const fits = wanted === 'truth' ? type === 'bool' : type === 'int' || type === 'double';
  return fits ? null : { offset: text.length - text.trimStart().length, words: wrongResult(type ?? 'null', wanted) };
}

function typeFault(error: CelError, tree: ASTNode, language: Language): ExpressionFault {
  const offset = error.range?.start ?? 0;
  const word = /: (\w+)$/.exec(error.summary ?? '')?.[1] ?? '';
  if (error.code === 'unknown_variable') return { offset, words: language.unknownName(word, tree, offset) };
  if (error.code === 'no_such_key') return { offset, words: language.noSuchField(word, tree, offset) };
  return { offset, words: typeWords(error.code, error.summary ?? error.message) };
}

/** The fields of the thing whose field is asked for at an offset. */
function knownBeside(tree: ASTNode, offset: number): readonly string[] {
  const asked = nodeWhere(
    tree,
    ({ op, args, range }) =>
      op === '.' && range.start <= offset && offset < range.end && (args as readonly ASTNode[])[0]!.op === 'id',
  );
  const of = asked?.op === '.' ? asked.args[0] : null;
  return of?.op === 'id' ? Object.keys(fields[of.args] ?? {}) : [];
}

function syntaxFault(error: CelError, text: string): ExpressionFault {
  const offset = error.range?.start ?? 0;
  const summary = error.summary ?? error.message;
  if (error instanceof RangeError) return { offset, words: tooDeep };
  if (error.code === 'limit_exceeded') return { offset, words: summary.includes('maxDepth') ? tooDeep : tooLarge };
  const sign = String.fromCodePoint(text.codePointAt(offset) ?? 0);
  return { offset, words: sign > '\u007F' ? foreignSign(sign) : notCel(summary) };
}
