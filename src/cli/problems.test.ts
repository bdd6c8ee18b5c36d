import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseSync, Visitor } from 'vite';
import { describe, expect, test } from 'vitest';
import { formatProblem, problem, told, wordsOf } from '../model/document/index.ts';
import { en, ru, toldIn } from '../words/index.ts';

/** Keys of a problem's words, and names of what is put into them. */
const wordKeys = new Set(['wrong', 'expected', 'todo']);

/** Functions of several rooms that take words of problems as arguments. */
const wordTakers = new Set(['add', 'comesLater', 'figure', 'heard', 'nothingThere', 'refuse', 'slugSchema', 'wrong']);

/** Texts with values that are no template, and so cannot be translated. */
const mostPlain = 0;

/** Not words: what zod expects of a key that is missing. */
const zodsOwn: string = 'nonoptional';

interface Found {
  readonly templates: ReadonlySet<string>;
  /** all of the source, where texts stand that no property names: what an option is for */
  readonly source: string;
  /** texts with values that no tag takes apart */
  readonly plain: readonly string[];
}

type Node = { readonly type: string } & Readonly<Record<string, never>>;

/** Everything that the program can say is wrong, as the source has it. */
function textsOfProblems(): Found {
  const templates = new Set<string>();
  const plain: string[] = [];
  let source = '';
  for (const file of filesOf(['model', 'library', 'answer', 'server', 'cli'])) {
    const text = readFileSync(file, 'utf8');
    source += text;
    const { program } = parseSync(file, text);
    const take = (node: unknown): void => {
      const one = node as Node | null;
      if (one?.type === 'Literal' && typeof one['value'] === 'string' && one['value'] !== zodsOwn)
        templates.add(one['value']);
      if (one?.type === 'TemplateLiteral') plain.push(text.slice(one['start'], one['end']));
      if (one?.type === 'ConditionalExpression') [one['consequent'], one['alternate']].forEach(take);
      if (one?.type === 'LogicalExpression') [one['left'], one['right']].forEach(take);
    };
    new Visitor({
      TaggedTemplateExpression: ({ tag, quasi }) => {
        if (tag.type !== 'Identifier' || tag.name !== 'told') return;
        const parts = quasi.quasis.map(({ value }) => value.cooked ?? '');
        templates.add(parts.map((part, index) => (index === 0 ? part : `{${index - 1}}${part}`)).join(''));
      },
      Property: ({ key, value }) => {
        if (key.type === 'Identifier' && wordKeys.has(key.name)) take(value);
      },
      VariableDeclarator: ({ id, init }) => {
        if (id.type === 'Identifier' && wordKeys.has(id.name)) take(init);
      },
      CallExpression: ({ callee, arguments: given }) => {
        if (callee.type !== 'Identifier' || !wordTakers.has(callee.name)) return;
        // Codes, ids and options are words without a blank; so are no texts.
        given.filter((one) => one.type !== 'Literal' || String(one.value).includes(' ')).forEach(take);
      },
    }).visit(program);
  }
  return { templates, plain, source };
}

function filesOf(rooms: readonly string[]): readonly string[] {
  return rooms.flatMap((room) => {
    const folder = fileURLToPath(new URL(`../${room}/`, import.meta.url));
    return readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts') && !/\.(test|cases|twin)\.ts$/.test(file))
      .map((file) => `${folder}${file}`);
  });
}

function slotsOf(template: string): readonly string[] {
  return [...template.matchAll(/\{\d+\}/g)].map(([slot]) => slot).sort();
}

describe('problems in Russian', () => {
  const { templates, plain, source } = textsOfProblems();
  const russian = ru.problems ?? {};

  test('every text of a problem has one', () => {
    expect(templates.size).toBeGreaterThan(400);
    expect([...templates].filter((template) => !Object.hasOwn(russian, template))).toEqual([]);
  });

  test('none is of a text that is not there', () => {
    const gone = Object.keys(russian).filter((english) => !templates.has(english) && !source.includes(english));
    expect(gone).toEqual([]);
  });

  test('there is no text with values that cannot be translated', () => {
    expect(plain.length, plain.join('\n')).toBeLessThanOrEqual(mostPlain);
  });

  test('the same values stand in both', () => {
    for (const [english, own] of Object.entries(russian)) expect(slotsOf(own), english).toEqual(slotsOf(english));
  });

  test('one line, no ё, no straight quotes, no word of two alphabets, the words of the field', () => {
    for (const [english, own] of Object.entries(russian)) {
      expect(own.trim(), english).not.toBe('');
      expect(own, english).not.toMatch(/[ёЁ"\n]|[a-z][а-я]|[а-я][a-z]/i);
      expect(own, english).not.toMatch(/боеголов|боев\S+ блок|перехватчик|розыгрыш|прогон/i);
    }
  });
});

describe('a problem in a language', () => {
  const place = { file: 'a.yaml', line: 3, column: 5 };
  const one = problem(place, {
    code: 'wrong-type',
    wrong: told`${'beliefs.fill'} is ${told`a list`}`,
    expected: told`${'kill'} or ${'{0}'}`,
    todo: 'correct it',
  });

  test('is rendered with its values, which are nobody’s templates', () => {
    expect(formatProblem(one)).toBe('a.yaml:3:5  beliefs.fill is a list · kill or {0} · correct it');
    expect(formatProblem(toldIn(one, ru))).toBe('a.yaml:3:5  beliefs.fill: здесь список · kill или {0} · исправьте');
    expect(formatProblem(toldIn(one, en))).toBe(formatProblem(one));
  });

  test('stays English where a language does not have the text', () => {
    const unknown = problem(place, { code: 'new', wrong: told`${1} is new`, expected: 'old', todo: 'correct it' });
    expect(formatProblem(toldIn(unknown, ru))).toBe('a.yaml:3:5  1 is new · old · исправьте');
  });

  test('can be told within another one', () => {
    const again = problem(place, { ...wordsOf(one), todo: told`for now, write ${'x'}` });
    expect(toldIn(again, ru).todo).toBe('пока укажите x');
    expect(again.wrong).toBe(one.wrong);
  });

  test('shows no control characters', () => {
    const bad = problem(place, { code: 'bad', wrong: told`is ${'\u001b[31m'}`, expected: 'a', todo: 'b' });
    expect(toldIn(bad, ru).wrong).toBe('здесь \\u{1b}[31m');
  });
});
