import { complaint } from '../answer/index.ts';
import { nearest, oneOf, told } from '../model/document/index.ts';
import type { Words } from '../model/document/index.ts';
import type { Uncertain } from '../model/number/index.ts';
import type { Caution } from '../model/scenario/index.ts';
import { countedTwice } from '../model/shield/index.ts';
import type { EngagementGiven } from '../model/shield/index.ts';
import type { EngageOptions, ShieldOptions } from './shield.ts';

/** Layers stand in a scenario, or in a shield of the library: a command line has room for one. */
type Doctrine = Exclude<EngagementGiven['doctrine'], 'layers'>;

const doctrines: readonly Doctrine[] = ['spread', 'salvo', 'shoot-look-shoot', 'fractional'];

const splits = ['best', 'even'] as const;

/** What is uncertain is drawn so often, if nobody says otherwise. */
const usualDraws = 512;
const mostDraws = 65536;

/** More than any arsenal held, and few enough to be worked out at once. */
const mostThings = 100_000;
const mostShots = 1000;
const mostDecoys = 1000;
const mostLooks = 6;

/**
 * The defence that the command line describes.
 *
 * @throws Complaint
 */
export function engagementOf(options: DefenceOptions): EngagementGiven {
  const doctrine = doctrineOf(options.doctrine);
  mustSuit(options, doctrine);
  const exposed = shareOf('exposed', options.exposed, 1);
  if (doctrine === 'fractional') {
    const stopped = shareOf('stopped', needed('stopped', options.stopped, '0.6'));
    return { doctrine, stopped, system: shareOf('system', options.system, 1), exposed };
  }
  const firing = { ...firingOf(options, doctrine), exposed };
  if (doctrine !== 'shoot-look-shoot') return { doctrine, ...firing };
  const looks = certainly(wholeOf('looks', options.looks ?? '2', 1, mostLooks));
  return { doctrine, ...firing, looks, split: wordOf('split', options.split ?? 'best', splits, 'is no split') };
}

type DefenceOptions = ShieldOptions & Pick<EngageOptions, 'reach' | 'exposed'>;

function firingOf(options: DefenceOptions, doctrine: Doctrine) {
  const { salvoLimit, warheadsCalled, decoysCalled } = options;
  return {
    kill: shareOf('kill', needed('kill', options.kill, '0.56')),
    track: shareOf('track', options.track, 1),
    system: shareOf('system', options.system, 1),
    shotsPerObject: certainly(wholeOf('shots', options.shots ?? (doctrine === 'salvo' ? '4' : '8'), 1, mostShots)),
    decoysPerWarhead: decoysOf(options.decoys),
    reach: shareOf('reach', options.reach, 1),
    ...(salvoLimit !== undefined && { salvoLimit: certainly(thingsOf('salvo-limit', salvoLimit, '10')) }),
    ...(warheadsCalled !== undefined && { warheadsCalled: shareOf('warheads-called', warheadsCalled) }),
    ...(decoysCalled !== undefined && { decoysCalled: shareOf('decoys-called', decoysCalled) }),
  };
}

function certainly(value: number): Uncertain {
  return { kind: 'certain', value };
}

/**
 * What the defence is told that is hardly meant: names of options stand for paths.
 *
 * @returns nothing, or one entry
 */
export function cautionsOf(given: EngagementGiven): readonly Caution[] {
  if (given.doctrine === 'fractional' || given.doctrine === 'layers') return [];
  const beside = countedTwice(given.kill, { track: given.track, system: given.system });
  return beside.length === 0 ? [] : [{ kind: 'failures-counted-twice', record: 'kill', beside }];
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
  if (text !== 'layers') return wordOf('doctrine', text, doctrines, 'is no doctrine');
  throw complaint('--doctrine layers', {
    code: 'layers-in-options',
    wrong: 'takes a list of layers, for which a command line has no room',
    expected: oneOf(doctrines),
    todo: 'write the layers into a scenario, under beliefs.engagement',
  });
}

function wordOf<T extends string>(option: string, text: string, known: readonly T[], wrong: Words): T {
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

function needed(option: string, text: string | undefined, example: string): string {
  if (text !== undefined) return text;
  throw complaint(`--${option}`, {
    code: 'missing-option',
    wrong: 'is missing',
    expected: told`--${option} with a value`,
    todo: told`add it, such as --${option} ${example}`,
  });
}

type Option = keyof DefenceOptions & string;

const ofShooting: readonly Option[] = [
  'kill',
  'track',
  'shots',
  'decoys',
  'reach',
  'salvoLimit',
  'warheadsCalled',
  'decoysCalled',
];

/** Options that would have no effect are refused, not ignored. */
function mustSuit(options: DefenceOptions, doctrine: Doctrine): void {
  const fractional = doctrine === 'fractional';
  if (fractional)
    refuse(
      options,
      [...ofShooting, 'looks', 'split'],
      'means nothing to fractional, which stops a fixed share',
      '--stopped, --system or --exposed',
    );
  else refuse(options, ['stopped'], 'goes with --doctrine fractional only', '--kill');
  if (!fractional && doctrine !== 'shoot-look-shoot')
    refuse(options, ['looks', 'split'], 'goes with --doctrine shoot-look-shoot only', '--shots');
}

function refuse(options: DefenceOptions, names: readonly Option[], wrong: Words, expected: Words): void {
  for (const name of names) {
    if (options[name] === undefined) continue;
    throw complaint(`--${dashed(name)}`, {
      code: 'not-of-this-doctrine',
      wrong,
      expected,
      todo: 'leave it out, or choose another --doctrine',
    });
  }
}

/** An option as it is typed. */
export function dashed(option: string): string {
  return option.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
