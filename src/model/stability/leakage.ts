import { defence } from '../shield/index.ts';
import type { Engagement } from '../shield/index.ts';
import { counted, halved, largestConstellation } from './fewest.ts';
import { facing, stopping, warheadsOf } from './small-attack.ts';
import type { SmallAttack } from './small-attack.ts';

/** Expected warheads of a small attack that leak, by the number of interceptors asked about. */
export interface Leaking {
  /** the defence's own failure included. @param interceptors whole, >= 0 */
  expected(interceptors: number): number;
  /** fewest interceptors that let no more through than this on average; null: no number does */
  fewest(most: number): number | null;
}

/** Room for the last digit of a sum. */
const lastDigit = 1e-12;

/**
 * As in `need` the attack brings its own decoys, all interceptors reach it and all of it is exposed; those in orbit keep
 * their phasing.
 *
 * @source model.md 4 and 5
 */
export function leaking(engagement: Engagement, attack: SmallAttack): Leaking {
  const warheads = warheadsOf(attack);
  const shield = defence(facing(engagement, attack));
  const expected = (interceptors: number): number =>
    warheads - shield.works * shield.expectedStopped(warheads, interceptors);
  return {
    expected,
    fewest(most) {
      const holds = (interceptors: number): boolean => expected(interceptors) <= most * (1 + lastDigit) + lastDigit;
      const top = stopping(engagement, attack).mostUseful ?? doubledTo(holds);
      return shield.monotone ? halved(holds, top) : counted(holds, top);
    },
  };
}

function doubledTo(holds: (interceptors: number) => boolean): number {
  let most = 1;
  while (most < largestConstellation && !holds(most)) most *= 2;
  return most;
}
