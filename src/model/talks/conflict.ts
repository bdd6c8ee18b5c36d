import { isAcceptable } from './examined.ts';
import type { Examined } from './examined.ts';

/** Sets of lines that cannot be kept together are looked for up to this size. */
const mostTogether = 6;
/** So often a set is held against what a package crosses; then the search ends. */
const mostSteps = 2_000_000;
const mostSets = 20;

/** Why no package is acceptable to all. Lines are by their place on the bench, in order. */
export interface Conflict {
  /** no package that was looked at keeps all of these; without any one of them, one does */
  readonly together: readonly number[];
  /** whether no smaller set is like that; `false`: the search was too long and ended before it was through */
  readonly smallest: boolean;
  /** the fewest lines that would have to move so that some package is acceptable to all: at most 20 such sets */
  readonly toMove: readonly (readonly number[])[];
}

/** Lines that a package crosses: bit i for line i. */
type Lines = bigint;

/**
 * The smallest set of lines that no package keeps together, and every smallest set that would have to move.
 *
 * What a package crosses would have to move to make it acceptable, so the second are the smallest crossed sets. A set that
 * no package keeps together has a line in every crossed set, so the first is a smallest hitting set of them, found by
 * trying the lines of a set that is not hit yet, one size after the other. Of several: the one whose lines each are kept in
 * most packages, for it surprises most; then by the ids of its lines; then in order.
 *
 * @returns `null`: some package is acceptable to all, or there is none
 * @source R. Reiter, A theory of diagnosis from first principles, Artificial Intelligence 32 (1987) (recalled): minimal
 *   conflicts and minimal repairs hit each other
 */
export function conflict(examined: Examined): Conflict | null {
  const { judged } = examined;
  if (judged.length === 0 || judged.some(isAcceptable)) return null;
  const crossed = [...new Set(judged.map(({ kept }) => crossedLines(kept)))];
  const sets = crossed.map((lines) => ({ lines, size: listed(lines).length })).toSorted((a, b) => a.size - b.size);
  const fewest = sets.filter(({ size }) => size === sets[0].size).map(({ lines }) => listed(lines));
  const smallest = smallestHitting(sets.map(({ lines }) => lines));
  return {
    together: listed(smallest ? chosenOf(examined, smallest) : reduced(examined, crossed)),
    smallest: smallest !== null,
    toMove: fewest.slice(0, mostSets),
  };
}

function crossedLines(kept: readonly boolean[]): Lines {
  return kept.reduceRight((lines, isKept) => (lines << 1n) | (isKept ? 0n : 1n), 0n);
}

function listed(lines: Lines): readonly number[] {
  const found: number[] = [];
  for (let line = 0, left = lines; left > 0n; line++, left >>= 1n) if (left & 1n) found.push(line);
  return found;
}

/** All hitting sets of the smallest size; `null`: none of up to 6 lines, or too long a search. @param sets smallest first */
function smallestHitting(sets: readonly Lines[]): readonly Lines[] | null {
  const search: Search = { found: [], steps: 0 };
  for (let size = 1; size <= mostTogether && search.found.length === 0; size++) hit(search, sets, 0n, 0n, size);
  return search.steps > mostSteps || search.found.length === 0 ? null : search.found;
}

interface Search {
  readonly found: Lines[];
  steps: number;
}

/**
 * Adds so many lines more to what is chosen until all open sets are hit. A line that was tried before is barred further
 * on, so that no set of lines comes twice.
 */
function hit(search: Search, open: readonly Lines[], chosen: Lines, barred: Lines, more: number): void {
  search.steps += open.length;
  if (more === 1) return hitAtOnce(search, open, chosen, barred);
  let tried = barred;
  for (const line of listed(open[0] & ~barred)) {
    if (search.steps > mostSteps) return;
    const one = 1n << BigInt(line);
    const left = open.filter((lines) => (lines & one) === 0n);
    hit(search, left, chosen | one, tried, more - 1);
    tried |= one;
  }
}

function hitAtOnce({ found }: Search, open: readonly Lines[], chosen: Lines, barred: Lines): void {
  const common = open.reduce((all, lines) => all & lines, ~barred);
  for (const line of listed(common)) found.push(chosen | (1n << BigInt(line)));
}

function chosenOf(examined: Examined, sets: readonly Lines[]): Lines {
  const keptIn = keptOften(examined);
  const order = sets
    .map((lines) => ({
      lines,
      often: listed(lines).reduce((sum, line) => sum + keptIn[line], 0),
      ids: idsOf(examined, listed(lines)),
    }))
    .toSorted((a, b) => b.often - a.often || ascending(a.ids, b.ids) || ascending(a.lines, b.lines));
  return order[0].lines;
}

/**
 * A set from which no line can be taken, where the smallest was not found: from all lines, those that are kept most often
 * are taken out first, each unless the rest could then be kept together.
 */
function reduced(examined: Examined, crossed: readonly Lines[]): Lines {
  const keptIn = keptOften(examined);
  const order = keptIn
    .map((often, line) => ({ line, often, ids: idsOf(examined, [line]) }))
    .toSorted((a, b) => b.often - a.often || ascending(a.ids, b.ids) || a.line - b.line);
  return order.reduce(
    (lines, { line }) => {
      const rest = lines & ~(1n << BigInt(line));
      return crossed.every((set) => (set & rest) !== 0n) ? rest : lines;
    },
    (1n << BigInt(keptIn.length)) - 1n,
  );
}

function keptOften({ bench, judged }: Examined): readonly number[] {
  return bench.lines.map((_, line) => judged.reduce((count, { kept }) => count + (kept[line] ? 1 : 0), 0));
}

/** Ids tell lines apart whichever party has them, and in whatever order they stand. */
function idsOf({ bench }: Examined, lines: readonly number[]): string {
  return lines
    .map((line) => bench.lines[line].id)
    .toSorted()
    .join(' ');
}

function ascending<Value extends string | Lines>(one: Value, other: Value): number {
  return one === other ? 0 : one < other ? -1 : 1;
}
