import { readdirSync } from 'node:fs';
import { afterAll, describe, expect, test } from 'vitest';
import { formatProblem } from '../src/model/document/index.ts';
import type { Problem } from '../src/model/document/index.ts';
import { ru, toldIn } from '../src/words/index.ts';
import { told } from './museum/agreements.ts';
import { problemsOfTalks, soundTalks, talksProblems } from './museum/talks.ts';
import { talks } from './museum/talks.cases.ts';

/** The museum of wrong talks documents: see museum/README.md. By the call that the command makes. */
const shown = { codes: new Set<string>(), exhibits: 0 };

afterAll(() => {
  process.stdout.write(`\nmuseum of talks: ${shown.exhibits} exhibits, ${shown.codes.size} problem codes\n`);
});

describe('a talks document is refused, word for word', () => {
  test.each(Object.entries(talks))('%s', (name, says) => {
    hangs(problemsOfTalks(name), says);
  });

  test('every file of the museum is one of them', () => {
    const files = readdirSync(new URL('museum/talks/', import.meta.url)).map((file) => file.replace(/\.\w+$/, ''));
    expect(files.filter((file) => file !== 'sound').sort()).toEqual(Object.keys(talks).sort());
  });

  test('but what they were made of is sound', () => {
    expect(problemsOfTalks('sound')).toEqual([]);
  });
});

/** What a repository should not hold; each is told within a second, on a machine with others at work. */
describe('a talks document is refused that', () => {
  const spoilt = (old: string, by: string): string => soundTalks.replace(old, () => by);
  const testing = (text: string): string => spoilt('test: need >= 0.5', `test: ${JSON.stringify(text)}`);
  const many = (count: number, of: (at: number) => string): string =>
    Array.from({ length: count }, (_, at) => of(at)).join('');
  const lines = (count: number, of: (at: number) => string): string =>
    spoilt('      - id: shield-works\n', `${many(count, of)}      - id: shield-works\n`);

  const made: readonly { readonly what: string; readonly text: string; readonly says: string }[] = [
    {
      what: 'is 2 MiB long',
      text: spoilt('note: as the report has it', `note: ${'as the report has it '.repeat(100_000)}`),
      says: 'too-long made.yaml:1:1  the file is longer than 1 MiB · at most 1 MiB of text · split it, or check that it is the right file',
    },
    {
      what: 'holds NUL',
      text: spoilt('as the report', 'as\0the report'),
      says: 'nul-byte made.yaml:1:1  the file holds NUL bytes · UTF-8 text · save it as UTF-8 text',
    },
    {
      what: 'has 10,000 positions',
      text: spoilt('views:', `${many(10_000, () => `  - { party: US, from: '2001-07-22' }\n`)}views:`),
      says: 'wrong-length made.yaml:13:3  positions holds 10003 values · at most 200 · take out what is too much',
    },
    {
      what: 'has 5,000 rounds',
      text: spoilt(
        'positions:',
        `${many(5000, () => `  - { date: '2001-10', place: Oslo, planned: true }\n`)}positions:`,
      ),
      says: 'wrong-length made.yaml:9:3  rounds holds 5003 values · at most 100 · take out what is too much',
    },
    {
      what: 'has 41 red lines in a position',
      text: lines(39, (at) => `      - { id: l${at}, test: need > 0.5 }\n`),
      says: 'wrong-length made.yaml:16:7  positions.0.red-lines holds 41 values · at most 40 · take out what is too much',
    },
    {
      what: 'has tests of more than 20,000 characters in a position',
      text: lines(30, (at) => `      - { id: l${at}, test: "${'need > 0.5 && '.repeat(50)}need > 0.5" }\n`),
      says: 'tests-too-long made.yaml:13:12  the tests and values of the position are longer than 20000 characters together · at most 20000 characters · say it more briefly',
    },
    {
      what: 'has a test of 5,000 characters',
      text: testing(`date.matches('${'(2+)+'.repeat(1000)}')`),
      says: 'expression-too-long made.yaml:19:4016  the expression is longer than 4000 characters · at most 4000 characters · split it into several',
    },
    {
      what: 'has a test of too many parts',
      text: testing(`${'need + '.repeat(300)}need > 0.5`),
      says: 'expression-too-large made.yaml:19:16  the expression has more than 500 parts, a list more than 64, or a call more than 4 · a test that people can read · split it into several',
    },
    {
      what: 'nests a test too deep',
      text: testing(`${'('.repeat(100)}need > 0.5${')'.repeat(100)}`),
      says: 'expression-too-deep made.yaml:19:48  the expression is nested more than 32 deep · at most 32 levels · take parentheses out, or split it into several',
    },
    {
      what: 'nests macros',
      text: testing(`${'[1].map(x, '.repeat(10)}1${')'.repeat(10)} == [1]`),
      says: 'forbidden-function made.yaml:19:20  the function `map` may not stand in a test or a value · operators, or one of int, double, startsWith, endsWith, contains, ramp · write it with those',
    },
    {
      what: 'nests brackets in YAML',
      text: spoilt('test: need >= 0.5', `test: ${'['.repeat(60_000)}`),
      says: 'too-deep made.yaml:19:120  mappings and lists are nested more than 50 deep · at most 50 levels · look for a bracket that is never closed',
    },
    {
      what: 'sets a thousand beliefs that are none',
      text: spoilt('views:\n', `views:\n  US: { ${many(1000, (at) => `choices.x${at}: 1, `)}}\n`),
      says: 'view-beyond-beliefs made.yaml:37:9  the view sets `choices.x0` · paths that begin with `beliefs.`: a view is what a party believes · write it into the scenario',
    },
  ];
  test.each(made)('$what', ({ text, says }) => {
    const begun = process.cpuUsage().user;
    const problems = talksProblems(text, 'made.yaml');
    expect(process.cpuUsage().user - begun).toBeLessThan(2e6);
    expect(problems.length).toBeLessThanOrEqual(100);
    hangs(problems.slice(0, 1), [says]);
  });
});

test('people read it in Russian, ids and names as they wrote them', () => {
  const [one] = problemsOfTalks('weights');
  expect(formatProblem(toldIn(one!, ru))).toBe('weights.yaml:33:5  сумма весов желаний: 1.1 · сумма 1 · измените веса');
  const [other] = problemsOfTalks('limit-unknown');
  expect(formatProblem(toldIn(other!, ru))).toBe(
    'limit-unknown.yaml:34:48  предела `deployed-warhead` в проекте нет · deployed-warheads · возможно, имелось в виду `deployed-warheads`?',
  );
});

test('there are thirty problem codes and more', () => {
  expect(shown.codes.size).toBeGreaterThanOrEqual(30);
});

/** Hangs an exhibit up: exactly this is said. */
function hangs(problems: readonly Problem[], says: readonly string[]): void {
  expect(told(problems)).toEqual(says);
  shown.exhibits += 1;
  for (const { code } of problems) shown.codes.add(code);
}
