import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import { cleanRoundsNeeded, confidence, equilibriumConfidence, roundsUntilBelow, seeingNeeded } from './belief.ts';
import type { Round } from './belief.ts';
import { beliefOfWorlds } from './belief.twin.ts';

const alike = (rounds: number, round: Round): readonly Round[] => Array.from({ length: rounds }, () => round);
const usual = { seeing: 0.4, newViolation: 0.01 };
const share = fc.double({ min: 0.001, max: 0.999, noNaN: true });

describe('published values (RSurveillance pfree.calc, pfree.equ, sep.prior; verification.md 2.2)', () => {
  test('13: rounds 1 and 5', () => {
    const after = confidence(0.5, alike(5, usual)).map((round) => round.after);
    expect(after[0]).toBeCloseTo(0.6203008, 7);
    expect(after[4]).toBeCloseTo(0.912497, 6);
  });

  test('15: equilibrium', () => {
    expect(equilibriumConfidence(0.4, 0.01)).toBeCloseTo(0.9848485, 7);
  });

  test.each([
    [0.8, 0.75],
    [0.9, 0.8888889],
    [0.95, 0.9473684],
    [0.99, 0.989899],
  ])('16: from one half to %s', (wanted, needed) => {
    expect(seeingNeeded(0.5, wanted)).toBeCloseTo(needed, 6);
  });
});

describe('properties', () => {
  test('belief rises with the chance to see, falls with the chance of a new violation', () => {
    fc.assert(
      fc.property(share, share, share, share, (prior, seeing, newViolation, by) => {
        const held = (round: Round): number => confidence(prior, alike(3, round))[2]!.after;
        const base = held({ seeing, newViolation });
        expect(held({ seeing: seeing + (1 - seeing) * by, newViolation })).toBeGreaterThanOrEqual(base - 1e-12);
        expect(held({ seeing, newViolation: newViolation * by })).toBeGreaterThanOrEqual(base - 1e-12);
      }),
    );
  });

  test('equilibrium is a fixed point, and clean rounds lead to it', () => {
    fc.assert(
      fc.property(share, share, share, (prior, seeing, part) => {
        const newViolation = seeing * part;
        const settled = equilibriumConfidence(seeing, newViolation)!;
        const round = { seeing, newViolation };
        expect(confidence(settled, [round])[0]!.after).toBeCloseTo(settled, 9);
        const [once] = confidence(prior, [round]);
        expect(Math.abs(once!.after - settled)).toBeLessThanOrEqual(Math.abs(prior - settled) + 1e-12);
      }),
    );
  });

  test('what is needed to be seen is just enough', () => {
    fc.assert(
      fc.property(share, share, (prior, wanted) => {
        const seeing = seeingNeeded(prior, wanted)!;
        const [round] = confidence(prior, [{ seeing, newViolation: 0 }]);
        expect(round!.after).toBeCloseTo(Math.max(prior, wanted), 9);
      }),
    );
  });

  test('a finding and none leave on average what was believed before', () => {
    fc.assert(
      fc.property(share, share, share, share, (prior, seeing, newViolation, falseFinding) => {
        const round = { seeing, newViolation, falseFinding };
        const [clean] = confidence(prior, [round]);
        const [found] = confidence(prior, [{ ...round, finding: true }]);
        const { before } = clean!;
        const alarm = before * falseFinding + (1 - before) * seeing;
        expect(alarm * found!.after + (1 - alarm) * clean!.after).toBeCloseTo(before, 9);
      }),
    );
  });
});

describe('without inspections', () => {
  test('confidence decays by the chance of a new violation alone', () => {
    const after = confidence(0.9, alike(3, { seeing: 0, newViolation: 0.05 })).map((round) => round.after);
    [0.855, 0.81225, 0.7716375].forEach((value, at) => expect(after[at]).toBeCloseTo(value, 12));
    expect(roundsUntilBelow(0.9, { seeing: 0, newViolation: 0.05 }, 0.8)).toBe(3);
    expect(roundsUntilBelow(0.7, { seeing: 0, newViolation: 0.05 }, 0.8)).toBe(0);
    expect(roundsUntilBelow(0.9, { seeing: 0, newViolation: 0 }, 0.8)).toBeNull();
    // equilibrium 0.789: it nears it and stays above
    expect(roundsUntilBelow(0.9, { seeing: 0.2, newViolation: 0.05 }, 0.78)).toBeNull();
    expect(roundsUntilBelow(0.9, { seeing: 0.2, newViolation: 0.05 }, 0.85)).toBeGreaterThan(1);
  });

  test('clean rounds bring it back, or none do', () => {
    expect(cleanRoundsNeeded(0.5, usual, 0.9)).toBe(5);
    expect(cleanRoundsNeeded(0.95, usual, 0.9)).toBe(0);
    expect(cleanRoundsNeeded(0.5, usual, 0.99)).toBeNull();
    expect(cleanRoundsNeeded(0, usual, 0.5)).toBeNull();
  });

  test('nothing seen and nothing begun: no equilibrium; less seen than begins: none left', () => {
    expect(equilibriumConfidence(0, 0)).toBeNull();
    expect(equilibriumConfidence(0.01, 0.02)).toBe(0);
    expect(seeingNeeded(0, 0.5)).toBeNull();
    expect(seeingNeeded(0.5, 1)).toBe(1);
  });
});

describe('a finding', () => {
  test('with no false ones is certain; with some it is not', () => {
    expect(confidence(0.9, [{ ...usual, finding: true }])[0]!.after).toBe(0);
    const [round] = confidence(0.9, [{ ...usual, falseFinding: 0.05, finding: true }]);
    expect(round!.after).toBeCloseTo((0.891 * 0.05) / (0.891 * 0.05 + 0.109 * 0.4), 12);
  });

  test('that neither world could have brought teaches nothing', () => {
    expect(confidence(0.9, [{ seeing: 0, newViolation: 0, finding: true }])[0]!.after).toBe(0.9);
  });
});

test('formula and simulated worlds agree, with gaps, false alarms and a finding', () => {
  const rounds: readonly Round[] = [
    ...alike(3, { seeing: 0.4, newViolation: 0.03, falseFinding: 0.05 }),
    ...alike(2, { seeing: 0, newViolation: 0.08 }),
    { seeing: 0.6, newViolation: 0.03, falseFinding: 0.2, finding: true },
    { seeing: 0.5, newViolation: 0.03 },
  ];
  const exact = confidence(0.7, rounds);
  beliefOfWorlds(0.7, rounds, 400_000, 11).forEach(({ worlds, kept }, at) => {
    const p = exact[at]!.after;
    expect(worlds).toBeGreaterThan(2000);
    expect(Math.abs(kept - worlds * p) / Math.sqrt(worlds * p * (1 - p))).toBeLessThan(4.5);
  });
});
