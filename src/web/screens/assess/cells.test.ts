import { describe, expect, test } from 'vitest';
import type { CellAssessment } from '../../../model/scenario/index.ts';
import { allEqual, cellAfter, heldIn, keyOf, spotOf, spotWritten, worstFirst } from './cells.ts';

const q = (median: number) => ({ median, low: median, high: median });

function cell(defender: string, share: number, chance: number): CellAssessment {
  return {
    ...{ attacker: 'A', defender, posture: 'day', doctrine: 'ride-out', before: 1000 },
    ...{ spent: q(0), usable: q(0), bound: 'shots', exchangeRatio: q(0) },
    ...{ surviving: q(0), arriving: q(0), leaking: q(0), drawdown: q(0) },
    ...{ retaliation: q(chance), shortfall: q(1 - chance), assured: { share, error: 0 } },
    ...{ arrivingQuantiles: [], leakingQuantiles: [] },
  };
}

describe('the worst cell', () => {
  test('is the one that is assured in fewest draws', () => {
    const cells = [cell('x', 0.9, 0.99), cell('y', 0.1, 0.2), cell('z', 0.5, 0.1)];
    expect(worstFirst(cells).map(({ defender }) => defender)).toEqual(['y', 'z', 'x']);
  });
  test('among equals the one with the lowest chance, then the first', () => {
    const cells = [cell('x', 0, 0.3), cell('y', 0, 0.2), cell('z', 0, 0.2)];
    expect(worstFirst(cells).map(({ defender }) => defender)).toEqual(['y', 'z', 'x']);
  });
  test('is none where all are alike', () => {
    expect(allEqual([cell('x', 1, 1), cell('y', 1, 0.97)])).toBe(true);
    expect(allEqual([cell('x', 1, 1), cell('y', 0.99, 1)])).toBe(false);
  });
});

test('half the draws are enough to hold', () =>
  expect(heldIn({ cells: [cell('x', 0.5, 0), cell('y', 0.4999, 0), cell('z', 1, 1)] })).toBe(2));

test('what is shown survives a link', () => {
  for (const spot of [
    { today: false, cell: null },
    { today: true, cell: null },
    { today: true, cell: keyOf(cell('A + B', 0, 0)) },
  ])
    expect(spotOf(spotWritten(spot))).toEqual(spot);
  expect(spotOf(null)).toEqual({ today: false, cell: null });
  expect(spotOf('something older')).toEqual({ today: false, cell: null });
});

test('arrows go along rows and between them, and stop at the edges', () => {
  expect(cellAfter('ArrowRight', 0, 4, 8)).toBe(1);
  expect(cellAfter('ArrowDown', 1, 4, 8)).toBe(5);
  expect(cellAfter('ArrowUp', 1, 4, 8)).toBe(1);
  expect(cellAfter('ArrowLeft', 0, 4, 8)).toBe(0);
  expect(cellAfter('End', 2, 1, 8)).toBe(7);
  expect(cellAfter('Home', 2, 1, 8)).toBe(0);
  expect(cellAfter('Enter', 2, 1, 8)).toBeNull();
});
