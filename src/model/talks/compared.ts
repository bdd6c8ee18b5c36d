import type { ASTNode } from '@marcbachmann/cel-js';
import { parseLibraryDate } from '../document/index.ts';
import { nodeWhere } from '../agreement/index.ts';
import type { ExpressionFault } from '../agreement/index.ts';
import type { TalksKnown } from './known.ts';
import { noAlternative, noDayCompared } from './language-words.ts';
import { readAt } from './names.ts';

/** Id of the chosen alternative where there is no agreement. */
export const noneChosen = 'none';

/** A text that can never be equal: of no alternative, or no day. A test over it would be true, or false, for nothing. */
export function comparedFault(tree: ASTNode, known: TalksKnown): ExpressionFault | null {
  let fault: ExpressionFault | null = null;
  nodeWhere(tree, (node) => (fault = faultAt(node, known)) !== null);
  return fault;
}

const comparisons: readonly string[] = ['==', '!=', '<', '<=', '>', '>=', 'in'];

function faultAt(node: ASTNode, known: TalksKnown): ExpressionFault | null {
  if (!comparisons.includes(node.op)) return null;
  const [left, right] = node.args as readonly [ASTNode, ASTNode];
  return sidesFault(left, right, known) ?? sidesFault(right, left, known);
}

function sidesFault(named: ASTNode, other: ASTNode, known: TalksKnown): ExpressionFault | null {
  const read = readAt(named);
  if (read === null) return null;
  for (const { args, range } of textsOf(other)) {
    const words = read[0] === 'chosen' ? alternativeFault(read[1]!, args, known) : dayFault(read[0], args);
    if (words) return { offset: range.start, words };
  }
  return null;
}

/** A text that is written out, or those of a list. */
function textsOf(node: ASTNode): readonly { readonly args: string; readonly range: ASTNode['range'] }[] {
  if (node.op === 'list') return node.args.flatMap(textsOf);
  return node.op === 'value' && typeof node.args === 'string' ? [{ args: node.args, range: node.range }] : [];
}

function alternativeFault(bracket: string, id: string, { brackets }: TalksKnown) {
  const ids = brackets.find(({ name }) => name === bracket)?.alternatives.map((one) => one.id) ?? [];
  return id === noneChosen || ids.includes(id) ? null : noAlternative(bracket, id, ids);
}

function dayFault(name: string, text: string) {
  if (name !== 'due' && name !== 'date') return null;
  return parseLibraryDate(text)?.kind === 'day' ? null : noDayCompared(text);
}
