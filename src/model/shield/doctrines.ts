import { mean } from '../number/index.ts';
import type { Pmf } from '../number/index.ts';
import { defence } from './defence.ts';
import type { Engagement, Fractional, Shooting } from './engagement.ts';
import { leakers } from './leak.ts';

/** One way to shoot, with every other number of a defence as it is, against one raid. */
export interface DoctrineDraw {
  readonly doctrine: Engagement['doctrine'];
  /** shots at an object: `spread` at most, `salvo` exactly while the stock lasts; null: none are counted */
  readonly shots: number | null;
  /** `fractional`: share that is stopped, however many come; else null */
  readonly stopped: number | null;
  /** warheads that leak on average, 0..N */
  readonly expected: number;
  /** chance that none leaks, 0..1 */
  readonly noneLeaks: number;
}

/** Shots at an object where the defence says none for this doctrine: what `counterpoise shield engage` takes as well. */
const usualShots = { spread: 8, salvo: 4 } as const;

/**
 * The same defence under each doctrine, so that they can be compared.
 *
 * `fractional` stops the share that the defence as it is stops, on average, of a small attack: what a fixed percentage is
 * mostly read off from. Against a larger raid it goes on stopping that share, with as many interceptors as before.
 *
 * @param engagement  one draw of a defence; of `fractional` alone there is nothing to compare
 * @param raid        warheads N and interceptors I, whole, >= 0
 * @param smallAttack warheads of the small attack, whole, >= 1
 * @source model.md 4, Engagement
 */
export function doctrinesCompared(
  engagement: Engagement,
  raid: { readonly warheads: number; readonly interceptors: number },
  smallAttack: number,
): readonly DoctrineDraw[] {
  const all =
    engagement.doctrine === 'fractional'
      ? [engagement]
      : [shooting(engagement, 'spread'), shooting(engagement, 'salvo'), fixed(engagement, raid, smallAttack)];
  return all.map((one) => drawOf(one, leakers(one, raid.warheads, raid.interceptors)));
}

function shooting(own: Shooting, doctrine: Shooting['doctrine']): Shooting {
  const shotsPerObject = own.doctrine === doctrine ? own.shotsPerObject : usualShots[doctrine];
  return { ...own, doctrine, shotsPerObject };
}

function fixed(own: Shooting, { interceptors }: { readonly interceptors: number }, smallAttack: number): Fractional {
  const stopped = defence(own).expectedStopped(smallAttack, interceptors) / smallAttack;
  // All of a raid is met, since what passes the defence is in the share already.
  return { doctrine: 'fractional', stopped, system: own.system, exposed: 1 };
}

function drawOf(engagement: Engagement, pmf: Pmf): DoctrineDraw {
  return {
    doctrine: engagement.doctrine,
    shots: engagement.doctrine === 'fractional' ? null : engagement.shotsPerObject,
    stopped: engagement.doctrine === 'fractional' ? engagement.stopped : null,
    expected: mean(pmf),
    noneLeaks: pmf.from === 0 ? pmf.weights[0]! : 0,
  };
}
