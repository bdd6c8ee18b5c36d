import type { Improvements, InspectionQuestion, InspectionResult } from '../../model/inspection/index.ts';
import { certain } from '../../model/number/index.ts';
import type { Books } from './books.ts';
import { openedOr, roughDraws } from './going.ts';
import type { Going } from './going.ts';
import { besideAnswer } from './inspection-beside.ts';
import { openQuestion, settled } from './inspection-question.ts';
import type { OpenQuestion } from './inspection-question.ts';
import type {
  EvasionRow,
  InspectionAnswer,
  InspectionAsk,
  InspectionSeen,
  SchemeHead,
  SettledAsk,
} from './inspection-record.ts';
import type { InspectionPart, InspectionRow } from './inspection-row.ts';
import { schemesOf } from './inspection-schemes.ts';
import type { Opened } from './opening.ts';
import type { Ask } from './protocol.ts';

/** A scheme; or what stands beside it, which hangs on no scenario. */
export async function inspectionRun(
  ask: Extract<Ask, { kind: 'inspection' | 'inspection-beside' }>,
  books: Books,
  going: Going,
): Promise<void> {
  if (ask.kind === 'inspection') return schemeRun(ask.asked, books, going);
  going.tell({ kind: 'inspection-beside', answer: besideAnswer(ask.asked, books.library) });
}

/** What a scheme would see: told from the first draws, then from all of them, with other numbers hidden beside it. */
async function schemeRun(given: InspectionAsk, books: Books, going: Going): Promise<void> {
  const schemes = schemesOf(books.library);
  if (!schemes.ok) return going.tell({ kind: 'problems', problems: schemes.problems });
  const found = await openedOr(given.opening, books, going);
  if (!found) return;
  const { heads } = schemes.value;
  const asked = settled(given, schemes.value, found, books);
  const open = openQuestion(asked, schemes.value, found, books);
  if (typeof open !== 'string') return answered({ asked, schemes: heads, open, found }, going);
  going.tell({ kind: 'inspection', answer: { ok: false, asked, schemes: heads, stage: 'whole', missing: open } });
}

interface Run {
  readonly asked: SettledAsk;
  readonly schemes: readonly SchemeHead[];
  readonly open: OpenQuestion;
  readonly found: Opened;
}

/** Draws in which what stands beside the answer is told: a table is read to two digits. */
const besideDraws = 64;

async function answered(run: Run, going: Going): Promise<void> {
  const { inDraws } = run.open;
  const { draws: all } = run.found.document.scenario.runs;
  const rough = Math.min(roughDraws, all);
  const tell = (answer: InspectionAnswer): void => going.tell({ kind: 'inspection', answer });
  if (rough < all) {
    const [first] = await seenIn(run, [{ question: inDraws(rough), draws: rough }], going);
    tell(seen(run, first!, { stage: 'rough', evasion: [], improved: null }));
    await going.pool.rest();
  }
  const question = inDraws(all);
  const few = Math.min(all, besideDraws);
  const numbers = numbersHidden(question.items);
  const others = numbers.map((hidden) => ({ question: hiding(question, hidden), draws: few }));
  const [result, ...more] = await seenIn(run, [{ question, draws: all }, ...others], going);
  const evasion = more.map(({ visit, year }, at): EvasionRow => ({ hidden: numbers[at]!, visit, year }));
  tell(seen(run, result!, { stage: 'sharp', evasion, improved: null }));
  const row = { question: inDraws(few), draws: few, target: run.asked.target };
  const [improved] = (await rowsIn(run, [row], going)) as readonly Improvements[];
  tell(seen(run, result!, { stage: 'whole', evasion, improved: improved! }));
}

async function seenIn(
  run: Run,
  questions: readonly Omit<InspectionRow, 'target'>[],
  going: Going,
): Promise<readonly InspectionResult[]> {
  const rows = questions.map((one) => ({ ...one, target: null }));
  return (await rowsIn(run, rows, going)) as readonly InspectionResult[];
}

/** Each row in whichever thread is free: the one that leads is never held up. */
async function rowsIn(
  { found }: Run,
  rows: InspectionPart['rows'],
  { pool, lease }: Going,
): Promise<readonly unknown[]> {
  const task = {
    ...{ opening: { file: '', text: '', alternative: null, set: [] }, draws: 0 },
    ...{ seed: found.document.scenario.runs.seed, part: { kind: 'inspection', rows } as const },
  };
  return pool.sweep(lease, task, 0, rows.length);
}

function hiding(question: InspectionQuestion, hidden: number): InspectionQuestion {
  return { ...question, hidden: certain(hidden), matters: null };
}

/** 1, 2, 5, 10, 20, … up to all of them. */
function numbersHidden(items: number): readonly number[] {
  const steps = [1, 10, 100, 1000, 10_000, 100_000].flatMap((ten) => [ten, 2 * ten, 5 * ten]);
  return [...steps.filter((one) => one < items), items];
}

function seen(
  run: Run,
  result: InspectionResult,
  told: Pick<InspectionSeen, 'stage' | 'evasion' | 'improved'>,
): InspectionSeen {
  const { asked, schemes, open, found } = run;
  const { id, title, runs } = found.document.scenario;
  return {
    ...{ ok: true, asked, schemes, visits: open.visits, draws: result.draws, all: runs.draws },
    ...{ scenario: { id, title }, origins: open.origins, result, ...told },
  };
}
