import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatProblem } from './problem.ts';
import { readYaml } from './yaml.ts';

/** `.ci/run` has the time for all of it. */
const inFull = process.env['COUNTERPOISE_CI'] === '1';

const said = (text: string): readonly string[] => {
  const read = readYaml(text, 'f.yaml');
  return read.ok ? ['no problem'] : read.problems.map((one) => `${one.code} ${formatProblem(one)}`);
};

describe('a document', () => {
  test('is a plain tree without prototypes, dates as text', () => {
    const read = readYaml(
      '\uFEFFa: { b: [1, 0x10, -2.5e1, true, ~, text] }\ndate: 2001-08-13\n7: seven\ntoString: x\n',
      'f.yaml',
    );
    expect(read.ok && JSON.stringify(read.value.tree)).toBe(
      '{"7":"seven","a":{"b":[1,16,-25,true,null,"text"]},"date":"2001-08-13","toString":"x"}',
    );
    expect(read.ok && Object.getPrototypeOf(read.value.tree)).toBe(null);
  });

  test('knows its places, counted from 1, also after a byte order mark and in lines that end with CR LF', () => {
    const read = readYaml('\uFEFFa:\r\n  - x\r\n  - b: 2\r\n    c:\r\n', 'f.yaml');
    if (!read.ok) throw new Error('not read');
    const at = (...path: (string | number)[]) => Object.values(read.value.placeOf(path)).join(':');
    expect(at('a', 1, 'b')).toBe('f.yaml:3:8');
    expect(at('a', 1, 'c')).toBe('f.yaml:4:5');
    expect(at('a', 1, 'missing')).toBe('f.yaml:3:5');
    expect(Object.values(read.value.placeOfKey(['a', 1, 'b'])).join(':')).toBe('f.yaml:3:5');
    expect(at()).toBe('f.yaml:1:1');
  });

  test('may have dots in keys where they are paths', () => {
    const read = readYaml('set: { a.b: 1 }\n', 'f.yaml', { dottedKeys: (path) => path[0] === 'set' });
    expect(read.ok && JSON.stringify(read.value.tree)).toBe('{"set":{"a.b":1}}');
  });
});

describe('a bad document', () => {
  const cases: readonly (readonly [string, string, readonly string[]])[] = [
    ['empty', '', ['empty-file f.yaml:1:1  the file is empty · a YAML mapping · write `key: value` lines']],
    [
      'only a comment',
      '# nothing\n',
      ['empty-file f.yaml:1:1  the file is empty · a YAML mapping · write `key: value` lines'],
    ],
    [
      'a list',
      '- a\n',
      [
        'top-not-a-mapping f.yaml:1:1  the file does not hold a mapping · `key: value` lines · check that it is the right file',
      ],
    ],
    [
      'a text',
      '\n  hello\n',
      [
        'top-not-a-mapping f.yaml:2:3  the file does not hold a mapping · `key: value` lines · check that it is the right file',
      ],
    ],
    ['NUL', 'a: \0', ['nul-byte f.yaml:1:1  the file holds NUL bytes · UTF-8 text · save it as UTF-8 text']],
    [
      'a doubled key',
      'a: 1\nb: 2\na: 3\n',
      [
        'duplicate-key f.yaml:3:1  the key `a` stands here a second time · each key once in a mapping · keep one of them',
      ],
    ],
    [
      'an alias',
      'a: &x 1\nb: *x\n',
      [
        'anchor f.yaml:1:7  a YAML anchor (`&name`) stands here · a value without an anchor · take the `&name` out',
        'alias f.yaml:2:4  this is a YAML alias (`*name`) · the value itself · write the value out; in a scenario `same: PATH` takes another number',
      ],
    ],
    [
      'a tag',
      'a: !!js/function x\n',
      ['tag f.yaml:1:18  the YAML tag `!!js/function` stands here · a value without a tag · take the tag out'],
    ],
    [
      'a binary tag',
      'a: !!binary aGk=\n',
      ['tag f.yaml:1:13  the YAML tag `!!binary` stands here · a value without a tag · take the tag out'],
    ],
    [
      'a directive',
      '%YAML 1.1\n---\na: yes\n',
      [
        'directive f.yaml:1:1  a line begins with `%`, a YAML directive · a document without directives · take the line out',
      ],
    ],
    [
      'two documents',
      'a: 1\n---\nb: 1\n',
      [
        'second-document f.yaml:3:1  a second document begins here · one document a file · move it to a file of its own, or take out the `---` before it',
      ],
    ],
    [
      'a merge key',
      'a: { <<: { b: 1 } }\n',
      ['merge-key f.yaml:1:6  `<<` merges another mapping · the keys themselves · write them out'],
    ],
    [
      'a dotted key',
      'a.b: 1\n',
      [
        'dotted-key f.yaml:1:1  the key `a.b` has a dot in it · a key without dots: they part the steps of a path · nest the mappings, or write `-` for `.`',
      ],
    ],
    [
      'a dangerous key',
      'a: { __proto__: { b: 1 } }\n',
      ['forbidden-key f.yaml:1:6  `__proto__` cannot be a key · a key that JavaScript does not use itself · rename it'],
    ],
    [
      'a mapping for a key',
      '? { a: 1 }\n: 2\n',
      [
        'not-a-key f.yaml:1:3  a mapping, a list, or nothing stands where a key belongs · a plain word before the `:` · write `key: value`',
      ],
    ],
    ['a pair in a list', 'a: [b: 1]\n', ['no problem']],
    ['a tab', 'a:\n\tb: 1\n', ['not-yaml f.yaml:2:1  a tab indents this line · spaces · replace the tab by spaces']],
    [
      'an unclosed bracket',
      'a: { b: 1\n',
      [
        'not-yaml f.yaml:2:1  a bracket or brace is not closed before this line · `]` or `}` · close it, or indent what is inside',
      ],
    ],
    [
      'two colons',
      'a: b: c\n',
      [
        'not-yaml f.yaml:1:4  two `: ` stand on one line · one `key: value` a line · put quotes around a text that holds `: `',
      ],
    ],
    [
      '51 levels',
      `a: ${'['.repeat(51)}${']'.repeat(51)}\n`,
      [
        'too-deep f.yaml:1:54  mappings and lists are nested more than 50 deep · at most 50 levels · look for a bracket that is never closed',
      ],
    ],
    [
      'terminal codes',
      '"\\e[31m.b": 1\n',
      [
        'dotted-key f.yaml:1:1  the key `\\u{1b}[31m.b` has a dot in it · a key without dots: they part the steps of a path · nest the mappings, or write `-` for `.`',
      ],
    ],
  ];
  for (const [name, text, words] of cases) {
    test(name, () => {
      expect(said(text)).toEqual(words);
    });
  }

  test('too long by one byte', () => {
    const long = `a: ${'x'.repeat((1 << 20) - 3)}`;
    expect(said(long)).toEqual(['no problem']);
    expect(said(`${long}y`)).toEqual([
      'too-long f.yaml:1:1  the file is longer than 1 MiB · at most 1 MiB of text · split it, or check that it is the right file',
    ]);
    expect(said(`a: ${'é'.repeat(1 << 19)}`)[0]).toContain('too-long');
  });

  test('tells at most a hundred problems', () => {
    expect(said('a: 1\n'.repeat(5000)).length).toBe(100);
  });
});

describe('whatever is thrown at it', () => {
  // A sixteenth of what is let in: the work grows with the text, so this tells enough and takes no minute.
  const size = inFull ? 1 << 16 : 1 << 14;
  const much = (bit: string): string => `a: ${bit.repeat(Math.floor(size / bit.length))}`;
  const bombs = [
    '[',
    '{',
    '{a: ',
    '- ',
    '? ',
    '?\n',
    '&a ',
    '*a ',
    '"" ',
    '\n',
    '#\n',
    '---\n',
    ',',
    "'",
    '\\',
    '|\n',
    'x\n ',
    ': ',
    '!a ',
  ];
  for (const bomb of bombs) {
    test(`${size >> 10} KiB of ${JSON.stringify(bomb)} ends`, () => {
      const read = readYaml(much(bomb), 'bomb.yaml');
      expect(read.ok || read.problems.length > 0).toBe(true);
    });
  }

  const keys = inFull ? 80_000 : 20_000;
  test(`${keys} keys end`, () => {
    expect(readYaml(Array.from({ length: keys }, (_, index) => `k${index}: 1`).join('\n'), 'keys.yaml').ok).toBe(true);
  });

  test('any text ends with a tree or with problems', () => {
    const bit = fc.constantFrom(
      'a',
      ': ',
      '\n',
      '  ',
      '- ',
      '{',
      '}',
      '[',
      ']',
      ',',
      '&x ',
      '*x',
      '!t ',
      '"',
      "'",
      '|',
      '>',
      '#',
      '%',
      '---\n',
      '...\n',
      '? ',
      '\t',
      '\r',
      '<<',
      '\uFEFF',
      '\u2028',
      '1',
    );
    const text = fc.oneof(
      fc.array(bit, { maxLength: 40 }).map((bits) => bits.join('')),
      fc.string({ unit: 'binary', maxLength: 60 }),
    );
    fc.assert(
      fc.property(text, (any) => {
        const read = readYaml(any, 'any.yaml');
        if (!read.ok)
          for (const { place, wrong } of read.problems)
            expect(place.line >= 1 && place.column >= 1 && wrong !== '').toBe(true);
      }),
      { numRuns: 3000, seed: 7 },
    );
  });
});
