import type { CellName } from '../exchange/index.ts';
import { commonestFailure, failuresAt } from './failures.ts';
import type { LinkageDraw } from './linkage.ts';
import { byCell, cellsIn } from './linkage.ts';
import type { Corner, Question } from './question.ts';
import { shareOf } from './quantiles.ts';
import type { PointCell, PointResult } from './result.ts';

/**
 * The package and every point of the scenario, at exactly their numbers. What a point leaves open is judged as far as it
 * goes: whether a shield is useful needs no limit; nothing else can be said without one.
 *
 * @source interfaces.md 3, points
 */
export function pointsOf(question: Question, runs: readonly LinkageDraw[], draws: number): readonly PointResult[] {
  return question.points.map((point) => ({
    name: point.name,
    at: { warheads: point.warheads, interceptors: point.interceptors },
    useful: usefulShare(point, runs, draws),
    byCell: byCell((name) => pointCell(question, point, runs, name, draws), cellsIn(runs[0]!)),
  }));
}

function usefulShare({ interceptors }: Corner, runs: readonly LinkageDraw[], draws: number): PointResult['useful'] {
  if (interceptors === null) return null;
  const hits = runs.filter((run) => run.need.interceptors !== null && interceptors >= run.need.interceptors);
  return shareOf(hits.length, runs.length, draws);
}

function pointCell(
  question: Question,
  { warheads, interceptors }: Corner,
  runs: readonly LinkageDraw[],
  cell: CellName,
  draws: number,
): PointCell {
  if (warheads === null || interceptors === null) return { assured: null, both: null, because: null };
  const limit = question.solvedLimits.indexOf(warheads);
  const failures = runs.map((run) => failuresAt(question, run, cell, limit, interceptors));
  const assured = failures.filter((failed) => !failed.some(({ kind }) => kind === 'retaliation'));
  const both = failures.filter((failed) => failed.length === 0);
  return {
    assured: shareOf(assured.length, runs.length, draws),
    both: shareOf(both.length, runs.length, draws),
    because: commonestFailure(question, failures),
  };
}
