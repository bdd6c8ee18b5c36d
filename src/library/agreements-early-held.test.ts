import { describe, expect, test } from 'vitest';
import type { DefenceHolding } from '../model/agreement/index.ts';
import type { ForceRecord } from '../model/force/index.ts';
import { heldForceOf, shieldIds, shieldOf } from './agreements.ts';
import { compliance, defence, early, field, force, isOf, library, value } from './agreements.cases.ts';
import { shelfOf } from './shelf.ts';

const nowhere = { file: 'test', line: 1, column: 1 };

describe('the ABM Treaty and real defences', () => {
  const day = '2001-08-13';

  test.each([0, 1, 44, 100, 1000])(
    '%i interceptors for the territory are not allowed: Articles I and III',
    (interceptors) => {
      const all = compliance(
        'abm',
        day,
        defence({ state: 'US', shield: { purpose: 'territory' }, field: 'interceptors' }, interceptors),
      );
      const broken = all.limits.filter(({ kind, kept }) => kind === 'ban' && kept === false);
      expect(broken.map(({ id, article }) => [id, article])).toEqual([
        ['territorial-defence', 'I.2'],
        ['outside-the-areas', 'III'],
      ]);
      expect(all.kept).toBe(false);
    },
  );

  test('100 interceptors in Alaska for all states are not allowed, though 100 is the number of one site', () => {
    const all = compliance('abm', day, shield('us-alaska-100'));
    expect(all.limits.find(isOf('interceptors'))).toMatchObject({ allowed: 100, counted: 100, kept: true });
    expect(all.limits.filter(({ kept }) => kept === false).map(({ id }) => id)).toEqual([
      'territorial-defence',
      'outside-the-areas',
    ]);
    expect(all.kept).toBe(false);
  });

  test('100 at one site around ICBM silos are allowed', () => {
    expect(compliance('abm', '1976-06-01', shield('safeguard-1975'))).toMatchObject({ party: 'US', kept: true });
    expect(compliance('abm', day, defence({ ...field, field: 'interceptors' }, 100, '150')).kept).toBe(true);
  });

  test('the Moscow systems keep every number, and nobody knows their radius', () => {
    for (const id of ['moscow-system-2001', 'a-35-1976']) {
      const all = compliance('abm', day, shield(id));
      expect(all.limits.filter(({ kept }) => kept !== true).map((one) => one.id)).toEqual(['area-radius']);
      expect(all).toMatchObject({ party: 'Russia', kept: null });
    }
  });

  test('what is unknown of a defence does not hide the ban', () => {
    for (const id of ['golden-dome-notional', 'gmd-2024']) expect(compliance('abm', day, shield(id)).kept).toBe(false);
    const space = compliance('abm', day, shield('golden-dome-notional')).limits;
    expect(space.find(isOf('basing'))?.kept).toBe(false);
    expect(space.find(isOf('areas'))?.why?.lacks).toBe('defence.sites');
  });

  test('a defence against shorter ranges is no ABM system, at sea neither', () =>
    expect(compliance('abm', day, shield('aegis-2021')).kept).toBe(true));

  test('after the end of the treaty nothing applies', () =>
    expect(compliance('abm', '2024-01-01', shield('gmd-2024'))).toMatchObject({ inForce: false, kept: true }));

  test('every defence reads, and says why what it lacks is not known', () => {
    expect(shieldIds(library)).toHaveLength(24);
    for (const id of shieldIds(library)) expect(shield(id)).toMatchObject({ id });
  });
});

test('a scenario sees agreements by their ids, and no Russian text as one of its own', () => {
  const { agreements } = value(shelfOf(library));
  expect(agreements).toEqual(expect.arrayContaining(['abm', 'inf', 'salt-1']));
  expect(agreements.filter((id) => id.includes('.'))).toEqual([]);
});

describe('SALT and real forces', () => {
  test('C28: 656 and 54 old ICBM launchers given up are 710, and not one more', () => {
    const of = (silo: number, submarine: number) =>
      compliance(
        'salt-1',
        early,
        both(force({ state: 'US', leg: 'silo' }, silo), force({ state: 'US', leg: 'submarine' }, submarine)),
      );
    expect(of(1054, 656).kept).toBe(true);
    expect(of(1054 - 54, 656 + 54).kept).toBe(true);
    expect(
      of(1054, 710)
        .limits.filter(({ kept }) => kept === false)
        .map(({ id }) => id),
    ).toEqual(['launchers-together-us']);
  });

  test('SALT I binds each party to its own numbers', () => {
    const ids = (state: string) =>
      compliance('salt-1', early, force({ state, leg: 'silo' }, 1)).limits.map(({ id }) => id);
    expect(ids('US')).toEqual(['icbm-launchers-us', 'slbm-launchers-us', 'launchers-together-us']);
    expect(ids('USSR')).toEqual(['icbm-launchers-ussr', 'slbm-launchers-ussr', 'launchers-together-ussr']);
  });

  test('SALT II asks nothing after the end of 1985, whatever a force holds', () => {
    const all = compliance('salt-2', '1990-09-01', value(heldForceOf(library, 'ussr-1990-09', nowhere)));
    expect(all.limits.every(({ applies }) => !applies)).toBe(true);
    expect(all.limits.find(isOf('mobile-icbm'))).toMatchObject({ counted: 321, kept: true });
  });
});

function both(one: ForceRecord, other: ForceRecord): ForceRecord {
  return { ...one, systems: [...one.systems, ...other.systems] };
}

function shield(id: string): DefenceHolding {
  return value(shieldOf(library, id, nowhere));
}
