import { describe, expect, test } from 'vitest';
import { below } from '../number/index.ts';
import { leakers } from './leak.ts';
import type { Shooting } from './engagement.ts';
import { alikeNeed, wilkeningCase, wilkeningLeak, wilkeningNeed, wilkeningRaid } from './wilkening.ts';
import type { WilkeningCase } from './wilkening.ts';

/** Wilkening's own example. @source shield.md 7, C4 */
const twenty: WilkeningCase = {
  warheads: 20,
  decoys: 0,
  kill: 0.7,
  track: 0.99,
  system: 1,
  warheadsCalled: 1,
  decoysCalled: 1,
};

const shooting: Shooting = {
  doctrine: 'spread',
  kill: 0.7,
  track: 0.99,
  system: 1,
  shotsPerObject: 8,
  decoysPerWarhead: 0,
  reach: 1,
  exposed: 1,
};

describe('worked examples', () => {
  test('20 warheads, p 0.7, P_track 0.99, C 0.8: 5.654 shots each, 113 interceptors; whole shots alike 120', () => {
    const { interceptors, shotsPerObject } = wilkeningNeed(twenty, 0.8);
    expect(shotsPerObject).toBeCloseTo(5.654, 3);
    expect(interceptors).toBeCloseTo(113.07, 2);
    expect(alikeNeed(twenty, 8, 0.8)).toBe(120);
  });

  test('discrimination: W* = 20 x 0.995 + 40 x 0.25 = 29.9 objects, P_track contains P_ww', () => {
    const called = { ...twenty, track: 1, decoys: 40, warheadsCalled: 0.995, decoysCalled: 0.25 };
    const { interceptors, shotsPerObject } = wilkeningNeed(called, 0.8);
    expect(interceptors! / shotsPerObject!).toBeCloseTo(20 * 0.995 + 10, 12);
    expect(shotsPerObject).toBeCloseTo(wilkeningNeed({ ...twenty, track: 0.995 }, 0.8).shotsPerObject!, 12);
  });

  test('feasible only if P_track > C^(1/W): 0.8^(1/20) = 0.98890', () => {
    expect(wilkeningNeed({ ...twenty, track: 0.9889 }, 0.8).reason).toBe('track');
    expect(wilkeningNeed({ ...twenty, track: 0.98891 }, 0.8).reason).toBe(null);
    expect(wilkeningNeed({ ...twenty, track: 1 }, 1).reason).toBe('track');
    expect(wilkeningNeed({ ...twenty, system: 0.7 }, 0.8).reason).toBe('system');
    expect(wilkeningNeed({ ...twenty, kill: 0 }, 0.8).reason).toBe('kill');
    expect(wilkeningNeed({ ...twenty, kill: 1 }, 0.8).reason).toBe('kill');
    expect(alikeNeed(twenty, 5, 0.8)).toBe(null);
  });

  test('nothing to stop, or nothing asked, needs nothing', () => {
    expect(wilkeningNeed({ ...twenty, warheads: 0 }, 0.8).interceptors).toBe(0);
    expect(wilkeningNeed(twenty, 0).interceptors).toBe(0);
    expect(wilkeningLeak({ ...twenty, warheads: 0 }, 0)).toEqual({ noneLeaks: 1, expected: 0 });
    expect(wilkeningLeak(twenty, 0)).toEqual({ noneLeaks: 0, expected: 20 });
  });
});

describe('two methods agree', () => {
  test('the need put back gives the confidence, and halving finds the same need', () => {
    for (const kill of [0.1, 0.45, 0.7, 0.95])
      for (const confidence of [0.05, 0.5, 0.8]) {
        const asked = { ...twenty, kill, decoys: 7, decoysCalled: 0.5, track: 0.999, system: 0.9 };
        const { interceptors } = wilkeningNeed(asked, confidence);
        expect(wilkeningLeak(asked, interceptors!).noneLeaks).toBeCloseTo(confidence, 10);
        let [fails, holds] = [0, 10_000];
        for (let i = 0; i < 60; i++) {
          const middle = (fails + holds) / 2;
          if (wilkeningLeak(asked, middle).noneLeaks >= confidence) holds = middle;
          else fails = middle;
        }
        expect(holds).toBeCloseTo(interceptors!, 6);
      }
  });

  test('at a whole number of shots each it is the doctrine spread, P(0) and mean', () => {
    for (const each of [0, 1, 2, 5]) {
      const leaking = leakers(shooting, 20, 20 * each);
      const closed = wilkeningLeak(wilkeningCase(shooting, 20, 0)!, 20 * each);
      expect(closed.noneLeaks).toBeCloseTo(below(leaking, 1), 10);
      const mean = leaking.weights.reduce((sum, weight, i) => sum + weight * (leaking.from + i), 0);
      expect(closed.expected).toBeCloseTo(mean, 10);
    }
  });

  test('between them the closed form is the kinder one: whole shots leave some objects with fewer', () => {
    for (let stock = 81; stock < 120; stock++)
      expect(wilkeningLeak(twenty, stock).noneLeaks).toBeGreaterThanOrEqual(
        below(leakers(shooting, 20, stock), 1) - 1e-12,
      );
  });
});

test('no closed form of a fixed share or of interceptors in orbit', () => {
  expect(wilkeningCase({ doctrine: 'fractional', stopped: 0.6, system: 1, exposed: 1 }, 5, 0)).toBe(null);
  const orbit = {
    altitudeKilometres: 300,
    interceptKilometres: 200,
    velocityChangeKilometresPerSecond: 6,
    accelerationGravities: 15,
    flyoutSeconds: 120,
    inclinationDegrees: 90,
    latitudeDegrees: 40,
  };
  expect(wilkeningCase({ ...shooting, orbit }, 5, 0)).toBe(null);
});

test('a raid: half of ten warheads within, with as many decoys; half of 30 interceptors in reach: 1.5 shots at each of ten', () => {
  const raid = { ...shooting, exposed: 0.5, reach: 0.5, decoysPerWarhead: 1, track: 1, kill: 0.75 };
  const { noneLeaks, expected } = wilkeningRaid([raid], 10, 30)!;
  expect(noneLeaks.median).toBe(0);
  expect(expected.median).toBeCloseTo(5 + 5 * 0.125, 12); // 0.25 ^ 1.5 = 0.125
  expect(wilkeningRaid([{ ...raid, exposed: 1 }], 5, 30)!.noneLeaks.median).toBeCloseTo(0.875 ** 5, 12);
});
