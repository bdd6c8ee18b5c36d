import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { few } from './needs.ts';
import { counterpoise, home, started } from './counterpoise.ts';

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'counterpoise-library-'));
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('texts are those in the repository', () => {
  test.each(
    few(
      [
        ['list', ['list']],
        ['show.us-2001-12', ['show', 'us-2001-12']],
        ['show.russia-2002-01', ['show', 'russia-2002-01']],
        ['show.gbi', ['show', 'gbi']],
        ['show.new-start-aggregates', ['show', 'new-start-aggregates']],
        ['show.moscow-2001', ['show', 'moscow-2001']],
        ['show.us-ssbn-patrols', ['show', 'us-ssbn-patrols']],
        ['list.shields', ['list', 'shields']],
        ['show.gmd-2013', ['show', 'gmd-2013']],
        ['show.moscow-talks-2001', ['show', 'moscow-talks-2001']],
        ['sources.us-2001-12', ['sources', 'us-2001-12']],
        ['sources.iiss-mb-2013', ['sources', 'iiss-mb-2013']],
        ['check', ['check']],
      ] as [string, string[]][],
      3,
    ),
  )('library %s', async (name, args) => {
    const { code, output, errors } = await counterpoise(['library', ...args]);
    expect({ code, errors }).toEqual({ code: 0, errors: '' });
    expect(output).toMatch(/^[\n\x20-\x7e]*$/);
    for (const line of output.split('\n')) expect(line.length, line).toBeLessThanOrEqual(100);
    matchesGolden(`library.${name}.txt`, output);
  });
});

describe('--json is one document', () => {
  const json = async (...args: string[]): Promise<Record<string, unknown>> => {
    const { code, output, errors } = await counterpoise(['library', ...args, '--json']);
    expect({ code, errors }).toEqual({ code: 0, errors: '' });
    return JSON.parse(output) as Record<string, unknown>;
  };

  test('list', async () => {
    const { items } = (await json('list', 'forces')) as { items: readonly object[] };
    expect(items).toHaveLength(18);
    expect(items[9]).toEqual({
      kind: 'force',
      id: 'us-2001-12',
      file: 'forces/us-2001-12.yaml',
      date: { text: '2001-12-05', firstDay: '2001-12-05', lastDay: '2001-12-05' },
      states: ['US'],
      what: 'START I attribution',
    });
  });

  test('show', async () => {
    const shown = await json('show', 'us-2001-12');
    expect(shown).toMatchObject({ kind: 'force', id: 'us-2001-12', record: { state: 'US' } });
    expect((shown['record'] as { systems: readonly object[] }).systems[5]).toMatchObject({
      id: 'b52',
      deployedLaunchers: { value: 56, source: 'strategicforces-csv', tag: 'read-2' },
      warheadsPerLauncher: { value: null, reason: 'not found' },
    });
    expect(shown['sums']).toContainEqual({
      item: 'us-2001-12',
      what: 'attributed ballistic missile warheads',
      stated: 4821,
      computed: 4821,
      status: 'closes',
      missing: [],
    });
  });

  test('sources, of an item and of a source', async () => {
    expect(await json('sources', 'sm3')).toMatchObject({
      id: 'sm3',
      kind: 'defence',
      sources: [
        { key: 'csis-copy-interceptors', figures: [{}, {}, {}] },
        {
          key: 'rbtfl',
          figures: [{ where: 'FY2026: sm3BlockIIA', said: { kind: 'exact', value: 136 }, tag: 'read-2' }],
        },
      ],
    });
    expect(await json('sources', 'act-2001-01')).toMatchObject({
      source: 'act-2001-01',
      usedBy: [],
      mentionedIn: ['russia-2001-01'],
    });
  });

  test('check', async () => {
    const found = await json('check');
    expect(found).toMatchObject({ holds: true, files: 117, problems: [] });
    expect(found['open']).toContainEqual({
      force: 'us-2001-12',
      system: 'b2',
      field: 'warheadsPerLauncher',
      reason: 'not found',
      filledBy: ['moscow-2001'],
    });
  });
});

describe('library check of files of one’s own', () => {
  test('a force in which a sum is off, and a source that nobody knows: exit code 1', async () => {
    const path = changed('off.yaml', {
      'id: us-2001-12': 'id: off',
      'deployedLaunchers: 50\n': 'deployedLaunchers: 51\n',
      'source: state-2001-12': 'source: state-2001-11',
    });
    const { code, output, errors } = await started(['library', 'check', path]);
    expect({ code, errors }).toEqual({ code: 1, errors: '' });
    expect(output).toContain(
      `${path}:115:13  no source state-2001-11 in the bibliography - a key of library/sources.yaml - did you mean state-2001-12?`,
    );
    expect(output).toContain('OFF: off, mx.attributedWarheads: 500 stated, 510 summed.');
    expect(output).toMatch(/SOMETHING IS OFF: 2 lines above\.\n$/);
  });

  test('a force that its schema refuses: exit code 1, in JSON too', async () => {
    const path = changed('leg.yaml', { 'id: us-2001-12': 'id: leg', 'leg: silo': 'leg: sub' });
    const { code, output } = await counterpoise(['library', 'check', path, '--json']);
    expect(code).toBe(1);
    expect(JSON.parse(output)).toMatchObject({
      holds: false,
      problems: [{ code: 'unknown-value', file: path, line: 13, column: 10, wrong: "systems.0.leg is the text 'sub'" }],
    });
  });

  test('a scenario whose fill is missing: exit code 1', async () => {
    const scenario = readFileSync(join(home, 'library/scenarios/moscow-2001.yaml'), 'utf8');
    const path = written('fill.yaml', scenario.replace(/^.*system: b2,.*\n/m, ''));
    const { code, output } = await counterpoise(['library', 'check', path]);
    expect(code).toBe(1);
    expect(output).toContain('the force us-2001-12 gives no warheadsPerLauncher for b2 (not found)');
  });

  test('no YAML, no kind: exit code 1; nothing of that name: exit code 2', async () => {
    const broken = await counterpoise(['library', 'check', written('broken.yaml', 'kind: [force\n')]);
    expect(broken).toMatchObject({ code: 1, errors: '' });
    const strange = written('strange.yaml', 'name: us\n');
    const nothing = await counterpoise(['library', 'check', strange]);
    expect(nothing.code).toBe(1);
    expect(nothing.output).toContain('the file does not say what it is - `kind: force` for a force');
    expect(await counterpoise(['library', 'check', join(folder, 'nowhere.yaml')])).toMatchObject({
      code: 2,
      output: '',
    });
  });
});

describe('what there is not: exit code 2', () => {
  test.each(
    few(
      [
        [
          ['show', 'us-2001-13'],
          'us-2001-13:1:1  the library has nothing called us-2001-13 · an id that `counterpoise library list` shows, or the path of a file that ends in .yaml or .md · did you mean us-2001-12?',
        ],
        [
          ['show', 'atlantis'],
          'atlantis:1:1  the library has nothing called atlantis · an id that `counterpoise library list` shows, or the path of a file that ends in .yaml or .md · see what there is: counterpoise library list',
        ],
        [
          ['show', 'us-ssbn-patrol'],
          'us-ssbn-patrol:1:1  the library has nothing called us-ssbn-patrol · an id that `counterpoise library list` shows, or the path of a file that ends in .yaml or .md · did you mean us-ssbn-patrols?',
        ],
        [
          ['show', 'gmd-record'],
          'gmd-record:1:1  gmd-record is a source, not an item of the library · an id that `counterpoise library list` shows · run counterpoise library sources gmd-record',
        ],
        [
          ['sources', 'iiss-mb-2031'],
          'iiss-mb-2031:1:1  the library has nothing called iiss-mb-2031 · an id that `counterpoise library list` shows, or the path of a file that ends in .yaml or .md · did you mean iiss-mb-2001?',
        ],
        [
          ['list', 'defense'],
          'defense:1:1  the library has no kind defense · force, series, declaration, defence, region, interceptor, constellation, confidence, scenario, posture, sources, agreement, draft, events, shield, schedule or talks · did you mean defence?',
        ],
      ] as [string[], string][],
      2,
    ),
  )('library %j', async (args, says) => {
    expect(await counterpoise(['library', ...args])).toMatchObject({ code: 2, output: '', errors: `${says}\n` });
  });

  test('a folder', async () => {
    mkdirSync(join(folder, 'folder.yaml'));
    const { code, errors } = await counterpoise(['library', 'show', join(folder, 'folder.yaml')]);
    expect({ code, errors }).toEqual({
      code: 2,
      errors: `${join(folder, 'folder.yaml')}:1:1  is a folder · a file · name a file in it\n`,
    });
  });
});

/** The force of December 2001 with some words of it replaced, as a file. */
function changed(name: string, replacements: Readonly<Record<string, string>>): string {
  let text = readFileSync(join(home, 'library/forces/us-2001-12.yaml'), 'utf8');
  for (const [from, to] of Object.entries(replacements)) {
    if (!text.includes(from)) throw new Error(`the force no longer says ${from}`);
    text = text.replace(from, to);
  }
  return written(name, text);
}

function written(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

/** RESET_GOLDEN=1 writes it anew (say why in the commit). */
function matchesGolden(name: string, text: string): void {
  const path = new URL(`golden/${name}`, import.meta.url);
  if (process.env['RESET_GOLDEN'] === '1') {
    mkdirSync(new URL('golden/', import.meta.url), { recursive: true });
    writeFileSync(path, text);
  }
  expect(text, `${name} differs; look at it, then RESET_GOLDEN=1`).toBe(readFileSync(path, 'utf8'));
}
