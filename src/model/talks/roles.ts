import { besides } from './descent.ts';
import { isAcceptable } from './examined.ts';
import type { Examined, Judged } from './examined.ts';
import type { BracketRole } from './result.ts';

/** Of a part, so many packages more are judged at most, to see what a bracket turns. */
const mostNeighbours = 50_000;

/** What a bracket does when it alone changes. */
export interface RoleFound {
  readonly role: BracketRole;
  /** packages that change between acceptable to all and not */
  readonly turns: number;
  /** of so many that were tried: all that were looked at, or fewer of a part with many alternatives */
  readonly tried: number;
  /** by line: does it turn somewhere */
  readonly lines: readonly boolean[];
  /** by party: does its value turn somewhere */
  readonly values: readonly boolean[];
}

/**
 * What each bracket does, in the order of the bench.
 *
 * Every package is held against those that differ from it in this bracket alone. Where all packages are known these are
 * among them. Those of a part are judged as they come up, 50,000 at most: so fewer packages are tried, spread evenly over
 * the part, the same ones for every bracket.
 */
export function roles(examined: Examined): readonly RoleFound[] {
  const tried = triedOf(examined);
  return examined.bench.sizes.map((_, bracket) => roleOf(examined, bracket, tried));
}

function triedOf({ packages, sampled, bench }: Examined): number {
  if (!sampled) return packages.length;
  const each = bench.sizes.reduce((all, size) => all + size - 1, 0);
  return Math.min(packages.length, Math.max(1, Math.floor(mostNeighbours / Math.max(1, each))));
}

function roleOf(examined: Examined, bracket: number, tried: number): RoleFound {
  const { bench, sampled } = examined;
  const lines = bench.lines.map(() => false);
  const values = bench.parties.map(() => false);
  let turns = 0;
  for (const row of sampled ? rowsAround(examined, bracket, tried) : rowsWithin(examined, bracket)) {
    if (row.some((one) => isAcceptable(one) !== isAcceptable(row[0]))) turns += sampled ? 1 : row.length;
    for (const one of row) markTurned(one, row[0], lines, values);
  }
  return { role: named(turns, [...lines, ...values]), turns, tried, lines, values };
}

function named(turns: number, turned: readonly boolean[]): BracketRole {
  return turns > 0 ? 'decides' : turned.includes(true) ? 'matters' : 'cosmetic';
}

/** Packages that differ in the bracket alone, a row for each package tried. */
function* rowsAround(examined: Examined, bracket: number, tried: number): Generator<readonly Judged[]> {
  const { packages, judged, bench, at } = examined;
  for (let one = 0; one < tried; one++) {
    const place = Math.floor((one * packages.length) / tried);
    yield [judged[place], ...besides(bench.sizes, packages[place], bracket).map(at)];
  }
}

/** The same where all packages are known: each is in one row. Packages of a row stand equally far apart. */
function* rowsWithin({ judged, bench }: Examined, bracket: number): Generator<readonly Judged[]> {
  const size = bench.sizes[bracket];
  const step = bench.sizes.slice(bracket + 1).reduce((product, later) => product * later, 1);
  for (let block = 0; block < judged.length; block += step * size)
    for (let first = block; first < block + step; first++)
      yield Array.from({ length: size }, (_, alternative) => judged[first + alternative * step]);
}

function markTurned(one: Judged, other: Judged, lines: boolean[], values: boolean[]): void {
  if (one === other) return;
  for (let line = 0; line < lines.length; line++) if (one.kept[line] !== other.kept[line]) lines[line] = true;
  for (let party = 0; party < values.length; party++)
    if (one.values[party] !== other.values[party]) values[party] = true;
}
