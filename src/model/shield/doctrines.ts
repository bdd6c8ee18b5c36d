import { mean } from '../number/index.ts';
import type { Pmf } from '../number/index.ts';
import { defence } from './defence.ts';
import type { Engagement, Fractional, Layer, Looking, Shooting } from './engagement.ts';
import { encounter } from './engage.ts';
import { leakers } from './leak.ts';

/** One way to shoot, with every other number of a defence as it is, against one raid. */
export interface DoctrineDraw {
  readonly doctrine: Engagement['doctrine'];
  /** shots at an object: at most, in `salvo` exactly while the stock lasts, in `shoot-look-shoot` a turn; null: none are counted */
  readonly shots: number | null;
  /** turns; null: all is shot before anybody looks */
  readonly looks: number | null;
  /** `fractional`: share that is stopped, however many come; else null */
  readonly stopped: number | null;
  /** warheads that leak on average, 0..N */
  readonly expected: number;
  /** chance that none leaks, 0..1 */
  readonly noneLeaks: number;
}

/**
 * Beyond so many objects x interceptors a second look takes more than about a second to work out, so it is left out.
 * Measured: 60 x 100 takes 0.5 s, 100 x 300 takes 1.7 s.
 */
const mostLookedAt = 12_000;

/** Where the defence says none for a doctrine: what `counterpoise shield engage` takes as well. */
const usualShots = { spread: 8, salvo: 4 } as const;
const usualLooks = 2;

/**
 * The same defence under each doctrine, so that they can be compared.
 *
 * `fractional` stops the share that the defence as it is stops, on average, of a small attack: what a fixed percentage is
 * mostly read off from. Against a larger raid it goes on stopping that share, with as many interceptors as before.
 *
 * @param engagement  one draw of a defence; of `fractional` alone there is nothing to compare, and layers each shoot in a
 *   way of their own, so that only a fixed share of them all stands beside them
 * @param raid        warheads N and interceptors I, whole, >= 0
 * @param smallAttack warheads of the small attack, whole, >= 1
 * @param looks       whether a second look is among them, which takes a thousand times as long; left out where it would take
 *   too long. A defence that looks by itself is among them always
 * @source model.md 4, Engagement
 */
export function doctrinesCompared(
  engagement: Engagement,
  raid: { readonly warheads: number; readonly interceptors: number },
  smallAttack: number,
  looks: boolean,
): readonly DoctrineDraw[] {
  const all = besides(engagement, raid.interceptors, smallAttack);
  return all
    .filter((one) => one === engagement || one.doctrine !== 'shoot-look-shoot' || (looks && canLook(one, raid)))
    .map((one) => drawOf(one, leakers(one, raid.warheads, raid.interceptors)));
}

function canLook(looking: Looking, { warheads, interceptors }: { warheads: number; interceptors: number }): boolean {
  const objects = encounter(looking, warheads).objects;
  return objects * Math.min(interceptors, looking.shotsPerObject * looking.looks * objects) <= mostLookedAt;
}

function besides(own: Engagement, interceptors: number, smallAttack: number): readonly Engagement[] {
  if (own.doctrine === 'fractional') return [own];
  const fixed = fixedShare(own, interceptors, smallAttack);
  if (own.doctrine === 'layers') return [own, fixed];
  return [shooting(own, 'spread'), shooting(own, 'salvo'), looking(own), fixed];
}

function shooting(own: Shooting | Looking, doctrine: Shooting['doctrine']): Shooting {
  if (own.doctrine === doctrine) return own;
  const { looks: _looks, split: _split, ...firing } = { looks: null, split: null, ...own };
  return { ...firing, doctrine, shotsPerObject: usualShots[doctrine] };
}

function looking(own: Shooting | Looking): Looking {
  if (own.doctrine === 'shoot-look-shoot') return own;
  const shotsPerObject = own.doctrine === 'spread' ? own.shotsPerObject : usualShots.spread;
  return { ...own, doctrine: 'shoot-look-shoot', looks: usualLooks, split: 'best', shotsPerObject };
}

/** All of a raid is met, since what passes the defence is in the share already. */
function fixedShare(own: Exclude<Engagement, Fractional>, interceptors: number, smallAttack: number): Fractional {
  const stopped = defence(own).expectedStopped(smallAttack, interceptors) / smallAttack;
  return { doctrine: 'fractional', stopped, system: own.system, exposed: 1 };
}

function drawOf(engagement: Engagement, pmf: Pmf): DoctrineDraw {
  return {
    doctrine: engagement.doctrine,
    ...countsOf(engagement),
    expected: mean(pmf),
    noneLeaks: pmf.from === 0 ? pmf.weights[0]! : 0,
  };
}

function countsOf(engagement: Engagement): Pick<DoctrineDraw, 'shots' | 'looks' | 'stopped'> {
  if (engagement.doctrine === 'layers') return { shots: null, looks: null, stopped: null };
  return shotsOf(engagement);
}

function shotsOf(layer: Layer): Pick<DoctrineDraw, 'shots' | 'looks' | 'stopped'> {
  if (layer.doctrine === 'fractional') return { shots: null, looks: null, stopped: layer.stopped };
  const looks = layer.doctrine === 'shoot-look-shoot' ? layer.looks : null;
  return { shots: layer.shotsPerObject, looks, stopped: null };
}
