import { nearest, problem } from '../document/index.ts';
import type { Place, Problem } from '../document/index.ts';
import type { Party } from './agreement.ts';
import {
  bracketInHeading,
  bracketName,
  bracketTwice,
  emptyAlternative,
  longWords,
  mostAlternatives,
  mostBrackets,
  mostWords,
  nestedBracket,
  oneAlternative,
  openBracketMark,
  sameWords,
  tooManyAlternatives,
  tooManyBrackets,
  unknownOwner,
} from './draft-words.ts';
import { placeInProse } from './markdown.ts';
import type { Prose, Section } from './markdown.ts';

/** A bracket as one language has it. */
export interface WrittenBracket {
  readonly name: string;
  readonly section: string;
  readonly place: Place;
  readonly alternatives: readonly WrittenAlternative[];
}

export interface WrittenAlternative {
  /** name of a party of today; `null`: nobody's */
  readonly by: string | null;
  /** `null`: no such words */
  readonly words: string | null;
  readonly place: Place;
}

/** A stretch of prose between brackets, or a bracket. */
export interface Piece {
  /** as it is to be read: `\[` is a bracket that is only a bracket */
  readonly text: string;
  /** name; `null`: plain text */
  readonly bracket: string | null;
  /** which characters of the prose */
  readonly from: number;
  readonly to: number;
}

export interface OpenProse {
  readonly prose: Prose;
  readonly pieces: readonly Piece[];
}

/** The brackets of one language's text. */
export interface Brackets {
  /** in the order of the text, each name once */
  readonly brackets: readonly WrittenBracket[];
  /** prose of every section, in order */
  readonly prose: readonly (readonly OpenProse[])[];
  readonly problems: readonly Problem[];
  /** names of brackets of which something is wrong */
  readonly spoilt: ReadonlySet<string>;
}

interface Reading {
  readonly owners: ReadonlyMap<string, string>;
  readonly brackets: WrittenBracket[];
  readonly problems: Problem[];
  readonly spoilt: Set<string>;
  stopped: boolean;
}

/**
 * The brackets in the prose of a draft: `[name | Party: words | words | -]`.
 *
 * @param parties of the front matter, whose names stand before words
 */
export function bracketsIn(sections: readonly Section[], parties: readonly Party[]): Brackets {
  const names = parties.flatMap(({ name, was }) => [name, ...was].map((one) => [one, name] as const));
  const reading: Reading = { owners: new Map(names), brackets: [], problems: [], spoilt: new Set(), stopped: false };
  const prose = sections.map((section) => {
    if (/(?<!\\)\[/.test(section.title)) reading.problems.push(problem(section.place, bracketInHeading));
    return section.prose.map((one): OpenProse => ({ prose: one, pieces: piecesOf(one, section.id, reading) }));
  });
  const { brackets, problems, spoilt } = reading;
  return { prose, brackets, problems, spoilt };
}

/** A bracket that is only a bracket, and other signs that would mean something, have a stroke before them. */
export function unescaped(text: string): string {
  return text.replace(/\\([[\]|:])/g, '$1');
}

function piecesOf(prose: Prose, section: string, reading: Reading): readonly Piece[] {
  return spansOf(prose.text).flatMap((span): readonly Piece[] => {
    const { from, to } = span;
    const plain: Piece = { text: unescaped(prose.text.slice(from, to)), bracket: null, from, to };
    if (span.bars === null || reading.stopped) return [plain];
    const bracket = readBracket(prose, span, section, reading);
    return [bracket === null ? plain : { ...plain, bracket: bracket.name }];
  });
}

/** Offsets of a stretch of prose. */
interface Span {
  readonly from: number;
  /** after the last character */
  readonly to: number;
  /** of a bracket: where it is parted; `null`: plain text */
  readonly bars: readonly number[] | null;
  readonly nested: number | null;
  readonly closed: boolean;
}

function spansOf(text: string): readonly Span[] {
  const spans: Span[] = [];
  const plain = (from: number, to: number): void => {
    if (to > from) spans.push({ from, to, bars: null, nested: null, closed: true });
  };
  let from = 0;
  for (let at = 0; at < text.length; at++) {
    if (text[at] === '\\') at++;
    else if (text[at] === '[') {
      plain(from, at);
      const span = bracketAt(text, at);
      spans.push(span);
      from = span.to;
      at = span.to - 1;
    }
  }
  plain(from, text.length);
  return spans;
}

function bracketAt(text: string, from: number): Span {
  const bars: number[] = [];
  let nested: number | null = null;
  let depth = 0;
  for (let at = from; at < text.length; at++) {
    const sign = text[at];
    if (sign === '\\') at++;
    else if (sign === '[' && ++depth === 2) nested ??= at;
    else if (sign === '|' && depth === 1) bars.push(at);
    else if (sign === ']' && --depth === 0) return { from, to: at + 1, bars, nested, closed: true };
  }
  return { from, to: text.length, bars, nested, closed: false };
}

/** `null`: it cannot be told what it is called */
function readBracket(prose: Prose, span: Span, section: string, reading: Reading): WrittenBracket | null {
  const { from, to, bars, nested, closed } = span;
  const { problems, brackets, spoilt } = reading;
  const place = placeInProse(prose, from);
  const ends = [...bars!, closed ? to - 1 : to];
  const name = prose.text.slice(from + 1, ends[0]).trim();
  const named = isBracketName(name);
  const before = brackets.find((one) => one.name === name);
  const fault = !closed
    ? problem(place, openBracketMark(named ? name : null))
    : nested !== null
      ? problem(placeInProse(prose, nested), nestedBracket)
      : !named
        ? problem(place, bracketName(name))
        : before
          ? problem(place, bracketTwice(name, before.place))
          : brackets.length === mostBrackets
            ? problem(place, tooManyBrackets)
            : null;
  if (fault !== null) {
    problems.push(fault);
    // What stands inside one that is not closed is none of the text's fault.
    for (const [, inside] of prose.text.slice(from, to).matchAll(/\[([a-z][a-z0-9-]*)/g)) spoilt.add(inside!);
    reading.stopped = brackets.length === mostBrackets;
    return null;
  }
  const fields = bars!.map((bar, at) => ({ from: bar + 1, to: ends[at + 1]! }));
  const wrong = problems.length;
  const alternatives = alternativesOf(prose, fields, place, reading);
  if (problems.length > wrong) spoilt.add(name);
  const bracket = { name, section, place, alternatives };
  brackets.push(bracket);
  return bracket;
}

/** A name begins with a letter: `[1]` of an expression is a list. */
export function isBracketName(name: string): boolean {
  return /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(name) && name.length <= 100;
}

type Field = Pick<Span, 'from' | 'to'>;

function alternativesOf(
  prose: Prose,
  fields: readonly Field[],
  place: Place,
  reading: Reading,
): readonly WrittenAlternative[] {
  const { problems } = reading;
  if (fields.length < 2) problems.push(problem(place, oneAlternative(fields.length)));
  if (fields.length > mostAlternatives) problems.push(problem(place, tooManyAlternatives(fields.length)));
  const read = fields.slice(0, mostAlternatives).map((field) => alternativeOf(prose, field, reading));
  read.forEach((one, at) => {
    if (read.slice(0, at).some(({ words }) => words === one.words)) problems.push(problem(one.place, sameWords));
  });
  return read;
}

function alternativeOf(prose: Prose, { from, to }: Field, { owners, problems }: Reading): WrittenAlternative {
  const written = prose.text.slice(from, to);
  const place = placeInProse(prose, from + written.length - written.trimStart().length);
  const { owner, said } = ownerOf(written.trim());
  const by = owner === null ? null : (owners.get(owner) ?? null);
  if (owner !== null && by === null && looksLikeOwner(owner, [...owners.keys()]))
    problems.push(problem(place, unknownOwner(owner, [...owners.keys()])));
  const words = unescaped(by === null ? written.trim() : said);
  if (words === '') problems.push(problem(place, emptyAlternative));
  if (words.length > mostWords) problems.push(problem(place, longWords(words.length)));
  return { by, words: /^[-–—]$/.test(words) ? null : words, place };
}

/** `Russia: 1,500`: who stands before the first colon. */
function ownerOf(written: string): { readonly owner: string | null; readonly said: string } {
  const [start, owner = ''] = /^((?:[^:\\]|\\[^]){1,100}):(?=\s|$)/.exec(written) ?? [];
  if (start === undefined) return { owner: null, said: written };
  return { owner: owner.trim(), said: written.slice(start.length).trim() };
}

/** One word, or nearly the name of a party: else a colon is a colon. */
function looksLikeOwner(owner: string, known: readonly string[]): boolean {
  return /^\p{L}[\p{L}\p{N}.-]*$/u.test(owner) || nearest(owner, known) !== null;
}
