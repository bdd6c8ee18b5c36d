import { wholeFrom } from '../number/random.cases.ts';
import type { Bench, Judgement, Package } from './bench.ts';

/** Whole numbers below a bound, the same for the same seed. */
export function stream(seed: number): (below: number) => number {
  return wholeFrom(Math.imul(seed + 1, 0x9e3779b9));
}

export interface Shape {
  /** alternatives by bracket; not given: one to five brackets of two to four */
  readonly sizes?: readonly number[];
  /** how many brackets, where their alternatives are not given */
  readonly brackets?: number;
  readonly lines?: number;
  /** a line reads so many brackets at most */
  readonly reads?: number;
  /** of ten answers, so many keep a line */
  readonly kind?: number;
  /** whether both parties state wants; not given: mostly */
  readonly wants?: boolean;
}

/**
 * A small bench that hangs on its seed alone. Lines read one bracket or a few by a table of whole slacks; every fourth
 * compares no numbers. Values are tenths, few enough for ties.
 */
export function randomBench(seed: number, shape: Shape = {}): Bench {
  const next = stream(seed);
  const sizes =
    shape.sizes ?? Array.from({ length: shape.brackets ?? 1 + next(5) }, () => 2 + (next(3) === 0 ? next(3) : 0));
  const kind = shape.kind ?? 3 + next(7);
  const lines = Array.from({ length: shape.lines ?? next(9) }, (_, index) => ({
    party: next(2) === 0 ? 'US' : 'Russia',
    id: `line-${(index * 7) % 11}-${index}`,
    numbers: next(4) > 0,
    slack: table(next, sizes, shape.reads ?? 3, () => (next(10) < kind ? next(5) : -1 - next(4))),
  }));
  const wants = [0, 1].map(() => shape.wants ?? next(8) > 0);
  const liked = [0, 1].map(() => table(next, sizes, 4, () => next(11)));
  // What one likes the other mostly dislikes, in every second bench: else no two points of a bargain ever differ.
  const against = (given: Package): number => Math.max(0, Math.min(10, 7 - liked[0](given) + liked[1](given)));
  const both = next(2) === 0 ? liked : [liked[0], against];
  const values = wants.map((states, party) => (states ? both[party] : null));
  const judge = (given: Package): Judgement => ({
    kept: lines.map(({ slack }) => slack(given) >= 0),
    slack: lines.map(({ slack, numbers }) => (numbers ? slack(given) : null)),
    values: values.map((value) => (value === null ? null : value(given) / 10)),
  });
  return {
    parties: ['US', 'Russia'],
    lines: lines.map(({ party, id }) => ({ party, id })),
    sizes,
    judge,
    disagreement: wants.map((states) => (states ? next(next(2) === 0 ? 5 : 10) / 10 : null)),
  };
}

/** A function of a few brackets: what comes out is drawn when it is first asked for, in an order that the seed sets. */
function table(
  next: (below: number) => number,
  sizes: readonly number[],
  reads: number,
  draw: () => number,
): (given: Package) => number {
  const brackets = [...new Set(Array.from({ length: 1 + next(reads) }, () => next(sizes.length)))];
  const cells = brackets.reduce((product, bracket) => product * sizes[bracket], 1);
  const drawn = Array.from({ length: cells }, draw);
  return (given) => drawn[brackets.reduce((cell, bracket) => cell * sizes[bracket] + given[bracket], 0)];
}

/**
 * The same talks with the parties' labels exchanged: whoever came second comes first, with its lines first, and each has
 * the other's name.
 *
 * @returns the bench, and by line of it the place of the line on the bench that it was made from
 */
export function mirrored(bench: Bench): { readonly mirror: Bench; readonly lines: readonly number[] } {
  const [one, other] = bench.parties;
  const places = bench.lines.map((_, place) => place);
  const lines = [other, one].flatMap((party) => places.filter((place) => bench.lines[place].party === party));
  const renamed = (party: string): string => (party === one ? other : one);
  const mirror: Bench = {
    parties: [one, other],
    lines: lines.map((place) => ({ party: renamed(bench.lines[place].party), id: bench.lines[place].id })),
    sizes: bench.sizes,
    judge: (given) => {
      const { kept, slack, values } = bench.judge(given);
      return {
        kept: lines.map((place) => kept[place]),
        slack: lines.map((place) => slack[place]),
        values: values.toReversed(),
      };
    },
    disagreement: bench.disagreement.toReversed(),
  };
  return { mirror, lines };
}

/** Calls of `judge` counted. */
export function counted(bench: Bench): { readonly bench: Bench; readonly calls: () => number } {
  let calls = 0;
  return { bench: { ...bench, judge: (given) => (calls++, bench.judge(given)) }, calls: () => calls };
}
