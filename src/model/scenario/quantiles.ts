import { ceiling } from '../number/index.ts';
import type { NullableQuantiles, Quantiles, Share } from './result.ts';

/** Where a value that does not exist stands among those that do. */
export type NullStands = 'below' | 'above';

/** Median and 5-95 % band. @param values one a draw, at least one */
export function quantilesOf(values: readonly number[]): Quantiles {
  const sorted = Float64Array.from(values).sort();
  return { median: ranked(sorted, 0.5), low: ranked(sorted, 0.05), high: ranked(sorted, 0.95) };
}

export function nullableQuantilesOf(values: readonly (number | null)[], nulls: NullStands): NullableQuantiles {
  const place = (value: number | null): number => value ?? (nulls === 'below' ? -Infinity : Infinity);
  const sorted = Float64Array.from(values, place).sort();
  const at = (q: number): number | null => {
    const value = ranked(sorted, q);
    return Number.isFinite(value) ? value : null;
  };
  return { median: at(0.5), low: at(0.05), high: at(0.95) };
}

/** @param hits draws in which it holds; @param draws 0 stands for the one run at the medians */
export function shareOf(hits: number, runs: number, draws: number): Share {
  const share = hits / runs;
  return { share, error: standardError(share, draws) };
}

export function standardError(share: number, draws: number): number {
  return draws === 0 ? 0 : Math.sqrt((share * (1 - share)) / draws);
}

/** The value of rank ceil(q n). @source model.md, Uncertain numbers */
function ranked(sorted: Float64Array, q: number): number {
  return sorted[ceiling(q * sorted.length) - 1]!;
}
