import { lotsOf } from '../force/index.ts';
import type { Holding, Leg, Load } from '../force/index.ts';
import { siloSurvival } from './strike.ts';
import type { Blow } from './strike.ts';
import type { Cell, PartyPosture, Strike } from './terms.ts';

/**
 * Platforms that are alike and stand or fall independently of each other.
 *
 * @source model.md 3, Riding out; Launch under attack
 */
export interface Contribution {
  readonly system: string;
  readonly leg: Leg;
  readonly platforms: number;
  readonly loads: readonly Load[];
  /** chance that a platform survives and can launch, or has left in time */
  readonly contributes: number;
  /** the part of it that has left in time: all that remains if the leg is found as a whole */
  readonly left: number;
  /** chance that a launcher works and, of a bomber, gets through */
  readonly arrives: number;
}

/**
 * What each of the defender's platforms contributes to its retaliation.
 *
 * @param force    the defender's, as cut
 * @param launched chance that an alert platform leaves in time; 0 in ride-out
 */
export function contributions(
  force: readonly Holding[],
  posture: PartyPosture,
  cell: Cell,
  strike: Strike,
  struck: Blow,
  launched: number,
): readonly Contribution[] {
  const silos = siloContributions(posture, strike, struck, launched);
  const others = force
    .filter((holding) => holding.leg !== 'silo')
    .flatMap((holding) => platformContributions(holding, posture, cell, launched));
  return [...silos, ...others].filter((part) => part.contributes > 0 && part.loads.some((load) => load.warheads > 0));
}

function siloContributions(
  posture: PartyPosture,
  strike: Strike,
  struck: Blow,
  launched: number,
): readonly Contribution[] {
  return struck.silos.map((lot) => {
    const { reliability } = posture.systems[lot.system]!;
    const ridesOut = siloSurvival(strike, lot.shots);
    return {
      system: lot.system,
      leg: 'silo',
      platforms: lot.silos,
      loads: [{ launchers: 1, warheads: lot.warheads }],
      contributes: lot.alert * (launched + (1 - launched) * ridesOut),
      left: lot.alert * launched,
      arrives: reliability,
    };
  });
}

function platformContributions(
  holding: Holding,
  posture: PartyPosture,
  cell: Cell,
  launched: number,
): readonly Contribution[] {
  const stance = posture.systems[holding.id]!;
  const { survival } = stance;
  const leavesOffAlert = stance.ready[cell.posture] * launched;
  return lotsOf(holding, stance.alert[cell.posture]).map((lot) => ({
    system: holding.id,
    leg: holding.leg,
    platforms: lot.platforms,
    loads: lot.loads,
    contributes:
      lot.alert * (launched + (1 - launched) * survival.alert) +
      (1 - lot.alert) * (leavesOffAlert + (1 - leavesOffAlert) * survival.offAlert),
    left: lot.alert * launched + (1 - lot.alert) * leavesOffAlert,
    arrives: stance.reliability * stance.penetration,
  }));
}
