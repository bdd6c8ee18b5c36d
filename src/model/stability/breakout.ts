import type { Lot } from '../force/index.ts';
import { floor } from '../number/index.ts';

/** How fast launchers are loaded, one after another. */
export interface Pace {
  /** months until the first is ready, >= 0 */
  readonly after: number;
  /** launchers a month from then on, >= 0; 0: none at all is loaded */
  readonly rate: number;
}

/** Launchers that take the same number of warheads more. */
export interface Refill {
  /** whole, >= 0 */
  readonly launchers: number;
  /** warheads that each takes; whole, >= 1 */
  readonly each: number;
}

/** Launchers that are loaded one after another, in this order. */
export interface Queue<R extends Refill = Refill> {
  readonly pace: Pace;
  readonly refills: readonly R[];
}

/**
 * Room to upload in launchers that carry a load already, in the order in which loads are dealt: heavier first. (Which
 * launchers a party would take first is not given; whole loads of a system differ by one warhead at most, so that the
 * order moves a total by less than the launchers that carry the smaller load.) A launcher that is full takes no turn.
 *
 * @param lots     of one system, see `lotsOf`
 * @param capacity the most that a launcher carries; whole, >= 0. A load beyond it leaves no room, never less than none
 * @source model.md 1, Loads are whole; 5, breakout
 */
export function uploadRoom(lots: readonly Lot[], capacity: number): readonly Refill[] {
  return lots
    .flatMap(({ platforms, loads }) =>
      loads.map(({ launchers, warheads }) => ({ launchers: platforms * launchers, each: capacity - warheads })),
    )
    .filter(({ launchers, each }) => launchers > 0 && each > 0);
}

/** Warheads that the launchers take in all. */
export function roomIn(refills: readonly Refill[]): number {
  return refills.reduce((sum, { launchers, each }) => sum + launchers * each, 0);
}

/**
 * Launchers that are ready by a month: none before `after`, then 1 + floor(rate x months since), which may be more than
 * there are.
 *
 * @param month >= 0, may be fractional
 * @source interfaces.md 2, upload: months until the first, launchers a month after
 */
export function launchersBy({ after, rate }: Pace, month: number): number {
  return month < after || rate === 0 ? 0 : 1 + floor(rate * (month - after));
}

/** Warheads added in each refill of a queue when so many of its launchers are ready. */
export function filled(refills: readonly Refill[], launchers: number): readonly number[] {
  let left = launchers;
  return refills.map((refill) => {
    const ready = Math.min(left, refill.launchers);
    left -= ready;
    return ready * refill.each;
  });
}

/** The same of a whole queue by a month. */
export function filledBy({ pace, refills }: Queue, month: number): readonly number[] {
  return filled(refills, launchersBy(pace, month));
}

/**
 * Warheads that a party can have added by a month: queues work side by side, the reserve bounds their sum.
 *
 * @param reserve warheads in store; whole; null: taken as enough
 * @source model.md 5, breakout
 */
export function addedBy(queues: readonly Queue[], reserve: number | null, month: number): number {
  return bounded(
    queues.reduce((total, queue) => total + sum(filledBy(queue, month)), 0),
    reserve,
  );
}

/** Why so many warheads are never added: the launchers cannot carry them, the store lacks them, or nothing is loaded there. */
export type NeverReason = 'capacity' | 'reserve' | 'rate';

/** When so many warheads are added: the month, or why never. */
export type Reached =
  | { readonly month: number; readonly reason: null }
  | { readonly month: null; readonly reason: NeverReason };

/**
 * The first moment at which at least so many warheads are added. It is the moment at which some queue has a launcher
 * ready, so in each queue the first launcher is sought whose being ready is enough.
 *
 * @param warheads whole, >= 0
 */
export function reachedAt(queues: readonly Queue[], reserve: number | null, warheads: number): Reached {
  if (warheads === 0) return { month: 0, reason: null };
  const never = neverReason(queues, reserve, warheads);
  if (never !== null) return { month: null, reason: never };
  const moments = queues.map((queue, own) => {
    if (queue.pace.rate === 0) return Infinity;
    const count = fewestLaunchers(queues, own, warheads);
    return count === null ? Infinity : readyAt(queue.pace, count);
  });
  return { month: Math.min(...moments), reason: null };
}

function neverReason(queues: readonly Queue[], reserve: number | null, warheads: number): NeverReason | null {
  const total = (of: readonly Queue[]): number => of.reduce((all, { refills }) => all + roomIn(refills), 0);
  if (total(queues) < warheads) return 'capacity';
  if (reserve !== null && reserve < warheads) return 'reserve';
  return total(queues.filter(({ pace }) => pace.rate > 0)) < warheads ? 'rate' : null;
}

/** In one queue: the first launcher at whose moment the whole party has enough; null: not even with its last. */
function fewestLaunchers(queues: readonly Queue[], own: number, warheads: number): number | null {
  const queue = queues[own]!;
  const enough = (count: number): boolean => {
    const month = readyAt(queue.pace, count);
    const others = queues.filter((_, i) => i !== own);
    return sum(filled(queue.refills, count)) + addedBy(others, null, month) >= warheads;
  };
  return leastCount(queue.refills, enough);
}

/** The moment at which the k-th launcher of a queue is ready, k from 1. */
function readyAt({ after, rate }: Pace, count: number): number {
  return after + (count - 1) / rate;
}

/** The smallest number of launchers, from 1 to all, for which something holds that goes on holding; null: for none. */
function leastCount(refills: readonly Refill[], holds: (count: number) => boolean): number | null {
  let [low, high] = [1, refills.reduce((all, { launchers }) => all + launchers, 0)];
  if (high === 0 || !holds(high)) return null;
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return high;
}

/** Values of one number at which the answer to "so many warheads within so many months?" turns; null: nowhere. */
export interface PaceTurns {
  /** of `after`: enough at this many months, not beyond */
  readonly after: number | null;
  /** of `rate`: enough at this many launchers a month, not below */
  readonly rate: number | null;
}

/**
 * Where the pace of one queue alone, all else as it stands, turns the answer: it turns with the fewest of the queue's
 * launchers that must be ready.
 *
 * @param own index of the queue
 */
export function paceTurns(
  queues: readonly Queue[],
  reserve: number | null,
  own: number,
  { months, warheads }: { readonly months: number; readonly warheads: number },
): PaceTurns {
  const none = { after: null, rate: null };
  const { pace, refills } = queues[own]!;
  const others = queues.filter((_, i) => i !== own);
  const enough = (launchers: number): boolean =>
    bounded(sum(filled(refills, launchers)) + addedBy(others, null, months), reserve) >= warheads;
  if (enough(0)) return none;
  const count = leastCount(refills, enough);
  if (count === null) return none;
  const latest = pace.rate === 0 ? -1 : months - (count - 1) / pace.rate;
  return {
    after: latest < 0 ? null : latest,
    rate: count === 1 || pace.after >= months ? null : (count - 1) / (months - pace.after),
  };
}

function bounded(warheads: number, reserve: number | null): number {
  return reserve === null ? warheads : Math.min(warheads, reserve);
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
