import type { LaunchUnderAttack, PartyPosture, Strike } from '../exchange/index.ts';
import type { Cuts, Holding, TreatyCount } from '../force/index.ts';
import type { Engagement } from '../shield/index.ts';

/** Everything believed, as plain numbers: one draw, seen by one pair of eyes. Keys are party names. */
export interface World {
  /** chosen, not believed: how both forces come down to a limit, in whatever world they stand */
  readonly cuts: Cuts;
  /** as they stand today */
  readonly holdings: Readonly<Record<string, readonly Holding[]>>;
  /** by party: what bans leave, from which cuts begin; not given: no ban is chosen */
  readonly shaped?: Readonly<Record<string, readonly Holding[]>>;
  /** by party: what the axis counts of that; not given: operational loads */
  readonly counts?: Readonly<Record<string, TreatyCount>>;
  readonly posture: Readonly<Record<string, PartyPosture>>;
  readonly strike: Readonly<Record<string, Strike>>;
  readonly launchUnderAttack: LaunchUnderAttack;
  readonly engagement: Readonly<Record<string, Engagement>>;
}

/** What is asked for, as plain numbers: one draw. */
export interface Criteria {
  /** arriving warheads that count as retaliation; whole (already rounded up) */
  readonly threshold: number;
  /** chance with which they must arrive, 0..1 */
  readonly confidence: number;
  readonly attack: {
    readonly missiles: number;
    readonly warheadsPerMissile: number;
    readonly decoysPerWarhead: number;
  };
  /** chance with which the shield must let none of that attack through, 0..1 */
  readonly shieldConfidence: number;
}

/** One draw of all uncertain numbers. */
export interface Future {
  /** beliefs without any view */
  readonly base: World;
  /** by party: beliefs with that party's own view, used for its own retaliation */
  readonly seenBy: Readonly<Record<string, World>>;
  readonly criteria: Criteria;
}
