import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cutProportionally, lotsOf, loadOf, totalWarheads } from '../force/index.ts';
import type { Holding } from '../force/index.ts';
import { mean, variance } from '../number/index.ts';
import { salvo } from './arrive.ts';
import type { Contribution } from './contribute.ts';
import { cells, exchange } from './index.ts';
import type { PartyPosture, Strike, SystemPosture } from './index.ts';
import { blow, siloSurvival } from './strike.ts';

const always: SystemPosture = {
  alert: { day: 1, generated: 1 },
  ready: { day: 0, generated: 0 },
  survival: { alert: 1, offAlert: 0 },
  reliability: 1,
  penetration: 1,
};
const noLoss = { silo: 0, mobile: 0, submarine: 0, bomber: 0 };
const strike: Strike = {
  posture: 'generated',
  kill: 0.8,
  reliability: 0.9,
  shotsPerSilo: 2,
  withheld: 0,
  counterforce: { a: 1, s: 1, m: 0 },
};

function holding(
  id: string,
  leg: Holding['leg'],
  launchers: number,
  warheads: number,
  launchersPerPlatform = 1,
): Holding {
  return { id, leg, launchers, warheads, launchersPerPlatform };
}

function stance(systems: Readonly<Record<string, SystemPosture>>, command = 1): PartyPosture {
  return { systems, legLost: noLoss, command };
}

describe('worked examples', () => {
  test('a silo outlasts two shots with (1 - r p)^2: Kent and Thaler 1989, p. 34', () => {
    expect(siloSurvival(strike, 2)).toBeCloseTo((1 - 0.72) ** 2, 15);
    expect(siloSurvival(strike, 0)).toBe(1);
  });

  test('35 warheads on 20 silos: fifteen heaviest get two, five get one; the ratio by hand', () => {
    const result = blow(
      [holding('a', 'silo', 35, 35)],
      stance({ a: always }),
      strike,
      [holding('s', 'silo', 20, 45)],
      () => 1,
    );
    expect(result.spent).toBe(35);
    expect(result.bound).toBe('warheads');
    // 45 warheads on 20 silos: five with three, fifteen with two. Shots: 5 x 3 and 10 x 2 twice, 5 x 2 once.
    const once = 0.72;
    const twice = 1 - 0.28 * 0.28;
    expect(result.destroyed).toBeCloseTo(5 * 3 * twice + 10 * 2 * twice + 5 * 2 * once, 12);
    expect(result.exchangeRatio).toBeCloseTo(result.destroyed / 35, 15);
  });

  test('nothing to spend: no ratio', () => {
    const result = blow(
      [holding('m', 'silo', 10, 10)],
      stance({ m: always }),
      strike,
      [holding('s', 'silo', 20, 40)],
      () => 1,
    );
    expect(result).toMatchObject({ spent: 0, exchangeRatio: null, bound: 'warheads', usable: 0 });
  });

  test('alert is a schedule: 0.63 of 7 boats is four at sea and the fifth with chance 0.41', () => {
    const lots = lotsOf(holding('b', 'submarine', 7 * 16, 7 * 16 * 8, 16), 0.63);
    expect(lots.map(({ platforms }) => platforms)).toEqual([4, 1, 2]);
    expect(lots[0]!.alert).toBe(1);
    expect(lots[1]!.alert).toBeCloseTo(0.41, 12);
    expect(lots[2]!.alert).toBe(0);
  });

  test('loads are whole, heavier first, the last platform partly filled', () => {
    // 23 launchers, 4 a platform, 40 warheads: 17 carry two, 6 carry one.
    const lots = lotsOf(holding('m', 'mobile', 23, 40, 4), 1);
    expect(
      lots.map((lot) => [lot.platforms, ...lot.loads.map((load) => `${load.launchers}x${load.warheads}`)]),
    ).toEqual([
      [4, '4x2'],
      [1, '1x2', '3x1'],
      [1, '3x1'],
    ]);
    expect(lots.reduce((sum, lot) => sum + lot.platforms * loadOf(lot), 0)).toBe(40);
  });

  test('what left under attack is gone before a leg is found', () => {
    const part: Contribution = {
      system: 'b',
      leg: 'submarine',
      platforms: 3,
      loads: [{ launchers: 2, warheads: 5 }],
      contributes: 0.9,
      left: 0.4,
      arrives: 0.8,
    };
    const { ballistic } = salvo([part], { ...noLoss, submarine: 0.25 });
    expect(ballistic.mean).toBeCloseTo(30 * 0.8 * (0.75 * 0.9 + 0.25 * 0.4), 12);
    expect(mean(ballistic.pmf(1e-40))).toBeCloseTo(ballistic.mean, 10);
  });
});

describe('what holds of every exchange', () => {
  const share = fc.double({ min: 0, max: 1, noNaN: true });
  const systemPosture = fc.record({
    alert: fc.record({ day: share, generated: share }),
    ready: fc.record({ day: share, generated: share }),
    survival: fc.record({ alert: share, offAlert: share }),
    reliability: share,
    penetration: share,
  });
  const forces = fc
    .array(
      fc.record({
        leg: fc.constantFrom('silo', 'mobile', 'submarine', 'bomber'),
        launchers: fc.integer({ min: 1, max: 60 }),
        load: fc.double({ min: 0, max: 12, noNaN: true }),
        size: fc.integer({ min: 1, max: 20 }),
      }),
      { minLength: 1, maxLength: 6 },
    )
    .map((systems) =>
      systems.map(({ leg, launchers, load, size }, i) =>
        holding(`x${i}`, leg as Holding['leg'], launchers, Math.floor(load * launchers), leg === 'silo' ? 1 : size),
      ),
    );
  const sides = fc.tuple(
    forces,
    fc.array(systemPosture, { minLength: 6, maxLength: 6 }),
    fc.record({ silo: fc.constant(0), mobile: share, submarine: share, bomber: share }),
  );

  const cases = fc.tuple(
    sides,
    sides,
    share,
    share,
    fc.constantFrom(...cells),
    fc.double({ min: 0, max: 3, noNaN: true }),
  );

  test('nothing is created: warheads out are warheads in, arrivals never pass what survives', () => {
    fc.assert(
      fc.property(
        cases,
        ([[attackers, attackStance], [defenders, defendStance, legLost], decided, launched, cell, shots]) => {
          const result = exchangeOf(
            attackers,
            attackStance,
            defenders,
            defendStance,
            legLost,
            decided,
            launched,
            cell,
            shots,
          );
          expect(result.before).toBe(totalWarheads(defenders));
          expect(result.blow.silos.reduce((sum, lot) => sum + lot.silos, 0)).toBe(
            defenders.filter(({ leg }) => leg === 'silo').reduce((sum, { launchers }) => sum + launchers, 0),
          );
          expect(result.blow.silos.reduce((sum, lot) => sum + lot.silos * lot.shots, 0)).toBe(
            result.blow.silos.length === 0 ? 0 : result.blow.spent,
          );
          expect(result.surviving).toBeLessThanOrEqual(result.before + 1e-9);
          for (const {
            salvo: { ballistic, airborne },
          } of result.branches) {
            expect(ballistic.most + airborne.most).toBeLessThanOrEqual(result.before);
            for (const arrivals of [ballistic, airborne]) {
              const pmf = arrivals.pmf(1e-40);
              expect(pmf.weights.reduce((sum, weight) => sum + weight, 0) + pmf.dropped).toBeCloseTo(1, 11);
              expect(pmf.from).toBeGreaterThanOrEqual(0);
              expect(pmf.from + pmf.weights.length - 1).toBeLessThanOrEqual(arrivals.most);
              expect(mean(pmf)).toBeCloseTo(arrivals.mean, 7);
              expect(Math.abs(variance(pmf) - arrivals.variance)).toBeLessThan(1e-7 * (1 + arrivals.variance));
            }
          }
          const arriving = result.branches.reduce(
            (sum, way) => sum + way.chance * (way.salvo.ballistic.mean + way.salvo.airborne.mean),
            0,
          );
          expect(arriving).toBeLessThanOrEqual(result.surviving + 1e-9);
        },
      ),
      { numRuns: 120, seed: 11 },
    );
  });

  test('a cut keeps within the limit, never adds, and leaves a force within it alone', () => {
    fc.assert(
      fc.property(forces, fc.nat(2000), (force, limit) => {
        const cut = cutProportionally(force, limit);
        expect(totalWarheads(cut)).toBeLessThanOrEqual(Math.max(limit, 0));
        if (totalWarheads(force) <= limit) expect(cut).toBe(force);
        cut.forEach((one, i) => {
          expect(one.launchers).toBeLessThanOrEqual(force[i]!.launchers);
          expect(one.warheads).toBeLessThanOrEqual(force[i]!.warheads);
          expect(Number.isInteger(one.launchers) && one.launchers >= 0).toBe(true);
        });
      }),
      { numRuns: 400, seed: 12 },
    );
  });

  test('launching under attack never leaves less than riding out, at every chance of deciding in time', () => {
    fc.assert(
      fc.property(
        cases,
        ([[attackers, attackStance], [defenders, defendStance, legLost], decided, launched, cell, shots]) => {
          const at = (doctrine: 'ride-out' | 'launch-under-attack'): number =>
            exchangeOf(
              attackers,
              attackStance,
              defenders,
              defendStance,
              legLost,
              decided,
              launched,
              { posture: cell.posture, doctrine },
              shots,
            ).surviving;
          expect(at('launch-under-attack')).toBeGreaterThanOrEqual(at('ride-out') - 1e-9);
        },
      ),
      { numRuns: 80, seed: 13 },
    );
  });
});

function exchangeOf(
  attackers: readonly Holding[],
  attackStance: readonly SystemPosture[],
  defenders: readonly Holding[],
  defendStance: readonly SystemPosture[],
  legLost: PartyPosture['legLost'],
  decided: number,
  launched: number,
  cell: (typeof cells)[number],
  shotsPerSilo: number,
) {
  const systems = (all: readonly SystemPosture[]): Record<string, SystemPosture> =>
    Object.fromEntries(all.map((one, i) => [`x${i}`, one]));
  const counterforce = Object.fromEntries(attackers.map(({ id }, i) => [id, (i % 3) / 2]));
  return exchange(
    { force: attackers, posture: { systems: systems(attackStance), legLost: noLoss, command: 1 } },
    { ...strike, counterforce, shotsPerSilo },
    { force: defenders, posture: { systems: systems(defendStance), legLost, command: 1 } },
    { decided, launched },
    cell,
  );
}
