import { cut } from '../force/index.ts';
import { launchersBy, reachedAt } from '../stability/index.ts';
import { queuesOf } from './breakout.ts';
import type { SystemQueue } from './breakout.ts';
import { breakoutNumbers } from './resolve-breakout.ts';
import type { BreakoutCase } from './resolve-breakout.ts';
import type { Row } from '../number/index.ts';

/** Which launchers a visit would look at: system ids, those with a load today and those without. */
export interface LookedAt {
  readonly deployed: readonly string[];
  readonly nonDeployed: readonly string[];
}

/** A breakout on the launchers that a visit would look at. */
export interface HiddenLoads {
  /** months until they carry the criterion's warheads more; `null`: never */
  readonly months: number | null;
  /** of them, launchers that carry more than before when the criterion is met; where it never is, all that could */
  readonly launchers: number;
}

/**
 * The breakout of a party on those launchers alone at which a visit looks, in one draw, starting from the package.
 *
 * What is loaded elsewhere (bombers, where a visit opens missiles) neither counts towards the criterion nor is hidden: it
 * could not be seen there.
 *
 * @param row one draw of the case's columns
 * @source model.md 5, breakout; 6, timely
 */
export function hiddenLoads(resolved: BreakoutCase, row: Row, party: string, at: LookedAt): HiddenLoads {
  const { warheads, parties } = breakoutNumbers(resolved, row);
  const numbers = parties[party]!;
  const shapes = resolved.systems[party]!;
  const holdings = cut(resolved.cuts, numbers.holdings, resolved.package);
  const queues = queuesOf(shapes, numbers, holdings).map((queue) => ({
    ...queue,
    refills: queue.refills.filter(({ system, kind }) =>
      (kind === 'upload' ? at.deployed : at.nonDeployed).includes(shapes[system]!.id),
    ),
  }));
  const { month } = reachedAt(queues, numbers.reserve, warheads);
  return { months: month, launchers: queues.reduce((sum, queue) => sum + loadedBy(queue, month), 0) };
}

/** @param month `null`: in the end */
function loadedBy({ pace, refills }: SystemQueue, month: number | null): number {
  const all = refills.reduce((sum, { launchers }) => sum + launchers, 0);
  if (month === null) return pace.rate > 0 ? all : 0;
  return Math.min(all, launchersBy(pace, month));
}
