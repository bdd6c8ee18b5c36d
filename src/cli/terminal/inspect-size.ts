import {
  capital,
  measuredSentence,
  say,
  sizeRows,
  sizeSentences,
  sizeTitle,
  type Language,
  type SizeResult,
} from '../../words/index.ts';
import { part } from './inspect.ts';
import { paint, paragraph, type Terminal } from './style.ts';

/** How many samples are enough, as text. */
export function printSizes(
  result: SizeResult,
  { engine, language }: { readonly engine: string; readonly language: Language },
  terminal: Terminal,
): string {
  const lines = [
    ...paragraph(terminal, `${sizeTitle(result, language)}.`).map((line) => paint(terminal, 'bold', line)),
    ...paragraph(terminal, `${capital(say(language, 'inspect.model-output', {}))}.`),
    '',
    ...[...measuredSentence(result.measured, language), ...sizeSentences(result, language)].flatMap((sentence) =>
      paragraph(terminal, sentence),
    ),
    ...part(terminal, say(language, 'inspect.head-sizes', {}), sizeRows(result, language)),
    '',
    ...paragraph(terminal, say(language, 'inspect.size-foot', { engine })).map((line) => paint(terminal, 'dim', line)),
  ];
  return `${lines.join('\n')}\n`;
}
