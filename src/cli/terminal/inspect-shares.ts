import {
  capital,
  say,
  sharesRows,
  sharesSentences,
  sharesTitle,
  type Language,
  type SharesResult,
} from '../../words/index.ts';
import { part } from './inspect.ts';
import { paint, paragraph, type Terminal } from './style.ts';

/** How samples are shared out between strata, as text. */
export function printShares(
  result: SharesResult,
  { engine, language }: { readonly engine: string; readonly language: Language },
  terminal: Terminal,
): string {
  const lines = [
    ...paragraph(terminal, `${sharesTitle(result, language)}.`).map((line) => paint(terminal, 'bold', line)),
    ...paragraph(terminal, `${capital(say(language, 'inspect.model-output', {}))}.`),
    '',
    ...sharesSentences(result, language).flatMap((sentence) => paragraph(terminal, sentence)),
    ...part(terminal, say(language, 'inspect.head-shares', {}), sharesRows(result, language)),
    '',
    ...paragraph(terminal, say(language, 'inspect.shares-assumes', {})),
    ...paragraph(terminal, say(language, 'inspect.shares-foot', { engine })).map((line) =>
      paint(terminal, 'dim', line),
    ),
  ];
  return `${lines.join('\n')}\n`;
}
