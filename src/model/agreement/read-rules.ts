import { check, problem, readYaml } from '../document/index.ts';
import type { Document, Path, Place, Problem, Read } from '../document/index.ts';
import type { Agreement, Ban, Contingency, Effect, First, Limit, Measure, Phase, Reading, Term } from './agreement.ts';
import { launchersWhere } from './expression.ts';
import type { Expression } from './expression.ts';
import type { Markdown, RuleBlock, Section } from './markdown.ts';
import { bindingOf, bothOf, citationOf, expressionAt, headOf, partyProblem, subjectOf } from './rule-head.ts';
import type { FrontOfRules, RuleAt, Shared, Subject, WrittenHead } from './rule-head.ts';
import { standingOutsideDraft, whenOutsideDraft } from './draft-words.ts';
import { emptyRule, endsBefore, firstOfDefences, noKind, noNumber, noSuchLimit } from './rule-words.ts';
import { phasesOutOfOrder, readingOfOtherKind, ruleOfText, readingTwice, ruleTwice, secondTerm } from './rule-words.ts';
import { twoKinds, twoNumbers } from './rule-words.ts';
import { ruleSchemas } from './schema.ts';
import type {
  RuleKind,
  WrittenBan,
  WrittenContingency,
  WrittenEffect,
  WrittenLimit,
  WrittenMeasure,
  WrittenTerm,
} from './schema.ts';

export type ReadRules = Pick<Agreement, 'limits' | 'bans' | 'measures' | 'contingencies' | 'effects' | 'term'>;

/** Any rule of an agreement. */
export type Rule = Limit | Ban | Measure | Contingency | Effect | Term;

/**
 * The rules of all sections, each held against its kind's schema; every expression read.
 *
 * @param front `null`: it cannot be read, and what depends on it is not asked
 */
export function readRules({ sections }: Markdown, front: FrontOfRules | null) {
  const rules = collected();
  const shared = sharedBy(front);
  for (const section of sections) for (const block of section.rules) addRule(rules, section, block, shared);
  const problems = [...shared.problems, ...namedTwice(shared)];
  // Only where every rule was read is it known which limits there are.
  return { rules: rules satisfies ReadRules, problems: problems.length > 0 ? problems : strayLimits(shared) };
}

interface Collected {
  readonly limits: Limit[];
  readonly bans: Ban[];
  readonly measures: Measure[];
  readonly contingencies: Contingency[];
  readonly effects: Effect[];
  term: Term | null;
}

function collected(): Collected {
  return { limits: [], bans: [], measures: [], contingencies: [], effects: [], term: null };
}

export function sharedBy(front: FrontOfRules | null): Shared {
  return { front, problems: [], named: [], limits: new Set(), contingent: [] };
}

/** One rule by itself, its problems among the shared ones; `null`: it cannot be read. */
export function readRule(kind: RuleKind, at: RuleAt): Rule | null {
  const rules = collected();
  addOfKind(kind, rules, at);
  const { limits, bans, measures, contingencies, effects, term } = rules;
  return [...limits, ...bans, ...measures, ...contingencies, ...effects][0] ?? term;
}

function namedTwice({ named }: Shared): readonly Problem[] {
  const first = new Map<string, Place>();
  return named.flatMap(({ id, place }) => {
    const before = first.get(id);
    first.set(id, before ?? place);
    return before ? [problem(place, ruleTwice(id, before))] : [];
  });
}

/** A contingency of one limit names a limit that is there, unless the baseline may hold it. */
export function strayLimits({ front, limits, contingent }: Shared): readonly Problem[] {
  if (front?.amends !== undefined) return [];
  return contingent
    .filter(({ id }) => !limits.has(id))
    .map(({ id, place }) => problem(place, noSuchLimit(id, [...limits])));
}

function addRule(rules: Collected, section: Section, block: RuleBlock, shared: Shared): void {
  const rule = ruleIn(block);
  if (!rule.ok) return void shared.problems.push(...rule.problems);
  const { kind, document } = rule.value;
  const { placeOfKey, tree } = document;
  if (kind === 'standing') return void shared.problems.push(problem(placeOfKey(['standing']), standingOutsideDraft));
  if (Object.hasOwn(tree as object, 'when'))
    return void shared.problems.push(problem(placeOfKey(['when']), whenOutsideDraft));
  addOfKind(kind, rules, { section, block, document, shared });
}

/** What a block holds, by the key that says its kind. */
export function ruleIn({ yaml, place }: RuleBlock): Read<{ readonly kind: RuleKind; readonly document: Document }> {
  const read = readYaml(yaml, place.file, { linesBefore: place.line });
  if (!read.ok) return { ok: false, problems: read.problems.map((one) => asOfRule(one, place)) };
  const kind = kindOf(read.value, place);
  if (typeof kind !== 'string') return { ok: false, problems: [kind] };
  return { ok: true, value: { kind, document: read.value } };
}

/** What is said of a whole file is said of a block in words of its own. */
function asOfRule(one: Problem, place: Place): Problem {
  if (one.code === 'empty-file') return problem(place, emptyRule);
  return one.code === 'top-not-a-mapping' ? problem(one.place, ruleOfText) : one;
}

function addOfKind(kind: RuleKind, rules: Collected, at: RuleAt): void {
  const { document, shared } = at;
  switch (kind) {
    case 'limit':
      return keep(check(document, ruleSchemas.limit), (one) => limitOf(one, at), rules.limits, shared);
    case 'ban':
      return keep(check(document, ruleSchemas.ban), (one) => banOf(one, at), rules.bans, shared);
    case 'measure':
      return keep(check(document, ruleSchemas.measure), (one) => measureOf(one, at), rules.measures, shared);
    case 'contingency':
      return keep(
        check(document, ruleSchemas.contingency),
        (one) => contingencyOf(one, at),
        rules.contingencies,
        shared,
      );
    case 'standing':
      return keep(check(document, ruleSchemas.standing), (one) => effectOf(one, at), rules.effects, shared);
    case 'term': {
      const terms: Term[] = rules.term === null ? [] : [rules.term];
      keep(check(document, ruleSchemas.term), (one) => termOf(one, at), terms, shared);
      if (terms.length === 2) shared.problems.push(problem(document.placeOfKey(['term']), secondTerm));
      rules.term = terms[0] ?? null;
    }
  }
}

function keep<W, R>(written: Read<W>, made: (written: W) => R | null, into: R[], shared: Shared): void {
  if (!written.ok) return void shared.problems.push(...written.problems);
  const rule = made(written.value);
  if (rule !== null) into.push(rule);
}

function kindOf({ tree, placeOfKey }: Document, place: Place): RuleKind | Problem {
  const keys = Object.keys(tree as object);
  // An expression of a rule of another kind may bear a kind's name: a contingency of one limit has the key `limit`.
  const kinds = Object.keys(ruleSchemas).filter((kind) => keys.includes(kind)) as RuleKind[];
  if (kinds.includes('contingency')) return 'contingency';
  if (kinds.length === 1) return kinds[0]!;
  return kinds.length === 0 ? problem(place, noKind(keys)) : problem(placeOfKey([kinds[1]!]), twoKinds(kinds));
}

function limitOf(written: WrittenLimit, at: RuleAt): Limit | null {
  const count = expressionAt(written.count, 'number', ['count'], at);
  const about = subjectOf(count);
  const first = (written.first ?? []).map((one, i) => firstOf(one, i, at, about));
  const readings = readingsOf(written.readings, 'count', at, about);
  const phases = phasesOf(written, at);
  const head = headOf(written, written.limit, at);
  at.shared.limits.add(written.limit);
  if (count === null || phases === null || first.includes(null) || readings === null) return null;
  return {
    kind: 'limit',
    ...head,
    unit: written.unit ?? 'warheads',
    count,
    first: first as First[],
    phases,
    readings,
  };
}

function banOf(written: WrittenBan, at: RuleAt): Ban | null {
  const match = expressionAt(written.match, 'truth', ['match'], at);
  const readings = readingsOf(written.readings, 'match', at, subjectOf(match));
  const head = headOf(written, written.ban, at);
  if (match === null || readings === null) return null;
  return {
    kind: 'ban',
    ...head,
    unit: written.unit ?? (match.about === 'defence' ? 'defences' : 'launchers'),
    match,
    count: launchersWhere(match),
    downloadable: (written.downloadable ?? []).map(({ by, type, launchers }) => ({
      by,
      type: type ?? null,
      launchers: launchers ?? null,
    })),
    convertible: (written.convertible ?? []).map(({ type, launchers }) => ({ type, launchers })),
    readings,
  };
}

function measureOf(written: WrittenMeasure, at: RuleAt): Measure | null {
  const id = written.type === undefined ? written.measure : `${written.measure}-${written.type}`;
  const items = written.items === undefined ? null : expressionAt(written.items, 'number', ['items'], at, 'system');
  const head = headOf(written, id, at);
  const {
    measure: _,
    article: _a,
    title: _t,
    type,
    items: _i,
    binds: _b,
    from: _f,
    until: _u,
    on: _o,
    note: _n,
    source: _s,
    tag: _g,
    ...numbers
  } = written;
  if (written.items !== undefined && items === null) return null;
  return { kind: 'measure', ...head, type: type ?? null, items, numbers: numbers as Record<string, number> };
}

function contingencyOf(written: WrittenContingency, at: RuleAt): Contingency {
  const { document, shared } = at;
  const { contingency, limit, while: other } = written;
  const head = headOf({ ...written, article: written.article ?? at.section.id }, contingency, at);
  if (limit !== undefined) shared.contingent.push({ id: limit, place: document.placeOf(['limit']) });
  return { kind: 'contingency', ...head, while: other, whilePlace: document.placeOf(['while']), limit: limit ?? null };
}

function effectOf(written: WrittenEffect, at: RuleAt): Effect {
  const { standing, becomes } = written;
  const head = headOf({ ...written, article: written.article ?? at.section.id }, standing, at);
  return { kind: 'effect', ...head, agreement: standing, agreementPlace: at.document.placeOf(['standing']), becomes };
}

function termOf(written: WrittenTerm, { block, document }: RuleAt): Term {
  const { term } = written;
  return {
    ...citationOf(written),
    article: written.article ?? null,
    signed: term.signed ?? null,
    inForce: term['in-force'] ?? null,
    until: term.until ?? null,
    durationYears: term['duration-years'] ?? null,
    extensionYears: term['extension-years'] ?? null,
    withdrawalNoticeMonths: term['withdrawal-notice-months'] ?? null,
    unlimited: term.unlimited ?? false,
    note: written.note ?? null,
    place: document.placeOf([]),
    text: block.yaml.trim(),
  };
}

function firstOf(
  written: NonNullable<WrittenLimit['first']>[number],
  i: number,
  at: RuleAt,
  about: Subject | null,
): First | null {
  if (about === 'defence') {
    at.shared.problems.push(problem(at.document.placeOf(['first', i]), firstOfDefences));
    return null;
  }
  const match = expressionAt(written.match, 'truth', ['first', i, 'match'], at, about);
  const each = amountAt(written.each, ['first', i, 'each'], at, about);
  const beyond = amountAt(written.beyond, ['first', i, 'beyond'], at, about);
  if (match === null || each === null || beyond === null) return null;
  return { match, launchers: written.launchers, each, beyond, ...citationOf(written) };
}

function amountAt(written: number | string, path: Path, at: RuleAt, about: Subject | null): number | Expression | null {
  return typeof written === 'number' ? written : expressionAt(written, 'number', path, at, about);
}

type WrittenReading = NonNullable<WrittenLimit['readings']>[number];

/** `null`: something is wrong with one of them. */
function readingsOf(
  written: readonly WrittenReading[] = [],
  key: 'count' | 'match',
  at: RuleAt,
  about: Subject | null,
): readonly Reading[] | null {
  const readings = written.map((one, i) => readingOf(one, key, i, at, about));
  written.forEach(({ by, from, until }, i) => {
    const { document, shared } = at;
    partyProblem(by, ['readings', i, 'by'], document, shared);
    if (from !== undefined && until !== undefined && until < from)
      shared.problems.push(problem(document.placeOf(['readings', i, 'until']), endsBefore(from, until)));
    if (written.slice(0, i).some((before) => before.by === by && overlap(before, { from, until })))
      shared.problems.push(problem(document.placeOf(['readings', i, 'by']), readingTwice(by)));
  });
  return readings.includes(null) ? null : (readings as Reading[]);
}

function readingOf(
  written: WrittenReading,
  key: 'count' | 'match',
  i: number,
  at: RuleAt,
  about: Subject | null,
): Reading | null {
  const { shared, document } = at;
  const text = written[key];
  const other = key === 'count' ? 'match' : 'count';
  if (text === undefined || written[other] !== undefined) {
    shared.problems.push(problem(document.placeOf(['readings', i]), readingOfOtherKind(key)));
    return null;
  }
  const wanted = key === 'count' ? 'number' : 'truth';
  const expression = expressionAt(text, wanted, ['readings', i, key], at, about);
  const counting = expression && (key === 'count' ? expression : launchersWhere(expression));
  return (
    counting && {
      by: written.by,
      expression: counting,
      text: bothOf(written.text),
      binding: bindingOf(written),
      ...citationOf(written),
    }
  );
}

type Days = Pick<WrittenHead, 'from' | 'until'>;

function overlap(one: Days, other: Days): boolean {
  const begins = ({ from }: Days): string => from ?? '0000-01-01';
  const ends = ({ until }: Days): string => until ?? '9999-12-31';
  return begins(one) <= ends(other) && begins(other) <= ends(one);
}

/** A limit has one number, or a number for each phase. */
function phasesOf(written: WrittenLimit, { document, shared }: RuleAt): readonly Phase[] | null {
  const { phases, from, on } = written;
  const most = written['at-most'];
  if (phases !== undefined && most !== undefined) {
    shared.problems.push(problem(document.placeOf(['at-most']), twoNumbers));
    return null;
  }
  if (phases === undefined && most === undefined) {
    shared.problems.push(problem(document.placeOf(['limit']), noNumber));
    return null;
  }
  if (phases === undefined) return [{ from: on ?? from ?? '0000-01-01', atMost: most!, ...citationOf(written) }];
  phases.forEach((phase, i) => {
    if (i > 0 && phase.from <= phases[i - 1]!.from)
      shared.problems.push(problem(document.placeOf(['phases', i, 'from']), phasesOutOfOrder));
  });
  return phases.map((phase) => ({
    from: phase.from,
    atMost: phase['at-most'],
    ...citationOf(phase.source === undefined && phase.tag === undefined ? written : phase),
  }));
}
