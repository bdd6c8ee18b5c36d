import type { NullableQuantiles } from '../model/scenario/index.ts';
import { say, whole, type Language } from './language.ts';

export type ShareBand = 'nearly-all' | 'most' | 'some' | 'few';

/** Which of the four words goes with a share of draws; a share is not the chance of anything. */
export function bandOf(share: number): ShareBand {
  if (share >= 0.9 - 1e-9) return 'nearly-all';
  if (share >= 0.5 - 1e-9) return 'most';
  return share >= 0.1 - 1e-9 ? 'some' : 'few';
}

/** How many draws a share is. */
export function countOf(share: number, draws: number): number {
  return Math.round(share * draws);
}

/** "in most draws (317 of 512)" */
export function inDraws(language: Language, share: number, draws: number): string {
  return say(language, `share.${bandOf(share)}`, { k: countOf(share, draws), n: draws });
}

/** "317 of 512 draws" */
export function drawCount(language: Language, share: number, draws: number): string {
  return say(language, 'share.count', { k: countOf(share, draws), n: draws });
}

/** A number with at most so many decimals and no idle zeros: 0.95. */
export function decimal(language: Language, n: number, places = 2): string {
  const [before = '0', after = ''] = n.toFixed(places).split('.');
  const rest = after.replace(/0+$/, '');
  return rest === ''
    ? whole(language, Number(before))
    : withSign(language, n, before) + language.numbers.decimal + rest;
}

/** A number with exactly so many decimals: 4.0. */
export function fixed(language: Language, n: number, places: number): string {
  return n.toFixed(places).replace('.', language.numbers.decimal);
}

/**
 * A chance, with two significant digits; near 0 and 1 in words, so that neither is ever shown unless exact.
 *
 * @param p 0..1
 */
export function probability(language: Language, p: number): string {
  if (p === 0 || p === 1) return String(p);
  if (p < 0.001) return say(language, 'chance.below', { n: 1000 });
  if (p > 0.999) return say(language, 'chance.above', { k: 999, n: 1000 });
  const text = twoDigits(p);
  return text.replace('.', language.numbers.decimal);
}

/** "90%" */
export function percent(language: Language, share: number): string {
  return `${decimal(language, share * 100, 0)}${language.numbers.percent}%`;
}

/** Median, then 5-95: "24 (14 to 48)"; `none` says what a missing value means here. */
export function quantiles(language: Language, q: NullableQuantiles, none: string, write = whole): string {
  const one = (n: number | null): string => (n === null ? none : write(language, n));
  if (q.low === q.high) return one(q.median);
  return band(language, one(q.median), one(q.low), one(q.high));
}

/** "24 (14 to 48)"; an end may be a word. */
export function band(language: Language, median: string, low: string, high: string): string {
  const key = /\p{L}/u.test(low + high) ? 'number.band-words' : 'number.band';
  return say(language, key, { median, low, high });
}

/** A number or a range as a reader says it: "100", "1,700 to 2,200". */
export function extent(language: Language, value: number | readonly [number, number]): string {
  if (typeof value === 'number') return whole(language, value);
  if (value[0] === value[1]) return whole(language, value[0]);
  return say(language, 'number.range', { low: value[0], high: value[1] });
}

/** Small numbers as words, the rest as digits: "five missiles", "24 missiles". */
export function counted(language: Language, n: number): string {
  const words = language.words['number.words'].split(' ');
  return Number.isInteger(n) && n >= 0 ? (words[n] ?? whole(language, n)) : decimal(language, n);
}

function withSign(language: Language, n: number, before: string): string {
  const digits = whole(language, Math.abs(Number(before)));
  return n < 0 ? `−${digits}` : digits;
}

function twoDigits(p: number): string {
  // What rounding lifts to 0.1 or 0.01 has the digits of these.
  const rounded = Number(p.toPrecision(2));
  const text = p.toFixed(rounded >= 0.1 ? 2 : rounded >= 0.01 ? 3 : 4);
  if (Number(text) < 1) return text;
  return p.toFixed(3);
}
