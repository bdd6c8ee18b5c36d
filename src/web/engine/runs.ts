import { nearest, problem, told } from '../../model/document/index.ts';
import { asOfToday, assessResult, rowCount, tradeOver, tradeoffResult } from '../../model/scenario/index.ts';
import type { ArrivalQuantiles, Assessed, Case, Outcome, PackageDraw, Work } from '../../model/scenario/index.ts';
import { quantile } from '../../model/number/index.ts';
import type { Books } from './books.ts';
import { chart } from './chart.ts';
import { introduce, openedOr, roughDraws } from './going.ts';
import type { Going } from './going.ts';
import type { Opened, Opening } from './opening.ts';
import { Stale } from './pool.ts';
import type { Lease, Pool } from './pool.ts';
import type { Ask, News } from './protocol.ts';
import type { Part } from './task.ts';

type AskOf<K extends Ask['kind']> = Extract<Ask, { kind: K }>;

/** Does what was asked for, telling as it goes. Ends early where the input is bad: that is told too. */
export async function runOf(
  ask: Ask,
  books: Books,
  pool: Pool,
  lease: Lease,
  tell: (news: News) => void,
): Promise<void> {
  const going = { pool, lease, tell };
  switch (ask.kind) {
    case 'linkage':
      return chart(ask, books, going);
    case 'assess':
      return assessment(ask, books, going);
    case 'luck':
      return luck(ask, books, going);
    case 'trade':
      return tradeoff(ask, books, going);
    case 'compare':
      return comparison(ask, books, going);
    // What reads the whole library, and what computes the cases, is fetched when somebody looks there.
    case 'shelf': {
      const { shelfList } = await import('./shelf.ts');
      return tell({ kind: 'shelf', entries: shelfList(books) });
    }
    case 'shelf-item': {
      const { shelfItem } = await import('./shelf.ts');
      return tell({ kind: 'shelf-item', at: ask.at, item: shelfItem(ask.at, books) });
    }
    case 'validate':
      return validated(ask, books, going);
    case 'shield': {
      const { shieldRun } = await import('./shield.ts');
      return shieldRun(ask, books, going);
    }
    case 'reach': {
      const { reachRun } = await import('./reach.ts');
      return reachRun(ask, books, going);
    }
    case 'orbit': {
      const { orbitAnswer } = await import('./orbit.ts');
      return tell({ kind: 'orbit', answer: orbitAnswer(ask.asked, books.library) });
    }
    case 'inspection':
    case 'inspection-beside': {
      const { inspectionRun } = await import('./inspection.ts');
      return inspectionRun(ask, books, going);
    }
    case 'talks': {
      const { talksRun } = await import('./talks.ts');
      return talksRun(ask, books, going);
    }
    case 'agreements': {
      const { agreementsAnswer } = await import('./agreements.ts');
      const answer = agreementsAnswer(ask.asked, books.library);
      return tell(
        answer.ok ? { kind: 'agreements', answer: answer.value } : { kind: 'problems', problems: answer.problems },
      );
    }
  }
}

async function validated({ url }: AskOf<'validate'>, books: Books, { lease, tell }: Going): Promise<void> {
  const [{ validation }, answer] = await Promise.all([import('./validation.ts'), fetch(url)]);
  if (!answer.ok) throw new Error(`${url}: ${answer.status}`);
  const files = (await answer.json()) as Record<string, string>;
  const report = await validation(files, books, {
    onCase: (done, of) => tell({ kind: 'progress', done, of }),
    pause: async () => {
      await new Promise((go) => setTimeout(go, 0));
      if (lease.stale) throw new Stale();
    },
  });
  tell(report.ok ? { kind: 'validated', report: report.value } : { kind: 'problems', problems: report.problems });
}

/** Opens what is to be run and tells what it says of itself; null: it cannot be opened, which is told. */
async function opened(opening: Opening, books: Books, going: Going): Promise<Opened | null> {
  const found = await openedOr(opening, books, going);
  if (found) introduce(found, books, going);
  return found;
}

type AssessOutcome = Outcome<Extract<Work, { kind: 'assess' }>>;

async function assessment({ opening, today }: AskOf<'assess'>, books: Books, going: Going): Promise<void> {
  const found = await opened(opening, books, going);
  if (!found) return;
  const { resolved } = found;
  const { runs } = found.document.scenario;
  const assessed = assessedIn(resolved, today);
  const part: Part = { kind: 'assess', assessed };
  const all = rowCount(runs);
  const task = { opening, ...runs, part };
  const rough = Math.min(roughDraws, all);
  const first = (await going.pool.sweep(going.lease, task, 0, rough)) as readonly AssessOutcome[];
  const show = (outcomes: readonly AssessOutcome[]): void => {
    const so = runs.draws === 0 ? runs : { ...runs, draws: outcomes.length };
    const result = assessResult(resolved, outcomes, assessed, so);
    going.tell({ kind: 'assessed', result, rough: outcomes.length < all });
  };
  show(first);
  if (rough === all) return;
  const rest = (await going.pool.sweep(going.lease, task, rough, all)) as readonly AssessOutcome[];
  show([...first, ...rest]);
}

async function luck({ opening, today, quantiles, draws }: AskOf<'luck'>, books: Books, going: Going): Promise<void> {
  const found = await opened(opening, books, going);
  if (!found) return;
  const { runs } = found.document.scenario;
  const part: Part = { kind: 'luck', assessed: assessedIn(found.resolved, today), quantiles };
  const task = { opening, ...runs, part };
  const rows = await going.pool.sweep(going.lease, task, 0, 1 + Math.min(draws, runs.draws));
  going.tell({ kind: 'lucky', rows: rows as readonly (readonly ArrivalQuantiles[])[] });
}

function assessedIn({ question }: Case, today: boolean): Assessed {
  return today ? asOfToday(question) : question.package;
}

async function tradeoff({ opening, path }: AskOf<'trade'>, books: Books, going: Going): Promise<void> {
  const found = await opened(opening, books, going);
  if (!found) return;
  const { resolved } = found;
  const { runs } = found.document.scenario;
  const column = resolved.columns.findIndex((one) => one.path === path);
  if (column < 0) {
    going.tell({ kind: 'problems', problems: [notUncertain(resolved, path)] });
    return;
  }
  const trade = tradeOver(resolved, column);
  const task = { opening, ...runs, part: { kind: 'trade', column } as const };
  const outcomes = await going.pool.sweep(going.lease, task, 0, rowCount(runs));
  const result = tradeoffResult(
    resolved,
    trade,
    outcomes as readonly Outcome<Extract<Work, { kind: 'trade' }>>[],
    runs,
  );
  going.tell({ kind: 'traded', result, median: quantile(resolved.columns[column]!.uncertain, 0.5) });
}

function notUncertain({ columns }: Case, path: string) {
  const near = nearest(
    path,
    columns.map((column) => column.path),
  );
  return problem(
    { file: path, line: 1, column: 1 },
    {
      code: 'unknown-input',
      wrong: told`no uncertain number at ${path}`,
      expected: told`a path such as ${near ?? 'beliefs.engagement.US.kill'}`,
      todo: 'name a number of the scenario, from the root of the document',
    },
  );
}

async function comparison({ worlds }: AskOf<'compare'>, books: Books, going: Going): Promise<void> {
  const compared = [];
  for (const { opening, today } of worlds) {
    const found = await opened(opening, books, {
      ...going,
      tell: (news) => news.kind === 'problems' && going.tell(news),
    });
    if (!found) return;
    const { runs } = found.document.scenario;
    const assessed = assessedIn(found.resolved, today);
    const task = { opening, ...runs, part: { kind: 'package', assessed } as const };
    const draws = await going.pool.sweep(going.lease, task, 0, rowCount(runs));
    compared.push({ assessed, draws: draws as readonly PackageDraw[] });
  }
  going.tell({ kind: 'compared', worlds: compared });
}
