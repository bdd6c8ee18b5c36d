import type { CellName } from '../../model/exchange/index.ts';
import {
  cellNames,
  chartSoFar,
  joined,
  linkageResult,
  rowCount,
  swingDraws,
  triedOf,
} from '../../model/scenario/index.ts';
import type { Flip, LinkageDraw, LinkageResult, Swings, Tried } from '../../model/scenario/index.ts';
import type { Books } from './books.ts';
import { introduce, openedOr, roughDraws } from './going.ts';
import type { Going } from './going.ts';
import type { Opened } from './opening.ts';
import type { Ask } from './protocol.ts';
import type { Part } from './task.ts';

/** A picture on the way from rough to sharp, where the way is long. */
const sharperDraws = 96;
/** How far it is is told so often, in draws: each time the page draws a little. */
const progressDraws = 32;

/** A chart on its way: what is asked, and how its rows are swept. */
interface ChartRun {
  readonly found: Opened;
  readonly going: Going;
  readonly runs: { readonly draws: number; readonly seed: number };
  /** rows in all */
  readonly all: number;
  sweep<T>(part: Part, from: number, to: number, onProgress?: (done: number) => void): Promise<readonly T[]>;
}

/**
 * The linkage chart, told in stages: the scenario's cell from its first draws, from all of them, what would turn it, the
 * other cells with rival beliefs and other thresholds.
 */
export async function chart(ask: Extract<Ask, { kind: 'linkage' }>, books: Books, going: Going): Promise<void> {
  const found = await openedOr(ask.opening, books, going);
  if (!found) return;
  const run = runOf(ask.opening, found, going);
  const { cell } = found.resolved.question;
  const rough = run.sweep<LinkageDraw>({ kind: 'linkage', cells: [cell] }, 0, Math.min(roughDraws, run.all));
  introduce(found, books, going); // while the other threads are at work already
  const first = await sharpened(run, cell, await rough);
  if (ask.plain) {
    const result = chartSoFar(
      found.resolved,
      ask.plain === 'cell' ? first : await withOtherCells(run, cell, first),
      run.runs,
    );
    going.tell({ kind: 'chart', stage: 'whole', result, tried: [] });
    return;
  }
  const searched = await search(run, first);
  await complete(run, cell, first, searched);
}

function runOf(opening: Extract<Ask, { kind: 'linkage' }>['opening'], found: Opened, going: Going): ChartRun {
  const { draws, seed } = found.document.scenario.runs;
  const task = { opening, draws, seed };
  return {
    ...{ found, going, runs: { draws, seed }, all: rowCount({ draws, seed }) },
    sweep: <T>(part: Part, from: number, to: number, onProgress?: (done: number) => void) =>
      going.pool.sweep(going.lease, { ...task, part }, from, to, onProgress) as Promise<readonly T[]>,
  };
}

/** From the first draws to all of them, each picture on the way told. */
async function sharpened(
  run: ChartRun,
  cell: CellName,
  rough: readonly LinkageDraw[],
): Promise<readonly LinkageDraw[]> {
  let draws = rough;
  show(run, draws);
  await run.going.pool.rest();
  for (const stop of [sharperDraws, run.all].filter((one) => one > rough.length && one <= run.all)) {
    const before = draws.length;
    if (stop <= before) continue;
    const more = await run.sweep<LinkageDraw>({ kind: 'linkage', cells: [cell] }, before, stop, far(run, before));
    draws = [...draws, ...more];
    show(run, draws);
  }
  return draws;
}

function far({ going, all }: ChartRun, before: number): (done: number) => void {
  let told = before;
  return (done) => {
    if (before + done < told + progressDraws) return;
    told = before + done;
    going.tell({ kind: 'progress', done: told, of: all });
  };
}

function show({ found, going, runs, all }: ChartRun, draws: readonly LinkageDraw[]): void {
  const so = runs.draws === 0 ? runs : { ...runs, draws: draws.length };
  const stage = draws.length === all ? 'sharp' : draws.length > roughDraws ? 'sharper' : 'rough';
  going.tell({ kind: 'chart', stage, result: chartSoFar(found.resolved, draws, so), tried: [] });
}

interface Search {
  readonly swings: readonly Swings[];
  readonly flips: readonly Flip[];
  readonly tried: readonly Tried[];
}

/** What would turn the package, and what moves it most. */
async function search(run: ChartRun, first: readonly LinkageDraw[]): Promise<Search> {
  const { resolved } = run.found;
  const rows = rowCount(swingDraws({ ...run.runs, given: null }));
  const swings = await run.sweep<Swings>({ kind: 'swings' }, 0, rows);
  const flips = await run.sweep<Flip | null>({ kind: 'flip' }, 0, resolved.columns.length);
  const found = { swings, flips: flips.filter((one) => one !== null), tried: triedOf(resolved, swings) };
  const result = linkageResult(resolved, first, swings, [], run.runs, { flips: found.flips, presets: [] });
  run.going.tell({ kind: 'chart', stage: 'searched', result, tried: found.tried });
  return found;
}

async function complete(
  run: ChartRun,
  cell: CellName,
  first: readonly LinkageDraw[],
  { swings, flips, tried }: Search,
): Promise<void> {
  const { resolved, document } = run.found;
  const draws = await withOtherCells(run, cell, first);
  const [presets = []] = await run.sweep<LinkageResult['presets']>({ kind: 'presets' }, 0, 1);
  const rivals = document.scenario.alternatives.length;
  const alternatives = await run.sweep<LinkageResult['alternatives'][number] | null>(
    { kind: 'alternative' },
    0,
    rivals,
  );
  const closing = alternatives.filter((one) => one !== null);
  const result = linkageResult(resolved, draws, swings, closing, run.runs, { flips, presets });
  run.going.tell({ kind: 'chart', stage: 'whole', result, tried });
}

async function withOtherCells(
  run: ChartRun,
  cell: CellName,
  first: readonly LinkageDraw[],
): Promise<readonly LinkageDraw[]> {
  const others = cellNames.filter((one) => one !== cell);
  const draws = await run.sweep<LinkageDraw>({ kind: 'linkage', cells: others }, 0, run.all);
  return first.map((one, i) => joined(one, draws[i]!));
}
