import { meanOf, medianRow, quantile } from '../number/index.ts';
import type { Column, Row } from '../number/index.ts';
import { cellNamed } from './linkage.ts';
import { packageAssured } from './package.ts';
import { futureOf } from './resolve.ts';
import type { Case } from './resolve.ts';
import type { Flip, Influence } from './result.ts';

/** Values at which a range is looked at before it is searched more closely. */
const gridValues = 33;

/**
 * Where one number alone, the others at their medians, turns the package from assured to not (or back) in the scenario's
 * cell: the turn nearest to the median. A number that turns nothing within its range is not listed.
 *
 * @source interfaces.md 3, flips
 */
export function flipsOf(resolved: Case): readonly Flip[] {
  return resolved.columns.map((_, index) => flipOf(resolved, index)).filter((flip) => flip !== null);
}

/** Where one number turns the package; null: nowhere in its range. @param index among the case's columns */
export function flipOf(resolved: Case, index: number): Flip | null {
  const holds = holdsAt(resolved);
  const middle = medianRow(resolved.columns);
  const column = resolved.columns[index]!;
  const at = (value: number): boolean => holds(changed(middle, index, value));
  const centre = middle[index]!;
  const turn = nearestTurn(column, centre, holds(middle), at);
  if (turn === null) return null;
  return { input: column.path, direction: turn > centre ? 'above' : 'below', at: threeDigits(turn) };
}

/** Shares of the draws in one row: is the package assured with each number in turn at its 5 % and at its 95 % value? */
export interface Swings {
  readonly low: readonly boolean[];
  readonly high: readonly boolean[];
}

/** One draw's part of `matters`. */
export function swingsOf(resolved: Case, row: Row): Swings {
  const holds = holdsAt(resolved);
  const at = (u: number): readonly boolean[] =>
    resolved.columns.map((column, index) => holds(changed(row, index, quantile(column.uncertain, u))));
  return { low: at(0.05), high: at(0.95) };
}

/** Draws that `matters` looks at, at most: it runs the package twice for every number in each. */
export const mattersDraws = 64;

/**
 * Numbers by how far each alone moves the share of draws in which the package is assured, strongest first; ties in the
 * order of their paths.
 *
 * @param swings one a draw
 * @source model.md, Uncertain numbers: what matters most
 */
export function mattersOf(resolved: Case, swings: readonly Swings[]): readonly Influence[] {
  return resolved.columns
    .map(({ path }, index): Influence => {
      const steps = swings.map(({ low, high }) => Number(high[index]) - Number(low[index]));
      const effect = meanOf(steps);
      const spread = steps.reduce((sum, step) => sum + (step - effect) * (step - effect), 0) / steps.length;
      return { input: path, effect, error: steps.length < 2 ? 0 : Math.sqrt(spread / steps.length) };
    })
    .sort((a, b) => Math.abs(b.effect) - Math.abs(a.effect));
}

/** What a number was tried at, and in which share of the draws the package is assured with it there. */
export interface Tried {
  readonly input: string;
  readonly low: { readonly value: number; readonly share: number };
  readonly high: { readonly value: number; readonly share: number };
}

/** Both ends of each influence, in the order of the columns. @param swings one a draw, at least one */
export function triedOf(resolved: Case, swings: readonly Swings[]): readonly Tried[] {
  const share = (end: 'low' | 'high', index: number): number =>
    swings.filter((swing) => swing[end][index]).length / swings.length;
  return resolved.columns.map(({ path, uncertain }, index) => ({
    input: path,
    low: { value: quantile(uncertain, 0.05), share: share('low', index) },
    high: { value: quantile(uncertain, 0.95), share: share('high', index) },
  }));
}

/** Is the package assured in the scenario's cell with these numbers? */
export function holdsAt(resolved: Case): (row: Row) => boolean {
  const { question } = resolved;
  const cell = cellNamed(question.cell);
  return (row) => packageAssured(question, futureOf(resolved, row), question.package, cell);
}

export function changed(row: Row, index: number, value: number): Row {
  const copy = Float64Array.from(row);
  copy[index] = value;
  return copy;
}

/** The boundary nearest to the median between values whose verdicts differ, on a grid, then by halving. */
function nearestTurn(column: Column, centre: number, verdict: boolean, at: (value: number) => boolean): number | null {
  const low = quantile(column.uncertain, 0);
  const high = quantile(column.uncertain, 1);
  const grid = Array.from({ length: gridValues }, (_, i) => low + (i / (gridValues - 1)) * (high - low));
  const known = new Map<number, boolean>([[centre, verdict]]);
  const points = [...new Set([...grid, centre])].sort((a, b) => a - b);
  const verdictAt = (value: number): boolean => {
    const found = known.get(value) ?? at(value);
    known.set(value, found);
    return found;
  };
  const gaps = points.slice(1).map((upper, i) => ({ lower: points[i]!, upper }));
  const fromCentre = ({ lower, upper }: { lower: number; upper: number }): number =>
    Math.min(Math.abs(lower - centre), Math.abs(upper - centre));
  const turn = gaps
    .sort((a, b) => fromCentre(a) - fromCentre(b))
    .find(({ lower, upper }) => verdictAt(lower) !== verdictAt(upper));
  return turn === undefined ? null : halved(turn.lower, turn.upper, verdictAt(turn.lower), at);
}

/** Closer than three digits can tell. */
function halved(lower: number, upper: number, verdict: boolean, at: (value: number) => boolean): number {
  let [low, high] = [lower, upper];
  // The second part ends the search where the turn is at zero, of which three digits are never enough.
  while (high - low > Math.max(1e-5 * Math.max(Math.abs(low), Math.abs(high)), 1e-7 * (upper - lower))) {
    const middle = (low + high) / 2;
    if (at(middle) === verdict) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

function threeDigits(value: number): number {
  return Number(value.toPrecision(3));
}
