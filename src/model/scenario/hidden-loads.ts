import { launchersBy, reachedAt } from '../stability/index.ts';
import type { Row } from '../number/index.ts';
import { queuesOf } from './breakout.ts';
import type { SystemQueue } from './breakout.ts';
import { breakoutNumbers } from './resolve-breakout.ts';
import type { BreakoutCase } from './resolve-breakout.ts';

/** A breakout on the launchers at which a visit looks. */
export interface HiddenLoads {
  /** months until they carry the criterion's warheads more; `null`: never */
  readonly months: number | null;
  /** of them, launchers that carry more than before when the criterion is met; where it never is, all that could */
  readonly launchers: number;
}

/**
 * The breakout of a party on loaded launchers of some systems alone, in one draw, from today's force uncut.
 *
 * What is loaded elsewhere (bombers, where a visit opens missiles; empty launchers, which are not declared loaded) neither
 * counts towards the criterion nor is hidden: it could not be seen there.
 *
 * @param row     one draw of the case's columns
 * @param systems ids of those at which a visit looks
 * @source model.md 5, breakout; 6, timely
 */
export function hiddenLoads(resolved: BreakoutCase, row: Row, party: string, systems: readonly string[]): HiddenLoads {
  const { warheads, parties } = breakoutNumbers(resolved, row);
  const numbers = parties[party]!;
  const shapes = resolved.systems[party]!;
  const queues = queuesOf(shapes, numbers, numbers.holdings).map((queue) => ({
    ...queue,
    refills: queue.refills.filter(({ system, kind }) => kind === 'upload' && systems.includes(shapes[system]!.id)),
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
