import type { Holding } from '../force/index.ts';
import { addedBy } from '../stability/index.ts';
import type { Queue } from '../stability/index.ts';
import type { Row } from '../number/index.ts';
import type { Outlook } from '../talks/index.ts';
import { queuesOf } from './breakout.ts';
import { sideAt } from './linkage.ts';
import type { OutlookGroup } from './outlook.ts';
import { breakoutNumbers } from './resolve-breakout.ts';
import type { BreakoutCase, BreakoutShape } from './resolve-breakout.ts';
import { futureOf } from './resolve.ts';
import type { Case } from './resolve.ts';
import { rowCount, rowOf } from './run.ts';
import type { Draws } from './run.ts';

type Added = NonNullable<Outlook['breakout']>;

/**
 * What each party could add at each point within the criterion's months, draw by draw.
 *
 * @returns one entry a point, by the points' places
 */
export function outlookBreakout(asked: BreakoutCase, groups: readonly OutlookGroup[], draws: Draws): readonly Added[] {
  return perPoint(asked, asked.parties, groups, draws, ({ queues, reserve }) => addedBy(queues, reserve, asked.months));
}

/** What a party has at a point in one draw, and how it could load it. */
export interface PartyAtPoint {
  readonly holdings: readonly Holding[];
  readonly queues: readonly Queue[];
  /** warheads, whole; null: not given */
  readonly reserve: number | null;
  /** the criterion's, whole */
  readonly warheads: number;
}

/**
 * Asks of each party at each point, draw by draw.
 *
 * It starts from the force that the exchange of the same draw starts from: cut by the point's limit and bans, in nobody's
 * view. So without bans it is the force of `breakoutOf`.
 *
 * @param parties of whom it is asked
 * @param of what is asked; once for all points of a group that share a limit
 * @returns one entry a point, by the points' places: by party, then by draw
 */
export function perPoint<T>(
  asked: BreakoutCase,
  parties: readonly string[],
  groups: readonly OutlookGroup[],
  draws: Draws,
  of: (at: PartyAtPoint, party: string, draw: number) => T,
): readonly Readonly<Record<string, readonly T[]>>[] {
  const found: Record<string, T[]>[] = [];
  for (const { points } of groups)
    for (const { index } of points) found[index] = Object.fromEntries(parties.map((party) => [party, []]));
  for (let draw = 0; draw < rowCount(draws); draw++) {
    for (const group of groups) {
      const at = atLimits(asked, group, draws, draw);
      for (const party of parties) {
        const known = new Map<number | null, T>();
        for (const { warheads, index } of group.points) {
          if (!known.has(warheads)) known.set(warheads, of(at(party, warheads), party, draw));
          found[index]![party]!.push(known.get(warheads)!);
        }
      }
    }
  }
  return found;
}

function atLimits(
  asked: BreakoutCase,
  { resolved, banned }: OutlookGroup,
  draws: Draws,
  draw: number,
): (party: string, warheads: number | null) => PartyAtPoint {
  const row = rowOf(resolved, draws, draw);
  const { base } = futureOf(resolved, row);
  const numbers = breakoutNumbers(asked, rowBeside(asked, resolved, row, draws, draw));
  return (party, limit) => {
    const own = numbers.parties[party]!;
    const shapes = asked.systems[party]!.map((shape) => converted(shape, resolved, party));
    const { force } = sideAt(base, party, limit ?? (banned ? Infinity : null));
    return { holdings: force, queues: queuesOf(shapes, own, force), reserve: own.reserve, warheads: numbers.warheads };
  };
}

/** The draw that both share. A table of given draws holds numbers of the exchange: the others are drawn from the seed. */
export function rowBeside(
  asked: Pick<BreakoutCase, 'columns'>,
  { columns }: Pick<Case, 'columns'>,
  row: Row,
  draws: Draws,
  draw: number,
): Row {
  const own = rowOf(asked, { ...draws, given: null }, draw);
  return Float64Array.from(asked.columns, ({ path }, i) => {
    const shared = columns.findIndex((column) => column.path === path);
    return shared < 0 ? own[i]! : row[shared]!;
  });
}

/** What a ban has converted for a missile with one warhead can carry no more than that. */
function converted(shape: BreakoutShape, { agreed }: Case, party: string): BreakoutShape {
  const change = agreed?.changes[party]?.find(({ system }) => system === shape.id);
  return change && change.converted > 0 && change.downloaded === 0 ? { ...shape, capacity: 1 } : shape;
}
