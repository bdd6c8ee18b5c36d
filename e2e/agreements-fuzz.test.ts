import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  agreementProblems,
  agreementUnder,
  comply,
  readAgreement,
  readDraft,
  standing,
} from '../src/model/agreement/index.ts';
import { formatProblem } from '../src/model/document/index.ts';
import type { Problem } from '../src/model/document/index.ts';
import { readForce } from '../src/model/force/index.ts';
import { home } from './counterpoise.ts';
import { inCI } from './needs.ts';

/** Agreements of the library, changed at random: reading them never fails, and what is said points into the text. */
const folder = `${home}library/agreements/`;
const texts = readdirSync(folder)
  .filter((file) => /^[^.]+\.md$/.test(file))
  .map((file) => readFileSync(`${folder}${file}`, 'utf8'));

const force = readForce(readFileSync(`${home}library/forces/us-2001-12.yaml`, 'utf8'), 'us-2001-12.yaml');

const tokens = [
  ...[
    '```rule\n',
    '```',
    '~~~\n',
    '---\n',
    '## ',
    '## Article I. ',
    '{#',
    '}',
    '[',
    ']',
    '"',
    "'",
    ':',
    ': ',
    '- ',
    '>-\n',
    '|\n',
  ],
  ...[
    '&a ',
    '*a',
    '!!x ',
    '<<: ',
    '#',
    '\n',
    '\r',
    '\t',
    ' ',
    '\0',
    '\u202e',
    'ѕ',
    '\u{1F600}',
    '\ud800',
    '\uFEFF',
    '\\',
  ],
  ...[
    'limit: a\n',
    'ban: b\n',
    'while: abm\n',
    'readings:\n',
    'first:\n',
    'at-most: ',
    '.inf',
    '.nan',
    '-1',
    '1e999',
    '2019-02-30',
  ],
  ...[
    'system.',
    'defence.',
    'force',
    'date',
    ' / 0',
    ' % 0',
    ' ? ',
    '(',
    ')',
    '&&',
    '[0]',
    '.map(x, x)',
    "int('a')",
    'null',
    '//',
  ],
];

/** One change: what stands at a share of the text, so and so many characters of it, gives way to a few tokens. */
const change = fc.record({
  // Unbiased: most texts would else be changed in their first line alone, and read no further.
  at: fc.noBias(fc.integer({ min: 0, max: 999_999 })).map((millionths) => millionths / 1_000_000),
  out: fc.oneof({ weight: 9, arbitrary: fc.integer({ min: 0, max: 8 }) }, fc.integer({ min: 0, max: 1000 })),
  put: fc.array(fc.oneof({ weight: 5, arbitrary: fc.constantFrom(...tokens) }, fc.string({ maxLength: 5 })), {
    maxLength: 3,
  }),
});

function changed(
  text: string,
  changes: readonly { readonly at: number; readonly out: number; readonly put: readonly string[] }[],
): string {
  return changes.reduce((now, { at, out, put }) => {
    const from = Math.floor(at * now.length);
    return now.slice(0, from) + put.join('') + now.slice(from + out);
  }, text);
}

function inside(text: string, { place, ...words }: Problem): boolean {
  const line = text.split('\n')[place.line - 1];
  const said = [words.wrong, words.expected, words.todo].every((one) => one.length > 0 && !/[\n\r]/.test(one));
  return said && place.file === 'a.md' && line !== undefined && place.column >= 1 && place.column <= line.length + 2;
}

test('an agreement of the library, changed at random, is read or refused', () => {
  const told = new Set<string>();
  let counted = 0;
  fc.assert(
    fc.property(fc.constantFrom(...texts), fc.array(change, { minLength: 1, maxLength: 4 }), (original, changes) => {
      const text = changed(original, changes);
      const read = readAgreement({ text, file: 'a.md' });
      if (!read.ok) {
        for (const { code } of read.problems) told.add(code);
        expect(read.problems.length).toBeGreaterThan(0);
        expect(read.problems.filter((one) => !inside(text, one)).map(formatProblem)).toEqual([]);
        return;
      }
      expect(agreementProblems([read.value]).filter((one) => !inside(text, one))).toEqual([]);
      counted += 1;
      const [stands] = standing([read.value], [], '2001-12-05');
      if (!force.ok) throw new Error('the force of the library cannot be read');
      for (const limit of comply(read.value, force.value, { date: '2001-12-05', reading: null, standing: stands! })
        .limits)
        expect(limit.counted === null ? limit.why !== null : Number.isFinite(limit.counted)).toBe(true);
    }),
    { numRuns: inCI(2000, 200), seed: 6 },
  );
  // Changes reach everything: what is parted, read, checked and counted.
  expect(told.size).toBeGreaterThan(10);
  expect(counted).toBeGreaterThan(10);
});

const draftText = readFileSync(`${home}e2e/museum/agreements/draft-sound.md`, 'utf8');
const draftTokens = [
  '[',
  ']',
  '|',
  '\\',
  '[a | x | y]',
  '- |',
  'when: abm\n',
  '[ceiling]',
  'US:',
  ' | -',
  '2,200',
  '0',
];

test('a draft, changed at random, is read or refused; what is read is an agreement under its first alternatives', () => {
  const told = new Set<string>();
  let read = 0;
  const put = fc.record({
    at: fc.noBias(fc.integer({ min: 0, max: 999_999 })).map((millionths) => millionths / 1_000_000),
    out: fc.integer({ min: 0, max: 12 }),
    put: fc.array(fc.constantFrom(...draftTokens), { maxLength: 2 }),
  });
  fc.assert(
    fc.property(fc.array(put, { minLength: 1, maxLength: 3 }), (changes) => {
      const text = changed(draftText, changes);
      const draft = readDraft({ text, file: 'a.md' });
      if (!draft.ok) {
        for (const { code } of draft.problems) told.add(code);
        expect(draft.problems.filter((one) => !inside(text, one)).map(formatProblem)).toEqual([]);
        return;
      }
      read += 1;
      const { brackets } = draft.value;
      const choice = Object.fromEntries(brackets.map(({ name, alternatives }) => [name, alternatives[0]!.id]));
      const agreement = agreementUnder(draft.value, choice);
      expect(agreement.ok ? [] : agreement.problems.map(formatProblem)).toEqual([]);
    }),
    { numRuns: inCI(2000, 200), seed: 7 },
  );
  expect(told.size).toBeGreaterThan(10);
  expect(read).toBeGreaterThan(10);
});
