import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { counterpoise, started } from './counterpoise.ts';
import { few, testInCI } from './needs.ts';

/** Exit codes, problems and files of the commands on agreements; what they say is tested beside their code. */
const folder = mkdtempSync(join(tmpdir(), 'counterpoise-comply-'));
afterAll(() => rmSync(folder, { recursive: true }));

const draft = `---
agreement: 1
id: draft
title: A draft
parties: [US, Russia]
status: draft
sources: [judged]
---

## Article I. The limit

Each Party holds no more than 1,000 warheads.

\`\`\`rule
limit: warheads
article: I
count: system.deployedWarheads
at-most: 1000
\`\`\`
`;

describe('exit codes', () => {
  test.each(
    few(
      [
        [0, ['comply', 'new-start', '--force', 'us-2011-02', '--date', '2011-02-05']],
        [1, ['comply', 'abm', '--defence', 'us-alaska-100']],
        [2, ['comply', 'abm', '--defence', 'moscow-system-2001']],
        [1, ['comply', 'new-start', '--force', 'us-2020-09', '--reading', 'Russia']],
        [0, ['comply', 'new-start', '--force', 'us-2020-09']],
        [1, ['comply']],
        [0, ['comply', 'new-start', '--series']],
        [0, ['explain', 'start-1', '--force', 'us-1990-09', '--limit', 'attributed-warheads']],
        [0, ['standing']],
      ] as [number, string[]][],
      3,
    ),
  )('%d: %j', async (code, args) => {
    const ended = await (code === 0 ? started : counterpoise)(args);
    expect(ended.errors).toBe('');
    expect(ended.code).toBe(code);
    expect(ended.output.length).toBeGreaterThan(100);
  });
});

testInCI('a draft asks for the brackets on which something counted rests, and for no others', async () => {
  const asked = ['comply', 'framework-2001', '--defence', 'us-alaska-100'];
  const open = await counterpoise(asked);
  expect(open.code).toBe(2);
  expect(open.output).toContain('no verdict');
  expect(open.errors).toMatch(
    /^drafts\/framework-2001\.md:\d+:\d+ {2}the bracket `shield-size` of article V, line \d+, is open · /m,
  );
  const chosen = await counterpoise([...asked, '--choose', 'shield-size=100']);
  expect(chosen.code).toBe(0);
  expect(chosen.output).toContain('is kept, 100');
  expect(chosen.errors).toBe(
    'Open, and nothing that is counted here rests on it: form, ceiling, deadline, removed, abm, start-2, control.\n',
  );
});

describe('what there is not: exit code 2, and nothing on standard output', () => {
  test.each(
    few(
      [
        [
          ['comply', 'new-strat', '--force', 'us-2011-02'],
          /^new-strat:1:1 {2}the library has no agreement `new-strat` · .+ · did you mean new-start\?\n$/,
        ],
        [
          ['comply', 'new-start', '--force', 'us-2011-03'],
          /^--force us-2011-03:1:9 {2}the library has no force `us-2011-03` · .+ · did you mean `us-2011-0\d`, declared totals\?\n$/,
        ],
        [
          ['comply', 'new-start', '--force', 'ussr-1990-09'],
          /^--force ussr-1990-09:1:9 {2}ussr-1990-09 belongs to USSR, which is no party of new-start · US or Russia · /,
        ],
        [['comply', 'abm', '--defence', 'gmd'], /^--defence gmd:1:11 {2}the library has no defence `gmd` · /],
        [['comply', 'abm'], /no force or defence is named/],
        [['standing', '--date', '2011-02-30'], /^--date 2011-02-30:1:8 {2}there is no day `2011-02-30` · /],
        [
          ['comply', 'new-start', '--force', 'us-2011-02', '--reading', 'Rusia'],
          /`Rusia` is no party · .+ · did you mean Russia\?/,
        ],
        [
          ['comply', 'start-2', '--force', 'us-2001-12', '--with', 'start-2-protocol'],
          /is no amendment of start-2 · start-2-protocol-1997 · did you mean start-2-protocol-1997\?/,
        ],
        [
          ['explain', 'new-start', '--force', 'us-2020-09', '--limit', 'warheads'],
          /no limit `warheads` of new-start is about this/,
        ],
        [['comply', 'abm', '--series'], /the library has no declaration abm under this agreement/],
        [['comply', '--choose', 'top=US'], /something is chosen, and no draft is named/],
        [['comply', 'new-start', '--force', 'us-2020-09', '--choose', 'top=US'], /`new-start` is no draft/],
        [['comply', './nowhere.md', '--force', 'us-2020-09'], /^\.\/nowhere\.md:1:1 {2}there is no such file/],
      ] as [string[], RegExp][],
      3,
    ),
  )('%j', async (args, says) => {
    const { code, output, errors } = await counterpoise(args);
    expect({ code, output }).toEqual({ code: 2, output: '' });
    expect(errors).toMatch(says);
  });
});

test('a file of one’s own is read with the library around it, and its draft is asked by its dates alone', async () => {
  const path = join(folder, 'draft.md');
  writeFileSync(path, draft);
  const { code, output } = await counterpoise(['comply', path, '--force', 'us-2020-09']);
  expect(code).toBe(1);
  expect(output.replaceAll(/\s+/g, ' ')).toContain(
    'owed nothing under A draft (a draft); had it been in force, it would not have been kept: warheads, 1,457 where 1,000 are allowed, 457 too many',
  );
});

test('a draft with something open gives no verdict: a table, each open bracket by article and line, exit code 2', async () => {
  const path = join(folder, 'open.md');
  writeFileSync(
    path,
    draft.replace('1,000', '[top | US: 1,500 | Russia: 1,000]').replace('at-most: 1000', 'at-most: "[top]"'),
  );
  const args = ['comply', path, '--force', 'us-2020-09'];
  const [open, json, chosen] = await Promise.all([
    counterpoise(args),
    counterpoise([...args, '--json']),
    counterpoise([...args, '--choose', 'top=1000']),
  ]);
  expect(open.code).toBe(2);
  expect(open.output).toMatch(/1,457 +1,500 +43 .*top=US[^]*1,457 +1,000 +-457 .*top=Russia/);
  expect(open.errors).toBe(
    `${path}:12:31  the bracket \`top\` of article I, line 12, is open · one of its alternatives (US: 1,500; Russia: 1,000) · choose one: \`--choose top=US\`\n`,
  );
  expect([json.code, (JSON.parse(json.output) as { readonly kept: unknown }).kept]).toEqual([2, null]);
  expect(JSON.parse(json.errors)).toMatchObject({ problems: [{ code: 'bracket-open', line: 12, column: 31 }] });
  expect(chosen).toMatchObject({ code: 1, errors: '' });
});

testInCI('an amendment of one’s own is laid over an agreement of the library', async () => {
  const path = join(folder, 'lower.md');
  const text = draft
    .replace('id: draft', 'id: lower')
    .replace('status: draft', 'status: draft\namends: new-start')
    .replace('limit: warheads', 'limit: deployed-warheads');
  writeFileSync(path, text);
  const { output } = await counterpoise(['comply', path, '--force', 'us-2020-09', '--json']);
  const found = JSON.parse(output) as {
    readonly agreement: string;
    readonly amendments: readonly string[];
    readonly limits: readonly { readonly id: string; readonly allowed: number }[];
  };
  expect(found.amendments).toContain('lower');
  expect(found.agreement).toBe('new-start');
  expect(found.limits.find(({ id }) => id === 'deployed-warheads')!.allowed).toBe(1000);
});

testInCI('--out leaves JSON, table, picture and codebook; the JSON is that of --json', async () => {
  const out = join(folder, 'out');
  await counterpoise(['comply', 'new-start', '--series', '--out', out]);
  await counterpoise(['standing', '--date', '2002-01-15', '--out', out]);
  await counterpoise(['comply', '--out', out]);
  expect(readdirSync(out).sort()).toEqual([
    ...['comply.csv', 'comply.json', 'datapackage.json', 'new-start-aggregates.series.csv'],
    ...['new-start-aggregates.series.json', 'new-start-aggregates.series.svg'],
    ...['standing.csv', 'standing.json', 'standing.svg'],
  ]);
  const { output } = await counterpoise(['standing', '--date', '2002-01-15', '--json']);
  expect(readFileSync(join(out, 'standing.json'), 'utf8')).toBe(output);
  const { resources } = JSON.parse(readFileSync(join(out, 'datapackage.json'), 'utf8')) as {
    readonly resources: readonly {
      readonly path: string;
      readonly schema: { readonly fields: readonly { name: string }[] };
    }[];
  };
  for (const { path, schema } of resources) {
    const head = readFileSync(join(out, path), 'utf8').split('\n', 1)[0];
    expect(head).toBe(schema.fields.map(({ name }) => name).join(','));
  }
});
