import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import { believe } from './believe.ts';
import { equilibriumConfidence } from './belief.ts';
import type { HistoryQuestion } from './history.ts';
import { chanceSeen } from './sample.ts';

const certain = (value: number) => ({ kind: 'certain', value }) as const;
const question: HistoryQuestion = {
  prior: { kind: 'between', low: 0.5, high: 0.9 },
  newViolation: certain(0.01),
  seeing: { kind: 'given', chance: certain(0.4) },
  technicalMeans: null,
  falseFinding: certain(0),
  looks: [1, 1, 1, 0, 0, 1],
  planned: 1,
  wanted: 0.9,
};
const known = { ...question, prior: certain(0.5) };

describe('confidence over a history', () => {
  test('nothing uncertain: one run, the published rounds, no lever', () => {
    const { draws, rounds, matters, stopped } = believe({ ...known, looks: Array(5).fill(1) }, 512, 1);
    expect(draws).toBe(0);
    expect(rounds[0]!.after.median).toBeCloseTo(0.6203008, 7);
    expect(rounds[4]!.after.median).toBeCloseTo(0.912497, 6);
    expect(rounds.map(({ had }) => had)).toEqual(rounds.map(({ after }) => after));
    expect([matters, stopped]).toEqual([[], null]);
  });

  test('visits stop short with the first year that has fewer than agreed, not with the first without any', () => {
    const seeing = { kind: 'sample', items: certain(400), hidden: certain(20), recognised: certain(1) } as const;
    expect(believe({ ...known, seeing, planned: 18, looks: [18, 2, 0] }, 0, 1).stopped).toBe(1);
  });

  test('the chance of a year follows from its looks', () => {
    const seeing = { kind: 'sample', items: certain(400), hidden: certain(20), recognised: certain(1) } as const;
    const { rounds } = believe({ ...known, seeing, planned: 10, looks: [10, 1, 0] }, 0, 1);
    const sample = { items: 400, defects: 20, recognised: 1, falseAlarm: 0, alarmAt: 1 };
    expect(rounds[0]!.seeing.median).toBeCloseTo(0.40486, 5);
    expect(rounds[1]!.seeing.median).toBe(chanceSeen({ ...sample, samples: 1 }));
    expect(rounds[2]!.seeing.median).toBe(0);
  });

  test('what never stops goes on seeing where nobody visits', () => {
    const { rounds } = believe({ ...known, technicalMeans: certain(0.2) }, 0, 1);
    expect(rounds.map(({ seeing }) => Number(seeing.median.toFixed(12)))).toEqual([0.52, 0.52, 0.52, 0.2, 0.2, 0.52]);
  });

  test('draws are nested and share each number: never less with the visits than without', () => {
    const few = believe(question, 16, 7);
    const many = believe(question, 64, 7);
    expect(few.draws).toBe(16);
    expect(many.rounds.every(({ after, had }) => had.low >= after.low && had.high >= after.high)).toBe(true);
    expect(many.cost.low).toBeGreaterThan(0);
    expect(many.matters.map(({ input }) => input)).toEqual(['prior']);
    expect(many).toEqual(believe(question, 64, 7));
  });

  test('a finding leaves nothing, unless it may be false', () => {
    expect(believe(known, 0, 1).afterFinding.median).toBe(0);
    const after = believe({ ...known, falseFinding: certain(0.05) }, 0, 1);
    expect(after.afterFinding.median).toBeGreaterThan(0.2);
    expect(after.rounds[3]!.after.median).toBeCloseTo(after.rounds[3]!.before.median, 12);
  });

  test('years until it is lost, and back: counted from the stop and from the end', () => {
    const { untilBelow, untilBack, needed, stopped } = believe({ ...known, looks: [1, 1, 1, 1, 1, 0, 0] }, 0, 1);
    expect(stopped).toBe(5);
    expect(untilBelow.median).toBe(2); // 0.9125, 0.9034, 0.8943
    expect(untilBack.median).toBe(1);
    expect(needed.median).toBeGreaterThan(0);
    const never = believe({ ...known, newViolation: certain(0), looks: Array(20).fill(1) }, 0, 1);
    expect(never.untilBelow.median).toBeNull();
  });

  test('with visits every year it nears its equilibrium', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.05, max: 0.9, noNaN: true }),
        fc.double({ min: 0.01, max: 0.9, noNaN: true }),
        (s, part) => {
          const newViolation = s * part;
          const one = {
            ...known,
            seeing: { kind: 'given', chance: certain(s) } as const,
            looks: Array<number>(200).fill(1),
          };
          const { rounds, settles } = believe({ ...one, newViolation: certain(newViolation) }, 0, 1);
          expect(settles.median).toBe(equilibriumConfidence(s, newViolation));
          const gap = (at: number): number => Math.abs(rounds[at]!.after.median - settles.median!);
          expect(gap(199)).toBeLessThanOrEqual(gap(0) + 1e-12);
        },
      ),
      { numRuns: 50 },
    );
  });
});
