import { readdirSync } from 'node:fs';
import { afterAll, describe, expect, test } from 'vitest';
import { readAgreement, readDraft } from '../src/model/agreement/index.ts';
import { formatProblem } from '../src/model/document/index.ts';
import { ru, toldIn } from '../src/words/index.ts';
import { counterpoise, home } from './counterpoise.ts';
import { problemsOf, saidOf, told } from './museum/agreements.ts';
import { agreements } from './museum/agreements.cases.ts';
import { few } from './needs.ts';

/** The museum of wrong agreements: see museum/README.md. By the calls that the command makes. */
const shown = { codes: new Set<string>(), exhibits: 0 };

/** Files that are no exhibits: what they were made of, and what stands beside them. */
const beside = /^(sound|draft-sound|other|force|totals|events|.*-back)\.|\.ru\.md$/;

afterAll(() => {
  process.stdout.write(`\nmuseum of agreements: ${shown.exhibits} exhibits, ${shown.codes.size} problem codes\n`);
});

describe('an agreement is refused, word for word', () => {
  test.each(Object.entries(agreements))('%s', (name, says) => {
    hangs(saidOf(name), says);
  });

  test('every file of the museum is one of them', () => {
    const files = readdirSync(new URL('museum/agreements/', import.meta.url)).filter((file) => !beside.test(file));
    expect(files.map((file) => file.replace(/\.\w+$/, '')).sort()).toEqual(Object.keys(agreements).sort());
  });

  test('but what they were made of is sound, HTML and script in its prose too', () => {
    expect(saidOf('sound')).toEqual([]);
    expect(saidOf('draft-sound')).toEqual([]);
    expect(problemsOf('events')).toEqual([]);
  });
});

/** What a repository should not hold. */
describe('an agreement is refused that', () => {
  const front = '---\nagreement: 1\nid: made\ntitle: Made\nparties: [US]\nstatus: draft\nsources: []\n---\n';
  const article = '## Article I. Made\n';
  const rule = (id: string, count = '1') =>
    `\`\`\`rule\nlimit: ${id}\narticle: I\ncount: ${JSON.stringify(count)}\nat-most: 1\n\`\`\`\n`;
  const many = (count: number, of: (at: number) => string) => Array.from({ length: count }, (_, at) => of(at)).join('');

  const made: readonly { readonly what: string; readonly text: string; readonly says: string }[] = [
    {
      what: 'is 2 MiB long',
      text: front + article + 'word '.repeat(420_000),
      says: 'too-long made.md:1:1  the file is longer than 1 MiB · at most 1 MiB of text · split it, or check that it is the right file',
    },
    {
      what: 'is longer than 1 MiB in bytes alone',
      text: front + article + 'слово '.repeat(100_000),
      says: 'too-long made.md:1:1  the file is longer than 1 MiB · at most 1 MiB of text · split it, or check that it is the right file',
    },
    {
      what: 'holds NUL',
      text: `${front}${article}a\0b\n`,
      says: 'nul-byte made.md:1:1  the file holds NUL bytes · UTF-8 text · save it as UTF-8 text',
    },
    {
      what: 'has 10,000 rules',
      text: front + article + many(10_000, (at) => rule(`r${at}`)),
      says: 'too-many-rules made.md:3010:1  the text has more than 500 rules · at most 500 · split it into several agreements',
    },
    {
      what: 'has 100,000 headings',
      text: front + many(50_000, (at) => `## A ${at} {#a${at}}\n`),
      says: 'too-many-articles made.md:509:1  the text has more than 500 headings · at most 500 · split it into several agreements',
    },
    {
      what: 'has rules of more than 120,000 characters',
      text: front + article + many(400, (at) => rule(`r${at}`, `${'1 + '.repeat(100)}1`)),
      says: 'rules-too-long made.md:1624:1  the rules up to this one are longer than 120000 characters · at most 120000 characters for all rules together · split the text into several agreements',
    },
    {
      what: 'has front matter of more than 20,000 characters',
      text: front.replace('title: Made', `title: ${'Made '.repeat(5000)}`) + article,
      says: 'front-matter-too-long made.md:1:1  the front matter is longer than 20000 characters · at most 20000 characters · move what is not about the whole agreement into its articles',
    },
    {
      what: 'has an expression of 100 kB',
      text: front + article + rule('a', `system.leg.matches('${'(a+)+'.repeat(20_000)}') ? 1 : 0`),
      says: 'expression-too-long made.md:13:4009  the expression is longer than 4000 characters · at most 4000 characters · split the rule into several',
    },
    {
      what: 'nests macros',
      text: front + article + rule('a', `${'[1].map(x, '.repeat(10)}1${')'.repeat(10)}.size()`),
      says: 'forbidden-function made.md:13:131  the function `size` may not stand in a rule · operators, or one of int, double, startsWith, endsWith, contains · write it with those: a rule counts one system at a time',
    },
    {
      what: 'nests more macros than may be nested',
      text: front + article + rule('a', `${'[1].map(x, '.repeat(300)}1${')'.repeat(300)}`),
      says: 'expression-too-deep made.md:13:182  the expression is nested more than 32 deep · at most 32 levels · take parentheses out, or split the rule into several',
    },
    {
      what: 'nests brackets in YAML',
      text: `${front}${article}\`\`\`rule\nlimit: ${'['.repeat(60_000)}\n\`\`\`\n`,
      says: 'too-deep made.md:11:117  mappings and lists are nested more than 50 deep · at most 50 levels · look for a bracket that is never closed',
    },
    {
      what: 'opens 100,000 blocks and does not close the last',
      text: `${front}${article}${'```\n'.repeat(100_001)}`,
      says: 'block-unclosed made.md:100010:1  the block that opens here is not closed · a line of the same marks, ``` as a rule · write that line after the last line of the block',
    },
    {
      what: 'opens a block with a hundred thousand marks',
      text: `${front}${article}${'`'.repeat(100_000)}\n${'`'.repeat(99_999)}\n`,
      says: 'block-unclosed made.md:10:1  the block that opens here is not closed · a line of the same marks, ``` as a rule · write that line after the last line of the block',
    },
  ];
  test.each(made)('$what', ({ text, says }) => {
    const read = readAgreement({ text, file: 'made.md' });
    hangs(read.ok ? [] : told(read.problems), [says]);
  });
});

/** A draft of a stranger ends as soon as any text: bounds stop what would be read again and again. */
describe('a draft is refused that', () => {
  const front =
    '---\nagreement: 1\nid: made\ntitle: Made\nparties: [US]\nstatus: draft\nsources: []\n---\n## Article I. Made\n';
  const bracket = (name: string, count = 12, words = 'w') =>
    `[${name}${Array.from({ length: count }, (_, at) => ` | ${words}${at}`).join('')}]\n`;
  const many = (count: number, of: (at: number) => string) => Array.from({ length: count }, (_, at) => of(at)).join('');
  const rule = (id: string, more: string) => `\`\`\`rule\nban: ${id}\narticle: I\nmatch: "true"\n${more}\n\`\`\`\n`;
  const allNames = many(60, (at) => `[b${at}] `);
  const made: readonly { readonly what: string; readonly text: string; readonly says: string }[] = [
    {
      what: 'opens 100,000 brackets and closes none',
      text: `${front}${'['.repeat(100_000)}\n`,
      says: 'bracket-unclosed made.md:10:1  the bracket that opens here is not closed · `]` in the same paragraph · close it, or write `\\[` where it is only a bracket',
    },
    {
      what: 'nests 100,000 brackets',
      text: `${front}${'[a | '.repeat(50_000)}${']'.repeat(50_000)}\n`,
      says: 'bracket-nested made.md:10:6  a bracket opens inside another one · brackets beside each other · make one bracket of the two, with an alternative for each way to write it',
    },
    {
      what: 'has 10,000 brackets',
      text: front + many(10_000, (at) => bracket(`b${at}`, 2)),
      says: 'too-many-brackets made.md:70:1  the text has more than 60 brackets · at most 60 · settle some of them, or make one bracket of several that go together',
    },
    {
      what: 'has a bracket of 10,000 alternatives',
      text: front + bracket('a', 10_000),
      says: 'too-many-alternatives made.md:10:1  the bracket has 10000 alternatives · at most 12 · take some out, or make several brackets of it',
    },
    {
      what: 'has words of 100,000 characters',
      text: `${front}[a | ${'w'.repeat(100_000)} | x]\n`,
      says: 'alternative-too-long made.md:10:6  the words of an alternative have 100000 characters · at most 1000 · put into the bracket only what is not agreed',
    },
    {
      what: 'names all of its 60 brackets in every one of many rules',
      text: front + many(60, (at) => bracket(`b${at}`)) + many(200, (at) => rule(`r${at}`, `title: "${allNames}"`)),
      says: 'too-many-readings made.md:112:1  the rules up to this one name brackets so often that they cannot all be read · rules that name a few brackets each · make the rules shorter, or let each name fewer brackets',
    },
    {
      what: 'puts long words into an expression again and again',
      text: `${front}${bracket('a', 12, '1 + '.repeat(240))}${rule('a', '').replace('"true"', `"${'[a] + '.repeat(600)}1 > 0"`)}`,
      says: 'expression-too-long made.md:14:33  the expression is longer than 4000 characters · at most 4000 characters · split the rule into several',
    },
  ];
  test.each(made)('$what', ({ text, says }) => {
    const read = readDraft({ text, file: 'made.md' });
    hangs(read.ok ? [] : told(read.problems).slice(0, 1), [says]);
  });

  test('but 40 brackets are few, and a rule may name a dozen', () => {
    const text =
      front + many(40, (at) => bracket(`b${at}`, 3)) + rule('a', `title: "${many(12, (at) => `[b${at}] `)}"`);
    const read = readDraft({ text, file: 'made.md' });
    expect(read.ok && [read.value.brackets.length, read.value.rules[0]!.brackets.length]).toEqual([40, 12]);
  });
});

/** Some of those files through the command, which reads them beside the library. */
describe.concurrent('the command refuses', () => {
  const folder = 'museum/agreements/';
  const run = (args: readonly string[]) => counterpoise(args, { folder: `${home}e2e` });
  const files = ['expression-name-folded', 'russian-rule', 'hidden-sign', 'expression-matches'];

  test.each(few(files, 1))('%s', async (name) => {
    const args = ['comply', `${folder}${name}.md`, '--force', 'us-2001-12'];
    const lines = agreements[name]!.map((one) => `${folder}${one.slice(one.indexOf(' ') + 1)}\n`).join('');
    const [people, programs] = await Promise.all([run(args), run([...args, '--json'])]);
    expect({ ...people, signal: null }).toEqual({ code: 2, signal: null, output: '', errors: lines });
    const { problems } = JSON.parse(programs.errors) as { readonly problems: readonly { readonly code: string }[] };
    expect(problems.map(({ code }) => code)).toEqual(agreements[name]!.map((one) => one.split(' ', 1)[0]));
    expect(programs).toMatchObject({ code: 2, output: '' });
  });

  test('to count what divides by zero, and says where and what to do', async () => {
    const path = `${folder}expression-divides-by-zero.md`;
    const { code, output } = await run(['comply', path, '--force', `${folder}force.yaml`, '--date', '2004-06-01']);
    const said = `at mx the arithmetic has no result: the expression divides by zero (${path}:26:8); guard it: \`x == 0 ? 0 : y / x\`.`;
    expect(output.replace(/\s+/g, ' ')).toContain(said);
    expect(code).toBe(1);
  });
});

test('people read it in Russian, ids and names as they wrote them', () => {
  const [one] = problemsOf('expression-name-plain');
  const names = one!.expected.slice('one of '.length);
  expect(formatProblem(toldIn(one!, ru))).toBe(
    `expression-name-plain.md:26:15  имени \`deployedWarhead\` правило не видит · одно из: ${names} · возможно, имелось в виду \`deployedWarheads\`?`,
  );
});

test('there are eighty problem codes and more', () => {
  expect(shown.codes.size).toBeGreaterThanOrEqual(80);
});

/** Hangs an exhibit up: exactly this is said. */
function hangs(said: readonly string[], says: readonly string[]): void {
  expect(said).toEqual(says);
  shown.exhibits += 1;
  for (const one of says) shown.codes.add(one.split(' ', 1)[0]!);
}
