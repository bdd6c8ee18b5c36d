import type { Read } from '../document/index.ts';
import { cells } from '../exchange/index.ts';
import { atLeast, mean, variance } from '../number/index.ts';
import { compareMean, compareProbability, sampleCell } from '../scenario/sampled.twin.ts';
import type { Comparison } from '../scenario/sampled.twin.ts';
import { sampleLeakers } from '../shield/engage.twin.ts';
import { leakers } from '../shield/index.ts';
import { expectedLeaking, retaliation } from '../stability/index.ts';
import { arrivingOf, duelOf, fought } from './built.ts';
import type { Duel } from './built.ts';
import { computed } from './resources.ts';
import type { Computed } from './resources.ts';
import type { Of } from './schema-compute.ts';

/**
 * A built exchange played out with coins for every platform, launcher and shot, all four cells, against the exact code:
 * the largest |z| of all figures that can be judged as normal deviates.
 */
export function coinsOf({ built, threshold, runs, seed }: Of<'coins'>): Read<Computed> {
  const duel = duelOf(built);
  const all = cells.flatMap((cell) => compareCell(duel, cell, threshold, runs, seed));
  return worstOf(all);
}

/**
 * One raid played out with coins, object by object and shot by shot, against the exact distribution of leakers: the
 * largest |z| of their mean and of the chance of each number or more.
 */
export function raidCoinsOf({ engagement, warheads, interceptors, runs, seed }: Of<'raid-coins'>): Read<Computed> {
  const exact = leakers(engagement, warheads, interceptors);
  const times = sampleLeakers(engagement, warheads, interceptors, runs, seed);
  const sum = times.reduce((all, count, leaking) => all + count * leaking, 0);
  const squares = times.reduce((all, count, leaking) => all + count * leaking * leaking, 0);
  const chances = Array.from({ length: warheads }, (_, one) => {
    const hits = times.subarray(one + 1).reduce((all, count) => all + count, 0);
    return compareProbability(`${one + 1} or more`, atLeast(exact, one + 1), hits, runs);
  });
  return worstOf([compareMean('leakers', mean(exact), variance(exact), sum, squares, runs), ...chances]);
}

function worstOf(all: readonly Comparison[]): Read<Computed> {
  const judged = all.filter(({ counted, z }) => counted || !Number.isFinite(z));
  return computed(Math.max(0, ...judged.map(({ z }) => Math.abs(z))), judged.length);
}

function compareCell(
  duel: Duel,
  cell: (typeof cells)[number],
  threshold: number,
  runs: number,
  seed: number,
): readonly Comparison[] {
  const { attacker, defender, shield, interceptors } = duel;
  const result = fought(duel, cell);
  const world = {
    cuts: 'proportional' as const,
    holdings: { attacker: attacker.force, defender: defender.force },
    posture: { attacker: attacker.posture, defender: defender.posture },
    strike: { attacker: duel.strike, defender: duel.strike },
    launchUnderAttack: duel.launchUnderAttack,
    engagement: { attacker: duel.engagement, defender: duel.engagement },
  };
  const coins = sampleCell(world, world.holdings, 'attacker', 'defender', cell, interceptors, threshold, runs, seed);
  const average = (what: string, exact: number, { sum, sumOfSquares }: { sum: number; sumOfSquares: number }) =>
    compareMean(what, exact, null, sum, sumOfSquares, runs);
  return [
    compareProbability(
      'retaliation',
      retaliation(result.branches, shield, interceptors, threshold).reaches,
      coins.retaliationHits,
      runs,
    ),
    average('surviving', result.surviving, coins.surviving),
    average('arriving', arrivingOf(result), coins.arriving),
    average('leaking', expectedLeaking(result.branches, shield, interceptors), coins.leaking),
    average('destroyed in silos', result.blow.destroyed, coins.destroyedInSilos),
  ];
}
