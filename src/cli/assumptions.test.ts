import { Ajv2020 } from 'ajv/dist/2020.js';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { assumptionsRun } from '../answer/index.ts';
import { moscowViews, seenAsked } from '../answer/assumptions.cases.ts';
import {
  assumedClosings,
  assumedPackage,
  assumptionsSvg,
  assumptionsTable,
  csvOf,
  disagreementsTable,
} from '../figure/index.ts';
import { moscow, inLanguage } from '../figure/fixtures/examples.cases.ts';
import { matchesGolden } from '../figure/golden.cases.ts';
import { textsOf } from '../figure/svg.cases.ts';
import { resultJson } from '../model/scenario/index.ts';
import { en, ru } from '../words/index.ts';
import type { Language } from '../words/index.ts';
import { assumptions } from './assumptions.ts';
import { assumedPackageBook, assumptionsBook, closingsBook, disagreementsBook } from './codebook-assumptions.ts';
import { printAssumptions } from './terminal/assumptions.ts';

const asked = seenAsked(moscowViews);
const some = await assumptionsRun(asked, 'moscow-talks-2001', { draws: 8, seed: 1 });
const one = await assumptionsRun(asked, 'moscow-talks-2001', { draws: 0, seed: 1 });
const plain = { colour: false, unicode: false, width: 80 };

function text({ result, rivals }: typeof some, language: Language, terminal = plain): string {
  const context = { fills: rivals.document.scenario.beliefs.fill, sourcesLine: 'Sources.', language };
  return printAssumptions(result, context, terminal);
}

function svg({ result, charts }: typeof some, language: Language): string {
  return assumptionsSvg(result, charts, inLanguage({ ...moscow, id: 'sheet' }, language));
}

describe('the sheet is the one in the repository', () => {
  test('as text', () => matchesGolden('moscow-2001.assumptions.txt', text(some, en)));
  test('as text in Russian, one run', () => matchesGolden('moscow-2001.assumptions.ru.txt', text(one, ru)));
  test('as charts', () => matchesGolden('moscow-2001.assumptions.svg', svg(some, en)));
  test('as charts in Russian, one run', () => matchesGolden('moscow-2001.assumptions.ru.svg', svg(one, ru)));
});

test.each([40, 60, 80, 120, 200])('no line is wider than the terminal: %d', (width) => {
  const most = Math.min(Math.max(width, 60), 120);
  for (const line of text(some, en, { ...plain, width }).split('\n'))
    expect(line.length, line).toBeLessThanOrEqual(most);
});

test('in a pipe all is ASCII', () => expect(text(some, en)).toMatch(/^[\x20-\x7e\n]*$/));

test.each([
  ['en', some, en],
  ['ru', one, ru],
] as const)('no words leave the picture or are small (%s)', (_, run, language) => {
  for (const span of textsOf(svg(run, language), 1)) {
    expect(span.left, span.text).toBeGreaterThanOrEqual(0);
    expect(span.right, span.text).toBeLessThanOrEqual(960);
    expect(span.size, span.text).toBeGreaterThanOrEqual(13);
  }
});

test('its JSON holds to the schema', () => {
  const file = new URL('../../docs/reference/schema/talks-assumptions.schema.json', import.meta.url);
  const ajv = new Ajv2020({ strict: true, strictTypes: false, allErrors: true });
  const holds = ajv.compile(JSON.parse(readFileSync(file, 'utf8')) as object);
  for (const { result } of [some, one]) {
    const written = JSON.parse(resultJson(result)) as object;
    expect(holds(written), JSON.stringify(holds.errors?.slice(0, 3))).toBe(true);
    expect(holds({ ...written, unheardOf: 1 })).toBe(false);
  }
});

describe('its tables', () => {
  test.each([
    ['beliefs and criteria', assumptionsTable(some.result), assumptionsBook(some.result)],
    ['disagreements', disagreementsTable(some.result), disagreementsBook(some.result)],
    ['closings', assumedClosings(some.result), closingsBook(some.result)],
    ['package', assumedPackage(some.result), assumedPackageBook(some.result)],
  ] as const)('%s: columns, keys and what is required are as the codebook says', (_, table, book) => {
    expect(table.columns).toEqual(book.fields.map(({ name }) => name));
    const keys = table.rows.map((row) => book.key.map((key) => row[table.columns.indexOf(key)]).join('|'));
    expect(new Set(keys).size).toBe(keys.length);
    book.fields.forEach(({ name, constraints }, column) => {
      for (const row of table.rows) {
        if (constraints?.required) expect(row[column], name).not.toBe(null);
        if (constraints?.enum && row[column] !== null) expect(constraints.enum, name).toContain(row[column]);
      }
    });
    expect(csvOf(table).split('\n')).toHaveLength(table.rows.length + 2);
  });
});

test('the command writes JSON and a folder whose codebook names every table', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'counterpoise-sheet-'));
  const [out, error] = [vi.spyOn(process.stdout, 'write'), vi.spyOn(process.stderr, 'write')];
  const written: string[] = [];
  out.mockImplementation((piece) => written.push(String(piece)) > 0);
  error.mockImplementation(() => true);
  try {
    const sheet = { scenario: asked, talks: 'moscow-talks-2001', runs: { draws: 0, seed: 1 }, command: 'counterpoise' };
    await assumptions(sheet, { json: true, out: folder, quiet: true });
  } finally {
    out.mockRestore();
    error.mockRestore();
  }
  const name = 'moscow-talks-2001.assumptions';
  const tables = ['', '.closings', '.disagreements', '.package'].map((part) => `${name}${part}.csv`);
  expect(written.join('')).toBe(resultJson(one.result));
  expect(readFileSync(join(folder, `${name}.json`), 'utf8')).toBe(written.join(''));
  expect(readdirSync(folder).sort()).toEqual(['datapackage.json', ...tables, `${name}.json`, `${name}.svg`].sort());
  const book = JSON.parse(readFileSync(join(folder, 'datapackage.json'), 'utf8')) as {
    readonly resources: readonly { readonly path: string }[];
  };
  expect(book.resources.map(({ path }) => path)).toEqual(tables);
  rmSync(folder, { recursive: true });
});
