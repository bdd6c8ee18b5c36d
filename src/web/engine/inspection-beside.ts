import type { Library } from '../../library/index.ts';
import { believe, caseQuestion, inspectionGame, interim } from '../../model/inspection/index.ts';
import { readConfidence } from '../../model/inspection/schema.ts';
import type { BesideAnswer, BesideAsk } from './inspection-beside-record.ts';

/** The case, draws, seed and stakes that `counterpoise inspect belief` and `inspect game` take where nobody says otherwise. */
const usualCase = 'new-start-2011-2026';
const draws = 512;
const seed = 1;
const stakes = { gain: 1, loss: 1 } as const;

/** Both sides choosing, and what years without visits cost. */
export function besideAnswer(asked: BesideAsk, library: Library): BesideAnswer {
  return {
    asked,
    game: inspectionGame(asked.periods, asked.inspections, stakes),
    interim: interim(null),
    history: historyOf(asked, library),
  };
}

function historyOf({ by: which, means, wanted }: BesideAsk, library: Library): BesideAnswer['history'] {
  const item = library.find('confidence', usualCase);
  const read = item ? readConfidence(item.text, item.file) : null;
  if (!read?.ok) return null;
  const record = read.value;
  const by = record.parties[which === 'first' ? 0 : 1];
  const question = caseQuestion(record, { by, wanted, ...(means && { technicalMeans: 'as-judged' }) });
  return { record, by, result: believe(question, draws, seed) };
}
