import { describe, expect, test } from 'vitest';
import {
  acceptableRows,
  conflictByDefinition,
  kalaiSmorodinskyByDefinition,
  leastByDefinition,
  nashByDefinition,
  openedWithout,
  paretoByDefinition,
  roleByDefinition,
  rowsOf,
} from './answers.twin.ts';
import { counted, mirrored, randomBench, stream } from './bench.cases.ts';
import type { Bench, Package } from './bench.ts';
import {
  acceptableTo,
  acceptableToAll,
  acceptedBy,
  bargain,
  comparedAmong,
  conflict,
  examine,
  leastChange,
  nearestLine,
  nearestPackages,
  paretoSet,
  prices,
  ranked,
  roles,
  spreadsOf,
} from './index.ts';
import type { Examined } from './index.ts';

const seeds = (count: number): readonly number[] => Array.from({ length: count }, (_, seed) => seed);

function at(examined: Examined, places: readonly number[]): readonly Package[] {
  return places.map((place) => examined.packages[place]);
}

function sorted(packages: readonly Package[]): readonly string[] {
  return packages.map(String).toSorted();
}

/** How often something was so: a test over random cases says that it met what it is about. */
function tally(): { readonly seen: Record<string, number>; add(what: string): void } {
  const seen: Record<string, number> = {};
  return { seen, add: (what) => void (seen[what] = (seen[what] ?? 0) + 1) };
}

describe('against the definitions, in random cases', () => {
  test('what is acceptable, Pareto set, Nash and Kalai-Smorodinsky in 1,000', () => {
    const { seen, add } = tally();
    for (const seed of seeds(1_000)) {
      const bench = randomBench(seed, { kind: 6 + (seed % 5), lines: seed % 7, brackets: 1 + (seed % 6) });
      const examined = examine(bench);
      const packages = (places: readonly number[] | null): readonly Package[] | null => places && at(examined, places);
      const name = `seed ${seed}`;
      expect(packages(acceptableToAll(examined)), name).toEqual(acceptableRows(bench).map(({ given }) => given));
      expect(packages(paretoSet(examined, comparedAmong(examined))), name).toEqual(paretoByDefinition(bench));
      const found = bargain(examined);
      const [nash, even] = [nashByDefinition(bench), kalaiSmorodinskyByDefinition(bench)];
      const point = (place: number | null | undefined): Package | null | undefined =>
        typeof place === 'number' ? examined.packages[place] : place;
      expect(point(found === null ? undefined : found.nash), name).toEqual(nash);
      expect(point(found === null ? undefined : found.kalaiSmorodinsky), name).toEqual(even);
      add(nash === undefined ? 'no wants' : nash === null ? 'no gain for both' : 'gain for both');
      if (nash && even && String(nash) !== String(even)) add('points differ');
      if (nash === null && even) add('gain for one alone');
    }
    expect(Object.keys(seen).toSorted()).toEqual([
      'gain for both',
      'gain for one alone',
      'no gain for both',
      'no wants',
      'points differ',
    ]);
    expect(Math.min(...Object.values(seen))).toBeGreaterThan(15);
  });

  test('conflict: no smaller set, the very sets that would have to move', () => {
    const { seen, add } = tally();
    for (const seed of seeds(500)) {
      const bench = randomBench(seed, { kind: 5, lines: 3 + (seed % 6), reads: 2 });
      const found = conflict(examine(bench));
      if (acceptableRows(bench).length > 0) {
        expect(found).toBeNull();
        continue;
      }
      const { together, toMove } = conflictByDefinition(bench);
      expect(together, `seed ${seed}`).toContainEqual(found!.together);
      expect(found!.smallest).toBe(true);
      expect(found!.toMove.map(String).toSorted(), `seed ${seed}`).toEqual(toMove.map(String).toSorted());
      add(`together ${found!.together.length}`);
      add(`to move ${found!.toMove[0].length}`);
    }
    for (const what of ['together 1', 'together 2', 'together 3', 'to move 1', 'to move 2'])
      expect(seen[what], what).toBeGreaterThan(4);
  });

  test('the price of a line is what opens without it', () => {
    let opened = 0;
    for (const seed of seeds(300)) {
      const bench = randomBench(seed, { lines: 5 });
      const examined = examine(bench);
      prices(examined).forEach(({ opens, keptIn }, line) => {
        expect(sorted(at(examined, opens)), `seed ${seed}`).toEqual(sorted(openedWithout(bench, line)));
        expect(keptIn).toBe(rowsOf(bench).filter(({ kept }) => kept[line]).length);
        opened += opens.length;
      });
    }
    expect(opened).toBeGreaterThan(500);
  });

  test('roles of brackets', () => {
    const { seen, add } = tally();
    for (const seed of seeds(150)) {
      const bench = randomBench(seed);
      roles(examine(bench)).forEach(({ role, turns, tried }, bracket) => {
        expect({ role, turns }, `seed ${seed}`).toEqual(roleByDefinition(bench, bracket));
        expect(tried).toBe(rowsOf(bench).length);
        add(role);
      });
    }
    expect(Math.min(seen['decides'], seen['matters'], seen['cosmetic'])).toBeGreaterThan(30);
  });

  test('least change: enough, the fewest, and no part of it is enough', () => {
    const { seen, add } = tally();
    for (const seed of seeds(400)) {
      const bench = randomBench(seed, { lines: 6 });
      const examined = examine(bench);
      const found = roles(examined);
      const from = examined.packages[stream(seed)(examined.packages.length)];
      for (const party of [0, 1]) {
        const { changes, searched } = leastChange(examined, found, party, from);
        expect(searched).toBe('all');
        const to = changes && changes.reduce((given, { bracket, to }) => given.with(bracket, to), from);
        expect(to, `seed ${seed}`).toEqual(leastByDefinition(bench, party, from));
        add(changes === null ? 'none' : String(changes.length));
        if (to !== null) expectNoPartIsEnough(bench, party, from, to);
      }
    }
    for (const what of ['none', '0', '1', '2']) expect(seen[what], what).toBeGreaterThan(10);
  });
});

function expectNoPartIsEnough(bench: Bench, party: number, from: Package, to: Package): void {
  const accepts = (given: Package): boolean => acceptedBy(bench, bench.judge(given)).includes(bench.parties[party]);
  expect(accepts(to)).toBe(true);
  const changed = to.flatMap((alternative, bracket) => (alternative === from[bracket] ? [] : [bracket]));
  for (let part = 0; part < 2 ** changed.length - 1; part++) {
    const given = changed.reduce(
      (one, bracket, index) => (Math.floor(part / 2 ** index) % 2 === 1 ? one.with(bracket, to[bracket]) : one),
      from,
    );
    expect(accepts(given)).toBe(false);
  }
}

describe('swapping the parties', () => {
  test('mirrors every answer', () => {
    let conflicts = 0;
    for (const seed of seeds(400)) {
      const bench = randomBench(seed, { kind: 6, lines: seed % 9, wants: true });
      const { mirror, lines } = mirrored(bench);
      const swapped = answersOf(mirror);
      expect(unmirrored(swapped, lines), `seed ${seed}`).toEqual(answersOf(bench));
      if (swapped.conflict !== null) conflicts++;
    }
    expect(conflicts).toBeGreaterThan(100);
  });
});

function answersOf(bench: Bench) {
  const examined = examine(bench);
  const found = roles(examined);
  const spreads = spreadsOf(examined);
  const parties = [0, 1];
  const from = examined.packages[Math.floor(examined.packages.length / 2)];
  return {
    acceptable: acceptableToAll(examined),
    ranked: ranked(examined, acceptableToAll(examined)),
    byParty: parties.map((party) => acceptableTo(examined, party)),
    nearest: nearestPackages(examined),
    lines: parties.map((party) => examined.judged.map((one) => nearestLine(bench, one, spreads, party))),
    conflict: conflict(examined),
    prices: prices(examined),
    roles: found,
    least: parties.map((party) => leastChange(examined, found, party, from)),
    pareto: paretoSet(examined, comparedAmong(examined)),
    bargain: bargain(examined),
  };
}

/** Answers to the mirrored bench, put back: parties in the other order, lines by their first places. */
function unmirrored(swapped: ReturnType<typeof answersOf>, lines: readonly number[]): ReturnType<typeof answersOf> {
  const back = <Of>(byLine: readonly Of[]): readonly Of[] => lines.map((_, place) => byLine[lines.indexOf(place)]);
  const named = (set: readonly number[]): readonly number[] => set.map((line) => lines[line]).toSorted((a, b) => a - b);
  const pair = ([one, other]: readonly [number, number]) => [other, one] as const;
  return {
    ...swapped,
    byParty: swapped.byParty.toReversed(),
    lines: swapped.lines.toReversed().map((all) => all.map((one) => one && { ...one, line: lines[one.line] })),
    conflict: swapped.conflict && {
      ...swapped.conflict,
      together: named(swapped.conflict.together),
      toMove: swapped.conflict.toMove.map(named),
    },
    prices: back(swapped.prices),
    roles: swapped.roles.map((one) => ({ ...one, lines: back(one.lines), values: one.values.toReversed() })),
    least: swapped.least.toReversed(),
    bargain: swapped.bargain && {
      ...swapped.bargain,
      disagreement: pair(swapped.bargain.disagreement),
      ideal: pair(swapped.bargain.ideal),
    },
  };
}

test('where all packages are looked at, each is judged once, whatever is asked', () => {
  const { bench, calls } = counted(randomBench(3, { sizes: Array.from({ length: 12 }, () => 2), lines: 20 }));
  const { roles: found } = answersOf(bench);
  expect(found).toHaveLength(12);
  expect(calls()).toBe(4_096);
});
