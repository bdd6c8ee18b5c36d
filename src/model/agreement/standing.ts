import { check, problem, quoted, readYaml, told } from '../document/index.ts';
import type { Place, Problem, Read, TrustTag } from '../document/index.ts';
import type { Agreement } from './agreement.ts';
import { eventsSchema } from './schema.ts';

/** Something that happened to an agreement. */
export interface TreatyEvent {
  readonly agreement: string;
  readonly what: 'signed' | 'ratified' | 'in-force' | 'extended' | 'suspended' | 'notice' | 'ended';
  readonly date: string;
  /** who did it; `null`: all parties */
  readonly party: string | null;
  /** how it ended */
  readonly how: 'withdrawal' | 'expiry' | 'superseded' | 'abandoned' | null;
  /** last day of an extension */
  readonly until: string | null;
  readonly note: string | null;
  readonly source: string;
  readonly tag: TrustTag;
}

/** What an agreement is on a day. `never`: signed or agreed, and it did not come into force. */
export type State = 'not-yet' | 'signed' | 'in-force' | 'suspended' | 'ended' | 'never';

/** How one agreement stands on one day. */
export interface Standing {
  readonly agreement: string;
  readonly date: string;
  readonly state: State;
  /** day since which it is in this state; `null`: not known */
  readonly since: string | null;
  /** parties that have suspended it */
  readonly suspendedBy: readonly string[];
  /** notice of withdrawal that is running: who, since when */
  readonly notice: { readonly party: string; readonly since: string } | null;
  readonly how: TreatyEvent['how'];
  /** for whom it no longer stands, because another agreement does not */
  readonly fallen: readonly Fallen[];
  /** events up to that day, earliest first */
  readonly events: readonly TreatyEvent[];
}

/** A party that an agreement, or one limit of it, binds no more, since what it hangs on does not stand. */
export interface Fallen {
  readonly contingency: string;
  readonly while: string;
  readonly limit: string | null;
  readonly parties: readonly string[];
  /** day on which the other agreement ended; `null`: it was never in force by that day */
  readonly since: string | null;
}

/**
 * The events that a file lists.
 *
 * @returns events, earliest first; or what is wrong: a day that never was, a key that no event has, an agreement that
 *   ends before it begins
 */
export function readEvents(text: string, file: string): Read<readonly TreatyEvent[]> {
  const document = readYaml(text, file);
  if (!document.ok) return document;
  const written = check(document.value, eventsSchema);
  if (!written.ok) return written;
  const events = written.value.events.map((one): TreatyEvent => ({
    ...{ agreement: one.agreement, what: one.what, date: one.date, source: one.source, tag: one.tag },
    party: one.party ?? null,
    how: one.how ?? null,
    until: one.until ?? null,
    note: one.note ?? null,
  }));
  const problems = events.flatMap((event, at) =>
    eventProblems(event, events, (key) => document.value.placeOf(['events', at, key])),
  );
  return problems.length > 0 ? { ok: false, problems } : { ok: true, value: inOrderOfDates(events) };
}

function eventProblems(
  event: TreatyEvent,
  events: readonly TreatyEvent[],
  placeOf: (key: string) => Place,
): readonly Problem[] {
  const began = events.find(({ agreement, what }) => agreement === event.agreement && what === 'in-force');
  return [
    ...(event.what === 'ended' && began && event.date < began.date
      ? [problem(placeOf('date'), endedBefore(event, began))]
      : []),
    ...(event.until !== null && event.until < event.date ? [problem(placeOf('until'), extendedBackwards(event))] : []),
    ...((event.what === 'suspended' || event.what === 'notice') && event.party === null
      ? [problem(placeOf('what'), byNobody(event))]
      : []),
  ];
}

/** The events of an agreement: those listed for it; for one that no list names, what its front matter says. */
export function eventsOf(agreement: Agreement, events: readonly TreatyEvent[]): readonly TreatyEvent[] {
  const listed = events.filter((event) => event.agreement === agreement.id);
  if (listed.length > 0) return listed;
  const source = agreement.sources[0] ?? agreement.id;
  const made = (what: TreatyEvent['what'], date: string | null, how: TreatyEvent['how'] = null): TreatyEvent[] =>
    date === null
      ? []
      : [{ agreement: agreement.id, what, date, how, party: null, until: null, note: null, source, tag: 'cited' }];
  return [
    ...made('signed', agreement.signed),
    ...made('in-force', agreement.inForce),
    ...made('ended', agreement.ended, 'expiry'),
  ];
}

/**
 * Which of a set of agreements stand on a day, and which have fallen with which.
 *
 * @param agreements whose contingencies may name each other, not in a circle (see `agreementProblems`)
 * @param date `YYYY-MM-DD`; an agreement stands from the day it comes into force to the day before it ends
 * @source model.md 2
 */
export function standing(
  agreements: readonly Agreement[],
  events: readonly TreatyEvent[],
  date: string,
): readonly Standing[] {
  const alone = agreements.map((agreement) => standingAlone(agreement, eventsOf(agreement, events), date));
  return alone.map((one, i) => ({ ...one, fallen: fallenOf(agreements[i]!, alone) }));
}

/** True from entry into force to the end, suspended by somebody or not. */
export function isInForce({ state }: Pick<Standing, 'state'>): boolean {
  return state === 'in-force' || state === 'suspended';
}

function standingAlone(agreement: Agreement, all: readonly TreatyEvent[], date: string): Standing {
  const events = all.filter((event) => event.date <= date);
  const last = (what: TreatyEvent['what']) => events.findLast((event) => event.what === what) ?? null;
  const [ended, began, signed] = [last('ended'), last('in-force'), last('signed')];
  const suspensions = events.filter(({ what, party }) => what === 'suspended' && party !== null);
  const notice = last('notice');
  const [state, since] = stateOf({ agreement, all, ended, began, signed, suspensions });
  return {
    ...{ agreement: agreement.id, date, state, since, events, fallen: [] },
    suspendedBy: state === 'suspended' ? suspensions.map(({ party }) => party!) : [],
    notice: notice && isInForce({ state }) ? { party: notice.party ?? '', since: notice.date } : null,
    how: ended?.how ?? null,
  };
}

interface Marks {
  readonly agreement: Agreement;
  readonly all: readonly TreatyEvent[];
  readonly ended: TreatyEvent | null;
  readonly began: TreatyEvent | null;
  readonly signed: TreatyEvent | null;
  readonly suspensions: readonly TreatyEvent[];
}

function stateOf({ agreement, all, ended, began, signed, suspensions }: Marks): readonly [State, string | null] {
  const everBegan = all.some(({ what }) => what === 'in-force');
  if (ended) return everBegan ? ['ended', ended.date] : ['never', ended.date];
  if (began) return suspensions[0] ? ['suspended', suspensions[0].date] : ['in-force', began.date];
  // Until the day on which it was given up nobody knew; of one without such a day its status has to do.
  const givenUp = all.some(({ what }) => what === 'ended');
  const dead = !everBegan && !givenUp && (agreement.status === 'never-in-force' || agreement.status === 'framework');
  if (signed) return dead ? ['never', signed.date] : ['signed', signed.date];
  return ['not-yet', null];
}

function fallenOf({ contingencies, parties }: Agreement, standings: readonly Standing[]): readonly Fallen[] {
  return contingencies.flatMap((one): Fallen[] => {
    const other = standings.find(({ agreement }) => agreement === one.while);
    if (!other || isInForce(other)) return [];
    const bound = one.binds.length > 0 ? one.binds : parties.map(({ name }) => name);
    const since = other.state === 'ended' ? other.since : null;
    return [{ contingency: one.id, while: one.while, limit: one.limit, parties: bound, since }];
  });
}

function inOrderOfDates(events: readonly TreatyEvent[]): readonly TreatyEvent[] {
  return events.toSorted((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
}

function extendedBackwards({ date, until }: TreatyEvent) {
  return {
    code: 'extended-backwards',
    wrong: told`the event of ${date} lasts until ${until!}`,
    expected: 'a last day after it',
    todo: 'correct one of the two dates',
  };
}

function byNobody({ agreement, what }: TreatyEvent) {
  return {
    code: 'event-by-nobody',
    wrong: told`${quoted(agreement)} has an event \`${what}\` that names no party`,
    expected: 'whose it is',
    todo: 'add `party: …`',
  };
}

function endedBefore({ agreement, date }: TreatyEvent, began: TreatyEvent) {
  return {
    code: 'ended-before-it-began',
    wrong: told`${quoted(agreement)} ends on ${date}, before it comes into force on ${began.date}`,
    expected: 'an end after the beginning',
    todo: 'correct one of the two dates',
  };
}
