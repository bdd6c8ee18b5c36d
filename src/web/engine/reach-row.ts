import { reachPlan, reachRows } from '../../model/shield/reach/index.ts';
import type { ReachPlan, ReachQuestion, ReachRows } from '../../model/shield/reach/index.ts';

let last: { readonly key: string; readonly plan: ReachPlan } | null = null;

/** One row of cells of a map; the plan is kept, since the next row is mostly of the same. */
export function reachRow(question: ReachQuestion, row: number): ReachRows {
  const key = JSON.stringify(question);
  if (last?.key !== key) {
    const plan = reachPlan(question);
    if (!plan.ok) throw new Error(plan.problems.map(({ reason }) => reason).join(', '));
    last = { key, plan: plan.value };
  }
  return reachRows(last.plan, row, row + 1);
}
