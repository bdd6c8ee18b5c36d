import { inOrder, nearest, problem, quoted, refusedText, refuse, told } from '../document/index.ts';
import type { Place, Problem, Read } from '../document/index.ts';

/** A text with the name that problems give. */
export interface AgreementText {
  readonly text: string;
  readonly file: string;
}

/** A piece of prose: a paragraph, or an item of a list. */
export interface Prose {
  readonly kind: 'paragraph' | 'item';
  /** one line, blanks collapsed */
  readonly text: string;
  readonly place: Place;
  /** where each character of the text stands in the file, for what is found in it */
  readonly lines: readonly { readonly text: string; readonly line: number; readonly column: number }[];
}

/** Where a character of a piece of prose stands (from 0): its lines are joined by single blanks. */
export function placeInProse({ lines, place: { file } }: Prose, offset: number): Place {
  let left = offset;
  for (const { text, line, column } of lines) {
    if (left <= text.length) return { file, line, column: column + left };
    left -= text.length + 1;
  }
  const last = lines.at(-1)!;
  return { file, line: last.line, column: last.column };
}

/** A fenced block `rule`; its first line is the one after the place. */
export interface RuleBlock {
  readonly yaml: string;
  /** of the line that opens it */
  readonly place: Place;
}

/** An article, or a part of the text with a heading of its own, such as a protocol. */
export interface Section {
  /** `II`, or what stands in `{#…}` after the heading */
  readonly id: string;
  readonly title: string;
  readonly place: Place;
  readonly prose: readonly Prose[];
  /** source keys of the summary, from its last line `Source: …` */
  readonly sources: readonly string[];
  readonly rules: readonly RuleBlock[];
}

export interface Markdown {
  readonly file: string;
  /** the front matter as YAML that keeps its lines */
  readonly front: string;
  readonly sections: readonly Section[];
}

/** No treaty has nearly as many; what reads each of them takes time. */
const mostSections = 500;
const mostRules = 500;
/** Of all rules together. */
const mostRuleCharacters = 120_000;
const mostFrontCharacters = 20_000;

/**
 * Parts an agreement's text: front matter between two lines `---`, then sections headed `## Article II. Title` (or
 * `## Title {#id}`), each prose and blocks `rule`.
 *
 * Takes time in proportion to the text, whatever it holds.
 *
 * @param text Markdown; HTML in it is text like any other
 * @param file name to report problems under
 * @returns the parts, with places; or what is wrong: more than 1 MiB, NUL or a sign that nobody sees, no front matter or
 *   one that is not closed, a block that is not closed or nearly called `rule`, a rule before the first article, a heading
 *   without a number, an article twice, more than 500 of them or of rules
 */
export function partsOf(text: string, file: string): Read<Markdown> {
  const refused = refusedText(text);
  if (refused) return refuse({ file, line: 1, column: 1 }, refused);
  const lines = text.replace(/^\uFEFF/, '').split(/\r?\n/);
  const hidden = hiddenSign(lines, file);
  if (hidden) return { ok: false, problems: [hidden] };
  const end = frontEnd(lines, file);
  if (typeof end !== 'number') return { ok: false, problems: [end] };
  const front = `\n${lines.slice(1, end).join('\n')}\n`;
  if (front.length > mostFrontCharacters) return refuse({ file, line: 1, column: 1 }, longFront);
  const { sections, problems } = sectionsOf(lines, end + 1, file);
  return problems.length > 0
    ? { ok: false, problems: inOrder(problems) }
    : { ok: true, value: { file, front, sections } };
}

/** Signs that show nothing and turn what stands around them: of a terminal, or of the direction in which people write. */
const hiddenSigns = /[\0-\x08\x0B-\x1F\x7F-\x9F\u202A-\u202E\u2066-\u2069]/;

function hiddenSign(lines: readonly string[], file: string): Problem | null {
  for (const [at, line] of lines.entries()) {
    const column = line.search(hiddenSigns);
    if (column >= 0) return problem({ file, line: at + 1, column: column + 1 }, unseen(line[column]!));
  }
  return null;
}

/** The line (from 0) that closes the front matter. */
function frontEnd(lines: readonly string[], file: string): number | Problem {
  if (lines[0]?.trimEnd() !== '---') return problem({ file, line: 1, column: 1 }, noFront);
  const end = lines.findIndex((line, at) => at > 0 && line.trimEnd() === '---');
  return end < 0 ? problem({ file, line: 1, column: 1 }, openFront) : end;
}

interface Draft {
  readonly id: string;
  readonly title: string;
  readonly place: Place;
  readonly prose: Prose[];
  readonly sources: string[];
  readonly rules: RuleBlock[];
}

interface Parting {
  readonly lines: readonly string[];
  readonly file: string;
  readonly sections: Draft[];
  readonly problems: Problem[];
  /** ids of sections so far */
  readonly ids: Set<string>;
  headings: number;
  rules: number;
  ruleCharacters: number;
}

function sectionsOf(lines: readonly string[], from: number, file: string): Parting {
  const parting: Parting = {
    lines,
    file,
    sections: [],
    problems: [],
    ids: new Set(),
    headings: 0,
    rules: 0,
    ruleCharacters: 0,
  };
  let line = from;
  while (line < lines.length) line = readAt(parting, line);
  return parting;
}

/** Reads what begins at a line; gives the line after it, or the end where nothing more can be read. */
function readAt(parting: Parting, at: number): number {
  const { lines, file, sections } = parting;
  const line = lines[at]!;
  const fence = /^ {0,3}(`{3,}|~{3,}) *([\w-]*)/.exec(line);
  if (fence) return readBlock(parting, at, fence[1]!, fence[2]!);
  if (line.startsWith('## ')) return readHeading(parting, at);
  if (line.trim() === '' || line.startsWith('#')) return at + 1;
  const end = proseEnd(lines, at);
  readProse(lines.slice(at, end), at, file, sections.at(-1));
  return end;
}

function readHeading(parting: Parting, at: number): number {
  const place = placeAt(parting, at);
  parting.headings += 1;
  if (parting.headings > mostSections) return stopped(parting, problem(place, tooManySections));
  const section = headed(parting.lines[at]!, place);
  if ('code' in section) parting.problems.push(section);
  else if (parting.ids.has(section.id)) parting.problems.push(problem(place, articleTwice(section.id)));
  else parting.sections.push(section);
  if ('id' in section) parting.ids.add(section.id);
  return at + 1;
}

function readBlock(parting: Parting, at: number, fence: string, name: string): number {
  const { lines, sections, problems } = parting;
  const place = placeAt(parting, at);
  let end = at + 1;
  while (end < lines.length && !closes(lines[end]!, fence)) end++;
  if (end === lines.length) return stopped(parting, problem(place, openBlock));
  if (name !== 'rule' && nearest(name, ['rule']) !== null) problems.push(problem(place, misspeltBlock(name)));
  if (name !== 'rule') return end + 1;
  const yaml = `${lines.slice(at + 1, end).join('\n')}\n`;
  parting.rules += 1;
  parting.ruleCharacters += yaml.length;
  if (parting.rules > mostRules) return stopped(parting, problem(place, tooManyRules));
  if (parting.ruleCharacters > mostRuleCharacters) return stopped(parting, problem(place, longRules));
  if (sections.length === 0) problems.push(problem(place, ruleWithoutArticle));
  sections.at(-1)?.rules.push({ yaml, place });
  return end + 1;
}

function stopped({ problems, lines }: Parting, last: Problem): number {
  problems.push(last);
  return lines.length;
}

function placeAt({ file }: Parting, line: number): Place {
  return { file, line: line + 1, column: 1 };
}

/** At least as many of the same marks, and nothing else. */
function closes(line: string, fence: string): boolean {
  const marks = line.trim();
  return marks.length >= fence.length && line.indexOf(marks) <= 3 && marks === fence[0]!.repeat(marks.length);
}

/** A paragraph ends at an empty line, a heading, a fence, or where an item begins. */
function proseEnd(lines: readonly string[], from: number): number {
  let end = from + 1;
  while (end < lines.length && lines[end]!.trim() !== '' && !/^(#| {0,3}(```|~~~)|\s*(-|\d+\.) )/.test(lines[end]!))
    end++;
  return end;
}

function readProse(lines: readonly string[], from: number, file: string, section: Draft | undefined): void {
  if (!section) return;
  const first = lines[0]!;
  const mark = /^\s*(?:(?:-|\d+\.) )?/.exec(first)![0];
  const pieces = lines.map((line, i) => {
    const start = i === 0 ? mark.length : line.length - line.trimStart().length;
    return { text: line.slice(start).trimEnd(), line: from + i + 1, column: start + 1 };
  });
  const text = pieces.map((piece) => piece.text).join(' ');
  const sources = /^(?:Source|Sources|Источник|Источники): (.+)$/.exec(text)?.[1];
  if (sources !== undefined) for (const key of keysOf(sources)) section.sources.push(key);
  else
    section.prose.push({
      kind: mark.trim() === '' ? 'paragraph' : 'item',
      text,
      place: { file, line: from + 1, column: mark.length + 1 },
      lines: pieces,
    });
}

function keysOf(sources: string): readonly string[] {
  return sources
    .replace(/\.$/, '')
    .split(/[,;]/)
    .map((key) => key.trim());
}

/** `## Article II. Central limits`, `## Статья II. …`, `## Protocol of 1974 {#Protocol}` */
function headed(line: string, place: Place): Draft | Problem {
  const heading = line.slice(3).trim();
  const named = namedHeading(heading) ?? numberedHeading(heading);
  if (named === null) return problem({ ...place, column: 4 }, noNumber(heading));
  return { ...named, place, prose: [], sources: [], rules: [] };
}

function namedHeading(heading: string) {
  const at = heading.lastIndexOf('{#');
  if (at < 0 || !heading.endsWith('}')) return null;
  const id = heading.slice(at + 2, -1);
  const title = heading.slice(0, at).trim();
  const numbered = numberedHeading(title);
  return /^[\w.-]+$/.test(id) ? { id, title: numbered?.title ?? title } : null;
}

function numberedHeading(heading: string) {
  const start = /^(?:Article|Статья) +([IVXLCDM]+|\d+)(?:[.:]|$)/.exec(heading);
  return start && { id: start[1]!, title: heading.slice(start[0].length).trim() };
}

const noFront = {
  code: 'no-front-matter',
  wrong: 'the file does not begin with front matter',
  expected: 'a first line `---`, then `id`, `title`, `parties` and `status`, then a line `---`',
  todo: 'begin with it, or run `counterpoise new agreement` for a file to start from',
};

const openFront = {
  code: 'front-matter-unclosed',
  wrong: 'the front matter that opens here is not closed',
  expected: 'a line `---` after its last key',
  todo: 'write that line',
};

const longFront = {
  code: 'front-matter-too-long',
  wrong: told`the front matter is longer than ${mostFrontCharacters} characters`,
  expected: told`at most ${mostFrontCharacters} characters`,
  todo: 'move what is not about the whole agreement into its articles',
};

const longRules = {
  code: 'rules-too-long',
  wrong: told`the rules up to this one are longer than ${mostRuleCharacters} characters`,
  expected: told`at most ${mostRuleCharacters} characters for all rules together`,
  todo: 'split the text into several agreements',
};

const openBlock = {
  code: 'block-unclosed',
  wrong: 'the block that opens here is not closed',
  expected: 'a line of the same marks, ``` as a rule',
  todo: 'write that line after the last line of the block',
};

const ruleWithoutArticle = {
  code: 'rule-without-article',
  wrong: 'a rule stands before the first article',
  expected: 'a heading such as `## Article I. Purpose` above it',
  todo: 'write the heading, or move the rule below one',
};

const tooManySections = {
  code: 'too-many-articles',
  wrong: told`the text has more than ${mostSections} headings`,
  expected: told`at most ${mostSections}`,
  todo: 'split it into several agreements',
};

const tooManyRules = {
  code: 'too-many-rules',
  wrong: told`the text has more than ${mostRules} rules`,
  expected: told`at most ${mostRules}`,
  todo: 'split it into several agreements',
};

function unseen(sign: string) {
  return {
    code: 'hidden-sign',
    wrong: told`a sign that nobody sees stands here: U+${sign.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`,
    expected: 'text that is what it looks like',
    todo: 'take it out',
  };
}

function misspeltBlock(name: string) {
  return {
    code: 'misspelt-block',
    wrong: told`the block is called ${quoted(name)}, and would be read as plain text`,
    expected: 'a line of three marks and `rule`',
    todo: told`did you mean ${quoted('rule')}?`,
  };
}

function noNumber(heading: string) {
  return {
    code: 'heading-without-number',
    wrong: told`the heading ${quoted(heading)} names no article`,
    expected: '`## Article II. Title`, or `## Title {#id}` for another part',
    todo: 'write it so',
  };
}

function articleTwice(id: string) {
  return {
    code: 'article-twice',
    wrong: told`article ${id} has a heading a second time`,
    expected: 'one heading for each article',
    todo: 'join the two, or correct the number',
  };
}
