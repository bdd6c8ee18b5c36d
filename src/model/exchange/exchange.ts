import { totalWarheads } from '../force/index.ts';
import type { Holding } from '../force/index.ts';
import { expectedSurviving, salvo } from './arrive.ts';
import type { Salvo } from './arrive.ts';
import { contributions } from './contribute.ts';
import { blow } from './strike.ts';
import type { Blow } from './strike.ts';
import type { Cell, LaunchUnderAttack, PartyPosture, Strike } from './terms.ts';

/** One side of an exchange: what it holds, as cut, and how it stands. */
export interface Side {
  readonly force: readonly Holding[];
  readonly posture: PartyPosture;
}

/** One of the ways an attack can go, with its chance; within it ballistic and airborne arrivals are independent. */
export interface Branch {
  readonly chance: number;
  readonly salvo: Salvo;
}

export interface Exchange {
  /** warheads of the defender before; whole */
  readonly before: number;
  readonly blow: Blow;
  /** expected warheads that survive and can launch, before reliability */
  readonly surviving: number;
  /** one branch, or two where the order to launch may come too late */
  readonly branches: readonly Branch[];
}

/**
 * What survives a first strike and what arrives, before any shield.
 *
 * @source model.md 3
 */
export function exchange(
  attacker: Side,
  strike: Strike,
  defender: Side,
  launchUnderAttack: LaunchUnderAttack,
  cell: Cell,
): Exchange {
  const siloAlert = (system: string): number => defender.posture.systems[system]!.alert[cell.posture];
  const struck = blow(attacker.force, attacker.posture, strike, defender.force, siloAlert);
  const { legLost } = defender.posture;
  const ways = waysToGo(cell, launchUnderAttack).map(({ chance, launched }) => {
    const parts = contributions(defender.force, defender.posture, cell, strike, struck, launched);
    return { chance, surviving: expectedSurviving(parts, legLost), salvo: salvo(parts, legLost) };
  });
  return {
    before: totalWarheads(defender.force),
    blow: struck,
    surviving: ways.reduce((sum, way) => sum + way.chance * way.surviving, 0),
    branches: ways,
  };
}

/** Chance of each way, and the chance that an alert platform leaves in time in it. */
function waysToGo(
  cell: Cell,
  { decided, launched }: LaunchUnderAttack,
): readonly { chance: number; launched: number }[] {
  if (cell.doctrine === 'ride-out') return [{ chance: 1, launched: 0 }];
  return [
    { chance: decided, launched },
    { chance: 1 - decided, launched: 0 },
  ].filter((way) => way.chance > 0);
}
