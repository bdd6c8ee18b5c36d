import type { Choice } from '../../model/agreement/index.ts';
import type { Read } from '../../model/document/index.ts';
import { engine, rowCount } from '../../model/scenario/index.ts';
import { chartPointOf, talksResult } from '../../model/talks/index.ts';
import type { Books } from './books.ts';
import { openedOr, roughDraws } from './going.ts';
import type { Going } from './going.ts';
import type { Opened, Opening } from './opening.ts';
import { talksBookOf, talksHeads } from './talks-open.ts';
import type { TalksBook } from './talks-open.ts';
import { keepOutlook, keptOutlook, openOutlooks, outlookOfRows, outlookRows } from './talks-outlook.ts';
import type { ByPoint, OpenedOutlooks } from './talks-outlook.ts';
import { knownPart } from './talks-record.ts';
import type { DraftText, Mine, TalksAsk, TalksHead, TalksOpened } from './talks-record.ts';

/** Draws that talks are judged by, where the reader asks for no other number: as at the command line. */
const talksDraws = 256;

/** What talks come to: told from the first draws, then from all of them. */
export async function talksRun({ asked }: { readonly asked: TalksAsk }, books: Books, going: Going): Promise<void> {
  const list = talksHeads(books.library);
  const book = await talksBookOf(asked, books);
  if (!book.ok) return going.tell({ kind: 'talks', answer: { ok: false, asked, list, problems: book.problems } });
  const opening: Opening = { ...book.value.opening, views: book.value.talks.views };
  const found = await openedOr(opening, books, going);
  if (!found) return;
  const runs = runsOf(found, book.value.mine);
  await judged({ asked, list, book: book.value, opening, found, runs }, books, going);
}

interface Run {
  readonly asked: TalksAsk;
  readonly list: readonly TalksHead[];
  readonly book: TalksBook;
  readonly opening: Opening;
  readonly found: Opened;
  readonly runs: { readonly draws: number; readonly seed: number };
}

function runsOf({ document }: Opened, mine: Mine | null): Run['runs'] {
  const own = mine?.set.find(([path]) => path === 'runs.draws')?.[1];
  return { draws: typeof own === 'number' ? own : talksDraws, seed: document.scenario.runs.seed };
}

async function judged(run: Run, books: Books, going: Going): Promise<void> {
  const telling = { run, sources: books.sources, going };
  const known = keptOutlook(run);
  if (known) {
    tellAnswer(telling, known, run.runs.draws);
    return;
  }
  const opened = openOutlooks(run, books);
  if (opened.ok) await sharpened(telling, opened.value);
  else going.tell({ kind: 'problems', problems: opened.problems });
}

interface Telling {
  readonly run: Run;
  readonly sources: Books['sources'];
  readonly going: Going;
}

async function sharpened(telling: Telling, opened: OpenedOutlooks): Promise<void> {
  const { run, going } = telling;
  const all = rowCount(run.runs);
  let rows = await outlookRows(opened, [], Math.min(roughDraws, all), going);
  if (rows.length < all) {
    if (!tellAnswer(telling, outlookOfRows(opened, rows), rows.length)) return;
    await going.pool.rest();
    rows = await outlookRows(opened, rows, all, going);
  }
  const outlook = outlookOfRows(opened, rows);
  keepOutlook(run, outlook);
  tellAnswer(telling, outlook, run.runs.draws);
}

/** @returns whether it is an answer */
function tellAnswer({ run, sources, going: { tell } }: Telling, outlook: ByPoint, draws: number): boolean {
  const answer = answerOf(run, sources, outlook, draws);
  tell(answer.ok ? { kind: 'talks', answer: answer.value } : { kind: 'problems', problems: answer.problems });
  return answer.ok;
}

function answerOf(run: Run, sources: Books['sources'], outlook: ByPoint, draws: number): Read<TalksOpened> {
  const { asked, list, book, opening, found, runs } = run;
  const { talks, draft, ground, round } = book;
  const choice: Choice = knownPart(asked.choice ?? {}, draft.brackets).choice;
  const ran = { alternative: opening.alternative, engine, seed: runs.seed, draws };
  const result = talksResult({ talks, ground, round, choice, run: ran }, outlook);
  if (!result.ok) return result;
  const { id, title } = found.document.scenario;
  const chosen = result.value.chosen?.choice ?? null;
  return {
    ok: true,
    value: {
      ...{ ok: true, asked, list, opening, result: result.value },
      rough: draws < runs.draws,
      draft: textOf(draft),
      scenario: { id, title },
      changes: changesOf(book.mine),
      cited: result.value.sources.flatMap((key) => (sources[key] ? [{ key, title: sources[key].title }] : [])),
      banned: chartPointOf(ground, chosen).bans.length > 0,
      draws: runs.draws,
      positions: sent(talks.positions),
    },
  };
}

/** How often a run draws is no change of a belief. */
function changesOf(mine: Mine | null): number {
  if (mine === null) return 0;
  return mine.set.filter(([path]) => !path.startsWith('runs.')).length + (mine.alternative === null ? 0 : 1);
}

function textOf({ id, title, sections }: TalksBook['draft']): DraftText {
  return { id, title, sections: sections.map((one) => ({ ...one })) };
}

/** Tests carry trees of expressions, which no thread can send another and the page does not need. */
function sent(positions: TalksOpened['positions']): TalksOpened['positions'] {
  const text = JSON.stringify(positions, (key, value: unknown) => (key === 'tree' ? undefined : value));
  return JSON.parse(text) as TalksOpened['positions'];
}
