import { sine } from '../../number/index.ts';
import { pi } from './kepler.ts';

/** A warhead that comes down straight, and an interceptor that flies straight. */
export interface TerminalDefence {
  /** of the warhead, kilometres a second; > 0 */
  readonly reentrySpeed: number;
  /** below the horizon, degrees; > 0, <= 90 */
  readonly reentryDegrees: number;
  /** heights between which it can be hit, kilometres */
  readonly lowestKilometres: number;
  readonly highestKilometres: number;
  /** kilometres a second; > 0 */
  readonly interceptorSpeed: number;
  /** from the highest height to launch, seconds; >= 0 */
  readonly reactionSeconds: number;
}

/**
 * Rough reach of a terminal defence: the time that a warhead spends between two heights, and how far an interceptor flies in
 * it. No air, no burn, no curvature: a sanity check beside the map, not part of it.
 *
 * @returns seconds between the heights, and kilometres, 0 where the reaction takes longer
 * @source shield.md 3, equation (22)
 */
export function terminalReach(defence: TerminalDefence): { readonly seconds: number; readonly kilometres: number } {
  const { reentrySpeed, reentryDegrees, lowestKilometres, highestKilometres } = defence;
  const seconds = (highestKilometres - lowestKilometres) / (reentrySpeed * sine(reentryDegrees * (pi / 180)));
  return { seconds, kilometres: defence.interceptorSpeed * Math.max(0, seconds - defence.reactionSeconds) };
}
