import { beforeAll, describe, expect, test } from 'vitest';
import { highsSolver } from '../answer/solver.ts';
import {
  dresher,
  interim,
  matrixGame,
  prizeOf,
  secretVisits,
  stagesOf,
  timingGame,
  visitPlans,
} from '../model/inspection/index.ts';
import type { LinearSolver, TimingGame } from '../model/inspection/index.ts';

let solver: LinearSolver;
beforeAll(async () => {
  solver = await highsSolver();
});

test('a stage of Dresher’s game as a matrix', () => {
  const stakes = { gain: 2, loss: 3 };
  const stage = stagesOf(6, 6, stakes);
  for (let n = 2; n <= 6; n++) {
    for (let m = 1; m < n; m++) {
      const corners = [
        [stakes.loss, stage(n - 1, m - 1).value],
        [-stakes.gain, stage(n - 1, m).value],
      ];
      const { value, rows, columns } = matrixGame(corners, solver);
      expect(value).toBeCloseTo(stage(n, m).value, 9);
      expect(rows[0]).toBeCloseTo(stage(n, m).inspect, 9);
      expect(columns[0]).toBeCloseTo(stage(n, m).violate, 9);
    }
  }
});

test.each([4, 6, 12, 24, 52])('one interim inspection, %i slots: programme against closed form', (slots) => {
  const { delay, visits } = interim(slots);
  const found = secretVisits(slots, 1, solver)!;
  expect(found.delay / slots).toBeCloseTo(delay, 9);
  visits.forEach(({ chance }, slot) => expect(found.visits[slot]).toBeCloseTo(chance, 6));
});

const dresherStakes = { kind: 'in-time', within: 1, gain: 1, loss: 1 } as const;

describe('the whole tree of what can be seen, with no word on what matters in it', () => {
  test.each([
    [4, 2],
    [6, 2],
    [7, 3],
  ])('Dresher, %i periods and %i inspections', (periods, visits) => {
    const { value, rows, columns } = timingGame({ periods, visits, prize: dresherStakes, watches: true }, solver);
    expect(-value).toBeCloseTo(dresher(periods, visits).value, 9);
    for (const chances of [rows, columns]) expect(chances.reduce((sum, chance) => sum + chance, 0)).toBeCloseTo(1, 9);
    expect(Math.min(...rows, ...columns)).toBeGreaterThan(-1e-9);
  });

  test.each([
    [5, 1],
    [7, 2],
    [8, 3],
    [8, 4],
  ])(
    'playing for time before the eyes of the violator: %i periods, %i visits part the year evenly',
    (periods, visits) => {
      const { value } = timingGame({ periods, visits, prize: { kind: 'delay' }, watches: true }, solver);
      expect(value).toBeCloseTo(periods / (visits + 1), 9);
    },
  );
});

describe('who sees no visit', () => {
  test.each([
    [6, 2],
    [8, 3],
    [9, 4],
  ])('delay, %i periods and %i visits: as many ways through the year as plans', (periods, visits) => {
    const { value } = timingGame({ periods, visits, prize: { kind: 'delay' }, watches: false }, solver);
    const { delay, starts, visits: chances } = secretVisits(periods, visits, solver)!;
    expect(delay).toBeCloseTo(value, 9);
    expect(chances.reduce((sum, chance) => sum + chance, 0)).toBeCloseTo(visits, 9);
    const game: TimingGame = { periods, visits, prize: { kind: 'delay' }, watches: false };
    for (const plan of visitPlans(periods, visits)) {
      const waits = starts.reduce((sum, chance, start) => sum + chance * prizeOf(game, plan, start), 0);
      expect(waits).toBeGreaterThan(delay - 1e-9);
    }
  });

  test('is caught in its period as often as periods are inspected, and violates only where that pays', () => {
    const game: TimingGame = { periods: 8, visits: 3, prize: dresherStakes, watches: false };
    expect(timingGame(game, solver).value).toBeCloseTo(1 - (2 * 3) / 8, 9);
    const often = timingGame({ ...game, visits: 5 }, solver);
    expect(often.value).toBeCloseTo(0, 9);
  });

  test('seeing the visits never hurts the violator', () => {
    for (const prize of [{ kind: 'delay' }, dresherStakes, { ...dresherStakes, within: 2 }] as const) {
      const [seen, secret] = [true, false].map(
        (watches) => timingGame({ periods: 7, visits: 3, prize, watches }, solver).value,
      );
      expect(seen).toBeGreaterThan(secret! - 1e-9);
    }
  });

  test('more than a solver takes at once is not tried', () => {
    expect(secretVisits(365, 100, () => null)).toBeNull();
  });
});
