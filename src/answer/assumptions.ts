import { assumptionsResult, chartSoFar, columnsTogether, openRivals } from '../model/scenario/index.ts';
import type { AssumptionsResult, Case, Draws, LinkageResult, Rivals } from '../model/scenario/index.ts';
import { sweep } from '../sweep/index.ts';
import type { SweepOptions } from '../sweep/index.ts';
import { orComplain } from './complaint.ts';
import { layersOf } from './open.ts';
import type { AskedScenario } from './open.ts';

/** The sheet of assumptions, with what its charts are drawn from. */
export interface AssumptionsRun {
  readonly result: AssumptionsResult;
  /** as in the result: the common one, then one a party */
  readonly charts: readonly LinkageResult[];
  readonly rivals: Rivals;
}

/**
 * What the parties agree on, where they differ, and what that does to the answer.
 *
 * @param asked the scenario, with the views of the talks on (`withViews`)
 * @param talks id of the document that has them; null: none
 * @param runs  draws of each chart; they are drawn from the seed, for each party's beliefs have numbers of their own
 * @throws Complaint with every problem of the layers, or what the shelf lacks
 */
export async function assumptionsRun(
  asked: AskedScenario,
  talks: string | null,
  runs: Pick<Draws, 'draws' | 'seed'>,
  options: SweepOptions = {},
): Promise<AssumptionsRun> {
  const rivals = orComplain(openRivals(asked.original, layersOf(asked), asked.shelf));
  const cases = [rivals.common, ...rivals.parties.map((party) => rivals.whole[party]!)];
  const charts = await chartsOf(cases, { ...runs, given: null }, options);
  return { result: assumptionsResult(talks, rivals, charts, runs, asked.shelf.sources), charts, rivals };
}

/** All in one sweep; the same case once. */
async function chartsOf(
  cases: readonly Case[],
  draws: Draws,
  options: SweepOptions,
): Promise<readonly LinkageResult[]> {
  const different = [...new Set(cases)];
  const work = { kind: 'rivals', resolved: columnsTogether(different), cases: different } as const;
  const rows = await sweep(work, draws, options);
  return cases.map((resolved) => {
    const outcomes = rows.map((row) => row[different.indexOf(resolved)]!);
    return chartSoFar(resolved, outcomes, draws);
  });
}
