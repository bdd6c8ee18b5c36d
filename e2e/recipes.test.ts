import { execFile, execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { counterpoise } from './counterpoise.ts';
import { testNeeding, type Need } from './needs.ts';

/** The recipes of docs/recipes/, run as they stand on a folder that their own command has written. */
const folder = mkdtempSync(join(tmpdir(), 'counterpoise-'));
afterAll(() => rmSync(folder, { recursive: true }));

const recipes = { python: readRecipe('python'), r: readRecipe('r') };

function readRecipe(name: string): { readonly shell: string; readonly code: string } {
  const text = readFileSync(new URL(`../docs/recipes/${name}.md`, import.meta.url), 'utf8');
  const block = (language: string): string => new RegExp(`^\`\`\`${language}\n(.*?)^\`\`\`$`, 'ms').exec(text)![1]!;
  return { shell: block('sh').trim(), code: block(name) };
}

interface Interpreter extends Need {
  readonly path: string;
}

/** The first of these that can load what the recipe loads. */
function interpreter(name: string, paths: readonly string[], probe: readonly string[], packages: string): Interpreter {
  const path = paths.find((one) => {
    try {
      execFileSync(one, probe, { stdio: 'ignore' });
      return true;
    } catch {
      return false;
    }
  });
  return { name, path: path ?? '', missing: path === undefined ? `apt-get install ${packages}` : null };
}

const python = interpreter(
  'Python with pandas',
  ['python3', '/usr/bin/python3'],
  ['-c', 'import pandas'],
  'python3-pandas',
);
const r = interpreter('R with jsonlite', ['Rscript'], ['-e', 'library(jsonlite)'], 'r-base-core r-cran-jsonlite');

beforeAll(async () => {
  const [command, ...args] = recipes.python.shell.split(' ');
  expect(command).toBe('counterpoise');
  const { code, errors } = await counterpoise(args, { folder });
  expect(code, errors).toBe(0);
}, 120_000);

test('both recipes begin alike and have five lines', () => {
  expect(recipes.r.shell).toBe(recipes.python.shell);
  for (const { code } of Object.values(recipes)) expect(code.trim().split('\n')).toHaveLength(5);
});

testNeeding(python, 'the Python recipe counts as we do', async () => {
  const printed = await run(python.path, 'recipe.py', recipes.python.code);
  const pairs = [...printed.matchAll(/^(\d+)\s+(\d+)$/gm)].map(([, limit, n]) => [Number(limit), Number(n)]);
  expect(pairs).toEqual(counted());
});

testNeeding(r, 'the R recipe counts as we do', async () => {
  const printed = await run(r.path, 'recipe.R', recipes.r.code);
  const lines = printed.split('\n').map((line) => [...line.matchAll(/\d+/g)].map(([digits]) => Number(digits)));
  // R prints names and values in turn, as many a line as fit.
  const filled = lines.filter((line) => line.length > 0);
  const pairs = filled.flatMap((line, i) => (i % 2 === 0 ? line.map((limit, k) => [limit, filled[i + 1]![k]!]) : []));
  expect(pairs).toEqual(counted());
});

async function run(program: string, name: string, code: string): Promise<string> {
  writeFileSync(join(folder, name), code);
  const { stdout, stderr } = await promisify(execFile)(program, [name], { cwd: folder });
  expect(stderr).toBe('');
  return stdout;
}

/** Draws by limit in which Russia's room holds 100 interceptors, from the same table. */
function counted(): number[][] {
  const [, ...rows] = readFileSync(join(folder, 'out/moscow-2001.linkage.every-draw.csv'), 'utf8').trim().split('\n');
  const byLimit = new Map<number, number>();
  for (const row of rows) {
    const [, party, cell, limit, room = ''] = row.split(',');
    if (party !== 'Russia' || cell !== 'day/ride-out') continue;
    byLimit.set(Number(limit), (byLimit.get(Number(limit)) ?? 0) + (room !== '' && Number(room) >= 100 ? 1 : 0));
  }
  const found = [...byLimit].sort(([a], [b]) => a - b);
  expect(found.some(([, n]) => n > 0)).toBe(true);
  return found;
}
