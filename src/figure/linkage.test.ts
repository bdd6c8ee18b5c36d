import { describe as suite, expect, test } from 'vitest';
import { afterNewStart, assessment, example, moscow } from './fixtures/examples.cases.ts';
import { matchesGolden } from './golden.cases.ts';
import {
  assessTable,
  bands,
  contrast,
  csvOf,
  describe,
  light,
  linkageSvg,
  linkageTable,
  type FigureContext,
} from './index.ts';
import type { LinkageResult } from '../model/scenario/index.ts';

const scenarios = [
  ['moscow-2001', moscow],
  ['after-new-start-2026', afterNewStart],
] as const;

suite.each(scenarios)('%s', (name, context) => {
  test.each([0, 16] as const)('picture of %d draws is the one in the repository', (draws) => {
    matchesGolden(`${name}.draws-${draws}.svg`, linkageSvg(example(name, draws), context));
  });

  test.each([0, 16] as const)('with %d draws it is well formed, and holds its own words', (draws) => {
    const result = example(name, draws);
    const svg = linkageSvg(result, context);
    expect(faults(svg)).toEqual([]);
    expect(svg).toContain('role="img"');
    expect(svg).toContain(`scenario ${result.scenario}`);
    expect(svg).toContain(
      draws === 0 ? 'One run, every number at its median: no shares.' : 'answer different questions',
    );
    expect(svg).toContain(`>${describe(result, context)}</desc>`);
    for (const point of context.points) expect(words(svg), point.name).toContain(point.name);
  });

  test('numbers on paths have one decimal at most', () => {
    const paths = [...linkageSvg(example(name, 16), context).matchAll(/ d="([^"]*)"/g)].map((match) => match[1] ?? '');
    for (const path of paths) expect(path).not.toMatch(/\.\d\d|NaN|Infinity|e-/);
  });
});

suite('whatever comes', () => {
  const draws = 512;
  const smooth: LinkageResult = { ...example('moscow-2001', 16), draws };

  test('many draws are drawn as curves', () => {
    const svg = linkageSvg(smooth, moscow);
    expect(faults(svg)).toEqual([]);
    expect(svg).not.toContain('too few draws to smooth');
  });

  test('no need, no room, no closing limit', () => {
    const svg = linkageSvg(barren(example('moscow-2001', 16)), moscow);
    expect(faults(svg)).toEqual([]);
    expect(words(svg)).toContain('At no limit up to 6,000 warheads a side does a shield both stop five missiles');
    expect(words(svg)).toContain('No number of interceptors stops five missiles');
  });

  test('no warhead limit in the package, no points, names and notes with marks of XML', () => {
    const context: FigureContext = {
      ...moscow,
      title: 'A < B & "C"',
      package: { warheads: null, interceptors: 40 },
      points: [{ name: '<b>', warheads: 3000, interceptors: 20, note: 'a & b' }],
    };
    expect(faults(linkageSvg(example('moscow-2001', 16), context))).toEqual([]);
    expect(faults(linkageSvg(example('moscow-2001', 0), { ...context, points: [] }))).toEqual([]);
  });

  test('parties of any name', () => {
    const renamed = JSON.parse(
      JSON.stringify(example('moscow-2001', 16)).replaceAll('"US"', '"Blue"').replaceAll('"Russia"', '"Red Isles"'),
    ) as LinkageResult;
    const svg = words(linkageSvg(renamed, { ...moscow, parties: ['Blue', 'Red Isles'] }));
    expect(svg).toContain('Interceptors of Blue');
    expect(svg).toContain('Red Isles’');
  });

  test('twenty points take no longer than a breath', () => {
    const points = Array.from({ length: 20 }, (_, i) => ({
      name: `Point ${i}`,
      warheads: 600 + i * 250,
      interceptors: (i * 37) % 300,
    }));
    const before = Date.now();
    expect(faults(linkageSvg(smooth, { ...moscow, points }))).toEqual([]);
    expect(Date.now() - before).toBeLessThan(5000);
  });
});

suite('table', () => {
  test('a row a limit and cell', () => {
    const table = linkageTable(example('moscow-2001', 16), moscow);
    expect(table.rows).toHaveLength(4 * 23);
    for (const row of table.rows) expect(row).toHaveLength(table.columns.length);
    const row = Object.fromEntries(table.columns.map((column, i) => [column, table.rows[12]?.[i]]));
    expect(row).toMatchObject({
      cell: 'day/ride-out',
      limit: 3500,
      room_median: 67,
      need_median: 22,
      interceptors: 100,
      useful: 0.875,
      assured: 0.375,
      both: 0.3125,
    });
  });

  test('an assessment: a row a direction and cell', () => {
    const one = { median: 1, low: 1, high: 1 };
    const result = assessment('moscow-2001');
    const whole = {
      ...result,
      cells: result.cells.map((cell) => ({ ...cell, usable: one, shortfall: one, bound: 'shots' as const })),
    };
    const table = assessTable(whole);
    expect(table.rows).toHaveLength(8);
    expect(table.rows[0]?.slice(0, 5)).toEqual(['US', 'Russia', 'day/ride-out', 2500, 'shots']);
    for (const row of table.rows) expect(row).toHaveLength(table.columns.length);
  });

  test('CSV: missing is empty, a chance that is not 1 is not written as 1, marks are quoted', () => {
    const table = {
      columns: ['a', 'b'],
      rows: [
        [null, 1 - 1e-15],
        ['x, "y"', 0.1 + 0.2],
        [true, 3500],
      ],
    };
    expect(csvOf(table)).toBe('a,b\n,0.999999999999\n"x, ""y""",0.3\ntrue,3500\n');
  });
});

suite('colours', () => {
  const paper = light.paper;
  test.each([
    ['ink', light.ink],
    ['second ink', light.second],
    ['first party', light.firstParty],
    ['second party', light.secondParty],
    ['room', light.room],
  ])('%s can be read on paper', (_, colour) => expect(contrast(colour, paper)).toBeGreaterThanOrEqual(4.5));

  test('words of the room can be read on every band', () => {
    for (const { fill } of bands) expect(contrast(light.room, fill), fill).toBeGreaterThanOrEqual(4.5);
  });

  test('ink and second ink can be read on the panel', () =>
    expect(contrast(light.second, light.panel)).toBeGreaterThanOrEqual(4.5));

  test('hatches and borders of bands stand out from them', () => {
    for (const { fill, hatch } of bands)
      if (hatch !== null) expect(contrast(light.hatch, fill), fill).toBeGreaterThanOrEqual(3);
    expect(contrast(light.hatch, paper)).toBeGreaterThanOrEqual(3);
  });

  test('bands darken with the share', () => {
    const ratios = bands.map(({ fill }) => contrast(light.ink, fill));
    expect([...ratios].sort((a, b) => b - a)).toEqual(ratios);
  });
});

/** Tags that do not close, attributes without a value, loose ampersands, ids twice. */
function faults(svg: string): string[] {
  const open: string[] = [];
  const found: string[] = [];
  for (const [tag, closing, name, rest, self] of svg.matchAll(
    /<(\/?)([a-z]+)((?:\s+[a-zA-Z:-]+="[^"<]*")*)\s*(\/?)>/gi,
  )) {
    if (closing === '/') {
      if (open.pop() !== name) found.push(`closes ${tag}`);
    } else if (self !== '/') open.push(name ?? '');
    if (/NaN|undefined|null|Infinity/.test(rest ?? '')) found.push(tag);
  }
  const left = svg.replace(/<(\/?)([a-z]+)((?:\s+[a-zA-Z:-]+="[^"<]*")*)\s*(\/?)>/gi, '');
  if (left.includes('<')) found.push(`stray: ${left.slice(left.indexOf('<'), left.indexOf('<') + 60)}`);
  if (/&(?!amp;|lt;|gt;|quot;|#\d+;)/.test(svg)) found.push('loose ampersand');
  const ids = [...svg.matchAll(/ id="([^"]*)"/g)].map((match) => match[1]);
  if (new Set(ids).size !== ids.length) found.push('an id twice');
  return [...found, ...open.map((name) => `open ${name}`)];
}

/** All words of a picture in one line, as far as lines were broken. */
function words(svg: string): string {
  return svg
    .replace(/<[^>]*>/g, ' ')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/\s+/g, ' ');
}

function barren(result: LinkageResult): LinkageResult {
  const nothing = { limit: null, intervals: [], low: null, high: null };
  const cells = Object.fromEntries(
    result.cells.map((cell) => [
      cell,
      {
        assured: result.shares.byCell[cell].assured.map((row) => row.map(() => 0)),
        both: result.shares.byCell[cell].both.map((row) => row.map(() => 0)),
      },
    ]),
  ) as unknown as LinkageResult['shares']['byCell'];
  const rooms = Object.fromEntries(
    Object.entries(result.room).map(([party, byCell]) => [
      party,
      Object.fromEntries(
        Object.entries(byCell).map(([cell, some]) => [
          cell,
          some.map((room) => ({
            ...room,
            median: null,
            low: null,
            high: null,
            atLeast: { median: false, low: false, high: false },
          })),
        ]),
      ),
    ]),
  ) as unknown as LinkageResult['room'];
  return {
    ...result,
    room: rooms,
    shares: { useful: result.shares.useful.map(() => 0), byCell: cells },
    need: {
      interceptors: { median: null, low: null, high: null },
      nullShare: { share: 1, error: 0 },
      reason: 'system',
    },
    closesAt: result.closesAt.map((one) => ({ ...one, half: nothing, most: nothing })),
    widest: result.widest.map(({ cell }) => ({ cell, limit: null, room: null })),
    exchangeRatio: { US: result.limits.map(() => ({ median: null, low: null, high: null })), Russia: [] },
  };
}
