import { problem, told } from '../document/index.ts';
import type { Place, Problem } from '../document/index.ts';
import { roundedProduct } from '../number/index.ts';
import type { Leg } from './holding.ts';
import { categorySaid } from './paste-rows.ts';
import type { FigureField, Figures, PastedRows, SystemRow, TotalRow } from './paste-rows.ts';
import { covers, plainWords } from './paste-words.ts';
import type { Category } from './paste-words.ts';

/** The fields of which a total is a sum. */
export const summedFields = [
  'deployedLaunchers',
  'nonDeployedLaunchers',
  'launchers',
  'operationalLaunchers',
  'warheads',
  'platforms',
] as const satisfies readonly FigureField[];

export type SummedField = (typeof summedFields)[number];

/**
 * A printed total beside the sum of its systems: the same; the same within what rounding leaves open; different; or not
 * to be compared, for a figure is not known.
 */
export interface ReconciledTotal {
  readonly label: string;
  readonly field: SummedField;
  /** what it is the total of, as the file says it: `ICBM`, a heading; null: the whole table */
  readonly of: string | null;
  readonly printed: string;
  readonly value: number;
  /** null: not known of all systems */
  readonly sum: number | null;
  readonly status: 'agrees' | 'rounded' | 'differs' | 'open';
  /** names of systems of which the figure is not known */
  readonly missing: readonly string[];
  readonly place: Place;
  readonly parts: readonly string[];
}

export interface LeggedRow extends SystemRow {
  /** null: not said, which is a problem of its own */
  readonly leg: Leg | null;
}

interface Amount {
  readonly value: number;
  readonly slack: number;
}

/** Every total of the table against the rows that it adds up; a total of nobody is a problem. */
export function reconciled(
  rows: PastedRows,
  systems: readonly LeggedRow[],
): { readonly totals: readonly ReconciledTotal[]; readonly problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const totals = rows.totals.flatMap((total): readonly ReconciledTotal[] => {
    const scopes = scopesOf(total, rows, systems);
    if (scopes.length === 0) {
      problems.push(problem(total.place, totalOfWhat(total, rows)));
      return [];
    }
    const readings = scopes.map((scope) => compared(total, scope));
    const first = readings[0]!;
    return readings.find((one) => one.every(({ status }) => status !== 'differs')) ?? first;
  });
  return { totals, problems };
}

interface Scope {
  readonly of: string | null;
  readonly systems: readonly LeggedRow[];
}

/** The rows that a total may add up; of two readings the first that agrees is meant. */
function scopesOf(total: TotalRow, { totals, sections }: PastedRows, systems: readonly LeggedRow[]): readonly Scope[] {
  const all: Scope = { of: null, systems };
  if (total.kind === 'grand' && total.of === '') return [all];
  if (total.kind === 'heading')
    return [
      named(
        total.of,
        total,
        systems.filter(({ section }) => section === total.section),
        systems,
      ),
    ];
  if (total.category !== null) {
    const category = total.category;
    return [
      named(
        total.of,
        total,
        systems.filter((one) => isOf(one, category)),
        systems,
      ),
    ];
  }
  if (total.of !== '') {
    const title = sections.find((one) => plainWords(one.title) === plainWords(total.of))?.title;
    return title === undefined
      ? []
      : [{ of: title, systems: systems.filter(({ section }) => section?.title === title) }];
  }
  return bareScopes(total, totals, systems);
}

/** A total that says nothing but Total or Subtotal. */
function bareScopes(total: TotalRow, totals: readonly TotalRow[], systems: readonly LeggedRow[]): readonly Scope[] {
  const bare = totals.filter(({ of, kind }) => of === '' && kind !== 'grand' && kind !== 'heading');
  const isLast = total.kind === 'plain' && systems.every(({ at }) => at < total.at) && bare.at(-1) === total;
  const all: Scope = { of: null, systems };
  const isSplit = bare.some((one) => one.kind === 'plain' && systems.some(({ at }) => at > one.at));
  if (isLast && !isSplit) return [all];

  // What stands above since the last total of any kind; or, where that one was of a part of this part, since the last such.
  const groups = [totals.filter(({ kind }) => kind !== 'heading'), bare].flatMap((ends) => {
    const before = ends.findLast(({ at }) => at < total.at)?.at ?? -1;
    const above = systems.filter(({ at, section }) => at > before && at < total.at && section === total.section);
    const title = total.section?.title ?? `${total.label} in row ${total.place.line}`;
    return above.length === 0 ? [] : [named(title, total, above, systems)];
  });
  return isLast ? [all, ...groups] : groups;
}

/** A part that holds every system of the table is the whole; a part that is a whole leg is called by it. */
function named(
  title: string,
  { category, section }: TotalRow,
  part: readonly LeggedRow[],
  systems: readonly LeggedRow[],
): Scope {
  const said = category ?? section?.category ?? null;
  const whole = said !== null && systems.filter((one) => isOf(one, said)).length === part.length;
  return { of: said !== null && whole ? categoryNames[said] : title, systems: part };
}

function isOf(system: LeggedRow, category: Category): boolean {
  return system.leg === null ? categorySaid(system) === category : covers(category, system.leg);
}

const categoryNames = {
  silo: 'silo ICBM',
  mobile: 'mobile ICBM',
  submarine: 'SLBM',
  bomber: 'bombers',
  icbm: 'ICBM',
  ballistic: 'ballistic missiles',
} as const;

function compared(total: TotalRow, { of, systems }: Scope): readonly ReconciledTotal[] {
  return summedFields.flatMap((field): readonly ReconciledTotal[] => {
    const cell = total.figures[field];
    if (cell?.read.kind !== 'number' || systems.some(({ figures }) => figures[field]?.read.kind === 'wrong')) return [];
    const { value, slack, about } = cell.read;
    const amounts = systems.map((system) => ({ name: system.name, amount: amountOf(system.figures, field) }));
    const known = amounts.flatMap(({ amount }) => (amount === null ? [] : [amount]));
    const sum = known.reduce((so, amount) => so + amount.value, 0);
    const loose = known.reduce((so, amount) => so + amount.slack, slack);
    const missing = amounts.flatMap(({ name, amount }) => (amount === null ? [name] : []));
    const isOpen = missing.length > 0 && sum <= value + loose;
    const apart = Math.abs(sum - value);
    const close = apart === 0 && !about ? 'agrees' : apart <= loose ? 'rounded' : 'differs';
    const parts = amounts.map(({ name, amount }) => `${name} ${amount?.value ?? '?'}`);
    return [
      {
        label: total.label,
        field,
        of,
        printed: cell.text,
        value,
        sum: missing.length > 0 ? null : sum,
        status: isOpen ? 'open' : missing.length > 0 ? 'differs' : close,
        missing,
        place: cell.place,
        parts,
      },
    ];
  });
}

/** What a system adds to a total: as printed, else what its other figures make; null: not known. */
export function amountOf(figures: Figures, field: SummedField): Amount | null {
  const own = number(figures, field);
  const [deployed, nonDeployed] = [number(figures, 'deployedLaunchers'), number(figures, 'nonDeployedLaunchers')];
  if (own !== null) return own;
  if (field === 'launchers') return deployed && nonDeployed && joined(deployed, nonDeployed, 1);
  if (field === 'nonDeployedLaunchers') {
    const launchers = number(figures, 'launchers');
    return launchers && deployed && joined(launchers, deployed, -1);
  }
  return field === 'warheads' ? product(figures) : null;
}

function joined(a: Amount, b: Amount, sign: 1 | -1): Amount {
  return { value: a.value + sign * b.value, slack: a.slack + b.slack };
}

/** Launchers times the mean load, with what the last digit of the mean leaves open. */
export function product(figures: Figures): Amount | null {
  const [launchers, mean] = [number(figures, 'deployedLaunchers'), number(figures, 'warheadsPerLauncher')];
  if (launchers?.value === 0) return { value: 0, slack: 0 };
  if (launchers === null || mean === null) return null;
  const decimals = String(mean.value).split('.')[1]?.length ?? 0;
  const rounding = decimals === 0 ? 0 : launchers.value * 0.5 * Number(`1e-${decimals}`) + 0.5;
  const value = roundedProduct(launchers.value, mean.value);
  return { value, slack: rounding + launchers.value * mean.slack + launchers.slack * mean.value };
}

export function number(figures: Figures, field: FigureField): Amount | null {
  const read = figures[field]?.read;
  return read?.kind === 'number' ? { value: read.value, slack: read.slack } : null;
}

const mostParts = 12;

/** A total that is wrong, told at its cell. */
export function doesNotAddUp({ label, field, printed, sum, parts, place }: ReconciledTotal): Problem {
  const shown = parts.slice(0, mostParts).join(' + ');
  const rows = parts.length > mostParts ? told`${shown} and ${parts.length - mostParts} more` : shown;
  const expected = sum === null ? told`at least what is known: ${rows}` : told`${sum}: ${rows}`;
  return problem(place, {
    code: 'total-does-not-add-up',
    wrong: told`${label} prints ${printed} as ${field}, and its rows do not make that`,
    expected,
    todo: 'correct the row that is wrong, or add --keep-totals to keep the total with a note that it does not add up',
  });
}

function totalOfWhat({ label }: TotalRow, { sections }: PastedRows) {
  const titles = [...new Set(sections.map(({ title }) => title))].slice(0, 8);
  return {
    code: 'total-of-what',
    wrong: told`what ${label} adds up is not clear`,
    expected:
      titles.length === 0
        ? 'Total, Subtotal under the rows that it adds up, or Total with a leg, as Total ICBMs'
        : told`Total, Subtotal under the rows that it adds up, or Total with one of ${titles.join(', ')}`,
    todo: 'write it so, or take the row out',
  };
}
