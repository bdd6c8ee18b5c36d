import { describe as suite, expect, test } from 'vitest';
import { assessment, example, moscow, tradeoff, turned, unfinished } from './fixtures/examples.cases.ts';
import { matchesGolden } from './golden.cases.ts';
import {
  CellDots,
  cellSentence,
  describeRatio,
  describeTornado,
  dotsTable,
  Linkage,
  pageLayout,
  RatioStrip,
  ratioTable,
  SmallCell,
  Steps,
  stepsOf,
  stepsTable,
  Tornado,
  tornadoTable,
  Tradeoff,
  type TornadoRow,
} from './index.ts';
import { clipped, collisions, drawn, textsOf } from './svg.cases.ts';
import type { AssessResult } from '../model/scenario/index.ts';
import { en, languages, ru, type Language } from '../words/index.ts';

const page = pageLayout({ width: 728, plotHeight: 340 });
const phone = pageLayout({ width: 366, plotHeight: 280 });
const sixteen = example('moscow-2001', 16);
/** The fixture is older than the dots: twenty made-up numbers round the median. */
const assessed = dotted(assessment('moscow-2001'));
const struck = assessed.cells.find(({ defender }) => defender === 'Russia') ?? assessed.cells[0]!;
/** The fixture is one run; over draws the chance has a band. */
const drawnCell = {
  ...struck,
  retaliation: { median: 0.62, low: 0.08, high: 0.97 },
  shortfall: { median: 0.38, low: 0.03, high: 0.92 },
};
const drawnResult = {
  ...assessed,
  draws: 512,
  cells: assessed.cells.map((cell) => (cell === struck ? drawnCell : cell)),
};
const fifty = Array.from({ length: 50 }, (_, i) => Math.round(60 + i * 1.6));

const rows: readonly TornadoRow[] = [
  ['share of Russia’s mobile missiles out by day', '0%', 0.02, '25%', 0.41],
  ['kill probability of a US warhead against a silo', '0.77', 0.33, '0.98', 0.06],
  ['kill probability of one US interceptor', '0.4', 0.28, '0.8', 0.11],
  ['share of Russia’s submarines out by day', '10%', 0.12, '30%', 0.24],
  ['chance that a Russian mobile missile out survives', '0.9', 0.14, '1', 0.22],
  ['reliability of Russia’s silo missiles', '0.75', 0.16, '0.9', 0.2],
  ['decoys for each of Russia’s warheads', '0', 0.19, '4', 0.3],
  ['reliability of US silo missiles', '0.8', 0.2, '0.95', 0.15],
].map(([phrase, low, lowShare, high, highShare]) => ({
  phrase: phrase as string,
  low: { value: low as string, share: lowShare as number },
  high: { value: high as string, share: highShare as number },
}));

const pieces: Readonly<Record<string, (language: Language, wide: boolean) => string>> = {
  'ratio-strip': (language, wide) =>
    drawn(RatioStrip, { result: sixteen, context: { ...moscow, language }, layout: wide ? page : phone }),
  tradeoff: (language, wide) =>
    drawn(Tradeoff, {
      result: tradeoff(),
      context: { ...moscow, language, id: 'trade' },
      median: 0.125,
      layout: wide ? page : phone,
    }),
  'small-cell': (language, wide) =>
    drawn(SmallCell, {
      result: sixteen,
      context: { ...moscow, language },
      cell: 'generated/launch-under-attack',
      width: wide ? 340 : 172,
    }),
  'cell-dots': (language, wide) =>
    drawn(CellDots, {
      result: drawnResult,
      cell: drawnCell,
      context: { ...moscow, language },
      width: wide ? 340 : 172,
    }),
  'cell-dots-50': (language, wide) =>
    drawn(CellDots, {
      result: drawnResult,
      cell: drawnCell,
      context: { ...moscow, language },
      width: wide ? 480 : 350,
      quantiles: fifty,
    }),
  tornado: (language, wide) =>
    drawn(Tornado, { rows, base: 0.18, context: { language, draws: 512 }, width: wide ? 728 : 366 }),
  steps: (language, wide) =>
    drawn(Steps, { cell: struck, context: { ...moscow, language }, draws: 512, width: wide ? 480 : 340 }),
};

suite.each(Object.entries(pieces))('%s', (name, draw) => {
  suite.each([
    ['wide', true],
    ['narrow', false],
  ] as const)('%s', (width, wide) => {
    test.each(Object.values(languages))('the picture is the one in the repository ($code)', (language) =>
      matchesGolden(`piece.${name}.${width}${language === ru ? '.ru' : ''}.svg`, draw(language, wide)),
    );

    test.each(Object.values(languages))('no words leave it or stand on others, none is small ($code)', (language) => {
      const svg = draw(language, wide);
      expect(clipped(svg)).toEqual([]);
      expect(collisions(svg)).toEqual([]);
      for (const { text, size } of textsOf(svg)) expect([13, 17], text).toContain(size);
      expect(svg).toMatch(/role="img".*<title id=.*<desc id=/);
      expect(svg).not.toMatch(/NaN|undefined|Infinity|null/);
    });
  });
});

suite('small cells', () => {
  test('one that is not computed says so, and claims no limit', () => {
    const result = unfinished(sixteen, ['day/ride-out']);
    const svg = drawn(SmallCell, { result, context: moscow, cell: 'generated/ride-out', width: 172 });
    expect(svg).toContain('Generated, ride-out: Not computed yet.');
    expect(svg).not.toMatch(/half the draws|no limit|Assured in under/);
  });
});

suite('what a cursor says', () => {
  test('the nearest package of the grid, in both languages', () => {
    expect(cellSentence(sixteen, moscow, 'day/ride-out', 3490, 99)).toBe(
      '3,500 and 100, day, ride-out: assured in 3 of 16 draws; else mostly Russia’s retaliation. The shield stops five missiles in 12 of 16 draws.',
    );
    expect(cellSentence(sixteen, { ...moscow, language: ru }, 'day/ride-out', 3490, 99)).toBe(
      '3\u202f500 и 100, повседневная, прием удара: ответный удар обеспечен в 3 из 16 вариантов; иначе чаще всего причина: не обеспечен ответный удар России. Щит останавливает 5 ракет в 12 из 16 вариантов.',
    );
  });
  test('a shield that is too small is named as such', () =>
    expect(cellSentence(sixteen, moscow, 'day/ride-out', 3500, 0)).toBe(
      '3,500 and 0, day, ride-out: assured in 9 of 16 draws. The shield stops five missiles in 0 of 16 draws. Where not both hold, mostly the shield, too small to stop five missiles.',
    ));
  test('one run has no draws', () =>
    expect(cellSentence(example('moscow-2001', 0), moscow, 'day/ride-out', 2500, 100)).toBe(
      '2,500 and 100, day, ride-out: retaliation not assured; what fails: Russia’s retaliation. The shield stops five missiles.',
    ));
  test('a cell that is not computed: nothing', () =>
    expect(cellSentence(unfinished(turned(), []), moscow, 'day/ride-out', 2500, 100)).toBeNull());
});

suite('dots', () => {
  test('chance and ignorance are told apart', () => {
    const svg = drawn(CellDots, { result: drawnResult, cell: drawnCell, context: moscow, width: 340 });
    expect(svg.match(/<circle/g)).toHaveLength(20);
    expect(svg).toContain('Over 512 draws, the chance of that is 0.62 (0.080 to 0.97); 0.95 asked for.');
  });
  test('one run has no bar', () =>
    expect(drawn(CellDots, { result: assessed, cell: struck, context: moscow, width: 340 })).toContain(
      'One run at the medians: the chance of that is',
    ));
});

suite('steps', () => {
  test.each(assessed.cells)('$defender $posture $doctrine: the losses add up', (cell) => {
    const steps = stepsOf(cell, en);
    const lost = steps.reduce((sum, { loss }) => sum + (loss?.n ?? 0), 0);
    expect(steps[0]!.left - lost).toBe(steps[3]!.left);
  });
});

suite('tables', () => {
  test.each([
    ['ratio', ratioTable(sixteen, moscow), 2 * 23],
    ['dots', dotsTable(assessed), 8 * 20],
    ['tornado', tornadoTable(rows, 0.18), 8],
    ['steps', stepsTable(struck, en), 4],
  ] as const)('%s', (_, table, count) => {
    expect(table.rows).toHaveLength(count);
    for (const row of table.rows) expect(row).toHaveLength(table.columns.length);
  });
});

test('the strip in words', () =>
  expect(describeRatio(sixteen, moscow)).toContain('US first: 3.4 to 4.0; Russia first: 1.3 to 1.4.'));

function dotted(result: AssessResult): AssessResult {
  const cells = result.cells.map((cell) => ({
    ...cell,
    shortfall: { median: 1 - cell.retaliation.median, low: 1 - cell.retaliation.high, high: 1 - cell.retaliation.low },
    leakingQuantiles: Array.from({ length: 20 }, (_, i) => Math.round(cell.leaking.median * (0.6 + i / 24))),
  }));
  return { ...result, cells };
}

test('bars of influence in words', () => {
  expect(describeTornado(rows.slice(0, 1), en)).toBe(
    'Share of Russia’s mobile missiles out by day: 0% gives 2%, 25% gives 41%.',
  );
  expect(describeTornado([], en)).toBe('No number tried changes it.');
  expect(drawn(Tornado, { rows: [], base: 0.5, context: { draws: 16 }, width: 366 })).not.toMatch(/NaN|Infinity/);
});

test('pieces beside one another share no id', () => {
  const context = { ...moscow, id: 'home' };
  const page1 = [
    drawn(Linkage, { result: sixteen, context, layout: page }),
    drawn(RatioStrip, { result: sixteen, context, layout: page }),
    ...sixteen.cells.map((cell) => drawn(SmallCell, { result: sixteen, context, cell, width: 172 })),
    ...assessed.cells.map((cell) =>
      drawn(CellDots, { result: assessed, cell, context: { ...context, id: 'dots' }, width: 172 }),
    ),
    ...assessed.cells.map((cell) => drawn(Steps, { cell, context: { ...context, id: 'steps' }, draws: 0, width: 340 })),
  ].join('');
  const ids = [...page1.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
  expect(new Set(ids).size).toBe(ids.length);
});
