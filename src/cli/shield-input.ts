import { complaint } from '../answer/index.ts';
import { oneOf } from '../model/document/index.ts';
import type { Words } from '../model/document/index.ts';
import { certain } from '../model/number/index.ts';
import type { Uncertain } from '../model/number/index.ts';
import type { Caution } from '../model/scenario/index.ts';
import { countedTwice } from '../model/shield/index.ts';
import type { EngagementGiven } from '../model/shield/index.ts';
import { dashed, needed, numberOf, shareOf, wholeOf, wordOf } from './typed.ts';
import type { EngageOptions, ShieldOptions } from './shield.ts';

/** Layers stand in a scenario, or in a shield of the library: a command line has room for one. */
type Doctrine = Exclude<EngagementGiven['doctrine'], 'layers'>;

const doctrines: readonly Doctrine[] = ['spread', 'salvo', 'shoot-look-shoot', 'fractional'];

const splits = ['best', 'even'] as const;

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
  const looks = certain(wholeOf('looks', options.looks ?? '2', 1, mostLooks));
  return { doctrine, ...firing, looks, split: wordOf('split', options.split ?? 'best', splits, 'is no split') };
}

type DefenceOptions = ShieldOptions & Pick<EngageOptions, 'reach' | 'exposed'>;

function firingOf(options: DefenceOptions, doctrine: Doctrine) {
  const { salvoLimit, warheadsCalled, decoysCalled } = options;
  return {
    kill: shareOf('kill', needed('kill', options.kill, '0.56')),
    track: shareOf('track', options.track, 1),
    system: shareOf('system', options.system, 1),
    shotsPerObject: certain(wholeOf('shots', options.shots ?? (doctrine === 'salvo' ? '4' : '8'), 1, mostShots)),
    decoysPerWarhead: decoysOf(options.decoys),
    reach: shareOf('reach', options.reach, 1),
    ...(salvoLimit !== undefined && { salvoLimit: certain(thingsOf('salvo-limit', salvoLimit, '10')) }),
    ...(warheadsCalled !== undefined && { warheadsCalled: shareOf('warheads-called', warheadsCalled) }),
    ...(decoysCalled !== undefined && { decoysCalled: shareOf('decoys-called', decoysCalled) }),
  };
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

/** Warheads, missiles, interceptors. */
export function thingsOf(option: string, text: string | undefined, example: string): number {
  return wholeOf(option, needed(option, text, example), 0, mostThings);
}

/** Decoys a warhead, certain or not. */
export function decoysOf(text: string | undefined): Uncertain {
  return numberOf('decoys', text ?? '0', mostDecoys);
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
