import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { few, testInCI } from './needs.ts';
import { counterpoise } from './counterpoise.ts';

/** The tables of `--out`, their codebook, and draws that are fed back. */
const folder = mkdtempSync(join(tmpdir(), 'counterpoise-'));
const at = (...path: readonly string[]): string => join(folder, ...path);
afterAll(() => rmSync(folder, { recursive: true }));

interface Field {
  readonly name: string;
  readonly type: 'string' | 'integer' | 'number' | 'boolean';
  readonly description: string;
  readonly constraints?: {
    readonly required?: boolean;
    readonly enum?: readonly string[];
    readonly minimum?: number;
    readonly maximum?: number;
  };
}

interface Resource {
  readonly name: string;
  readonly path: string;
  readonly run: string;
  readonly schema: { readonly fields: readonly Field[]; readonly primaryKey?: readonly string[] };
}

interface Codebook {
  readonly name: string;
  readonly version: string;
  readonly runs: readonly { readonly name: string; readonly draws: number; readonly sources: readonly string[] }[];
  readonly sources: readonly { readonly name: string; readonly title: string }[];
  readonly resources: readonly Resource[];
}

function codebook(name: string, file = 'datapackage.json'): Codebook {
  return JSON.parse(readFileSync(at(name, file), 'utf8')) as Codebook;
}

/** @source RFC 4180, but for the line ends */
function rowsOf(text: string): string[][] {
  return text
    .trimEnd()
    .split('\n')
    .map((line) =>
      [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(
        ([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? '',
      ),
    );
}

function table(name: string, file: string): { readonly head: readonly string[]; readonly rows: readonly string[][] } {
  const [head = [], ...rows] = rowsOf(readFileSync(at(name, file), 'utf8'));
  return { head, rows };
}

/** What a value breaks of its field; null: nothing. */
function broken(value: string, { type, constraints = {} }: Field): string | null {
  if (value === '') return constraints.required ? 'is required' : null;
  if (type === 'boolean') return value === 'true' || value === 'false' ? null : 'is no boolean';
  if (type === 'string') return constraints.enum?.includes(value) === false ? 'is none of the enum' : null;
  const number = Number(value);
  if (!Number.isFinite(number) || (type === 'integer' && !/^-?\d+$/.test(value))) return `is no ${type}`;
  if (number < (constraints.minimum ?? number)) return `is below ${constraints.minimum}`;
  return number > (constraints.maximum ?? number) ? `is above ${constraints.maximum}` : null;
}

const runs = [
  ['linkage', 'moscow-2001', '--draws', '5'],
  ['assess', 'moscow-2001', '--draws', '5', '--alternative', 'decoys'],
  [
    'linkage',
    'after-new-start-2026',
    '--draws',
    '3',
    '--set',
    'choices.points=[{name: odd, warheads: 1234, interceptors: [7, 411]}]',
  ],
  ['breakout', 'moscow-2001', '--draws', '5'],
  ['linkage', 'moscow-2001', '--draws', '0'],
  ['assess', 'after-new-start-2026', '--draws', '0', '--today'],
] as const;

describe.each(few(runs, 1).map((args, i) => [args.join(' '), `run-${i}`, args] as const))('%s', (_, name, args) => {
  beforeAll(async () => {
    const { code, errors } = await counterpoise([...args, '--every-draw', '--out', at(name), '--json']);
    expect(code, errors).toBe(0);
  }, 120_000);

  test('the codebook lists every table, each with its run', () => {
    const { resources, runs: of, sources, version } = codebook(name);
    const tables = readdirSync(at(name)).filter((file) => file.endsWith('.csv'));
    expect(resources.map(({ path }) => path).sort()).toEqual(tables.sort());
    expect(new Set(resources.map(({ run }) => run))).toEqual(new Set(of.map((run) => run.name)));
    expect(of[0]?.sources).toEqual(sources.map((source) => source.name).sort());
    expect(version).toMatch(/^\d+\.\d+\.\d+/);
    // @source Frictionless Data Package v1, name
    for (const { name: called } of [codebook(name), ...resources]) expect(called).toMatch(/^[-a-z0-9._/]+$/);
  });

  test('every value is what the codebook says', () => {
    for (const { path, schema } of codebook(name).resources) {
      const { head, rows } = table(name, path);
      expect(head, path).toEqual(schema.fields.map((field) => field.name));
      expect(rows.length, path).toBeGreaterThan(0);
      for (const [i, row] of rows.entries()) {
        expect(row.length, `${path}, row ${i}`).toBe(head.length);
        for (const [k, field] of schema.fields.entries())
          expect(broken(row[k]!, field), `${path}, row ${i}, ${field.name}: ${row[k]}`).toBeNull();
      }
      for (const { name: field, description } of schema.fields)
        expect(description, `${path}, ${field}`).toMatch(/^\S.*\.$/);
    }
  });

  test('the key of a table names each of its rows once', () => {
    for (const { path, schema } of codebook(name).resources) {
      if (schema.primaryKey === undefined) continue;
      const { head, rows } = table(name, path);
      const columns = schema.primaryKey.map((field) => head.indexOf(field));
      expect(columns, path).not.toContain(-1);
      expect(new Set(rows.map((row) => columns.map((k) => row[k]).join('|'))).size, path).toBe(rows.length);
    }
  });

  // where nothing was drawn, nothing can be fed back
  if (!(args as readonly string[]).includes('0'))
    test('draws fed back give the same bytes', async () => {
      const again = `${name}-again`;
      const drawn = readdirSync(at(name)).find((file) => file.endsWith('.draws.csv'))!;
      const options = args.filter((word, i) => word !== '--draws' && args[i - 1] !== '--draws');
      const fed = await counterpoise([...options, '--draws-file', at(name, drawn), '--every-draw', '--out', at(again)]);
      expect(fed.code, fed.errors).toBe(0);
      const files = readdirSync(at(name)).filter((file) => !file.endsWith('.html'));
      expect(files.filter((file) => /\.(json|csv|svg)$/.test(file)).length).toBe(files.length);
      for (const file of files)
        expect(readFileSync(at(again, file)).equals(readFileSync(at(name, file))), file).toBe(true);
    });
});

/** The value of rank ceil(q n); an empty one stands below every other. */
function quantile(values: readonly string[], q: number): string {
  const sorted = [...values].sort((a, b) => (a === '' ? -1 : b === '' ? 1 : Number(a) - Number(b)));
  return sorted[Math.max(0, Math.ceil(q * values.length) - 1)]!;
}

test('every draw adds up to the chart', () => {
  const chart = table('run-0', 'moscow-2001.linkage.csv');
  const draws = table('run-0', 'moscow-2001.linkage.every-draw.csv');
  const of = (row: readonly string[], head: readonly string[], column: string): string => row[head.indexOf(column)]!;
  const rooms = new Map<string, string[]>();
  for (const row of draws.rows) {
    const key = ['party', 'cell', 'limit'].map((column) => of(row, draws.head, column)).join('|');
    rooms.set(key, [...(rooms.get(key) ?? []), of(row, draws.head, 'room')]);
  }
  expect(chart.rows.length).toBe(4 * 23);
  for (const row of chart.rows)
    for (const [party, prefix] of [
      ['Russia', 'room'],
      ['US', 'own_room'],
    ] as const) {
      const values = rooms.get([party, of(row, chart.head, 'cell'), of(row, chart.head, 'limit')].join('|'))!;
      expect(values.length).toBe(5);
      for (const [q, which] of [
        [0.5, 'median'],
        [0.05, 'low'],
        [0.95, 'high'],
      ] as const)
        expect(quantile(values, q), row.join()).toBe(of(row, chart.head, `${prefix}_${which}`));
    }
});

describe('one folder', () => {
  const run = async (name: string, ...args: readonly string[]) => {
    const { code, errors } = await counterpoise([...args, '--draws', '0', '--out', at(name), '--quiet']);
    expect(code, errors).toBe(0);
  };

  testInCI('keeps the tables of several runs, each once', async () => {
    await run('both', 'assess', 'moscow-2001');
    await run('both', 'linkage', 'after-new-start-2026');
    await run('both', 'assess', 'moscow-2001', '--warheads', '1000');
    const { runs: of, resources, sources } = codebook('both');
    expect(of.map(({ name }) => name)).toEqual(['after-new-start-2026.linkage', 'moscow-2001.assess']);
    expect(resources.filter(({ run: one }) => one === 'moscow-2001.assess').map(({ path }) => path)).toEqual([
      'moscow-2001.assess.csv',
    ]);
    expect(resources.map(({ path }) => path).sort()).toEqual(
      readdirSync(at('both'))
        .filter((file) => file.endsWith('.csv'))
        .sort(),
    );
    expect(new Set(sources.map(({ name }) => name))).toEqual(new Set(of.flatMap((one) => one.sources)));
    expect(new Set(sources.map(({ name }) => name)).size).toBe(sources.length);
  });

  test.each([
    ['another package', '{"name": "mine", "resources": []}'],
    ['no JSON', 'mine'],
    ['a half package of ours', '{"name": "counterpoise-tables"}'],
  ])("somebody else's datapackage.json stays: %s", async (what, text) => {
    const name = what.replaceAll(' ', '-');
    mkdirSync(at(name));
    writeFileSync(at(name, 'datapackage.json'), text);
    await run(name, 'assess', 'moscow-2001');
    expect(readFileSync(at(name, 'datapackage.json'), 'utf8')).toBe(text);
    expect(codebook(name, 'moscow-2001.assess.datapackage.json').resources).toHaveLength(1);
  });
});

test.each(['linkage', 'assess'])('%s --every-draw without a folder is refused before it runs', async (command) => {
  const { code, output, errors } = await counterpoise([command, 'moscow-2001', '--every-draw']);
  expect({ code, output }).toEqual({ code: 2, output: '' });
  expect(errors).toBe(
    '--every-draw:1:1  has no folder to write into · a folder named by --out · add --out FOLDER, or leave it out\n',
  );
});
