import type { Leg } from '../force/index.ts';

/** How ready a force is when it is struck. */
export type Posture = 'day' | 'generated';

/** What a defender does with warning: waits out the blow, or launches while it is under way. */
export type Doctrine = 'ride-out' | 'launch-under-attack';

/** One of the four circumstances in which a defender may be struck; never joined. */
export interface Cell {
  readonly posture: Posture;
  readonly doctrine: Doctrine;
}

/** In the order in which every result lists them. */
export const cells: readonly Cell[] = [
  { posture: 'day', doctrine: 'ride-out' },
  { posture: 'day', doctrine: 'launch-under-attack' },
  { posture: 'generated', doctrine: 'ride-out' },
  { posture: 'generated', doctrine: 'launch-under-attack' },
];

export type CellName = `${Posture}/${Doctrine}`;

export function cellName(cell: Cell): CellName {
  return `${cell.posture}/${cell.doctrine}`;
}

/** How one system stands and how well it works; every number is a chance or a share, 0..1. */
export interface SystemPosture {
  /** share of platforms that is alert: at sea, dispersed, off the ground; of silos, able to launch */
  readonly alert: Readonly<Record<Posture, number>>;
  /** share of what is not alert that can still launch on warning where it stands; 0 for silos */
  readonly ready: Readonly<Record<Posture, number>>;
  /** chance that a platform rides out an attack; of silos unused (see Strike) */
  readonly survival: { readonly alert: number; readonly offAlert: number };
  /** chance that a surviving launcher works */
  readonly reliability: number;
  /** chance that a bomber gets through; 1 for missiles */
  readonly penetration: number;
}

export interface PartyPosture {
  readonly systems: Readonly<Record<string, SystemPosture>>;
  /** chance, common to a leg, that the leg is found as a whole and none of it survives; 0 for silos */
  readonly legLost: Readonly<Record<Leg, number>>;
  /** chance that the order arrives at all: reported beside every result, never multiplied in */
  readonly command: number;
}

/** What an attacker does to the other side's silos. */
export interface Strike {
  /** the attacker's own readiness */
  readonly posture: Posture;
  /** single-shot kill probability against a silo, of a warhead that works, 0..1 */
  readonly kill: number;
  /** chance that an attacking warhead works, 0..1 */
  readonly reliability: number;
  /** most warheads spent on one silo, on average; >= 0 */
  readonly shotsPerSilo: number;
  /** share of usable warheads that is held back, 0..1 */
  readonly withheld: number;
  /** by ballistic system: share of its warheads that can be used against silos, 0..1 */
  readonly counterforce: Readonly<Record<string, number>>;
}

export interface LaunchUnderAttack {
  /** chance that the order is given in time, common to all */
  readonly decided: number;
  /** given the order, chance that an alert platform or silo has left in time */
  readonly launched: number;
}
