import { describe, expect, it } from 'vitest';
import { opened } from './opened.ts';
import { cellNames, joined } from '../src/model/scenario/linkage.ts';
import { alternativeOf, chartSoFar, linkageResult, outcomeOf, rowOf, swingDraws } from '../src/model/scenario/run.ts';

const draws = { draws: 12, seed: 7, given: null };
const rows = Array.from({ length: draws.draws }, (_, i) => i);

describe.each(['moscow-2001', 'after-new-start-2026'])('%s, cell by cell', (id) => {
  const resolved = opened(id);
  const inCells = (cells: typeof cellNames) =>
    rows.map((i) => outcomeOf({ kind: 'linkage', resolved, cells }, rowOf(resolved, draws, i)));
  const whole = rows.map((i) => outcomeOf({ kind: 'linkage', resolved }, rowOf(resolved, draws, i)));

  it('gives in parts what it gives as a whole, to the last bit', () => {
    const [first, ...others] = cellNames;
    const [last, rest] = [inCells(others), inCells([first!])];
    expect(rest.map((one, i) => joined(one, last[i]!))).toEqual(whole);
    expect(chartSoFar(resolved, inCells([others[1]!]), draws).exchangeRatio).toEqual(
      chartSoFar(resolved, whole, draws).exchangeRatio,
    );
  });

  it('draws one cell with the figures of the whole chart, and says what it did not look for', () => {
    const cell = resolved.question.cell;
    const so = chartSoFar(resolved, inCells([cell]), draws);
    const swings = rows.map((i) => outcomeOf({ kind: 'swings', resolved }, rowOf(resolved, swingDraws(draws), i)));
    const all = linkageResult(resolved, whole, swings, [alternativeOf('none', resolved)], draws);
    expect(so.cells).toEqual([cell]);
    expect(so.shares.byCell[cell]).toEqual(all.shares.byCell[cell]);
    expect(so.because[cell]).toEqual(all.because[cell]);
    expect(so.points[0]!.byCell[cell]).toEqual(all.points[0]!.byCell[cell]);
    expect(so.closesAt).toEqual(all.closesAt.filter((one) => one.cell === cell));
    expect(so.need).toEqual(all.need);
    expect(so.labels.points.change).toBe('not searched');
    expect([so.flips, so.matters, so.alternatives, so.presets]).toEqual([[], [], [], []]);
  });
});
