import { roundedProduct } from '../number/index.ts';
import type { TrustTag } from '../document/index.ts';
import type { Figure, ForceRecord, SystemRecord } from '../force/index.ts';
import type { Both } from './agreement.ts';

/** CEL types of what a rule about systems sees as `system.NAME`. @source interfaces.md 4 */
export const systemNames = {
  id: 'string',
  leg: 'string',
  type: 'string',
  heavy: 'bool',
  mobile: 'bool',
  conventional: 'bool',
  deployedLaunchers: 'int',
  nonDeployedLaunchers: 'int',
  convertedLaunchers: 'int',
  warheadsPerLauncher: 'double',
  deployedWarheads: 'int',
  attributedWarheads: 'int',
  maxWarheadsPerLauncher: 'int',
  airLaunchedCruiseMissiles: 'int',
  throwWeight: 'double',
} as const satisfies Readonly<Record<string, CelType>>;

/** CEL types of what a rule about defences sees as `defence.NAME`. @source interfaces.md 4 */
export const defenceNames = {
  id: 'string',
  purpose: 'string',
  basing: 'string',
  sites: 'int',
  interceptors: 'int',
  launchers: 'int',
  radiusKilometres: 'double',
} as const satisfies Readonly<Record<string, CelType>>;

export const forceNames = { state: 'string', date: 'string' } as const satisfies Readonly<Record<string, CelType>>;

export type CelType = 'string' | 'bool' | 'int' | 'double';

/** One value that a rule may read, with where it comes from; or why there is none. */
export type Seen =
  | {
      readonly known: true;
      readonly value: string | number | boolean;
      /** `null`: a statement of the file itself, such as the leg */
      readonly source: string | null;
      readonly tag: TrustTag | null;
    }
  | { readonly known: false; readonly reason: string };

/** What a rule sees of one system, or of one defence. */
export type SeenThing = Readonly<Record<string, Seen>>;

/** The values of one evaluation. */
export interface Names {
  readonly system?: SeenThing;
  readonly defence?: SeenThing;
  readonly force: { readonly state: string; readonly date: string };
  readonly date: string;
}

/** What a defence holds, as a rule about defences sees it; a count that is not known has a reason. */
export interface DefenceHolding {
  readonly id: string;
  readonly name: Both;
  readonly state: string;
  /** `YYYY-MM-DD` */
  readonly date: string;
  /** `territory`, `region`, `capital`, `missile-field`, `theatre` */
  readonly purpose: string;
  /** `fixed-land`, `mobile-land`, `sea`, `air`, `space` */
  readonly basing: string;
  readonly sites: Figure;
  readonly interceptors: Figure;
  readonly launchers: Figure;
  readonly radiusKilometres: Figure;
  readonly note: string | null;
}

/**
 * What a rule sees of a system.
 *
 * What a treaty attributes and what is loaded are never mixed: the basis of the force says which of the two its
 * loads are, and the other is not known.
 *
 * @source model.md 1, Four counts are never mixed
 */
export function seenSystem(system: SystemRecord, { basis }: Pick<ForceRecord, 'basis'>): SeenThing {
  const attributed = /attribution/i.test(basis);
  const loads = printedLoads(system);
  return {
    id: said(system.id),
    leg: said(system.leg),
    type: said(system.type),
    heavy: said(system.heavy),
    mobile: said(system.leg === 'mobile'),
    conventional: said(system.conventional),
    deployedLaunchers: whole(system.deployedLaunchers),
    nonDeployedLaunchers: whole(system.nonDeployedLaunchers),
    convertedLaunchers: system.convertedLaunchers === null ? said(0) : whole(system.convertedLaunchers),
    warheadsPerLauncher: seen(system.warheadsPerLauncher),
    deployedWarheads: attributed ? unknown(`the force states ${basis}, not what is deployed`) : loads,
    attributedWarheads: attributed ? loads : unknown(`the force states ${basis}, not what a treaty attributes`),
    maxWarheadsPerLauncher: whole(system.maxWarheadsPerLauncher),
    airLaunchedCruiseMissiles: cruiseMissiles(system),
    throwWeight: system.throwWeight === null ? unknown('not found') : seen(system.throwWeight),
  };
}

/** What a rule about defences sees. */
export function seenDefence(defence: DefenceHolding): SeenThing {
  return {
    id: said(defence.id),
    purpose: said(defence.purpose),
    basing: said(defence.basing),
    sites: whole(defence.sites),
    interceptors: whole(defence.interceptors),
    launchers: whole(defence.launchers),
    radiusKilometres: seen(defence.radiusKilometres),
  };
}

/** Only a bomber is equipped with them. */
function cruiseMissiles({ leg, airLaunchedCruiseMissiles }: SystemRecord): Seen {
  if (leg !== 'bomber') return said(0);
  return airLaunchedCruiseMissiles === null ? unknown('not found') : whole(airLaunchedCruiseMissiles);
}

/** A printed total, else launchers times the mean load, in whole warheads. @source model.md 1, Loads are whole */
function printedLoads({ attributedWarheads, deployedLaunchers, warheadsPerLauncher }: SystemRecord): Seen {
  if (attributedWarheads !== null && attributedWarheads.value !== null) return whole(attributedWarheads);
  if (deployedLaunchers.value === null) return seen(deployedLaunchers);
  if (warheadsPerLauncher.value === null) return deployedLaunchers.value === 0 ? said(0) : seen(warheadsPerLauncher);
  const { source, tag } = warheadsPerLauncher;
  return whole({ value: roundedProduct(deployedLaunchers.value, warheadsPerLauncher.value), source, tag });
}

function seen({ value, source, tag, reason }: Figure): Seen {
  return value === null ? unknown(reason ?? 'not found') : { known: true, value, source, tag };
}

/** What rules count in whole numbers. */
function whole(figure: Figure): Seen {
  return figure.value === null || Number.isSafeInteger(figure.value) ? seen(figure) : unknown('not a whole number');
}

function said(value: string | number | boolean): Seen {
  return { known: true, value, source: null, tag: null };
}

function unknown(reason: string): Seen {
  return { known: false, reason };
}
