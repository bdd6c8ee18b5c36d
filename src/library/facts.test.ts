import { describe, expect, test } from 'vitest';
import { readSources } from '../model/document/index.ts';
import {
  readDeclaration,
  readForce,
  readPosture,
  readSeries,
  type Figure,
  type SystemRecord,
} from '../model/force/index.ts';
import { readDefence } from '../model/shield/index.ts';
import { readLibraryFolder } from './folder.ts';
import type { LibraryKind } from './library.ts';

// Written from the files that were gathered, not from the library: what came in is what is there.
const library = readLibraryFolder();

describe('forces', () => {
  const system = (force: string, id: string): SystemRecord => {
    const found = read('force', force, readForce).systems.find((one) => one.id === id);
    if (!found) throw new Error(`${force} has no ${id}`);
    return found;
  };

  test('US, December 2001: Minuteman III', () => {
    const dataset = { source: 'strategicforces-csv', tag: 'read-2' };
    const computed = { source: 'strategicforces-csv', tag: 'computed' };
    expect(system('us-2001-12', 'mm3')).toEqual({
      id: 'mm3',
      name: 'Minuteman III',
      type: 'Minuteman III',
      leg: 'silo',
      heavy: false,
      conventional: false,
      deployedLaunchers: { value: 500, ...dataset },
      nonDeployedLaunchers: { value: null, ...dataset, reason: 'not found' },
      operationalLaunchers: null,
      warheadsPerLauncher: { value: 2.4, ...computed },
      maxWarheadsPerLauncher: { value: 3, ...computed },
      attributedWarheads: { value: 1200, ...computed },
      platforms: null,
      airLaunchedCruiseMissiles: null,
      throwWeight: null,
      convertedLaunchers: null,
      note: 'Average: 300 W62 + 900 W78 on 500 launchers. Recalled split: 150 with one, 350 with three.',
    });
  });

  test('US, December 2001: the bombers carry an unknown number', () => {
    expect(system('us-2001-12', 'b52').warheadsPerLauncher).toEqual({
      value: null,
      source: 'strategicforces-csv',
      tag: 'read-2',
      reason: 'not found',
    });
    expect(system('us-2001-12', 'mm2')).toMatchObject({
      operationalLaunchers: { value: 0, source: 'act-2001-05', tag: 'read' },
      note: 'As in Jan 2001.',
    });
  });

  test('US, January 2001: the 500 in service have the source that the note names', () => {
    expect(system('us-2001-01', 'mm3')).toMatchObject({
      deployedLaunchers: { value: 550, source: 'act-2001-05', tag: 'read' },
      operationalLaunchers: { value: 500, source: 'iiss-mb-2001', tag: 'read-2' },
      attributedWarheads: { value: 1650, source: 'act-2001-05', tag: 'read' },
    });
    expect(system('us-2001-01', 'c3')).toMatchObject({
      deployedLaunchers: { value: 16 },
      operationalLaunchers: { value: 0 },
      platforms: { value: 1 },
    });
  });

  test('Russia, January 2002: SS-N-8 is out of service, SS-N-18 half so', () => {
    const balance = { source: 'iiss-mb-2002', tag: 'read-2' };
    expect(system('russia-2002-01', 'ssn8')).toMatchObject({
      deployedLaunchers: { value: 24, ...balance },
      operationalLaunchers: { value: 0, ...balance },
      platforms: { value: 0, ...balance },
    });
    expect(system('russia-2002-01', 'ssn18')).toMatchObject({
      leg: 'submarine',
      deployedLaunchers: { value: 112 },
      operationalLaunchers: { value: 80 },
      warheadsPerLauncher: { value: 3, source: 'start1-mou-1990', tag: 'computed' },
      maxWarheadsPerLauncher: { value: 7, source: 'start1-mou-1990', tag: 'computed' },
      attributedWarheads: null,
      platforms: { value: 5, ...balance },
    });
    expect(system('russia-2002-01', 'ss27').deployedLaunchers).toEqual({
      value: 29,
      source: 'iiss-mb-2003',
      tag: 'read-2',
    });
    expect(system('russia-2002-01', 'tu95').warheadsPerLauncher).toEqual({
      value: 8,
      source: 'iiss-mb-2004',
      tag: 'read-2',
    });
  });

  test('1990: boats not declared, bombers left to the treaty', () => {
    const mou = { source: 'start1-mou-1990', tag: 'read' };
    expect(system('us-1990-09', 'c3').platforms).toEqual({ value: null, ...mou, reason: 'platforms not declared' });
    expect(system('ussr-1990-09', 'ssn17').platforms).toEqual({
      value: null,
      ...mou,
      reason: 'platforms not declared',
    });
    expect(system('ussr-1990-09', 'bear').warheadsPerLauncher).toEqual({
      value: null,
      ...mou,
      reason: "the treaty's bomber rule computes it",
    });
    expect(read('force', 'us-1990-09', readForce).completeness).toBe(
      'No bomber warhead figure and no grand total on purpose.',
    );
  });

  test('no submarine anywhere stands with each launcher on its own', () => {
    const submarines = library
      .list('force')
      .flatMap((item) => read('force', item.id, readForce).systems.filter((one) => one.leg === 'submarine'));
    expect(submarines.filter((one) => one.platforms === null)).toEqual([]);
    expect(submarines).toHaveLength(42);
  });

  test('New START, March 2013: what the source counts otherwise is left out', () => {
    const reason = 'the source counts missiles, not launchers';
    expect(system('us-2013-03', 'mm3').nonDeployedLaunchers).toEqual({
      value: null,
      source: 'gsn-2013',
      tag: 'read',
      reason,
    });
    expect(system('us-2013-03', 'bombers').nonDeployedLaunchers).toEqual({
      value: 24,
      source: 'gsn-2013',
      tag: 'read',
    });
  });

  test('dates: day, month, year', () => {
    const date = (id: string) => read('force', id, readForce).date;
    expect(date('us-2001-12')).toMatchObject({ kind: 'day', firstDay: '2001-12-05', lastDay: '2001-12-05' });
    expect(date('russia-2022-02')).toMatchObject({
      kind: 'month',
      text: '2022-02',
      firstDay: '2022-02-01',
      lastDay: '2022-02-28',
    });
    expect(date('us-2009-12')).toMatchObject({
      kind: 'year',
      text: '2009',
      firstDay: '2009-01-01',
      lastDay: '2009-12-31',
    });
  });
});

describe('series', () => {
  test('US: a year of launchers and warheads', () => {
    const series = read('series', 'us-series', readSeries);
    expect(series.rows).toHaveLength(33);
    const year = series.rows.find((row) => row.date.text === '2004');
    expect(year?.counts).toHaveLength(13);
    expect(year?.counts).toContainEqual({
      name: 'warheads',
      part: 'B61-7/-11, B83-1',
      count: { kind: 'exact', value: 200 },
      source: 'strategicforces-csv',
      tag: 'read-2',
    });
  });

  test('Russia: an edition, with its source and what it does not list', () => {
    const edition = read('series', 'russia-icbm-series', readSeries).rows.find((row) => row.date.text === '2005');
    expect(edition).toMatchObject({ dateOf: 'edition', state: 'Russia', note: null });
    expect(
      edition?.counts.map(({ name, part, count }) => [name, part, count.kind === 'exact' ? count.value : count]),
    ).toEqual([
      ['ss18', null, 80],
      ['ss19', null, 150],
      ['ss24', null, { kind: 'unknown', reason: 'no part listed' }],
      ['ss25', 'mobile', 300],
      ['ss27silo', null, 40],
      ['ss27mobile', null, 0],
      ['rs24', null, 0],
      ['printedTotal', null, 570],
    ]);
    expect(new Set(edition?.counts.map((cited) => cited.source))).toEqual(new Set(['iiss-mb-2005']));
  });

  test('China and North Korea: bounds', () => {
    const count = (series: string, date: string) =>
      read('series', series, readSeries)
        .rows.find((row) => row.date.text === date)
        ?.counts.map((cited) => cited.count);
    expect(count('china', '2002')).toEqual([
      { kind: 'atLeast', value: 20 },
      { kind: 'atLeast', value: 20 },
    ]);
    expect(count('china', '2023-10')).toEqual([{ kind: 'atLeast', value: 300 }]);
    expect(count('dprk', '2024')).toEqual([
      { kind: 'exact', value: 17 },
      { kind: 'atLeast', value: 11 },
      { kind: 'atLeast', value: 6 },
    ]);
    expect(count('dprk', '2025')).toEqual([{ kind: 'atMost', value: 10 }]);
    expect(read('series', 'china', readSeries).rows).toHaveLength(20);
  });

  test('Estimates by leg: what nobody gives has no source', () => {
    const { rows } = read('series', 'deployed-estimates', readSeries);
    expect(rows).toHaveLength(6);
    expect(rows[4]).toMatchObject({
      state: 'US',
      note: 'Not found.',
      counts: [{ name: 'total', count: { kind: 'unknown', reason: 'not found' }, source: null, tag: null }],
    });
  });
});

describe('declared totals', () => {
  const declaration = read('declaration', 'new-start-aggregates', readDeclaration);
  const declared = (date: string, party: string) =>
    declaration.exchanges.find((one) => one.date.text === date)?.parties[party];
  const figures = (date: string, party: string): readonly (Figure | undefined)[] => {
    const totals = declared(date, party)?.totals;
    return [totals?.deployedVehicles, totals?.warheads, totals?.totalLaunchers];
  };

  test('25 exchanges, from the first to the last', () => {
    expect(declaration.exchanges).toHaveLength(25);
    expect(figures('2011-02-05', 'US').map((one) => one?.value)).toEqual([882, 1800, 1124]);
    expect(figures('2022-09-01', 'Russia')).toEqual(
      [540, 1549, 759].map((value) => ({ value, source: 'recall', tag: 'recalled' })),
    );
  });

  test('a cell with a tag of its own', () => {
    expect(figures('2016-03-01', 'US').map((one) => one?.tag)).toEqual(['computed', 'read', 'recalled']);
    expect(figures('2016-03-01', 'Russia').map((one) => one?.tag)).toEqual(['read', 'computed', 'recalled']);
    expect(declared('2016-03-01', 'Russia')?.note).toBe('Warheads = 1,648 + 87.');
  });

  test('why there is no figure', () => {
    expect(figures('2016-09-01', 'Russia').map((one) => one?.reason)).toEqual(
      Array(3).fill('published; not given here'),
    );
    expect(figures('2023-03-01', 'Russia').map((one) => one?.reason)).toEqual(Array(3).fill('not provided by Russia'));
  });

  test('the limits, and where their end was read', () => {
    expect(declaration.limits).toMatchObject({
      totals: {
        deployedVehicles: { value: 700, source: 'state-compilation' },
        warheads: { value: 1550 },
        totalLaunchers: { value: 800 },
      },
      bindingFrom: { text: '2018-02-05' },
      expired: { text: '2026-02-05' },
      expiredSource: 'csis-copy-new-start-expiry',
    });
  });
});

describe('posture', () => {
  const { items } = read('posture', 'posture', readPosture);
  const item = (id: string) => items.find((one) => one.id === id);

  test('patrols, each year with its source', () => {
    expect(items).toHaveLength(24);
    expect(item('ru-ssbn-patrols')?.series.map((one) => [one.date.text, one.value, one.source])).toEqual([
      ['1986', 80, 'russianforces-2012-03'],
      ['1990', 60, 'russianforces-2012-03'],
      ['1991', 37, 'moscowtimes-2003'],
      ['1993', 19, 'moscowtimes-2003'],
      ['2001', 1, 'moscowtimes-2003'],
      ['2002', 0, 'russianforces-patrols'],
      ['2006', 5, 'russianforces-patrols'],
      ['2007', 3, 'russianforces-patrols'],
      ['2008', 10, 'russianforces-2012-03'],
    ]);
  });

  test('a value with a range, a range alone, and none', () => {
    expect(item('us-ssbn-at-sea-fleet')).toMatchObject({
      range: { low: 0.5, high: 0.7 },
      values: [{ count: { kind: 'exact', value: 0.59 }, tag: 'computed' }],
    });
    expect(item('us-ssbn-hard-alert')).toMatchObject({ range: { low: 4, high: 5 }, values: [], source: 'recall' });
    expect(item('ru-mobile-dispersed')).toMatchObject({
      range: null,
      source: null,
      tag: null,
      values: [{ count: { kind: 'unknown', reason: 'not found' } }],
    });
  });

  test('a value in parts', () => {
    expect(item('adversary-homeland-icbm')?.values.map(({ part, count }) => [part, count])).toEqual([
      ['china', { kind: 'exact', value: 400 }],
      ['russia', { kind: 'exact', value: 350 }],
      ['dprk', { kind: 'atMost', value: 10 }],
    ]);
  });
});

describe('defences', () => {
  const rows = (id: string) => read('defence', id, readDefence).rows;

  test('as many rows as were gathered', () => {
    const counted = library.list('defence').map((item) => [item.id, rows(item.id).length]);
    expect(Object.fromEntries(counted)).toEqual({
      'abm-treaty-era': 6,
      'aegis-bmd-ships': 6,
      gbi: 13,
      plans: 12,
      sm3: 3,
      thaad: 3,
    });
  });

  test('a split that another source gives', () => {
    const march2013 = rows('gbi').find((row) => row.date?.text === '2013-03-15');
    expect(
      march2013?.counts.map(({ name, count, source, tag }) => [
        name,
        count.kind === 'exact' && count.value,
        source,
        tag,
      ]),
    ).toEqual([
      ['total', 30, 'alaskapublic-2013', 'read'],
      ['alaska', 26, 'nationaljournal-2013', 'read'],
      ['california', 4, 'nationaljournal-2013', 'read'],
    ]);
  });

  test('tests, a plan, a treaty ceiling, a range fired', () => {
    expect(rows('gbi').at(-1)).toMatchObject({
      through: { text: '2023-12' },
      counts: [
        { part: 'intercepts', count: { value: 12 } },
        { part: 'attempts', count: { value: 21 } },
      ],
    });
    expect(
      rows('plans')
        .find((row) => row.name === 'C3')
        ?.counts.map((cited) => [cited.name, cited.tag]),
    ).toEqual([
      ['interceptors', 'recalled'],
      ['sites', 'recalled'],
      ['secondSite', 'read'],
    ]);
    expect(rows('abm-treaty-era').at(-1)).toMatchObject({
      state: 'treaty',
      site: 'two in 1972, one from 1974',
      date: null,
    });
    expect(rows('thaad')[1]?.counts[0]?.count).toEqual({ kind: 'between', low: 100, high: 150 });
    expect(rows('thaad')[2]?.date).toMatchObject({ kind: 'fiscalYear', firstDay: '2025-10-01', lastDay: '2026-09-30' });
    expect(rows('aegis-bmd-ships')[0]?.date).toMatchObject({
      kind: 'endOfFiscalYear',
      text: 'FY2014 end',
      firstDay: '2014-09-30',
    });
  });
});

test('sources: title, address, and by way of what', () => {
  const sources = read('sources', 'sources', readSources);
  expect(Object.keys(sources).length).toBeGreaterThanOrEqual(120);
  expect(sources['recall']).toEqual({ tag: 'recalled', title: 'From memory, unconfirmed', address: null, via: null });
  expect(sources['iiss-mb-2014']?.via).toBe('Gannon, rDMC dataset, ISQ 67(4) 2023');
});

function read<T>(
  kind: LibraryKind,
  id: string,
  reader: (text: string, file: string) => { ok: true; value: T } | { ok: false; problems: unknown },
): T {
  const item = library.find(kind, id);
  const result = item && reader(item.text, item.file);
  if (!result?.ok) throw new Error(`${kind} ${id}: ${JSON.stringify(result?.problems)}`);
  return result.value;
}
