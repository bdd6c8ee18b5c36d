import { describe, expect, test } from 'vitest';
import { readLibraryFolder } from '../../library/folder.ts';
import { figuresOf, isRecord, readItem } from '../../library/index.ts';
import { booksOf } from './books.ts';
import { shelfItem, shelfList } from './shelf.ts';
import type { ShelfItem, ShelfRow } from './shelf-record.ts';

const library = readLibraryFolder();
const read = booksOf(library.files);
if (!read.ok) throw new Error('the library cannot be read');
const books = read.value;
const list = shelfList(books);

function open(at: string): ShelfItem {
  const item = shelfItem(at, books);
  if (!item) throw new Error(`no ${at}`);
  return item;
}

function rowsOf(item: ShelfItem): readonly ShelfRow[] {
  return item.groups.flatMap(({ rows }) => rows);
}

function fieldOf(item: ShelfItem, system: string, field: string): ShelfRow {
  const rows = item.groups.find(({ id }) => id === system)?.rows ?? [];
  return rows.find(({ what }) => what.kind === 'field' && what.field === field)!;
}

describe('what there is', () => {
  test('every item of the library, every figure on posture and every source, once', () => {
    const places = list.map(({ at }) => at);
    expect(new Set(places).size).toBe(places.length);
    for (const { kind, id } of library.list().filter((item) => item.kind !== 'posture' && item.kind !== 'sources'))
      expect(places).toContain(`${kind}/${id}`);
    expect(places.filter((at) => at.startsWith('source/')).length).toBe(Object.keys(books.sources).length);
    expect(places).toContain('posture/us-ssbn-patrols');
  });

  test('each of them opens', () => {
    for (const { at } of list.filter(({ kind }) => kind !== 'source'))
      expect(open(at).groups.length, at).toBeGreaterThan(0);
  });

  test('what is nowhere does not open', () => {
    for (const at of ['', 'force', 'force/', 'force/atlantis', 'source/toString', 'words/words', 'posture/posture'])
      expect(shelfItem(at, books), at).toBeNull();
  });

  test('a system is found by its name, an item by its source', () => {
    const force = list.find(({ at }) => at === 'force/us-2001-12')!;
    expect(force.found).toContain('minuteman iii');
    expect(force.found).toContain('strategicforces-csv');
  });
});

describe('an item, open', () => {
  test('no figure of an item is lost', () => {
    for (const item of library.list().filter(isRecord)) {
      const record = readItem(item);
      if (!record.ok || item.kind === 'posture' || item.kind === 'sources') continue;
      const { groups } = open(`${item.kind}/${item.id}`);
      const shown = groups.filter(({ id }) => id !== 'stated').flatMap(({ rows }) => rows);
      const ids = record.value.kind === 'force' ? record.value.record.systems.map(({ id }) => `${id}.`) : [''];
      const wanted = figuresOf(record.value).filter(({ where }) => ids.some((id) => where.startsWith(id)));
      expect(shown.length, item.id).toBe(wanted.length);
    }
  });

  test('a figure of a force says which scenario computes with it, and which puts another in its place', () => {
    const force = open('force/us-2001-12');
    expect(fieldOf(force, 'mx', 'deployedLaunchers').usedBy).toEqual(['moscow-2001']);
    expect(fieldOf(force, 'mx', 'nonDeployedLaunchers').usedBy).toEqual([]);
    expect(fieldOf(force, 'b52', 'warheadsPerLauncher')).toMatchObject({
      said: { kind: 'unknown' },
      usedBy: [],
      filledBy: ['moscow-2001'],
    });
  });

  test('a stated total stands against our sum', () => {
    const total = rowsOf(open('force/us-2001-12')).find(
      ({ what }) => what.kind === 'text' && what.text === 'attributed ballistic missile warheads',
    );
    expect(total?.sums?.map(({ status }) => status)).toEqual(['closes']);
  });

  test('a scenario shows what it chooses, fills and believes, with sources', () => {
    const scenario = open('scenario/moscow-2001');
    expect(scenario.groups.map(({ id }) => id)).toEqual(['choices', 'fill', 'beliefs', 'criteria']);
    expect(scenario.forces).toEqual({ US: 'us-2001-12', Russia: 'russia-2002-01' });
    expect(scenario.alternatives.length).toBe(4);
    expect(scenario.groups[1]!.rows[0]).toMatchObject({
      what: { kind: 'field', field: 'warheads', of: 'us-2001-12, b52' },
      said: { kind: 'certain', value: 860 },
      source: 'strategicforces-csv',
      note: 'cruise missiles, on 56 aircraft',
    });
    expect(Object.keys(scenario.sources)).toContain('start2-text');
  });

  test('a source shows what is taken from it, item by item, and no figure that it does not give', () => {
    const source = open('source/strategicforces-csv');
    expect(source.groups.map(({ of }) => of?.at)).toContain('force/us-2001-12');
    expect(rowsOf(source).every((row) => row.source === 'strategicforces-csv')).toBe(true);
    expect(rowsOf(source).some(({ said }) => typeof said === 'object' && said.kind === 'unknown')).toBe(false);
  });
});
