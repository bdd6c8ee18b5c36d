import type { Agreement, Both } from './agreement.ts';
import { eventsOf } from './standing.ts';
import type { TreatyEvent } from './standing.ts';

/** A time in which an agreement stood in one way; it ends the day before `to`. */
export interface TimelineSpan {
  /** `signed`: agreed, and not in force; `suspended`: in force, and at least one party has suspended it */
  readonly state: 'signed' | 'in-force' | 'suspended';
  readonly from: string;
  readonly to: string;
}

/** Something on one day: a ratification, an extension, a notice of withdrawal, the end. */
export interface TimelineMark {
  readonly what: TreatyEvent['what'];
  readonly date: string;
  /** `null`: all parties */
  readonly party: string | null;
  readonly how: TreatyEvent['how'];
}

/** The agreement, or one limit of it, stands for some parties only while another agreement does. */
export interface HangsOn {
  readonly while: string;
  readonly limit: string | null;
  readonly parties: readonly string[];
}

/** One agreement over time. */
export interface TimelineRow {
  readonly agreement: string;
  readonly title: Both;
  /** the agreement that it changes */
  readonly amends: string | null;
  readonly spans: readonly TimelineSpan[];
  readonly marks: readonly TimelineMark[];
  readonly hangsOn: readonly HangsOn[];
}

export interface Timeline {
  /** first day of anything, or the day asked for; last day drawn */
  readonly from: string;
  readonly to: string;
  /** by first event; agreements to which nothing had happened by then are left out */
  readonly rows: readonly TimelineRow[];
}

/**
 * Which agreements stood when, up to a day, and which hang on which.
 *
 * @param to `YYYY-MM-DD`; what happened later is not told
 * @source interfaces.md 1, standing
 */
export function timelineOf(agreements: readonly Agreement[], events: readonly TreatyEvent[], to: string): Timeline {
  const rows = agreements.flatMap((agreement) => rowOf(agreement, eventsOf(agreement, events), to));
  const inOrder = rows.toSorted((a, b) => (firstDay(a, to) < firstDay(b, to) ? -1 : 1));
  return { from: inOrder[0] ? firstDay(inOrder[0], to) : to, to, rows: inOrder };
}

function rowOf(agreement: Agreement, all: readonly TreatyEvent[], to: string): readonly TimelineRow[] {
  const events = all.filter(({ date }) => date <= to);
  if (events.length === 0) return [];
  const { id, title, amends, contingencies, parties } = agreement;
  return [
    {
      agreement: id,
      ...{ title, amends },
      spans: spansOf(events, to),
      marks: events.map(({ what, date, party, how }) => ({ what, date, party, how })),
      hangsOn: contingencies.map((one) => ({
        ...{ while: one.while, limit: one.limit },
        parties: one.binds.length > 0 ? one.binds : parties.map(({ name }) => name),
      })),
    },
  ];
}

/** Up to three: signed, in force, suspended; each until the next begins, or the end. */
function spansOf(events: readonly TreatyEvent[], to: string): readonly TimelineSpan[] {
  const first = (what: TreatyEvent['what']) => events.find((event) => event.what === what)?.date ?? null;
  const end = first('ended') ?? to;
  const began = first('in-force');
  const begins: readonly (readonly [TimelineSpan['state'], string | null])[] = [
    ['signed', first('signed')],
    ['in-force', began],
    ['suspended', began === null ? null : first('suspended')],
  ];
  const known = begins.filter((one): one is readonly [TimelineSpan['state'], string] => one[1] !== null);
  return known
    .map(([state, from], i) => ({ state, from, to: known[i + 1]?.[1] ?? end }))
    .filter((span) => span.from < span.to);
}

function firstDay({ marks }: TimelineRow, otherwise: string): string {
  return marks[0]?.date ?? otherwise;
}
