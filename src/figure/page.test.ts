import { describe as suite, expect, test } from 'vitest';
import { inLanguage, afterNewStart, example, moscow } from './fixtures/examples.cases.ts';
import { matchesGolden } from './golden.cases.ts';
import { Linkage, numberedPoints, pageLayout, plotOf } from './index.ts';
import { clipped, collisions, drawn, textsOf } from './svg.cases.ts';
import { en, languages, ru } from '../words/index.ts';

const page = pageLayout({ width: 728, plotHeight: 450 });
const phone = pageLayout({ width: 366, plotHeight: 380 });
const layouts = [
  ['page-728', page],
  ['phone-366', phone],
] as const;
const link = `https://counterpoise.example/#c1.${'eNqrVkrLz1eyUlBKSixSqgUAH8kEPw'.repeat(5)}`;

suite.each(layouts)('%s', (name, layout) => {
  test.each([en, ru])('the picture is the one in the repository ($code)', (language) => {
    const context = { ...inLanguage(moscow, language), id: name };
    const svg = drawn(Linkage, { result: example('moscow-2001', 16), context, layout });
    matchesGolden(`moscow-2001.draws-16.${name}${language === ru ? '.ru' : ''}.svg`, svg);
  });

  suite.each([
    ['moscow-2001', moscow],
    ['after-new-start-2026', afterNewStart],
  ] as const)('%s', (scenario, context) => {
    test.each(Object.values(languages))('no words leave it or stand on others, none is small ($code)', (language) => {
      for (const draws of [0, 16] as const)
        for (const scale of ['sqrt', 'linear'] as const) {
          const props = { result: example(scenario, draws), context: { ...inLanguage(context, language), link } };
          const svg = drawn(Linkage, { ...props, layout: { ...layout, scale } });
          expect(clipped(svg)).toEqual([]);
          expect(collisions(svg)).toEqual([]);
          for (const { text, size } of textsOf(svg)) expect([13, 17], text).toContain(size);
        }
    });
  });
});

suite('the plot of a page', () => {
  const plot = plotOf(example('moscow-2001', 16), moscow, page);
  test('places a package, and reads it back', () => {
    expect(plot.limitAt(plot.toX(2500))).toBeCloseTo(2500);
    expect(plot.interceptorsAt(plot.toY(100))).toBeCloseTo(100);
  });
  test('stands where the picture draws it', () => {
    const svg = drawn(Linkage, { result: example('moscow-2001', 16), context: moscow, layout: page });
    expect(svg).toContain(`<circle cx="${Math.round(plot.toX(2500) * 10) / 10}"`);
  });
  test('a linear axis says so', () => {
    const linear = pageLayout({ width: 728, plotHeight: 450, scale: 'linear' });
    const svg = drawn(Linkage, { result: example('moscow-2001', 16), context: moscow, layout: linear });
    expect(svg).toContain('(linear scale)');
    expect(svg).toContain('on a linear scale.');
    expect(svg).not.toContain('square');
  });
});

test('the list for a narrow chart numbers the points as drawn', () => {
  const list = numberedPoints(moscow, en);
  expect(list.map(({ number, name }) => `${number} ${name}`)).toContain('5 SORT, 2002');
  expect(list[4]).toMatchObject({ words: '1,700 to 2,200, no shield limit', note: 'no shield limit' });
  const svg = drawn(Linkage, { result: example('moscow-2001', 16), context: moscow, layout: phone });
  const numbers = textsOf(svg).map(({ text }) => text);
  for (const { number } of list) expect(numbers).toContain(String(number));
});
