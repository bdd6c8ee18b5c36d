import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { check, fault, refusedKey } from './check.ts';
import { nearest } from './nearest.ts';
import { formatProblem } from './problem.ts';
import { readYaml } from './yaml.ts';

const schema = z.strictObject({
  name: z.string().min(2),
  leg: z.enum(['silo', 'mobile']),
  share: z.number().min(0).max(1).optional(),
  parts: z
    .array(z.strictObject({ count: z.int() }))
    .max(2)
    .optional(),
  either: z.union([z.strictObject({ day: z.number() }), z.number()]).optional(),
  byParty: z.record(z.string(), z.strictObject({ force: z.string() })).optional(),
  old: refusedKey({ code: 'gone', wrong: 'is gone', expected: '`name`', todo: 'take it out' }),
  even: z
    .number()
    .superRefine((value, context) => {
      if (value % 2 !== 0)
        context.addIssue(
          fault({ code: 'odd', wrong: `is ${value}, odd`, expected: 'an even number', todo: 'double it' }, value),
        );
    })
    .default(2),
});

function said(text: string): readonly string[] {
  const document = readYaml(text, 'f');
  if (!document.ok) return ['not read'];
  const read = check(document.value, schema);
  return read.ok ? [] : read.problems.map((one) => `${one.code} ${formatProblem(one)}`);
}

const whole = 'name: ab\nleg: silo\n';

describe('what any schema of zod finds', () => {
  const cases: readonly (readonly [string, readonly string[]])[] = [
    [whole, []],
    ['leg: silo\n', ['missing-key f:1:1  the document has no `name` · the key `name` · add `name: …`']],
    [
      'nam: ab\nleg: silo\n',
      [
        'unknown-key f:1:1  `nam` is not a key of the document · name, leg, share, parts, either, byParty or even · did you mean `name`?',
      ],
    ],
    ['name: 7\nleg: silo\n', ["wrong-type f:1:7  name is 7 · text · put quotes around it: '7'"]],
    ['name: a\nleg: silo\n', ["wrong-length f:1:7  name is the text 'a' · text of at least 2 characters · correct it"]],
    [
      'name: ab\nleg: silos\n',
      ["unknown-value f:2:6  leg is the text 'silos' · silo or mobile · did you mean `silo`?"],
    ],
    [`${whole}share: 2\n`, ['out-of-range f:3:8  share is 2 · at most 1 · bring it within the range']],
    [`${whole}share: '0.5'\n`, ["wrong-type f:3:8  share is the text '0.5' · a number · take the quotes off"]],
    [`${whole}parts: [{ count: 1.5 }]\n`, ['wrong-type f:3:18  parts.0.count is 1.5 · a whole number · correct it']],
    [
      `${whole}parts: [{ cuont: 1 }]\n`,
      ['unknown-key f:3:11  `cuont` is not a key of parts.0 · count · did you mean `count`?'],
    ],
    [
      `${whole}parts: [{ count: 1 }, { count: 1 }, { count: 1 }]\n`,
      ['wrong-length f:3:8  parts holds 3 values · at most 2 · take out what is too much'],
    ],
    [`${whole}either: { day: x }\n`, ["wrong-type f:3:16  either.day is the text 'x' · a number · correct it"]],
    [
      `${whole}byParty: { US: { forse: x } }\n`,
      ['unknown-key f:3:18  `forse` is not a key of byParty.US · force · did you mean `force`?'],
    ],
    [`${whole}old: 1\n`, ['gone f:3:1  old is gone · `name` · take it out']],
    [`${whole}even: 3\n`, ['odd f:3:7  even is 3, odd · an even number · double it']],
  ];
  for (const [text, words] of cases) {
    test(JSON.stringify(text), () => {
      expect(said(text)).toEqual(words);
    });
  }
});

test('the nearest word is the one that was meant', () => {
  const known = ['silo', 'mobile', 'submarine', 'bomber', 'command'];
  expect(
    ['slio', 'Silo', 'submarin', 'bombers', 'comand', 'x', '', 'entirely-different'].map((word) =>
      nearest(word, known),
    ),
  ).toEqual(['silo', 'silo', 'submarine', 'bomber', 'command', null, null, null]);
});
