import type { BreakoutResult, BreakoutSystem } from '../model/scenario/index.ts';
import type { Table, TableValue } from './table.ts';

const empty = { median: null, low: null, high: null } as const;

type Three = { readonly median: TableValue; readonly low: TableValue; readonly high: TableValue };

function three(q: Three | null): TableValue[] {
  const { median, low, high } = q ?? empty;
  return [median, low, high];
}

function named(name: string): string[] {
  return [`${name}_median`, `${name}_low`, `${name}_high`];
}

/** The curves: a row a party, part (`total`, or a leg) and month. The parts are before the reserve bounds the total. */
export function breakoutTable({ parties, months }: BreakoutResult): Table {
  return {
    columns: ['party', 'part', 'month', ...named('added')],
    rows: Object.entries(parties).flatMap(([party, { curve }]) =>
      [['total', curve.total] as const, ...Object.entries(curve.byLeg)].flatMap(([part, values]) =>
        months.map((month, i): TableValue[] => [party, part, month, ...three(values[i]!)]),
      ),
    ),
  };
}

/** A row a party and system; an empty room or capacity: the capacity is not known. */
export function breakoutSystems({ parties }: BreakoutResult): Table {
  return {
    columns: [
      ...['party', 'system', 'leg', 'capacity'],
      ...['launchers', 'withdrawn', 'warheads', 'room'].flatMap(named),
      ...['empty_launchers', 'empty_room', 'paced_by'],
      ...['after', 'rate', 'added_upload', 'added_empty'].flatMap(named),
    ],
    rows: Object.entries(parties).flatMap(([party, { systems }]) => systems.map((system) => row(party, system))),
  };
}

function row(party: string, system: BreakoutSystem): TableValue[] {
  const { pace, empty: launchers, added } = system;
  return [
    ...[party, system.system, system.leg, system.capacity],
    ...[system.launchers, system.withdrawn, system.warheads, system.room].flatMap(three),
    ...[launchers?.launchers ?? null, launchers?.warheads ?? null, pace?.of ?? null],
    ...[pace?.after ?? null, pace?.rate ?? null, added.upload, added.empty].flatMap(three),
  ];
}
