import { show, told } from '../document/index.ts';
import type { ProblemWords } from '../document/index.ts';
import { plainWords } from './paste-words.ts';

/** What a cell of figures says. */
export type Printed =
  | {
      readonly kind: 'number';
      readonly value: number;
      /** printed as about so much, or with doubt: `~970`, `400?` */
      readonly about: boolean;
      /** how far the true number may lie from it: half of the last digit that is not a rounded zero; 0 where it is exact */
      readonly slack: number;
    }
  | { readonly kind: 'unknown'; readonly reason: string }
  | { readonly kind: 'wrong'; readonly words: ProblemWords };

/** Words that stand for a figure that nobody has -> why, in the words that the file is to give. */
export type UnknownWords = ReadonlyMap<string, string>;

/** How a column is counted: in whole numbers, or as a mean; a load may stand as `3 x 335 kt`. */
export interface Counting {
  readonly whole: boolean;
  readonly load: boolean;
}

/**
 * A figure as tables print it: `1,550`, `1 550`, `~970`, `400?`, `230a`, `12*`, `4,4`, `3 x 335 kt`; or that there is none:
 * nothing, `-`, `n/a`, `?`, `20+`, `20-30`. What can be read in two ways (`1.550`) is wrong, and so is any other text.
 *
 * @param text one line, trimmed
 * @param own more words for an unknown, by their plain words
 */
export function printedFigure(text: string, counting: Counting, own: UnknownWords): Printed {
  const reason = unknownReason(text, own);
  if (reason !== null) return { kind: 'unknown', reason };
  const { rest, about } = unmarked(counting.load ? withoutYield(text) : text);
  if (isBound(rest)) return { kind: 'unknown', reason: `printed as ${text}` };
  const value = numberOf(rest, counting.whole);
  if (value === 'two readings') return wrong(twoReadings(rest, counting.whole));
  if (value === null) return wrong(noFigure(text));
  if (!Number.isSafeInteger(Math.floor(value)) || value > largest) return wrong(tooLarge(rest));
  if (counting.whole && !Number.isInteger(value)) return wrong(notWhole(rest));
  return { kind: 'number', value, about, slack: about ? precision(rest, value) / 2 : 0 };
}

/** Words for a figure that is not there. */
const unknowns: ReadonlySet<string> = new Set(
  [
    'na',
    'n a',
    'nd',
    'n d',
    'unknown',
    'not known',
    'not declared',
    'not available',
    'not given',
    'not found',
    'tbd',
    'none given',
  ]
    .concat([
      'н д',
      'нд',
      'нет данных',
      'неизвестно',
      'неизв',
      'не заявлено',
      'не объявлено',
      'не указано',
      'не приводится',
    ])
    .map(plainWords),
);

function unknownReason(text: string, own: UnknownWords): string | null {
  if (text === '') return 'left empty in the table';
  const words = plainWords(text);
  const given = own.get(words);
  if (given !== undefined && words !== '') return given;
  const dashes = /^[\s.?…*\u2010-\u2015\u2212-]+$/.test(text);
  return dashes || unknowns.has(words) ? `printed as ${text}` : null;
}

/** `3 x 335 kt`: how many; what each yields is no business of ours. */
function withoutYield(text: string): string {
  const times = /^([^x×х]{1,20}?) ?[x×х] ?[\d~(]/i.exec(text);
  return times?.[1] ?? text;
}

/** Takes off what stands before and after the digits: `~`, `about`, `?`, and marks of footnotes. */
function unmarked(text: string): { readonly rest: string; readonly about: boolean } {
  const start =
    /^(?:[~≈∼]|(?:ca?\.?|circa|about|approx\.?|approximately|roughly|около|примерно|прибл\.?|ок\.) )\s*/i.exec(text);
  let [rest, about] = [text.slice(start?.[0].length ?? 0), start !== null];
  for (let left = mostMarks; left > 0; left--) {
    const mark = markAtEnd.exec(rest);
    if (mark === null || mark.index === 0) break;
    about ||= mark[0].includes('?');
    rest = rest.slice(0, mark.index).trimEnd();
  }
  return { rest, about };
}

const mostMarks = 4;

/** Letters from `a` to `j`: `k`, `m` and `t` may mean thousands, millions and tons. */
const markAtEnd = /(?:\(\?\)|\?|[*†‡§¶⁰¹²³⁴-⁹]{1,4}|\[[\p{L}\p{N}]{1,3}\]|\(\p{L}\)|(?<=\d ?)[a-jа-и])$/iu;

/** `20+`, `at least 20`, `<20`, `20-30`: no one number. */
function isBound(text: string): boolean {
  const bounded =
    /^(?:[<>≤≥]=?|at least|at most|up to|more than|less than|fewer than|over|under|не менее|не более|до|более|менее|свыше) ?\d/i;
  return bounded.test(text) || /^\d[\d ,.]{0,20} ?(?:\+|(?:[-‐-―−]|to|до) ?\d[\d ,.]{0,20})$/i.test(text);
}

function numberOf(text: string, whole: boolean): number | 'two readings' | null {
  if (text.length > 30) return null;
  if (/^\d+$/.test(text)) return Number(text);
  if (/^\d{1,3}([ '’])\d{3}(?:\1\d{3})*$/.test(text)) return Number(text.replace(/[ '’]/g, ''));
  if (/^0[.,]\d+$/.test(text)) return Number(text.replace(',', '.'));
  if (/^\d{1,3}(?:,\d{3})+$/.test(text)) {
    const once = text.indexOf(',') === text.lastIndexOf(',');
    return whole || !once ? Number(text.replaceAll(',', '')) : 'two readings';
  }
  if (/^\d{1,3}(?:\.\d{3})+$/.test(text)) return 'two readings';
  return /^\d+[.,]\d+$/.test(text) ? Number(text.replace(',', '.')) : null;
}

/** What one step of the last digit that means something is worth: 10 of `970`, 100 of `1,700`, 0.1 of `4.4`. */
function precision(printed: string, value: number): number {
  const decimals = /[.,](\d+)$/.exec(printed)?.[1] ?? '';
  if (!Number.isInteger(value)) return Number(`1e-${decimals.length}`);
  const zeros = /0*$/.exec(String(value))?.[0].length ?? 0;
  return value === 0 ? 1 : Number(`1e${zeros}`);
}

const largest = 1_000_000;

function wrong(words: ProblemWords): Printed {
  return { kind: 'wrong', words };
}

function twoReadings(text: string, whole: boolean): ProblemWords {
  const digits = text.replace(/[.,]/g, '');
  const decimal = text.replace(',', '.');
  return {
    code: 'two-readings',
    wrong: told`${text} can be read as ${digits} or as ${decimal}`,
    expected: 'a number that can be read in one way',
    todo: whole ? told`write ${digits} if that is meant` : told`write ${digits}, or the mean with one or two decimals`,
  };
}

function noFigure(text: string): ProblemWords {
  return {
    code: 'no-printed-figure',
    wrong: told`${show(text)} is no figure`,
    expected: 'a number as printed (1,550, ~970, 230a), or a word for an unknown (-, n/a, ?)',
    todo: told`correct it, or add --unknown '${text.slice(0, 40)}' if the word stands for a figure that nobody has`,
  };
}

function notWhole(text: string): ProblemWords {
  return {
    code: 'not-whole',
    wrong: told`${text} is no whole number`,
    expected: 'a whole number',
    todo: 'look whether it stands in the right column',
  };
}

function tooLarge(text: string): ProblemWords {
  return {
    code: 'figure-too-large',
    wrong: told`${text} is more than any force has`,
    expected: told`at most ${largest}`,
    todo: 'look whether two cells ran into one',
  };
}
