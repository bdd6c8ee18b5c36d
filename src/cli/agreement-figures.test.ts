import { describe, expect, test } from 'vitest';
import {
  complyTable,
  csvOf,
  matrixTable,
  SeriesChart,
  seriesSvg,
  seriesTable,
  sheetFrame,
  StandingChart,
  standingSvg,
  standingTable,
} from '../figure/index.ts';
import { matchesGolden } from '../figure/golden.cases.ts';
import { clipped, collisions, drawn } from '../figure/svg.cases.ts';
import { matrixOf, seriesOf } from '../model/agreement/index.ts';
import { readDeclaration } from '../model/force/index.ts';
import { en, ru } from '../words/index.ts';
import { complyBook, matrixBook, seriesBook, standingBook } from './codebook-agreements.ts';
import { answered, held, library, set, stood } from '../answer/agreements.cases.ts';

const item = library.list('declaration')[0]!;
const read = readDeclaration(item.text, item.file);
if (!read.ok) throw new Error('no declaration');
const series = seriesOf(set, read.value)!;
const languages = [
  ['', en],
  ['.ru', ru],
] as const;
const engine = '0';
const frame = (width: number) => ({ ...sheetFrame, width, margin: 12 });

describe('which agreements stood when', () => {
  const late = stood('2026-11-26');
  const context = { agreements: late.agreements, standings: late.standings, engine };

  test.each(languages)('the picture is the one in the repository%s', (code, language) =>
    matchesGolden(`standing.2026-11-26${code}.svg`, standingSvg(late.timeline, { ...context, language })),
  );

  test('inside a page, wide and narrow, nothing is cut off and no words stand on others', () => {
    for (const [, language] of languages)
      for (const width of [366, 728]) {
        const picture = drawn(StandingChart, {
          timeline: late.timeline,
          context: { ...context, language, frame: frame(width), date: '2001-08-13' },
        });
        expect(clipped(picture)).toEqual([]);
        expect(collisions(picture)).toEqual([]);
      }
  });

  test('it says in words what the bars show: who hangs on whom, who has suspended what', () => {
    const { agreements, standings, timeline } = stood('2024-06-01');
    const svg = standingSvg(timeline, { agreements, standings, engine });
    expect(svg).toContain('New START was suspended by Russia since 28 February 2023.');
    expect(svg).toContain('for Russia it hangs on ABM Treaty, 1972');
    expect(svg).toMatch(/<desc [^>]*>.*START II fell with another: for Russia it hung on ABM Treaty, 1972/);
    expect(svg).toContain('url(#standing-suspended)');
  });

  test('on a day before everything there is nothing to draw, and it says so', () => {
    const early = stood('1960-01-01');
    expect(early.timeline.rows).toEqual([]);
    expect(standingSvg(early.timeline, { ...early, engine })).toContain('None of these agreements was in force');
  });

  test('the table has a row for each time in one state, and spans of an agreement follow each other', () => {
    const { columns, rows } = standingTable(late.timeline, late.standings);
    expect(columns).toEqual(standingBook().fields.map(({ name }) => name));
    expect(rows).toContainEqual(['abm', 'ended', 'in-force', '1972-10-03', '2002-06-13']);
    expect(rows).toContainEqual(['new-start', 'ended', 'suspended', '2023-02-28', '2026-02-05']);
    for (const { spans } of late.timeline.rows)
      spans.slice(1).forEach((span, i) => expect(span.from).toBe(spans[i]!.to));
  });
});

describe('what was declared over time', () => {
  const context = { engine, sources: ['insidedefense-2011'] };

  test.each(languages)('the picture is the one in the repository%s', (code, language) =>
    matchesGolden(`new-start-aggregates.series${code}.svg`, seriesSvg(series, { ...context, language })),
  );

  test('inside a page nothing is cut off and no words stand on others', () => {
    for (const [, language] of languages)
      for (const width of [366, 728]) {
        const picture = drawn(SeriesChart, { series, context: { ...context, language, frame: frame(width) } });
        expect(clipped(picture)).toEqual([]);
        expect(collisions(picture)).toEqual([]);
      }
  });

  test('missing dates are named, and leave a gap', () => {
    const svg = seriesSvg(series, context);
    expect(svg).toContain('Russia, 1 September 2016');
    expect(svg).toContain('Russia, 1 March 2023 (not provided by Russia)');
    expect(series.missing.map(({ date, party }) => `${date} ${party}`)).toEqual([
      '2016-09-01 Russia',
      '2023-03-01 Russia',
    ]);
  });

  test('the table has every date, party and limit once, with a reason where there is no number', () => {
    const { columns, rows } = seriesTable(series);
    expect(columns).toEqual(seriesBook(series.parties, []).fields.map(({ name }) => name));
    expect(rows).toHaveLength(25 * 2 * 3);
    expect(new Set(rows.map((row) => row.slice(0, 3).join())).size).toBe(rows.length);
    expect(csvOf({ columns, rows })).toContain('2011-02-05,US,deployed-warheads,1800,1550,-250,false,true,\n');
    expect(rows.filter((row) => row[3] === null).every((row) => row[8] !== null)).toBe(true);
  });
});

test('tables of comply have the columns of their codebooks', () => {
  const table = complyTable(answered('new-start', 'us-2020-09'));
  expect(table.columns).toEqual(complyBook().fields.map(({ name }) => name));
  expect(csvOf(table)).toContain('launchers,limit,II.1.c,Russia,launchers,901,800,-101,true,false,');
  const matrix = matrixOf(set, [held('us-2024'), held('us-alaska-100')], { date: null, reading: null });
  const pairs = matrixTable(matrix);
  expect(pairs.columns).toEqual(matrixBook(matrix.agreements).fields.map(({ name }) => name));
  expect(pairs.rows).toHaveLength(2 * matrix.agreements.length);
});
