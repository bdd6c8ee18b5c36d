/** Median with a 5-95 % band over draws; quantiles are the values of rank ceil(q n). */
export interface Band {
  readonly median: number;
  readonly low: number;
  readonly high: number;
}

/** The same where a value may not exist; null stands above every value. */
export interface OpenBand {
  readonly median: number | null;
  readonly low: number | null;
  readonly high: number | null;
}

/** @param values one a draw, at least one */
export function bandOf(values: readonly number[]): Band {
  const sorted = Float64Array.from(values).sort();
  return { median: ranked(sorted, 0.5), low: ranked(sorted, 0.05), high: ranked(sorted, 0.95) };
}

/** @param values one a draw, at least one; null stands above every value */
export function openBandOf(values: readonly (number | null)[]): OpenBand {
  const { median, low, high } = bandOf(values.map((value) => value ?? Infinity));
  const known = (value: number): number | null => (value === Infinity ? null : value);
  return { median: known(median), low: known(low), high: known(high) };
}

/** Arithmetic mean; over draws what one expects who believes them alike. @param values at least one */
export function meanOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** @source model.md, Uncertain numbers */
function ranked(sorted: Float64Array, q: number): number {
  return sorted[Math.ceil(q * sorted.length - 1e-9) - 1]!;
}
