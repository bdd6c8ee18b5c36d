import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { Complaint } from '../answer/index.ts';
import { readLibraryFolder } from '../library/folder.ts';
import { formatProblem } from '../model/document/index.ts';
import { reachMap } from '../model/shield/reach/index.ts';
import type { ReachProblem, ReachReason, ReachResult } from '../model/shield/reach/index.ts';
import { en, ru } from '../words/index.ts';
import { mapAsked } from './reach-asked.ts';
import { regionsOf } from './reach-places.ts';
import { reachComplaint } from './reach-problems.ts';
import { reachRecord, regionRows } from './reach-record.ts';
import { reach } from './reach.ts';
import type { MapOptions } from './shield-maps.ts';
import { printReach } from './terminal/reach.ts';

const library = readLibraryFolder();
const options: MapOptions = { site: 'fort-greely', area: 'us-contiguous', interceptor: 'gbi', cells: '10' };
const defending: MapOptions = { site: 'poland', from: 'iran', interceptor: 'sm-3-iia', cells: '10' };

afterEach(() => vi.restoreAllMocks());

function mapOf(kind: ReachResult['kind'], from: MapOptions) {
  const asked = mapAsked(library, kind, from);
  const answer = reachMap(asked.question);
  if (!answer.ok || answer.value === null) throw new Error('no map');
  return { asked, result: answer.value, rows: regionRows(answer.value, regionsOf(library)) };
}

describe('what is asked', () => {
  test('what is not said is the library’s, with its source; what is said stands for it', () => {
    const { inputs, question } = mapAsked(library, 'reach', { ...options, speed: '6..8', assess: '60' });
    expect(inputs.map(({ name, source }) => [name, source])).toEqual([
      ['burnoutSpeed', 'given'],
      ['burnSeconds', 'judged'],
      ['lowestKilometres', 'humanevents-2007'],
      ['highestKilometres', 'judged'],
      ['delay', 'judged'],
      ['assessmentSeconds', 'given'],
      ['apogeeKilometres', 'judged'],
      ['boostSeconds', 'judged'],
    ]);
    expect(question.interceptor.burnoutSpeed).toEqual({ kind: 'between', low: 6, high: 8 });
    expect(question.timing.assessmentSeconds).toBe(60);
    expect(question.map).toEqual({ south: 0, north: 90, west: -180, east: 180 });
  });

  test('a box is a place too, and says its degrees', () => {
    const { area } = mapAsked(library, 'defend', { ...defending, from: '25,40,44,63.5' });
    expect(area).toEqual({
      id: null,
      name: { en: '25 to 40 north, 44 to 63.5 east', ru: '25–40° северной широты, 44–63,5° восточной долготы' },
      boxes: [{ south: 25, north: 40, west: 44, east: 63.5 }],
      source: 'given',
      tag: null,
    });
  });
});

describe('what is wrong', () => {
  const near = 'did you mean';
  test.each([
    [
      { site: 'fort-grely' },
      `unknown-region --site fort-grely:1:1  is no region of the library · `,
      `${near} fort-greely?`,
    ],
    [{ area: 'moon' }, 'unknown-region --area moon:1:1  is no region of the library · ', 'name one of these'],
    [{ interceptor: 'gib' }, 'unknown-interceptor --interceptor gib:1:1  is no interceptor of', `${near} gbi?`],
    [{ area: '25,50,-125' }, 'bad-box --area 25,50,-125:1:1  is no box', 'write it like 25,50,-125,-66'],
    [{ area: '25.2,50,-125,-66' }, 'finer-than-half --area 25.2,50,-125,-66:1:1  is 25.2', 'round it outward'],
    [{ area: '50,25,-125,-66' }, 'box-upside-down --area 50,25,-125,-66:1:1  a box from 50 up to 25', 'swap them'],
    [{ map: '0,100,-180,180' }, 'latitude-out-of-range --map 0,100,-180,180:1:1  there is no latitude of 100', ''],
    [{ map: '0,90,-180,190' }, 'longitude-out-of-range --map 0,90,-180,190:1:1  there is no longitude of 190', ''],
    [{ cells: '0.25' }, 'cell-too-fine --cells 0.25:1:1  cells of 0.25 degrees are finer than 0.5', 'coarser cells'],
    [{ cells: '20' }, 'cell-too-coarse --cells 20:1:1  cells of 20 degrees', 'finer cells'],
    [{ cells: '7' }, 'map-not-divisible --cells 7:1:1  a side of 90 degrees is no whole number of cells of 7', ''],
    [{ speed: '8..6' }, 'range-upside-down --speed 8..6:1:1  runs downward', 'write 6..8'],
    [{ speed: '6,5' }, 'not-a-number --speed 6,5:1:1  is no number', 'write a dot before decimals'],
    [{ speed: '0.1' }, 'speed-out-of-range --speed 0.1:1:1  0.1 km/s is out of range · at least 0.5 km/s', ''],
    [{ band: '2000..100' }, 'band-upside-down --band 2000..100:1:1  a band from 2000 to 100 km', 'swap them'],
    [{ band: '-5..100' }, 'band-below-ground --band -5..100:1:1  a band from -5 km begins below the ground', ''],
    [{ delay: '-10' }, 'negative-time --delay -10:1:1  -10 s is a time that has passed', ''],
    [{ apogee: '20' }, 'apogee-too-low --apogee 20:1:1  an apogee of 20 km is below the arc', 'leave --apogee out'],
    [{ burnout: '1' }, 'burnout-too-slow --burnout 1:1:1  1 km/s is too slow for any flight of this map', 'raise it'],
    [{ boost: '99999' }, 'boost-too-long --boost 99999:1:1  a boost of 99999 s', 'shorten it'],
  ] satisfies readonly (readonly [Partial<MapOptions>, string, string])[])('%o', async (wrong, start, end) => {
    const caught = await reach('reach', { ...options, ...wrong, quiet: true }).catch((error: unknown) => error);
    const said = caught instanceof Complaint ? caught.problems.map((one) => `${one.code} ${formatProblem(one)}`) : [];
    expect(said).toHaveLength(1);
    expect(said[0]!.startsWith(start), said[0]).toBe(true);
    expect(said[0]).toContain(end);
  });

  test('what only a single flight can be is in words too', () => {
    const reasons: readonly ReachReason[] = ['range-too-far', 'range-too-short', 'apogee-too-high', 'no-boxes'];
    const problems = reasons.map((reason): ReachProblem => ({ reason, at: 'map', value: 30000, limit: 20015.1 }));
    const said = reachComplaint(problems, options).problems.map(({ wrong }) => wrong);
    expect(said[0]).toBe('a flight of 30000 km is longer than half the way around the Earth');
    expect(new Set(said).size).toBe(reasons.length);
  });
});

describe('as text', () => {
  const there = mapOf('reach', options);
  const here = mapOf('defend', defending);

  test('the sentence, three cases, regions, what is left out, and every number with its source', () => {
    const text = printReach(there.result, there.asked, there.rows, { colour: false, unicode: false, width: 80 }, en);
    const flat = text.replace(/\s+/g, ' ');
    expect(flat).toMatch(
      /^Fort Greely, Alaska, defending Contiguous United States: a missile could be met if it comes from \d+% to \d+% of the surface shown/,
    );
    expect(flat).toMatch(/Hardest case: 6\.43 km\/s after 579 s \d+%; two shots or more \d+%/);
    for (const { name } of regionsOf(library).filter(({ is }) => is === 'state')) expect(flat).toContain(name.en);
    expect(flat).not.toContain('Hawaii');
    expect(flat).toContain('Speed at burnout: 6.3 to 9 km/s (defencetalk-2007, read);');
    expect(flat).toContain('The Earth does not turn here.');
    expect(text.match(/X/g)!.length).toBe(2);
  });

  test('in colour the letters are the same', () => {
    const of = (colour: boolean): string =>
      printReach(here.result, here.asked, here.rows, { colour, unicode: true, width: 80 }, en);
    expect(of(true).replace(/\u001b\[[\d;]*m/g, '')).toBe(of(false));
    expect(of(true)).not.toBe(of(false));
  });

  test('defended regions are those of allies and of the homeland', () => {
    const text = printReach(here.result, here.asked, here.rows, { colour: false, unicode: true, width: 100 }, en);
    for (const name of ['Europe (members of NATO)', 'Hawaii', 'Contiguous United States']) expect(text).toContain(name);
    expect(text).not.toContain('North Korea');
  });

  test.each([60, 80, 120])('nothing is wider than %d columns, and nothing but ASCII in a pipe', (width) => {
    for (const { result, asked, rows } of [there, here])
      for (const language of [en, ru]) {
        const text = printReach(result, asked, rows, { colour: false, unicode: false, width }, language);
        for (const line of text.split('\n')) expect(line.length, line).toBeLessThanOrEqual(width);
        if (language === en) expect(text).toMatch(/^[\n\x20-\x7e]*$/);
      }
  });
});

test('as JSON: the same map, every number with its source, regions by id', () => {
  const { result, asked, rows } = mapOf('reach', options);
  const record = reachRecord(result, asked, rows);
  expect(record.site).toMatchObject({ id: 'fort-greely', name: 'Fort Greely, Alaska' });
  expect(record.inputs[0]).toMatchObject({ name: 'burnoutSpeed', value: { between: [6.3, 9] }, tag: 'read' });
  expect(record.regions.map(({ id }) => id)).toEqual(['china', 'iran', 'north-korea', 'russia-east', 'russia-west']);
  expect(record.cases.hardest.least).toHaveLength(9 * 36);
});

test('as files: JSON, a row a cell with its codebook, and the map', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'counterpoise-reach-'));
  const written: string[] = [];
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => (written.push(String(text)), true));
  vi.spyOn(process.stderr, 'write').mockReturnValue(true);
  await reach('defend', { ...defending, json: true, out: folder, quiet: true });
  const name = 'defend.poland.iran.sm-3-iia';
  expect(readdirSync(folder).sort()).toEqual(['datapackage.json', `${name}.csv`, `${name}.json`, `${name}.svg`]);
  const text = (file: string): string => readFileSync(join(folder, file), 'utf8');
  expect(text(`${name}.json`)).toBe(written.join(''));
  const [head = '', ...rows] = text(`${name}.csv`).trimEnd().split('\n');
  expect(rows).toHaveLength(9 * 36);
  const codebook = JSON.parse(text('datapackage.json')) as {
    resources: { schema: { fields: { name: string }[] } }[];
    sources: { name: string }[];
  };
  expect(codebook.resources[0]!.schema.fields.map((field) => field.name).join(',')).toBe(head);
  expect(codebook.sources.map((one) => one.name)).toContain('natural-earth-110m');
  expect(text(`${name}.svg`)).toContain('Redzikowo, Poland, against missiles from Iran');
  rmSync(folder, { recursive: true });
});
