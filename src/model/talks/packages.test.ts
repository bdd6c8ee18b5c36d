import { describe, expect, test } from 'vitest';
import { counted, randomBench } from './bench.cases.ts';
import type { Bench, Package } from './bench.ts';
import { acceptableToAll, conflict, examine, leastChange, roles } from './index.ts';
import { inOrder, keyOf, packagesOf } from './packages.ts';

const twos = (count: number): readonly number[] => Array.from({ length: count }, () => 2);
const none = (count: number): Package => Array.from({ length: count }, () => 0);

describe('which packages are looked at', () => {
  test('all of a few, the last bracket changing fastest', () => {
    expect(packagesOf([2, 3])).toEqual({
      all: 6,
      sampled: false,
      packages: [
        [0, 0],
        [0, 1],
        [0, 2],
        [1, 0],
        [1, 1],
        [1, 2],
      ],
    });
    expect(packagesOf([])).toEqual({ all: 1, sampled: false, packages: [[]] });
  });

  test('20,000 are all looked at, of one more a part of 4,096', () => {
    expect(packagesOf([100, 200])).toMatchObject({ all: 20_000, sampled: false });
    expect(packagesOf([100, 200]).packages).toHaveLength(20_000);
    expect(packagesOf([20_001])).toMatchObject({ all: 20_001, sampled: true });
    expect(packagesOf([20_001]).packages).toHaveLength(4_096);
  });

  test('how many there are is a finite number: exact where a double is', () => {
    expect(packagesOf(twos(60)).all).toBe(1_152_921_504_606_846_976);
    expect(packagesOf(twos(40).map(() => 3)).all).toBe(Number('12157665459056928801'));
    expect(packagesOf(twos(330).map(() => 9)).all).toBe(Number.MAX_VALUE);
    expect(() => packagesOf(twos(513))).toThrow(RangeError);
  });

  test('a part holds what must be in it, each package once, in order, the same every time', () => {
    const must = [none(40).with(7, 1).with(39, 1), none(40), none(40)];
    const { packages } = packagesOf(twos(40), must);
    expect(packages).toHaveLength(4_096);
    expect(new Set(packages.map(keyOf)).size).toBe(4_096);
    expect(packages).toEqual(packages.toSorted(inOrder));
    for (const given of must) expect(packages).toContainEqual(given);
    expect(packagesOf(twos(40), must).packages).toEqual(packages);
  });

  test('of 60 brackets a part holds any two alternatives together equally often, and so any three', () => {
    const { packages } = packagesOf(twos(60));
    const columns = Array.from({ length: 60 }, (_, bracket) => Uint8Array.from(packages, (given) => given[bracket]));
    const every = Array.from({ length: 4_096 }, () => 0);
    const times = (one: Uint8Array, other: Uint8Array, third: ArrayLike<number>): readonly number[] => {
      const counts = [0, 0, 0, 0, 0, 0, 0, 0];
      for (let at = 0; at < one.length; at++) counts[4 * third[at] + 2 * one[at] + other[at]]++;
      return counts;
    };
    for (let one = 0; one < 59; one++)
      for (let other = one + 1; other < 59; other++) {
        expect(times(columns[one], columns[other], every).slice(0, 4).join()).toBe('1024,1024,1024,1024');
        expect(new Set(times(columns[one], columns[other], columns[59])).size).toBe(1);
      }
  });

  test('a part of lopsided brackets is as large as it can be', () => {
    expect(packagesOf([2, 2, 2, 5_000]).packages).toHaveLength(4_096);
    expect(packagesOf([3, 1, 1, 7_001]).packages).toHaveLength(4_096);
  });
});

/** Which alternative the planted lines ask of a bracket: no pattern that the sequence has too. */
const wanted = (bracket: number): number => (((bracket + 3) * (bracket + 5)) % 7 < 3 ? 1 : 0);
const wrong = (count: number): Package => none(count).map((_, bracket) => 1 - wanted(bracket));

/** Each line is kept where all its brackets stand as wanted. */
function planted(brackets: number, lines: readonly { party: string; needs: readonly number[] }[]): Bench {
  return {
    parties: ['US', 'Russia'],
    lines: lines.map(({ party }, index) => ({ party, id: `line-${index}` })),
    sizes: twos(brackets),
    disagreement: [null, null],
    judge: (given) => ({
      kept: lines.map(({ needs }) => needs.every((bracket) => given[bracket] === wanted(bracket))),
      slack: lines.map(() => null),
      values: [null, null],
    }),
  };
}

const single = (party: string, from: number, to: number) =>
  Array.from({ length: to - from }, (_, index) => ({ party, needs: [from + index] }));

describe('where only a part is looked at', () => {
  test('the one acceptable package of a million million is found', () => {
    const { bench, calls } = counted(planted(40, [...single('US', 0, 20), ...single('Russia', 20, 40)]));
    const examined = examine(bench, [wrong(40)]);
    expect(acceptableToAll(examined)).toHaveLength(1);
    expect(examined.packages[acceptableToAll(examined)[0]]).toEqual(none(40).map((_, bracket) => wanted(bracket)));
    expect(examined.packages).toEqual(examined.packages.toSorted(inOrder));
    expect(new Set(examined.packages.map(keyOf)).size).toBe(examined.packages.length);
    expect(conflict(examined)).toBeNull();
    expect(calls()).toBeLessThan(25_000);
  });

  test('roles: neighbours are judged as they come up, and not too many', () => {
    const { bench, calls } = counted(planted(60, [{ party: 'US', needs: [3] }, ...single('Russia', 58, 60)]));
    const examined = examine(bench);
    const before = calls();
    const found = roles(examined);
    expect(found.map(({ role }, bracket) => (role === 'cosmetic' ? [] : [bracket])).flat()).toEqual([3, 58, 59]);
    // The two other lines are kept in a quarter of the packages, and there this one decides.
    for (const bracket of [3, 58, 59]) expect(found[bracket].turns / found[bracket].tried).toBeCloseTo(0.25, 1);
    expect(found[0].tried).toBe(833);
    expect(calls() - before).toBeLessThanOrEqual(50_000);
  });

  test('a least change of a few brackets is the least of all', () => {
    const bench = planted(40, [{ party: 'US', needs: [4, 17] }, ...single('Russia', 30, 31)]);
    const examined = examine(bench);
    const found = roles(examined);
    const to = (brackets: readonly number[]) => brackets.map((bracket) => ({ bracket, to: wanted(bracket) }));
    expect(leastChange(examined, found, 0, wrong(40))).toEqual({ changes: to([4, 17]), searched: 'all' });
    expect(leastChange(examined, found, 1, wrong(40))).toEqual({ changes: to([30]), searched: 'all' });
  });

  test('one of more is found among the brackets that turn a line, and says that not all was tried', () => {
    const bench = planted(60, [{ party: 'US', needs: [4, 17, 21, 33, 59] }, ...single('Russia', 30, 31)]);
    const examined = examine(bench);
    const { changes, searched } = leastChange(examined, roles(examined), 0, wrong(60));
    expect(changes?.map(({ bracket }) => bracket)).toEqual([4, 17, 21, 33, 59]);
    expect(searched).toBe(60 + 1_770 + 34_220 + 5 + 1);
  });

  test('one of very many is found on the way to a package that the party accepts', () => {
    // The other party has two lines against each of theirs, so nothing that is good for both leads there.
    const against = Array.from({ length: 40 }, (_, at) => (given: Package) => given[at % 20] !== wanted(at % 20));
    const examined = examine(withLines(planted(60, single('US', 0, 20)), against, 'Russia'));
    const { changes, searched } = leastChange(examined, roles(examined), 0, wrong(60));
    expect(changes?.map(({ bracket }) => bracket)).toEqual(Array.from({ length: 20 }, (_, bracket) => bracket));
    expect(searched).not.toBe('all');
  });

  test('what was a detour on the way is taken back', () => {
    const bench = planted(60, single('US', 0, 20));
    // Three lines that bracket 50 alone mends at once; brackets 0 and 1 mend them too.
    const early = (given: Package): boolean =>
      given[50] === wanted(50) || [0, 1].every((bracket) => given[bracket] === wanted(bracket));
    const examined = examine(withLines(bench, [early, early, early], 'US'));
    const { changes } = leastChange(examined, roles(examined), 0, wrong(60));
    expect(changes?.map(({ bracket }) => bracket)).toEqual(Array.from({ length: 20 }, (_, bracket) => bracket));
  });

  test('of the way to a package that was proposed, the smallest part is taken', () => {
    const changed = (brackets: readonly number[]): Package =>
      brackets.reduce((given, at) => given.with(at, wanted(at)), wrong(60));
    const has = (given: Package, ...brackets: readonly number[]): boolean =>
      brackets.every((bracket) => given[bracket] === wanted(bracket));
    // Brackets 50 and 51 go together; 10 to 49 stay as they are; 52 to 59 and 6 are another way out, but a longer one.
    const other = [6, 52, 53, 54, 55, 56, 57, 58, 59];
    const pairs = [0, 2, 4].map((at) => (given: Package) => has(given, at, at + 1) || has(given, ...other));
    const kept = Array.from({ length: 40 }, (_, at) => (given: Package) => !has(given, at + 10));
    const paired = (given: Package): boolean => has(given, 50) === has(given, 51);
    const bench = withLines(planted(60, []), [...pairs, ...kept, paired], 'US');
    const examined = examine(bench, [changed([0, 1, 2, 3, 4, 5, 50, 51]), changed(other)]);
    const { changes, searched } = leastChange(examined, roles(examined), 0, wrong(60));
    expect(changes?.map(({ bracket }) => bracket)).toEqual([0, 1, 2, 3, 4, 5]);
    expect(searched).not.toBe('all');
  });

  test('nothing is promised where nothing was found', () => {
    const { bench, calls } = counted(
      planted(60, [{ party: 'US', needs: Array.from({ length: 30 }, (_, bracket) => bracket) }]),
    );
    const examined = examine(bench);
    const found = roles(examined);
    const before = calls();
    const { changes, searched } = leastChange(examined, found, 0, wrong(60));
    expect(changes).toBeNull();
    expect(searched).toBeGreaterThan(30_000);
    expect(calls() - before).toBeLessThanOrEqual(50_000);
  });
});

function withLines(bench: Bench, lines: readonly ((given: Package) => boolean)[], party: string): Bench {
  const more = lines.map((_, at) => ({ party, id: `more-${at}` }));
  return {
    ...bench,
    lines: [...bench.lines, ...more],
    judge: (given) => {
      const { kept, slack, values } = bench.judge(given);
      return {
        kept: [...kept, ...lines.map((line) => line(given))],
        slack: [...slack, ...lines.map(() => null)],
        values,
      };
    },
  };
}

test('a part shows what each line reads, where it reads two brackets at most', () => {
  const bench = randomBench(2, { sizes: twos(15), lines: 9, reads: 2 });
  const everything = Array.from({ length: 2 ** 15 }, (_, place) =>
    none(15).map((_, bracket) => Math.floor(place / 2 ** bracket) % 2),
  );
  const turned = bench.sizes.map(() => bench.lines.map(() => false));
  for (const given of everything) {
    const { kept } = bench.judge(given);
    for (const bracket of given.flatMap((alternative, at) => (alternative === 0 ? [at] : [])))
      bench.judge(given.with(bracket, 1)).kept.forEach((isKept, line) => {
        if (isKept !== kept[line]) turned[bracket][line] = true;
      });
  }
  expect(roles(examine(bench)).map(({ lines }) => lines)).toEqual(turned);
  expect(turned.flat().filter(Boolean).length).toBeGreaterThan(3);
});
