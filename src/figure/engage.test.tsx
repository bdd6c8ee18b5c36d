import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { RaidResult } from '../model/shield/index.ts';
import type { NeedCurve } from '../model/stability/index.ts';
import { csvOf, dotColumns, engageSvg, engageTable, needSvg, needTable } from './index.ts';

const same = (n: number) => ({ median: n, low: n, high: n });

/** Two warheads, one interceptor of 0.7: one leaks with 0.7, both with 0.3. */
const result: RaidResult = {
  seed: 1,
  draws: 0,
  warheads: 2,
  interceptors: 1,
  doctrine: 'spread',
  forComparison: false,
  given: { kill: 0.7, shotsPerObject: 8 },
  within: 2,
  objects: 2,
  used: 1,
  expected: same(1.3),
  noneLeaks: same(0),
  wilkening: { noneLeaks: same(0.2), expected: same(1.1) },
  leakers: { median: 1, low: 1, high: 2 },
  leakingQuantiles: [...Array<number>(14).fill(1), ...Array<number>(6).fill(2)],
  distribution: [
    { leakers: 1, chance: 0.7, orMore: 1 },
    { leakers: 2, chance: 0.3, orMore: 0.3 },
  ],
};

describe('quantile dots', () => {
  test('all dots stand somewhere, columns touch, and each holds its own numbers', () => {
    const leaking = fc.array(fc.nat(5000), { minLength: 20, maxLength: 20 });
    fc.assert(
      fc.property(leaking, fc.integer({ min: 2, max: 60 }), (values, most) => {
        const columns = dotColumns(values, most);
        expect(columns.reduce((sum, { dots }) => sum + dots, 0)).toBe(20);
        expect(columns.length).toBeLessThanOrEqual(most + 1);
        columns.slice(1).forEach(({ from }, i) => expect(from).toBe(columns[i]!.to + 1));
        expect(columns[0]!.dots).toBeGreaterThan(0);
        expect(columns.at(-1)!.dots).toBeGreaterThan(0);
      }),
      { seed: 41 },
    );
  });

  test('the picture has twenty of them, says its sentence, and no number is broken', () => {
    const svg = engageSvg(result, { engine: '0' });
    expect([...svg.matchAll(/<circle/g)]).toHaveLength(20);
    expect(svg).toContain(
      'Of 2 warheads against 1 interceptor, 1.3 leak on average; the chance that none does: 0</title>',
    );
    expect(svg).not.toMatch(/NaN|undefined|Infinity|\d\.\d\d+"/);
  });

  test('every warhead leaks, however many', () => {
    for (const warheads of [0, 1, 100_000]) {
      const all = { ...result, warheads, leakers: same(warheads), leakingQuantiles: Array<number>(20).fill(warheads) };
      expect([...engageSvg(all, { engine: '0' }).matchAll(/<circle/g)]).toHaveLength(20);
    }
  });

  test('fractional is labelled for comparison', () => {
    const share = {
      ...result,
      doctrine: 'fractional',
      forComparison: true,
      used: null,
      interceptors: null,
      given: { stopped: 0.6 },
    } as const;
    expect(engageSvg(share, { engine: '0' })).toContain('for comparison');
  });

  test('the table is tidy', () =>
    expect(csvOf(engageTable(result))).toBe('leakers,chance,this_or_more\n1,0.7,1\n2,0.3,0.3\n'));
});

describe('confidence against stock', () => {
  const curve: NeedCurve = {
    doctrine: 'spread',
    forComparison: false,
    attack: { missiles: 1, warheadsPerMissile: 1, decoysPerWarhead: same(0) },
    confidence: same(0.8),
    need: {
      interceptors: { median: 2, low: 1, high: null },
      nullShare: { share: 0.25, error: 0.1 },
      reason: 'shotsPerObject',
    },
    curve: [0, 0.7, 0.91, 0.973].map((chance, interceptors) => ({
      interceptors,
      noneLeaks: { median: chance, low: chance / 2, high: Math.min(1, 1.02 * chance) },
      useful: chance > 0.8 ? 1 : 0,
    })),
    wilkening: {
      shotsPerObject: same(1.34),
      interceptors: same(1.34),
      nullShare: { share: 0, error: 0 },
      reason: null,
      alike: same(2),
      noneLeaksThere: same(0.91),
    },
    twoLooks: {
      expectedExpenditure: { median: 1.3, low: 1, high: null },
      confidenceThere: same(0.75),
      fallsShort: 1,
      stockNeeded: same(3),
      difference: same(1.7),
    },
  };
  const context = { scenario: { title: 'A & B', party: 'US' }, draws: 16, foot: ['Source.'] };

  test('marks the need, and says what an average is not', () => {
    const svg = needSvg(curve, context);
    expect(svg).toContain('2 (1 to no number) interceptors stop one missile whole with a chance of 0.8</title>');
    expect(svg).toContain('>2 (median)<');
    expect(svg).toContain('An expected expenditure is not a stock that gives the confidence');
    expect(svg).toContain('A &amp; B. Shield of the United States.');
    expect(svg).not.toMatch(/NaN|undefined|Infinity/);
  });

  test('no number suffices: the reason stands in the title, and no mark', () => {
    const none = { ...curve, need: { ...curve.need, interceptors: { median: null, low: null, high: null } } };
    const svg = needSvg(none, context);
    expect(svg).toContain(
      'No number of interceptors stops one missile whole with a chance of 0.8 (too few shots at each object)',
    );
    expect(svg).not.toContain('(median)<');
  });

  test('the table is tidy', () =>
    expect(csvOf(needTable(curve)).split('\n').slice(0, 3)).toEqual([
      'interceptors,none_leaks_median,none_leaks_low,none_leaks_high,useful',
      '0,0,0,0,0',
      '1,0.7,0.35,0.714,0',
    ]));
});
