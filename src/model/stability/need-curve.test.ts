import { describe, expect, test } from 'vitest';
import type { Shooting } from '../shield/index.ts';
import { need, needCurve } from './index.ts';
import { twoLookExpenditure, twoLooks } from './two-looks.ts';

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

test('under turns too: what shots without end would not mend is told at once, 0.9 ^ 5 = 0.59 and 0.95 x 0.96 ^ 5 = 0.77', () => {
  const twice = { ...plain, doctrine: 'shoot-look-shoot', looks: 2, split: 'best' } as const;
  const large = { ...attack, decoysPerWarhead: 8 };
  expect(need({ ...twice, track: 0.9 }, large, 0.8)).toEqual({ interceptors: null, reason: 'track' });
  expect(need({ ...twice, system: 0.7 }, large, 0.8)).toEqual({ interceptors: null, reason: 'system' });
  const called = { ...twice, system: 0.95, warheadsCalled: 0.96 };
  expect(need(called, large, 0.8)).toEqual({ interceptors: null, reason: 'discrimination' });
});

describe('an expected expenditure is not a stock', () => {
  test('five warheads of kill 0.7: 8 spent on average by two looks give 0.76; 0.8 needs 9, and one look 14', () => {
    const asked = { engagement: plain, attack, confidence: 0.8 };
    const { expectedExpenditure, confidenceThere, stockNeeded, difference } = twoLooks([asked])!;
    expect(expectedExpenditure.median).toBeCloseTo(8, 12);
    expect(confidenceThere!.median).toBeCloseTo(twoTurnsByHand(5, 8, 0.7), 12);
    expect(confidenceThere!.median).toBeLessThan(0.8);
    expect(twoTurnsByHand(5, 9, 0.7)).toBeGreaterThanOrEqual(0.8);
    expect(stockNeeded.median).toBe(9);
    expect(difference.median).toBeCloseTo(1, 12);
  });

  test('Wilkening: 20 warheads, tracked with 0.99: 47.2 spent on average give 0.768, not the 0.8 asked for', () => {
    const asked = { engagement: { ...plain, track: 0.99 }, attack: { ...attack, missiles: 20 }, confidence: 0.8 };
    const { expectedExpenditure, confidenceThere, stockNeeded } = twoLooks([asked])!;
    expect(expectedExpenditure.median).toBeCloseTo(20 * (2 + 0.09 * 4), 10);
    expect(confidenceThere!.median).toBeCloseTo(0.768, 3);
    expect(stockNeeded.median).toBe(52);
  });

  test('over draws: where whole shots do more than is asked for it does not fall short, and the share says so', () => {
    const asked = [0.7, 0.75, 0.8, 0.95].map((kill) => ({ engagement: { ...plain, kill }, attack, confidence: 0.8 }));
    const each = asked.map((one) => twoLooks([one])!);
    const short = each.filter(({ fallsShort }) => fallsShort === 1).length;
    expect(short).toBeGreaterThan(0);
    expect(short).toBeLessThan(4);
    expect(twoLooks(asked)!.fallsShort).toBe(short / 4);
    for (const { confidenceThere, fallsShort } of each) expect(confidenceThere!.median < 0.8).toBe(fallsShort === 1);
  });

  test('no such thing of a fixed share; where no shots suffice, and of a large attack, what is missing is null', () => {
    const share = { doctrine: 'fractional', stopped: 0.6, system: 1, exposed: 1 } as const;
    expect(twoLooks([{ engagement: share, attack, confidence: 0.8 }])).toBe(null);
    const few = twoLooks([{ engagement: { ...plain, shotsPerObject: 2 }, attack, confidence: 0.8 }])!;
    expect([few.expectedExpenditure.median, few.confidenceThere, few.stockNeeded.median]).toEqual([null, null, null]);
    const large = twoLooks([{ engagement: plain, attack: { ...attack, missiles: 25 }, confidence: 0.8 }])!;
    expect(large.expectedExpenditure.median).toBeGreaterThan(25);
    expect(large.stockNeeded.median).toBe(null);
  });
});

/** P(none leaks): the best of every first turn by expected leakers, all that is left in the second; every object tracked. */
function twoTurnsByHand(objects: number, stock: number, kill: number): number {
  const even = (over: number, shots: number): readonly number[] =>
    Array.from({ length: over }, (_, i) => 1 - (1 - kill) ** (Math.floor(shots / over) + (i < shots % over ? 1 : 0)));
  /** chance of each number stopped */
  const law = (each: readonly number[]): readonly number[] =>
    each.reduce<number[]>((so, p) => [...so, 0].map((at, k) => at * (1 - p) + (k > 0 ? so[k - 1]! * p : 0)), [1]);
  let best = { leaking: Infinity, none: 0 };
  for (let first = 0; first <= stock; first++) {
    let [leaking, none] = [0, 0];
    law(even(objects, first)).forEach((chance, gone) => {
      const left = even(objects - gone, stock - first);
      leaking += chance * left.reduce((sum, p) => sum + 1 - p, 0);
      none += chance * left.reduce((product, p) => product * p, 1);
    });
    if (leaking < best.leaking - 1e-12) best = { leaking, none };
  }
  return best.none;
}

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
