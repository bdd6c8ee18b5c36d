import { told, within } from '../document/index.ts';
import type { CitedCount, Place, Read } from '../document/index.ts';
import type { DeclarationRecord, DeclaredTotals, Figure, SystemRecord } from '../force/index.ts';
import { roundedProduct } from '../number/index.ts';
import { computed, nothingThere } from './resources.ts';
import type { Computed, Resources } from './resources.ts';
import { complianceFigure } from './treaties.ts';
import type { Amount, Of } from './schema-compute.ts';

/** A literal number, or what the library's records give. */
export function amountOf(amount: Amount, resources: Resources, place: Place): Read<number> {
  if (typeof amount === 'number') return { ok: true, value: amount };
  switch (amount.kind) {
    case 'force-sum':
      return forceSum(amount, resources, place);
    case 'declared':
      return declared(amount, resources, place);
    case 'series-sum':
      return seriesSum(amount, resources, place);
    case 'comply':
      return complianceFigure(amount, resources, place);
  }
}

/** Amounts in order put into a formula. */
export function arithmetic(
  amounts: readonly Amount[],
  formula: (values: readonly number[]) => number,
  resources: Resources,
  place: Place,
): Read<Computed> {
  const values: number[] = [];
  for (const amount of amounts) {
    const read = amountOf(amount, resources, place);
    if (!read.ok) return read;
    values.push(read.value);
  }
  return computed(formula(values));
}

/** A record of tests: what hit, or all that were held; no test twice. */
export function recordOf({ of, hits, misses }: Of<'record'>, place: Place): Read<Computed> {
  const all = [...hits, ...misses];
  const twice = all.find((name, index) => all.indexOf(name) !== index);
  if (twice !== undefined) return nothingThere(place, told`${twice} is listed twice`, ['every test once']);
  return computed(of === 'hits' ? hits.length : all.length);
}

function forceSum({ force, figure, legs, systems }: Of<'force-sum'>, resources: Resources, place: Place): Read<number> {
  const read = resources.force(force, place);
  if (!read.ok) return read;
  const counted = read.value.systems.filter(
    (system) => (legs?.includes(system.leg) ?? true) && (systems?.includes(system.id) ?? true),
  );
  const stray = systems?.find((id) => !counted.some((system) => system.id === id));
  const ids = read.value.systems.map(({ id }) => id);
  if (stray !== undefined) return nothingThere(place, told`${force} has no system ${stray} among those asked for`, ids);
  if (counted.length === 0) return nothingThere(place, told`${force} has nothing to sum`, ids);
  let sum = 0;
  for (const system of counted) {
    const one = figureOf(system, figure, place);
    if (!one.ok) return one;
    sum += one.value;
  }
  return { ok: true, value: sum };
}

/**
 * One figure of a system. `warheads` is launchers times what each carries or is attributed, half up: the rule, not the
 * printed total; what is not deployed carries nothing.
 *
 * @source model.md 1, Loads are whole
 */
function figureOf(system: SystemRecord, figure: Of<'force-sum'>['figure'], place: Place): Read<number> {
  const { deployedLaunchers, warheadsPerLauncher, operationalLaunchers, platforms } = system;
  const named = (name: string): string => `${system.id}.${name}`;
  switch (figure) {
    case 'launchers':
      return known(deployedLaunchers, named('deployedLaunchers'), place);
    case 'non-deployed':
      return known(system.nonDeployedLaunchers, named('nonDeployedLaunchers'), place);
    case 'operational':
      return known(operationalLaunchers ?? deployedLaunchers, named('operationalLaunchers'), place);
    case 'platforms':
      return known(platforms, named('platforms'), place);
    case 'warheads': {
      const launchers = known(deployedLaunchers, named('deployedLaunchers'), place);
      if (!launchers.ok || launchers.value === 0) return launchers;
      const each = known(warheadsPerLauncher, named('warheadsPerLauncher'), place);
      return each.ok ? { ok: true, value: roundedProduct(launchers.value, each.value) } : each;
    }
  }
}

function declared(asked: Of<'declared'>, resources: Resources, place: Place): Read<number> {
  const read = resources.declaration(asked.declaration, place);
  if (!read.ok) return read;
  const totals = totalsOf(read.value, asked, place);
  return totals.ok ? known(totals.value[asked.total], `${asked.party} ${asked.date} ${asked.total}`, place) : totals;
}

function totalsOf(
  { id, exchanges }: DeclarationRecord,
  { date, party }: { readonly date: string; readonly party: string },
  place: Place,
): Read<DeclaredTotals> {
  const exchange = exchanges.find((one) => one.date.text === date);
  const dates = exchanges.map((one) => one.date.text);
  if (exchange === undefined) return nothingThere(place, told`${id} has no exchange of ${date}`, dates);
  const totals = exchange.parties[party]?.totals;
  if (totals === undefined)
    return nothingThere(place, told`${id} has no party ${party}`, Object.keys(exchange.parties));
  return { ok: true, value: totals };
}

function seriesSum(asked: Of<'series-sum'>, resources: Resources, place: Place): Read<number> {
  const read = resources.series(asked.series, place);
  if (!read.ok) return read;
  const rows = read.value.rows.filter(
    ({ date, state }) => date.text === asked.row && (asked.state === undefined || state === asked.state),
  );
  const row = rows[0];
  const label = [asked.series, asked.row, asked.state].filter(Boolean).join(' ');
  if (row === undefined || rows.length > 1)
    return nothingThere(
      place,
      told`${rows.length} rows are ${label}`,
      read.value.rows.map(({ date }) => date.text),
    );
  const counts = row.counts.filter(
    ({ name }) => (asked.counts?.includes(name) ?? true) && !(asked.except?.includes(name) ?? false),
  );
  const names = row.counts.map(({ name }) => name);
  const stray = [...(asked.counts ?? []), ...(asked.except ?? [])].find((name) => !names.includes(name));
  if (stray !== undefined) return nothingThere(place, told`${label} counts no ${stray}`, names);
  return total(counts, label, place);
}

/** Adds exact counts; a count that lists no part adds nothing. */
function total(counts: readonly CitedCount[], label: string, place: Place): Read<number> {
  let sum = 0;
  for (const { name, count } of counts) {
    if (count.kind === 'unknown' && count.reason === 'no part listed') continue;
    if (count.kind !== 'exact') return nothingThere(place, told`${name} of ${label} is not exact`, ['exact counts']);
    sum += count.value;
  }
  return { ok: true, value: sum };
}

function known(figure: Figure | null, name: string, place: Place): Read<number> {
  if (figure === null) return nothingThere(place, told`${name} is not given`, ['a figure']);
  if (figure.value === null)
    return nothingThere(place, told`${name} is null (${within(figure.reason ?? 'not found')})`, ['a figure']);
  return { ok: true, value: figure.value };
}
