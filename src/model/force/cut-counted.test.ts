import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { countedTotal, cutProportionally, cutToCount } from './index.ts';
import type { Holding, TreatyCount } from './index.ts';

function holding(id: string, launchers: number, warheads: number, launchersPerPlatform = 1): Holding {
  return { id, leg: 'silo', launchers, warheads, launchersPerPlatform };
}

function counting(...systems: readonly (readonly [id: string, launchers: number, counted: number])[]): TreatyCount {
  return { systems: systems.map(([id, launchers, counted]) => ({ id, launchers, counted, first: null })), firsts: [] };
}

function cut(force: readonly Holding[], count: TreatyCount, limit: number): readonly (readonly [number, number])[] {
  return cutToCount(force, count, limit).map(({ launchers, warheads }) => [launchers, warheads]);
}

describe('worked examples', () => {
  test('what is in service comes down with the launchers that the treaty counts', () => {
    // 100 tubes counted with 10 each, 40 of them in service: at half the count, 50 tubes, 20 in service
    const force = [holding('ssn20', 40, 400, 20)];
    expect(cut(force, counting(['ssn20', 100, 1000]), 500)).toEqual([[20, 200]]);
    expect(cut(force, counting(['ssn20', 100, 1000]), 1000)).toEqual([[40, 400]]);
  });

  test('a bomber that counts one, whatever it carries, comes down in the same proportion as what counts its load', () => {
    const force = [holding('mm3', 100, 100), holding('b52', 20, 400)];
    expect(cut(force, counting(['mm3', 100, 100], ['b52', 20, 20]), 60)).toEqual([
      [50, 50],
      [10, 200],
    ]);
  });

  test('what the treaty does not count stays; what it counts and nobody has in service takes its part of the limit', () => {
    const force = [holding('conventional', 30, 30), holding('x', 10, 30)];
    const count = counting(['conventional', 30, 0], ['stored', 10, 30], ['x', 10, 30]);
    expect(cut(force, count, 30)).toEqual([
      [30, 30],
      [5, 15],
    ]);
  });

  test('the first so many are counted anew at every number of launchers: order of the file', () => {
    // the first three launchers count 1 each, those beyond 10
    const bombers = ['a', 'b'].map((id) => ({
      id,
      launchers: 3,
      counted: id === 'a' ? 3 : 30,
      first: { entry: 0, each: 1, beyond: 10 },
    }));
    const count: TreatyCount = { systems: bombers, firsts: [3] };
    expect(countedTotal(count)).toBe(33);
    expect(countedTotal(count, [2, 3])).toBe(1 * 3 + 10 * 2);
    expect(countedTotal(count, [0, 3])).toBe(3);
    const after = cutToCount([holding('a', 3, 3), holding('b', 3, 3)], count, 22);
    expect(after.map(({ launchers }) => launchers)).toEqual([2, 2]);
  });
});

const systems = fc.array(
  fc.record({
    launchers: fc.integer({ min: 1, max: 40 }),
    share: fc.integer({ min: 0, max: 4 }),
    load: fc.integer({ min: 0, max: 10 }),
    counts: fc.integer({ min: 0, max: 12 }),
    first: fc.boolean(),
  }),
  { minLength: 1, maxLength: 6 },
);

type Drawn = { launchers: number; share: number; load: number; counts: number; first: boolean };

function drawn(
  all: readonly Drawn[],
  firsts: number,
): { readonly force: readonly Holding[]; readonly count: TreatyCount } {
  let left = firsts;
  const force = all.map(({ launchers, share, load }, i) => {
    const inService = Math.floor((launchers * share) / 4);
    return holding(String(i), inService, inService * load, 4);
  });
  const counted = all.map(({ launchers, counts, first }, i) => {
    const within = first ? Math.min(launchers, left) : 0;
    left -= within;
    return {
      ...{ id: String(i), launchers },
      counted: first ? within * 10 + (launchers - within) * counts : launchers * counts,
      first: first ? { entry: 0, each: 10, beyond: counts } : null,
    };
  });
  return { force, count: { systems: counted, firsts: [firsts] } };
}

describe('what holds of every force', () => {
  test('nothing added, platforms keep their size, a force within the limit stays the same object', () => {
    fc.assert(
      fc.property(systems, fc.nat(60), fc.nat(2500), (all, firsts, limit) => {
        const { force, count } = drawn(all, firsts);
        const after = cutToCount(force, count, limit);
        if (countedTotal(count) <= limit) {
          expect(after).toBe(force);
          return;
        }
        after.forEach((one, i) => {
          expect(one.launchers).toBeLessThanOrEqual(force[i]!.launchers);
          expect(one.warheads).toBeLessThanOrEqual(force[i]!.warheads);
          expect(one.launchersPerPlatform).toBe(4);
          if (all[i]!.share === 4 && limit === 0 && count.systems[i]!.counted > 0) expect(one.launchers).toBe(0);
        });
      }),
      { numRuns: 300, seed: 31 },
    );
  });

  test('where the whole force is in service, what is left counts at most the limit', () => {
    fc.assert(
      fc.property(systems, fc.nat(60), fc.nat(2500), (all, firsts, limit) => {
        const { force, count } = drawn(
          all.map((one) => ({ ...one, share: 4 })),
          firsts,
        );
        const after = cutToCount(force, count, limit);
        const left = countedTotal(
          count,
          after.map(({ launchers }) => launchers),
        );
        if (count.systems.every(({ counted }, i) => counted > 0 || after[i]!.launchers === force[i]!.launchers))
          expect(left).toBeLessThanOrEqual(limit);
      }),
      { numRuns: 300, seed: 32 },
    );
  });

  test('a treaty that counts the loads in service cuts as the limit on loads does', () => {
    fc.assert(
      fc.property(systems, fc.nat(2500), (all, limit) => {
        const force = all
          .filter(({ load }) => load > 0)
          .map(({ launchers, load }, i) => holding(String(i), launchers, launchers * load));
        const count = counting(...force.map(({ id, launchers, warheads }) => [id, launchers, warheads] as const));
        expect(cutToCount(force, count, limit)).toEqual(cutProportionally(force, limit));
      }),
      { numRuns: 300, seed: 33 },
    );
  });
});
