import { describe, expect, test } from 'vitest';
import {
  bandOf,
  counted,
  decimal,
  drawCount,
  en,
  extent,
  fixed,
  inDraws,
  party,
  percent,
  probability,
  quantiles,
  whole,
  say,
} from './index.ts';

describe('numbers', () => {
  test.each([
    [3500, '3,500'],
    [0, '0'],
    [999, '999'],
    [1234567, '1,234,567'],
    [-1500, '−1,500'],
  ])('%d is written %s', (n, text) => expect(whole(en, n)).toBe(text));

  test.each([
    [0.95, '0.95'],
    [3, '3'],
    [1234.5, '1,234.5'],
    [-0.5, '−0.5'],
  ])('%d as a decimal is %s', (n, text) => expect(decimal(en, n)).toBe(text));

  test('idle zeros stay where places are fixed', () => expect(fixed(en, 4, 1)).toBe('4.0'));
  test('percent', () => expect(percent(en, 0.9)).toBe('90%'));
  test('small numbers are words', () => expect([counted(en, 5), counted(en, 24)]).toEqual(['five', '24']));
});

describe('chances', () => {
  test.each([
    [0, '0'],
    [1, '1'],
    [0.16278, '0.16'],
    [0.0123, '0.012'],
    [0.00123, '0.0012'],
    [0.0004, 'fewer than 1 in 1,000'],
    [0.98, '0.98'],
    [0.9963, '0.996'],
    [0.9999999, 'more than 999 in 1,000'],
  ])('%d is said %s', (p, text) => expect(probability(en, p)).toBe(text));

  test('neither 0 nor 1 is ever said of a chance that is not', () => {
    for (let k = 1; k < 4000; k++) expect(['0', '1', '0.00', '1.00', '1.000']).not.toContain(probability(en, k / 4000));
  });
});

describe('shares of draws', () => {
  test.each([
    [1, 'nearly-all'],
    [0.9, 'nearly-all'],
    [0.89999, 'most'],
    [0.5, 'most'],
    [0.4999, 'some'],
    [0.1, 'some'],
    [0.0999, 'few'],
    [0, 'few'],
  ])('%d is %s', (share, band) => expect(bandOf(share)).toBe(band));

  test('always with the count', () => {
    expect(inDraws(en, 317 / 512, 512)).toBe('in most draws (317 of 512)');
    expect(inDraws(en, 11 / 512, 512)).toBe('in few draws (11 of 512)');
    expect(drawCount(en, 1, 1)).toBe('1 of 1 draw');
  });
});

describe('quantiles and ranges', () => {
  test('median, then 5-95', () =>
    expect(quantiles(en, { median: 24, low: 14, high: 48 }, 'none')).toBe('24 (14 to 48)'));
  test('one number where nothing is uncertain', () =>
    expect(quantiles(en, { median: 24, low: 24, high: 24 }, 'none')).toBe('24'));
  test('a missing value has a name', () =>
    expect(quantiles(en, { median: null, low: null, high: 9 }, 'none')).toBe('none (none to 9)'));
  test('range', () => expect(extent(en, [1700, 2200])).toBe('1,700 to 2,200'));
});

describe('parties', () => {
  test('known ones have their English names', () => expect(party(en, 'US').owner).toBe('the United States’'));
  test('others keep the name that the scenario gives', () =>
    expect([party(en, 'Ruritania').owner, party(en, 'Blue Isles').owner, party(en, 'Blue Isles').name]).toEqual([
      'Ruritania’s',
      'Blue Isles’',
      'Blue Isles',
    ]));
});

test('a sentence that lacks a value fails, and names it', () => {
  expect(() => say(en, 'share.count', { k: 1 } as never)).toThrow('share.count asks for n');
});
