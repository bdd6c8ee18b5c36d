import { depthsOver, joined, reachPlan } from '../../model/shield/reach/index.ts';
import type { ReachPlan, ReachQuestion, ReachResult, ReachRows } from '../../model/shield/reach/index.ts';
import type { Books } from './books.ts';
import type { Going } from './going.ts';
import { missingIn, openReach, shelfOf, toldOf } from './reach-open.ts';
import type { ReachAsk, ReachShelf } from './reach-record.ts';

/** Sides of cells, degrees: a first map in half a second, then one as fine as the command line's. */
const coarse = 5;
const fine = 2;

/** A map of cells: five degrees first, then two where that is wanted; progress in rows. */
export async function reachRun({ asked }: { readonly asked: ReachAsk }, books: Books, going: Going): Promise<void> {
  const shelf = shelfOf(books.library);
  const open = openReach(asked, shelf, coarse);
  const first = open === null ? null : await mapOf(open.question, going);
  if (open === null || first === null) {
    const missing = missingIn(asked, shelf);
    return going.tell({ kind: 'reach', answer: { ok: false, asked, shelf, rough: false, missing } });
  }
  const tell = (result: ReachResult, rough: boolean): void => {
    const { inputs } = open;
    const regions = regionsOf(result, shelf);
    going.tell({ kind: 'reach', answer: { ok: true, asked, shelf, rough, result, regions, inputs } });
  };
  tell(first, asked.fine);
  if (!asked.fine) return;
  await going.pool.rest();
  const second = await mapOf({ ...open.question, cellDegrees: fine }, going);
  tell(second ?? first, false);
}

function regionsOf(result: ReachResult, { regions }: ReachShelf) {
  const told = regions.filter(({ is }) => toldOf[result.kind].includes(is));
  return told.map(({ id, boxes }) => ({ id, depths: depthsOver(result, { boxes }) }));
}

/** @returns null: the geometry refuses the numbers */
async function mapOf(question: ReachQuestion, going: Going): Promise<ReachResult | null> {
  const plan = reachPlan(question);
  if (!plan.ok) return null;
  const known = kept(question);
  if (known) return known;
  const { rows } = plan.value;
  const parts = await going.pool.sweep(going.lease, taskOf(question), 0, rows, (done) =>
    going.tell({ kind: 'progress', done, of: rows }),
  );
  const result = resultOf(plan.value, parts as readonly ReachRows[]);
  if (result) keep(question, result);
  return result;
}

function resultOf(plan: ReachPlan, parts: readonly ReachRows[]): ReachResult | null {
  const result = joined(plan, parts);
  return result.ok ? result.value : null;
}

/** No scenario is opened for it: geometry asks nothing of one. */
function taskOf(question: ReachQuestion) {
  const opening = { file: '', text: '', alternative: null, set: [] };
  return { opening, draws: 0, seed: 0, part: { kind: 'reach', question } as const };
}

const maps = new Map<string, ReachResult>();
const mostKept = 8;

function kept(question: ReachQuestion): ReachResult | undefined {
  return maps.get(JSON.stringify(question));
}

function keep(question: ReachQuestion, result: ReachResult): void {
  if (maps.size >= mostKept) maps.delete(maps.keys().next().value!);
  maps.set(JSON.stringify(question), result);
}
