import { chanceSeen } from '../inspection/index.ts';
import { reachedAt } from '../stability/index.ts';
import type { Inspected, InspectedDraw, Outlook } from '../talks/index.ts';
import { perPoint, rowBeside } from './outlook-breakout.ts';
import type { PartyAtPoint } from './outlook-breakout.ts';
import type { OutlookGroup } from './outlook.ts';
import { inspectionNumbers } from './resolve-inspection.ts';
import type { InspectionCase, InspectionNumbers, InspectionScheme } from './resolve-inspection.ts';
import { rowCount, rowOf } from './run.ts';
import type { Draws } from './run.ts';

type InspectedParties = NonNullable<Outlook['inspected']>;

/**
 * What inspectors of each party would see in one visit at each point, and when it would matter, draw by draw: the sample is
 * drawn from the launchers that the party deploys under the point's limit and bans, and it matters once the party could
 * have added the warheads of the breakout criterion, in the same draw as that breakout.
 *
 * @returns one entry a point, by the points' places; parties of which the scenario says something
 * @source verification.md 2.1, 1, 3 and 4; model.md 5 and 6
 */
export function outlookInspection(
  asked: InspectionCase,
  groups: readonly OutlookGroup[],
  draws: Draws,
): readonly InspectedParties[] {
  const parties = Object.keys(asked.schemes);
  const numbers = Array.from({ length: rowCount(draws) }, (_, draw) => {
    const { resolved } = groups[0]!;
    return inspectionNumbers(asked, rowBeside(asked, resolved, rowOf(resolved, draws, draw), draws, draw));
  });
  const points = perPoint(asked.breakout, parties, groups, draws, (at, party, draw) =>
    inspectedDraw(at, asked.schemes[party]!, numbers[draw]![party]!),
  );
  return points.map((byParty) =>
    Object.fromEntries(parties.map((party) => [party, inspected(asked.schemes[party]!, byParty[party]!)])),
  );
}

function inspected({ timing, start, noticeHours }: InspectionScheme, draws: readonly InspectedDraw[]): Inspected {
  return { timing, start, noticeHours, draws };
}

function inspectedDraw(
  { holdings, queues, reserve, warheads }: PartyAtPoint,
  { samples, alarmAt }: InspectionScheme,
  { hidden, recognised, falseAlarm, concealed }: InspectionNumbers,
): InspectedDraw {
  const items = holdings.reduce((sum, { launchers }) => sum + launchers, 0);
  return {
    seeing: chanceSeen({
      ...{ items, recognised, falseAlarm, alarmAt },
      defects: Math.min(items, Math.floor(hidden + 0.5)),
      samples: Math.min(items, samples),
    }),
    concealed,
    matters: reachedAt(queues, reserve, warheads).month,
  };
}
