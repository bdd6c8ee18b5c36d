import { spawn, spawnSync } from 'node:child_process';
import type { SpawnOptions } from 'node:child_process';
import {
  chmodSync,
  closeSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readdirSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Complaint } from '../src/cli/complaint.ts';
import { openScenario } from '../src/cli/input.ts';
import type { ScenarioOptions } from '../src/cli/input.ts';
import { newPasted } from '../src/cli/new-pasted.ts';
import { writeFiles } from '../src/cli/output.ts';
import { formatProblem } from '../src/model/document/index.ts';
import type { Place, Problem } from '../src/model/document/index.ts';
import { counterpoise, home } from './counterpoise.ts';
import { draws, forces, scenarios, typed } from './museum/exhibits.cases.ts';
import type { Says } from './museum/exhibits.cases.ts';
import { tables } from './museum/tables.cases.ts';
import { few, inCI, testNeeding } from './needs.ts';
import type { Need } from './needs.ts';

/** The museum of wrong inputs: see museum/README.md. */
const museum = 'e2e/museum';
const sound = `${museum}/sound.yaml`;

/** Codes and exhibits that the rooms below have shown. */
const shown = { codes: new Set<string>(), exhibits: 0 };

/** Each run ends by itself well before this. */
const patienceMilliseconds = 20_000;

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'counterpoise-museum-'));
  chmodSync(folder, 0o755);
});

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
  process.stdout.write(`\nmuseum: ${shown.exhibits} exhibits, ${shown.codes.size} problem codes\n`);
});

/** By the calls that the command makes: a hundred files in the time that ten commands take to start. */
describe('a file is refused, word for word', () => {
  describe('scenario', () => {
    test.each(Object.entries(scenarios))('%s', async (name, says) => {
      const file = `${museum}/scenarios/${name}.yaml`;
      hangs(await complaintsOf(file), placed(file, says));
    });
  });

  describe('force', () => {
    test.each(Object.entries(forces))('%s', async (name, says) => {
      hangs(await complaintsOf(sound, { set: [`parties.US.force=forces/${name}.yaml`] }), says);
    });
  });

  describe('draws', () => {
    test.each(Object.entries(draws))('%s', async (name, says) => {
      const file = `${museum}/draws/${name}.csv`;
      hangs(await complaintsOf(sound, { drawsFile: file }), placed(file, says));
    });
  });

  describe('table', () => {
    test.each(Object.entries(tables))('%s', (name, { options = {}, says }) => {
      const file = `${museum}/tables/${name}`;
      const given = { state: 'US', date: '2020-09-01', source: 'recall', ...options };
      hangs(
        complaints(() => newPasted('mine', file, given)),
        says.map((one) => (/^\S+ --/.test(one) ? one : one.replace(' ', ` ${file}:`))),
      );
    });
  });

  test('every file of the museum is one of them', () => {
    const files = (room: string): readonly string[] => readdirSync(join(home, museum, room)).sort();
    const names = (table: object, ending: string): readonly string[] =>
      Object.keys(table)
        .map((name) => `${name}${ending}`)
        .sort();
    expect(names(scenarios, '.yaml')).toEqual(files('scenarios'));
    expect(names({ ...forces, sound }, '.yaml')).toEqual(files('forces'));
    expect(names({ ...draws, sound }, '.csv')).toEqual(files('draws'));
    expect(names({ ...tables, 'sound.csv': sound }, '')).toEqual(files('tables'));
  });

  test('but what they were made of is sound', async () => {
    expect(await complaintsOf(sound, { drawsFile: `${museum}/draws/sound.csv` })).toEqual([]);
    expect(await complaintsOf(sound, { alternative: 'mobiles-out', draws: 0 })).toEqual([]);
    const given = { state: 'US', date: '2020-09-01', source: 'recall' };
    expect(complaints(() => newPasted('mine', `${museum}/tables/sound.csv`, given))).toEqual([]);
  });
});

/** Some of those files, and what is wrong on the command line itself. */
describe.concurrent('the command refuses', () => {
  const files = [
    'alias-bomb',
    'tag-js',
    'deep',
    'unknown-force',
    'cuts-by-plan',
    'null-not-filled',
    'too-many-uncertain',
    'view-nowhere',
    'wrong-everywhere',
  ];
  test.each(few(files, 2))('scenario %s', async (name) => {
    const file = `${museum}/scenarios/${name}.yaml`;
    await tellsPeople(['linkage', file], placed(file, scenarios[name]!));
  });

  test('draws with a letter', async () => {
    const file = `${museum}/draws/letter.csv`;
    await tellsPeople(['assess', sound, '--draws-file', file], placed(file, draws['letter']!));
  });

  const lines = typed.map((one, index) => ({ ...one, index, words: JSON.stringify(one.args.join(' ')).slice(1, -1) }));
  test.each(few(lines, 5))('counterpoise $words', async ({ args, says, index }) => {
    // Its start is what takes time, so programs are told of each, and people of every sixth.
    if (index % 6 === 0) await tellsPeople(args, says);
    await tellsPrograms(args, says);
  });
});

/** What a repository cannot hold. */
describe.concurrent('the command refuses', () => {
  const tooLong =
    'too-long PATH:1:1  the file is longer than 1 MiB · at most 1 MiB of text · split it, or check that it is the right file';
  const nul = 'nul-byte PATH:1:1  the file holds NUL bytes · UTF-8 text · save it as UTF-8 text';
  const cyrillic = 'title: \u041c\u043e\u0441\u043a\u0432\u0430';

  const made: readonly { readonly what: string; readonly bytes: Uint8Array; readonly says: string }[] = [
    {
      what: 'a byte more than 1 MiB',
      bytes: Buffer.from(`# ${'x'.repeat(1024 * 1024 - 1)}`),
      says: tooLong,
    },
    { what: '50 MB', bytes: Buffer.alloc(50_000_000, 'counterpoise: 1\n'), says: tooLong },
    { what: 'NUL bytes', bytes: Buffer.from('counterpoise: 1\nid: a\0b\n'), says: nul },
    { what: 'UTF-16 without a mark', bytes: Buffer.from('counterpoise: 1\n', 'utf16le'), says: nul },
    {
      what: 'UTF-16 with a mark',
      bytes: Buffer.from('\uFEFFcounterpoise: 1\n', 'utf16le'),
      says: 'not-utf-8 PATH:1:1  what stands here is not UTF-8 text · a text file in UTF-8 · save it as UTF-8',
    },
    {
      what: 'Russian of before Unicode',
      bytes: Buffer.concat([
        Buffer.from('counterpoise: 1\ntitle: '),
        Buffer.from([0xcc, 0xee, 0xf1, 0xea, 0xe2, 0xe0]),
      ]),
      says: 'not-utf-8 PATH:2:8  what stands here is not UTF-8 text · a text file in UTF-8 · save it as UTF-8',
    },
    {
      what: 'a character cut in half',
      bytes: Buffer.from(cyrillic).subarray(0, -1),
      says: 'not-utf-8 PATH:1:13  what stands here is not UTF-8 text · a text file in UTF-8 · save it as UTF-8',
    },
  ];
  test.each(few(made, 2))('$what', async ({ what, bytes, says }) => {
    const path = join(folder, `${what.replaceAll(' ', '-')}.yaml`);
    writeFileSync(path, bytes);
    await refuses(['assess', path], [says.replace('PATH', path)]);
  });

  test('a terabyte', async () => {
    const path = join(folder, 'terabyte.csv');
    writeFileSync(path, '');
    truncateSync(path, 2 ** 40); // holds nothing on the disk
    const words =
      'is larger than 300 MiB · a scenario (at most 1 MiB), or draws that this program wrote · check that it is the right file';
    await refuses(['assess', sound, '--draws-file', path], [`file-too-large ${path}:1:1  ${words}`]);
  });

  test('a link in a circle', async () => {
    const path = join(folder, 'circle.yaml');
    symlinkSync(path, path);
    await refuses(
      ['assess', path],
      [`unreadable ${path}:1:1  cannot be read (ELOOP) · a readable file · look at the file`],
    );
  });

  testNeeding(somebodyElse(), 'a file without permission', async () => {
    const path = join(folder, 'secret.yaml');
    writeFileSync(path, 'counterpoise: 1\n');
    chmodSync(path, 0o200);
    const words = 'may not be read · a file that you may read · change its permissions';
    await refuses(['assess', path], [`no-permission ${path}:1:1  ${words}`], nobody());
  });

  testNeeding(somebodyElse(), '--out in a folder without permission', async () => {
    const path = join(folder, 'locked');
    mkdirSync(path, { mode: 0o555 });
    const words = 'may not be written · a folder that you may write · name another';
    const out = join(path, 'results');
    await refuses(['linkage', sound, '--out', out], [`out-not-writable --out ${out}:1:1  ${words}`], nobody());
  });

  test('--out where a folder has the name of a result', async () => {
    const out = join(folder, 'taken');
    mkdirSync(join(out, 'sound.assess.json'), { recursive: true });
    const words = 'holds a folder with the name of a result · a folder without it · name another';
    await refuses(['assess', sound, '--draws', '0', '--out', out], [`out-holds-a-folder --out ${out}:1:1  ${words}`]);
    expect(readdirSync(out)).toEqual(['sound.assess.json']);
  });

  test('--out on a full disk', async () => {
    const out = join(folder, 'full');
    mkdirSync(out);
    const says = [`disk-full --out ${out}:1:1  the disk is full · room for the result · free some and run again`];
    if (mayMount()) await refuses(['assess', sound, '--draws', '0', '--out', out], says, onFullDisk(out));
    // Where nothing may be mounted a device that is always full stands for the disk, and the writer alone is tried.
    symlinkSync('/dev/full', join(out, `result.json.part-${process.pid}`));
    hangs(
      complaints(() => writeFiles(out, { 'result.json': '{}' })),
      says,
    );
    expect(readdirSync(out)).toEqual([]);
  });

  test('a result that standard output cannot take', async () => {
    const says = [
      'output-lost standard output:1:1  the disk is full · room for the result · send it elsewhere and run again',
    ];
    const full = openSync('/dev/full', 'w');
    await refuses(['assess', sound, '--draws', '0'], says, { options: { stdio: ['ignore', full, 'pipe'] } });
    closeSync(full);
  });
});

describe('with --lang ru', () => {
  const kil = 'beliefs.engagement.US.kil=0.6';

  test('people read Russian, keys and values as they wrote them', async () => {
    const { code, output, errors } = await ended(['assess', sound, '--set', kil, '--lang', 'ru'], {});
    const known =
      'doctrine, kill, track, system, shotsPerObject, looks, split, salvoLimit, decoysPerWarhead, warheadsCalled, decoysCalled, reach, orbit, exposed, stopped, layers, source';
    const words = `beliefs.engagement.US: ключа \`kil\` здесь нет · ${known} или note · возможно, имелось в виду \`kill\`?`;
    expect({ code, output, errors }).toEqual({ code: 2, output: '', errors: `--set ${kil}:1:7  ${words}\n` });
  });

  test('a command line that cannot be read is told in Russian too', async () => {
    const { errors } = await ended(['asess', sound, '--lang=ru'], {});
    const words = "неизвестная команда 'asess' · команда программы counterpoise · возможно, имелось в виду assess?";
    expect(errors).toBe(`counterpoise:1:1  ${words}\n`);
  });

  test('JSON has no language', async () => {
    const args = ['assess', sound, '--set', kil, '--json'];
    const [english, russian] = await Promise.all([ended(args, {}), ended([...args, '--lang', 'ru'], {})]);
    expect(russian).toEqual(english);
  });
});

test('there are forty problem codes and more', () => {
  expect(shown.codes.size).toBeGreaterThanOrEqual(40);
});

/** Hangs an exhibit up: exactly this is said. */
function hangs(said: Says, says: Says): void {
  expect(said).toEqual(says);
  shown.exhibits += 1;
  for (const one of says) shown.codes.add(one.split(' ', 1)[0]!);
}

/** `CODE LINE:COLUMN …` of a file. */
function placed(file: string, says: Says): Says {
  return says.map((one) => one.replace(' ', ` ${file}:`));
}

async function complaintsOf(name: string, options: ScenarioOptions = {}): Promise<Says> {
  try {
    await openScenario(name, options);
    return [];
  } catch (error) {
    return complained(error);
  }
}

function complaints(of: () => unknown): Says {
  try {
    of();
    return [];
  } catch (error) {
    return complained(error);
  }
}

function complained(error: unknown): Says {
  if (error instanceof Complaint) return error.problems.map((one) => `${one.code} ${formatProblem(one)}`);
  throw error;
}

interface Run {
  /** what stands before `node` */
  readonly before?: readonly string[];
  readonly options?: SpawnOptions;
}

/** For people and for programs: the same is said, with exit code 2, and nothing else anywhere. */
async function refuses(args: readonly string[], says: Says, run: Run = {}): Promise<void> {
  await tellsPrograms(args, says, run);
  // What is told alike is told alike of each process too: starting it twice is for `.ci/run`.
  if (Object.keys(run).length === 0 || inCI(true, false)) await tellsPeople(args, says, run);
}

async function tellsPeople(args: readonly string[], says: Says, run: Run = {}): Promise<void> {
  const { code, output, errors } = await ended(args, run);
  const lines = says.map((one) => `${one.slice(one.indexOf(' ') + 1)}\n`).join('');
  // Who names no command is first shown those that there are.
  const told = says[0]!.startsWith('missing-command') ? expect.stringContaining(`\n${lines}`) : lines;
  expect({ code, output, errors }).toEqual({ code: 2, output: '', errors: told });
  expect(errors).not.toMatch(/^\s+at .*:\d+:\d+\)?$|node:internal/m);
}

async function tellsPrograms(args: readonly string[], says: Says, run: Run = {}): Promise<void> {
  const { code, output, errors } = await ended(withJson(args), run);
  expect({ code, output, errors }).toMatchObject({ code: 2, output: '', errors: expect.stringMatching(/^\{.*\}\n$/) });
  const { problems } = JSON.parse(errors) as { readonly problems: readonly (Omit<Problem, 'place'> & Place)[] };
  const said = problems.map(({ file, line, column, ...rest }) => ({ ...rest, place: { file, line, column } }));
  hangs(
    said.map((one) => `${one.code} ${formatProblem(one)}`),
    says,
  );
}

/** `--json` last, or before an option that lacks its value and would take it for one. */
function withJson(args: readonly string[]): readonly string[] {
  const at = args.at(-1)?.startsWith('--') ? args.length - 1 : args.length;
  return args.toSpliced(at, 0, '--json');
}

/** What asks for nothing of its process needs none of its own. */
function ended(args: readonly string[], run: Run) {
  return Object.keys(run).length === 0 ? counterpoise(args) : endedAlone(args, run);
}

function endedAlone(args: readonly string[], { before = [], options = {} }: Run) {
  const [command, ...words] = [...before, process.execPath, join(home, 'bin/counterpoise.js'), ...args];
  const child = spawn(command!, words, {
    cwd: home,
    stdio: ['ignore', 'pipe', 'pipe'],
    timeout: patienceMilliseconds,
    ...options,
  });
  const text = { output: '', errors: '' };
  child.stdout?.setEncoding('utf8').on('data', (part: string) => (text.output += part));
  child.stderr?.setEncoding('utf8').on('data', (part: string) => (text.errors += part));
  return new Promise<{ readonly code: number | null; readonly output: string; readonly errors: string }>(
    (resolve, reject) => {
      child.on('error', reject);
      child.on('close', (code) => resolve({ code, ...text }));
    },
  );
}

/** Root may read and write everything, so it must be somebody else. */
function nobody(): Run {
  return process.getuid?.() === 0 ? { options: { uid: 65534, gid: 65534 } } : {};
}

function somebodyElse(): Need {
  const { status } = spawnSync(process.execPath, [join(home, 'bin/counterpoise.js'), '--version'], nobody().options);
  return {
    name: 'a user who is not root',
    missing: status === 0 ? null : `nobody cannot run ${home}bin/counterpoise.js`,
  };
}

/** In a name space of its own, so that nothing of it is left. */
function onFullDisk(path: string): Run {
  const mounting = 'mount -t tmpfs -o size=4k tmpfs "$0" && exec "$@"';
  return { before: ['unshare', '--map-root-user', '--mount', 'sh', '-c', mounting, path] };
}

function mayMount(): boolean {
  const [command, ...words] = [...onFullDisk(tmpdir()).before!, 'true'];
  return spawnSync(command!, words).status === 0;
}
