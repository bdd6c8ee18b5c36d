import { describe as suite, expect, test } from 'vitest';
import { languages, ru } from '../words/index.ts';
import { describeFour, fourTable, FourWorlds } from './index.ts';
import { matchesGolden } from './golden.cases.ts';
import { clipped, collisions, drawn, textsOf } from './svg.cases.ts';

const shares = { assured: [512, 22, 317, 0].map((k) => k / 512), useful: [0, 256 / 512, 0, 1] };

suite.each(Object.values(languages))('four worlds ($code)', (language) => {
  suite.each([
    ['wide', 728],
    ['narrow', 366],
  ] as const)('%s', (name, width) => {
    const svg = drawn(FourWorlds, { shares, context: { language, draws: 512 }, width });
    test('the picture is the one in the repository', () =>
      matchesGolden(`piece.four-worlds.${name}${language === ru ? '.ru' : ''}.svg`, svg));
    test('no words leave it or stand on others, none is small', () => {
      expect(clipped(svg)).toEqual([]);
      expect(collisions(svg)).toEqual([]);
      for (const { size, text } of textsOf(svg)) expect(size, text).toBeGreaterThanOrEqual(13);
    });
    test('is heard as it is drawn', () => {
      expect(svg).toContain(`<title id="four-title">`);
      expect(svg).toContain('<desc id="four-description">');
    });
  });

  test('one run has no shares', () => {
    const one = { assured: [1, 0, 1, 0], useful: [0, 1, 0, 1] };
    expect(describeFour(one, { draws: 0 }, language)).not.toMatch(/\d/);
    expect(drawn(FourWorlds, { shares: one, context: { language, draws: 0 }, width: 366 })).not.toContain('512');
  });
});

test('the picture is a table too', () =>
  expect(fourTable(shares).rows.map(([world]) => world)).toEqual([
    'default',
    'default-deal',
    'believed',
    'believed-deal',
  ]));
