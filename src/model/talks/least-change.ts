import { acceptableTo, descending } from './acceptable.ts';
import { linesOf } from './bench.ts';
import type { Package } from './bench.ts';
import type { Examined, Judged } from './examined.ts';
import { wayDown } from './descent.ts';
import { inOrder } from './packages.ts';
import type { RoleFound } from './roles.ts';

/** So many packages are judged at most for one change. */
const mostJudged = 50_000;

/** The fewest brackets to change so that a party can accept a package. */
export interface LeastChangeFound {
  /** brackets, by place, and the alternative that each changes to; none: the package is acceptable already. `null`: nothing found */
  readonly changes: readonly { readonly bracket: number; readonly to: number }[] | null;
  /**
   * `all`: no change of fewer brackets is enough, and where nothing was found the party can accept no package. A number: so
   * many packages were tried, not all that come into question; still no part of the change is enough.
   */
  readonly searched: 'all' | number;
}

/**
 * The fewest brackets to change in a package so that none of a party's own lines is crossed.
 *
 * All changes of one bracket are tried, then all of two, and so on. Of those of the same number: the one that leaves most
 * of the other party's lines kept; then of the greatest value for the other; then in order. Where all packages are known,
 * brackets that turn none of the party's lines are left as they are. In a part of the packages that is not known, so all
 * brackets are tried as far as 50,000 packages go; then only those that were seen to turn a line of the party; then the
 * way to the nearest package known that the party accepts, taking back each bracket that need not change.
 *
 * @param found roles of the brackets of the same packages
 * @param party 0 or 1
 * @param from  any package of the draft
 */
export function leastChange(
  examined: Examined,
  found: readonly RoleFound[],
  party: number,
  from: Package,
): LeastChangeFound {
  const task = taskOf(examined, party, from);
  if (task.accepts(from)) return { changes: [], searched: 'all' };
  const turning = optionsOf(task, (bracket) => task.own.some((line) => found[bracket].lines[line]));
  const all = examined.sampled ? optionsOf(task, () => true) : turning;
  const { best, searched } = widening(task, all, turning);
  if (best !== null || searched === 'all') return { changes: best && changesTo(from, best), searched };
  const near = nearestAccepted(task);
  return { changes: near && changesTo(from, near), searched };
}

interface Task {
  readonly examined: Examined;
  readonly party: number;
  readonly from: Package;
  /** lines of the party */
  readonly own: readonly number[];
  accepts(given: Package): boolean;
  /** negative: the first is the better way out */
  better(one: Package, other: Package): number;
}

/** By bracket, the alternatives that it may change to. */
type Options = readonly (readonly number[])[];

function taskOf(examined: Examined, party: number, from: Package): Task {
  const { bench, at } = examined;
  const [own, others] = [linesOf(bench, party), linesOf(bench, 1 - party)];
  const keptOfOthers = ({ kept }: Judged): number => others.filter((line) => kept[line]).length;
  const valueToOther = ({ values }: Judged): number => values[1 - party] ?? 0;
  return {
    examined,
    party,
    from,
    own,
    accepts: (given) => {
      const { kept } = at(given);
      return own.every((line) => kept[line]);
    },
    better: (one, other) =>
      descending(keptOfOthers(at(one)), keptOfOthers(at(other))) ||
      descending(valueToOther(at(one)), valueToOther(at(other))) ||
      inOrder(one, other),
  };
}

function optionsOf({ examined, from }: Task, may: (bracket: number) => boolean): Options {
  return examined.bench.sizes.map((size, bracket) =>
    may(bracket) ? Array.from({ length: size }, (_, to) => to).filter((to) => to !== from[bracket]) : [],
  );
}

/** Changes of one bracket, of two, and so on: of all brackets while that can be judged whole, then of the turning ones. */
function widening(
  task: Task,
  all: Options,
  turning: Options,
): { readonly best: Package | null; readonly searched: 'all' | number } {
  let judged = 0;
  let options = all;
  for (let count = 1; ; count++) {
    if (judged + changesOf(options, count) > mostJudged) options = turning;
    const more = changesOf(options, count);
    const tooMany = judged + more > mostJudged;
    const best = tooMany ? null : bestOf(task, options, count);
    if (!tooMany) judged += more;
    // No more ways: all brackets that may change have been changed together.
    if (best !== null || more === 0 || tooMany) return { best, searched: options === all ? 'all' : judged };
  }
}

/** In how many ways so many brackets can change: the elementary symmetric polynomial of how many ways each has. */
function changesOf(options: Options, count: number): number {
  const ways = [1, ...Array.from({ length: count }, () => 0)];
  for (const { length } of options) for (let size = count; size > 0; size--) ways[size] += ways[size - 1] * length;
  return ways[count];
}

function bestOf(task: Task, options: Options, count: number): Package | null {
  let best: Package | null = null;
  for (const given of changed(task.from, options, count, 0)) {
    if (task.accepts(given) && (best === null || task.better(given, best) < 0)) best = given;
  }
  return best;
}

/** The package with so many brackets changed, of those from a given one on. */
function* changed(from: Package, options: Options, count: number, first: number): Generator<Package> {
  if (count === 0) yield from;
  else
    for (let bracket = first; bracket <= options.length - count; bracket++)
      for (const to of options[bracket]) yield* changed(from.with(bracket, to), options, count - 1, bracket + 1);
}

/** From the nearest package known that the party accepts, back towards where it started as far as it still accepts. */
function nearestAccepted(task: Task): Package | null {
  const { from } = task;
  const distance = (given: Package): number => given.filter((to, bracket) => to !== from[bracket]).length;
  const nearest = acceptedPackages(task).toSorted((a, b) => distance(a) - distance(b) || task.better(a, b))[0];
  if (nearest === undefined) return null;
  const near = takenBack(task, nearest);
  const towards = near.map((to, bracket) => (to === from[bracket] ? [] : [to]));
  return bestPart(task, towards, distance(near)) ?? near;
}

/** Those that were looked at, and where steps that each keep more of the party's lines end. */
function acceptedPackages({ examined, party, from, accepts, own }: Task): readonly Package[] {
  const { bench, packages, at } = examined;
  const known = acceptableTo(examined, party).map((place) => packages[place]);
  const crossed = (given: Package): number => {
    const { kept } = at(given);
    return own.filter((line) => !kept[line]).length;
  };
  return [...known, ...wayDown(bench.sizes, from, crossed).slice(-1).filter(accepts)];
}

/** Takes back one bracket after the other, until none can be. */
function takenBack(task: Task, given: Package): Package {
  const back = given
    .map((_, bracket) => given.with(bracket, task.from[bracket]))
    .find((one, bracket) => one[bracket] !== given[bracket] && task.accepts(one));
  return back === undefined ? given : takenBack(task, back);
}

/** The smallest part of a change that is enough; `null`: too many parts to try. */
function bestPart(task: Task, towards: Options, most: number): Package | null {
  let judged = 0;
  for (let count = 1; count <= most; count++) {
    judged += changesOf(towards, count);
    if (judged > mostJudged) return null;
    const best = bestOf(task, towards, count);
    if (best !== null) return best;
  }
  return null;
}

function changesTo(from: Package, to: Package): readonly { readonly bracket: number; readonly to: number }[] {
  return to.flatMap((alternative, bracket) => (alternative === from[bracket] ? [] : [{ bracket, to: alternative }]));
}
