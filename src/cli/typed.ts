import { complaint } from '../answer/complaint.ts';
import { nearest, oneOf, told } from '../model/document/words.ts';
import type { Words } from '../model/document/words.ts';
import type { Uncertain } from '../model/number/index.ts';

/** Numbers and words as somebody typed them after an option. */

/** What is uncertain is drawn so often, if nobody says otherwise. */
const usualDraws = 512;
const mostDraws = 65536;
/** A year of slots, or two hundred years of belief, are worked out for each. */
export const mostInspectionDraws = 8192;

/** A test record of more is none. */
const mostTrials = 100_000;

/** As typed. */
interface RunOptions {
  readonly draws?: string;
  readonly seed?: string;
}

/** @param most of draws: fewer where one takes milliseconds, so that no question takes minutes */
export function runsOf({ draws, seed }: RunOptions, most = mostDraws): { draws: number; seed: number } {
  return {
    draws: draws === undefined ? usualDraws : wholeOf('draws', draws, 0, most),
    seed: seed === undefined ? 1 : wholeOf('seed', seed, 0, Number.MAX_SAFE_INTEGER),
  };
}

export function wholeOf(option: string, text: string, least: number, most: number): number {
  const value = Number(text);
  if (/^\d+$/.test(text) && value >= least && value <= most) return value;
  const wrong = /^\d+$/.test(text) ? 'is out of range' : 'is no whole number';
  throw complaint(`--${option} ${text}`, {
    code: 'bad-count',
    wrong,
    expected: told`a whole number from ${least} to ${most}`,
    todo: 'correct it',
  });
}

/** A chance or a share, certain or not. */
export function shareOf(option: string, text: string | undefined, otherwise = 1): Uncertain {
  return text === undefined ? { kind: 'certain', value: otherwise } : numberOf(option, text, 1);
}

/** A number, certain or a range. @param most for 1 a test record will do too */
export function numberOf(option: string, text: string, most: number): Uncertain {
  const parts = text.split('..');
  if (parts.length === 3) return peakedOf(option, text, parts, most);
  const range = /^(.+?)\.\.(.+)$/.exec(text);
  const record = /^(\d+)\/(\d+)$/.exec(text);
  if (record && most === 1) return recordOf(option, text, Number(record[1]), Number(record[2]));
  if (!range) return { kind: 'certain', value: plainOf(option, text, text, most) };
  return betweenOf(option, text, plainOf(option, text, range[1]!, most), plainOf(option, text, range[2]!, most));
}

/** `low..high`, or one number where the two are equal. @throws Complaint where it runs downward */
export function betweenOf(option: string, text: string, low: number, high: number): Uncertain {
  if (low > high) {
    throw complaint(`--${option} ${text}`, {
      code: 'range-upside-down',
      wrong: 'runs downward',
      expected: 'low..high, rising',
      todo: told`write ${high}..${low}`,
    });
  }
  return low === high ? { kind: 'certain', value: low } : { kind: 'between', low, high };
}

/** `low..mode..high` */
function peakedOf(option: string, text: string, parts: readonly string[], most: number): Uncertain {
  const [low, mode, high] = parts.map((part) => plainOf(option, text, part, most)) as [number, number, number];
  if (low <= mode && mode <= high && low < high) return { kind: 'triangular', low, mode, high };
  throw complaint(`--${option} ${text}`, {
    code: 'range-upside-down',
    wrong: 'runs downward',
    expected: 'low..mode..high, rising',
    todo: 'put the three in order',
  });
}

function recordOf(option: string, text: string, successes: number, trials: number): Uncertain {
  if (trials > 0 && successes <= trials && trials <= mostTrials) return { kind: 'beta', successes, trials };
  throw complaint(`--${option} ${text}`, {
    code: successes > trials ? 'more-hits-than-tests' : 'bad-record',
    wrong: successes > trials ? told`has ${successes} hits in ${trials} tests` : 'is no test record',
    expected: 'hits/tests, such as 2/4',
    todo: 'check both against the record',
  });
}

function plainOf(option: string, text: string, part: string, most: number): number {
  const value = Number(part);
  const expected =
    most === 1
      ? 'a number from 0 to 1, a range such as 0.5..0.8, or a test record such as 2/4'
      : told`a number from 0 to ${most}, or a range such as 0..2`;
  if (!/^(\d+\.?\d*|\.\d+)(e-?\d+)?$/i.test(part) || !Number.isFinite(value)) {
    const todo = part.includes(',') ? 'write a dot before decimals' : 'write one of these';
    throw complaint(`--${option} ${text}`, {
      code: 'not-a-number',
      wrong: 'is no number that can be read',
      expected,
      todo,
    });
  }
  if (value <= most) return value;
  const percent = most === 1 && value >= 10 && value <= 100;
  throw complaint(`--${option} ${text}`, {
    code: 'out-of-range',
    wrong: told`${part} is out of range`,
    expected,
    todo: percent
      ? told`write a share: ${value} % is ${Number((value / 100).toPrecision(6))}`
      : 'bring it within the range',
  });
}

export function wordOf<T extends string>(option: string, text: string, known: readonly T[], wrong: Words): T {
  const found = known.find((one) => one === text);
  if (found !== undefined) return found;
  const near = nearest(text, known);
  throw complaint(`--${option} ${text}`, {
    code: 'unknown-value',
    wrong,
    expected: oneOf(known),
    todo: near === null ? 'name one of these' : told`did you mean ${near}?`,
  });
}

export function needed(option: string, text: string | undefined, example: string): string {
  if (text !== undefined) return text;
  throw complaint(`--${option}`, {
    code: 'missing-option',
    wrong: 'is missing',
    expected: told`--${option} with a value`,
    todo: told`add it, such as --${option} ${example}`,
  });
}

/** An option as it is typed. */
export function dashed(option: string): string {
  return option.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
