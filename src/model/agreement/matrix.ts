import type { ForceRecord } from '../force/index.ts';
import { complyIn } from './comply-in.ts';
import type { Answered } from './comply-in.ts';
import type { LimitOutcome } from './comply.ts';
import type { DefenceHolding } from './names.ts';
import type { AgreementSet } from './on.ts';

/** A force or a defence that agreements are held against. */
export type HeldThing = ForceRecord | DefenceHolding;

/**
 * What an agreement says of a force or a defence in one word. `disputed`: kept under one registered reading and exceeded
 * under another; `before`: in force, and no limit binds yet; `no-rule`: no rule about it binds that day.
 */
export type MatrixStatus =
  | 'kept'
  | 'exceeded'
  | 'disputed'
  | 'before'
  | 'not-countable'
  | 'no-rule'
  | 'no-party'
  | 'not-in-force';

export interface MatrixCell extends Answered {
  /** id of the agreement */
  readonly of: string;
  readonly status: MatrixStatus;
}

/** One force or defence against every agreement, on one day. */
export interface MatrixRow {
  readonly held: HeldThing;
  readonly date: string;
  /** in the order of the agreements */
  readonly cells: readonly MatrixCell[];
}

export interface Matrix {
  /** ids of the agreements that stand alone, in order of signature; amendments are laid over them while they are in force */
  readonly agreements: readonly string[];
  readonly rows: readonly MatrixRow[];
}

/**
 * Forces and defences against every agreement of a set.
 *
 * @param date `YYYY-MM-DD`; `null`: each at its own date, the last day that it may mean
 * @param reading as in `complyIn`
 */
export function matrixOf(
  set: AgreementSet,
  things: readonly HeldThing[],
  { date, reading }: { readonly date: string | null; readonly reading: string | null },
): Matrix {
  const agreements = set.agreements
    // One that only says who visits whom asks nothing of what is held.
    .filter(
      ({ amends, limits, bans, measures }) =>
        amends === null && (limits.length + bans.length > 0 || measures.length === 0),
    )
    .toSorted((a, b) => (orderOf(a) < orderOf(b) ? -1 : 1))
    .map(({ id }) => id);
  const rows = things.map((held): MatrixRow => {
    const day = date ?? dateOf(held);
    const cells = agreements.map((of): MatrixCell => {
      const answered = complyIn(set, of, held, { date: day, reading, also: [] })!;
      return { ...answered, of, status: statusOf(answered) };
    });
    return { held, date: day, cells };
  });
  return { agreements, rows };
}

/** Earliest signature first, what is not signed last. */
function orderOf({ signed, inForce, id }: AgreementSet['agreements'][number]): string {
  return `${signed ?? inForce ?? '9999'} ${id}`;
}

/** The day that a force or a defence is of: of a month or a year, the last one. */
export function dateOf(held: HeldThing): string {
  return 'systems' in held ? held.date.lastDay : held.date;
}

/** An answer in one word; of an agreement that is not in force, that alone. */
export function statusOf({ compliance }: Answered): MatrixStatus {
  const { party, inForce, limits, date } = compliance;
  if (party === null) return 'no-party';
  if (!inForce) return 'not-in-force';
  const applying = limits.filter(({ applies }) => applies);
  if (applying.length === 0) return limits.some((one) => bindsAfter(one, date)) ? 'before' : 'no-rule';
  const verdicts = applying.map(verdictOf);
  return order.find((status) => verdicts.includes(status)) ?? 'kept';
}

const order = ['exceeded', 'disputed', 'not-countable', 'kept'] as const;

/** Of one limit that applies, over the reading asked for and the others. */
function verdictOf({ kept, readings }: LimitOutcome): (typeof order)[number] {
  const all = [kept, ...readings.map((one) => one.kept)];
  if (all.includes(false)) return all.includes(true) ? 'disputed' : 'exceeded';
  return kept === null ? 'not-countable' : 'kept';
}

function bindsAfter({ binding, phase }: LimitOutcome, date: string): boolean {
  const from = binding.on ?? phase.from ?? binding.from;
  return from !== null && from > date;
}
