import { complaint } from '../answer/index.ts';
import { nearest, oneOf, told } from '../model/document/index.ts';
import type { Uncertain } from '../model/number/index.ts';
import type { EngagementGiven } from '../model/shield/index.ts';
import type { EngageOptions, ShieldOptions } from './shield.ts';

type Doctrine = 'spread' | 'salvo' | 'fractional';

const doctrines: readonly Doctrine[] = ['spread', 'salvo', 'fractional'];

/** What is uncertain is drawn so often, if nobody says otherwise. */
const usualDraws = 512;
const mostDraws = 65536;

/** More than any arsenal held, and few enough to be worked out at once. */
const mostThings = 100_000;
const mostShots = 1000;
const mostDecoys = 1000;

/**
 * The defence that the command line describes.
 *
 * @throws Complaint
 */
export function engagementOf(options: ShieldOptions & Pick<EngageOptions, 'reach' | 'exposed'>): EngagementGiven {
  const doctrine = doctrineOf(options.doctrine);
  const system = shareOf('system', options.system, 1);
  const exposed = shareOf('exposed', options.exposed, 1);
  if (doctrine === 'fractional') {
    refuse(
      options,
      ['kill', 'track', 'shots', 'decoys', 'reach'],
      'means nothing to fractional, which stops a fixed share',
    );
    return { doctrine, stopped: shareOf('stopped', needed('stopped', options.stopped, '0.6')), system, exposed };
  }
  refuse(options, ['stopped'], 'goes with --doctrine fractional only');
  return {
    doctrine,
    kill: shareOf('kill', needed('kill', options.kill, '0.56')),
    track: shareOf('track', options.track, 1),
    system,
    shotsPerObject: {
      kind: 'certain',
      value: wholeOf('shots', options.shots ?? (doctrine === 'salvo' ? '4' : '8'), 1, mostShots),
    },
    decoysPerWarhead: decoysOf(options.decoys),
    reach: shareOf('reach', options.reach, 1),
    exposed,
  };
}

export function runsOf({ draws, seed }: Pick<EngageOptions, 'draws' | 'seed'>): { draws: number; seed: number } {
  return {
    draws: draws === undefined ? usualDraws : wholeOf('draws', draws, 0, mostDraws),
    seed: seed === undefined ? 1 : wholeOf('seed', seed, 0, Number.MAX_SAFE_INTEGER),
  };
}

/** Warheads, missiles, interceptors. */
export function thingsOf(option: string, text: string | undefined, example: string): number {
  return wholeOf(option, needed(option, text, example), 0, mostThings);
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

/** Decoys a warhead, certain or not. */
export function decoysOf(text: string | undefined): Uncertain {
  return numberOf('decoys', text ?? '0', mostDecoys);
}

function numberOf(option: string, text: string, most: number): Uncertain {
  const range = /^(.+?)\.\.(.+)$/.exec(text);
  const record = /^(\d+)\/(\d+)$/.exec(text);
  if (record && most === 1) return recordOf(option, text, Number(record[1]), Number(record[2]));
  if (!range) return { kind: 'certain', value: plainOf(option, text, text, most) };
  const [low, high] = [plainOf(option, text, range[1]!, most), plainOf(option, text, range[2]!, most)];
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

function recordOf(option: string, text: string, successes: number, trials: number): Uncertain {
  if (trials > 0 && successes <= trials && trials <= mostThings) return { kind: 'beta', successes, trials };
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

function doctrineOf(text: string | undefined): Doctrine {
  if (text === undefined) return 'spread';
  const found = doctrines.find((one) => one === text);
  if (found !== undefined) return found;
  const later = text === 'shoot-look-shoot';
  const near = nearest(text, doctrines);
  throw complaint(`--doctrine ${text}`, {
    code: later ? 'comes-later' : 'unknown-value',
    wrong: later ? 'comes with a later version' : 'is no doctrine',
    expected: oneOf(doctrines),
    todo: near === null || later ? 'name one of these' : told`did you mean ${near}?`,
  });
}

function needed(option: string, text: string | undefined, example: string): string {
  if (text !== undefined) return text;
  throw complaint(`--${option}`, {
    code: 'missing-option',
    wrong: 'is missing',
    expected: told`--${option} with a value`,
    todo: told`add it, such as --${option} ${example}`,
  });
}

/** Options that would have no effect are refused, not ignored. */
function refuse<T extends object>(options: T, names: readonly (keyof T & string)[], wrong: string): void {
  for (const name of names) {
    if (options[name] === undefined) continue;
    throw complaint(`--${name}`, {
      code: 'not-of-this-doctrine',
      wrong,
      expected: name === 'stopped' ? '--kill' : '--stopped, --system or --exposed',
      todo: 'leave it out, or choose another --doctrine',
    });
  }
}
