import { describe, expect, it } from 'vitest';
import { cellBox } from '../../../words/index.ts';
import type { ReachResult } from '../../../model/shield/reach/index.ts';
import { firstSpot, movedSpot, nearestCell, spotOfCell } from './spot.ts';

const globe = { map: { south: 0, north: 90, west: -180, east: 180 }, cellDegrees: 2, rows: 45, columns: 180 };
const piece = { map: { south: 30, north: 60, west: 170, east: -170 }, cellDegrees: 5, rows: 6, columns: 4 };

describe('the cursor of a map', () => {
  it('begins where the interceptors stand', () => {
    const site = { boxes: [{ south: 63, north: 65, west: -147, east: -145 }] };
    const { row, column } = firstSpot(globe, site);
    expect(cellBox(globe as ReachResult, row, column)).toEqual({ south: 64, north: 66, west: -146, east: -144 });
    expect(firstSpot(piece, site)).toEqual({ row: 0, column: 0 });
  });

  it('goes around the Earth, ends at its poles and at the sides of a piece', () => {
    expect(movedSpot(globe, { row: 44, column: 0 }, 1, -1)).toEqual({ row: 44, column: 179 });
    expect(movedSpot(globe, { row: 0, column: 179 }, -5, 5)).toEqual({ row: 0, column: 4 });
    expect(movedSpot(piece, { row: 0, column: 3 }, 2, 5)).toEqual({ row: 2, column: 3 });
  });

  it('comes to every cell by its number', () => {
    expect(spotOfCell(globe, 181)).toEqual({ row: 1, column: 1 });
  });

  it('follows a pointer to the nearest cell, and to none far off', () => {
    expect(
      nearestCell(
        [
          [0, 0],
          [10, 0],
          [20, 5],
        ],
        12,
        1,
      ),
    ).toBe(1);
    expect(nearestCell([[0, 0]], 100, 0)).toBeNull();
  });
});
