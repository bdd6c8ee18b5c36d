import { inOrder, problem, refuse } from '../document/index.ts';
import type { Problem, Read } from '../document/index.ts';
import type { Agreement, OtherText, Term } from './agreement.ts';
import { bracketsIn } from './bracket.ts';
import type { Brackets, OpenProse, WrittenBracket } from './bracket.ts';
import { choicesToCheck, existsUnder, meet, openRule, readingOf } from './draft-rule.ts';
import type { OpenRule, PlacedBracket, Reading } from './draft-rule.ts';
import { bracketDifferences } from './draft-translation.ts';
import { bracketNowhere, bracketOpen, noSuchAlternative, notADraft, tooManyReadings } from './draft-words.ts';
import type { Bracket, Choice, Draft, DraftProse, DraftRule, DraftSection } from './draft.ts';
import { agreementOf, frontOf, frontProblems, namesOf, partiesOf } from './front.ts';
import type { Front } from './front.ts';
import { partsOf } from './markdown.ts';
import type { AgreementText, Markdown, Section } from './markdown.ts';
import { proseUnder } from './draft-prose.ts';
import { strayLimits } from './read-rules.ts';
import type { ReadRules, Rule } from './read-rules.ts';
import { bothOf } from './rule-head.ts';
import type { FrontOfRules } from './rule-head.ts';
import { ruleTwice, secondTerm } from './rule-words.ts';
import { readTranslation } from './translation.ts';

/** A draft with the text that it was read from, so that an agreement can be made of it for a choice. */
export interface ReadDraft extends Draft {
  readonly written: DraftText;
}

interface DraftText {
  readonly front: Front;
  readonly sections: readonly Section[];
  readonly prose: Brackets['prose'];
  readonly russian: { readonly text: OtherText; readonly prose: Brackets['prose'] } | null;
  readonly rules: readonly KnownRule[];
}

/** A rule with what is known of it so far. */
interface KnownRule {
  readonly open: OpenRule;
  /** under its first choice */
  readonly first: Reading;
  /** `null`: no such rule under that choice */
  under(choice: Choice): Rule | null;
}

/**
 * A text in which something is not agreed: brackets in its prose, and rules that name them.
 *
 * Every alternative is held against every rule that uses it: each in turn, the other brackets at the first under which
 * the rule exists. Rules are read once for each distinct choice of the brackets that they name, when first asked for.
 *
 * @param english the text that holds the rules; its front matter says `status: draft`
 * @param russian the same articles and brackets in Russian; `null`: there is none
 * @returns the draft; or everything that is wrong (at most 100 problems), with file, line and column
 * @source interfaces.md 4b; docs/reference/talks.md
 */
export function readDraft(english: AgreementText, russian: AgreementText | null = null): Read<ReadDraft> {
  const parts = partsOf(english.text, english.file);
  if (!parts.ok) return parts;
  const front = frontOf(parts.value);
  if (!front.ok) return front;
  const { status } = front.value.written;
  if (status !== 'draft') return refuse(front.value.document.placeOf(['status']), notADraft(status));
  return draftOf(parts.value, front.value, russian);
}

/** The same of a text that is parted already. */
export function draftOf(parts: Markdown, front: Front, russian: AgreementText | null): Read<ReadDraft> {
  const { sections } = parts;
  const parties = partiesOf(front.written);
  const other = russian && readTranslation(russian.text, russian.file, { id: front.written.id, sections });
  const here = bracketsIn(sections, parties);
  const there = other?.ok ? bracketsIn(other.value.sections, parties) : null;
  const brackets = here.brackets.map((one) => bracketOf(one, there?.brackets ?? null, front));
  const rules = rulesIn(sections, { ...here, brackets: new Map(brackets.map((one) => [one.name, one])) }, front);
  const problems = [
    ...frontProblems(front),
    ...titleProblems(front, here),
    ...here.problems,
    ...rules.problems,
    ...(other === null || other.ok ? (there?.problems ?? []) : other.problems),
    ...(other?.ok && here.problems.length + there!.problems.length === 0
      ? bracketDifferences(here.brackets, there!.brackets, other.value.sections)
      : []),
  ];
  if (problems.length > 0) return { ok: false, problems: inOrder(problems) };
  const russianText = other?.ok ? { text: other.value, prose: there!.prose } : null;
  const written = { front, sections, prose: here.prose, russian: russianText, rules: rules.known };
  return { ok: true, value: draftFrom(written, brackets) };
}

function draftFrom(written: DraftText, brackets: readonly Bracket[]): ReadDraft {
  const { front, russian, sections, rules } = written;
  const { id, file, title, parties, sources, note } = agreementIn(written, sections, null, []);
  return {
    ...{ id, file, title, parties, sources, note },
    brackets,
    sections: sections.map((section, at) => sectionOf(section, at, written)),
    rules: rules.flatMap((rule) => ruleOf(rule)),
    written: { front, russian, sections, rules, prose: written.prose },
  };
}

/**
 * The agreement that a draft is under a choice.
 *
 * @param choice of every bracket that a rule rests on; another one that is left open stands in the prose as it is written
 * @returns the agreement, its rules those of `DraftRule.under`; or a problem for each open bracket that a rule rests on,
 *   with its article and line, and for each name of the choice that the draft does not have
 */
export function agreementUnder(draft: ReadDraft, choice: Choice): Read<Agreement> {
  const { written } = draft;
  const problems = [...strangers(draft, choice), ...openProblems(draft, choice)];
  if (problems.length > 0) return { ok: false, problems: inOrder(problems) };
  const words = wordsUnder(draft, choice);
  const sections = chosenSections(
    written.sections,
    written.prose,
    (name) => words(name, 'en'),
    (block) => written.rules.some(({ open }) => open.block === block && existsUnder(open, choice)),
  );
  const russian = written.russian && {
    ...written.russian.text,
    sections: chosenSections(
      written.russian.text.sections,
      written.russian.prose,
      (name) => words(name, 'ru'),
      () => true,
    ),
  };
  const rules = written.rules.flatMap((rule) => rule.under(choice) ?? []);
  return { ok: true, value: agreementIn(written, sections, russian, rules) };
}

/** A draft as if it were agreed: where something is open, a problem for each bracket. */
export function agreed(draft: ReadDraft): Read<Agreement> {
  const open = draft.brackets.map((one) => problem(one.place, bracketOpen(one)));
  return open.length > 0 ? { ok: false, problems: inOrder(open) } : agreementUnder(draft, {});
}

/**
 * A draft with its brackets as they are written, and every rule that it may have, as it reads under its first
 * alternatives: for what is asked of the text as a whole (sources, other agreements that it names, both languages).
 */
export function draftInFull({ written }: ReadDraft): Agreement {
  const rules = written.rules.flatMap(({ first }) => first.rule ?? []);
  return agreementIn(written, written.sections, written.russian?.text ?? null, rules);
}

/** Names of the brackets on which rules rest. */
export function bracketsOfRules({ written }: ReadDraft): ReadonlySet<string> {
  return new Set(written.rules.flatMap(({ open }) => [...open.allowed.keys()]));
}

function agreementIn(
  { front, russian }: DraftText,
  sections: readonly Section[],
  other: OtherText | null,
  rules: readonly Rule[],
): Agreement {
  const of = <K extends DraftRule['kind']>(kind: K) =>
    rules.filter((rule): rule is Extract<Rule, { kind: K }> => 'kind' in rule && rule.kind === kind);
  const sorted: ReadRules = {
    limits: of('limit'),
    bans: of('ban'),
    measures: of('measure'),
    contingencies: of('contingency'),
    effects: of('effect'),
    term: rules.find((rule): rule is Term => !('kind' in rule)) ?? null,
  };
  const { file } = front.document;
  return agreementOf({ file, sections }, front, sorted, other ?? russian?.text ?? null);
}

/** Names of the choice that the draft does not have. */
function strangers({ brackets, file }: Draft, choice: Choice): readonly Problem[] {
  return Object.entries(choice).flatMap(([name, id]) => {
    const bracket = brackets.find((one) => one.name === name);
    const known = bracket?.alternatives.map((one) => one.id) ?? [];
    if (known.includes(id)) return [];
    const names = brackets.map((one) => one.name);
    return bracket
      ? [problem(bracket.place, noSuchAlternative(name, id, known))]
      : [problem({ file, line: 1, column: 1 }, bracketNowhere(name, names))];
  });
}

function openProblems(draft: ReadDraft, choice: Choice): readonly Problem[] {
  const needed = bracketsOfRules(draft);
  const open = draft.brackets.filter(({ name }) => needed.has(name) && choice[name] === undefined);
  return open.map((one) => problem(one.place, bracketOpen(one)));
}

/** `undefined`: open; `null`: no such words */
function wordsUnder({ brackets }: Draft, choice: Choice) {
  return (name: string, language: 'en' | 'ru'): string | null | undefined => {
    const bracket = brackets.find((one) => one.name === name)!;
    const chosen = bracket.alternatives.find(({ id }) => id === choice[name]);
    return chosen && (chosen.words?.[language] ?? null);
  };
}

function chosenSections(
  sections: readonly Section[],
  prose: Brackets['prose'],
  words: (name: string) => string | null | undefined,
  exists: (block: Section['rules'][number]) => boolean,
): readonly Section[] {
  return sections.map((section, at) => ({
    ...section,
    prose: prose[at]!.flatMap((one) => proseUnder(one, words) ?? []),
    rules: section.rules.filter(exists),
  }));
}

function bracketOf(
  { name, section, place, alternatives }: WrittenBracket,
  russian: readonly WrittenBracket[] | null,
  { written }: Front,
): PlacedBracket {
  const other = russian?.find((one) => one.name === name);
  return {
    ...{ name, section, place },
    title: bothOf(written.brackets?.[name] ?? name),
    alternatives: alternatives.map(({ by, words }, at) => ({
      id: by !== null && alternatives.filter((one) => one.by === by).length === 1 ? by : String(at + 1),
      by,
      words: words === null ? null : { en: words, ru: other?.alternatives[at]?.words ?? words },
    })),
    places: alternatives.map((one) => one.place),
  };
}

function titleProblems({ written, document }: Front, { brackets, spoilt }: Brackets): readonly Problem[] {
  const known = [...brackets.map(({ name }) => name), ...spoilt];
  return Object.keys(written.brackets ?? {})
    .filter((name) => !known.includes(name))
    .map((name) => problem(document.placeOfKey(['brackets', name]), bracketNowhere(name, known)));
}

function sectionOf({ id, title, sources }: Section, at: number, { prose, russian }: DraftText): DraftSection {
  const other = russian?.text.sections.findIndex((one) => one.id === id) ?? -1;
  return {
    id,
    title: { en: title, ru: russian?.text.sections[other]?.title ?? title },
    prose: { en: prose[at]!.map(draftProse), ru: russian && russian.prose[other]!.map(draftProse) },
    sources,
  };
}

function draftProse({ prose: { kind }, pieces }: OpenProse): DraftProse {
  return { kind, parts: pieces.map(({ text, bracket }) => (bracket === null ? text : { bracket })) };
}

/** Readings of all rules together, by the characters that are read: what a stranger's draft may ask for. */
const mostCharactersRead = 2_000_000;

interface Known extends Omit<Brackets, 'brackets'> {
  readonly brackets: ReadonlyMap<string, Bracket>;
}

function rulesIn(sections: readonly Section[], { brackets, spoilt }: Known, front: Front) {
  const of: FrontOfRules = { ...front.written, names: namesOf(front.written) };
  const problems: Problem[] = [];
  const known: KnownRule[] = [];
  let left = mostCharactersRead;
  for (const section of sections)
    for (const block of section.rules) {
      const open = openRule(section, block, brackets, spoilt);
      if (!open.ok) problems.push(...open.problems);
      if (!open.ok || open.value === null) continue;
      const choices = choicesToCheck(open.value);
      left -= choices.length * block.yaml.length;
      if (left < 0 && choices.length > 1)
        return { known, problems: [...problems, problem(block.place, tooManyReadings)] };
      known.push(knownRule(open.value, choices, { brackets, of, problems }));
    }
  return { known, problems: problems.length > 0 ? problems : together(known, of) };
}

interface Reader {
  readonly brackets: ReadonlyMap<string, Bracket>;
  readonly of: FrontOfRules;
  readonly problems: Problem[];
}

function knownRule(open: OpenRule, choices: readonly Choice[], { brackets, of, problems }: Reader): KnownRule {
  const names = [...open.allowed.keys()];
  const read = new Map<string, Reading>();
  const reading = (choice: Choice): Reading => {
    const key = JSON.stringify(names.map((name) => choice[name]));
    const found = read.get(key) ?? readingOf(open, choice, brackets, of);
    read.set(key, found);
    return found;
  };
  const all = choices.map(reading);
  problems.push(...onlyOnce(all.flatMap(({ shared }) => shared.problems)));
  return {
    open,
    first: all[0]!,
    under: (choice) => {
      const unnamed = names.find((name) => choice[name] === undefined);
      if (unnamed !== undefined) throw new Error(`the choice names no alternative of ${unnamed}`);
      return existsUnder(open, choice) ? reading(choice).rule : null;
    },
  };
}

/** What is wrong under several alternatives alike is told once. */
function onlyOnce(problems: readonly Problem[]): readonly Problem[] {
  const told = new Set<string>();
  return problems.filter(({ code, place: { line, column } }) => {
    const key = `${code} ${line} ${column}`;
    return !told.has(key) && told.add(key);
  });
}

/** What no single rule shows: an id twice under some choice, a contingency of a limit that is never there. */
function together(known: readonly KnownRule[], front: FrontOfRules): readonly Problem[] {
  const shared = known.map(({ first }) => first.shared);
  const limits = new Set(shared.flatMap((one) => [...one.limits]));
  const stray = strayLimits({ ...shared[0]!, front, limits, contingent: shared.flatMap((one) => one.contingent) });
  return [...twice(known), ...(known.length === 0 ? [] : stray)];
}

function twice(known: readonly KnownRule[]): readonly Problem[] {
  const before = new Map<string, KnownRule[]>();
  return known.flatMap((rule): readonly Problem[] => {
    const name = rule.first.shared.named[0] ?? null;
    const key = rule.open.kind === 'term' ? 'term' : `${rule.open.kind === 'standing' ? 'standing ' : ''}${name?.id}`;
    const others = before.get(key) ?? [];
    before.set(key, [...others, rule]);
    const other = others.find(({ open }) => meet(open, rule.open));
    if (!other) return [];
    const { block, document } = rule.open;
    if (name === null) return [problem(document.placeOfKey(['term']), secondTerm)];
    return [problem(name.place, ruleTwice(name.id, other.first.shared.named[0]?.place ?? block.place))];
  });
}

function ruleOf({ open, first, under }: KnownRule): readonly DraftRule[] {
  const { rule } = first;
  if (rule === null || !('kind' in rule)) return [];
  const { kind, id, article } = rule;
  return [
    {
      ...{ kind, id, article, place: open.block.place, brackets: [...open.allowed.keys()] },
      under: (choice) => under(choice) as ReturnType<DraftRule['under']>,
    },
  ];
}
