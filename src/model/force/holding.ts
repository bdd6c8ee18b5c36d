/** Where a system's warheads sit; what an attacker must find or hit differs by leg. */
export type Leg = 'silo' | 'mobile' | 'submarine' | 'bomber';

export const legs: readonly Leg[] = ['silo', 'mobile', 'submarine', 'bomber'];

/** Legs whose warheads fly ballistic trajectories and so can be met by a missile shield. */
export function isBallistic(leg: Leg): boolean {
  return leg !== 'bomber';
}

/**
 * One system as an exchange uses it: what is in service, in whole loads.
 *
 * `warheads` are spread as evenly as whole loads allow over `launchers`; each platform carries
 * `launchersPerPlatform` until the launchers run out.
 *
 * @source model.md 1, Loads are whole; Platforms
 */
export interface Holding {
  readonly id: string;
  readonly leg: Leg;
  /** in service; whole, >= 0 */
  readonly launchers: number;
  /** carried by those launchers; whole, >= 0 */
  readonly warheads: number;
  /** whole, >= 1 */
  readonly launchersPerPlatform: number;
}
