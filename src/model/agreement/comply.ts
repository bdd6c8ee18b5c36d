import { quoted, told } from '../document/index.ts';
import type { ProblemWords, TrustTag } from '../document/index.ts';
import type { ForceRecord } from '../force/index.ts';
import type { Agreement, Ban, Binding, Both, Limit, Party, Phase, Reading, Unit } from './agreement.ts';
import { countOf, weakestTag } from './count.ts';
import type { Countable, Counted, NoCount, Part, Rule, Surroundings } from './count.ts';
import { seenDefence, seenSystem } from './names.ts';
import type { DefenceHolding } from './names.ts';
import { isInForce } from './standing.ts';
import type { Standing, State } from './standing.ts';

/** When, as whom, and under which standing an agreement is held against something. */
export interface Asked {
  /** `YYYY-MM-DD` */
  readonly date: string;
  /** the party whose registered reading counts; `null`: the rule as its other parties read it */
  readonly reading: string | null;
  /** of the agreement on that date */
  readonly standing: Standing;
}

/** What one limit, or one ban (allowed: 0), says of a force or a defence. */
export interface LimitOutcome {
  readonly id: string;
  readonly kind: 'limit' | 'ban';
  readonly article: string;
  readonly title: Both;
  readonly unit: Unit;
  /** `null`: no count, see `why` */
  readonly counted: number | null;
  /** the number of the phase that the date falls into; before the first phase, of the first */
  readonly allowed: number;
  readonly margin: number | null;
  /** the rule binds on that date */
  readonly applies: boolean;
  /** `null`: it applies and nobody can count it */
  readonly kept: boolean | null;
  readonly parts: readonly Part[];
  /** `declared`: a declared total, which could not be recounted */
  readonly how: 'counted' | 'declared';
  /** a declared total beside a count of our own; `null`: none */
  readonly declared: number | null;
  readonly why: NoCount | null;
  /** day from which the allowed number binds, and the day from which another does; `null`: none */
  readonly phase: { readonly from: string | null; readonly next: Phase | null };
  readonly binding: Binding;
  readonly source: string | null;
  /** the rule, or the number of its phase, is recalled and no source was read for it */
  readonly unconfirmed: boolean;
  /** the weakest tag of the figures counted; `null`: none carries one */
  readonly rests: TrustTag | null;
  /** whose reading `counted` is; `null`: the rule's own */
  readonly reading: string | null;
  /** the other registered readings of the same rule, and what each gives */
  readonly readings: readonly ReadingOutcome[];
}

export interface ReadingOutcome {
  /** who holds it; `null`: the rule's own, held by the other parties */
  readonly by: string | null;
  readonly text: Both | null;
  readonly counted: number | null;
  readonly margin: number | null;
  readonly kept: boolean | null;
  readonly parts: readonly Part[];
  readonly why: NoCount | null;
  readonly source: string | null;
  readonly unconfirmed: boolean;
}

/** An agreement held against a force or a defence on a date. */
export interface Compliance {
  readonly agreement: string;
  /** id of the force or defence */
  readonly held: string;
  readonly of: 'force' | 'defence';
  readonly date: string;
  readonly reading: string | null;
  readonly state: State;
  readonly inForce: boolean;
  /** the party that the state is; `null`: it is none, and nothing binds it */
  readonly party: string | null;
  readonly limits: readonly LimitOutcome[];
  /** every limit that applies is kept; `null`: one of them cannot be counted and no other is exceeded */
  readonly kept: boolean | null;
  /** registered readings disagree on whether a limit is kept */
  readonly disputed: boolean;
}

/**
 * Whether a force keeps an agreement on a date: for every limit that binds its state, counted, allowed and margin.
 *
 * A limit is held against the numbers whether or not it binds on that date: `applies` says that, and a limit that does not
 * apply is kept. A declared total takes the place of a count that the force cannot give.
 *
 * @param agreement with its amendments laid over it
 * @source model.md 2, comply; interfaces.md 3 and 4
 */
export function comply(agreement: Agreement, force: ForceRecord, asked: Asked): Compliance {
  return complianceOf(agreement, heldForce(force, asked.date), asked);
}

/** Whether a defence keeps an agreement: the same, for the rules about defences. */
export function complyDefence(agreement: Agreement, defence: DefenceHolding, asked: Asked): Compliance {
  return complianceOf(agreement, heldDefence(defence, asked.date), asked);
}

/** The party that a state is, by its name of today or an earlier one. */
export function partyOf({ parties }: Pick<Agreement, 'parties'>, state: string): Party | null {
  return parties.find(({ name, was }) => name === state || was.includes(state)) ?? null;
}

/** What is held against an agreement. */
export interface Held {
  readonly id: string;
  readonly state: string;
  readonly things: readonly Countable[];
  readonly names: Surroundings;
  /** `null`: a defence */
  readonly force: ForceRecord | null;
  /** what was counted of it already: that depends on no standing */
  readonly counts: Map<Limit | Ban | Reading, Counted>;
}

export function heldForce(force: ForceRecord, date: string): Held {
  const { id, state } = force;
  const names = { about: 'system', force: { state, date: force.date.lastDay }, date } as const;
  return { id, state, things: systemsOf(force), names, force, counts: new Map() };
}

const seen = new WeakMap<ForceRecord, readonly Countable[]>();

/** Looked at once: a matrix holds the same force against every agreement. */
function systemsOf(force: ForceRecord): readonly Countable[] {
  const known = seen.get(force);
  if (known) return known;
  const systems = force.systems.map((one): Countable => ({ id: one.id, name: one.name, seen: seenSystem(one, force) }));
  seen.set(force, systems);
  return systems;
}

export function heldDefence(defence: DefenceHolding, date: string): Held {
  const { id, name, state } = defence;
  const things = [{ id, name: name.en, seen: seenDefence(defence) }];
  const names = { about: 'defence', force: { state, date: defence.date }, date } as const;
  return { id, state, things, names, force: null, counts: new Map() };
}

/** Whether what is held keeps an agreement on its day. */
export function complianceOf(agreement: Agreement, held: Held, asked: Asked): Compliance {
  const party = partyOf(agreement, held.state);
  const rules = [...agreement.limits, ...agreement.bans].filter((rule) => bindsHere(rule, held, party));
  const limits = rules.map((rule) => outcomeOf(rule, held, { ...asked, owed: isOwed(agreement, asked) }));
  return {
    agreement: agreement.id,
    held: held.id,
    of: held.force === null ? 'defence' : 'force',
    date: asked.date,
    reading: asked.reading,
    state: asked.standing.state,
    inForce: isInForce(asked.standing),
    party: party?.name ?? null,
    limits,
    kept: together(limits.map(({ kept }) => kept)),
    disputed: limits.some(
      (limit) => limit.applies && limit.readings.some(({ kept }) => kept !== null && kept !== limit.kept),
    ),
  };
}

/** What is exceeded is exceeded, whatever else cannot be counted. */
function together(kept: readonly (boolean | null)[]): boolean | null {
  return kept.includes(false) ? false : kept.includes(null) ? null : true;
}

/** A rule of which nothing says that it is about a defence is about systems. */
function bindsHere(rule: Limit | Ban, { names }: Held, party: Party | null): boolean {
  const about = rule.count.about === 'defence' ? 'defence' : 'system';
  if (about !== names.about || party === null) return false;
  return rule.binds.length === 0 || [party.name, ...party.was].some((name) => rule.binds.includes(name));
}

interface Owing extends Asked {
  readonly owed: boolean;
}

function outcomeOf(rule: Limit | Ban, held: Held, asked: Owing): LimitOutcome {
  const phase = phaseOn(rule, asked.date);
  const applies = appliesOn(rule, phase.from, asked);
  const own = viewOf(rule, null, held, phase.atMost, applies);
  const others = readingsOn(rule, asked.date).map((reading) => viewOf(rule, reading, held, phase.atMost, applies));
  const chosen = others.find(({ by }) => by === asked.reading) ?? own;
  const total = held.force?.totals[rule.id]?.value ?? null;
  const declared = chosen.counted !== null && chosen.parts.length === 0 && total !== null;
  const { id, kind, article, title, unit, binding, source } = rule;
  const { counted, margin, kept, parts, why } = chosen;
  // One spread, and first: a matrix makes thousands of these, and any other spread is slow.
  const said = { id, kind, article, title, unit, binding, source, counted, margin, kept, parts, why };
  return {
    ...said,
    allowed: phase.atMost,
    applies,
    how: declared ? 'declared' : 'counted',
    declared: total,
    phase: { from: phase.from, next: phase.next },
    unconfirmed: chosen.unconfirmed || phase.unconfirmed,
    rests: declared ? (held.force?.totals[rule.id]?.tag ?? null) : weakestTag(held.things, ruleOf(rule, null)),
    reading: chosen.by,
    readings: [own, ...others].filter((view) => view !== chosen),
  };
}

/** The readings that are held on a date. */
export function readingsOn(rule: Limit | Ban, date: string): readonly Reading[] {
  return rule.readings.filter((reading) => within(reading.binding, date));
}

interface PhaseOn {
  readonly from: string | null;
  readonly atMost: number;
  readonly next: Phase | null;
  readonly unconfirmed: boolean;
}

function phaseOn(rule: Limit | Ban, date: string): PhaseOn {
  if (rule.kind === 'ban')
    return { from: rule.binding.on ?? rule.binding.from, atMost: 0, next: null, unconfirmed: rule.tag === 'recalled' };
  const at = rule.phases.findLastIndex(({ from }) => from <= date);
  const phase = rule.phases[Math.max(0, at)]!;
  const next = rule.phases[at + 1] ?? null;
  const from = phase.from === '0000-01-01' ? null : phase.from;
  return { from, atMost: phase.atMost, next: at < 0 ? null : next, unconfirmed: phase.tag === 'recalled' };
}

/** It has begun and not ended; of a draft, and of one that never came into force, its dates alone are asked. */
function isOwed({ status }: Agreement, { standing: { state } }: Asked): boolean {
  return state === 'not-yet' ? status === 'draft' : state !== 'ended';
}

function appliesOn({ binding }: Limit | Ban, phaseFrom: string | null, { date, owed }: Owing): boolean {
  return owed && within(binding, date) && (phaseFrom === null || phaseFrom <= date);
}

export function within({ from, until, on }: Binding, date: string): boolean {
  if (on !== null) return date === on;
  return (from === null || from <= date) && (until === null || date <= until);
}

/** One reading of a rule: the rule's own, or a party's. */
function viewOf(
  rule: Limit | Ban,
  reading: Reading | null,
  held: Held,
  allowed: number,
  applies: boolean,
): ReadingOutcome {
  const counted = countedUnder(rule, reading, held);
  const count = counted.ok ? counted.total : null;
  const margin = count === null ? null : allowed - count;
  return {
    by: reading?.by ?? null,
    text: reading?.text ?? null,
    counted: count,
    margin,
    kept: !applies ? true : margin === null ? null : margin >= 0,
    parts: counted.ok ? counted.parts : [],
    why: counted.ok ? null : counted.why,
    source: reading?.source ?? rule.source,
    unconfirmed: (reading ?? rule).tag === 'recalled',
  };
}

function countedUnder(rule: Limit | Ban, reading: Reading | null, held: Held): Counted {
  const known = held.counts.get(reading ?? rule);
  const counted = known ?? countedAnew(rule, reading, held);
  if (!known) held.counts.set(reading ?? rule, counted);
  return counted;
}

function countedAnew(rule: Limit | Ban, reading: Reading | null, held: Held): Counted {
  const total = held.force?.totals[rule.id]?.value ?? null;
  const counted =
    held.things.length > 0 ? countOf(ruleOf(rule, reading), held.things, held.names) : nothingToCount(held, rule.id);
  if (counted.ok || total === null) return counted;
  return reading === null
    ? { ok: true, total, parts: [] }
    : { ok: false, why: { ...counted.why, reason: 'totals only', words: totalsOnly } };
}

/** What is counted under a rule, or under one reading of it. */
export function ruleOf(rule: Limit | Ban, reading: Reading | null): Rule {
  return { count: reading?.expression ?? rule.count, first: rule.kind === 'limit' ? rule.first : [] };
}

function nothingToCount({ id }: Held, limit: string): Counted {
  const reason = 'totals only';
  const words: ProblemWords = {
    code: 'no-such-total',
    wrong: told`${id} declares totals only, and none for ${quoted(limit)}`,
    expected: told`systems, or \`totals: { ${limit}: … }\``,
    todo: 'add one of the two, with a source',
  };
  return { ok: false, why: { system: id, lacks: null, reason, place: null, words } };
}

const totalsOnly: ProblemWords = {
  code: 'totals-cannot-be-recounted',
  wrong: 'a declared total cannot be counted again under another reading',
  expected: 'systems',
  todo: 'name a force that gives them',
};
