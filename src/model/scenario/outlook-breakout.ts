import { addedBy } from '../stability/index.ts';
import type { Row } from '../number/index.ts';
import type { Outlook } from '../talks/index.ts';
import { queuesOf } from './breakout.ts';
import { sideAt } from './linkage.ts';
import type { OutlookGroup } from './outlook.ts';
import { breakoutNumbers } from './resolve-breakout.ts';
import type { BreakoutCase, BreakoutNumbers, BreakoutShape } from './resolve-breakout.ts';
import { futureOf } from './resolve.ts';
import type { Case } from './resolve.ts';
import { rowCount, rowOf } from './run.ts';
import type { Draws } from './run.ts';
import type { World } from './world.ts';

type Added = NonNullable<Outlook['breakout']>;

/**
 * What each party could add at each point within the criterion's months, draw by draw.
 *
 * It starts from the force that the exchange of the same draw starts from: cut by the point's limit and bans, in nobody's
 * view. So without bans it is the breakout of `breakoutOf`.
 *
 * @returns one entry a point, by the points' places
 */
export function outlookBreakout(asked: BreakoutCase, groups: readonly OutlookGroup[], draws: Draws): readonly Added[] {
  const added: Record<string, number[]>[] = [];
  for (const { points } of groups)
    for (const { index } of points) added[index] = Object.fromEntries(asked.parties.map((party) => [party, []]));
  for (let draw = 0; draw < rowCount(draws); draw++) {
    for (const group of groups) addDraw(asked, group, draws, draw, added);
  }
  return added;
}

function addDraw(
  asked: BreakoutCase,
  { resolved, banned, points }: OutlookGroup,
  draws: Draws,
  draw: number,
  added: readonly Record<string, number[]>[],
): void {
  const row = rowOf(resolved, draws, draw);
  const { base } = futureOf(resolved, row);
  const numbers = breakoutNumbers(asked, breakoutRow(asked, resolved, row, draws, draw));
  const known = new Map<string, number>();
  for (const { warheads, index } of points) {
    for (const party of asked.parties) {
      const key = `${party} ${warheads}`;
      const found =
        known.get(key) ?? addedAt(asked, resolved, base, numbers, party, warheads ?? (banned ? Infinity : null));
      known.set(key, found);
      added[index]![party]!.push(found);
    }
  }
}

/** The draw that both share. A table of given draws holds numbers of the exchange: the paces are drawn from the seed. */
function breakoutRow(asked: BreakoutCase, { columns }: Case, row: Row, draws: Draws, draw: number): Row {
  const own = rowOf(asked, { ...draws, given: null }, draw);
  return Float64Array.from(asked.columns, ({ path }, i) => {
    const shared = columns.findIndex((column) => column.path === path);
    return shared < 0 ? own[i]! : row[shared]!;
  });
}

function addedAt(
  { systems, months }: BreakoutCase,
  resolved: Case,
  base: World,
  numbers: BreakoutNumbers,
  party: string,
  limit: number | null,
): number {
  const own = numbers.parties[party]!;
  const shapes = systems[party]!.map((shape) => converted(shape, resolved, party));
  const queues = queuesOf(shapes, own, sideAt(base, party, limit).force);
  return addedBy(queues, own.reserve, months);
}

/** What a ban has converted for a missile with one warhead can carry no more than that. */
function converted(shape: BreakoutShape, { agreed }: Case, party: string): BreakoutShape {
  const change = agreed?.changes[party]?.find(({ system }) => system === shape.id);
  return change && change.converted > 0 && change.downloaded === 0 ? { ...shape, capacity: 1 } : shape;
}
