import type { Library } from '../library/index.ts';
import { agreementOn, visitsOf } from '../model/agreement/index.ts';
import type { Agreement, AgreementSet, VisitScheme } from '../model/agreement/index.ts';
import { nearest, oneOf, quoted, refuse, told } from '../model/document/index.ts';
import type { Place, ProblemWords } from '../model/document/index.ts';
import type { ForceRecord } from '../model/force/index.ts';
import { readScenario } from '../model/scenario/index.ts';
import type { BreakoutCase, PlanAsked, PlanParty, Scenario, Shelf } from '../model/scenario/index.ts';
import { Complaint, orComplain } from './complaint.ts';
import type { Opened } from './open.ts';

/** A scenario that says how many are hidden, and when that matters. */
export interface PlanScenario {
  readonly breakout: BreakoutCase;
  /** by party */
  readonly forces: Readonly<Record<string, ForceRecord>>;
}

/** What somebody asks about the visits of an agreement. */
export interface AskedPlan {
  readonly set: AgreementSet;
  readonly id: string;
  /** forces to count in place of the scenario's; where there are some, only their holders are visited */
  readonly forces: readonly ForceRecord[];
  /** the only one that is visited; `null`: every one that is bound */
  readonly party: string | null;
  /** day on which measures bind; `null`: all measures, and each force as of its own day */
  readonly date: string | null;
  /** by type */
  readonly items: Readonly<Record<string, number>>;
  readonly scenario: PlanScenario | null;
}

/** Where each of these stands, for problems. */
export type PlanPlace = (part: 'agreement' | 'party' | 'force' | 'date', value: string) => Place;

/**
 * The visits of an agreement, counted and ready to be worked out by `inspectionPlan`.
 *
 * @throws Complaint where the agreement says nothing of visits, there is no such party, or a force is of no party
 */
export function planAsked(asked: AskedPlan, placeOf: PlanPlace): PlanAsked {
  const { id, date } = asked;
  const agreement = agreementAt(asked);
  const parties = partiesOf(asked, agreement, placeOf).map((party) => partyAsked(asked, agreement, party));
  if (parties.every(({ schemes }) => schemes.length === 0)) {
    const always = date !== null && visitsOf(agreement, parties[0]!.party, null, { date: null, items: {} }).length > 0;
    if (always) complain(placeOf('date', date), noneThatDay(id, date));
    complain(placeOf('agreement', id), noVisits(id, asked.set));
  }
  const looked = parties.some(({ onScenario }) => onScenario.some(({ parts }) => parts.length > 0));
  const breakout = looked ? (asked.scenario?.breakout ?? null) : null;
  return { agreement: { id, title: agreement.title }, date, parties, breakout };
}

function agreementAt({ set, id, date }: Pick<AskedPlan, 'set' | 'id' | 'date'>): Agreement {
  const own = set.agreements.find((one) => one.id === id)!;
  return agreementOn(set, id, date ?? own.inForce ?? own.signed ?? '9999-12-31')!.agreement;
}

function partiesOf({ forces, party }: AskedPlan, { id, parties }: Agreement, placeOf: PlanPlace): readonly string[] {
  const named = (state: string) => parties.find(({ name, was }) => name === state || was.includes(state))?.name ?? null;
  const known = parties.map(({ name }) => name);
  if (party !== null && named(party) === null) complain(placeOf('party', party), noSuchParty(party, id, known));
  for (const force of forces)
    if (named(force.state) === null) complain(placeOf('force', force.id), strangeForce(force, id, known));
  const other = forces.find(({ state }) => party !== null && named(state) !== named(party));
  if (other !== undefined) complain(placeOf('force', other.id), otherParty(other, party!));
  if (party !== null) return [named(party)!];
  return forces.length === 0 ? known : known.filter((name) => forces.some(({ state }) => named(state) === name));
}

function partyAsked({ forces, date, items, scenario }: AskedPlan, agreement: Agreement, party: string): PlanParty {
  const { name, was } = agreement.parties.find((one) => one.name === party)!;
  const given = forces.find(({ state }) => state === name || was.includes(state));
  const there = scenario?.forces[party] ?? null;
  const force = given ?? there;
  const schemes = visitsOf(agreement, party, force, { date, items });
  const onScenario = there === null ? [] : visitsOf(agreement, party, there, { date, items: {} });
  return { party, force: schemes.some(({ countable }) => countable) ? (force?.id ?? null) : null, schemes, onScenario };
}

/** What a plan asks of an agreement before a scenario is opened: the types of its visits. */
export function visitTypes(set: AgreementSet, id: string): readonly VisitScheme[] {
  const agreement = agreementAt({ set, id, date: null });
  return agreement.parties.flatMap(({ name }) => visitsOf(agreement, name, null, { date: null, items: {} }));
}

/**
 * The scenario of the library that a plan takes where nobody names one: it has both parties, a breakout criterion and a pace
 * for each; the latest that is dated while the agreement was in force, else the latest of all; of one day the first by id.
 *
 * @returns its id; `null`: none
 */
export function usualScenario(library: Library, agreement: Agreement): string | null {
  const names = agreement.parties.map(({ name }) => name);
  const fitting = library.list('scenario').flatMap(({ text, file }) => {
    const read = readScenario(text, file);
    return read.ok && asksBreakout(read.value.scenario, names) ? [read.value.scenario] : [];
  });
  const { inForce, ended } = agreement;
  const within = fitting.filter(({ date }) => inForce !== null && date >= inForce && (ended === null || date < ended));
  const latest = (within.length > 0 ? within : fitting).toSorted((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
  const last = latest.at(-1);
  return latest.find(({ date }) => date === last?.date)?.id ?? null;
}

function keyOf({ date, id }: Scenario): string {
  return `${date} ${id}`;
}

function asksBreakout({ criteria, beliefs, parties }: Scenario, names: readonly string[]): boolean {
  return (
    criteria.breakout !== undefined &&
    names.every((name) => parties[name] !== undefined && beliefs.upload[name] !== undefined)
  );
}

/**
 * A scenario opened for a plan.
 *
 * @throws Complaint with all that the scenario lacks for a breakout
 */
export function planScenario({ scenario, breakout }: Opened, shelf: Shelf, place: Place): PlanScenario {
  const forces = Object.entries(scenario.parties).map(
    ([name, { force }]) => [name, orComplain(shelf.force(force, place))] as const,
  );
  return { breakout: breakout(), forces: Object.fromEntries(forces) };
}

function noVisits(id: string, set: AgreementSet): ProblemWords {
  const others = set.agreements.filter((one) => one.amends === null && visitTypes(set, one.id).length > 0);
  return {
    code: 'no-inspections',
    wrong: told`no measure of ${id} is about inspections`,
    expected: told`an agreement with inspections: ${others.map((one) => one.id).join(', ')}`,
    todo: told`name one of these, or write a measure with ${quoted('samples')}`,
  };
}

function noneThatDay(id: string, date: string): ProblemWords {
  return {
    code: 'no-inspections-then',
    wrong: told`no inspection measure of ${id} binds on ${date}`,
    expected: 'a day on which one does',
    todo: told`name another day, or leave ${quoted('--date')} out`,
  };
}

function noSuchParty(state: string, id: string, known: readonly string[]): ProblemWords {
  const meant = nearest(state, known);
  return {
    code: 'not-a-party',
    wrong: told`${quoted(state)} is no party of ${id}`,
    expected: oneOf(known),
    todo: meant === null ? 'name one of these' : told`did you mean ${meant}?`,
  };
}

function strangeForce(force: ForceRecord, id: string, known: readonly string[]): ProblemWords {
  return {
    code: 'not-a-party',
    wrong: told`${force.id} belongs to ${force.state}, which is no party of ${id}`,
    expected: oneOf(known),
    todo: 'name a force of a party, or another agreement',
  };
}

function otherParty({ id, state }: ForceRecord, party: string): ProblemWords {
  return {
    code: 'force-of-another-party',
    wrong: told`${id} belongs to ${state}, and visits to ${party} alone are asked about`,
    expected: told`a force of ${party}`,
    todo: told`name one, or leave ${quoted('--party')} out`,
  };
}

function complain(place: Place, words: ProblemWords): never {
  throw new Complaint(refuse(place, words).problems);
}
