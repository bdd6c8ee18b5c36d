import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newPasted, pastedLines } from '../src/cli/new-pasted.ts';
import { newScenario } from '../src/cli/new-scenario.ts';
import type { NewForceOptions } from '../src/cli/new-pasted.ts';
import { load, sumsOf } from '../src/library/index.ts';
import { readLibraryFolder } from '../src/library/folder.ts';
import { readForce } from '../src/model/force/index.ts';
import type { ForceRecord } from '../src/model/force/index.ts';
import { languages } from '../src/words/index.ts';
import { counterpoise, home } from './counterpoise.ts';
import { testInCI } from './needs.ts';

const guide = readFileSync(join(home, 'docs/guide/paste-a-force.md'), 'utf8');
const tables = [...guide.matchAll(/^Save this as `([^`]+)`:\n\n```text\n([\s\S]*?)^```/gm)].map(([, name, text]) => ({
  name: name!,
  text: text!,
}));
const commands = [...guide.matchAll(/^```sh\n([\s\S]*?)^```/gm)]
  .flatMap(([, block]) => block!.replaceAll('\\\n', '').split('\n'))
  .filter((line) => line.startsWith('npx counterpoise'));
const library = readLibraryFolder();

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'counterpoise-paste-'));
  for (const { name, text } of tables) writeFileSync(join(folder, name), text);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What the guide's own commands say of each table. */
const of: Readonly<Record<string, { readonly options: NewForceOptions; readonly library: string }>> = {
  'us-2020.txt': {
    options: {
      state: 'US',
      date: '2020-09-01',
      source: 'globalsecurity-2020-12',
      basis: 'New START declaration',
      leg: ['ICBMs=silo'],
    },
    library: 'us-2020-09',
  },
  'us-1990.txt': {
    options: {
      state: 'US',
      date: '1990-09-01',
      source: 'start1-mou-1990',
      basis: 'START I attribution',
      leg: ['ICBMs=silo'],
      unknown: ["rule=the treaty's bomber rule computes it"],
    },
    library: 'us-1990-09',
  },
  'ussr-1990.csv': {
    options: {
      state: 'USSR',
      date: '1990-09-01',
      source: 'start1-mou-1990',
      basis: 'START I attribution',
      leg: ['МБР=silo'],
    },
    library: 'ussr-1990-09',
  },
};

function pasted(name: string, more: NewForceOptions = {}) {
  return newPasted('mine', join(folder, name), { ...of[name]!.options, ...more });
}

function forceOf(text: string): ForceRecord {
  const read = readForce(text, 'mine.yaml');
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return read.value;
}

describe('the tables of the guide', () => {
  test('are three', () => expect(tables.map(({ name }) => name)).toEqual(Object.keys(of)));

  test.each(Object.keys(of))('%s comes back as the numbers of the library', (name) => {
    const ours = library.find('force', of[name]!.library)!;
    const [table, file] = [forceOf(pasted(name).text), forceOf(ours.text)];
    // The library has loads of 2020 from elsewhere; the declaration prints none.
    const isLoaded = name !== 'us-2020.txt';
    const figures = (force: ForceRecord) =>
      force.systems.map((system) => ({
        leg: system.leg,
        deployed: system.deployedLaunchers.value,
        spare: system.nonDeployedLaunchers.value,
        ...(isLoaded && { load: system.warheadsPerLauncher.value, warheads: load(system) }),
        ...(isLoaded &&
          system.leg === 'bomber' &&
          name === 'us-1990.txt' && { why: system.warheadsPerLauncher.reason }),
      }));
    expect(figures(table)).toEqual(figures(file));
    expect({ state: table.state, date: table.date, basis: table.basis }).toEqual({
      state: file.state,
      date: file.date,
      basis: file.basis,
    });
  });

  test('the totals of 2020 are those that the library quotes', () => {
    const { aggregates } = forceOf(pasted('us-2020.txt').text);
    const [quoted] = forceOf(library.find('force', 'us-2020-09')!.text).aggregates;
    const value = (what: string) => aggregates.find(({ quantity }) => quantity === `printed total, ${what}`)?.value;
    expect([value('deployed launchers'), value('warheads'), value('launchers in all')]).toEqual(quoted!.value);
  });

  test('`library check` holds every total against the systems again', () => {
    for (const name of Object.keys(of)) {
      const { checks, notCompared } = sumsOf('mine', { kind: 'force', record: forceOf(pasted(name).text) });
      expect(notCompared, name).toEqual([]);
      const open = name === 'us-2020.txt' ? ['printed total, warheads'] : [];
      const stated = checks.filter(({ what }) => what.startsWith('printed'));
      expect(
        stated.filter(({ status }) => status === 'open').map(({ what }) => what),
        name,
      ).toEqual(open);
      expect(
        stated.filter(({ status }) => status !== 'closes' && status !== 'open'),
        name,
      ).toEqual([]);
      expect(stated.length, name).toBeGreaterThan(3);
    }
  });

  test('a kept total that does not add up is known to `library check`, not off', () => {
    writeFileSync(join(folder, 'off.csv'), 'System,Leg,Deployed\nA,silo,10\nTotal,,12\n');
    const { text } = newPasted('mine', join(folder, 'off.csv'), {
      ...{ state: 'US', date: '1999', source: 'recall', keepTotals: true },
    });
    const { checks } = sumsOf('mine', { kind: 'force', record: forceOf(text) });
    expect(checks.map(({ stated, computed, status }) => [stated, computed, status])).toEqual([[12, 10, 'known']]);
  });

  test('what was read is said in both languages', () => {
    const { pasted: force } = pasted('us-2020.txt');
    const file = join(folder, 'us-2020.txt');
    expect(pastedLines(force, languages.en)).toEqual([
      `Read 4 systems from ${file}`,
      '3 printed totals agree with the systems',
      'Total, warheads: printed 1,457, not compared: not known of Minuteman III, Trident II D-5, B-2A and B-52H',
    ]);
    expect(pastedLines(force, languages.ru)).toEqual([
      `Прочитано из ${file}: 4 системы`,
      'Сошлось с системами: 3 напечатанных итога',
      'Total, warheads: напечатано 1,457, не сверено: неизвестно для Minuteman III, Trident II D-5, B-2A и B-52H',
    ]);
  });
});

describe('the command', () => {
  const args = [
    '--from',
    'us-2020.txt',
    '--state',
    'US',
    '--date',
    '2020-09-01',
    '--source',
    'recall',
    '--leg',
    'ICBMs=silo',
  ];

  test('writes what a scenario can name by its path', () => {
    const path = join(folder, 'here.yaml');
    writeFileSync(path, pasted('us-2020.txt').text);
    const { text } = newScenario('question', { forceA: path }); // throws unless it runs
    expect(text).toContain('force: mine, system: trident-ii-d5, warheadsPerLauncher:');
  });

  testInCI('writes a force that stands in a scenario by its path', async () => {
    mkdirSync(join(folder, 'one'));
    const { code, output } = await counterpoise(['new', 'force', 'us', ...args, '--out', 'one/us.yaml'], { folder });
    expect({ code, last: output.split('\n').slice(3, 4) }).toEqual({ code: 0, last: ['Wrote ./one/us.yaml'] });
    const set = ['--set', 'parties.US.force=./one/us.yaml', '--draws', '0'];
    await counterpoise(['new', 'scenario', 'q', '--force-a', 'one/us.yaml', '--out', 'q.yaml'], { folder });
    const run = await counterpoise(['linkage', 'q.yaml', ...set, '--json'], { folder });
    expect({ code: run.code, errors: run.errors }).toEqual({ code: 0, errors: '' });
    expect(run.output).toContain('"path":"forces/us/trident-ii-d5/deployedLaunchers","source":"recall"');
  });

  testInCI('gives one JSON document, or the file itself on standard output', async () => {
    const json = await counterpoise(['new', 'force', 'two', ...args, '--json'], { folder });
    expect(JSON.parse(json.output)).toMatchObject({
      wrote: './two.yaml',
      kind: 'force',
      id: 'two',
      table: {
        systems: [{ id: 'minuteman-iii', line: 5 }, {}, {}, {}],
        totals: [{ status: 'agrees' }, {}, {}, { status: 'open', sum: null }],
      },
    });
    const shown = await counterpoise(['new', 'force', 'two', ...args, '--out', '-'], { folder });
    expect(shown.output).toBe(readFileSync(join(folder, 'two.yaml'), 'utf8'));
    const both = await counterpoise(['new', 'force', 'two', ...args, '--out', '-', '--json'], { folder });
    expect(JSON.parse(both.output)).toMatchObject({ wrote: null, text: shown.output, next: [] });
  });

  testInCI('reads what is piped in', async () => {
    const piped = `cat us-2020.txt | '${process.execPath}' '${home}bin/counterpoise.js' new force ${args.join(' ')} --from - --out -`;
    const { stdout } = await promisify(execFile)('sh', ['-ec', piped], { cwd: folder });
    expect(stdout).toContain('# A force read from the table standard input by');
  });

  for (const command of commands)
    testInCI(
      command,
      async () => {
        const here = command.replaceAll('npx counterpoise', `'${process.execPath}' '${home}bin/counterpoise.js'`);
        await promisify(execFile)('sh', ['-ec', here], { cwd: folder, maxBuffer: 2 ** 28 }); // throws unless it exits 0
      },
      60_000,
    );
});
