import { cellName, cells, exchange } from '../exchange/index.ts';
import type { Cell, CellName, Exchange, LaunchUnderAttack, PartyPosture, Strike } from '../exchange/index.ts';
import type { Holding } from '../force/index.ts';
import { defence } from '../shield/index.ts';
import type { Defence, Engagement } from '../shield/index.ts';
import type { Built, BuiltSystem } from './schema-compute.ts';

/** One direction of an exchange, made of what a case gives: everything that the rooms ask for. */
export interface Duel {
  readonly attacker: { readonly force: readonly Holding[]; readonly posture: PartyPosture };
  readonly defender: { readonly force: readonly Holding[]; readonly posture: PartyPosture };
  readonly strike: Strike;
  readonly launchUnderAttack: LaunchUnderAttack;
  readonly engagement: Engagement;
  readonly shield: Defence;
  readonly interceptors: number;
}

/** A shield that stops nothing, where a case names none. */
const noShield: Engagement = { doctrine: 'fractional', stopped: 0, system: 1, exposed: 1 };

export function duelOf(built: Built): Duel {
  const engagement: Engagement = built.shield ?? noShield;
  return {
    attacker: { force: built.attacker.map(holdingOf), posture: postureOf(built.attacker, null) },
    defender: { force: built.defender.map(holdingOf), posture: postureOf(built.defender, built.legLost) },
    strike: {
      ...built.strike,
      posture: 'generated',
      counterforce: Object.fromEntries(built.attacker.map(({ id, counterforce }) => [id, counterforce])),
    },
    launchUnderAttack: built.launchUnderAttack,
    engagement,
    shield: defence(engagement),
    interceptors: built.interceptors,
  };
}

export function fought({ attacker, strike, defender, launchUnderAttack }: Duel, cell: Cell): Exchange {
  return exchange(attacker, strike, defender, launchUnderAttack, cell);
}

export function cellOf(name: CellName): Cell {
  return cells.find((cell) => cellName(cell) === name)!;
}

export function arrivingOf({ branches }: Exchange): number {
  return branches.reduce((sum, { chance, salvo }) => sum + chance * (salvo.ballistic.mean + salvo.airborne.mean), 0);
}

/** 0 where there was nothing. */
export function survivingShare({ before, surviving }: Exchange): number {
  return before === 0 ? 0 : surviving / before;
}

function holdingOf({ id, leg, launchers, warheads, launchersPerPlatform }: BuiltSystem): Holding {
  return { id, leg, launchers, warheads, launchersPerPlatform };
}

function postureOf(systems: readonly BuiltSystem[], lost: Built['legLost'] | null): PartyPosture {
  return {
    systems: Object.fromEntries(systems.map((system) => [system.id, stanceOf(system)])),
    legLost: { silo: 0, mobile: 0, submarine: 0, bomber: 0, ...lost },
    command: 1,
  };
}

function stanceOf({ alert, ready, survival, reliability, penetration }: BuiltSystem): PartyPosture['systems'][string] {
  return {
    alert: typeof alert === 'number' ? { day: alert, generated: alert } : alert,
    ready: { day: ready, generated: ready },
    survival:
      typeof survival === 'number'
        ? { alert: survival, offAlert: 0 }
        : { alert: productOf(survival.alert), offAlert: survival.offAlert },
    reliability: productOf(reliability),
    penetration,
  };
}

function productOf(factors: number | readonly number[]): number {
  return typeof factors === 'number' ? factors : factors.reduce((product, factor) => product * factor, 1);
}
