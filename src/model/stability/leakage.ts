import { defence } from '../shield/index.ts';
import type { Engagement } from '../shield/index.ts';
import type { SmallAttack } from './need.ts';

/**
 * Expected warheads of a small attack that leak, the defence's own failure included.
 *
 * As in `need` the attack brings its own decoys, all interceptors reach it and all of it is exposed.
 *
 * @param interceptors whole, >= 0
 * @source model.md 4 and 5
 */
export function expectedLeakers(engagement: Engagement, attack: SmallAttack, interceptors: number): number {
  const warheads = attack.missiles * attack.warheadsPerMissile;
  return warheads - engagement.system * defence(againstAll(engagement, attack)).expectedStopped(warheads, interceptors);
}

function againstAll(engagement: Engagement, { decoysPerWarhead }: SmallAttack): Engagement {
  if (engagement.doctrine === 'fractional') return { ...engagement, exposed: 1 };
  return { ...engagement, decoysPerWarhead, reach: 1, exposed: 1 };
}
