import { readFileSync } from 'node:fs';
import { feature } from 'topojson-client';
import { describe, expect, test } from 'vitest';
import { readDefence, readInterceptor, readRegion } from '../model/shield/index.ts';
import type { DefenceRecord } from './report.ts';
import { shieldFigures, shieldProblems, shieldSources, shieldTexts, strangers } from './agreements.ts';
import { readLibraryFolder } from './folder.ts';
import { interceptorFigures } from './shield-figures.ts';

const library = readLibraryFolder();
const shields = new Map(shieldTexts(library).map((one) => [one.id, one]));

test('every shield reads, and names regions, interceptors and sources that are there', () => {
  expect([...shieldProblems(library), ...strangers(shieldSources(library), library)]).toEqual([]);
});

describe('a state is as large as its outline, rounded outward to whole degrees', () => {
  const within =
    (south: number, north: number, west: number, east: number) =>
    ([x, y]: Point): boolean =>
      south <= y && y <= north && west <= x && x <= east;
  const anywhere = within(-90, 90, -180, 180);
  const mainland = within(34, 72, -12, 50);

  test.each<[region: string, box: number, states: readonly string[], where: (at: Point) => boolean]>([
    ['us-contiguous', 0, ['United States of America'], within(24, 50, -126, -60)],
    ['alaska', 0, ['United States of America'], within(51, 75, -180, -126)],
    ['hawaii', 0, ['United States of America'], within(15, 25, -165, -150)],
    ['japan', 0, ['Japan'], anywhere],
    ['north-korea', 0, ['North Korea'], anywhere],
    ['iran', 0, ['Iran'], anywhere],
    ['china', 0, ['China'], anywhere],
    ['europe', 0, ['Portugal', 'Spain', 'France', 'Belgium', 'Netherlands', 'Luxembourg', 'United Kingdom'], mainland],
    ['europe', 1, ['Norway', 'Sweden', 'Finland', 'Denmark'], mainland],
    ['europe', 2, ['Germany', 'Poland', 'Italy', 'Romania', 'Bulgaria', 'Greece', 'Estonia', 'Latvia'], mainland],
    ['europe', 3, ['Turkey'], anywhere],
  ])('%s, box %i', (id, index, states, where) => {
    expect(value(readRegion(library.find('region', id)!.text, id)).boxes[index]).toEqual(extent(states, where));
  });
});

test('a site is two degrees each way and no finer: it names no point', () => {
  const regions = library.list('region').map(({ text, file }) => value(readRegion(text, file)));
  const sites = regions.filter(({ is }) => is === 'site');
  expect(sites.map(({ id }) => id)).toEqual(['fort-greely', 'poland', 'romania', 'vandenberg']);
  for (const { boxes } of sites)
    expect(boxes.map(({ south, north, west, east }) => [north - south, east - west])).toEqual([[2, 2]]);
  for (const { boxes } of regions)
    for (const box of boxes) expect(Object.values(box).every(Number.isInteger)).toBe(true);
});

describe('what stands in a table of defences and in a shield is one number', () => {
  test.each<[shield: string, table: string, row: Readonly<Partial<Record<'date' | 'name', string>>>, count: string]>([
    ['gmd-2004', 'gbi', { date: '2004-12' }, 'total'],
    ['gmd-2006', 'gbi', { date: '2006-01-18' }, 'total'],
    ['gmd-2008', 'gbi', { date: '2008' }, 'total'],
    ['gmd-2013', 'gbi', { date: '2013-03-15' }, 'total'],
    ['gmd-2017', 'gbi', { date: '2017-11-02' }, 'total'],
    ['gmd-2024', 'gbi', { date: '2024' }, 'total'],
    ['clinton-c1', 'plans', { name: 'C1' }, 'interceptors'],
    ['clinton-c1-expanded', 'plans', { name: 'expanded C1' }, 'interceptors'],
    ['us-alaska-100', 'plans', { name: 'expanded C1' }, 'interceptors'],
    ['clinton-c2', 'plans', { name: 'C2' }, 'interceptors'],
    ['clinton-c3', 'plans', { name: 'C3' }, 'interceptors'],
    ['golden-dome-notional', 'plans', { name: 'Golden Dome notional system' }, 'spaceInterceptors'],
    ['safeguard-1975', 'abm-treaty-era', { name: 'Safeguard' }, 'interceptors'],
    ['a-35-1976', 'abm-treaty-era', { name: 'A-35 (ABM-1B Galosh)' }, 'interceptors'],
    ['moscow-system-2001', 'abm-treaty-era', { name: 'Moscow system' }, 'interceptors'],
    ['a-135-2010', 'abm-treaty-era', { name: 'A-135', date: '2008-2010' }, 'interceptors'],
    ['a-135-2013', 'abm-treaty-era', { name: 'A-135', date: '2012-2013' }, 'interceptors'],
  ])('%s, %s', (id, table, where, name) => {
    const { value: held, source, tag } = value(shields.get(id)!.holding).interceptors;
    const cited = rowOf(table, where).find((one) => one.name === name)!;
    expect({ count: { kind: 'exact', value: held }, source, tag }).toEqual({
      ...{ count: cited.count, source: cited.source, tag: cited.tag },
    });
  });

  test('stock: eight batteries of 48, and what was delivered less what was fired', () => {
    const counts = (table: string) =>
      Object.fromEntries(rowOf(table, { date: '2025-12' }).map(({ name, count }) => [name, exact(count)]));
    const { batteries, interceptorsPerBattery } = counts('thaad');
    const { delivered, fired } = counts('sm3');
    expect(value(shields.get('thaad-2025')!.holding).interceptors.value).toBe(batteries! * interceptorsPerBattery!);
    expect(value(shields.get('sm-3-2025')!.holding).interceptors.value).toBe(delivered! - fired!);
  });

  test('the test record of 2024 is that of the table; those before only grow toward it', () => {
    const [hits, tests] = rowOf('gbi', { date: '' }).map(({ count }) => exact(count));
    const records = ['2004', '2006', '2008', '2013', '2017', '2024'].map((year) => recordOf(`gmd-${year}`));
    expect(records.at(-1)).toEqual({ kind: 'beta', successes: hits, trials: tests });
    for (const [i, one] of records.entries()) {
      const before = records[i - 1] ?? { successes: 0, trials: 0 };
      expect(one.successes - before.successes).toBeGreaterThanOrEqual(0);
      expect(one.trials - before.trials).toBeGreaterThanOrEqual(one.successes - before.successes);
    }
    // Arms Control Today of January 2013 counts 7 of 14: two tests fewer, of which one hit.
    expect(records[3]).toMatchObject({ successes: 7 + 1, trials: 14 + 2 });
  });

  test('expanded C1 stands twice, under two names', () => {
    const figures = (id: string) => shieldFigures(shields.get(id)!);
    expect(figures('clinton-c1-expanded')).toEqual(figures('us-alaska-100'));
  });
});

test('what a shield or an interceptor does not know has words; a judgement is told as one', () => {
  const figures = [
    ...[...shields.values()].flatMap(shieldFigures),
    ...library.list('interceptor').flatMap(({ text, file }) => interceptorFigures(value(readInterceptor(text, file)))),
  ];
  const unknown = figures.flatMap(({ said }) =>
    typeof said === 'object' && said.kind === 'unknown' ? [said.reason] : [],
  );
  expect(unknown.length).toBeGreaterThan(20);
  expect(unknown.filter((reason) => reason.length < 10 || reason === 'not found')).toEqual([]);
  expect(figures.filter(({ source, tag }) => (source === 'judged') !== (tag === 'judged'))).toEqual([]);
});

type Point = readonly [x: number, y: number];

/** Outlines of Natural Earth at 1:110 million that lie where they are looked for, as one box. */
function extent(states: readonly string[], where: (at: Point) => boolean) {
  const points = states.flatMap(outlinesOf).flatMap((outline) => (outline.every(where) ? outline : []));
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  return {
    south: Math.floor(Math.min(...ys)),
    north: Math.ceil(Math.max(...ys)),
    west: Math.floor(Math.min(...xs)),
    east: Math.ceil(Math.max(...xs)),
  };
}

function outlinesOf(state: string): readonly (readonly Point[])[] {
  const found = atlas.features.find(({ properties }) => properties?.['name'] === state);
  if (!found || !('coordinates' in found.geometry)) throw new Error(`no outline of ${state}`);
  const { type, coordinates } = found.geometry;
  const polygons = (type === 'Polygon' ? [coordinates] : coordinates) as unknown as readonly (readonly Point[][])[];
  return polygons.map(([outer]) => outer as unknown as readonly Point[]);
}

const world = JSON.parse(
  readFileSync(new URL('../../node_modules/world-atlas/countries-110m.json', import.meta.url), 'utf8'),
);
const atlas = feature(world, world.objects.countries) as unknown as GeoJSON.FeatureCollection;

function rowOf(table: string, where: Readonly<Partial<Record<'date' | 'name', string>>>) {
  const record: DefenceRecord = value(readDefence(library.find('defence', table)!.text, table));
  const rows = record.rows.filter(
    ({ date, name }) =>
      (where.date === undefined || (date?.text ?? '') === where.date) &&
      (where.name === undefined || name === where.name),
  );
  if (rows.length !== 1) throw new Error(`${table} has ${rows.length} such rows`);
  return rows[0]!.counts;
}

function exact(count: { readonly kind: string; readonly value?: number }): number {
  if (count.value === undefined) throw new Error(`${count.kind} is no number`);
  return count.value;
}

function recordOf(id: string) {
  const number = value(shields.get(id)!.performance)?.kill?.number;
  if (number?.kind !== 'beta') throw new Error(`${id} has no test record`);
  return number;
}

function value<T>(
  read: { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problems: object },
): T {
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return read.value;
}
