import type { Package } from './bench.ts';
import { besides } from './descent.ts';
import { isAcceptable } from './examined.ts';
import type { Examined, Judged } from './examined.ts';
import type { BracketRole } from './result.ts';

/** Of a part, so many packages more are judged at most, to see what a bracket turns. */
export const mostNeighbours = 250_000;

/** What a bracket does when it alone changes. */
export interface RoleFound {
  readonly role: BracketRole;
  /** packages that change between acceptable to all and not */
  readonly turns: number;
  /** of so many that were tried: all that were looked at, or the first ones of a part with many alternatives */
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
 * among them; those of a part are judged as they come up, 250,000 at most: then fewer packages are tried, the same number
 * for every bracket.
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
  const { bench } = examined;
  const lines = bench.lines.map(() => false);
  const values = bench.parties.map(() => false);
  let turns = 0;
  for (const { row, stands } of rowsOf(examined, bracket, tried)) {
    if (row.some((one) => isAcceptable(one) !== isAcceptable(row[0]))) turns += stands;
    mark(lines, row, (one, line) => one.kept[line]);
    mark(values, row, (one, party) => one.values[party]);
  }
  return { role: named(turns, [...lines, ...values]), turns, tried, lines, values };
}

function named(turns: number, turned: readonly boolean[]): BracketRole {
  return turns > 0 ? 'decides' : turned.includes(true) ? 'matters' : 'cosmetic';
}

/**
 * Rows of packages that differ in the bracket alone, and for how many of the tried packages a row stands: where all are
 * known it is looked at once for all that are in it, else once for each.
 */
function* rowsOf(
  examined: Examined,
  bracket: number,
  tried: number,
): Generator<{ readonly row: readonly Judged[]; readonly stands: number }> {
  const { packages, sampled, bench } = examined;
  for (const given of packages.slice(0, tried)) {
    if (sampled) yield { row: rowOf(examined, given, bracket), stands: 1 };
    else if (given[bracket] === 0) yield { row: rowOf(examined, given, bracket), stands: bench.sizes[bracket] };
  }
}

function rowOf({ bench, at }: Examined, given: Package, bracket: number): readonly Judged[] {
  return [given, ...besides(bench.sizes, given, bracket)].map(at);
}

function mark(turned: boolean[], row: readonly Judged[], of: (one: Judged, index: number) => unknown): void {
  const [head, ...others] = row.filter((one, index) => index === 0 || one !== row[0]);
  for (const other of others)
    for (let index = 0; index < turned.length; index++) turned[index] ||= of(other, index) !== of(head, index);
}
