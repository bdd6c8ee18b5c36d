import {
  openUnderBans,
  outlookBreakout,
  outlookGroups,
  outlookInspection,
  outlooksOf,
} from '../model/scenario/index.ts';
import type { ChartPoint, DraftBans, Draws, Outlook } from '../model/scenario/index.ts';
import { sweep } from '../sweep/index.ts';
import type { SweepOptions } from '../sweep/index.ts';
import { orComplain } from './complaint.ts';
import { layersOf, opened } from './open.ts';
import type { AskedScenario } from './open.ts';

/** What is asked of a scenario about many packages beside their retaliation and their shield. */
export interface OutlookOptions {
  /** what each party could add, too; a scenario without a criterion for it is a complaint */
  readonly breakout: boolean;
  /** what inspectors would see, and whether in time; the scenario says of which parties */
  readonly detection?: boolean;
  /**
   * the rules of an agreement that has these bans of the draft, and no others: asked once for each list of bans; not given:
   * no point has any
   */
  readonly bans?: (ids: readonly string[]) => DraftBans;
}

/**
 * What a scenario says of packages, draw by draw: one sweep for all of them.
 *
 * @param asked  the scenario, with the views of the talks on (`withViews`)
 * @param points in any order; the same one twice is worked out once but for what is put together
 * @returns one outlook a point, in order
 * @throws Complaint with all that the scenario lacks, or what a ban cannot judge
 */
export async function outlooksFor(
  asked: AskedScenario,
  points: readonly ChartPoint[],
  { breakout, detection = false, bans }: OutlookOptions,
  draws: Draws,
  options: SweepOptions = {},
): Promise<readonly Outlook[]> {
  if (points.length === 0) return [];
  const { resolved, breakout: upload, inspection } = opened(asked);
  const groups = orComplain(
    outlookGroups(points, (ids) => {
      if (ids.length === 0) return { ok: true, value: resolved };
      if (!bans) throw new Error(`the bans ${ids.join(', ')} were asked for, and nobody gave their rules`);
      return openUnderBans(asked.original, layersOf(asked), asked.shelf, bans(ids));
    }),
  );
  const added = breakout ? upload() : null;
  const inspected = detection ? inspection() : null;
  const sweeping = sweep({ kind: 'outlook', resolved, groups }, draws, options);
  // While the workers are at it: what could be added and what visits would see take little.
  const breakouts = added && outlookBreakout(added, groups, draws);
  const seen = inspected && outlookInspection(inspected, groups, draws);
  return outlooksOf(groups, await sweeping, breakouts, seen);
}
