import { problem, quoted, told } from '../document/index.ts';
import type { Place, Problem, Read } from '../document/index.ts';

/** A piece of prose: a paragraph, or an item of a list. */
export interface Prose {
  readonly kind: 'paragraph' | 'item';
  /** one line, blanks collapsed */
  readonly text: string;
  readonly place: Place;
  /** where each character of the text stands in the file, for what is found in it */
  readonly lines: readonly { readonly text: string; readonly line: number; readonly column: number }[];
}

/** A fenced block `rule`, as text that keeps its lines: every line before it is empty, so that places are those of the file. */
export interface RuleBlock {
  readonly yaml: string;
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

const mostCharacters = 1 << 20;

/**
 * Parts an agreement's text: front matter between two lines `---`, then sections headed `## Article II. Title` (or
 * `## Title {#id}`), each prose and blocks `rule`.
 *
 * @param text Markdown; HTML in it is text like any other
 * @param file name to report problems under
 * @returns the parts, with places; or what is wrong: too long, no front matter or one that is not closed, a block that
 *   is not closed, a rule before the first article, a heading without a number, an article twice
 */
export function partsOf(text: string, file: string): Read<Markdown> {
  if (text.length > mostCharacters) return { ok: false, problems: [problem({ file, line: 1, column: 1 }, tooLong)] };
  const lines = text.replace(/^\uFEFF/, '').split(/\r?\n/);
  const end = frontEnd(lines, file);
  if (typeof end !== 'number') return { ok: false, problems: [end] };
  const front = blankedBefore(lines, 1, end);
  const { sections, problems } = sectionsOf(lines, end + 1, file);
  return problems.length > 0 ? { ok: false, problems } : { ok: true, value: { file, front, sections } };
}

/** The line (from 0) that closes the front matter. */
function frontEnd(lines: readonly string[], file: string): number | Problem {
  if (lines[0]?.trimEnd() !== '---') return problem({ file, line: 1, column: 1 }, noFront);
  const end = lines.findIndex((line, at) => at > 0 && line.trimEnd() === '---');
  return end < 0 ? problem({ file, line: 1, column: 1 }, openFront) : end;
}

/** Lines `from` to before `to`, below as many empty lines as stand above them. */
function blankedBefore(lines: readonly string[], from: number, to: number): string {
  return `${'\n'.repeat(from)}${lines.slice(from, to).join('\n')}\n`;
}

interface Draft {
  readonly id: string;
  readonly title: string;
  readonly place: Place;
  readonly prose: Prose[];
  readonly sources: string[];
  readonly rules: RuleBlock[];
}

function sectionsOf(lines: readonly string[], from: number, file: string) {
  const sections: Draft[] = [];
  const problems: Problem[] = [];
  const at = (line: number, column = 1): Place => ({ file, line: line + 1, column });
  for (let i = from; i < lines.length; i++) {
    const line = lines[i]!;
    const fence = /^ {0,3}(`{3,}|~{3,})\s*([\w-]*)/.exec(line);
    if (fence) {
      const end = fenceEnd(lines, i, fence[1]!);
      if (end === null) {
        problems.push(problem(at(i), openBlock));
        break;
      }
      if (fence[2] === 'rule') {
        const section = sections.at(-1);
        if (!section) problems.push(problem(at(i), ruleWithoutArticle));
        section?.rules.push({ yaml: blankedBefore(lines, i + 1, end), place: at(i) });
      }
      i = end;
    } else if (line.startsWith('## ')) {
      const section = headed(line, at(i));
      if ('code' in section) problems.push(section);
      else if (sections.some(({ id }) => id === section.id)) problems.push(problem(at(i), articleTwice(section.id)));
      else sections.push(section);
    } else if (line.trim() !== '' && !line.startsWith('#')) {
      const end = proseEnd(lines, i);
      readProse(lines.slice(i, end), i, file, sections.at(-1));
      i = end - 1;
    }
  }
  return { sections: sections as readonly Section[], problems };
}

function fenceEnd(lines: readonly string[], from: number, fence: string): number | null {
  const closing = new RegExp(`^ {0,3}${fence[0]!}{${fence.length},}\\s*$`);
  const end = lines.findIndex((line, at) => at > from && closing.test(line));
  return end < 0 ? null : end;
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
  if (sources !== undefined)
    section.sources.push(
      ...sources
        .replace(/\.$/, '')
        .split(/[,;]\s*/)
        .map((key) => key.trim()),
    );
  else
    section.prose.push({
      kind: mark.trim() === '' ? 'paragraph' : 'item',
      text,
      place: { file, line: from + 1, column: mark.length + 1 },
      lines: pieces,
    });
}

/** `## Article II. Central limits`, `## Статья II. …`, `## Protocol of 1974 {#Protocol}` */
function headed(line: string, place: Place): Draft | Problem {
  const named = /^## +(.*?)\s*\{#([\w.-]+)\}\s*$/.exec(line);
  const numbered = /^## +(?:Article|Статья) +([IVXLCDM]+|\d+)(?:[.:]\s*(.*))?$/.exec(line.trimEnd());
  const [id, title] = named ? [named[2], named[1]] : [numbered?.[1], numbered?.[2]];
  if (id === undefined) return problem({ ...place, column: 4 }, noNumber(line.slice(3).trim()));
  const bare = (title ?? '').replace(/^(?:Article|Статья) +[IVXLCDM\d]+[.:]\s*/, '');
  return { id, title: bare, place, prose: [], sources: [], rules: [] };
}

const tooLong = {
  code: 'too-long',
  wrong: 'the file is longer than 1 MiB',
  expected: 'at most 1 MiB of text',
  todo: 'split it, or check that it is the right file',
};

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
