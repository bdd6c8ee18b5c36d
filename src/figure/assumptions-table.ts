import type { AssumedValue, AssumptionsResult, Closing, Share } from '../model/scenario/index.ts';
import type { Table, TableValue } from './table.ts';

const quantityColumns = ['value', 'low', 'mode', 'high', 'successes', 'trials', 'same'] as const;

/** Every belief and criterion: a row for the common value, then one for each view that puts something there. */
export function assumptionsTable({ assumptions, parties }: AssumptionsResult): Table {
  return {
    columns: ['path', 'of', 'state', 'why', 'written', 'kind', ...quantityColumns, 'source', 'tag', 'note'],
    rows: assumptions.flatMap(({ path, value, views, state, why, written }) =>
      [['common', value] as const, ...parties.map((party) => [party, views[party] ?? null] as const)].flatMap(
        ([of, one]) => (one === null ? [] : [[path, of, state, why, written, ...valueCells(one)]]),
      ),
    ),
  };
}

function valueCells({ quantity, source, tag, note }: AssumedValue): TableValue[] {
  const fields: Readonly<Partial<Record<(typeof quantityColumns)[number], TableValue>>> =
    quantity?.kind === 'same' ? { same: quantity.path } : (quantity ?? {});
  return [quantity?.kind ?? 'none', ...quantityColumns.map((column) => fields[column] ?? null), ...[source, tag, note]];
}

/** What each difference alone does to the package, the strongest first: a row a difference and share. */
export function disagreementsTable({ ranking, parties }: AssumptionsResult): Table {
  const shares = ['first', 'second'].flatMap((which) => [which, `${which}_error`]);
  return {
    columns: ['rank', 'path', 'what', 'by', ...shares, 'effect', 'effect_error'],
    rows: ranking.disagreements.flatMap(({ path, by, assured, useful }, i) =>
      [['assured', assured] as const, ['useful', useful] as const].map(([what, { byParty, effect, error }]) => [
        ...[i + 1, path, what, by.join(' ')],
        ...parties.flatMap((party) => shareCells(byParty[party]!)),
        ...[effect, error],
      ]),
    ),
  };
}

/** Where the room closes under everybody's values: a row a world, cell, what is asked and share of the draws. */
export function assumedClosings({ charts }: AssumptionsResult): Table {
  return {
    columns: ['of', 'cell', 'what', 'share', 'limit', 'low', 'high'],
    rows: charts.flatMap(({ of, closesAt }) =>
      closesAt.flatMap(({ what, cell, half, most }) =>
        [['half', half] as const, ['most', most] as const].map(([share, closing]) => [
          ...[of ?? 'common', cell, what, share],
          ...limits(closing),
        ]),
      ),
    ),
  };
}

function limits({ limit, low, high }: Closing): TableValue[] {
  return [limit, low, high];
}

/** The package under everybody's values: a row a world and cell. */
export function assumedPackage({ charts }: AssumptionsResult): Table {
  const shares = ['useful', 'assured', 'both'].flatMap((name) => [name, `${name}_error`]);
  return {
    columns: ['of', 'cell', ...shares],
    rows: charts.flatMap(({ of, package: { useful, byCell } }) =>
      Object.entries(byCell).map(([cell, { assured, both }]) => [
        ...[of ?? 'common', cell],
        ...[useful, assured, both].flatMap(shareCells),
      ]),
    ),
  };
}

function shareCells({ share, error }: Share): TableValue[] {
  return [share, error];
}
