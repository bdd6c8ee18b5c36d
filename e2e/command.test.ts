import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { few, inCI, testInCI } from './needs.ts';
import { counterpoise, home, started } from './counterpoise.ts';
import type { Ended } from './counterpoise.ts';

let folder: string;

/** The Moscow scenario on a coarse grid: every path of it is walked, in a fraction of the time. */
let coarse: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'counterpoise-'));
  coarse = changed('coarse.yaml', {
    'step: 250': 'step: 1000',
    'step: 5 }': 'step: 100 }',
    'id: moscow-2001': 'id: coarse',
  });
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('linkage', () => {
  test('prints plain ASCII into a pipe', async () => {
    const { code, output, errors } = await started(['linkage', 'moscow-2001', '--draws', '0']);
    expect({ code, errors }).toEqual({ code: 0, errors: '' });
    expect(output).toContain('Moscow, August 2001');
    expect(notPlain(output)).toEqual([]);
  });

  test('--json gives one JSON document and nothing else', async () => {
    const { code, output, errors } = await counterpoise(['linkage', 'moscow-2001', '--draws', '0', '--json']);
    expect({ code, errors }).toEqual({ code: 0, errors: '' });
    expect(JSON.parse(output)).toMatchObject({ scenario: 'moscow-2001', draws: 0, alternative: null });
    expect(output.endsWith('}\n')).toBe(true);
  });

  testInCI('the same seed gives the same bytes, another seed others', async () => {
    const run = async (seed: string) => {
      const { code, output } = await counterpoise(['linkage', coarse, '--draws', '8', '--seed', seed, '--json']);
      return { code, output };
    };
    const [one, again, other] = await Promise.all([run('7'), run('7'), run('8')]);
    expect(one).toMatchObject({ code: 0, output: expect.stringContaining('"seed":7') });
    expect(again).toEqual(one);
    expect(other.output.replace('"seed":8', '"seed":7')).not.toBe(one.output);
  });

  testInCI('the first draws of a long run are those of a short one', async () => {
    const run = async (draws: string) => {
      const { output } = await counterpoise([
        'linkage',
        coarse,
        '--draws',
        draws,
        '--json',
        '--out',
        join(folder, draws),
      ]);
      return { output, file: join(folder, draws, 'coarse.linkage.draws.csv') };
    };
    const [short, long] = await Promise.all([run('8'), run('24')]);
    const fed = await counterpoise(['linkage', coarse, '--draws-file', long.file, '--draws', '8', '--json']);
    expect(fed.output).toBe(short.output);
  });

  test('--out writes every form of the result, and its draws fed back give the same bytes', async () => {
    const out = join(folder, 'out');
    const first = await counterpoise(['linkage', coarse, '--draws', '8', '--out', out]);
    expect(first).toMatchObject({ code: 0, signal: null, output: expect.stringContaining('Moscow') });
    const name = 'coarse.linkage';
    const ends = ['csv', 'draws.csv', 'html', 'inputs.csv', 'json', 'points.csv', 'presets.csv', 'shares.csv', 'svg'];
    expect(readdirSync(out).sort()).toEqual([...ends.map((end) => `${name}.${end}`), 'datapackage.json']);
    expect(readFileSync(join(out, `${name}.svg`), 'utf8')).toMatch(/^<svg[\s\S]*<\/svg>\s*$/);

    const again = await counterpoise(['linkage', coarse, '--draws-file', join(out, `${name}.draws.csv`), '--json']);
    expect(again).toMatchObject({ code: 0, errors: '' });
    expect(again.output).toBe(readFileSync(join(out, `${name}.json`), 'utf8'));
  });

  test('Ctrl-C during a run leaves no file behind', async () => {
    const out = join(folder, 'interrupted');
    const args = ['linkage', 'moscow-2001', '--draws', '4096', '--out', out];
    const { code, signal, output, errors } = await counterpoise(args, { interruptAfter: inCI(2500, 1200) });
    expect(signal === 'SIGINT' || code === 130).toBe(true);
    expect(filesIn(out)).toEqual([]);
    expect(output + errors).not.toMatch(trace);
  });
});

describe('assess', () => {
  test('prints plain ASCII into a pipe', async () => {
    const { code, output, errors } = await started(['assess', 'moscow-2001', '--draws', '0']);
    expect({ code, errors }).toEqual({ code: 0, errors: '' });
    expect(output.length).toBeGreaterThan(200);
    expect(notPlain(output)).toEqual([]);
  });

  testInCI('--json gives one JSON document, the same for the same seed', async () => {
    const args = ['assess', 'moscow-2001', '--draws', '4', '--seed', '7', '--json'];
    const [one, again] = await Promise.all([counterpoise(args), counterpoise(args)]);
    expect(one).toMatchObject({ code: 0, errors: '' });
    expect(JSON.parse(one.output)).toMatchObject({ scenario: 'moscow-2001', draws: 4, seed: 7 });
    expect(again).toEqual(one);
  });
});

/** Each ends with exit code 2, nothing on standard output, and what is wrong on standard error, without a trace. */
describe('bad input', () => {
  const cases: readonly { readonly what: string; readonly args: () => readonly string[]; readonly says: RegExp }[] = [
    {
      what: 'an unknown scenario',
      args: () => ['moscow-2002'],
      says: /no scenario moscow-2002 .*did you mean moscow-2001\?/,
    },
    {
      what: 'a file that is not there',
      args: () => ['nowhere.yaml'],
      says: /^nowhere\.yaml:1:1 {2}there is no such file/,
    },
    { what: 'a folder', args: () => [folder], says: /is a folder/ },
    { what: 'no scenario', args: () => [], says: /missing required argument 'scenario'/ },
    {
      what: 'a scenario that is no YAML',
      args: () => [changed('brackets.yaml', { 'agreements: [start-1, abm]': 'agreements: [start-1, abm' })],
      says: /brackets\.yaml:\d+:\d+ {2}\S/,
    },
    {
      what: 'a wrong date in a scenario',
      args: () => [changed('date.yaml', { "date: '2001-08-13'": 'date: yesterday' })],
      says: /date\.yaml:\d+:7 {2}date is the text 'yesterday'/,
    },
    {
      what: 'a misspelt key in a scenario',
      args: () => [changed('key.yaml', { 'choices:': 'choises:' })],
      says: /key\.yaml:\d+:1 {2}`choises` .*did you mean `choices`\?/,
    },
    { what: 'an unknown alternative', args: () => ['moscow-2001', '--alternative', 'mobile-out'], says: /mobiles-out/ },
    { what: 'a setting that is none', args: () => ['moscow-2001', '--set', 'nonsense'], says: /path=value/ },
    {
      what: 'a setting of no known path',
      args: () => ['moscow-2001', '--set', 'beliefs.engagement.US.kil=0.6'],
      says: /did you mean `kill`\?/,
    },
    {
      what: 'a setting out of its range',
      args: () => ['moscow-2001', '--set', 'beliefs.engagement.US.kill=7'],
      says: /from 0 to 1/,
    },
    { what: 'a wrong number of draws', args: () => ['moscow-2001', '--draws', 'many'], says: /whole number/ },
    { what: 'an unknown option', args: () => ['moscow-2001', '--jsno'], says: /unknown option '--jsno'/ },
    {
      what: 'draws of something else',
      args: () => ['moscow-2001', '--draws-file', written('draws.csv', 'draw,weather\n0,1\n')],
      says: /draws\.csv:1:1 {2}/,
    },
  ];

  test.each(few(cases, 3))('$what', async ({ args, says }) => {
    const given = args();
    const ends = await Promise.all([counterpoise(['linkage', ...given]), counterpoise(['assess', ...given])]);
    for (const end of ends) refused(end, says);
  });

  test('an unknown command', async () => {
    refused(await started(['linkages', 'moscow-2001']), /unknown command 'linkages'/);
  });
});

function refused({ code, output, errors }: Ended, says: RegExp): void {
  expect({ code, output }).toEqual({ code: 2, output: '' });
  expect(errors).toMatch(says);
  expect(errors).not.toMatch(trace);
}

const trace = /^\s+at .*:\d+:\d+\)?$|node:internal/m;

/** Lines with anything but printable ASCII: colours, boxes, dashes. */
function notPlain(text: string): readonly string[] {
  return text.split('\n').filter((line) => /[^\x20-\x7e]/.test(line));
}

/** The Moscow scenario with some words of it replaced, as a file. */
function changed(name: string, replacements: Readonly<Record<string, string>>): string {
  let text = readFileSync(join(home, 'library/scenarios/moscow-2001.yaml'), 'utf8');
  for (const [from, to] of Object.entries(replacements)) {
    if (!text.includes(from)) throw new Error(`the scenario no longer says ${from}`);
    text = text.replace(from, to);
  }
  return written(name, text);
}

function written(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

function filesIn(path: string): readonly string[] {
  try {
    return readdirSync(path);
  } catch {
    return [];
  }
}
