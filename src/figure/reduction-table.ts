import type { ReductionResult } from '../model/scenario/index.ts';
import type { Table, TableValue } from './table.ts';

type Three = { readonly median: TableValue; readonly low: TableValue; readonly high: TableValue };

function three({ median, low, high }: Three): TableValue[] {
  return [median, low, high];
}

const none = { median: null, low: null, high: null } as const;

function named(name: string): string[] {
  return [`${name}_median`, `${name}_low`, `${name}_high`];
}

/** The forces: a row a party, day and system; `counted` as the ceiling counts. */
export function reductionTable({ parties, to }: ReductionResult): Table {
  return {
    columns: [
      ...['party', 'date', 'system', 'leg', 'launchers', 'in_service', 'warheads', 'counted'],
      ...['withdrawn', 'downloaded', 'converted'],
    ],
    rows: Object.entries(parties).flatMap(([party, { days, systems }]) =>
      days.flatMap(({ date, systems: rows }) =>
        rows.map((row, i): TableValue[] => [
          ...[party, date, row.system, systems[i]!.leg, row.launchers, row.inService, row.warheads],
          ...[row.counts[to.counted]!, row.withdrawn, row.downloaded, row.converted],
        ]),
      ),
    ),
  };
}

/** Ceilings and what each side then holds: a row a day, count and party. */
export function reductionCeilings({ parties, to, by, steps }: ReductionResult): Table {
  return {
    columns: ['date', 'counts', 'ceiling', 'party', 'counted'],
    rows: [...steps, { ...to, date: by }].flatMap(({ date, counted, warheads }) =>
      Object.entries(parties).map(([party, { days }]): TableValue[] => {
        const { counts } = days.find((one) => one.date === date)!.total;
        return [date, counted, warheads, party, counts[counted]!];
      }),
    ),
  };
}

/** Every day on the way: a row a day, party that is struck and cell. */
export function reductionCourse({ course }: ReductionResult): Table {
  return {
    columns: ['date', 'party', 'cell', 'assured', 'assured_error', ...named('arriving'), ...named('leaking')],
    rows: course.flatMap(({ date, retaliation }) =>
      Object.entries(retaliation).flatMap(([party, cells]) =>
        Object.entries(cells).map(([cell, { assured, arriving, leaking }]): TableValue[] => [
          ...[date, party, cell, assured.share, assured.error],
          ...three(arriving),
          ...three(leaking),
        ]),
      ),
    ),
  };
}

/** What else a day means: a row a day and party; the exchange ratio is that of the party striking first. */
export function reductionSides({ course }: ReductionResult): Table {
  return {
    columns: ['date', 'party', ...named('exchange_ratio'), ...named('added'), 'reaches', 'reaches_error'],
    rows: course.flatMap(({ date, exchangeRatio, breakout }) =>
      Object.entries(exchangeRatio).map(([party, ratio]): TableValue[] => [
        ...[date, party],
        ...three(ratio),
        ...three(breakout?.[party]?.added ?? none),
        ...[breakout?.[party]?.reaches.share ?? null, breakout?.[party]?.reaches.error ?? null],
      ]),
    ),
  };
}
