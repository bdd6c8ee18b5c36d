/** An exact number, in lowest terms. */
export interface Fraction {
  readonly numerator: bigint;
  /** > 0 */
  readonly denominator: bigint;
}

/** The game of so many periods with so many inspections, one violation at most, at stakes of 1. */
export interface Dresher {
  /** to the inspectorate: 1 where it catches a violation in its own period, -1 where it misses one, 0 where there is none */
  readonly value: number;
  /** least chance that whoever violates for sure is caught, whenever he does it */
  readonly caught: number;
  readonly exact: { readonly value: Fraction; readonly caught: Fraction };
}

/**
 * Value of Dresher's inspection game. The inspected party sees each inspection, so it knows how many are left; it may also
 * keep its word to the end.
 *
 * @param periods     whole, 1..365
 * @param inspections whole, 0..periods
 * @source Dresher 1962; closed form Avenhaus, von Stengel and Zamir 2002 (recalled); verification.md 2.1, 9
 */
export function dresher(periods: number, inspections: number): Dresher {
  const [missed, all] = [choose(periods - 1, inspections), atMost(periods, inspections)];
  const exact = {
    value: lowest(-missed, all),
    // Where every period can be inspected each is, though half as often would do.
    caught: inspections === periods ? lowest(1n, 1n) : lowest(all - missed, 2n * all),
  };
  return { value: real(exact.value), caught: real(exact.caught), exact };
}

/** `-165/397`; a whole number without its 1. */
export function fractionText({ numerator, denominator }: Fraction): string {
  return denominator === 1n ? `${numerator}` : `${numerator}/${denominator}`;
}

/** Sets of at most so many of n things. */
function atMost(n: number, most: number): bigint {
  let [sum, term] = [1n, 1n];
  for (let i = 1; i <= most; i++) {
    term = (term * BigInt(n - i + 1)) / BigInt(i);
    sum += term;
  }
  return sum;
}

function choose(n: number, k: number): bigint {
  let sets = 1n;
  for (let i = 1; i <= k; i++) sets = (sets * BigInt(n - i + 1)) / BigInt(i);
  return sets;
}

function lowest(numerator: bigint, denominator: bigint): Fraction {
  let [a, b] = [numerator < 0n ? -numerator : numerator, denominator];
  while (b > 0n) [a, b] = [b, a % b];
  return { numerator: numerator / a, denominator: denominator / a };
}

/** Neither part has more than 366 binary digits, so that neither runs over. */
function real({ numerator, denominator }: Fraction): number {
  return Number(numerator) / Number(denominator);
}
