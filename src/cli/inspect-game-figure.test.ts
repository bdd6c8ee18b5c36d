import { describe, expect, test } from 'vitest';
import { inspectionGame, interim } from '../model/inspection/index.ts';
import { languages } from '../words/index.ts';
import { matchesGolden } from '../figure/golden.cases.ts';
import {
  csvOf,
  GameChart,
  gameSvg,
  gameTable,
  InterimChart,
  interimSvg,
  interimTable,
  pageFrame,
} from '../figure/index.ts';
import { clipped, collisions, drawn } from '../figure/svg.cases.ts';

const even = { gain: 1, loss: 1 };
const context = { engine: '0', secret: null, language: languages.en };
const russian = { ...context, language: languages.ru };

describe('a game as a picture', () => {
  test('is the one in the repository', () => {
    matchesGolden('inspection-game.svg', gameSvg(inspectionGame(12, 4, even), context));
    matchesGolden('inspection-interim.svg', interimSvg(interim(12), context));
  });

  test.each([
    [1, 0],
    [1, 1],
    [6, 6],
    [12, 4],
    [52, 18],
    [365, 20],
  ])('%i periods, %i inspections: every line of text has its place in both languages', (periods, inspections) => {
    for (const one of [context, russian]) {
      const svg = gameSvg(inspectionGame(periods, inspections, { gain: 2, loss: 5 }), one);
      expect(svg).not.toMatch(/NaN|undefined|Infinity|\d\.\d\d+"/);
      expect(collisions(svg)).toEqual([]);
      expect(clipped(svg)).toEqual([]);
    }
  });

  test.each([null, 2, 12, 365])('one interim inspection, slots %s', (slots) => {
    for (const one of [context, russian]) {
      const svg = interimSvg(interim(slots), one);
      expect(svg).not.toMatch(/NaN|undefined|Infinity|\d\.\d\d+"/);
      expect(collisions(svg)).toEqual([]);
      expect(clipped(svg)).toEqual([]);
    }
  });

  test.each([380, 720])('in a page %i px wide nothing is cut', (width) => {
    for (const language of [languages.en, languages.ru]) {
      const props = { context: { ...context, language }, frame: pageFrame(width) };
      const game = inspectionGame(365, 20, even);
      const drawings = [drawn(GameChart, { game, ...props }), drawn(InterimChart, { result: interim(12), ...props })];
      for (const svg of drawings) expect([...collisions(svg), ...clipped(svg)]).toEqual([]);
    }
  });

  test('says in words what it shows', () => {
    const svg = gameSvg(inspectionGame(12, 4, even), context);
    expect(svg).toMatch(/<desc[^>]*>[^<]*is worth -?−?0\.4156 to the inspectorate/);
    expect(svg).toContain('nobody publishes the real chance');
    expect(interimSvg(interim(null), context)).toMatch(
      /<desc[^>]*>[^<]*Whenever in that time it begins, it goes unseen equally long on average: 1\/e/,
    );
  });
});

describe('a game as a table', () => {
  test('a row a stage; whatever is left, chances are chances', () => {
    const { columns, rows } = gameTable(inspectionGame(3, 1, even));
    expect(columns).toEqual(['period', 'inspections_left', 'reached', 'inspect', 'violate', 'value']);
    expect(rows.map(([period, left]) => [period, left])).toEqual([[1, 1], [2, 1], [2, 0], [3, 1], [3, 0]]); // prettier-ignore
    expect(csvOf({ columns, rows })).toContain('\n3,0,');
  });

  test('a row a moment', () => {
    expect(csvOf(interimTable(interim(4)))).toBe(
      'at,visit,start\n0,0,0.333333333333\n0.25,0.333333333333,0.166666666667\n0.5,0.5,0.5\n0.75,0.166666666667,0\n',
    );
    expect(interimTable(interim(null)).columns).toEqual(['at', 'visited_by', 'started_by']);
  });
});
