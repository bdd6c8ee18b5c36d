import { check, inOrder, nearest, oneOf, problem, quoted, readYaml, told } from '../document/index.ts';
import type { Document, Path, Place, Problem, ProblemWords, Read } from '../document/index.ts';
import type { Agreement, Ban, Binding, Both, Citation, Contingency, First, Limit } from './agreement.ts';
import type { Measure, OtherText, Party, Phase, Reading, Term } from './agreement.ts';
import { expressionOf, isFault, launchersWhere } from './expression.ts';
import type { Expression, Wanted } from './expression.ts';
import { partsOf } from './markdown.ts';
import type { Markdown, RuleBlock, Section } from './markdown.ts';
import { placeIn, writtenAt } from './place.ts';
import { frontSchema, otherFrontSchema, ruleSchemas } from './schema.ts';
import type { RuleKind, WrittenBan, WrittenContingency, WrittenFront, WrittenLimit } from './schema.ts';
import type { WrittenMeasure, WrittenTerm } from './schema.ts';

/** A text with the name that problems give. */
export interface AgreementText {
  readonly text: string;
  readonly file: string;
}

/**
 * What an agreement's text says, in words and in rules.
 *
 * Every expression is checked for names and types here, before any force is counted. Nothing of the text is ever run
 * but expressions, and those cannot loop.
 *
 * @param english the text that holds the rules
 * @param russian the same articles in Russian, without rules; `null`: there is none
 * @returns the agreement; or everything that is wrong, with file, line and column
 * @source interfaces.md 4
 */
export function readAgreement(english: AgreementText, russian: AgreementText | null = null): Read<Agreement> {
  const parts = partsOf(english.text, english.file);
  if (!parts.ok) return parts;
  const front = frontOf(parts.value);
  const other = russian === null ? null : otherOf(russian);
  const found = collected(parts.value, english.text, front.ok ? front.value : null);
  const problems = [
    ...(front.ok ? [] : front.problems),
    ...found.problems,
    ...(other === null || other.ok ? [] : other.problems),
  ];
  if (problems.length > 0 || !front.ok || (other !== null && !other.ok))
    return { ok: false, problems: inOrder(problems) };
  return { ok: true, value: agreementOf(parts.value, front.value, found.rules, other?.value ?? null) };
}

function agreementOf(
  { file, sections }: Markdown,
  front: WrittenFront,
  rules: Rules,
  russian: Other | null,
): Agreement {
  const full = front['full-title'];
  return {
    id: front.id,
    file,
    title: { en: front.title, ru: russian?.title ?? front.title },
    fullTitle: full === undefined ? null : { en: full, ru: russian?.fullTitle ?? full },
    parties: partiesOf(front),
    signed: front.signed ?? null,
    inForce: front['in-force'] ?? null,
    ended: front.ended ?? null,
    status: front.status,
    amends: front.amends ?? null,
    repeals: front.repeals ?? [],
    sources: front.sources,
    note: front.note === undefined ? null : { en: front.note, ru: russian?.note ?? front.note },
    sections,
    russian,
    ...rules,
    amendments: [],
  };
}

type Other = OtherText;

function frontOf({ front, file }: Markdown): Read<WrittenFront> {
  const document = readYaml(front, file);
  return document.ok ? check(document.value, frontSchema) : document;
}

function partiesOf(front: WrittenFront): readonly Party[] {
  return front.parties.map((one) => (typeof one === 'string' ? { name: one, was: [] } : one));
}

function otherOf({ text, file }: AgreementText): Read<OtherText> {
  const parts = partsOf(text, file);
  if (!parts.ok) return parts;
  const document = readYaml(parts.value.front, file);
  if (!document.ok) return document;
  const front = check(document.value, otherFrontSchema);
  if (!front.ok) return front;
  const rule = parts.value.sections.flatMap(({ rules }) => rules)[0];
  if (rule) return { ok: false, problems: [problem(rule.place, ruleInTranslation)] };
  const { title, 'full-title': fullTitle, note } = front.value;
  const { sections } = parts.value;
  return { ok: true, value: { title, fullTitle: fullTitle ?? null, note: note ?? null, sections } };
}

interface Rules {
  readonly limits: Limit[];
  readonly bans: Ban[];
  readonly measures: Measure[];
  readonly contingencies: Contingency[];
  term: Term | null;
}

/** What the readers of single rules share. */
interface Shared {
  /** the whole text, for places within an expression */
  readonly text: string;
  readonly parties: readonly string[] | null;
  readonly id: string;
  readonly problems: Problem[];
}

function collected({ sections }: Markdown, text: string, front: WrittenFront | null) {
  const rules: Rules = { limits: [], bans: [], measures: [], contingencies: [], term: null };
  const parties = front === null ? null : partiesOf(front).flatMap(({ name, was }) => [name, ...was]);
  const shared: Shared = { text, parties, id: front?.id ?? '', problems: [] };
  for (const section of sections) for (const block of section.rules) addRule(rules, section, block, shared);
  const all = [...rules.limits, ...rules.bans, ...rules.measures, ...rules.contingencies];
  all.forEach((rule, at) => {
    const first = all.findIndex((other) => other.id === rule.id);
    if (first < at) shared.problems.push(problem(rule.place, ruleTwice(rule.id, all[first]!.place)));
  });
  shared.problems.push(...strayLimits(rules, front));
  return { rules, problems: shared.problems };
}

/** A contingency of one limit names a limit that is there, unless the baseline may hold it. */
function strayLimits({ limits, contingencies }: Rules, front: WrittenFront | null): readonly Problem[] {
  if (front?.amends !== undefined) return [];
  const known = limits.map(({ id }) => id);
  return contingencies.flatMap(({ limit, place }) =>
    limit === null || known.includes(limit) ? [] : [problem(place, noSuchLimit(limit, known))],
  );
}

function addRule(rules: Rules, section: Section, block: RuleBlock, shared: Shared): void {
  const { file } = block.place;
  const document = readYaml(block.yaml, file);
  if (!document.ok) {
    const empty = document.problems[0]?.code === 'empty-file';
    shared.problems.push(...(empty ? [problem(block.place, emptyRule)] : document.problems));
    return;
  }
  const kind = kindOf(document.value, block.place);
  if (typeof kind !== 'string') return void shared.problems.push(kind);
  const at: RuleAt = { section, block, document: document.value, shared };
  switch (kind) {
    case 'limit':
      return keep(check(document.value, ruleSchemas.limit), (one) => limitOf(one, at), rules.limits, shared);
    case 'ban':
      return keep(check(document.value, ruleSchemas.ban), (one) => banOf(one, at), rules.bans, shared);
    case 'measure':
      return keep(check(document.value, ruleSchemas.measure), (one) => measureOf(one, at), rules.measures, shared);
    case 'contingency':
      return keep(
        check(document.value, ruleSchemas.contingency),
        (one) => contingencyOf(one, at),
        rules.contingencies,
        shared,
      );
    case 'term': {
      const terms: Term[] = [];
      keep(check(document.value, ruleSchemas.term), (one) => termOf(one, at), terms, shared);
      if (terms[0] && rules.term) shared.problems.push(problem(block.place, secondTerm));
      rules.term ??= terms[0] ?? null;
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

interface RuleAt {
  readonly section: Section;
  readonly block: RuleBlock;
  readonly document: Document;
  readonly shared: Shared;
}

function limitOf(written: WrittenLimit, at: RuleAt): Limit | null {
  const count = expressionAt(written.count, 'number', ['count'], at);
  const first = (written.first ?? []).map((one, i) => firstOf(one, i, at));
  const readings = (written.readings ?? []).map((one, i) => readingOf(one, 'count', i, at));
  const phases = phasesOf(written, at);
  const head = headOf(written, written.limit, at);
  if (count === null || phases === null || head === null || first.includes(null) || readings.includes(null))
    return null;
  return {
    kind: 'limit',
    ...head,
    unit: written.unit ?? 'warheads',
    count,
    first: first as First[],
    phases,
    readings: readings as Reading[],
  };
}

function banOf(written: WrittenBan, at: RuleAt): Ban | null {
  const match = expressionAt(written.match, 'truth', ['match'], at);
  const readings = (written.readings ?? []).map((one, i) => readingOf(one, 'match', i, at));
  const head = headOf(written, written.ban, at);
  if (match === null || head === null || readings.includes(null)) return null;
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
    readings: readings as Reading[],
  };
}

function measureOf(written: WrittenMeasure, at: RuleAt): Measure | null {
  const id = written.type === undefined ? written.measure : `${written.measure}-${written.type}`;
  const head = headOf(written, id, at);
  const {
    measure: _,
    article: _a,
    title: _t,
    type,
    binds: _b,
    from: _f,
    until: _u,
    on: _o,
    note: _n,
    source: _s,
    tag: _g,
    ...numbers
  } = written;
  return head && { kind: 'measure', ...head, type: type ?? null, numbers: numbers as Record<string, number> };
}

function contingencyOf(written: WrittenContingency, at: RuleAt): Contingency | null {
  const head = headOf({ ...written, article: written.article ?? at.section.id }, written.contingency, at);
  return head && { kind: 'contingency', ...head, while: written.while, limit: written.limit ?? null };
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

interface WrittenHead {
  readonly article: string;
  readonly title?: string | Both | undefined;
  readonly binds?: readonly string[] | undefined;
  readonly from?: string | undefined;
  readonly until?: string | undefined;
  readonly on?: string | undefined;
  readonly note?: string | undefined;
  readonly source?: string | undefined;
  readonly tag?: Citation['tag'] | undefined;
}

function headOf(written: WrittenHead, id: string, at: RuleAt) {
  const { section, block, document, shared } = at;
  if (written.article !== section.id && !written.article.startsWith(`${section.id}.`))
    shared.problems.push(problem(document.placeOf(['article']), articleElsewhere(written.article, section.id)));
  const binds = written.binds ?? [];
  binds.forEach((party, i) => {
    if (shared.parties !== null && !shared.parties.includes(party))
      shared.problems.push(problem(document.placeOf(['binds', i]), notAParty(party, shared.parties)));
  });
  if (written.from !== undefined && written.until !== undefined && written.until < written.from)
    shared.problems.push(problem(document.placeOf(['until']), endsBefore(written.from, written.until)));
  return {
    id,
    article: written.article,
    section: section.id,
    from: shared.id,
    title: bothOf(written.title ?? id),
    binds,
    binding: bindingOf(written),
    note: written.note ?? null,
    place: block.place,
    text: block.yaml.trim(),
    ...citationOf(written),
  };
}

function firstOf(written: NonNullable<WrittenLimit['first']>[number], i: number, at: RuleAt): First | null {
  const match = expressionAt(written.match, 'truth', ['first', i, 'match'], at);
  const each = amountAt(written.each, ['first', i, 'each'], at);
  const beyond = amountAt(written.beyond, ['first', i, 'beyond'], at);
  if (match === null || each === null || beyond === null) return null;
  return { match, launchers: written.launchers, each, beyond, ...citationOf(written) };
}

function amountAt(written: number | string, path: Path, at: RuleAt): number | Expression | null {
  return typeof written === 'number' ? written : expressionAt(written, 'number', path, at);
}

type WrittenReading = NonNullable<WrittenLimit['readings']>[number];

function readingOf(written: WrittenReading, key: 'count' | 'match', i: number, at: RuleAt): Reading | null {
  const { shared, document } = at;
  const text = written[key];
  const other = key === 'count' ? 'match' : 'count';
  if (text === undefined || written[other] !== undefined) {
    shared.problems.push(problem(document.placeOf(['readings', i]), readingOfOtherKind(key)));
    return null;
  }
  if (shared.parties !== null && !shared.parties.includes(written.by))
    shared.problems.push(problem(document.placeOf(['readings', i, 'by']), notAParty(written.by, shared.parties)));
  const expression = expressionAt(text, key === 'count' ? 'number' : 'truth', ['readings', i, key], at);
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

/** A limit has one number, or a number for each phase; a bracket of a draft is no number yet. */
function phasesOf(written: WrittenLimit, { document, shared }: RuleAt): readonly Phase[] | null {
  const { phases, from, on } = written;
  const most = written['at-most'];
  if ((phases === undefined) === (most === undefined)) {
    shared.problems.push(problem(document.placeOf([phases === undefined ? 'limit' : 'phases']), oneNumber));
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

function expressionAt(
  text: string,
  wanted: Wanted,
  path: Path,
  { block, document, shared }: RuleAt,
): Expression | null {
  const read = expressionOf(text, wanted);
  const written = writtenAt(block.yaml, document.placeOf(path), text);
  if (!isFault(read)) return { ...read, written };
  shared.problems.push(problem(placeIn(written, read.offset), read.words));
  return null;
}

function bindingOf({ from, until, on }: Pick<WrittenHead, 'from' | 'until' | 'on'>): Binding {
  return { from: from ?? null, until: until ?? null, on: on ?? null };
}

function citationOf({ source, tag }: Pick<WrittenHead, 'source' | 'tag'>): Citation {
  return { source: source ?? null, tag: tag ?? (source === 'recall' ? 'recalled' : null) };
}

function bothOf(written: string | Both): Both {
  return typeof written === 'string' ? { en: written, ru: written } : written;
}

const emptyRule: ProblemWords = {
  code: 'empty-rule',
  wrong: 'the block holds no rule',
  expected: 'one of limit, ban, measure, term, contingency',
  todo: 'write the rule, or take the block out',
};

const ruleInTranslation: ProblemWords = {
  code: 'rule-in-translation',
  wrong: 'a rule stands in the text of the other language',
  expected: 'rules once, in the text that has no language in its name',
  todo: 'move it there',
};

const secondTerm: ProblemWords = {
  code: 'second-term',
  wrong: 'the agreement has a rule `term` already',
  expected: 'one',
  todo: 'join the two',
};

const oneNumber: ProblemWords = {
  code: 'one-number',
  wrong: 'a limit needs a number, and only one',
  expected: '`at-most: 1550`, or `phases` with a number each',
  todo: 'keep one of the two',
};

const phasesOutOfOrder: ProblemWords = {
  code: 'phases-out-of-order',
  wrong: 'this phase begins no later than the one before it',
  expected: 'phases from the earliest to the last',
  todo: 'put them in order of their dates',
};

function readingOfOtherKind(key: 'count' | 'match'): ProblemWords {
  const kind = key === 'count' ? told`limit` : told`ban`;
  return {
    code: 'reading-of-other-kind',
    wrong: told`a reading of a ${kind} has the key \`${key}\`, and that alone`,
    expected: told`\`${key}: …\``,
    todo: 'rename it',
  };
}

function noKind(keys: readonly string[]): ProblemWords {
  const meant = keys.map((key) => nearest(key, Object.keys(ruleSchemas))).find((near) => near !== null);
  return {
    code: 'no-kind-of-rule',
    wrong: 'the block says no kind of rule',
    expected: told`one key of ${oneOf(Object.keys(ruleSchemas))}`,
    todo: meant === undefined ? told`add it, as \`limit: deployed-warheads\`` : told`did you mean ${quoted(meant!)}?`,
  };
}

function twoKinds(kinds: readonly string[]): ProblemWords {
  return {
    code: 'two-kinds-of-rule',
    wrong: told`the block is a ${kinds[0]!} and a ${kinds[1]!}`,
    expected: 'one rule a block',
    todo: 'make two blocks of it',
  };
}

function ruleTwice(id: string, first: Place): ProblemWords {
  return {
    code: 'rule-twice',
    wrong: told`the rule ${quoted(id)} stands here a second time, after line ${first.line}`,
    expected: 'each id once',
    todo: 'give one of them another id',
  };
}

function noSuchLimit(limit: string, known: readonly string[]): ProblemWords {
  const meant = nearest(limit, known);
  return {
    code: 'no-such-limit',
    wrong: told`the contingency is of the limit ${quoted(limit)}, which the agreement does not have`,
    expected: known.length === 0 ? 'a limit of the agreement' : oneOf(known),
    todo: meant === null ? 'name one of these, or take `limit` out' : told`did you mean ${quoted(meant)}?`,
  };
}

function articleElsewhere(article: string, section: string): ProblemWords {
  return {
    code: 'article-elsewhere',
    wrong: told`the rule names article ${article} and stands under article ${section}`,
    expected: told`${section}, or a paragraph of it such as ${section}.1`,
    todo: 'correct the number, or move the rule',
  };
}

function notAParty(party: string, known: readonly string[]): ProblemWords {
  const meant = nearest(party, known);
  return {
    code: 'not-a-party',
    wrong: told`${party} is no party to the agreement`,
    expected: oneOf(known),
    todo: meant === null ? 'name a party, or add it to `parties`' : told`did you mean ${quoted(meant)}?`,
  };
}

function endsBefore(from: string, until: string): ProblemWords {
  return {
    code: 'ends-before-it-begins',
    wrong: told`the rule binds from ${from} until ${until}`,
    expected: 'an end after the beginning',
    todo: 'exchange the two, or correct one',
  };
}
