import { describe, expect, test } from 'vitest';
import type { Cell, PartyPosture, Strike, SystemPosture } from '../exchange/index.ts';
import type { Holding, Leg } from '../force/index.ts';
import type { Shooting } from '../shield/index.ts';
import { compareMean, compareProbability, sampleCell } from './sampled.twin.ts';
import type { Comparison, SampledCell, Sums } from './sampled.twin.ts';
import type { World } from './world.ts';

// Every expected number here is worked out by hand, in the comment beside it or in the expression itself.

describe('riding out', () => {
  test('two silos and a boat', () => {
    const sampled = sample({
      holdings: [holding('silos', 'silo', 2, 2), holding('boat', 'submarine', 1, 2)],
      systems: { boat: { survival: { alert: 0.5, offAlert: 0 } } },
      strike: { reliability: 0.9, kill: 0.8, shotsPerSilo: 1 },
      threshold: 2,
    });
    const standing = 0.28; // 1 - 0.9 x 0.8
    expect(sampled.spent).toBe(2);
    agreesInChance(0.5 + 0.5 * standing ** 2, sampled); // the boat alone, or both silos
    agrees(2 * standing + 1, 2 * standing * 0.72 + 4 * 0.25, sampled.surviving);
    agrees(2 * 0.72, 2 * standing * 0.72, sampled.destroyedInSilos);
  });

  test('two shots at one silo', () => {
    const sampled = sample({
      holdings: [holding('silo', 'silo', 1, 3)],
      strike: { reliability: 0.9, kill: 0.8, shotsPerSilo: 2 },
      threshold: 3,
    });
    agreesInChance(0.28 ** 2, sampled);
  });

  test('shots over go to the heaviest loads, ties in order of the file', () => {
    const sampled = sample({
      holdings: [holding('mixed', 'silo', 3, 4), holding('twins', 'silo', 2, 4)],
      systems: { twins: { reliability: 0 } },
      strike: { kill: 0.5, shotsPerSilo: 1.5 },
    });
    expect(sampled.spent).toBe(7); // floor(1.5 x 5): two each on the first of `mixed` and of `twins`, one on the rest
    agrees(2 * 0.75 + 2 * 0.75 + 2 * 0.5 + 2 * 0.5, null, sampled.destroyedInSilos);
    agrees(2 * 0.25 + 2 * 0.5, 4 * 0.1875 + 2 * 0.25, sampled.ballistic);
  });

  test('the attacker spends what its own posture lets it use, and no more than the share not withheld', () => {
    const sampled = sample({
      holdings: [holding('silos', 'silo', 20, 20)],
      attackers: [
        holding('boats', 'submarine', 3, 10),
        holding('heavy', 'silo', 2, 20),
        holding('planes', 'bomber', 9, 90),
      ],
      attackerSystems: { boats: { alert: { day: 0.5, generated: 1 } } },
      strike: { posture: 'day', counterforce: { boats: 0.5, heavy: 0.75 }, withheld: 0.2, shotsPerSilo: 3, kill: 1 },
    });
    expect(sampled.spent).toBe(14); // floor(0.8 x (0.5 x (4 + 3 / 2) + 0.75 x 20)) = floor(14.2)
    expect(sampled.destroyedInSilos.sum).toBe(14 * runs);
  });

  test('an attacking system without a counterforce share is refused', () => {
    const forgotten = { holdings: [holding('silos', 'silo', 2, 2)], strike: { counterforce: {} } };
    expect(() => sample(forgotten)).toThrow('no counterforce share for arsenal');
  });

  test('alert is a schedule with one coin at the boundary', () => {
    const sampled = sample({
      holdings: [holding('trucks', 'mobile', 3, 3)],
      systems: { trucks: { alert: { day: 0.5, generated: 1 }, survival: { alert: 1, offAlert: 0 } } },
    });
    agrees(1.5, 0.25, sampled.surviving); // one for sure, one with a coin: not three coins
  });

  test('posture chooses the alert share', () => {
    const sampled = sample({
      holdings: [holding('trucks', 'mobile', 4, 4)],
      systems: { trucks: { alert: { day: 0, generated: 0.75 }, survival: { alert: 1, offAlert: 0 } } },
      cell: { posture: 'generated', doctrine: 'ride-out' },
    });
    agrees(3, 0, sampled.surviving);
  });

  test('heavier loads come first, and a platform is lost as one', () => {
    const sampled = sample({
      holdings: [holding('boats', 'submarine', 5, 11, 2)],
      systems: { boats: { survival: { alert: 0.5, offAlert: 0 } } },
    });
    agrees(5.5, 0.25 * (5 ** 2 + 4 ** 2 + 2 ** 2), sampled.surviving); // boats of 3 + 2, 2 + 2 and 2
  });

  test('a silo that is not alert cannot launch, but is shot at and destroyed all the same', () => {
    const sampled = sample({
      holdings: [holding('silos', 'silo', 2, 2, 2)],
      systems: { silos: { alert: { day: 0.5, generated: 1 } } },
      strike: { kill: 0.5, shotsPerSilo: 1 },
    });
    agrees(0.5, 0.25, sampled.surviving);
    agrees(1, 0.5, sampled.destroyedInSilos);
  });

  test('a leg found is lost as a whole', () => {
    const sampled = sample({
      holdings: [
        holding('old', 'submarine', 1, 1),
        holding('new', 'submarine', 1, 1),
        holding('truck', 'mobile', 1, 1),
      ],
      legLost: { submarine: 0.3 },
      threshold: 2,
    });
    agreesInChance(0.7, sampled);
    agrees(2.4, 4 * 0.21, sampled.surviving);
  });

  test('launchers work one by one', () => {
    const sampled = sample({
      holdings: [holding('boat', 'submarine', 40, 80, 40)],
      systems: { boat: { reliability: 0.3 } },
    });
    agrees(24, 4 * 40 * 0.21, sampled.arriving);
    agrees(80, 0, sampled.surviving);
  });

  test('bombers must work and get through, and pass the shield by', () => {
    const sampled = sample({
      holdings: [holding('base', 'bomber', 2, 6, 2)],
      systems: { base: { survival: { alert: 0.5, offAlert: 0 }, reliability: 0.8, penetration: 0.75 } },
      shield: { kill: 1 },
      interceptors: 100,
      threshold: 6,
    });
    agreesInChance(0.5 * 0.6 ** 2, sampled);
    agrees(0.5 * 2 * 0.6 * 3, 9 * (0.5 * (0.48 + 1.2 ** 2) - 0.6 ** 2), sampled.airborne);
    expect(sampled.leaking).toEqual(sampled.airborne);
    expect(sampled.ballistic.sum).toBe(0);
  });
});

describe('launch under attack', () => {
  const launch: Cell = { posture: 'day', doctrine: 'launch-under-attack' };

  test('what has left is not lost with its leg, and the order may come too late', () => {
    const lostLeg: Case = {
      holdings: [holding('trucks', 'mobile', 2, 2)],
      legLost: { mobile: 1 },
      launched: 0.6,
      decided: 0.5,
      threshold: 1,
    };
    const warned = sample({ ...lostLeg, cell: launch });
    agreesInChance(0.5 * (1 - 0.4 ** 2), warned);
    agrees(0.6, 0.5 * (0.48 + 1.2 ** 2) - 0.6 ** 2, warned.surviving); // the order is common to both
    expect(sample(lostLeg).surviving.sum).toBe(0);
  });

  test('off alert, the ready leave too', () => {
    const sampled = sample({
      holdings: [holding('trucks', 'mobile', 2, 2)],
      systems: {
        trucks: {
          alert: { day: 0, generated: 1 },
          ready: { day: 0.5, generated: 0 },
          survival: { alert: 1, offAlert: 0.2 },
        },
      },
      launched: 0.6,
      cell: launch,
    });
    const launching = 0.3 + 0.7 * 0.2;
    agrees(2 * launching, 2 * launching * (1 - launching), sampled.surviving);
  });

  test('empty silos are struck for nothing, while the ledger keeps the shots of ride-out', () => {
    const sampled = sample({
      holdings: [holding('silos', 'silo', 10, 10)],
      systems: { silos: { alert: { day: 0.8, generated: 1 }, ready: { day: 0, generated: 0 } } },
      strike: { kill: 1, shotsPerSilo: 1 },
      launched: 0.9,
      cell: launch,
    });
    agrees(7.2, 8 * 0.09, sampled.surviving);
    agrees(10, 0, sampled.destroyedInSilos);
  });

  test('a silo that stayed may stand', () => {
    const sampled = sample({
      holdings: [holding('silo', 'silo', 1, 1)],
      strike: { reliability: 0.9, kill: 0.8, shotsPerSilo: 1 },
      launched: 0.9,
      threshold: 1,
      cell: launch,
    });
    agreesInChance(0.9 + 0.1 * 0.28, sampled);
  });
});

describe('shield', () => {
  const five = { holdings: [holding('boat', 'submarine', 3, 3, 3)], interceptors: 5, threshold: 1 };

  test('three warheads, five interceptors: two warheads get two shots', () => {
    const sampled = sample({ ...five, shield: { kill: 0.5 } });
    agreesInChance(1 - 0.5 * 0.75 ** 2, sampled);
    agrees(0.5 + 2 * 0.25, 0.25 + 2 * 0.1875, sampled.leaking);
  });

  test('no shot counts at an object that is not tracked', () => {
    const sampled = sample({ ...five, shield: { kill: 0.5, track: 0.8 } });
    const once = 0.2 + 0.8 * 0.5;
    const twice = 0.2 + 0.8 * 0.25;
    agreesInChance(1 - (1 - once) * (1 - twice) ** 2, sampled);
  });

  test('a system that fails lets all through', () => {
    const sampled = sample({ ...five, shield: { kill: 1, system: 0.9 }, threshold: 3 });
    agreesInChance(0.1, sampled);
    agrees(0.3, 9 * 0.09, sampled.leaking);
  });

  test('shots an object are capped', () => {
    const sampled = sample({ ...five, interceptors: 100, shield: { kill: 0.5, shotsPerObject: 2 } });
    agreesInChance(1 - 0.75 ** 3, sampled);
  });

  test('decoys draw shots', () => {
    const sampled = sample({
      holdings: [holding('boat', 'submarine', 2, 2, 2)],
      shield: { kill: 0.5, decoysPerWarhead: 0.5 },
      interceptors: 4,
      threshold: 1,
    });
    // of three objects one gets two shots: a warhead in two cases of three
    agreesInChance(1 - ((2 / 3) * 0.5 * 0.75 + (1 / 3) * 0.5 * 0.5), sampled);
    agrees((2 / 3) * 0.75 + (1 / 3) * 1, null, sampled.leaking);
  });

  test('with fewer interceptors than objects, those drawn are hypergeometric', () => {
    const sampled = sample({
      holdings: [holding('boat', 'submarine', 4, 4, 4)],
      shield: { kill: 1, decoysPerWarhead: 1.5 },
      interceptors: 3,
      threshold: 4,
    });
    // of ten objects three are hit, and none of the four warheads in 6 x 5 x 4 of 10 x 9 x 8 cases
    agreesInChance(120 / 720, sampled);
    agrees(4 - 1.2, 3 * 0.4 * 0.6 * (7 / 9), sampled.leaking);
  });

  test('some warheads fall outside, half rounded up on the decimal', () => {
    const even = sample({
      holdings: [holding('boat', 'submarine', 5, 5, 5)],
      shield: { kill: 1, exposed: 0.5 },
      interceptors: 5,
    });
    agrees(2, 0, even.leaking);
    const binaryBelowHalf = sample({
      holdings: [holding('boat', 'submarine', 100, 100, 100)],
      shield: { kill: 1, exposed: 0.145 }, // 0.145 x 100 is 14.499999999999998 in doubles
      interceptors: 100,
    });
    agrees(85, 0, binaryBelowHalf.leaking);
  });

  test('decoys round half up on the decimal', () => {
    const hundred = { holdings: [holding('boat', 'submarine', 100, 100, 100)], threshold: 1 };
    const shield = { kill: 1, decoysPerWarhead: 1.005, shotsPerObject: 1 }; // 100.49999999999999 in doubles
    agrees(0, 0, sample({ ...hundred, shield, interceptors: 201 }).leaking);
    agreesInChance(100 / 201, sample({ ...hundred, shield, interceptors: 200 }));
  });

  test('only interceptors in reach shoot', () => {
    const sampled = sample({
      holdings: [holding('boat', 'submarine', 30, 30, 30)],
      shield: { kill: 1, reach: 0.29 }, // 0.29 x 100 is 28.999999999999996 in doubles
      interceptors: 100,
    });
    agrees(1, 0, sampled.leaking);
  });
});

describe('a force of every leg', () => {
  const mixed: Case = {
    holdings: [
      holding('silos', 'silo', 9, 21),
      holding('trucks', 'mobile', 7, 9, 3),
      holding('boats', 'submarine', 70, 150, 16),
      holding('planes', 'bomber', 8, 30, 4),
    ],
    systems: Object.fromEntries(
      ['silos', 'trucks', 'boats', 'planes'].map((id) => [
        id,
        {
          alert: { day: 0.7, generated: 0.9 },
          ready: { day: id === 'silos' ? 0 : 0.4, generated: 0 },
          survival: { alert: 0.8, offAlert: 0.3 },
          reliability: 0.85,
        },
      ]),
    ),
    strike: { reliability: 0.9, kill: 0.7, shotsPerSilo: 1 },
    launched: 0.9,
    cell: { posture: 'day', doctrine: 'launch-under-attack' },
  };
  const silo = 0.9 + 0.1 * 0.37;
  const alert = 0.9 + 0.1 * 0.8;
  const offAlert = 0.36 + 0.64 * 0.3;
  const expected =
    silo * (3 * 3 + 3 * 2 + 0.3 * 2) + // 9 silos: 6.3 alert, three of three warheads and 3.3 of two
    alert * (5 + 3) +
    offAlert * 1 +
    (0.1 * alert - 0.1 * offAlert) * 1 + // 3 platforms of 5, 3 and 1: 2.1 alert
    alert * (10 * 3 + 6 * 2 + 32 + 32) +
    offAlert * (32 + 12) +
    (0.5 * alert - 0.5 * offAlert) * 32 + // 5 boats: 3.5
    alert * 16 +
    offAlert * 14 +
    0.4 * (alert - offAlert) * 14; // 2 bases of 4 x 4 and 2 x 4 + 2 x 3: 1.4

  test('survives as the formula of a platform says', () => {
    agrees(expected, null, sample(mixed).surviving);
  });

  test('shows a planted fault', () => {
    const faulty = sample({ ...mixed, launched: 0.8 });
    const { sum, sumOfSquares } = faulty.surviving;
    expect(Math.abs(compareMean('surviving', expected, null, sum, sumOfSquares, runs).z)).toBeGreaterThan(20);
  });

  test('plays the same runs from the same seed and others from another', () => {
    expect(sample(mixed)).toEqual(sample(mixed));
    expect(sample({ ...mixed, seed: 2 }).arriving).not.toEqual(sample(mixed).arriving);
  });
});

describe('comparison', () => {
  test('a probability in standard errors of the exact one', () => {
    const comparison = compareProbability('retaliation', 0.5, 5100, 10_000);
    expect(comparison).toMatchObject({ what: 'retaliation', exact: 0.5, sampled: 0.51, counted: true });
    expect(comparison.z).toBeCloseTo(2, 9);
  });

  test('a probability too near 0 or 1 is not counted', () => {
    expect(compareProbability('rare', 0.000_9, 12, 10_000).counted).toBe(false);
    expect(compareProbability('common', 0.999_1, 9990, 10_000).counted).toBe(false);
    expect(compareProbability('certain', 1, 10_000, 10_000)).toMatchObject({ z: 0, counted: false });
    expect(compareProbability('impossible', 0, 3, 10_000)).toMatchObject({ z: Infinity, counted: false });
  });

  test('a mean with the exact variance, or with that of the sample', () => {
    expect(compareMean('mean', 2, 4, 210, 500, 100).z).toBeCloseTo(0.5, 9);
    expect(compareMean('mean', 2, null, 9, 29, 3).z).toBeCloseTo(1 / Math.sqrt(1 / 3), 9); // 2, 3 and 4
  });

  test('where nothing varies, only a disagreement counts', () => {
    expect(compareMean('same', 3, 0, 300, 900, 100)).toMatchObject({ z: 0, counted: false });
    expect(compareMean('other', 4, 0, 300, 900, 100)).toMatchObject({ z: -Infinity, counted: true });
  });
});

// --- a world of two, plain unless a case says otherwise ---

const runs = 40_000;

/** What differs from a day of riding out in which all is alert, works and survives, but for silos under two shots. */
interface Case {
  readonly holdings: readonly Holding[];
  readonly systems?: Readonly<Record<string, Partial<SystemPosture>>>;
  readonly legLost?: Partial<Record<Leg, number>>;
  readonly attackers?: readonly Holding[];
  readonly attackerSystems?: Readonly<Record<string, Partial<SystemPosture>>>;
  readonly strike?: Partial<Strike>;
  readonly launched?: number;
  readonly decided?: number;
  readonly shield?: Partial<Shooting>;
  readonly cell?: Cell;
  readonly interceptors?: number;
  readonly threshold?: number;
  readonly seed?: number;
}

function sample(given: Case): SampledCell {
  const attackers = given.attackers ?? [holding('arsenal', 'silo', 1, 1000)];
  const holdings = { attacker: attackers, defender: given.holdings };
  const world: World = {
    cuts: 'proportional',
    holdings: {},
    posture: {
      attacker: partyPosture(attackers, given.attackerSystems ?? {}, {}),
      defender: partyPosture(given.holdings, given.systems ?? {}, given.legLost ?? {}),
    },
    strike: { attacker: { ...plainStrike, ...given.strike } },
    launchUnderAttack: { decided: given.decided ?? 1, launched: given.launched ?? 1 },
    engagement: { attacker: { ...plainShield, ...given.shield } },
  };
  const cell = given.cell ?? { posture: 'day', doctrine: 'ride-out' };
  const { interceptors = 0, threshold = 1, seed = 1 } = given;
  return sampleCell(world, holdings, 'attacker', 'defender', cell, interceptors, threshold, runs, seed);
}

function holding(id: string, leg: Leg, launchers: number, warheads: number, launchersPerPlatform = 1): Holding {
  return { id, leg, launchers, warheads, launchersPerPlatform };
}

function partyPosture(
  holdings: readonly Holding[],
  systems: Readonly<Record<string, Partial<SystemPosture>>>,
  legLost: Partial<Record<Leg, number>>,
): PartyPosture {
  return {
    systems: Object.fromEntries(holdings.map(({ id }) => [id, { ...plainSystem, ...systems[id] }])),
    legLost: { silo: 0, mobile: 0, submarine: 0, bomber: 0, ...legLost },
    command: 1,
  };
}

const plainSystem: SystemPosture = {
  alert: { day: 1, generated: 1 },
  ready: { day: 0, generated: 0 },
  survival: { alert: 1, offAlert: 1 },
  reliability: 1,
  penetration: 1,
};

const plainStrike: Strike = {
  posture: 'generated',
  kill: 1,
  reliability: 1,
  shotsPerSilo: 2,
  withheld: 0,
  counterforce: { arsenal: 1 },
};

const plainShield: Shooting = {
  doctrine: 'spread',
  kill: 0,
  track: 1,
  system: 1,
  shotsPerObject: 4,
  decoysPerWarhead: 0,
  reach: 1,
  exposed: 1,
};

function agreesInChance(exact: number, sampled: SampledCell): void {
  const comparison = compareProbability('retaliation', exact, sampled.retaliationHits, runs);
  expect(comparison.counted).toBe(true);
  withinFourErrors(comparison);
}

/** Agrees in the mean and, where one is given, in the variance, to 4 %: three of its standard errors or more here. */
function agrees(mean: number, variance: number | null, { sum, sumOfSquares }: Sums): void {
  withinFourErrors(compareMean('mean', mean, variance, sum, sumOfSquares, runs));
  if (variance !== null) {
    const sampledVariance = sumOfSquares / runs - (sum / runs) ** 2;
    expect(Math.abs(sampledVariance - variance)).toBeLessThanOrEqual(0.04 * variance + 1e-9);
  }
}

function withinFourErrors(comparison: Comparison): void {
  expect(Math.abs(comparison.z), JSON.stringify(comparison)).toBeLessThan(4);
}
