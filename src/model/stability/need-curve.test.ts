import { describe, expect, test } from 'vitest';
import type { Shooting } from '../shield/index.ts';
import { need, needCurve } from './index.ts';
import { twoLookExpenditure } from './need-curve.ts';

const plain: Shooting = {
  doctrine: 'spread',
  kill: 0.7,
  track: 1,
  system: 1,
  shotsPerObject: 8,
  decoysPerWarhead: 0,
  reach: 1,
  exposed: 1,
};
const attack = { missiles: 5, warheadsPerMissile: 1, decoysPerWarhead: 0 };

describe('worked examples', () => {
  test('Wilkening: 20 warheads, tracked with 0.99, kill 0.7, none leaks with 0.8: 113 on average, here whole shots', () => {
    // Real-valued shots give 113 (shield.md 7, C4), the same whole number at each 120; spread lets some have five.
    const twenty = { ...attack, missiles: 20 };
    const { interceptors } = need({ ...plain, track: 0.99 }, twenty, 0.8);
    expect(interceptors).toBeGreaterThan(113);
    expect(interceptors).toBeLessThanOrEqual(120);
    expect(interceptors).toBe(116);
  });

  test('two looks: three shots an object, one first: 1 + 0.3 x 2 each', () => {
    // 0.91^5 = 0.62, 0.973^5 = 0.87: n = 3. n1 = 1: 1.6; n1 = 2: 2 + 0.09 = 2.09.
    expect(twoLookExpenditure({ engagement: plain, attack, confidence: 0.8 })).toBeCloseTo(8, 12);
    expect(twoLookExpenditure({ engagement: { ...plain, shotsPerObject: 2 }, attack, confidence: 0.8 })).toBe(null);
    expect(twoLookExpenditure({ engagement: plain, attack: { ...attack, missiles: 0 }, confidence: 0.8 })).toBe(0);
  });
});

describe('over draws', () => {
  const questions = [0.3, 0.5, 0.7, 0.9].map((kill) => ({ engagement: { ...plain, kill }, attack, confidence: 0.8 }));
  const result = needCurve(questions, 4);

  test('the curve crosses the confidence where the need is', () => {
    const one = needCurve([questions[2]!], 0);
    expect(one.need.interceptors).toEqual({ median: 14, low: 14, high: 14 });
    expect(one.curve[13]!.noneLeaks.median).toBeLessThan(0.8);
    expect(one.curve[14]!.noneLeaks.median).toBeGreaterThanOrEqual(0.8);
    expect(one.curve[14]!.useful).toBe(1);
  });

  test('needs are quantiles of draws, null above all, with the commonest reason', () => {
    const each = questions.map((one) => need(one.engagement, attack, 0.8).interceptors);
    expect(each[0]).toBe(null); // 1 - 0.7^8 = 0.942, to the fifth 0.743
    expect(result.need.interceptors).toEqual({ median: each[2], low: each[3], high: null });
    expect(result.need.nullShare.share).toBe(0.25);
    expect(result.need.reason).toBe('shotsPerObject');
  });

  test('more stock never lowers a chance, and the last stock is the most that changes anything', () => {
    result.curve.slice(1).forEach(({ noneLeaks, useful }, i) => {
      for (const key of ['median', 'low', 'high'] as const)
        expect(noneLeaks[key]).toBeGreaterThanOrEqual(result.curve[i]!.noneLeaks[key]);
      expect(useful).toBeGreaterThanOrEqual(result.curve[i]!.useful);
    });
    expect(result.curve.at(-1)!.interceptors).toBe(40);
  });

  test('many stocks come in even steps, the last one always', () => {
    const many = needCurve([{ engagement: plain, attack: { ...attack, missiles: 101 }, confidence: 0.8 }], 0);
    expect(many.curve.length).toBeLessThanOrEqual(402);
    expect(many.curve.at(-1)!.interceptors).toBe(808);
  });
});
