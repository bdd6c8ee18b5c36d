import { cut, lotsOf, totalWarheads } from '../force/index.ts';
import type { Holding, Leg } from '../force/index.ts';
import { addedBy, filledBy, reachedAt, roomIn, uploadRoom } from '../stability/index.ts';
import type { Queue, Reached, Refill } from '../stability/index.ts';
import { breakoutNumbers } from './resolve-breakout.ts';
import type { BreakoutCase, BreakoutNumbers, BreakoutShape, PartyNumbers } from './resolve-breakout.ts';
import type { Row } from '../number/index.ts';

/** Launchers of one system: those that carry a load today, or empty ones. */
export interface SystemRefill extends Refill {
  readonly system: number;
  readonly kind: 'upload' | 'empty';
}

/** Launchers that one pace loads. */
export interface SystemQueue extends Queue<SystemRefill> {
  /** key of the pace: a leg, or a system's id */
  readonly of: string;
  readonly leg: Leg;
}

export interface SystemDraw {
  readonly launchers: number;
  readonly warheads: number;
  readonly withdrawn: number;
  /** 0 where the capacity is not known */
  readonly room: number;
  readonly upload: number;
  readonly empty: number;
}

export interface PartyDraw {
  readonly before: number;
  readonly room: number;
  readonly emptyRoom: number;
  /** within the criterion's months, before the reserve bounds them */
  readonly upload: number;
  readonly empty: number;
  readonly added: number;
  readonly reached: Reached;
  readonly reserve: number | null;
  /** by month of the curve */
  readonly total: readonly number[];
  readonly byLeg: Readonly<Partial<Record<Leg, readonly number[]>>>;
  readonly systems: readonly SystemDraw[];
  readonly paces: PartyNumbers['paces'];
}

export interface BreakoutDraw {
  /** the criterion's, whole */
  readonly warheads: number;
  readonly parties: Readonly<Record<string, PartyDraw>>;
}

/** The curves look at least so far. */
const curveMonths = 36;

/** Months of the curves, from 0. */
export function breakoutMonths({ months }: BreakoutCase): readonly number[] {
  return Array.from({ length: Math.max(months, curveMonths) + 1 }, (_, month) => month);
}

/**
 * The breakout of both parties in one draw.
 *
 * @param limit both sides' limit to start from; null: today's forces
 * @source model.md 5, breakout
 */
export function breakoutOf(resolved: BreakoutCase, row: Row, limit: number | null): BreakoutDraw {
  const numbers = breakoutNumbers(resolved, row);
  const of = (party: string): PartyDraw => partyDraw(resolved, numbers, party, limit);
  return {
    warheads: numbers.warheads,
    parties: Object.fromEntries(resolved.parties.map((party) => [party, of(party)])),
  };
}

/**
 * A party's launchers in the order in which they are loaded: a queue a pace, its systems in the order of the file, first
 * the launchers that carry a load today, then the empty ones. Systems of a leg share the leg's pace, so that a type filed
 * as two is loaded no faster; a system with a pace of its own stands apart. What nobody knows the capacity or the pace of
 * is left out: a gap names it.
 *
 * The cut takes launchers out of service, and they count as gone; a limit on warheads in service says nothing of empty
 * launchers, so those stay.
 */
export function queuesOf(
  shapes: readonly BreakoutShape[],
  { paces }: PartyNumbers,
  holdings: readonly Holding[],
): readonly SystemQueue[] {
  const keys = [...new Set(shapes.flatMap(({ pace }) => (pace === null ? [] : [pace])))];
  return keys.map((of) => {
    const refills = (refillsOf: (shape: BreakoutShape, system: number) => readonly SystemRefill[]) =>
      shapes.flatMap((shape, system) => (shape.pace === of ? refillsOf(shape, system) : []));
    return {
      of,
      leg: shapes.find(({ pace }) => pace === of)!.leg,
      pace: paces[of]!,
      refills: [...refills((shape, system) => inService(shape, system, holdings)), ...refills(emptyOnes)],
    };
  });
}

function inService({ id, capacity }: BreakoutShape, system: number, holdings: readonly Holding[]): SystemRefill[] {
  const holding = holdings.find((one) => one.id === id);
  if (holding === undefined || capacity === null) return [];
  return uploadRoom(lotsOf(holding, 1), capacity).map((refill) => ({ ...refill, system, kind: 'upload' }));
}

function emptyOnes({ capacity, empty }: BreakoutShape, system: number): SystemRefill[] {
  return capacity === null || capacity === 0 || empty === 0
    ? []
    : [{ launchers: empty, each: capacity, system, kind: 'empty' }];
}

function partyDraw(
  resolved: BreakoutCase,
  { warheads, parties }: BreakoutNumbers,
  party: string,
  limit: number | null,
): PartyDraw {
  const numbers = parties[party]!;
  const shapes = resolved.systems[party]!;
  const holdings = limit === null ? numbers.holdings : cut(resolved.cuts, numbers.holdings, limit);
  const queues = queuesOf(shapes, numbers, holdings);
  const systems = shapes.map((shape, system) => systemDraw(resolved, queues, shape, system, numbers, holdings));
  const sum = (of: (system: SystemDraw) => number): number => systems.reduce((all, system) => all + of(system), 0);
  const months = breakoutMonths(resolved);
  const legs = [...new Set(queues.map(({ leg }) => leg))];
  const { reserve } = numbers;
  return {
    before: totalWarheads(holdings),
    room: sum(({ room }) => room),
    emptyRoom: shapes.reduce((all, { capacity, empty }) => all + (capacity ?? 0) * empty, 0),
    upload: sum(({ upload }) => upload),
    empty: sum(({ empty }) => empty),
    added: addedBy(queues, reserve, resolved.months),
    reached: reachedAt(queues, reserve, warheads),
    reserve,
    total: months.map((month) => addedBy(queues, reserve, month)),
    byLeg: Object.fromEntries(
      legs.map((leg) => {
        const own = queues.filter((queue) => queue.leg === leg);
        return [leg, months.map((month) => addedBy(own, null, month))];
      }),
    ),
    systems,
    paces: numbers.paces,
  };
}

function systemDraw(
  { months }: BreakoutCase,
  queues: readonly SystemQueue[],
  shape: BreakoutShape,
  system: number,
  numbers: PartyNumbers,
  holdings: readonly Holding[],
): SystemDraw {
  const of = (all: readonly Holding[]): Holding | undefined => all.find(({ id }) => id === shape.id);
  const { launchers = 0, warheads = 0 } = of(holdings) ?? {};
  const added = (kind: SystemRefill['kind']): number =>
    queues.reduce((sum, queue) => sum + addedIn(queue, system, kind, months), 0);
  return {
    launchers,
    warheads,
    withdrawn: (of(numbers.holdings)?.launchers ?? 0) - launchers,
    room: roomIn(inService(shape, system, holdings)),
    upload: added('upload'),
    empty: added('empty'),
  };
}

function addedIn(queue: SystemQueue, system: number, kind: SystemRefill['kind'], month: number): number {
  const ready = filledBy(queue, month);
  return queue.refills.reduce(
    (sum, refill, i) => sum + (refill.system === system && refill.kind === kind ? ready[i]! : 0),
    0,
  );
}
