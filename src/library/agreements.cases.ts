import { agreementOn, comply, complyDefence, readShield } from '../model/agreement/index.ts';
import type { Agreement, AgreementOn, AgreementSet, Compliance, DefenceHolding } from '../model/agreement/index.ts';
import type { Read } from '../model/document/index.ts';
import { readForce } from '../model/force/index.ts';
import type { ForceRecord } from '../model/force/index.ts';
import { agreementsOf } from './agreements.ts';
import { readLibraryFolder } from './folder.ts';

// Agreements of the library held against forces and defences made for one test.

export const library = readLibraryFolder();
export const set = value(agreementsOf(library));
export const early = '1973-01-01';

/** What the library's agreements should say to one question about one number, whatever runs it. */
export interface NamedCase {
  /** id of the agreement, of its baseline where it is an amendment, then the rule */
  readonly name: string;
  readonly say: (of: AgreementSet) => unknown;
  readonly said: unknown;
}

/** A force of so many launchers of one kind, or a defence of so many of something; `each` warheads or cruise missiles on each. */
export interface Holding {
  readonly state: string;
  readonly leg?: string;
  readonly type?: string;
  readonly heavy?: boolean;
  readonly each?: number;
  readonly cruiseMissiles?: number;
  readonly shield?: Partial<Record<'purpose' | 'basing', string>>;
  readonly field?: 'sites' | 'interceptors' | 'launchers';
}

export const field = { state: 'US', shield: { purpose: 'missile-field' } } as const;
export const capital = { state: 'USSR', shield: { purpose: 'capital' } } as const;

export function text(id: string): Agreement {
  return set.agreements.find((one) => one.id === id)!;
}

/** What an object says under some of its names. */
export function only<T extends object, K extends keyof T>(from: T, ...names: readonly K[]): Pick<T, K> {
  return Object.fromEntries(names.map((name) => [name, from[name]])) as Pick<T, K>;
}

export function isOf(id: string): (one: { readonly id: string }) => boolean {
  return (one) => one.id === id;
}

export function outcome(
  id: string,
  rule: string,
  date: string,
  holding: Holding,
  n: number,
  of: AgreementSet = set,
): Compliance['limits'][number] {
  const held = holding.shield === undefined ? force(holding, n) : defence(holding, n);
  const found = compliance(id, date, held, of).limits.find(isOf(rule));
  if (!found) throw new Error(`${id} has no ${rule} that binds ${holding.state}`);
  return found;
}

export function compliance(
  id: string,
  date: string,
  held: ForceRecord | DefenceHolding,
  of: AgreementSet = set,
): Compliance {
  const { agreement, standing: at } = agreementOn(of, id, date) as AgreementOn;
  const asked = { date, reading: null, standing: at };
  return 'systems' in held ? comply(agreement, held, asked) : complyDefence(agreement, held, asked);
}

export function force({ state, leg, type, heavy, each, cruiseMissiles }: Holding, n: number): ForceRecord {
  const lines = [
    ...[
      'kind: force',
      'id: f',
      `state: ${state}`,
      "date: '1980-01-01'",
      'basis: estimate',
      'systems:',
      '  - id: one',
      '    name: One',
    ],
    ...[
      `    leg: ${leg}`,
      `    deployedLaunchers: ${n}`,
      '    nonDeployedLaunchers: null',
      `    warheadsPerLauncher: ${each ?? 1}`,
    ],
    ...[
      '    maxWarheadsPerLauncher: null',
      '    source: recall',
      '    tag: recalled',
      ...(heavy ? ['    heavy: true'] : []),
    ],
    ...(type === undefined ? [] : [`    type: ${type}`]),
    ...(leg === 'bomber' ? [`    airLaunchedCruiseMissiles: ${cruiseMissiles ?? 0}`] : []),
  ];
  return value(readForce(`${lines.join('\n')}\n`, 'force.yaml'));
}

/** A defence with one of everything but of the field that is counted. */
export function defence(
  { state, shield: said, field: counted }: Holding,
  n: number,
  radiusKilometres = '100',
): DefenceHolding {
  const counts = { sites: 1, interceptors: 1, launchers: 1, ...(counted === undefined ? {} : { [counted]: n }) };
  const lines = [
    ...[
      'kind: shield',
      'id: d',
      'name: { en: d, ru: d }',
      `state: ${state}`,
      'date: 1980-01-01',
      'source: recall',
      'tag: recalled',
    ],
    ...[
      `purpose: ${said?.purpose}`,
      `basing: ${said?.basing ?? 'fixed-land'}`,
      `radiusKilometres: ${radiusKilometres}`,
    ],
    ...Object.entries(counts).map(([key, count]) => `${key}: ${count}`),
  ];
  return value(readShield(`${lines.join('\n')}\n`, 'shield.yaml'));
}

export function value<T>(read: Read<T>): T {
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return read.value;
}
