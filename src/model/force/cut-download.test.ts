import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cut, totalWarheads } from './index.ts';
import type { Holding } from './index.ts';

function holding(launchers: number, warheads: number): Holding {
  return { id: 'x', leg: 'silo', launchers, warheads, launchersPerPlatform: 1 };
}

function download(force: readonly Holding[], limit: number): readonly (readonly [number, number])[] {
  return cut('download', force, limit).map(({ launchers, warheads }) => [launchers, warheads]);
}

describe('worked examples', () => {
  test('one system: ten missiles of three to twenty-five warheads: five keep a third, to twenty: two each', () => {
    expect(download([holding(10, 30)], 25)).toEqual([[10, 25]]);
    expect(download([holding(10, 30)], 20)).toEqual([[10, 20]]);
  });

  test('the heaviest load comes down first, to the level of the next, then both together', () => {
    const force = [holding(10, 100), holding(20, 60)];
    expect(download(force, 140)).toEqual([
      [10, 80],
      [20, 60],
    ]);
    expect(download(force, 90)).toEqual([
      [10, 30],
      [20, 60],
    ]);
    expect(download(force, 60)).toEqual([
      [10, 20],
      [20, 40],
    ]);
  });

  test('where a level more would be too many, what is left stays in order of the file', () => {
    const force = [holding(10, 100), holding(20, 60)];
    expect(download(force, 65)).toEqual([
      [10, 25],
      [20, 40],
    ]);
    expect(download(force, 75)).toEqual([
      [10, 30],
      [20, 45],
    ]);
  });

  test('launchers go only when every load is one, in the proportion of the launchers', () => {
    const force = [holding(10, 100), holding(20, 60)];
    expect(download(force, 30)).toEqual([
      [10, 10],
      [20, 20],
    ]);
    expect(download(force, 15)).toEqual([
      [5, 5],
      [10, 10],
    ]);
    expect(download(force, 0)).toEqual([
      [0, 0],
      [0, 0],
    ]);
  });

  test('a launcher without a warhead has nothing to give', () => {
    expect(download([holding(10, 4), holding(3, 12)], 10)).toEqual([
      [10, 4],
      [3, 6],
    ]);
  });

  test('START II by another road: fifty heavy missiles and as many light ones to one warhead each', () => {
    expect(download([holding(50, 500), holding(50, 50)], 100)).toEqual([
      [50, 50],
      [50, 50],
    ]);
  });
});

describe('what holds of every force', () => {
  const holdings = fc
    .tuple(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 0, max: 600 }), fc.integer({ min: 1, max: 8 }))
    .map(([launchers, warheads, launchersPerPlatform]): Holding => ({
      ...holding(launchers, Math.min(warheads, launchers * 12)),
      launchersPerPlatform,
    }));
  const forces = fc.array(holdings, { minLength: 1, maxLength: 7 });

  const loads = ({ launchers, warheads }: Holding): number[] =>
    Array.from({ length: launchers }, (_, i) => Math.floor(warheads / launchers) + (i < warheads % launchers ? 1 : 0));

  test('within the limit, nothing added, loads that came down even to within one, launchers last', () => {
    fc.assert(
      fc.property(forces, fc.nat(1500), (force, limit) => {
        const after = cut('download', force, limit);
        if (totalWarheads(force) <= limit) {
          expect(after).toBe(force);
          return;
        }
        expect(totalWarheads(after)).toBeLessThanOrEqual(limit);
        const down: number[] = [];
        let most = 0;
        after.forEach((one, i) => {
          const before = force[i]!;
          expect(one.launchers).toBeLessThanOrEqual(before.launchers);
          expect(one.launchersPerPlatform).toBe(before.launchersPerPlatform);
          const [was, is] = [loads(before), loads(one)];
          is.forEach((load, k) => {
            expect(load).toBeLessThanOrEqual(was[k]!);
            if (load < was[k]!) down.push(load);
            most = Math.max(most, load);
          });
        });
        if (after.some(({ launchers }, i) => launchers < force[i]!.launchers)) expect(most).toBeLessThanOrEqual(1);
        else {
          expect(totalWarheads(after)).toBe(limit);
          for (const load of down) expect(load).toBeGreaterThanOrEqual(Math.max(1, most - 1));
        }
      }),
      { numRuns: 1000, seed: 14 },
    );
  });

  test('a lower limit takes from every system or leaves it, while loads come down', () => {
    fc.assert(
      fc.property(forces, fc.nat(1500), (force, limit) => {
        const [more, less] = [cut('download', force, limit + 1), cut('download', force, limit)];
        if (less.some(({ launchers }, i) => launchers < force[i]!.launchers)) return;
        less.forEach(({ warheads }, i) => expect(warheads).toBeLessThanOrEqual(more[i]!.warheads));
      }),
      { numRuns: 500, seed: 15 },
    );
  });

  test('no launcher is lost that a proportional cut keeps', () => {
    fc.assert(
      fc.property(forces, fc.nat(1500), (force, limit) => {
        const sum = (some: readonly Holding[]): number => some.reduce((all, { launchers }) => all + launchers, 0);
        if (force.some(({ launchers, warheads }) => warheads < launchers)) return;
        expect(sum(cut('download', force, limit))).toBeGreaterThanOrEqual(sum(cut('proportional', force, limit)));
      }),
      { numRuns: 500, seed: 16 },
    );
  });
});
