import type { CitedCount } from '../model/document/index.ts';
import { isBallistic, type Aggregate, type DeclarationRecord, type ForceRecord } from '../model/force/index.ts';
import type { DefenceRecord, ItemRecord } from './report.ts';

/**
 * How a stated total stands to the sum of its parts: the same; the same within the rounding of mean loads; different,
 * and the file itself gives our number; different; or not to be told, for a part is not known.
 */
export type SumStatus = 'closes' | 'rounded' | 'known' | 'off' | 'open';

export interface SumCheck {
  readonly item: string;
  readonly what: string;
  readonly stated: number;
  /** null: a part is not known */
  readonly computed: number | null;
  readonly status: SumStatus;
  /** ids of systems of which a figure is missing */
  readonly missing: readonly string[];
}

/** A stated total that has another date, basis or scope than the systems beside it, so that no sum can be held against it. */
export interface NotCompared {
  readonly item: string;
  readonly what: string;
}

export interface Sums {
  readonly checks: readonly SumCheck[];
  readonly notCompared: readonly NotCompared[];
}

/** The totals that an item states, against the sums of what it lists. */
export function sumsOf(item: string, { kind, record }: ItemRecord): Sums {
  switch (kind) {
    case 'force':
      return forceSums(record);
    case 'series':
      return { checks: record.rows.flatMap((row) => rowSums(item, row.date.text, row)), notCompared: [] };
    case 'defence':
      return { checks: record.rows.flatMap((row) => rowSums(item, labelOf(row), row)), notCompared: [] };
    default:
      return { checks: [], notCompared: [] };
  }
}

/** Forces that split a declaration by type, against the totals declared for their state on their date. */
export function declarationSums(
  { id, byType, exchanges }: DeclarationRecord,
  forceOf: (id: string) => ForceRecord | null,
): readonly SumCheck[] {
  return byType.flatMap((name): readonly SumCheck[] => {
    const force = forceOf(name);
    const exchange = force && exchanges.find(({ date }) => date.text === force.date.text);
    const declared = force && exchange?.parties[force.state]?.totals.deployedVehicles.value;
    if (force === null || declared === null || declared === undefined) return [];
    return [
      checked(id, `${force.date.text} ${force.state}: deployedVehicles, ${name}`, declared, launchers(force), []),
    ];
  });
}

type System = ForceRecord['systems'][number];
type Which = (system: System) => boolean;

const every: Which = () => true;
const missile: Which = ({ leg }) => isBallistic(leg);
const icbm: Which = ({ leg }) => leg === 'silo' || leg === 'mobile';
const of =
  (leg: System['leg']): Which =>
  (system) =>
    system.leg === leg;

/** A sum with what the rounding of means leaves open of it, and the systems that it lacks. */
interface Sum {
  readonly value: number;
  readonly slack: number;
  readonly missing: readonly string[];
}

type Summed = (force: ForceRecord, which?: Which) => Sum;

const launchers = (force: ForceRecord, which = every): Sum =>
  added(force, which, ({ deployedLaunchers }) => deployedLaunchers.value);
const warheads = (force: ForceRecord, which = every): Sum => added(force, which, load, looseness);
const vehicles: Summed = (force) => launchers(force);
const loads: Summed = (force) => warheads(force);
const spare = (force: ForceRecord, which = every): Sum =>
  added(force, which, ({ nonDeployedLaunchers }) => nonDeployedLaunchers.value);
const withNonDeployed: Summed = (force, which = every) =>
  added(force, which, ({ deployedLaunchers, nonDeployedLaunchers }) =>
    deployedLaunchers.value === null || nonDeployedLaunchers.value === null
      ? null
      : deployedLaunchers.value + nonDeployedLaunchers.value,
  );
const boats: Summed = (force) =>
  added(force, of('submarine'), ({ platforms }) => (platforms === null ? 0 : platforms.value));
const missilesInService: Summed = (force) =>
  added(force, of('submarine'), ({ operationalLaunchers, deployedLaunchers }) =>
    operationalLaunchers === null ? deployedLaunchers.value : operationalLaunchers.value,
  );

/** The words of a stated total -> what its numbers are sums of. Other words state another date, basis or scope. */
const rules: readonly { readonly says: RegExp; readonly sums: readonly Summed[] }[] = [
  { says: /^sum of this file, launchers$/, sums: [vehicles] },
  { says: /^sum of this file, warheads$/, sums: [loads] },
  { says: /^vehicles \/ warheads \/ launchers$/, sums: [vehicles, loads, withNonDeployed] },
  {
    says: /^(5 Dec 2001 final: vehicles \/ warheads \/ ballistic missile warheads|check: the same three sums over this file)$/,
    sums: [vehicles, loads, (force) => warheads(force, missile)],
  },
  { says: /^attributed ballistic missile warheads$/, sums: [(force) => warheads(force, missile)] },
  { says: /^check: [\d,]+( \+ [\d,]+)+$/, sums: [(force) => warheads(force, missile)] },
  { says: /^deployed SLBM, START I declaration/, sums: [(force) => launchers(force, of('submarine'))] },
  { says: /^ICBM launchers as printed$/, sums: [(force) => launchers(force, icbm)] },
  {
    says: /^ICBM launchers \/ warheads as printed$/,
    sums: [(force) => launchers(force, icbm), (force) => warheads(force, icbm)],
  },
  {
    says: /^ICBM launchers \(silo, mobile\)$/,
    sums: [(force) => launchers(force, of('silo')), (force) => launchers(force, of('mobile'))],
  },
  { says: /^ICBM warhead capacity, sum of this file$/, sums: [(force) => warheads(force, icbm)] },
  { says: /^SLBM warhead capacity$/, sums: [(force) => warheads(force, of('submarine'))] },
  { says: /^operational SSBN \/ their missiles$/, sums: [boats, missilesInService] },
  {
    says: /^ICBM, SSBN, SLBM, bombers$/,
    sums: [
      (force) => launchers(force, icbm),
      boats,
      (force) => launchers(force, of('submarine')),
      (force) => launchers(force, of('bomber')),
    ],
  },
  ...printedTotals(),
];

/** Totals of a table that became a force, as `counterpoise new force --from` words them. */
function printedTotals(): readonly { readonly says: RegExp; readonly sums: readonly Summed[] }[] {
  const parts: readonly (readonly [string, Which])[] = [
    ['', every],
    [' of ICBM', icbm],
    [' of silo ICBM', of('silo')],
    [' of mobile ICBM', of('mobile')],
    [' of SLBM', of('submarine')],
    [' of bombers', of('bomber')],
    [' of ballistic missiles', missile],
  ];
  return parts.flatMap(([part, which]) => [
    { says: new RegExp(`^printed total${part}, deployed launchers$`), sums: [(force) => launchers(force, which)] },
    { says: new RegExp(`^printed total${part}, non-deployed launchers$`), sums: [(force) => spare(force, which)] },
    { says: new RegExp(`^printed total${part}, launchers in all$`), sums: [(force) => withNonDeployed(force, which)] },
    { says: new RegExp(`^printed total${part}, warheads$`), sums: [(force) => warheads(force, which)] },
  ]);
}

function forceSums(force: ForceRecord): Sums {
  const printed = force.systems.flatMap((system): readonly SumCheck[] => {
    const total = system.attributedWarheads?.value ?? null;
    const sum = product(system);
    if (total === null || sum === null) return [];
    const computed = { value: sum, slack: rounding(system), missing: [] };
    return [checked(force.id, `${system.id}.attributedWarheads`, total, computed, [system.note])];
  });
  const stated = force.aggregates.map((aggregate) => ({ aggregate, sums: sumsStated(aggregate) }));
  return {
    checks: [...printed, ...stated.flatMap(({ aggregate, sums }) => aggregateChecks(force, aggregate, sums))],
    notCompared: stated
      .filter(({ sums }) => sums.length === 0)
      .map(({ aggregate }) => ({ item: force.id, what: aggregate.quantity })),
  };
}

function sumsStated({ quantity, value }: Aggregate): readonly Summed[] {
  const sums = rules.find(({ says }) => says.test(quantity))?.sums ?? [];
  return numbersOf(value).length === sums.length ? sums : [];
}

function aggregateChecks(force: ForceRecord, aggregate: Aggregate, sums: readonly Summed[]): readonly SumCheck[] {
  const numbers = numbersOf(aggregate.value);
  const texts = [aggregate.note, force.completeness, ...checksBeside(force, aggregate)];
  return sums.flatMap((summed, index): readonly SumCheck[] => {
    const stated = numbers[index];
    const what = sums.length === 1 ? aggregate.quantity : `${aggregate.quantity} [${index + 1}]`;
    return stated === null || stated === undefined ? [] : [checked(force.id, what, stated, summed(force), texts)];
  });
}

/** Numbers that the file itself computed. */
function checksBeside(force: ForceRecord, aggregate: Aggregate): readonly string[] {
  return force.aggregates
    .filter((other) => other !== aggregate && other.tag === 'computed')
    .map((other) => numbersOf(other.value).join(' '));
}

function numbersOf(value: Aggregate['value']): readonly (number | null)[] {
  if (typeof value === 'boolean') return [];
  return typeof value === 'number' ? [value] : value;
}

function checked(
  item: string,
  what: string,
  stated: number,
  { value, slack, missing }: Sum,
  texts: readonly (string | null)[],
): SumCheck {
  if (missing.length > 0) return { item, what, stated, computed: null, status: 'open', missing };
  const apart = Math.abs(stated - value);
  const status = apart === 0 ? 'closes' : apart <= slack ? 'rounded' : says(texts, value) ? 'known' : 'off';
  return { item, what, stated, computed: value, status, missing };
}

/** Whether one of the texts gives a number, plain or with its thousands parted. */
function says(texts: readonly (string | null)[], value: number): boolean {
  const digits = String(value);
  const grouped = digits.replace(/\B(?=(\d{3})+$)/g, ',');
  const number = new RegExp(`(?<![\\d.,])(?:${digits}|${grouped})(?![\\d]|[.,]\\d)`);
  return texts.some((text) => text !== null && number.test(text));
}

function added(
  { systems }: ForceRecord,
  which: Which,
  amount: (system: System) => number | null,
  slack: (system: System) => number = () => 0,
): Sum {
  const counted = systems.filter(which);
  return {
    value: counted.reduce((sum, system) => sum + (amount(system) ?? 0), 0),
    slack: counted.reduce((sum, system) => sum + slack(system), 0),
    missing: counted.filter((system) => amount(system) === null).map(({ id }) => id),
  };
}

/** Warheads of a system: the printed total, else launchers times the mean; null: not known. */
export function load(system: System): number | null {
  return system.attributedWarheads?.value ?? product(system);
}

/** Half up; nothing deployed carries nothing, whatever each would carry. @source model.md, Rounding */
function product({ deployedLaunchers, warheadsPerLauncher }: System): number | null {
  if (deployedLaunchers.value === 0) return 0;
  if (deployedLaunchers.value === null || warheadsPerLauncher.value === null) return null;
  return Math.floor(deployedLaunchers.value * warheadsPerLauncher.value + 0.5 + 1e-9);
}

/** A printed total is exact, whatever the mean beside it. */
function looseness(system: System): number {
  return (system.attributedWarheads?.value ?? null) === null ? rounding(system) : 0;
}

/** What the last digit of a mean leaves open of a total; a whole number is no mean. */
function rounding({ deployedLaunchers, warheadsPerLauncher }: System): number {
  const decimals = String(warheadsPerLauncher.value ?? 0).split('.')[1]?.length ?? 0;
  return decimals === 0 ? 0 : (deployedLaunchers.value ?? 0) * 0.5 * 10 ** -decimals + 0.5;
}

interface Row {
  readonly counts: readonly CitedCount[];
  readonly note: string | null;
}

/** A row's total and its parts: other counts by name, all others, or all parts of one. */
const rowRules: readonly { readonly total: string; readonly parts: readonly string[] | 'others' }[] = [
  { total: 'printedTotal', parts: 'others' },
  { total: 'total', parts: ['types'] },
  { total: 'total', parts: ['alaska', 'california'] },
  { total: 'interceptors', parts: ['alaska', 'california'] },
  { total: 'interceptors', parts: ['spartan', 'sprint'] },
  { total: 'interceptors', parts: ['longRange', 'shortRange'] },
  { total: 'ships', parts: ['cruisers', 'destroyers'] },
];

function rowSums(item: string, label: string, { counts, note }: Row): readonly SumCheck[] {
  return rowRules.flatMap(({ total, parts }): readonly SumCheck[] => {
    const stated = counts.find(({ name, part }) => name === total && part === null)?.count;
    const listed = counts.filter(({ name }) => (parts === 'others' ? name !== total : parts.includes(name)));
    const complete = parts === 'others' || parts.every((name) => listed.some((one) => one.name === name));
    if (stated?.kind !== 'exact' || listed.length === 0 || !complete) return [];
    const given = listed.filter(({ count }) => !(count.kind === 'unknown' && count.reason === 'no part listed'));
    const sum = {
      value: given.reduce((amount, { count }) => amount + (count.kind === 'exact' ? count.value : 0), 0),
      slack: 0,
      missing: given.filter(({ count }) => count.kind !== 'exact').map(({ name, part }) => part ?? name),
    };
    return [checked(item, `${label}: ${total}`, stated.value, sum, [note])];
  });
}

function labelOf(row: DefenceRecord['rows'][number]): string {
  const date = row.date ?? row.through ?? row.operational;
  return [date?.text, row.name].filter(Boolean).join(' ');
}
