import { engine } from '../../model/scenario/index.ts';
import type { FreeFlight } from '../../model/shield/reach/index.ts';
import { en, flightCautions, flightFoot, flightRows, flightTitle, reportedSentence } from '../../words/index.ts';
import type { Language } from '../../words/index.ts';
import { paint, paragraph, shown, table, type Terminal } from './style.ts';

/** One flight as text: the sentence, its numbers beside those of least energy, the window of reports, what is left out. */
export function printFlight(
  rangeKilometres: number,
  one: FreeFlight,
  terminal: Terminal,
  language: Language = en,
): string {
  const [head = '', ...rows] = table(flightRows(one, language));
  const lines = [
    ...paragraph(terminal, flightTitle(rangeKilometres, one, language)).map((line) => paint(terminal, 'bold', line)),
    '',
    paint(terminal, 'dim', shown(terminal, head)),
    ...rows.map((row) => shown(terminal, row)),
    '',
    ...paragraph(terminal, reportedSentence(one, language)),
    ...flightCautions(one, language).flatMap((sentence) => ['', ...paragraph(terminal, sentence)]),
    '',
    ...paragraph(terminal, flightFoot(engine, language)).map((line) => paint(terminal, 'dim', line)),
  ];
  return `${lines.join('\n')}\n`;
}
