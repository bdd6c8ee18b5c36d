import { describe, expect, test } from 'vitest';
import { en, ru } from '../words/index.ts';
import { noneCrosses, positions, someCross } from '../words/talks.cases.ts';
import { matchesGolden } from './golden.cases.ts';
import { talksLanesSvg, talksValuesSvg } from './talks-svg.ts';

const about = {
  scenario: 'Moscow, August 2001',
  draft: { en: 'A framework, with brackets', ru: 'Рамочное соглашение, со скобками' },
  positions,
};

describe.each(Object.entries({ en, ru }))('pictures of talks in %s', (code, language) => {
  const context = { ...about, language };
  const end = code === 'en' ? '' : `.${code}`;
  test('values', () => matchesGolden(`talks.values${end}.svg`, talksValuesSvg(someCross, context)!));
  test('lanes', () => matchesGolden(`talks.lanes${end}.svg`, talksLanesSvg(someCross, context)!));
});

test('values of packages that all cross a line', () =>
  matchesGolden('talks.values-none.svg', talksValuesSvg(noneCrosses, about)!));

test('every named point stands in the picture and in its description', () => {
  const svg = talksValuesSvg(someCross, about)!;
  const [, description = ''] = /<desc[^>]*>([^<]*)</.exec(svg)!;
  for (const name of ['Nash and Kalai-Smorodinsky point: ', 'No agreement: 0.25 and 0.20', 'Russia’s proposal: '])
    expect(description).toContain(name);
  expect(svg.match(/<circle/g)!.length).toBe(someCross.acceptable.length);
});

test('Nash and Kalai-Smorodinsky apart have marks of their own', () => {
  const [first, second] = someCross.pareto!;
  const bargain = { ...someCross.bargain!, nash: first!, kalaiSmorodinsky: second! };
  const svg = talksValuesSvg({ ...someCross, bargain, chosen: someCross.acceptable[0]! }, about)!;
  for (const name of ['Nash point: ', 'Kalai-Smorodinsky point: ', 'Package asked for: ']) expect(svg).toContain(name);
});

test('without wants there is no picture of values, without positions no lanes', () => {
  expect(talksValuesSvg({ ...someCross, bargain: null }, about)).toBeNull();
  const { positions: _, ...bare } = about;
  expect(talksLanesSvg(someCross, bare)).toBeNull();
});

test('lanes tell what is new, changed and gone, and where nothing moved', () => {
  const svg = talksLanesSvg(someCross, about)!;
  for (const words of ['The ceiling: “1,500”', 'The shield stops a small attack', 'changed: The ABM Treaty stands'])
    expect(svg).toContain(words);
  expect(svg.replaceAll(/<[^>]*>/g, ' ')).toMatch(/no longer: Its retaliation/);
});
