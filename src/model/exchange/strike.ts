import { isBallistic, loadOf, lotsOf } from '../force/index.ts';
import type { Holding, Lot } from '../force/index.ts';
import { floor, wholePower } from '../number/index.ts';
import type { PartyPosture, Strike } from './terms.ts';

/** Silos that are alike: load, alertness, and how often each is shot at. */
export interface SiloLot {
  readonly system: string;
  readonly silos: number;
  /** in each silo; whole, >= 0 */
  readonly warheads: number;
  /** chance that a silo of the lot is alert */
  readonly alert: number;
  /** attacking warheads spent on each silo; whole, >= 0 */
  readonly shots: number;
}

/** What an attacker can and does spend on the other side's silos, and what that buys. */
export interface Blow {
  /** warheads that can be used against silos, less those withheld; V (1 - h), not floored */
  readonly usable: number;
  /** warheads spent, S; whole */
  readonly spent: number;
  /** what sets S: the shots a silo that are wanted, or the warheads that there are */
  readonly bound: 'shots' | 'warheads';
  /** expected warheads destroyed in silos, alert or not */
  readonly destroyed: number;
  /** destroyed / spent; null where nothing is spent */
  readonly exchangeRatio: number | null;
  readonly silos: readonly SiloLot[];
}

/**
 * The attacker's blow against the defender's silos.
 *
 * @param attackerForce   as cut
 * @param attackerPosture how the attacker's own force stands (alert shares)
 * @param strike          what the attacker does
 * @param defenderForce   as cut
 * @param siloAlert       by silo system of the defender: share that can launch, 0..1
 * @source model.md 3, What the attacker spends
 */
export function blow(
  attackerForce: readonly Holding[],
  attackerPosture: PartyPosture,
  strike: Strike,
  defenderForce: readonly Holding[],
  siloAlert: (system: string) => number,
): Blow {
  const usable = usableWarheads(attackerForce, attackerPosture, strike) * (1 - strike.withheld);
  const targets = targetList(defenderForce, siloAlert);
  const silos = targets.reduce((sum, target) => sum + target.silos, 0);
  const wanted = floor(strike.shotsPerSilo * silos);
  const available = floor(usable);
  const spent = Math.min(wanted, available);
  const hit = dealShots(targets, silos, spent);
  const destroyed = hit.reduce((sum, lot) => sum + lot.silos * lot.warheads * (1 - siloSurvival(strike, lot.shots)), 0);
  return {
    usable,
    spent,
    bound: wanted <= available ? 'shots' : 'warheads',
    destroyed,
    exchangeRatio: spent === 0 ? null : destroyed / spent,
    silos: hit,
  };
}

/** Chance that a silo outlasts a number of shots. @source model.md 3, Riding out; Kent and Thaler 1989, p. 34 */
export function siloSurvival(strike: Strike, shots: number): number {
  return wholePower(1 - strike.reliability * strike.kill, shots);
}

/** V: warheads on alert platforms that can be used against silos, expected. */
function usableWarheads(force: readonly Holding[], posture: PartyPosture, strike: Strike): number {
  let usable = 0;
  for (const holding of force) {
    if (!isBallistic(holding.leg)) continue;
    const share = strike.counterforce[holding.id]!;
    const alert = posture.systems[holding.id]!.alert[strike.posture];
    for (const lot of lotsOf(holding, alert)) usable += share * lot.alert * lot.platforms * loadOf(lot);
  }
  return usable;
}

/** Silos in the order in which shots beyond an even share fall: heaviest loads first, then file, then launcher. */
function targetList(
  force: readonly Holding[],
  siloAlert: (system: string) => number,
): readonly Omit<SiloLot, 'shots'>[] {
  return force
    .filter((holding) => holding.leg === 'silo')
    .flatMap((holding) => lotsOf(holding, siloAlert(holding.id)).map((lot) => target(holding.id, lot)))
    .sort((a, b) => b.warheads - a.warheads);
}

function target(system: string, lot: Lot): Omit<SiloLot, 'shots'> {
  return { system, silos: lot.platforms, warheads: loadOf(lot), alert: lot.alert };
}

/** Every silo gets floor(S / m) shots; the first S mod m one more. */
function dealShots(targets: readonly Omit<SiloLot, 'shots'>[], silos: number, spent: number): readonly SiloLot[] {
  if (silos === 0) return [];
  const even = Math.floor(spent / silos);
  let extra = spent - even * silos;
  const dealt: SiloLot[] = [];
  for (const { system, silos: size, warheads, alert } of targets) {
    const more = Math.min(extra, size);
    extra -= more;
    if (more > 0) dealt.push({ system, silos: more, warheads, alert, shots: even + 1 });
    if (more < size) dealt.push({ system, silos: size - more, warheads, alert, shots: even });
  }
  return dealt;
}
