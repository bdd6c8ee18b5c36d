import type { Bench, Judgement, Package } from './bench.ts';
import { descended } from './descent.ts';
import { inOrder, packagesOf, placeOf } from './packages.ts';
import type { Packages } from './packages.ts';

/** A judgement made ready for comparing. */
export interface Judged extends Judgement {
  /** to 12 decimals, so that what is equal but for the rounding of doubles is equal */
  readonly values: readonly (number | null)[];
  /** how many lines are not kept */
  readonly crossed: number;
}

/** The packages that were looked at, each with what it comes to. Answers name a package by its place in here. */
export interface Examined extends Packages {
  readonly bench: Bench;
  /** by package */
  readonly judged: readonly Judged[];
  /** any package of the draft, looked at or not */
  at(given: Package): Judged;
}

/**
 * Judges the packages of a draft: all, or a part of more than 20,000.
 *
 * Where no package of a part is acceptable to all, those nearest to it are followed to better ones, a bracket at a time,
 * and the packages on the way belong to the part: that none is acceptable is then more than bad luck in drawing.
 *
 * @param bench as in `bench.ts`
 * @param must  packages that are looked at in any case, such as the parties' proposals
 */
export function examine(bench: Bench, must: readonly Package[] = []): Examined {
  const { packages, ...drawn } = packagesOf(bench.sizes, must);
  const judge = judgeOf(bench);
  const rows = packages.map((given) => ({ given, judged: judge(given) }));
  const first = gathered(bench, drawn, rows, judge);
  if (!drawn.sampled || first.judged.some(isAcceptable)) return first;
  const met = descended(first).map((given) => ({ given, judged: judge(given) }));
  return gathered(
    bench,
    drawn,
    [...rows, ...met].toSorted((a, b) => inOrder(a.given, b.given)),
    judge,
  );
}

/** Whether no line of anybody is crossed. */
export function isAcceptable({ crossed }: Judged): boolean {
  return crossed === 0;
}

function gathered(
  bench: Bench,
  drawn: Omit<Packages, 'packages'>,
  rows: readonly { readonly given: Package; readonly judged: Judged }[],
  judge: (given: Package) => Judged,
): Examined {
  const judged = rows.map((row) => row.judged);
  const at = drawn.sampled ? judge : (given: Package): Judged => judged[placeOf(bench.sizes, given)];
  return { ...drawn, packages: rows.map(({ given }) => given), bench, judged, at };
}

/** A bench may give one judgement for many packages: it is made ready once. */
function judgeOf(bench: Bench): (given: Package) => Judged {
  const known = new WeakMap<Judgement, Judged>();
  return (given) => {
    const judgement = bench.judge(given);
    let judged = known.get(judgement);
    if (!judged) known.set(judgement, (judged = ready(judgement)));
    return judged;
  };
}

function ready({ kept, slack, values }: Judgement): Judged {
  const crossed = kept.reduce((count, isKept) => count + (isKept ? 0 : 1), 0);
  return { kept, slack, values: values.map(roundedValue), crossed };
}

/** To 12 decimals. Two numbers that differ by less are one: else a tie would hang on the last place of a double. */
export function rounded(x: number): number {
  const scaled = x * 1e12;
  return Number.isFinite(scaled) ? Math.round(scaled) / 1e12 + 0 : x;
}

export function roundedValue(value: number | null): number | null {
  return value === null ? null : rounded(value);
}
