import { execFile } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { home } from './counterpoise.ts';
import { inCI, testInCI } from './needs.ts';

const guide = join(home, 'docs/guide');

/** Pages with a test of their own, which lays out the files that they speak of, or holds the numbers that they print. */
const elsewhere: readonly string[] = ['paste-a-force.md', 'what-start-2-would-have-left.md'];
const pages = readdirSync(guide).filter((page) => !elsewhere.includes(page));

/**
 * What README.md and the guide tell people to type works: every `npx counterpoise` in the ```sh blocks of a page, in
 * order and in one empty folder, so that a later line may use what an earlier one wrote. Put what is not to be run into a
 * ```text block.
 */
describe.each(['README.md', ...pages.map((page) => `docs/guide/${page}`)])('%s', (page) => {
  const path = join(home, page);
  const commands = commandsIn(readFileSync(path, 'utf8'));
  const minutes = 5;
  let folder: string;

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'counterpoise-readme-'));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test('shows commands', () => {
    expect(commands.length).toBeGreaterThan(0);
  });

  // The later ones use what earlier ones wrote: the main job comes first, the others are for `.ci/run`.
  for (const [index, command] of commands.entries()) {
    const testOne = index === 0 && page === 'README.md' ? test : testInCI;
    testOne(
      command,
      async () => {
        const typed = inCI(command, command.replace(/^npx counterpoise linkage \S+/, '$& --draws 16'));
        const here = typed.replaceAll('npx counterpoise', `'${process.execPath}' '${home}bin/counterpoise.js'`);
        await promisify(execFile)('sh', ['-ec', here], { cwd: folder, maxBuffer: 2 ** 28 }); // throws unless it exits 0
      },
      minutes * 60_000,
    );
  }
});

describe('the check of README.md', () => {
  test('finds commands in shell blocks only, and joins what a backslash divides', () => {
    const text = [
      'Type `npx counterpoise linkage no`.',
      '```sh',
      'npm ci',
      'npx counterpoise linkage a   # the chart',
      '$ npx counterpoise linkage b --draws 0 \\',
      '    --json',
      '```',
      '```text',
      'npx counterpoise linkage no',
      '```',
    ].join('\n');
    expect(commandsIn(text)).toEqual([
      'npx counterpoise linkage a   # the chart',
      'npx counterpoise linkage b --draws 0     --json',
    ]);
  });
});

function commandsIn(markdown: string): readonly string[] {
  const blocks = [...markdown.matchAll(/^```sh\n([\s\S]*?)^```/gm)].map(([, block]) => block!.replaceAll('\\\n', ''));
  return blocks
    .flatMap((block) => block.split('\n'))
    .map((line) => line.trim().replace(/^\$ /, ''))
    .filter((line) => line.includes('npx counterpoise'));
}
