import { describe, expect, test } from 'vitest';
import { partsOf } from './markdown.ts';
import { lines, valueOf } from './sample.cases.ts';

const front = '---\nid: a\n---\n';

function problems(body: string): readonly string[] {
  const read = partsOf(`${front}${body}`, 'a.md');
  return read.ok ? [] : lines(read.problems);
}

function sections(body: string) {
  return valueOf(partsOf(`${front}${body}`, 'a.md')).sections;
}

describe('the text of an agreement is parted', () => {
  test('into front matter, articles, prose, sources and rules', () => {
    const body = [
      '# Title',
      'A preamble that belongs to no article.',
      '## Article II. Limits',
      '',
      'Each Party holds',
      '  no more than:',
      '- 700 launchers;',
      '  deployed;',
      '2. <b>warheads</b>.',
      '',
      'Sources: one, two; three.',
      '',
      '```rule',
      'limit: a',
      '```',
    ].join('\n');
    const [section] = sections(body);
    expect(section).toMatchObject({ id: 'II', title: 'Limits', sources: ['one', 'two', 'three'] });
    expect(section!.place).toEqual({ file: 'a.md', line: 6, column: 1 });
    expect(section!.prose.map(({ kind, text, place }) => [kind, text, place.line, place.column])).toEqual([
      ['paragraph', 'Each Party holds no more than:', 8, 1],
      ['item', '700 launchers; deployed;', 10, 3],
      ['item', '<b>warheads</b>.', 12, 4],
    ]);
    expect(section!.prose[0]!.lines).toEqual([
      { text: 'Each Party holds', line: 8, column: 1 },
      { text: 'no more than:', line: 9, column: 3 },
    ]);
    expect(section!.rules).toEqual([{ yaml: 'limit: a\n', place: { file: 'a.md', line: 16, column: 1 } }]);
  });

  test.each([
    ['## Article II. Limits', 'II', 'Limits'],
    ['## Article 7: Limits', '7', 'Limits'],
    ['## Article XIV', 'XIV', ''],
    ['##  Статья III.  Пределы  ', 'III', 'Пределы'],
    ['## Protocol of 1974 {#Protocol}', 'Protocol', 'Protocol of 1974'],
    ['## Article III. Areas {#III.bis}', 'III.bis', 'Areas'],
    ['## {#Annex}', 'Annex', ''],
  ])('a heading %s', (heading, id, title) => {
    expect(sections(heading)).toMatchObject([{ id, title }]);
  });

  test('headings of another level and other blocks are no articles', () => {
    expect(
      sections('## Article I. A\n### Article II. B\n```text\n## Article III. C\n```\n').map(({ id }) => id),
    ).toEqual(['I']);
  });

  test('a block ends where as many of the same marks stand', () => {
    const [section] = sections('## Article I. A\n````rule\na: |\n ```\n~~~~\n`````  \ntext\n');
    expect(section!.rules[0]!.yaml).toBe('a: |\n ```\n~~~~\n');
    expect(section!.prose.map(({ text }) => text)).toEqual(['text']);
  });

  test('lines may end as on another system, and a mark of byte order may stand before all', () => {
    const text = `\uFEFF${front}## Article I. A\n\n\`\`\`rule\na: 1\n\`\`\`\n`.replaceAll('\n', '\r\n');
    expect(valueOf(partsOf(text, 'a.md')).sections[0]!.rules[0]!.yaml).toBe('a: 1\n');
  });

  test.each([
    ['## Limits', ['heading-without-number 4:4']],
    ['## Article two. Limits', ['heading-without-number 4:4']],
    ['## Protocol {#Protocol 1974}', ['heading-without-number 4:4']],
    ['## Article I. A\n## Article I. B', ['article-twice 5:1']],
    ['## Article I. A\n## B {#I}', ['article-twice 5:1']],
    ['```rule\n```', ['rule-without-article 4:1']],
    ['## Article I. A\n~~~rule\n```', ['block-unclosed 5:1']],
    ['## Article I. A\n```Rule\n```\n```ruel\n```\n```text\n```', ['misspelt-block 5:1', 'misspelt-block 7:1']],
    ['## Article I. A\na\u202eb', ['hidden-sign 5:2']],
    ['## Article I. A\ra', ['hidden-sign 4:16']],
    ['a\0b', ['nul-byte 1:1']],
  ])('what is wrong: %j', (body, says) => expect(problems(body)).toEqual(says));

  test.each([
    ['', 'no-front-matter 1:1'],
    ['id: a\n', 'no-front-matter 1:1'],
    [' ---\nid: a\n---\n', 'no-front-matter 1:1'],
    ['---\nid: a\n', 'front-matter-unclosed 1:1'],
    ['---\n', 'front-matter-unclosed 1:1'],
  ])('front matter: %j', (text, says) => {
    const read = partsOf(text, 'a.md');
    expect(read.ok ? [] : lines(read.problems)).toEqual([says]);
  });
});

/**
 * Time in proportion to the text: a reader that goes back over such a line takes ten thousand million steps for each, and
 * these would not come to an end while anybody waits.
 */
describe('a line of 100 kB of one sign is read', () => {
  const length = 100_000;
  const starts = ['', '## ', '## Article ', '## Article I. ', '## x {#', 'Source: ', '- ', '1. ', '```rule '];
  const ends = ['', 'x', '\u2028x\u2028', '}'];

  test.each([' ', '#', '\t', '`', '~', '{#', '.', 'I', '-', '1', '\u2028', ','])('%j', (sign) => {
    const body = sign.repeat(length / sign.length);
    for (const start of starts)
      for (const end of ends) {
        const read = partsOf(`${front}## Article X. A\n${start}${body}${end}\n`, 'a.md');
        const codes = read.ok ? [] : read.problems.map(({ code }) => code);
        expect(['', 'heading-without-number', 'article-twice', 'block-unclosed', 'too-long']).toContain(
          codes.join(' '),
        );
      }
  });
});
