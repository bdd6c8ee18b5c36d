import { describe, expect, test } from 'vitest';
import type { CitedCount } from '../model/document/index.ts';
import {
  isBallistic,
  readDeclaration,
  readForce,
  readSeries,
  type ForceRecord,
  type SystemRecord,
} from '../model/force/index.ts';
import { readDefence } from '../model/shield/index.ts';
import { readLibraryFolder } from './folder.ts';
import type { LibraryKind } from './library.ts';

const library = readLibraryFolder();
const forces = new Map(library.list('force').map((item) => [item.id, read('force', item.id, readForce)]));

describe('the checks that the files state, computed from our records', () => {
  test('US, December 2001: 4,821 ballistic warheads, as recalled and as the file adds them', () => {
    const us = force('us-2001-12');
    expect(warheads(us, isMissile)).toBe(4821);
    expect(stated(us, 'attributed ballistic missile warheads')).toBe(4821);
    expect(stated(us, 'check: 500 + 1,200 + 1 + 1,008 + 2,112')).toBe(4821);
    expect(us.systems.filter(isMissile).map(warheadsOf)).toEqual([500, 1200, 1, 1008, 2112]);
  });

  test('Russia, January 2002: one short of each recalled number, reported and not tuned', () => {
    const russia = force('russia-2002-01');
    const ours = [launchers(russia), warheads(russia), warheads(russia, isMissile)];
    expect(ours).toEqual([1135, 5517, 4893]);
    expect(stated(russia, 'check: the same three sums over this file')).toEqual(ours);
    expect(stated(russia, '5 Dec 2001 final: vehicles / warheads / ballistic missile warheads')).toEqual([
      1136, 5518, 4894,
    ]);
    expect(launchers(russia, isSubmarine)).toBe(stated(russia, 'deployed SLBM, START I declaration 31 Jan 2002'));
  });

  test('Russia, January 2001: ICBMs multiply out to 3,384 where 3,380 is printed', () => {
    const russia = force('russia-2001-01');
    expect(launchers(russia, isSubmarine)).toBe(stated(russia, 'deployed SLBM, START I declaration 31 Jan 2001'));
    expect([launchers(russia, isIcbm), warheads(russia, isIcbm)]).toEqual([740, 3384]);
    expect(stated(russia, 'ICBM launchers / warheads as printed')).toEqual([740, 3380]);
    expect(warheads(russia)).toBe(stated(russia, 'sum of this file, warheads'));
    const boats = russia.systems.filter(isSubmarine);
    expect([
      sum(boats.map((boat) => boat.platforms?.value)),
      sum(boats.map((boat) => boat.operationalLaunchers?.value)),
    ]).toEqual(stated(russia, 'operational SSBN / their missiles'));
  });

  test.each([
    ['russia-2009-11', 385],
    ['russia-2012-11', 313],
    ['russia-2013-11', 356],
  ])('%s: ICBM launchers as printed', (id, printed) => {
    expect(launchers(force(id), isIcbm)).toBe(printed);
    expect(stated(force(id), 'ICBM launchers as printed')).toBe(printed);
  });

  test('Russia, 2022: launchers and capacity', () => {
    const russia = force('russia-2022-02');
    const byLeg = (leg: SystemRecord['leg']) => launchers(russia, (system) => system.leg === leg);
    expect([byLeg('silo'), byLeg('mobile')]).toEqual(stated(russia, 'ICBM launchers (silo, mobile)'));
    expect(warheads(russia, isIcbm)).toBe(stated(russia, 'ICBM warhead capacity, sum of this file'));
    expect(warheads(russia, isSubmarine)).toBe(stated(russia, 'SLBM warhead capacity'));
  });

  test('Russia, 2024: types sum to 324 ICBMs where about 326 are given', () => {
    const russia = force('russia-2024');
    const boats = sum(russia.systems.filter(isSubmarine).map((system) => system.platforms?.value));
    const bombers = launchers(russia, (system) => system.leg === 'bomber');
    expect([launchers(russia, isIcbm), boats, launchers(russia, isSubmarine), bombers]).toEqual([324, 12, 192, 58]);
    expect(stated(russia, 'ICBM, SSBN, SLBM, bombers')).toEqual([326, 12, 192, 58]);
  });

  test.each([...forces.values()].filter((one) => one.date.text === '1990-09-01').map((one) => [one.id, one] as const))(
    '%s: every printed total is launchers times warheads',
    (_, { systems }) => {
      const missiles = systems.filter(isMissile);
      expect(missiles.map((system) => system.attributedWarheads?.value)).toEqual(
        missiles.map((system) => product(system)),
      );
    },
  );
});

describe('the US by type and the totals that it declared', () => {
  const declaration = read('declaration', 'new-start-aggregates', readDeclaration);

  test.each(declaration.byType.map((id) => [id]))('%s: deployed vehicles', (id) => {
    const us = force(id);
    const declared = declaration.exchanges.find((exchange) => exchange.date.text === us.date.text)?.parties['US']
      ?.totals;
    expect(launchers(us)).toBe(declared?.deployedVehicles.value);
    expect(stated(us, 'vehicles / warheads / launchers')).toEqual([
      declared?.deployedVehicles.value,
      declared?.warheads.value,
      declared?.totalLaunchers.value,
    ]);
  });

  test('warheads, where every system has a figure: one lost to a rounded mean in 2017', () => {
    expect(warheads(force('us-2014-09'))).toBe(1642);
    expect(warheads(force('us-2020-09'))).toBe(1457);
    expect(warheads(force('us-2017-03'))).toBe(1410);
    expect(stated(force('us-2017-03'), 'vehicles / warheads / launchers')).toEqual([673, 1411, 820]);
  });

  test('September 2020: deployed and not deployed are the 800 declared', () => {
    const us = force('us-2020-09');
    expect(launchers(us) + sum(us.systems.map((system) => system.nonDeployedLaunchers.value))).toBe(800);
  });
});

describe('printed totals of rows', () => {
  test('Russian ICBMs: the types add up to what each edition prints, but in the two that the notes name', () => {
    const off = read('series', 'russia-icbm-series', readSeries).rows.flatMap((row) => {
      const printed = exact(row.counts.find((cited) => cited.name === 'printedTotal'));
      const types = sum(
        row.counts.filter((cited) => cited.name !== 'printedTotal' && cited.count.kind === 'exact').map(exact),
      );
      return types === printed ? [] : [{ edition: row.date.text, types, printed, note: row.note }];
    });
    expect(off).toEqual([
      { edition: '2003', types: 725, printed: 735, note: 'Types sum to 725.' },
      { edition: '2012', types: 302, printed: 292, note: 'Types sum to 302.' },
    ]);
  });

  test('China: the types add up to the total wherever both are exact', () => {
    const rows = read('series', 'china', readSeries).rows.filter(
      (row) => row.counts[0]?.name === 'total' && row.counts[0].count.kind === 'exact',
    );
    expect(rows.map((row) => sum(row.counts.slice(1).map(exact)))).toEqual(rows.map((row) => exact(row.counts[0])));
    expect(rows).toHaveLength(7);
  });

  test('Ground-based interceptors: the sites add up to the total wherever all are given', () => {
    const rows = read('defence', 'gbi', readDefence).rows.filter(
      (row) => row.counts.length === 3 && row.counts.every((cited) => cited.count.kind === 'exact'),
    );
    expect(rows.map((row) => exact(row.counts[1]) + exact(row.counts[2]))).toEqual(
      rows.map((row) => exact(row.counts[0])),
    );
    expect(rows).toHaveLength(8);
  });
});

function read<T>(
  kind: LibraryKind,
  id: string,
  reader: (text: string, file: string) => { ok: true; value: T } | { ok: false; problems: unknown },
): T {
  const item = library.find(kind, id);
  const result = item && reader(item.text, item.file);
  if (!result?.ok) throw new Error(`${kind} ${id}: ${JSON.stringify(result?.problems)}`);
  return result.value;
}

function force(id: string): ForceRecord {
  return forces.get(id) as ForceRecord;
}

function stated(of: ForceRecord, quantity: string): unknown {
  return of.aggregates.find((aggregate) => aggregate.quantity === quantity)?.value;
}

function isMissile(system: SystemRecord): boolean {
  return isBallistic(system.leg);
}

function isIcbm(system: SystemRecord): boolean {
  return system.leg === 'silo' || system.leg === 'mobile';
}

function isSubmarine(system: SystemRecord): boolean {
  return system.leg === 'submarine';
}

function launchers(of: ForceRecord, counts: (system: SystemRecord) => boolean = () => true): number {
  return sum(of.systems.filter(counts).map((system) => system.deployedLaunchers.value));
}

function warheads(of: ForceRecord, counts: (system: SystemRecord) => boolean = () => true): number {
  return sum(of.systems.filter(counts).map(warheadsOf));
}

function warheadsOf(system: SystemRecord): number {
  return system.attributedWarheads?.value ?? product(system);
}

/** Half up on the decimal number as written: a mean here has at most two decimals. @source model.md, Rounding */
function product(system: SystemRecord): number {
  const { deployedLaunchers, warheadsPerLauncher } = system;
  // nothing deployed carries nothing, whatever each would carry
  if (deployedLaunchers.value === 0) return 0;
  if (deployedLaunchers.value === null || warheadsPerLauncher.value === null)
    throw new Error(`${system.id} has no figure`);
  return Math.floor((deployedLaunchers.value * Math.round(warheadsPerLauncher.value * 100) + 50) / 100);
}

function exact(cited: CitedCount | undefined): number {
  if (cited?.count.kind !== 'exact') throw new Error(`${cited?.name} is not exact`);
  return cited.count.value;
}

function sum(values: readonly (number | null | undefined)[]): number {
  return values.reduce<number>((total, value) => total + (value ?? 0), 0);
}
