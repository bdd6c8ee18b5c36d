import { describe, expect, test } from 'vitest';
import { randomBench } from './bench.cases.ts';
import type { Bench } from './bench.ts';
import {
  bargain,
  comparedAmong,
  conflict,
  examine,
  nearestLine,
  nearestPackages,
  paretoSet,
  ranked,
  spreadsOf,
} from './index.ts';

/** One bracket; by alternative, what it is worth to each and the slack of each line. */
function bench(
  values: readonly (readonly [number | null, number | null])[],
  slacks: readonly (readonly (number | null)[])[] = values.map(() => []),
  disagreement: readonly [number | null, number | null] = [0, 0],
): Bench {
  return {
    parties: ['US', 'Russia'],
    lines: slacks[0].map((_, line) => ({ party: line % 2 === 0 ? 'US' : 'Russia', id: `line-${line}` })),
    sizes: [values.length],
    disagreement,
    judge: ([one]) => ({
      kept: slacks[one].map((slack) => slack !== null && slack >= 0),
      slack: slacks[one],
      values: values[one],
    }),
  };
}

const pointsOf = (of: Bench) => bargain(examine(of));
const paretoOf = (of: Bench) => {
  const examined = examine(of);
  return paretoSet(examined, comparedAmong(examined));
};

/**
 * J. F. Nash, The Bargaining Problem, Econometrica 18 (1950), 155-162. The paper itself was not read: the goods, their worth
 * and the solution are as paperzz.com/doc/7960067 (Table 1: Nash's Bargaining Example; gains and products in table 2) and,
 * but for the solution, ACM Crossroads, summer 2008, p. 22, give them.
 */
describe('Nash 1950: Bill and Jack', () => {
  const bill = { book: [2, 4], whip: [2, 2], ball: [2, 1], bat: [2, 2], box: [4, 1] } as const;
  const jack = { pen: [10, 1], toy: [4, 1], knife: [6, 2], hat: [2, 2] } as const;
  const goods = [...Object.entries(bill), ...Object.entries(jack)];
  const gain = (given: readonly number[], person: 0 | 1): number =>
    goods.reduce((sum, [name, worth], good) => {
      const gives = name in (person === 0 ? bill : jack);
      return sum + given[good] * (gives ? -worth[person] : worth[person]);
    }, 0);
  const barter: Bench = {
    parties: ['Bill', 'Jack'],
    lines: [],
    sizes: goods.map(() => 2),
    disagreement: [0, 0],
    judge: (given) => ({ kept: [], slack: [], values: [gain(given, 0), gain(given, 1)] }),
  };
  const examined = examine(barter);
  const handedOver = (place: number): readonly string[] =>
    goods.flatMap(([name], good) => (examined.packages[place][good] === 1 ? [name] : []));

  test('Bill gives book, whip, ball and bat; Jack gives pen, toy and knife', () => {
    expect(examined.packages).toHaveLength(512);
    const { nash } = bargain(examined)!;
    expect(handedOver(nash!)).toEqual(['book', 'whip', 'ball', 'bat', 'pen', 'toy', 'knife']);
    expect(examined.judged[nash!].values).toEqual([12, 5]);
  });

  test('the greatest product of gains, 60, and the next one printed, 56', () => {
    const gainsOf = (...names: readonly string[]) => {
      const given = goods.map(([name]) => (names.includes(name) ? 1 : 0));
      return examined.at(given).values;
    };
    expect(gainsOf('book', 'whip', 'bat', 'pen', 'toy', 'knife')).toEqual([14, 4]);
    const products = examined.judged.map(({ values }) => values[0]! * values[1]!);
    const gaining = products.filter((_, place) => examined.judged[place].values.every((value) => value! > 0));
    expect(Math.max(...gaining)).toBe(60);
  });

  test('it is Pareto-optimal', () => {
    expect(paretoSet(examined, comparedAmong(examined))).toContain(bargain(examined)!.nash);
  });
});

describe('a bargain', () => {
  test('of equal products the most even gains, then the first', () => {
    expect(
      pointsOf(
        bench([
          [0.1, 0.6],
          [0.2, 0.3],
          [0.3, 0.2],
          [0.6, 0.1],
        ]),
      ),
    ).toMatchObject({ nash: 1 });
  });

  test('what is equal but for the last place of a double is equal', () => {
    expect(0.1 * 3).not.toBe(0.3);
    expect(
      paretoOf(
        bench([
          [0.3, 0.5],
          [0.1 * 3, 0.5],
        ]),
      ),
    ).toEqual([0, 1]);
    expect(
      pointsOf(
        bench([
          [0.3, 0.5],
          [0.1 * 3, 0.5],
        ]),
      ),
    ).toMatchObject({ nash: 0, kalaiSmorodinsky: 0 });
  });

  test('nobody is asked to lose against no agreement', () => {
    const found = pointsOf(
      bench(
        [
          [0.9, 0.4],
          [0.6, 0.6],
        ],
        [[], []],
        [0.5, 0.5],
      ),
    );
    expect(found).toEqual({ disagreement: [0.5, 0.5], ideal: [0.6, 0.6], nash: 1, kalaiSmorodinsky: 1 });
  });

  test('where only one can gain there is no Nash point, and Kalai-Smorodinsky is the best for that one', () => {
    expect(
      pointsOf(
        bench(
          [
            [0.5, 0.6],
            [0.5, 0.8],
          ],
          [[], []],
          [0.5, 0.5],
        ),
      ),
    ).toMatchObject({ nash: null, kalaiSmorodinsky: 1 });
  });

  test('where none can gain there is neither, and the ideal is no agreement', () => {
    const worse = pointsOf(bench([[0.4, 0.9]], [[]], [0.5, 0.5]));
    expect(worse).toEqual({ disagreement: [0.5, 0.5], ideal: [0.5, 0.5], nash: null, kalaiSmorodinsky: null });
    expect(pointsOf(bench([[0.5, 0.5]], [[]], [0.5, 0.5]))).toMatchObject({ nash: null, kalaiSmorodinsky: null });
  });

  test('only among packages that cross no line', () => {
    const crossed = bench(
      [
        [0.9, 0.9],
        [0.2, 0.2],
      ],
      [[-1], [0]],
    );
    expect(pointsOf(crossed)).toMatchObject({ nash: 1, ideal: [0.2, 0.2] });
    expect(paretoOf(crossed)).toEqual([1]);
    expect(
      paretoOf(
        bench(
          [
            [0.9, 0.9],
            [0.2, 0.2],
          ],
          [[-1], [-1]],
        ),
      ),
    ).toEqual([0]);
  });

  test('packages are told Pareto-optimal ones first, then by the sum of values, then in order', () => {
    const examined = examine(
      bench([
        [0.7, 0.7],
        [1, 0],
        [0.8, 0.7],
        [0, 1],
        [0.7, 0.6],
      ]),
    );
    expect(ranked(examined, [0, 1, 2, 3, 4])).toEqual([2, 1, 3, 0, 4]);
    expect(ranked(examined, [0, 4])).toEqual([0, 4]);
  });

  test('is none where a party states no wants; then the other alone orders packages', () => {
    const one = bench(
      [
        [0.2, null],
        [0.7, null],
        [0.7, null],
      ],
      [[], [], []],
      [0, null],
    );
    expect(pointsOf(one)).toBeNull();
    expect(paretoOf(one)).toEqual([1, 2]);
    expect(paretoOf(bench([[null, null]], [[]], [null, null]))).toBeNull();
  });
});

describe('slack', () => {
  const nearest = (slacks: readonly (readonly (number | null)[])[]) => {
    const of = bench(
      slacks.map(() => [null, null] as const),
      slacks,
      [null, null],
    );
    const examined = examine(of);
    const spreads = spreadsOf(examined);
    return {
      packages: nearestPackages(examined),
      us: examined.judged.map((judged) => nearestLine(of, judged, spreads, 0)),
      russia: examined.judged.map((judged) => nearestLine(of, judged, spreads, 1)),
    };
  };

  test('is measured by the spread of its line: 100 of 1,000 is nearer than 1 of 4', () => {
    // US lines 0 and 2; Russia's line 1
    const { us, packages } = nearest([
      [100, 5, 1],
      [1100, 5, 5],
    ]);
    expect(us[0]).toEqual({ line: 0, slack: 100, part: 0.1 });
    expect(packages).toEqual([1, 0]);
  });

  test('of a line that no package changes is measured by itself', () => {
    const { us, russia } = nearest([
      [-40, 0],
      [-40, 0],
    ]);
    expect(us[0]).toEqual({ line: 0, slack: -40, part: -1 });
    expect(russia[0]).toEqual({ line: 1, slack: 0, part: 0 });
  });

  test('beyond any number: no limit is crossed by more than any, or is no near line', () => {
    const { us, russia } = nearest([
      [-Infinity, Infinity, null],
      [5, 3, null],
    ]);
    expect(us[0]).toEqual({ line: 0, slack: -Infinity, part: -Infinity });
    expect(russia[0]).toBeNull();
  });

  test('a line that compares no numbers has none', () => {
    expect(nearest([[null, 1]]).us).toEqual([null]);
  });

  test('packages: fewest crossed lines first, whatever the slack', () => {
    expect(
      nearest([
        [-9, 5, 5],
        [-1, -1, 5],
        [-2, 5, 5],
      ]).packages,
    ).toEqual([2, 0]);
  });
});

describe('a conflict', () => {
  test('of lines that each are kept somewhere, never together', () => {
    const lines = bench(
      [
        [null, null],
        [null, null],
      ],
      [
        [1, -1, 1],
        [-1, 1, 1],
      ],
      [null, null],
    );
    expect(conflict(examine(lines))).toEqual({ together: [0, 1], smallest: true, toMove: [[1], [0]] });
  });

  test('of several the one whose lines are kept most often', () => {
    const kept = [[0], [2], [0, 1], [2, 3]];
    const slacks = [0, 1, 2, 3].map((one) => kept.map((places) => (places.includes(one) ? 1 : -1)));
    const found = conflict(
      examine(
        bench(
          slacks.map(() => [null, null] as const),
          slacks,
          [null, null],
        ),
      ),
    );
    expect(found).toMatchObject({ together: [2, 3], smallest: true });
  });

  test('of more lines than are searched for is told with a set that no line can be taken from, and says so', () => {
    // Line i is crossed by package i alone: any nine of ten can be kept together.
    const ten = Array.from({ length: 10 }, (_, one) =>
      Array.from({ length: 11 }, (_, line) => (line === one ? -1 : 1)),
    );
    const found = conflict(
      examine(
        bench(
          ten.map(() => [null, null] as const),
          ten,
          [null, null],
        ),
      ),
    );
    expect(found).toMatchObject({ together: [0, 1, 2, 3, 4, 5, 6, 7, 8, 9], smallest: false });
    expect(found?.toMove).toHaveLength(10);
  });

  test('the search ends: 80 lines that hold in half of the packages each', () => {
    const examined = examine(randomBench(1, { sizes: [10, 10, 10, 10], lines: 80, kind: 5, reads: 4 }));
    const found = conflict(examined)!;
    const keeps = (set: readonly number[]): boolean =>
      examined.judged.some(({ kept }) => set.every((line) => kept[line]));
    expect(keeps(found.together)).toBe(false);
    for (const line of found.together) expect(keeps(found.together.filter((other) => other !== line))).toBe(true);
  });

  test('none where nobody has a line, or some package keeps all', () => {
    expect(conflict(examine(bench([[0, 0]])))).toBeNull();
    expect(conflict(examine(bench([[0, 0]], [[0, 0]])))).toBeNull();
  });
});
