import { describe as suite, expect, test } from 'vitest';
import { afterNewStart, assessment, example, moscow, turned, withoutLimit } from './fixtures/examples.cases.ts';
import { matchesGolden } from './golden.cases.ts';
import {
  assessTable,
  bands,
  contrast,
  csvOf,
  describe,
  light,
  linkageInputs,
  linkagePoints,
  linkagePresets,
  linkageShares,
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
    expect(faults(linkageSvg(withoutLimit(example('moscow-2001', 16)), context))).toEqual([]);
    expect(faults(linkageSvg(withoutLimit(example('moscow-2001', 0)), { ...context, points: [] }))).toEqual([]);
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

suite('what is heard', () => {
  test('the package at exactly its numbers, and why not', () => {
    expect(describe(example('moscow-2001', 16), moscow)).toContain(
      'The package, 2,500 and 100: useful in most draws (12 of 16), assured in few draws (0 of 16), both in few draws (0 of 16); what fails most often: Russia’s retaliation.',
    );
    expect(describe(example('moscow-2001', 0), moscow)).toContain(
      'The package, 2,500 and 100: useful: yes, assured: no, both: no; what fails most often: Russia’s retaliation.',
    );
  });

  test('what turns it and what moves it, in plain words', () => {
    const text = describe(turned(), moscow);
    expect(text).toContain('It turns where the share of Russia’s mobile missiles out by day goes above 53%');
    expect(text).toContain('What moves the package most: share of Russia’s mobile missiles out by day (+88 points), ');
  });

  test('other thresholds', () =>
    expect(describe(example('moscow-2001', 16), moscow)).toContain(
      'Lowest limit assured, by warheads that must arrive, medians: 10: 750, 50: 2,250, 100: 3,500, 200: none, 300: none.',
    ));
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
      room_median: 11,
      need_median: 21,
      interceptors: 100,
      useful: 0.75,
      assured: 0.1875,
      both: 0.0625,
    });
  });

  test('every package: a row a cell, limit and number of interceptors, with what fails', () => {
    const result = example('moscow-2001', 16);
    const table = linkageShares(result);
    expect(table.rows).toHaveLength(4 * 23 * 61);
    const at = (limit: number, interceptors: number) =>
      table.rows.find((row) => row[0] === 'day/ride-out' && row[1] === limit && row[2] === interceptors);
    expect(at(3500, 100)).toEqual(['day/ride-out', 3500, 100, 0.75, 0.1875, 0.0625, 'retaliation', 'Russia']);
    expect(at(3500, 0)?.slice(3)).toEqual([0, 0.5625, 0, 'need', 'US']);
  });

  test('points: a row a corner and cell, at exactly their numbers; what cannot be judged is empty', () => {
    const table = linkagePoints(example('moscow-2001', 16));
    expect(table.rows).toHaveLength(4 * 14);
    expect(csvOf(table).split('\n')[1]).toBe('package,2500,100,day/ride-out,0.75,0.108253,0,0,0,0,retaliation,Russia');
    expect(csvOf(table)).toContain('\n"Clinton C1, expanded",,100,day/ride-out,0.75,0.108253,,,,,,\n');
  });

  test('single numbers and other thresholds', () => {
    const table = linkageInputs(turned());
    expect(table.rows[0]).toEqual(['beliefs.posture.Russia.mobile.alert.day', 0.875, 0.0826797, 'above', 0.525]);
    expect(table.rows[24]).toEqual(['beliefs.strike.Russia.kill', 0, 0, null, null]);
    expect(linkagePresets(turned()).rows[12]).toEqual([200, 'day/ride-out', null]);
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
