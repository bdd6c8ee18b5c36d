import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { stringify } from 'yaml';
import { readYaml } from '../document/index.ts';
import { placeIn, placeWithin, wrapped, writtenAt } from './place.ts';
import { valueOf } from './sample.cases.ts';

/** Where the YAML value of `count` begins, and what it says. */
function countOf(text: string) {
  const document = valueOf(readYaml(text, 'a.yaml'));
  return { start: document.placeOf(['count']), expression: (document.tree as { readonly count: string }).count };
}

/** `LINE:COLUMN` of each place of a word of the expression. */
function placed(text: string, word: string): string {
  const { start, expression } = countOf(text);
  const { line, column } = placeWithin(text, start, expression, expression.indexOf(word));
  return `${line}:${column}`;
}

describe('the place of a character of an expression', () => {
  test.each([
    ['plain', 'limit: a\ncount: 1 + bad\n', '2:12'],
    ['plain over lines', 'limit: a\ncount: 1\n  + 1\n  + bad # not (bad)\n', '4:5'],
    ['single quotes', "count: 'system.leg == ''silo'' ? 1 : bad'\n", '1:38'],
    ['double quotes', 'count: "system.leg == \\"silo\\" ? 1 : bad"\n', '1:38'],
    ['double quotes over lines', 'count: "system.heavy\n  ? 1 : \\\n  bad"\n', '3:3'],
    ['escapes', 'count: "\\x73ystem.leg == \'\\u0073\\U00000069lo\' ? 1 :\\tbad"\n', '1:54'],
    ['folded', 'count: >-\n  system.heavy\n  ? 1\n  : bad\nunit: x\n', '4:5'],
    ['folded, with a remark and an indent', 'count: >2- # folded\n    system.heavy\n   ? 1 : bad\n', '3:10'],
    ['literal', 'count: |\n  system.heavy\n\n  ? 1 : bad\n', '4:9'],
    ['in a flow mapping', 'a: { b: 1 }\ncount: { }\n'.replace('{ }', '"1 + bad"'), '2:13'],
    ['lines that end as on another system', 'limit: a\r\ncount: >-\r\n  system.heavy\r\n  ? 1 : bad\r\n', '4:9'],
  ])('%s', (_, text, says) => expect(placed(text, 'bad')).toBe(says));

  test('at the end of an expression is the one after it', () => {
    const { start, expression } = countOf('count: "1 +"\n');
    expect(placeWithin('count: "1 +"\n', start, expression, expression.length)).toMatchObject({ line: 1, column: 12 });
  });

  test('where the two texts do not agree is where the value begins', () => {
    const start = { file: 'a.yaml', line: 1, column: 8 };
    expect(placeWithin('count: 1 + 1\n', start, '1 - 1', 4)).toEqual(start);
  });

  test('of what stands in a block counts the lines above it', () => {
    const start = { file: 'a.md', line: 12, column: 8 };
    const written = writtenAt('limit: a\ncount: 1 + bad\n', start, '1 + bad', 10);
    expect(placeIn(written, 4)).toEqual({ file: 'a.md', line: 12, column: 12 });
  });

  test('of a ban, whose match was put into parentheses, is that of the match; what was put after it is none', () => {
    const written = writtenAt('match: bad\n', { file: 'a.md', line: 1, column: 8 }, 'bad');
    expect(placeIn(wrapped(written, 3), 1)).toMatchObject({ line: 1, column: 8 });
    expect(placeIn(wrapped(written, 3), 9)).toMatchObject({ line: 1, column: 8 });
  });

  const word = fc.constantFrom(
    'system.leg',
    "'silo'",
    '"x"',
    '==',
    '(',
    ')',
    '1',
    '&&',
    "''",
    '\\',
    '\u00e9',
    '\u{1F600}',
  );
  const expressions = fc.array(word, { minLength: 1, maxLength: 40 }).map((words) => `1 + ${words.join(' ')}`);
  const style = fc.constantFrom('QUOTE_DOUBLE', 'QUOTE_SINGLE', 'BLOCK_FOLDED', 'BLOCK_LITERAL', 'PLAIN' as const);
  const width = fc.integer({ min: 20, max: 80 });

  test('is the same character, however YAML holds it', () => {
    fc.assert(
      fc.property(expressions, style, width, (expression, defaultStringType, lineWidth) => {
        const text = stringify({ limit: 'a', count: expression }, { defaultStringType, lineWidth });
        const { start } = countOf(text);
        const rows = text.split('\n');
        const written = writtenAt(text, start, expression);
        const astray = Array.from(expression.split('').keys()).filter((at) => {
          const { line, column } = placeIn(written, at);
          const shown = rows[line - 1]!.slice(column - 1);
          return expression[at] !== ' ' && shown[0] !== expression[at] && !shown.startsWith(`\\${expression[at]!}`);
        });
        expect(astray, text).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });
});
