import type { CellName } from '../model/exchange/index.ts';
import type {
  AssessResult,
  CellAssessment,
  LinkageResult,
  NullableQuantiles,
  PointResult,
  TradeoffResult,
} from '../model/scenario/index.ts';
import { becauseAt, nearest, sharesOf } from '../words/index.ts';
import type { FigureContext } from './context.ts';

export type TableValue = string | number | boolean | null;

/** Tidy rows: one a limit and cell. */
export interface Table {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly TableValue[])[];
}

const columns = [
  'cell',
  'limit',
  'room_median',
  'room_low',
  'room_high',
  'room_at_least',
  'own_room_median',
  'own_room_low',
  'own_room_high',
  'own_room_at_least',
  'fails_alone',
  'need_median',
  'need_low',
  'need_high',
  'interceptors',
  'useful',
  'assured',
  'both',
  'exchange_ratio_first',
  'exchange_ratio_second',
] as const;

/**
 * The chart as a table. Room is that of the second party's retaliation (`room_*`), then that of the first's
 * (`own_room_*`); shares are taken at the package's number of interceptors, or the nearest on the axis.
 */
export function linkageTable(result: LinkageResult, context: FigureContext): Table {
  return {
    columns,
    rows: result.cells.flatMap((cell) => result.limits.map((limit, i) => rowOf(result, context, cell, limit, i))),
  };
}

function rowOf(result: LinkageResult, context: FigureContext, cell: CellName, limit: number, i: number): TableValue[] {
  const [first, second] = context.parties;
  const j = nearest(result.interceptors, context.package.interceptors);
  const shares = sharesOf(result, cell);
  return [
    cell,
    limit,
    ...roomOf(result, second, cell, i),
    ...roomOf(result, first, cell, i),
    result.room[second]?.[cell]?.[i]?.failsAlone.share ?? null,
    ...three(result.need.interceptors),
    result.interceptors[j] ?? null,
    result.shares.useful[j] ?? null,
    shares?.assured[i]?.[j] ?? null,
    shares?.both[i]?.[j] ?? null,
    result.exchangeRatio[first]?.[i]?.median ?? null,
    result.exchangeRatio[second]?.[i]?.median ?? null,
  ];
}

function roomOf(result: LinkageResult, party: string, cell: CellName, i: number): TableValue[] {
  const room = result.room[party]?.[cell]?.[i];
  return room === undefined ? [null, null, null, null] : [...three(room), room.atLeast.median];
}

function three(q: NullableQuantiles): TableValue[] {
  return [q.median, q.low, q.high];
}

/** Every package of the chart: a row a cell, limit and number of interceptors; `because` is what fails most often. */
export function linkageShares(result: LinkageResult): Table {
  return {
    columns: ['cell', 'limit', 'interceptors', 'useful', 'assured', 'both', 'because_kind', 'because_party'],
    rows: result.cells.flatMap((cell) =>
      result.limits.flatMap((limit, i) =>
        result.interceptors.map((interceptors, j): TableValue[] => {
          const shares = sharesOf(result, cell);
          const because = becauseAt(result, cell, i, j);
          return [
            ...[cell, limit, interceptors],
            ...[result.shares.useful[j] ?? null, shares?.assured[i]?.[j] ?? null, shares?.both[i]?.[j] ?? null],
            ...[because?.kind ?? null, because?.party ?? null],
          ];
        }),
      ),
    ),
  };
}

/** The package and every point, at exactly their numbers: a row a point (a range as its corners) and cell. */
export function linkagePoints(result: LinkageResult): Table {
  const shares = ['useful', 'assured', 'both'].flatMap((name) => [name, `${name}_error`]);
  return {
    columns: ['name', 'warheads', 'interceptors', 'cell', ...shares, 'because_kind', 'because_party'],
    rows: result.points.flatMap((point) =>
      result.cells.filter((cell) => cell in point.byCell).map((cell) => pointRow(point, cell)),
    ),
  };
}

function pointRow({ name, at, useful, byCell }: PointResult, cell: CellName): TableValue[] {
  const { assured, both, because } = byCell[cell];
  return [
    ...[name, at.warheads, at.interceptors, cell],
    ...[useful, assured, both].flatMap((one) => [one?.share ?? null, one?.error ?? null]),
    ...[because?.kind ?? null, because?.party ?? null],
  ];
}

/** Single numbers: how far each moves the package, and where it turns it; a row a number. */
export function linkageInputs(result: LinkageResult): Table {
  return {
    columns: ['input', 'effect', 'effect_error', 'turns', 'turns_at'],
    rows: result.matters.map(({ input, effect, error }) => {
      const flip = result.flips.find((one) => one.input === input);
      return [input, effect, error, flip?.direction ?? null, flip?.at ?? null];
    }),
  };
}

/** Other thresholds: a row a number of warheads that must arrive and cell. */
export function linkagePresets(result: LinkageResult): Table {
  return {
    columns: ['warheads', 'cell', 'closes_at'],
    rows: result.presets.flatMap(({ warheads, closesAt }) =>
      result.cells.filter((cell) => cell in closesAt).map((cell) => [warheads, cell, closesAt[cell]]),
    ),
  };
}

/** A trade-off: a row a value of the input and number of interceptors; an empty limit: none on the axis is enough. */
export function tradeoffTable(result: TradeoffResult): Table {
  return {
    columns: ['value', 'interceptors', 'limit'],
    rows: result.values.flatMap((value, i) =>
      result.interceptors.map((interceptors, j) => [value, interceptors, result.limit[i]?.[j] ?? null]),
    ),
  };
}

const assessed = [
  'spent',
  'usable',
  'exchangeRatio',
  'surviving',
  'arriving',
  'leaking',
  'drawdown',
  'retaliation',
  'shortfall',
] as const;

/** An assessment as a table: a row per direction and cell, quantiles as three columns. */
export function assessTable(result: AssessResult): Table {
  const names = assessed.map((name) => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`));
  return {
    columns: [
      ...['attacker', 'defender', 'cell', 'before', 'bound'],
      ...names.flatMap((name) => [`${name}_median`, `${name}_low`, `${name}_high`]),
      ...['assured', 'assured_error'],
    ],
    rows: result.cells.map(assessRow),
  };
}

function assessRow(cell: CellAssessment): TableValue[] {
  return [
    ...[cell.attacker, cell.defender, `${cell.posture}/${cell.doctrine}`, cell.before, cell.bound],
    ...assessed.flatMap((name) => three(cell[name])),
    ...[cell.assured.share, cell.assured.error],
  ];
}

/**
 * A table as CSV: a head, comma, line feed; a missing value is empty, a number has at most 12 significant digits.
 * @source RFC 4180, but for the line ends
 */
export function csvOf(table: Table): string {
  const rows: readonly (readonly TableValue[])[] = [table.columns, ...table.rows];
  return rows.map((row) => `${row.map(field).join(',')}\n`).join('');
}

function field(value: TableValue): string {
  if (value === null) return '';
  if (typeof value === 'number') return numberField(value);
  const text = String(value);
  return /[",\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** A chance that is not 1 is never written as 1. */
function numberField(value: number): string {
  const rounded = Number(value.toPrecision(12));
  return String(value < 1 && rounded === 1 ? 0.999999999999 : rounded);
}
