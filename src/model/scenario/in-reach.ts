import { askedLayer, shareInReach } from '../shield/index.ts';
import type { Engagement } from '../shield/index.ts';

/**
 * Share of the interceptors in orbit that are in reach of one raid, on average: of those on the axis, in one draw.
 *
 * @param engagement whose layer that takes the number on the axis is in orbit: reading a scenario sees to it
 * @returns 0..1
 */
export function averageShareInReach(engagement: Engagement): number {
  const asked = askedLayer(engagement);
  if (asked.doctrine === 'fractional' || asked.orbit === undefined) throw new Error('counted in orbit, and not there');
  return asked.reach * shareInReach(asked.orbit);
}
