import { describe, expect, test } from 'vitest';
import { inCI } from '../e2e/needs.ts';
import { cells, exchange } from '../src/model/exchange/index.ts';
import type { Cell } from '../src/model/exchange/index.ts';
import { medianRow } from '../src/model/number/index.ts';
import { defence } from '../src/model/shield/index.ts';
import { expectedLeaking, retaliation } from '../src/model/stability/index.ts';
import { sideAt } from '../src/model/scenario/linkage.ts';
import { opened } from './opened.ts';
import { otherParty } from '../src/model/scenario/question.ts';
import { futureOf } from '../src/model/scenario/resolve.ts';
import { compareMean, compareProbability, sampleCell } from '../src/model/scenario/sampled.twin.ts';
import type { Comparison } from '../src/model/scenario/sampled.twin.ts';
import type { World } from '../src/model/scenario/world.ts';

/** Two methods of our own: coins for every platform, launcher and shot against exact distributions. */
const runs = inCI(200_000, 20_000);
const seed = 20260813;

describe.each(['moscow-2001', 'after-new-start-2026', 'corner'])('%s: coins agree with the exact code', (scenario) => {
  const { question, ...resolved } = opened(scenario);
  const future = futureOf({ question, ...resolved }, medianRow(resolved.columns));

  const compareCell = (
    attacker: string,
    cell: Cell,
    alter: (world: World) => World = (world) => world,
  ): readonly Comparison[] => {
    const defender = otherParty(question.parties, attacker);
    const world = future.seenBy[defender]!;
    const limit = question.package.warheads;
    const sides = [sideAt(world, attacker, limit), sideAt(world, defender, limit)] as const;
    const result = exchange(sides[0], world.strike[attacker]!, sides[1], world.launchUnderAttack, cell);
    const shield = defence(world.engagement[attacker]!);
    const interceptors = attacker === question.parties[0] ? question.package.interceptors : question.shield[attacker]!;
    const { threshold } = future.criteria;
    const cut = { [attacker]: sides[0].force, [defender]: sides[1].force };
    const coins = sampleCell(alter(world), cut, attacker, defender, cell, interceptors, threshold, runs, seed);
    const name = `${scenario} ${attacker} against ${defender} ${cell.posture}/${cell.doctrine}`;
    const arriving = result.branches.reduce(
      (sum, { chance, salvo }) => sum + chance * (salvo.ballistic.mean + salvo.airborne.mean),
      0,
    );
    const square = result.branches.reduce((sum, { chance, salvo: { ballistic, airborne } }) => {
      const mean = ballistic.mean + airborne.mean;
      return sum + chance * (ballistic.variance + airborne.variance + mean * mean);
    }, 0);
    expect(coins.spent, name).toBe(result.blow.spent);
    return [
      compareProbability(
        `${name} retaliation`,
        retaliation(result.branches, shield, interceptors, threshold).reaches,
        coins.retaliationHits,
        runs,
      ),
      compareMean(
        `${name} arriving`,
        arriving,
        square - arriving * arriving,
        coins.arriving.sum,
        coins.arriving.sumOfSquares,
        runs,
      ),
      compareMean(
        `${name} leaking`,
        expectedLeaking(result.branches, shield, interceptors),
        null,
        coins.leaking.sum,
        coins.leaking.sumOfSquares,
        runs,
      ),
      compareMean(`${name} surviving`, result.surviving, null, coins.surviving.sum, coins.surviving.sumOfSquares, runs),
      compareMean(
        `${name} destroyed in silos`,
        result.blow.destroyed,
        null,
        coins.destroyedInSilos.sum,
        coins.destroyedInSilos.sumOfSquares,
        runs,
      ),
    ];
  };

  test('every cell, both directions: |z| < 4', () => {
    const all = question.parties.flatMap((attacker) => cells.flatMap((cell) => compareCell(attacker, cell)));
    const counted = all.filter((one) => one.counted);
    const worst = counted.reduce((most, one) => (Math.abs(one.z) > Math.abs(most.z) ? one : most));
    console.log(
      `${scenario}: seed ${seed}, ${runs} runs a cell, ${counted.length} comparisons, worst z ${worst.z.toFixed(2)} (${worst.what})`,
    );
    expect(counted.length).toBeGreaterThan(24);
    for (const { what, z, exact, sampled } of all)
      expect(Math.abs(z), `${what}: exact ${exact}, sampled ${sampled}`).toBeLessThan(4);
  });

  test('a planted `launched: 0.8` is caught', () => {
    const planted = (world: World): World => ({
      ...world,
      launchUnderAttack: { ...world.launchUnderAttack, launched: 0.8 },
    });
    const caught = question.parties.flatMap((attacker) =>
      compareCell(attacker, { posture: 'generated', doctrine: 'launch-under-attack' }, planted).filter(
        ({ z }) => Math.abs(z) > 4,
      ),
    );
    expect(caught.length).toBeGreaterThan(1);
  });
});
