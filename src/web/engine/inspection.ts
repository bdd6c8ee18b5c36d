import { timingOf } from '../../model/inspection/index.ts';
import type { InspectionQuestion, InspectionResult, Timing } from '../../model/inspection/index.ts';
import type { Uncertain } from '../../model/number/index.ts';
import type { Books } from './books.ts';
import { openedOr, roughDraws } from './going.ts';
import type { Going } from './going.ts';
import { mattersOf } from './inspection-matters.ts';
import { usualHidden, usualItems, usualVisits } from './inspection-record.ts';
import type { EvasionRow, InspectionAnswer, InspectionAsk, InspectionSeen, MattersFrom, SchemeHead, SchemeType } from './inspection-record.ts';
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
  const type = typeOf(asked, schemes.value);
  if (typeof type === 'string') {
    const refused = { ok: false, asked, schemes: schemes.value, stage: 'whole', missing: type } as const;
    return going.tell({ kind: 'inspection', answer: refused });
  }
  const found = await openedOr(asked.opening, books, going);
  if (found) await answered({ asked, schemes: schemes.value, type, found }, books, going);
}

/** The type of inspections that is asked for; in words: what the library lacks. */
function typeOf({ scheme }: InspectionAsk, schemes: readonly SchemeHead[]): SchemeType | string {
  const head = schemes.find(({ agreement }) => agreement === scheme.agreement);
  if (!head) return scheme.agreement;
  if (!head.parties.includes(scheme.party)) return `${scheme.agreement}, ${scheme.party}`;
  return head.types.find(({ type }) => type === scheme.type) ?? `${scheme.agreement}, ${scheme.type}`;
}

interface Run {
  readonly asked: InspectionAsk;
  readonly schemes: readonly SchemeHead[];
  readonly type: SchemeType;
  readonly found: Opened;
}

/** Draws in which other numbers hidden are told: a table is read to two digits. */
const evasionDraws = 64;

async function answered(run: Run, books: Books, going: Going): Promise<void> {
  const { draws: all } = run.found.document.scenario.runs;
  const rough = Math.min(roughDraws, all);
  const tell = (answer: InspectionAnswer): void => going.tell({ kind: 'inspection', answer });
  if (rough < all) {
    const [first] = await askedIn(run, [{ question: questionOf(run, rough, books), draws: rough }], going);
    tell(seen(run, first!, { stage: 'rough', evasion: [] }));
    await going.pool.rest();
  }
  const question = questionOf(run, all, books);
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

function questionOf(run: Run, draws: number, books: Books): InspectionQuestion {
  const { asked, type } = run;
  const { scheme, hidden } = asked;
  const items = hidden.items ?? type.items ?? usualItems;
  const hours = scheme.notice ?? type.notice?.value ?? 0;
  return {
    items,
    hidden: between(hidden.count ?? usualHidden(items)),
    samples: Math.min(items, scheme.samples ?? type.samples?.value ?? 1),
    recognised: between(hidden.recognised),
    falseAlarm: { kind: 'certain', value: 0 },
    alarmAt: 1,
    timing: timingAsked(run),
    start: scheme.start,
    notice: hours === 0 ? null : { hours, concealed: between(hidden.concealed) },
    matters:
      asked.matters === null
        ? mattersOf({ opening: asked.opening, found: run.found, draws }, scheme.party, books)
        : { kind: 'belief', months: between(asked.matters) },
  };
}

function timingAsked({ asked: { scheme }, type }: Run): Timing {
  const perYear = scheme.visits ?? type.perYear?.value ?? usualVisits;
  const timing = timingOf(scheme.timing, { kind: 'periodic', perYear });
  return timing.kind === 'slots' && scheme.slots !== null ? { ...timing, slots: Math.max(perYear, scheme.slots) } : timing;
}

function between([low, high]: readonly [number, number]): Uncertain {
  return low === high ? { kind: 'certain', value: low } : { kind: 'between', low, high };
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
  const { asked, schemes, type, found } = run;
  const { id, title, runs } = found.document.scenario;
  const from: MattersFrom = asked.matters !== null ? 'own' : result.matters === null ? 'none' : 'scenario';
  return {
    ...{ ok: true, asked, schemes, type, draws: result.draws, all: runs.draws },
    ...{ scenario: { id, title }, mattersFrom: from, result, ...told },
  };
}
