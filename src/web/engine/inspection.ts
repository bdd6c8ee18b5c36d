import type { InspectionQuestion, InspectionResult } from '../../model/inspection/index.ts';
import type { Books } from './books.ts';
import { openedOr, roughDraws } from './going.ts';
import type { Going } from './going.ts';
import { openQuestion } from './inspection-question.ts';
import type { OpenQuestion } from './inspection-question.ts';
import type { EvasionRow, InspectionAnswer, InspectionAsk, InspectionSeen, SchemeHead } from './inspection-record.ts';
import type { InspectionPart } from './inspection-row.ts';
import { schemesOf } from './inspection-schemes.ts';
import type { Opened } from './opening.ts';

/** What a scheme would see: told from the first draws, then from all of them, with other numbers hidden beside it. */
export async function inspectionRun(
  { asked }: { readonly asked: InspectionAsk },
  books: Books,
  going: Going,
): Promise<void> {
  const schemes = schemesOf(books.library);
  if (!schemes.ok) return going.tell({ kind: 'problems', problems: schemes.problems });
  const found = await openedOr(asked.opening, books, going);
  if (!found) return;
  const open = openQuestion(asked, schemes.value, found, books);
  const { heads } = schemes.value;
  if (typeof open !== 'string') return answered({ asked, schemes: heads, open, found }, going);
  going.tell({ kind: 'inspection', answer: { ok: false, asked, schemes: heads, stage: 'whole', missing: open } });
}

interface Run {
  readonly asked: InspectionAsk;
  readonly schemes: readonly SchemeHead[];
  readonly open: OpenQuestion;
  readonly found: Opened;
}

/** Draws in which other numbers hidden are told: a table is read to two digits. */
const evasionDraws = 64;

async function answered(run: Run, going: Going): Promise<void> {
  const { inDraws } = run.open;
  const { draws: all } = run.found.document.scenario.runs;
  const rough = Math.min(roughDraws, all);
  const tell = (answer: InspectionAnswer): void => going.tell({ kind: 'inspection', answer });
  if (rough < all) {
    const [first] = await askedIn(run, [{ question: inDraws(rough), draws: rough }], going);
    tell(seen(run, first!, { stage: 'rough', evasion: [] }));
    await going.pool.rest();
  }
  const question = inDraws(all);
  const numbers = numbersHidden(question.items);
  const others = numbers.map((hidden) => ({ question: hiding(question, hidden), draws: Math.min(all, evasionDraws) }));
  const [result, ...more] = await askedIn(run, [{ question, draws: all }, ...others], going);
  const evasion = more.map(({ visit, year }, at): EvasionRow => ({ hidden: numbers[at]!, visit, year }));
  tell(seen(run, result!, { stage: 'whole', evasion }));
}

/** Each question in so many draws, in whichever thread is free: the one that leads is never held up. */
async function askedIn(
  { found }: Run,
  questions: InspectionPart['questions'],
  { pool, lease }: Going,
): Promise<readonly InspectionResult[]> {
  const task = {
    ...{ opening: { file: '', text: '', alternative: null, set: [] }, draws: 0 },
    ...{ seed: found.document.scenario.runs.seed, part: { kind: 'inspection', questions } as const },
  };
  return (await pool.sweep(lease, task, 0, questions.length)) as readonly InspectionResult[];
}

function hiding(question: InspectionQuestion, hidden: number): InspectionQuestion {
  return { ...question, hidden: { kind: 'certain', value: hidden }, matters: null };
}

/** 1, 2, 5, 10, 20, … up to all of them. */
function numbersHidden(items: number): readonly number[] {
  const steps = [1, 10, 100, 1000, 10_000, 100_000].flatMap((ten) => [ten, 2 * ten, 5 * ten]);
  return [...steps.filter((one) => one < items), items];
}

function seen(
  run: Run,
  result: InspectionResult,
  told: Pick<InspectionSeen, 'stage' | 'evasion'>,
): InspectionSeen {
  const { asked, schemes, open, found } = run;
  const { id, title, runs } = found.document.scenario;
  return {
    ...{ ok: true, asked, schemes, visits: open.visits, draws: result.draws, all: runs.draws },
    ...{ scenario: { id, title }, origins: open.origins, result, ...told },
  };
}
