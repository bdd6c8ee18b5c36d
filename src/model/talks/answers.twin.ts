/**
 * The answers over packages once more, from their definitions alone: every package against every other, every set of
 * lines, whole numbers instead of doubles. Slow, and shares nothing with the code that it checks.
 */
import type { Bench } from './bench.ts';

interface Row {
  readonly given: readonly number[];
  readonly kept: readonly boolean[];
  readonly slack: readonly (number | null)[];
  /** in tenths, whole */
  readonly tenths: readonly (number | null)[];
}

/** All packages, found by counting up from the last bracket. */
export function rowsOf(bench: Bench): readonly Row[] {
  let packages: (readonly number[])[] = [[]];
  for (const size of bench.sizes)
    packages = packages.flatMap((given) => [...Array(size).keys()].map((alternative) => [...given, alternative]));
  return packages.map((given) => {
    const { kept, slack, values } = bench.judge(given);
    return { given, kept, slack, tenths: values.map(tenthsOf) };
  });
}

function tenthsOf(value: number | null): number | null {
  return value === null ? null : Math.round(value * 10);
}

function without(kept: readonly boolean[], line: number): boolean {
  return kept.every((isKept, index) => index === line || isKept);
}

export function acceptableRows(bench: Bench): readonly Row[] {
  return rowsOf(bench).filter(({ kept }) => !kept.includes(false));
}

function comparedRows(bench: Bench): readonly Row[] {
  const acceptable = acceptableRows(bench);
  return acceptable.length > 0 ? acceptable : rowsOf(bench);
}

export function paretoByDefinition(bench: Bench): readonly (readonly number[])[] | null {
  const rows = comparedRows(bench);
  if (rows[0].tenths[0] === null && rows[0].tenths[1] === null) return null;
  const beats = (one: Row, other: Row): boolean => {
    const [a, b] = [one, other].map(({ tenths }) => tenths.map((value) => value ?? 0));
    return a[0] >= b[0] && a[1] >= b[1] && (a[0] > b[0] || a[1] > b[1]);
  };
  return rows.filter((row) => !rows.some((other) => beats(other, row))).map(({ given }) => given);
}

interface Gained {
  readonly given: readonly number[];
  readonly a: number;
  readonly b: number;
}

function gained(bench: Bench): readonly Gained[] | null {
  const [a, b] = bench.disagreement.map(tenthsOf);
  if (a === null || b === null) return null;
  return acceptableRows(bench)
    .map(({ given, tenths }) => ({ given, a: tenths[0]! - a, b: tenths[1]! - b }))
    .filter((one) => one.a >= 0 && one.b >= 0);
}

/** `undefined`: a party states no wants; `null`: no package gains both. */
export function nashByDefinition(bench: Bench): readonly number[] | null | undefined {
  const all = gained(bench);
  if (all === null) return undefined;
  const greatest = Math.max(0, ...all.map(({ a, b }) => a * b));
  if (greatest === 0) return null;
  const tied = all.filter(({ a, b }) => a * b === greatest);
  const evenest = Math.min(...tied.map(({ a, b }) => Math.abs(a - b)));
  return tied.find(({ a, b }) => Math.abs(a - b) === evenest)!.given;
}

/** Parts of the ideal gains are compared over their common denominator. */
export function kalaiSmorodinskyByDefinition(bench: Bench): readonly number[] | null | undefined {
  const all = gained(bench);
  if (all === null) return undefined;
  const ideal = { a: Math.max(0, ...all.map(({ a }) => a)), b: Math.max(0, ...all.map(({ b }) => b)) };
  if (ideal.a === 0 && ideal.b === 0) return null;
  if (ideal.a === 0) return all.find(({ b }) => b === ideal.b)!.given;
  if (ideal.b === 0) return all.find(({ a }) => a === ideal.a)!.given;
  const parts = all.map(({ given, a, b }) => ({ given, parts: [a * ideal.b, b * ideal.a].sort((x, y) => x - y) }));
  let best = parts[0];
  for (const one of parts)
    if (one.parts[0] > best.parts[0] || (one.parts[0] === best.parts[0] && one.parts[1] > best.parts[1])) best = one;
  return best.given;
}

/** All smallest sets of lines that no package keeps together, and all smallest sets whose moving opens one. */
export function conflictByDefinition(bench: Bench): {
  readonly together: readonly (readonly number[])[];
  readonly toMove: readonly (readonly number[])[];
} {
  const rows = rowsOf(bench);
  const sets = [...Array(2 ** bench.lines.length).keys()].map((mask) =>
    bench.lines.flatMap((_, line) => (Math.floor(mask / 2 ** line) % 2 === 1 ? [line] : [])),
  );
  const keptTogether = (set: readonly number[]): boolean => rows.some(({ kept }) => set.every((line) => kept[line]));
  const opens = (set: readonly number[]): boolean =>
    keptTogether(bench.lines.flatMap((_, line) => (set.includes(line) ? [] : [line])));
  return { together: smallest(sets.filter((set) => !keptTogether(set))), toMove: smallest(sets.filter(opens)) };
}

function smallest(sets: readonly (readonly number[])[]): readonly (readonly number[])[] {
  const least = Math.min(...sets.map(({ length }) => length));
  return sets.filter(({ length }) => length === least);
}

/** What is acceptable without one line, less what is with it. */
export function openedWithout(bench: Bench, line: number): readonly (readonly number[])[] {
  const before = new Set(acceptableRows(bench).map(({ given }) => String(given)));
  return rowsOf(bench)
    .filter(({ kept }) => without(kept, line))
    .map(({ given }) => given)
    .filter((given) => !before.has(String(given)));
}

function apart(one: readonly number[], other: readonly number[]): readonly number[] {
  return one.flatMap((alternative, bracket) => (alternative === other[bracket] ? [] : [bracket]));
}

export function roleByDefinition(bench: Bench, bracket: number): { readonly role: string; readonly turns: number } {
  const rows = rowsOf(bench);
  const turned = new Set<string>();
  let matters = false;
  for (const one of rows)
    for (const other of rows) {
      if (String(apart(one.given, other.given)) !== String(bracket)) continue;
      if (one.kept.includes(false) !== other.kept.includes(false)) turned.add(String(one.given));
      if (String([one.kept, one.tenths]) !== String([other.kept, other.tenths])) matters = true;
    }
  return { role: turned.size > 0 ? 'decides' : matters ? 'matters' : 'cosmetic', turns: turned.size };
}

/** The package that a party can accept and that is fewest brackets away; `null`: it accepts none. */
export function leastByDefinition(bench: Bench, party: number, from: readonly number[]): readonly number[] | null {
  const mine = (line: number): boolean => bench.lines[line].party === bench.parties[party];
  const merits = ({ given, kept, tenths }: Row): readonly number[] => [
    -apart(from, given).length,
    kept.filter((isKept, line) => isKept && !mine(line)).length,
    tenths[1 - party] ?? 0,
  ];
  let best: Row | null = null;
  for (const row of rowsOf(bench)) {
    if (row.kept.some((isKept, line) => !isKept && mine(line))) continue;
    if (best === null || firstDifference(merits(row), merits(best)) > 0) best = row;
  }
  return best === null ? null : best.given;
}

function firstDifference(one: readonly number[], other: readonly number[]): number {
  const at = one.findIndex((merit, index) => merit !== other[index]);
  return at < 0 ? 0 : one[at] - other[at];
}
