import { problem } from '../document/index.ts';
import type { Document, Path, Place, Problem, ProblemWords } from '../document/index.ts';
import type { Binding, Both, Citation } from './agreement.ts';
import { twoSubjects } from './expression-words.ts';
import { expressionOf, isFault } from './expression.ts';
import type { Expression, Wanted } from './expression.ts';
import type { RuleBlock, Section } from './markdown.ts';
import { placeIn, putInto, writtenAt } from './place.ts';
import type { PutPart, Written } from './place.ts';
import { articleElsewhere, endsBefore, notAParty, twoBindings } from './rule-words.ts';
import { ruleSchemas } from './schema.ts';
import type { RuleKind } from './schema.ts';

/** What the rules have to agree with in the front matter. */
export interface FrontOfRules {
  readonly id: string;
  /** of the parties, earlier ones too */
  readonly names: readonly string[];
  /** an amendment's baseline may hold what its own rules do not */
  readonly amends?: string | undefined;
}

/** What the readers of single rules share. */
export interface Shared {
  readonly front: FrontOfRules | null;
  readonly problems: Problem[];
  /** ids of rules */
  readonly named: Named[];
  /** ids of limits */
  readonly limits: Set<string>;
  /** limits that contingencies name */
  readonly contingent: Named[];
}

export interface Named {
  readonly id: string;
  readonly place: Place;
}

export interface RuleAt {
  readonly section: Section;
  readonly block: RuleBlock;
  readonly document: Document;
  readonly shared: Shared;
  /** of a draft: the text as it stands in the file and its parts as put together; `null`: nothing was put in */
  readonly put?: (path: Path) => PutText | null;
}

/** A text into which the words of brackets were put. */
export interface PutText {
  readonly text: string;
  readonly parts: readonly PutPart[];
}

export interface WrittenHead {
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

export function headOf(written: WrittenHead, id: string, at: RuleAt) {
  const { section, block, shared } = at;
  headProblems(written, at);
  shared.named.push({ id, place: at.document.placeOf([kindKey(at.document)]) });
  return {
    id,
    article: written.article,
    section: section.id,
    from: shared.front?.id ?? '',
    title: bothOf(written.title ?? id),
    binds: written.binds ?? [],
    binding: bindingOf(written),
    note: written.note ?? null,
    place: block.place,
    text: block.yaml.trim(),
    ...citationOf(written),
  };
}

function headProblems(written: WrittenHead, { section, document, shared }: RuleAt): void {
  const { article, binds = [], from, until, on } = written;
  const found = (path: Path, words: ProblemWords): void =>
    void shared.problems.push(problem(document.placeOf(path), words));
  if (article !== section.id && !article.startsWith(`${section.id}.`))
    found(['article'], articleElsewhere(article, section.id));
  binds.forEach((party, i) => partyProblem(party, ['binds', i], document, shared));
  if (on !== undefined && (from ?? until) !== undefined) found(['on'], twoBindings);
  if (from !== undefined && until !== undefined && until < from) found(['until'], endsBefore(from, until));
}

export function partyProblem(party: string, path: Path, { placeOf }: Document, { front, problems }: Shared): void {
  if (front !== null && !front.names.includes(party))
    problems.push(problem(placeOf(path), notAParty(party, front.names)));
}

function kindKey({ tree }: Document): RuleKind {
  const keys = Object.keys(tree as object);
  return keys.includes('contingency') ? 'contingency' : (keys.find((key) => key in ruleSchemas) as RuleKind);
}

export type Subject = 'system' | 'defence';

/** A rule of which nothing says that it is about a defence is about systems. */
export function subjectOf(expression: Expression | null): Subject | null {
  return expression && (expression.about === 'defence' ? 'defence' : 'system');
}

/** @param about what the rule's first expression is about; `null`: not known, or this is the first */
export function expressionAt(
  text: string,
  wanted: Wanted,
  path: Path,
  at: RuleAt,
  about: Subject | null = null,
): Expression | null {
  const read = expressionOf(text, wanted);
  const written = writtenOf(text, path, at);
  const fault = isFault(read) ? read : strayed(read, about) ? { offset: 0, words: twoSubjects } : null;
  if (fault === null && !isFault(read)) return { ...read, written };
  at.shared.problems.push(problem(placeIn(written, fault!.offset), fault!.words));
  return null;
}

function writtenOf(text: string, path: Path, { block, document, put }: RuleAt): Written {
  const start = document.placeOf(path);
  const made = put?.(path) ?? null;
  const written = writtenAt(block.yaml, start, made?.text ?? text, block.place.line);
  return made === null ? written : putInto(written, made.parts);
}

function strayed(expression: Expression, about: Subject | null): boolean {
  return about !== null && expression.about !== 'neither' && expression.about !== about;
}

export function bindingOf({ from, until, on }: Pick<WrittenHead, 'from' | 'until' | 'on'>): Binding {
  return { from: from ?? null, until: until ?? null, on: on ?? null };
}

export function citationOf({ source, tag }: Pick<WrittenHead, 'source' | 'tag'>): Citation {
  return { source: source ?? null, tag: tag ?? (source === 'recall' ? 'recalled' : null) };
}

export function bothOf(written: string | Both): Both {
  return typeof written === 'string' ? { en: written, ru: written } : written;
}
