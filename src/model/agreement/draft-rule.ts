import { problem } from '../document/index.ts';
import type { Document, Path, Problem, Read } from '../document/index.ts';
import { asExpression, valuesIn } from './bracket-value.ts';
import { isBracketName } from './bracket.ts';
import { bracketNowhere, givesNoValue, neverExists, noSuchAlternative, whenWritten } from './draft-words.ts';
import type { Alternative, Bracket, Choice } from './draft.ts';
import type { RuleBlock, Section } from './markdown.ts';
import type { PutPart } from './place.ts';
import { readRule, ruleIn, sharedBy } from './read-rules.ts';
import type { Rule } from './read-rules.ts';
import type { FrontOfRules, PutText, Shared } from './rule-head.ts';
import { ruleSchemas } from './schema.ts';
import type { RuleKind } from './schema.ts';

/** A rule of a draft before anything is chosen: its text, where it names brackets, and under which of their alternatives it exists. */
export interface OpenRule {
  readonly kind: RuleKind;
  readonly section: Section;
  readonly block: RuleBlock;
  readonly document: Document;
  readonly uses: readonly Use[];
  /** by bracket that it names: ids of the alternatives under which it exists, in order; it exists where all of them allow it */
  readonly allowed: ReadonlyMap<string, readonly string[]>;
}

/** A text of a rule that names brackets. */
interface Use {
  readonly path: Path;
  readonly text: string;
  readonly mentions: readonly Mention[];
  readonly wanted: Wanted;
}

interface Mention {
  readonly name: string;
  readonly from: number;
  readonly to: number;
}

/** What a place of a rule takes out of the chosen words. */
type Wanted = 'number' | 'day' | 'expression' | 'words';

/** A rule as it reads under a choice, and what is wrong with it there. */
export interface Reading {
  readonly rule: Rule | null;
  readonly shared: Shared;
}

/**
 * Where the rule of a block names brackets.
 *
 * @param brackets by name
 * @param spoilt names of brackets that cannot be read
 * @returns `null`: it names one of those, and cannot be asked
 */
export function openRule(
  section: Section,
  block: RuleBlock,
  brackets: ReadonlyMap<string, Bracket>,
  spoilt: ReadonlySet<string>,
): Read<OpenRule | null> {
  const read = ruleIn(block);
  if (!read.ok) return read;
  const { kind, document } = read.value;
  const known = [...brackets.keys(), ...spoilt];
  const uses = usesOf(document.tree, kind, known);
  const problems: Problem[] = [];
  const when = whenOf(document, brackets, spoilt, problems);
  for (const { path, mentions } of uses)
    for (const { name } of mentions)
      if (!known.includes(name)) problems.push(problem(document.placeOf(path), bracketNowhere(name, known)));
  const names = [...new Set([...when.keys(), ...uses.flatMap(({ mentions }) => mentions.map(({ name }) => name))])];
  if (problems.length > 0) return { ok: false, problems };
  if (names.some((name) => spoilt.has(name))) return { ok: true, value: null };
  const valued = new Set(uses.flatMap(({ mentions }) => mentions.map(({ name }) => name)));
  const allowed = new Map(
    names.map((name) => [name, allowedOf(brackets.get(name)!, when.get(name) ?? null, valued.has(name))]),
  );
  const rule = { kind, section, block, document, uses, allowed };
  const wrong = [...valueProblems(rule, brackets), ...never(rule)];
  return wrong.length > 0 ? { ok: false, problems: wrong } : { ok: true, value: rule };
}

/** Whether a rule exists under a choice of all its brackets. */
export function existsUnder({ allowed }: OpenRule, choice: Choice): boolean {
  return [...allowed].every(([name, ids]) => ids.includes(choice[name]!));
}

/** A rule as it reads under a choice under which it exists. */
export function readingOf(
  rule: OpenRule,
  choice: Choice,
  brackets: ReadonlyMap<string, Bracket>,
  front: FrontOfRules,
): Reading {
  const { kind, section, block, document, uses } = rule;
  const shared = sharedBy(front);
  const put = new Map(uses.map((use) => [keyOf(use.path), putUnder(use, choice, brackets)]));
  const tree = withTexts(document.tree, [], (path, text) => {
    const made = put.get(keyOf(path));
    return made === undefined ? text : made.value;
  });
  delete (tree as Record<string, unknown>)['when'];
  const made = readRule(kind, {
    ...{ section, block, shared },
    document: { ...document, tree },
    put: (path) => put.get(keyOf(path)) ?? null,
  });
  return { rule: made, shared };
}

/** Each alternative in turn, the other brackets at the first under which the rule exists. */
export function choicesToCheck({ allowed }: OpenRule): readonly Choice[] {
  const first: Choice = Object.fromEntries([...allowed].map(([name, ids]) => [name, ids[0]!]));
  const others = [...allowed].flatMap(([name, ids]) => ids.slice(1).map((id): Choice => ({ ...first, [name]: id })));
  return [first, ...others];
}

/** Whether two rules exist together under some choice. */
export function meet(one: OpenRule, other: OpenRule): boolean {
  return [...one.allowed].every(([name, ids]) => {
    const also = other.allowed.get(name);
    return also === undefined || ids.some((id) => also.includes(id));
  });
}

/** An alternative without words does only where `when` names it, and nothing is taken from its words. */
function allowedOf({ alternatives }: Bracket, ids: readonly string[] | null, valued: boolean): readonly string[] {
  const fits = ({ id, words }: Alternative): boolean =>
    (ids === null || ids.includes(id)) && (words !== null || (ids !== null && !valued));
  return alternatives.filter(fits).map(({ id }) => id);
}

/** What `when` asks: by bracket, ids of alternatives; `null`: any that has words. */
function whenOf(
  { tree, placeOf, placeOfKey }: Document,
  brackets: ReadonlyMap<string, Bracket>,
  spoilt: ReadonlySet<string>,
  problems: Problem[],
): ReadonlyMap<string, readonly string[] | null> {
  const asked = new Map<string, readonly string[] | null>();
  const written = (tree as Readonly<Record<string, unknown>>)['when'];
  if (written === undefined) return asked;
  const entries = whenEntries(written);
  if (entries === null) problems.push(problem(placeOf(['when']), whenWritten));
  for (const { name, ids, path } of entries ?? []) {
    const known = brackets.get(name)?.alternatives.map(({ id }) => id);
    const at = path.length > 1 ? placeOfKey(path) : placeOf(path);
    if (!known && !spoilt.has(name)) problems.push(problem(at, bracketNowhere(name, [...brackets.keys()])));
    for (const [i, id] of (known && ids ? ids : []).entries())
      if (!known!.includes(id)) problems.push(problem(placeOf([...path, i]), noSuchAlternative(name, id, known!)));
    asked.set(name, ids);
  }
  return asked;
}

interface WhenEntry {
  readonly name: string;
  readonly ids: readonly string[] | null;
  readonly path: Path;
}

/** `null`: it is written in no way that can be understood */
function whenEntries(written: unknown): readonly WhenEntry[] | null {
  if (typeof written === 'string') return [{ name: written, ids: null, path: ['when'] }];
  if (typeof written !== 'object' || written === null || Array.isArray(written)) return null;
  const entries = Object.entries(written).map(([name, ids]) => ({ name, ids: idsIn(ids), path: ['when', name] }));
  return entries.length === 0 || entries.some(({ ids }) => ids === null) ? null : entries;
}

/** The number of an alternative may stand without quotes. */
function idsIn(written: unknown): readonly string[] | null {
  const all: readonly unknown[] = Array.isArray(written) ? written : [written];
  const ids = all.map((one) => (typeof one === 'number' ? String(one) : one));
  return ids.length > 0 && ids.every((one) => typeof one === 'string') ? (ids as readonly string[]) : null;
}

/** Keys whose text is no value: what the rule is called and where it stands. */
const plainKeys: ReadonlySet<string> = new Set([
  ...Object.keys(ruleSchemas),
  'article',
  'note',
  'source',
  'tag',
  'when',
]);
const expressionKeys: ReadonlySet<string> = new Set(['count', 'match', 'each', 'beyond', 'items']);
const dayKeys: ReadonlySet<string> = new Set(['from', 'until', 'on', 'signed', 'in-force']);
const numberKeys: ReadonlySet<string> = new Set([
  ...['at-most', 'launchers', 'per-year', 'notice-hours', 'every-months', 'within-days', 'within-hours', 'before-days'],
  ...['samples', 'share', 'share-per-year', 'share-of-quota', 'per-units'],
  ...['before-hours', 'years', 'duration-years', 'extension-years', 'withdrawal-notice-months'],
]);

function usesOf(tree: unknown, kind: RuleKind, known: readonly string[]): readonly Use[] {
  const uses: Use[] = [];
  withTexts(tree, [], (path, text) => {
    const [top] = path;
    // A term stands below the key that says its kind.
    if (plainKeys.has(String(top)) && !(kind === 'term' && top === 'term')) return text;
    const mentions = mentionsIn(text, isExpression(path), known);
    const whole = mentions.length === 1 && mentions[0]!.to - mentions[0]!.from === text.trim().length;
    if (mentions.length > 0) uses.push({ path, text, mentions, wanted: wantedAt(path, whole) });
    return text;
  });
  return uses;
}

function isExpression(path: Path): boolean {
  return expressionKeys.has(String(path.at(-1)));
}

function wantedAt(path: Path, whole: boolean): Wanted {
  const key = String(path.at(-1));
  if (isExpression(path)) return 'expression';
  if (!whole) return 'words';
  if (numberKeys.has(key) || (key === 'by' && path[0] === 'downloadable')) return 'number';
  return dayKeys.has(key) || (key === 'until' && path[0] === 'term') ? 'day' : 'words';
}

/** Texts within an expression are stepped over, and a list of one name of the language is no bracket. */
function mentionsIn(text: string, expression: boolean, known: readonly string[]): readonly Mention[] {
  const found = text.matchAll(expression ? /'[^']*'|"[^"]*"|\[([a-z][a-z0-9-]*)\]/g : /\[([a-z][a-z0-9-]*)\]/g);
  return [...found].flatMap(({ 0: written, 1: name, index }): readonly Mention[] => {
    if (name === undefined || !isBracketName(name)) return [];
    if (expression && ['date', 'true', 'false', 'null'].includes(name) && !known.includes(name)) return [];
    return [{ name, from: index, to: index + written.length }];
  });
}

/** A number or a day where one is needed, under every alternative under which the rule exists. */
function valueProblems({ uses, allowed, block }: OpenRule, brackets: ReadonlyMap<string, Bracket>): readonly Problem[] {
  return uses.flatMap(({ wanted, mentions }) => {
    if (wanted !== 'number' && wanted !== 'day') return [];
    const { name } = mentions[0]!;
    const { alternatives, places } = brackets.get(name)! as PlacedBracket;
    return alternatives.flatMap(({ id, words }, at): readonly Problem[] => {
      if (words === null || !allowed.get(name)!.includes(id) || valueOf(words.en, wanted) !== null) return [];
      return [problem(places[at]!, givesNoValue(words.en, name, wanted, block.place.line))];
    });
  });
}

/** A bracket that knows where each of its alternatives stands. */
export interface PlacedBracket extends Bracket {
  readonly places: readonly Bracket['place'][];
}

function never({ allowed, document }: OpenRule): readonly Problem[] {
  const empty = [...allowed.values()].some((ids) => ids.length === 0);
  return empty ? [problem(document.placeOfKey(['when']), neverExists)] : [];
}

/** `null`: the words hold none, or more than one */
function valueOf(words: string, wanted: 'number' | 'day'): number | string | null {
  const { numbers, days } = valuesIn(words, 'en');
  const found: readonly (number | string)[] = wanted === 'number' ? numbers : days;
  return found.length === 1 ? found[0]! : null;
}

interface Made extends PutText {
  readonly value: string | number;
}

function putUnder({ path, text, mentions, wanted }: Use, choice: Choice, brackets: ReadonlyMap<string, Bracket>): Made {
  const language = path.at(-1) === 'ru' ? 'ru' : 'en';
  const chosen = (name: string): string =>
    brackets.get(name)!.alternatives.find(({ id }) => id === choice[name])!.words![language];
  const parts = mentions.flatMap(({ name, from, to }, at): readonly PutPart[] => {
    const before = mentions[at - 1]?.to ?? 0;
    const words = wanted === 'expression' ? asExpression(chosen(name)) : chosen(name);
    return [plain(text, before, from), { text: words, from, to, put: true }];
  });
  const all = [...parts, plain(text, mentions.at(-1)!.to, text.length)];
  const joined = all.map((one) => one.text).join('');
  const value = wanted === 'number' || wanted === 'day' ? valueOf(chosen(mentions[0]!.name), wanted)! : joined;
  return { text, parts: all, value };
}

function plain(text: string, from: number, to: number): PutPart {
  return { text: text.slice(from, to), from, to, put: false };
}

/** The same tree with other texts. */
function withTexts(tree: unknown, path: Path, made: (path: Path, text: string) => unknown): unknown {
  if (typeof tree === 'string') return made(path, tree);
  if (Array.isArray(tree)) return tree.map((one, at) => withTexts(one, [...path, at], made));
  if (typeof tree !== 'object' || tree === null) return tree;
  const copy = Object.create(null) as Record<string, unknown>;
  for (const [key, one] of Object.entries(tree)) copy[key] = withTexts(one, [...path, key], made);
  return copy;
}

function keyOf(path: Path): string {
  return JSON.stringify(path);
}
