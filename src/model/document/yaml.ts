import { Composer, LineCounter, Parser, Lexer } from 'yaml';
import type { CST, Document as Composed, ParsedNode, YAMLError } from 'yaml';
import { inOrder, problem, refuse, told } from './problem.ts';
import type { Path, Place, Problem, ProblemWords, Read } from './problem.ts';
import { growTree, keySpot, mostLevels, tooDeep, valueSpot } from './tree.ts';

/** A YAML document as a plain tree (null-prototype mappings, lists, text, numbers, true/false, null) with positions. */
export interface Document {
  readonly file: string;
  readonly tree: unknown;
  /** where the value at a path stands; of the nearest ancestor that exists, if it does not */
  placeOf(path: Path): Place;
  /** where the key of that value stands: for an unknown key, say */
  placeOfKey(path: Path): Place;
}

export interface YamlOptions {
  /** true for a mapping whose keys are themselves dotted paths; elsewhere a dot in a key is refused */
  readonly dottedKeys?: (mapping: Path) => boolean;
  /** of a document that is a part of a file: how many lines stand above it; 0 if not given */
  readonly linesBefore?: number;
}

/**
 * Reads one YAML 1.2 document (core schema) whose top level is a mapping.
 *
 * Safe on a stranger's file: it always ends, in time linear in the text, and runs nothing. Refused, each with its
 * place: more than 1 MiB, NUL, broken YAML, directives, more than one document, anchors and aliases, tags beyond the
 * core ones, merge keys, keys that are doubled, dotted, or dangerous in JavaScript, and nesting beyond 50 levels.
 * Dates stay text.
 *
 * @param file the name that problems give
 * @returns the document, or all problems in the order of the text (at most 100)
 */
export function readYaml(text: string, file: string, options: YamlOptions = {}): Read<Document> {
  const before = options.linesBefore ?? 0;
  const unreadable = refusedText(text);
  if (unreadable) return refuse({ file, line: before + 1, column: 1 }, unreadable);

  const plain = text.startsWith('\uFEFF') ? text.slice(1) : text;
  const lines = new LineCounter();
  const placeAt = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { file, line: before + Math.max(1, line), column: Math.max(1, col) };
  };

  const parsed = parse(plain, lines);
  if ('offset' in parsed) return refuse(placeAt(parsed.offset), parsed.words);
  const broken = parsed.errors.map((error) =>
    problem(placeAt(isOpenQuote(error) ? (parsed.openQuote ?? error.pos[0]) : error.pos[0]), brokenYaml(error)),
  );
  if (broken.length > 0) return { ok: false, problems: inOrder(firstOfEachLine(broken)) };

  const grown = growTree(parsed.contents, placeAt, options.dottedKeys ?? (() => false));
  if (grown.problems.length > 0) return { ok: false, problems: inOrder(firstAliasOfEachLine(grown.problems)) };
  return {
    ok: true,
    value: {
      file,
      tree: grown.tree,
      placeOf: (path) => placeAt(valueSpot(grown.spot, path)),
      placeOfKey: (path) => placeAt(keySpot(grown.spot, path)),
    },
  };
}

const mostCharacters = 1 << 20;

/** Why a text is no document at all, whatever its format: longer than 1 MiB, or with NUL in it; `null`: it may be one. */
export function refusedText(text: string): ProblemWords | null {
  // UTF-8 never needs fewer bytes than the text has characters, and a hard bound on either bounds the work.
  if (text.length > mostCharacters || utf8Length(text) > mostCharacters) {
    return {
      code: 'too-long',
      wrong: 'the file is longer than 1 MiB',
      expected: 'at most 1 MiB of text',
      todo: 'split it, or check that it is the right file',
    };
  }
  if (text.includes('\0')) {
    return {
      code: 'nul-byte',
      wrong: 'the file holds NUL bytes',
      expected: 'UTF-8 text',
      todo: 'save it as UTF-8 text',
    };
  }
  return null;
}

function utf8Length(text: string): number {
  let bytes = text.length;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit > 0x7f) bytes += unit > 0x7ff && (unit < 0xd800 || unit > 0xdfff) ? 2 : 1;
  }
  return bytes;
}

type Refusal = { readonly offset: number; readonly words: ProblemWords };
type Parsed = {
  readonly contents: ParsedNode | null;
  readonly errors: readonly YAMLError[];
  readonly openQuote: number | null;
};

function parse(text: string, lines: LineCounter): Parsed | Refusal {
  const tokens = tokensOf(text, lines);
  if ('offset' in tokens) return tokens;
  const directive = tokens.list.find((token) => token.type === 'directive');
  if (directive) return { offset: directive.offset, words: noDirectives };

  // Doubled keys are found in tree.ts: the package compares each key with all before it.
  const composer = new Composer({
    schema: 'core',
    version: '1.2',
    merge: false,
    resolveKnownTags: false,
    uniqueKeys: false,
    logLevel: 'silent',
  });
  const composed: Composed.Parsed[] = [];
  for (const one of composer.compose(tokens.list, true, text.length)) composed.push(one);
  const [first, second] = composed;
  if (first.errors.length === 0 && second)
    return { offset: second.contents?.range[0] ?? second.range[0], words: oneDocument };
  return { contents: first.contents, errors: first.errors, openQuote: tokens.openQuote };
}

interface Tokens {
  readonly list: readonly CST.Token[];
  /** where a quote opens that nothing closes */
  readonly openQuote: number | null;
}

/** The syntax, read step by step so that a bomb of brackets is stopped before anything recurses into it. */
function tokensOf(text: string, lines: LineCounter): Tokens | Refusal {
  const parser = new Parser(lines.addNewLine);
  lines.addNewLine(0);
  const list: CST.Token[] = [];
  let openQuote: number | null = null;
  for (const lexeme of new Lexer().lex(text)) {
    if (/^(['"])(?!.*\1$)/s.test(lexeme)) openQuote ??= parser.offset;
    list.push(...parser.next(lexeme));
    // A level of nesting takes at most two entries of the parser's stack.
    if (parser.stack.length > 2 * mostLevels + 10) return { offset: parser.offset, words: tooDeep };
  }
  list.push(...parser.end());
  return { list, openQuote };
}

const noDirectives: ProblemWords = {
  code: 'directive',
  wrong: 'a line begins with `%`, a YAML directive',
  expected: 'a document without directives',
  todo: 'take the line out',
};

const oneDocument: ProblemWords = {
  code: 'second-document',
  wrong: 'a second document begins here',
  expected: 'one document a file',
  todo: 'move it to a file of its own, or take out the `---` before it',
};

function brokenYaml(error: YAMLError): ProblemWords {
  if (error.message.includes('end with a')) return unclosed;
  if (isOpenQuote(error)) return openedQuote;
  const known = syntaxWords[error.code];
  if (known) return { code: 'not-yaml', ...known };
  const first = error.message.split('\n')[0] ?? '';
  return {
    code: 'not-yaml',
    wrong: told`this is not YAML: ${first.charAt(0).toLowerCase()}${first.slice(1, 160)}`,
    expected: 'YAML 1.2',
    todo: 'correct the syntax here',
  };
}

function isOpenQuote(error: YAMLError): boolean {
  return error.code === 'MISSING_CHAR' && error.message.startsWith('Missing closing');
}

const openedQuote: ProblemWords = {
  code: 'not-yaml',
  wrong: 'a quote opens here, and nothing closes it',
  expected: 'the same quote at the end of the text',
  todo: 'close it',
};

const unclosed: ProblemWords = {
  code: 'not-yaml',
  wrong: 'a bracket or brace is not closed before this line',
  expected: '`]` or `}`',
  todo: 'close it, or indent what is inside',
};

const syntaxWords: Partial<Record<YAMLError['code'], Omit<ProblemWords, 'code'>>> = {
  TAB_AS_INDENT: { wrong: 'a tab indents this line', expected: 'spaces', todo: 'replace the tab by spaces' },
  BAD_INDENT: {
    wrong: 'this line is indented differently from those it belongs to',
    expected: 'the same indent for all keys of a mapping',
    todo: 'line it up',
  },
  MULTILINE_IMPLICIT_KEY: {
    wrong: 'a key runs over more than one line',
    expected: '`key: value` on one line',
    todo: 'look for a missing `:` or an unclosed quote or bracket',
  },
  BLOCK_AS_IMPLICIT_KEY: {
    wrong: 'two `: ` stand on one line',
    expected: 'one `key: value` a line',
    todo: 'put quotes around a text that holds `: `',
  },
};

/** One slip makes a parser complain many times over: what comes after the first on a line, and soon after that, is noise. */
function firstOfEachLine(problems: readonly Problem[]): readonly Problem[] {
  const first: Problem[] = [];
  for (const one of inOrder(problems)) if (one.place.line > (first.at(-1)?.place.line ?? -1) + 1) first.push(one);
  return first.slice(0, mostSlips);
}

/** A bomb of aliases is one mistake, not ten thousand. */
function firstAliasOfEachLine(problems: readonly Problem[]): readonly Problem[] {
  const lines = new Set<number>();
  return problems.filter(({ code, place }) => code !== 'alias' || (!lines.has(place.line) && lines.add(place.line)));
}

const mostSlips = 5;
