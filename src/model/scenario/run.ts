import type { CellName } from '../exchange/index.ts';
import { ceiling, drawRow, medianRow } from '../number/index.ts';
import type { Row } from '../number/index.ts';
import { arrivalQuantilesOf, assessmentOf, stabilityOf } from './assess.ts';
import type { ArrivalQuantiles, AssessDraw, Assessed } from './assess.ts';
import { courseOf } from './course.ts';
import type { CourseDay, CourseDraw } from './course.ts';
import { engine } from './engine.ts';
import { labelsOf } from './labels.ts';
import { linkageOf } from './linkage.ts';
import type { LinkageDraw } from './linkage.ts';
import { groupDraw } from './outlook.ts';
import type { OutlookDraw, OutlookGroup } from './outlook.ts';
import { closingLimits, packageDraw } from './package.ts';
import type { PackageDraw } from './package.ts';
import { nullableQuantilesOf, quantilesOf, shareOf } from './quantiles.ts';
import { futureOf, medianFuture } from './resolve.ts';
import type { Agreed, Case } from './resolve.ts';
import type { AssessResult, CellAssessment, LinkageResult, StabilityRatios, TradeoffResult } from './result.ts';
import { flipsOf, mattersDraws, mattersOf, swingsOf } from './sensitivity.ts';
import type { Swings } from './sensitivity.ts';
import { commandOf, needOf, summarise } from './summary.ts';
import type { Runs } from './summary.ts';
import { lowestLimits, tradeOf } from './tradeoff.ts';
import type { Trade, TradeDraw } from './tradeoff.ts';

/** Which draws a run takes: its own from the seed, or given ones. */
export interface Draws extends Runs {
  /** given draws, at least as many as `draws`; null: drawn from the seed */
  readonly given: readonly Row[] | null;
}

/** Rows that a run works through: one with every number at its median where `draws` is 0. */
export function rowCount({ draws }: Runs): number {
  return Math.max(1, draws);
}

/** Row i of a run. */
export function rowOf(resolved: Pick<Case, 'columns'>, { draws, seed, given }: Draws, index: number): Row {
  if (draws === 0) return medianRow(resolved.columns);
  return given ? given[index]! : drawRow(resolved.columns, index, seed);
}

/** One chunk of a run's work, plain data in and out: it can be handed to a worker. */
export type Work =
  | { readonly kind: 'linkage'; readonly resolved: Case; readonly cells?: readonly CellName[] }
  | { readonly kind: 'swings'; readonly resolved: Case }
  | { readonly kind: 'trade'; readonly resolved: Case; readonly trade: Trade }
  | { readonly kind: 'assess'; readonly resolved: Case; readonly assessed: Assessed }
  | { readonly kind: 'package'; readonly resolved: Case; readonly assessed: Assessed }
  /** many packages at once; every group has the columns of `resolved` */
  | { readonly kind: 'outlook'; readonly resolved: Pick<Case, 'columns'>; readonly groups: readonly OutlookGroup[] }
  /** charts of rival cases in one run; `resolved` has the columns of all of them, one after another (see `columnsTogether`) */
  | { readonly kind: 'rivals'; readonly resolved: Pick<Case, 'columns'>; readonly cases: readonly Case[] }
  | {
      readonly kind: 'course';
      readonly resolved: Case;
      readonly days: readonly CourseDay[];
      readonly interceptors: number;
    };

export type Outcome<W extends Work> = W extends { kind: 'linkage' }
  ? LinkageDraw
  : W extends { kind: 'swings' }
    ? Swings
    : W extends { kind: 'trade' }
      ? TradeDraw
      : W extends { kind: 'package' }
        ? PackageDraw
        : W extends { kind: 'outlook' }
          ? OutlookDraw
          : W extends { kind: 'rivals' }
            ? readonly LinkageDraw[]
            : W extends { kind: 'course' }
              ? CourseDraw
              : AssessDraw;

/** One draw of the work. */
export function outcomeOf<W extends Work>(work: W, row: Row): Outcome<W> {
  return plainOutcome(work, row) as Outcome<W>;
}

function plainOutcome(work: Work, row: Row): Outcome<Work> {
  switch (work.kind) {
    case 'linkage':
      return linkageOf(work.resolved.question, futureOf(work.resolved, row), work.cells);
    case 'swings':
      return swingsOf(work.resolved, row);
    case 'trade':
      return tradeOf(work.resolved, work.trade, row);
    case 'assess':
      return assessmentOf(work.resolved.question, futureOf(work.resolved, row), work.assessed);
    case 'package':
      return packageDraw(work.resolved.question, futureOf(work.resolved, row), work.assessed);
    case 'outlook':
      return work.groups.map((group) => groupDraw(group, futureOf(group.resolved, row)));
    case 'rivals':
      return rowsApart(work.cases, row).map((own, i) => {
        const resolved = work.cases[i]!;
        return linkageOf(resolved.question, futureOf(resolved, own));
      });
    case 'course':
      return courseOf(work.resolved.question, futureOf(work.resolved, row), work.days, work.interceptors);
  }
}

/** Columns of cases that believe different things, so that one row holds a draw of each. */
export function columnsTogether(cases: readonly Case[]): Pick<Case, 'columns'> {
  return { columns: cases.flatMap(({ columns }) => columns) };
}

function rowsApart(cases: readonly Case[], row: Row): readonly Row[] {
  let start = 0;
  return cases.map(({ columns: { length } }) => row.subarray(start, (start += length)));
}

/**
 * What the luck of the day does in each cell of one row: the warheads that arrive and that leak, as quantiles, in the
 * order of an assessment's cells.
 *
 * @param row   of the run; null: every number at its median, as in the assessment itself
 * @param count how many quantiles, each as likely as any other
 */
export function luckOf(
  resolved: Case,
  row: Row | null,
  assessed: Assessed,
  count: number,
): readonly ArrivalQuantiles[] {
  const future = row === null ? medianFuture(resolved) : futureOf(resolved, row);
  return arrivalQuantilesOf(resolved.question, future, assessed, count);
}

/** The draws that `matters` looks at: the first of the run's. */
export function swingDraws(draws: Draws): Draws {
  return { ...draws, draws: Math.min(draws.draws, mattersDraws) };
}

/** Where a rival layer closes, from the medians. */
export function alternativeOf(name: string, resolved: Case): LinkageResult['alternatives'][number] {
  const future = medianFuture(resolved);
  return { name, closesAt: closingLimits(resolved.question, future, [future.criteria.threshold])[0]! };
}

/**
 * The linkage chart of a run.
 *
 * @param outcomes     one a row, in order
 * @param swings       of the first rows, in order (see `swingDraws`)
 * @param alternatives see `alternativeOf`
 * @param searched     what was looked for beside the draws, where that was done elsewhere
 */
export function linkageResult(
  resolved: Case,
  outcomes: readonly LinkageDraw[],
  swings: readonly Swings[],
  alternatives: LinkageResult['alternatives'],
  runs: Runs,
  searched: Searched = { flips: flipsOf(resolved), presets: presetsOf(resolved) },
): LinkageResult {
  const { question, sources } = resolved;
  const { command, ...chart } = summarise(question, outcomes, runs);
  const { flips, presets } = searched;
  return {
    ...headOf(resolved, question.package, runs),
    command,
    ...chart,
    flips,
    matters: mattersOf(resolved, swings),
    alternatives,
    presets,
    labels: labelsOf(question, sources, flips),
    sources,
  };
}

/**
 * The chart while it is still being worked out: fewer draws or fewer cells, and nothing searched, so that flips, matters,
 * alternatives and presets are empty. Its figures are those of a whole run of the same draws.
 *
 * @param outcomes one a row, in order, all in the same cells
 */
export function chartSoFar(resolved: Case, outcomes: readonly LinkageDraw[], runs: Runs): LinkageResult {
  const { question, sources } = resolved;
  const { command, ...chart } = summarise(question, outcomes, runs);
  return {
    ...headOf(resolved, question.package, runs),
    command,
    ...chart,
    flips: [],
    matters: [],
    alternatives: [],
    presets: [],
    labels: labelsOf(question, sources, null),
    sources,
  };
}

/** What a chart looks for at the medians. */
export type Searched = Pick<LinkageResult, 'flips' | 'presets'>;

/** Where the room closes under other thresholds, from the medians. */
export function presetsOf(resolved: Case): LinkageResult['presets'] {
  const { question } = resolved;
  const closes = closingLimits(question, medianFuture(resolved), question.presets.map(ceiling));
  return question.presets.map((warheads, i) => ({ warheads, closesAt: closes[i]! }));
}

/** The assessment of one package. @param outcomes one a row, in order */
export function assessResult(
  resolved: Case,
  outcomes: readonly AssessDraw[],
  assessed: Assessed,
  runs: Runs,
): AssessResult {
  const { question, sources } = resolved;
  const luck = arrivalQuantilesOf(question, medianFuture(resolved), assessed);
  return {
    ...headOf(resolved, assessed, runs),
    command: commandOf(question, outcomes),
    cells: outcomes[0]!.cells.map((_, i) => cellAssessment(outcomes, i, luck[i]!, runs)),
    stability: Object.fromEntries(question.parties.map((party) => [party, stabilityRatios(outcomes, party)])),
    shieldNeed: needOf(
      outcomes.map(({ need }) => need),
      runs.draws,
    ),
    sources,
  };
}

/** The limit that one input then needs. @param outcomes one a row, in order */
export function tradeoffResult(
  resolved: Case,
  trade: Trade,
  outcomes: readonly TradeDraw[],
  runs: Runs,
): TradeoffResult {
  const { question, sources } = resolved;
  return {
    ...headOf(resolved, question.package, runs),
    input: resolved.columns[trade.column]!.path,
    cell: question.cell,
    values: trade.values,
    interceptors: trade.interceptors,
    limit: lowestLimits(question, trade, outcomes),
    sources,
  };
}

function headOf({ question, agreed, cautions }: Case, assessed: Assessed, { seed, draws }: Runs) {
  const { scenario, alternative } = question;
  const { warheads, interceptors } = assessed;
  return {
    scenario,
    alternative,
    engine,
    seed,
    draws,
    package: { warheads, interceptors },
    ...agreedIn(agreed),
    ...(cautions.length > 0 && { cautions }),
  };
}

/** Nothing where no agreement shapes the run. */
function agreedIn(agreed: Agreed | null): Pick<LinkageResult, 'counted' | 'bans'> {
  if (agreed === null) return {};
  const { counted, bans, changes } = agreed;
  const plain = Object.entries(changes).map(([party, all]) => [party, all.map(({ name: _name, ...change }) => change)]);
  return {
    ...(counted && { counted: `${counted.agreement}/${counted.limit}` }),
    ...(bans.length > 0 && {
      bans: { agreements: bans.map(({ agreement }) => agreement), changes: Object.fromEntries(plain) },
    }),
  };
}

function cellAssessment(
  outcomes: readonly AssessDraw[],
  index: number,
  luck: { readonly arriving: readonly number[]; readonly leaking: readonly number[] },
  { draws }: Runs,
): CellAssessment {
  const all = outcomes.map((outcome) => outcome.cells[index]!);
  const over = (
    field: 'spent' | 'usable' | 'surviving' | 'arriving' | 'leaking' | 'drawdown' | 'retaliation' | 'shortfall',
  ) => quantilesOf(all.map((one) => one[field]));
  const { attacker, defender, cell } = all[0]!;
  const ratio = nullableQuantilesOf(
    all.map((one) => one.exchangeRatio),
    'below',
  );
  return {
    attacker,
    defender,
    posture: cell.posture,
    doctrine: cell.doctrine,
    before: quantilesOf(all.map((one) => one.before)).median,
    spent: over('spent'),
    usable: over('usable'),
    bound: 2 * all.filter((one) => one.bound === 'shots').length >= all.length ? 'shots' : 'warheads',
    exchangeRatio: ratio.low === null ? { ...ratio, reason: 'nothing spent' } : ratio,
    surviving: over('surviving'),
    arriving: over('arriving'),
    leaking: over('leaking'),
    drawdown: over('drawdown'),
    retaliation: over('retaliation'),
    shortfall: over('shortfall'),
    assured: shareOf(all.filter((one) => one.assured).length, all.length, draws),
    arrivingQuantiles: luck.arriving,
    leakingQuantiles: luck.leaking,
  };
}

function stabilityRatios(outcomes: readonly AssessDraw[], party: string): StabilityRatios {
  const all = outcomes.map((outcome) => stabilityOf(outcome, party));
  return {
    generation: {
      'ride-out': nullableQuantilesOf(
        all.map(({ generation }) => generation['ride-out']),
        'below',
      ),
      'launch-under-attack': nullableQuantilesOf(
        all.map(({ generation }) => generation['launch-under-attack']),
        'below',
      ),
    },
    launch: {
      day: nullableQuantilesOf(
        all.map(({ launch }) => launch.day),
        'below',
      ),
      generated: nullableQuantilesOf(
        all.map(({ launch }) => launch.generated),
        'below',
      ),
    },
  };
}
