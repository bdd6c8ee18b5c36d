import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { few, testInCI } from './needs.ts';
import { counterpoise } from './counterpoise.ts';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'counterpoise-new-'));
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

const run = (...args: string[]) => counterpoise(args, { folder });

const works = async (...args: string[]): Promise<string> => {
  const { code, output, errors } = await run(...args);
  expect({ args, code, errors }).toEqual({ args, code: 0, errors: '' });
  return output;
};

describe('new scenario', () => {
  test('is written here, and runs at once', async () => {
    expect(await works('new', 'scenario')).toBe(
      'Wrote ./my-scenario.yaml\nIt runs as it is:\n  counterpoise linkage ./my-scenario.yaml\n  counterpoise assess ./my-scenario.yaml\n',
    );
    expect(await works('linkage', './my-scenario.yaml', '--draws', '0')).toContain('My scenario');
    expect(await works('assess', './my-scenario.yaml', '--draws', '4')).toContain('Package: ');
    const said = await works('library', 'check', './my-scenario.yaml');
    expect(said).toMatch(/NOTHING IS OFF\.\n$/);
    expect(await works('linkage', './my-scenario.yaml', '--draws', '0', '--alternative', 'decoys')).toContain('decoys');
  });

  testInCI('explains every part of itself in comments', async () => {
    await works('new', 'scenario', 'mine');
    const text = readFileSync(join(folder, 'mine.yaml'), 'utf8');
    const keys = [...text.matchAll(/^(\w+):/gm)].map(([, key]) => key);
    expect(keys).toEqual([
      'counterpoise',
      'id',
      'title',
      'date',
      'parties',
      'agreements',
      'choices',
      'beliefs',
      'alternatives',
      'criteria',
      'runs',
    ]);
    expect(text.split('\n').filter((line) => /^\s*#/.test(line)).length).toBeGreaterThan(50);
    expect(text).not.toMatch(/\{\{|\}\}\w/);
  });

  testInCI('on two forces of the library, with --json', async () => {
    const output = await works('new', 'scenario', '--force-a', 'us-2001-12', '--force-b', 'russia-2002-01', '--json');
    expect(JSON.parse(output)).toEqual({
      wrote: './my-scenario.yaml',
      kind: 'scenario',
      id: 'my-scenario',
      next: ['counterpoise linkage ./my-scenario.yaml', 'counterpoise assess ./my-scenario.yaml'],
    });
    const text = readFileSync(join(folder, 'my-scenario.yaml'), 'utf8');
    expect(text).toContain('US: { force: us-2001-12 }');
    expect(text).toContain('system: b52, warheads: { value: 860, source: strategicforces-csv }');
    const assessed = JSON.parse(await works('assess', 'my-scenario.yaml', '--draws', '0', '--json')) as object;
    expect(assessed).toMatchObject({ scenario: 'my-scenario', draws: 0 });
  });
});

describe('a force of one’s own', () => {
  testInCI('stands in a scenario by its path, from another folder too', async () => {
    mkdirSync(join(folder, 'questions'));
    expect(await works('new', 'force')).toBe(
      'Wrote ./my-force.yaml\nIt is ready for a scenario:\n  counterpoise library show ./my-force.yaml\n  counterpoise new scenario --force-a ./my-force.yaml\n',
    );
    expect(await works('library', 'check', 'my-force.yaml')).toMatch(/NOTHING IS OFF\.\n$/);
    expect(await works('library', 'show', './my-force.yaml')).toContain('mm3-w78');
    await works('new', 'scenario', '--force-a', 'my-force.yaml', '--out', 'questions/one.yaml');
    expect(readFileSync(join(folder, 'questions/one.yaml'), 'utf8')).toContain('US: { force: ../my-force.yaml }');
    expect(await works('linkage', 'questions/one.yaml', '--draws', '0')).toContain('One');
    expect(await works('assess', 'questions/one.yaml', '--draws', '0')).toContain('Package: ');
    const json = await works('assess', 'questions/one.yaml', '--draws', '0', '--json');
    expect(json).toContain('"path":"forces/my-force/d5/deployedLaunchers","source":"orderofbattle-2024"');
  });

  testInCI('stands in a scenario of the library by --set, from here', async () => {
    await works('new', 'force');
    const { code, errors } = await run('linkage', 'moscow-2001', '--set', 'parties.US.force=./my-force.yaml');
    expect(code).toBe(2);
    // the scenario's own fills are for the force that it names
    expect(errors).toContain("fills the force us-2001-12, which is no party's · one of my-force, russia-2002-01");
  });

  test.each(
    few(
      [
        [
          'that is not there',
          null,
          './mine.yaml:26:16  the force file ./my-force.yaml does not exist · a path from the folder of the scenario · correct it, or write one: counterpoise new force',
        ],
        [
          'that is no force',
          'kind: series\n',
          "./my-force.yaml:1:7  kind is the text 'series' · force · write one of these",
        ],
        [
          'under the id of another',
          /^id: my-force/m,
          './mine.yaml:26:16  the force file ./my-force.yaml has the id us-2024, which is that of a force of the library · an id of its own · change `id: us-2024` in ./my-force.yaml',
        ],
        [
          'with a source that nobody knows',
          /source: recall$/m,
          './my-force.yaml:78:13  no source recal in the bibliography · a key of library/sources.yaml · did you mean recall?',
        ],
      ] as [string, string | RegExp | null, string][],
      2,
    ),
  )('%s', async (what, change, says) => {
    await works('new', 'force');
    await works('new', 'scenario', 'mine', '--force-a', './my-force.yaml');
    const path = join(folder, 'my-force.yaml');
    if (change === null) rmSync(path);
    else if (typeof change === 'string') writeFileSync(path, change);
    else {
      const now = what === 'under the id of another' ? 'id: us-2024' : 'source: recal';
      writeFileSync(path, readFileSync(path, 'utf8').replace(change, now));
    }
    const { code, output, errors } = await run('assess', './mine.yaml', '--draws', '0');
    expect({ code, output }).toEqual({ code: 2, output: '' });
    expect(errors).toContain(says);
  });

  test.each(
    few(['/etc/force.yaml', 'C:/force.yaml', 'https://example.org/force.yaml', './force.yml', '..\\force.yaml'], 1),
  )('is no force by the name %s', async (name) => {
    await works('new', 'scenario', 'mine');
    const path = join(folder, 'mine.yaml');
    writeFileSync(path, readFileSync(path, 'utf8').replace('force: us-2024 }', `force: '${name}' }`));
    const { code, errors } = await run('assess', './mine.yaml', '--draws', '0');
    expect({ code, errors }).toEqual({
      code: 2,
      errors: `./mine.yaml:26:16  parties.US.force is the text '${name}' · an id of the library, or a path from the folder of the scenario that ends in .yaml · write it like \`us-2001-12\` or \`./my-force.yaml\`\n`,
    });
  });
});

describe('what cannot be written: exit code 2, and no file', () => {
  testInCI('what is there already stays as it is', async () => {
    writeFileSync(join(folder, 'mine.yaml'), 'mine\n');
    for (const kind of ['scenario', 'force']) {
      expect(await run('new', kind, 'mine')).toMatchObject({
        code: 2,
        output: '',
        errors:
          './mine.yaml:1:1  is there already · the name of a file that is not there yet · give another name, or move it away\n',
      });
    }
    expect(readFileSync(join(folder, 'mine.yaml'), 'utf8')).toBe('mine\n');
  });

  test.each(
    few(
      [
        [
          ['scenario', 'My Question'],
          'My Question:1:1  My Question is not a name for it · small letters, digits and single hyphens; --out says where the file goes · write my-question\n',
        ],
        [
          ['force', '--out', 'no/such.yaml'],
          './no/such.yaml:1:1  lies in a folder that does not exist · a folder that exists · make it first\n',
        ],
        [
          ['force', '--out', 'mine.yml'],
          '--out:1:1  the file would be called mine.yml · a path that ends in .yaml · write --out mine.yaml\n',
        ],
        [
          ['scenario', '--force-a', 'china'],
          '--force-a:1:1  china is a series, not a force: counts over time, not the systems of one date · a force; near those dates, of China there is none · name a force, or write one: counterpoise new force\n',
        ],
        [
          ['scenario', '--force-b', './nowhere.yaml'],
          '--force-b:1:1  the force file ./nowhere.yaml does not exist · a path from the folder of the scenario · correct it, or write one: counterpoise new force\n',
        ],
      ] as [string[], string][],
      1,
    ),
  )('new %j', async (args, errors) => {
    expect(await run('new', ...args)).toMatchObject({ code: 2, output: '', errors });
    expect(readdirSync(folder)).toEqual([]);
  });
});
