import { describe, expect, test } from 'vitest';
import type { Finding } from '../../../model/validation/index.ts';
import { en, ru } from '../../../words/index.ts';
import type { ShelfEntry, ShelfItem, ShelfRow } from '../../engine/shelf-record.ts';
import { found } from './find.ts';
import {
  citation,
  entryName,
  fillWords,
  findingCitation,
  linkOfAddress,
  saidWords,
  statusWords,
} from './shelf-words.ts';

function entry(at: string, more: Partial<ShelfEntry>): ShelfEntry {
  const [kind, id] = at.split('/') as [ShelfEntry['kind'], string];
  return { at, kind, id, title: null, date: null, states: [], found: '', ...more };
}

const entries = [
  entry('force/us-2001-12', { found: 'us-2001-12 minuteman iii', states: ['US'], date: '2001-12-05' }),
  entry('scenario/moscow-2001', { title: 'Moscow, August 2001', found: 'moscow-2001' }),
  entry('source/sort-text', { title: 'Moscow Treaty', found: 'sort-text' }),
];

describe('the search', () => {
  const places = (wanted: string, name = (one: ShelfEntry) => entryName(one, en)): readonly string[] =>
    found(entries, wanted, name).flatMap((group) => group.entries.map(({ at }) => at));

  test('without a word everything, scenarios first', () =>
    expect(places('  ')).toEqual(['scenario/moscow-2001', 'force/us-2001-12', 'source/sort-text']));

  test.each([
    ['MINUTEMAN', ['force/us-2001-12']],
    ['moscow', ['scenario/moscow-2001', 'source/sort-text']],
    ['moscow treaty', ['source/sort-text']],
    ['the united states', ['force/us-2001-12']],
    ['moscow minuteman', []],
  ])('%s', (wanted, at) => expect(places(wanted)).toEqual(at));

  test('finds what the reader reads, and English too', () => {
    const inRussian = (one: ShelfEntry): string => entryName(one, ru);
    expect(places('москва', inRussian)).toEqual(['scenario/moscow-2001']);
    expect(places('moscow august', inRussian)).toEqual(['scenario/moscow-2001']);
  });
});

const row: ShelfRow = {
  what: { kind: 'field', field: 'deployedLaunchers' },
  said: { kind: 'exact', value: 1500 },
  source: 'a-b',
  tag: 'read-2',
  date: '2001-12-05',
  note: null,
  usedBy: [],
  filledBy: [],
  sums: null,
};
const item = {
  ...entries[0]!,
  file: 'forces/us-2001-12.yaml',
  sources: { 'a-b': { title: 'A book.', address: 'a.org/b', via: null, tag: 'read-2' } },
} satisfies Partial<ShelfItem>;

describe('a citation', () => {
  test('says what, value, date, source, address and tag', () =>
    expect(citation(item, 'Minuteman III', row, en)).toBe(
      'The United States, 2001-12-05, Minuteman III, Deployed launchers: 1,500 (2001-12-05). Source: A book (a.org/b). Tag: second-hand. Counterpoise library, library/forces/us-2001-12.yaml.',
    ));

  test('in Russian too', () =>
    expect(citation(item, null, { ...row, tag: 'recalled', source: null, date: null }, ru)).toBe(
      'США, 2001-12-05, Развернутые пусковые установки: 1\u202f500. Источник не назван. Метка: не подтверждено. Библиотека Counterpoise, library/forces/us-2001-12.yaml.',
    ));

  test('a judgement is no source', () =>
    expect(citation(item, null, { ...row, source: 'judged', tag: 'judged' }, en)).toContain(
      'A judgement of the authors',
    ));
});

describe('a figure in words', () => {
  test.each([
    [{ kind: 'atLeast', value: 20 }, 'at least 20'],
    [{ kind: 'between', low: 100, high: 1500 }, '100 to 1,500'],
    [{ kind: 'beta', successes: 2, trials: 4 }, '2 of 4 tests'],
    [{ kind: 'unknown', reason: 'not found' }, 'not known: not found'],
    [true, 'yes'],
    ['2026-02-05', '2026-02-05'],
  ] as const)('%j', (said, words) => expect(saidWords({ ...row, said }, en)).toBe(words));

  test('a share of a scenario is a share', () => {
    const what = { kind: 'path', path: 'beliefs.posture.US.silo.alert.day' } as const;
    expect(saidWords({ what, said: { kind: 'between', low: 0.95, high: 1 } }, en)).toBe('95% to 100%');
  });

  test('what would fill a gap is said, unless a scenario fills it', () => {
    const gap = { ...row, said: { kind: 'unknown', reason: 'not found' } } as const;
    expect(fillWords(gap, en)).toBe('A source that gives the figure would fill it.');
    expect(fillWords({ ...gap, filledBy: ['moscow-2001'] }, en)).toBeNull();
    expect(fillWords(row, en)).toBeNull();
  });
});

test.each([
  ['russianforces.org/blog/2020/10/a.shtml', 'https://russianforces.org/blog/2020/10/a.shtml'],
  ['https://a.org/b c', null],
  ['https://a.org/b', 'https://a.org/b'],
  ['upi.com/Top_News/.../UPI-43', null],
  ['strategicstudyindia.com; stability.md section 4', null],
  ['the report that this project starts from', null],
  ['javascript:alert(1)', null],
])('the address %s leads to %s', (address, link) => expect(linkOfAddress(address)).toBe(link));

describe('a finding', () => {
  const finding: Finding = {
    ...{ id: 'c/1', row: 'shield/C4', about: 'Interceptors', what: 'evenly', group: 'model', label: 'reproduced' },
    ...{ tag: 'read-2', baseline: 113, published: true, tolerance: 1, note: null, ours: 116, difference: 3 },
    ...{ agrees: false, compared: null, source: { text: 'Wilkening 1998', at: 'a.org' } },
  };

  test('is cited with both numbers', () =>
    expect(findingCitation(finding, '0.1.0', en)).toBe(
      'shield/C4, Interceptors, evenly: published 113, Counterpoise 0.1.0 computes 116 (difference +3; differs). Source: Wilkening 1998 (a.org). Tag: second-hand. Case c/1.',
    ));

  test('whose published value is held back is cited with ours alone', () =>
    expect(findingCitation({ ...finding, baseline: null, difference: null, agrees: null }, '0.1.0', en)).toBe(
      'shield/C4, Interceptors, evenly: published, but held back here; Counterpoise 0.1.0 computes 116, compared with nothing. Source: Wilkening 1998 (a.org). Tag: second-hand. Case c/1.',
    ));

  test.each([
    [{ agrees: true, label: 'reproduced' }, 'agrees'],
    [{ agrees: true, label: 'counted' }, 'agrees, bookkeeping only'],
    [{ agrees: false, label: 'counted' }, 'differs'],
    [{ agrees: null, label: 'unchecked' }, 'not judged'],
  ] as const)('%j', (of, words) => expect(statusWords({ ...finding, ...of }, en)).toBe(words));
});
