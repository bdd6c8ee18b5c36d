import { costFoot, costSentences, costTitle, kindWords, times, type CostContext } from '../../figure/index.ts';
import type { CostExchange } from '../../model/stability/index.ts';
import { en, say } from '../../words/index.ts';
import { paint, paragraph, shown, table, type Terminal } from './style.ts';

/** Cost exchange as text: the sentence, a row an added object, and what each number means. */
export function printCost(result: CostExchange, context: CostContext, terminal: Terminal): string {
  const language = context.language ?? en;
  const head = (['what', 'extra', 'ratio', 'average'] as const).map((key) => say(language, `cost.head-${key}`, {}));
  const rows = result.added.map(({ kind, extraInterceptors, ratio, averageRatio }) => [
    kindWords(kind, language),
    times(extraInterceptors, language),
    times(ratio, language),
    averageRatio === null ? '' : times(averageRatio, language),
  ]);
  const lines = [
    ...paragraph(terminal, costTitle(result, language)).map((line) => paint(terminal, 'bold', line)),
    '',
    ...table([head, ...rows]).map((line, i) => shown(terminal, i === 0 ? paint(terminal, 'dim', line) : line)),
    '',
    ...costSentences(result, context).flatMap((sentence) => paragraph(terminal, sentence)),
    '',
    ...paragraph(terminal, costFoot(result, context)).map((line) => paint(terminal, 'dim', line)),
  ];
  return `${lines.join('\n')}\n`;
}
