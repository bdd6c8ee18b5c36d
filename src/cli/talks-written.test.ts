import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test, vi } from 'vitest';
import { readLibraryFolder } from '../library/folder.ts';
import { ru } from '../words/index.ts';
import { inspected, noneCrosses, positions, someCross } from '../words/talks.cases.ts';
import { talksBracketsBook, talksMovesBook, talksPackagesBook, talksRedLinesBook } from './codebook-talks.ts';
import { writeTalks } from './talks-written.ts';
import { talksBrackets, talksMoves, talksPackages, talksRedLines } from '../figure/index.ts';

const folder = mkdtempSync(join(tmpdir(), 'counterpoise-talks-'));
afterAll(() => rmSync(folder, { recursive: true }));

const asked = {
  scenario: 'Moscow, August 2001',
  draft: { en: 'A framework, with brackets', ru: 'Рамочное соглашение, со скобками' },
  command: 'counterpoise talks moscow-talks-2001 --draws 256',
  positions,
};

function write(name: string, result = someCross, more = {}): readonly string[] {
  const quiet = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
  writeTalks(readLibraryFolder('library'), result, { ...asked, ...more }, join(folder, name));
  quiet.mockRestore();
  return readdirSync(join(folder, name)).sort();
}

test('a run leaves JSON, tables with their codebook, two pictures and a brief', () => {
  const name = 'moscow-talks-2001.talks';
  expect(write('some')).toEqual(
    [
      'datapackage.json',
      ...['brackets.csv', 'html', 'json', 'lanes.svg', 'moves.csv', 'packages.csv', 'red-lines.csv', 'values.svg'].map(
        (end) => `${name}.${end}`,
      ),
    ].sort(),
  );
  expect(JSON.parse(readFileSync(join(folder, 'some', `${name}.json`), 'utf8'))).toMatchObject({
    talks: 'moscow-talks-2001',
    packages: { all: 36, acceptable: 8 },
  });
  const codebook = JSON.parse(readFileSync(join(folder, 'some', 'datapackage.json'), 'utf8')) as {
    readonly resources: readonly { readonly path: string }[];
    readonly sources: readonly { readonly name: string }[];
  };
  expect(codebook.resources.map(({ path }) => path)).toHaveLength(4);
  expect(codebook.sources.map(({ name: key }) => key)).toContain('rferl-2001-08-13');
});

test('without wants and positions there are no pictures, and the brief has none', () => {
  const bare = { ...someCross, wants: [], bargain: null, pareto: null };
  const files = write('bare', bare, { positions: undefined });
  expect(files.filter((file) => file.endsWith('.svg'))).toEqual([]);
  expect(readFileSync(join(folder, 'bare', 'moscow-talks-2001.talks.html'), 'utf8')).not.toContain('<svg');
});

test('the brief holds the command and the hash of the JSON, fetches nothing and is in the language asked for', () => {
  write('ru', noneCrosses, { language: ru });
  const html = readFileSync(join(folder, 'ru', 'moscow-talks-2001.talks.html'), 'utf8');
  expect(html).toContain(asked.command);
  expect(html).toMatch(/Хеш-сумма результата: [0-9a-f]{64}/);
  expect(html).toContain('<html lang="ru">');
  expect(html).not.toMatch(/<script|<link|src=|url\(/);
  expect(html).toMatch(/<h1>Из 36 пакетов ни один/);
});

test('the brief and the table tell the chance that cheating is seen in time, where somebody asks', () => {
  write('inspected', inspected);
  const html = readFileSync(join(folder, 'inspected', 'moscow-talks-2001.talks.html'), 'utf8');
  expect(html).toContain('1.00 (US) and 0.25 (Russia)');
  expect(html).toContain('nobody publishes the real chance');
  const { columns, rows } = talksPackages(inspected);
  expect(rows[1]![columns.indexOf('detection.Russia')]).toBe(0.26);
  expect(talksPackages(someCross).columns.filter((name) => name.startsWith('detection'))).toEqual([]);
});

const tables = [
  ['packages', talksPackages, talksPackagesBook],
  ['red lines', talksRedLines, talksRedLinesBook],
  ['brackets', talksBrackets, talksBracketsBook],
  ['moves', talksMoves, talksMovesBook],
] as const;

describe.each(tables)('the table of %s', (_, table, bookOf) => {
  test.each([
    ['some', someCross],
    ['none', noneCrosses],
    ['chosen', { ...someCross, chosen: someCross.acceptable[0]! }],
    ['inspected', inspected],
  ])('has the columns of its codebook, and values that hold to it: %s', (_name, result) => {
    const { columns, rows } = table(result);
    const { fields, key } = bookOf(result);
    expect(fields.map(({ name }) => name)).toEqual(columns);
    for (const row of rows)
      row.forEach((value, i) => {
        const { name, type, constraints = {} } = fields[i]!;
        if (value === null) return expect(constraints.required ?? false, name).toBe(false);
        expect(typeof value, name).toBe(
          { integer: 'number', number: 'number', string: 'string', boolean: 'boolean' }[type],
        );
        if (type === 'integer') expect(Number.isInteger(value), name).toBe(true);
        if (constraints.enum) expect(constraints.enum, name).toContain(value);
        if (constraints.minimum !== undefined) expect(value, name).toBeGreaterThanOrEqual(constraints.minimum);
        if (constraints.maximum !== undefined) expect(value, name).toBeLessThanOrEqual(constraints.maximum);
      });
    const keys = rows.map((row) => key.map((name) => row[columns.indexOf(name)]).join('|'));
    if (key.length > 0) expect(new Set(keys).size).toBe(rows.length);
  });
});
