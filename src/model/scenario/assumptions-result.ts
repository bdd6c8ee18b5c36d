import type { CellName } from '../exchange/index.ts';
import { assumptionsOf } from './assumptions.ts';
import type { Assumption, AssumptionState } from './assumptions.ts';
import { rankedDisagreements } from './disagreements.ts';
import type { Ranking, Rivals } from './disagreements.ts';
import { engine } from './engine.ts';
import type { Parties } from './question.ts';
import type { LinkageResult, Share } from './result.ts';
import type { SourceTag } from './sources.ts';
import type { Runs } from './summary.ts';

/** The linkage chart under somebody's beliefs, as far as a sheet of assumptions tells it. */
export interface AssumedChart {
  /** whose beliefs stand for everything and everyone; null: the common ones, no views */
  readonly of: string | null;
  readonly closesAt: LinkageResult['closesAt'];
  /** shares of the draws in which the package holds */
  readonly package: {
    readonly useful: Share;
    readonly byCell: Readonly<Record<CellName, { readonly assured: Share; readonly both: Share }>>;
  };
}

/** The sheet of agreed assumptions. @source issue 7, Agreed assumptions */
export interface AssumptionsResult {
  /** id of the talks document whose views are on; null: none is */
  readonly talks: string | null;
  readonly scenario: string;
  readonly alternative: string | null;
  readonly engine: string;
  readonly seed: number;
  readonly draws: number;
  readonly parties: Parties;
  readonly cell: CellName;
  /** of the axis, rising */
  readonly limits: readonly number[];
  readonly package: { readonly warheads: number; readonly interceptors: number };
  readonly counts: Readonly<Record<AssumptionState, number>>;
  readonly assumptions: readonly Assumption[];
  /** the common one, then one a party in their order */
  readonly charts: readonly AssumedChart[];
  /** which disagreement matters most; its draws are the first of the run's */
  readonly ranking: Ranking;
}

/**
 * @param talks   id of the document whose views are on; null: none
 * @param charts  the common one, then one a party in their order, each of the same draws
 * @param sources of the bibliography
 */
export function assumptionsResult(
  talks: string | null,
  rivals: Rivals,
  charts: readonly LinkageResult[],
  runs: Runs,
  sources: Readonly<Record<string, SourceTag>>,
): AssumptionsResult {
  const { document, parties, common } = rivals;
  const { scenario, alternative, cell, limits, package: chosen } = common.question;
  const assumptions = assumptionsOf(document, sources);
  const inState = (state: AssumptionState): number => assumptions.filter((one) => one.state === state).length;
  return {
    talks,
    scenario,
    alternative,
    engine,
    seed: runs.seed,
    draws: runs.draws,
    parties,
    cell,
    limits,
    package: chosen,
    counts: { agreed: inState('agreed'), differs: inState('differs'), open: inState('open') },
    assumptions,
    charts: [null, ...parties].map((of, i) => chartOf(of, charts[i]!)),
    ranking: rankedDisagreements(rivals, { ...runs, given: null }),
  };
}

/** A package says both its numbers, so that its point has every share. */
function chartOf(of: string | null, { closesAt, points, cells }: LinkageResult): AssumedChart {
  const { useful, byCell } = points[0]!;
  const told = cells.map((name) => [name, { assured: byCell[name].assured!, both: byCell[name].both! }] as const);
  return {
    of,
    closesAt,
    package: {
      useful: useful!,
      byCell: Object.fromEntries(told) as unknown as AssumedChart['package']['byCell'],
    },
  };
}
