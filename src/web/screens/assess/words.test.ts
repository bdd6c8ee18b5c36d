import { describe, expect, test } from 'vitest';
import type { AssessResult, CellAssessment } from '../../../model/scenario/index.ts';
import { assessVerdict, assuredWords, blowSentences, cellLabel } from './words.ts';

const q = (median: number, low = median, high = median) => ({ median, low, high });

function cell(defender: string, share: number): CellAssessment {
  return {
    ...{ attacker: defender === 'US' ? 'Russia' : 'US', defender, posture: 'day', doctrine: 'ride-out', before: 2500 },
    ...{ spent: q(280, 250, 287), usable: q(287), bound: 'warheads', exchangeRatio: q(3) },
    ...{ surviving: q(140), arriving: q(119), leaking: q(73), drawdown: q(0.056, 0.03, 0.08) },
    ...{ retaliation: q(0.19, 0.01, 0.8), shortfall: q(0.81, 0.2, 0.99), assured: { share, error: 0 } },
    ...{ arrivingQuantiles: [], leakingQuantiles: [] },
  };
}

function resultOf(draws: number, cells: readonly CellAssessment[], warheads: number | null = 2500): AssessResult {
  return { draws, cells, package: { warheads, interceptors: 1 } } as AssessResult;
}

describe('the verdict on one package', () => {
  test('names the worst cell, what is lost there, and how many hold', () =>
    expect(assessVerdict(resultOf(512, [cell('US', 1), cell('Russia', 1 / 512)]), 100)).toEqual([
      'At 2,500 warheads a side and 1 interceptor, Russia’s retaliation is the least assured of all if Russia must ride out a bolt from the blue: in few draws (1 of 512).',
      'There 73 of 2,500 warheads get through, at the median; 100 must. The largest loss: 2,360 destroyed, or not able to launch.',
      'In 1 of the 2 cells it is assured in at least half the draws.',
    ]));
  test('has no worst where all are alike', () =>
    expect(assessVerdict(resultOf(512, [cell('US', 1), cell('Russia', 1)], null), [100, 200])[0]).toBe(
      'With today’s forces and 1 interceptor, retaliation of either side is assured in nearly all draws (512 of 512) in every one of the 2 cells.',
    ));
  test('of one run speaks of no draws', () => {
    const result = resultOf(0, [cell('US', 1), cell('Russia', 0)]);
    const told = [
      ...assessVerdict(result, 100),
      assuredWords(result, result.cells[1]!),
      ...blowSentences(result, result.cells[1]!),
    ];
    expect(told[0]).toMatch(/not assured\.$/);
    for (const sentence of told) expect(sentence).not.toMatch(/draw/);
  });
});

test('a cell says whose it is and in how many draws it holds', () =>
  expect(cellLabel(resultOf(512, []), cell('Russia', 0.25))).toBe(
    'Russia’s retaliation, day, ride-out: assured in some draws (128 of 512)',
  ));

test('the blow in words', () =>
  expect(blowSentences(resultOf(512, []), cell('Russia', 0))[1]).toBe(
    'Of 287 warheads that the United States can use against silos it spends 280 (250 to 287): it has no more for all the shots asked for.',
  ));
