import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { delayUnder } from './delay.ts';
import type { Delay } from './delay.ts';
import { monthsAYear, starts, timingKinds } from './scheme.ts';
import type { Start, Timing } from './scheme.ts';

const chance = fc.oneof(fc.constant(1), fc.double({ min: 0.02, max: 1, noNaN: true }));
const start = fc.constantFrom(...starts);
/** One visit a year, one in every slot and slots of a day are among them. */
const quota = fc
  .oneof(fc.integer({ min: 1, max: 60 }), fc.constant(365))
  .chain((slots) => fc.tuple(fc.constant(slots), fc.oneof(fc.integer({ min: 1, max: slots }), fc.constant(slots))));
const timing: fc.Arbitrary<Timing> = fc
  .tuple(fc.constantFrom(...timingKinds), quota)
  .map(([kind, [slots, perYear]]) => (kind === 'slots' ? { kind, slots, perYear } : { kind, perYear }));
const months = fc.double({ min: 0, max: 60, noNaN: true });

describe('worked by hand', () => {
  test('regular visits, a party that watches them: seen at the first visit with s, at the second with s (1 - s), ...', () => {
    const { unseen, mean } = delayUnder({ kind: 'periodic', perYear: 4 }, 'after-a-visit')(0.25);
    expect([0, 2.99, 3, 5, 6].map(unseen)).toEqual([1, 1, 0.75, 0.75, 0.5625]);
    expect(mean).toBe(12);
  });

  test('one visit a year in one of two halves, begun at any moment, surely seen', () => {
    // Begun in the first half (offset u): seen at its end, or at the year's; in the second: at its end, or in the next year.
    const { unseen, mean } = delayUnder({ kind: 'slots', perYear: 1, slots: 2 }, 'any-moment')(1);
    expect(unseen(6)).toBeCloseTo(1 / 2, 14);
    expect(unseen(12)).toBeCloseTo(1 / 2 ** 3, 14);
    expect(mean).toBeCloseTo(6 * (1 + 1 / 2 + 1 / 8 - 1 / 2), 14);
  });

  test('a quota that is used up leaves the rest of the year free', () => {
    const { unseen } = delayUnder({ kind: 'slots', perYear: 1, slots: 12 }, 'after-a-visit')(1);
    // Next year's visit in the same month or later: 78 of 144 pairs.
    expect(unseen(11.9)).toBeCloseTo(78 / 144, 14);
    expect(delayUnder({ kind: 'slots', perYear: 1, slots: 12 }, 'after-a-visit')(1).seenBy(0.999999)).toBe(23);
  });

  test('18 visits a year at random: seen within 30 days with 0.77, ten 0.56', () => {
    const within = (perYear: number) =>
      1 - delayUnder({ kind: 'random', perYear }, 'any-moment')(1).unseen((30 / 365) * monthsAYear);
    expect(within(18)).toBeCloseTo(0.77224, 5);
    expect(within(10)).toBeCloseTo(0.56041, 5);
  });
});

describe('whatever the timing and the start', () => {
  test('cheating is unseen at first, and ever less so', () => {
    always((delay, at, later) => {
      expect(delay.unseen(0)).toBe(1);
      expect(delay.unseen(at + later)).toBeLessThanOrEqual(delay.unseen(at) + 1e-12);
      expect(delay.unseen(at + later)).toBeGreaterThanOrEqual(0);
    });
  });

  test('the mean is the integral of the chance that it is unseen', () => {
    fc.assert(
      fc.property(timing, start, fc.double({ min: 0.1, max: 1, noNaN: true }), (one, begun, seeing) => {
        const { unseen, mean } = delayUnder(one, begun)(seeing);
        // The middle of a step is exact where it is level and where it falls evenly.
        const step = monthsAYear / (one.kind === 'slots' ? one.slots : one.perYear * (one.kind === 'random' ? 100 : 1));
        let integral = 0;
        for (let at = step / 2; unseen(at) > 1e-12; at += step) integral += step * unseen(at);
        expect(integral / mean!).toBeCloseTo(1, one.kind === 'random' ? 5 : 9);
      }),
      { seed: 61, numRuns: 60 },
    );
  });

  test('by the months of `seenBy` it is seen with that chance, and not before', () => {
    fc.assert(
      fc.property(timing, start, chance, fc.double({ min: 0.01, max: 0.99, noNaN: true }), (one, begun, seeing, by) => {
        const delay = delayUnder(one, begun)(seeing);
        const at = delay.seenBy(by)!;
        expect(1 - delay.unseen(at)).toBeGreaterThanOrEqual(by - 1e-9);
        expect(1 - delay.unseen(at * (1 - 1e-6))).toBeLessThan(by + 1e-9);
      }),
      { seed: 62, numRuns: 300 },
    );
  });

  test('a visit more a year, or one that sees more, never makes it later', () => {
    fc.assert(
      fc.property(timing, start, chance, chance, months, (one, begun, seeing, other, at) => {
        const delay = delayUnder(one, begun)(Math.min(seeing, other));
        const better = [delayUnder(one, begun)(Math.max(seeing, other))];
        if (one.kind !== 'slots' || one.perYear < one.slots)
          better.push(delayUnder({ ...one, perYear: one.perYear + 1 }, begun)(Math.min(seeing, other)));
        for (const { unseen, mean } of better) {
          expect(unseen(at)).toBeLessThanOrEqual(delay.unseen(at) + 1e-12);
          expect(mean!).toBeLessThanOrEqual(delay.mean! * (1 + 1e-12));
        }
      }),
      { seed: 63, numRuns: 300 },
    );
  });

  test('who watches is seen no sooner', () => {
    fc.assert(
      fc.property(timing, chance, months, (one, seeing, at) => {
        const [any, watching] = starts.map((begun) => delayUnder(one, begun)(seeing));
        expect(watching!.unseen(at)).toBeGreaterThanOrEqual(any!.unseen(at) - 1e-12);
      }),
      { seed: 64, numRuns: 300 },
    );
  });

  test('no visit, or one that sees nothing, never sees', () => {
    for (const begun of starts)
      for (const kind of timingKinds) {
        const of = (perYear: number): Timing => (kind === 'slots' ? { kind, perYear, slots: 52 } : { kind, perYear });
        for (const delay of [delayUnder(of(0), begun)(1), delayUnder(of(12), begun)(0)]) {
          expect([delay.unseen(1e6), delay.mean, delay.seenBy(0.9), delay.seenBy(0)]).toEqual([1, null, null, 0]);
        }
      }
  });

  test('a very small chance keeps its digits in the mean, and is never seen in nine of ten', () => {
    for (const begun of starts)
      for (const kind of timingKinds) {
        const one: Timing = kind === 'slots' ? { kind, perYear: 12, slots: 365 } : { kind, perYear: 12 };
        const delay = delayUnder(one, begun)(1e-14);
        expect(delay.mean! * 1e-14).toBeCloseTo(1, 10);
        expect(delay.seenBy(0.9)).toBe(null);
        expect(delayUnder(one, begun)(Number.MIN_VALUE).mean).toBe(null);
      }
  });
});

describe('which timing is best hangs on what one asks for', () => {
  const few = fc.tuple(fc.integer({ min: 1, max: 12 }), fc.constantFrom(12, 24, 52), start, chance);
  const three = (perYear: number, slots: number, begun: Start, seeing: number) =>
    [
      { kind: 'periodic', perYear } as const,
      { kind: 'slots', perYear, slots } as const,
      { kind: 'random', perYear } as const,
    ].map((one) => delayUnder(one, begun)(seeing));

  test('on the mean, none that leaves its visits to chance beats regular ones (Sanborn)', () => {
    fc.assert(
      fc.property(few, ([perYear, slots, begun, seeing]) => {
        const [periodic, ...others] = three(perYear, slots, begun, seeing);
        for (const { mean } of others) expect(mean!).toBeGreaterThanOrEqual(periodic!.mean! * (1 - 1e-12));
      }),
      { seed: 65, numRuns: 300 },
    );
  });

  test('in time, against who watches: regular ones are the worst until the first is due, and the best when one is', () => {
    fc.assert(
      fc.property(few, fc.double({ min: 0.01, max: 0.999, noNaN: true }), ([perYear, slots, , seeing], part) => {
        const [periodic, quotaLeft, random] = three(perYear, slots, 'after-a-visit', seeing);
        const interval = monthsAYear / perYear;
        expect(periodic!.unseen(part * interval)).toBe(1);
        expect(random!.unseen(part * interval)).toBeLessThan(1);
        for (const { unseen } of [quotaLeft!, random!])
          for (const visits of [1, 2, 3])
            expect(unseen(visits * interval)).toBeGreaterThanOrEqual(periodic!.unseen(visits * interval) - 1e-12);
      }),
      { seed: 66, numRuns: 200 },
    );
  });

  test('slots as long as the time there is: as good as regular visits on average, better than a rate, than shorter slots', () => {
    for (const [perYear, inTime] of [
      [4, 1],
      [3, 2],
      [10, 0.5],
      [1, 1],
    ] as const)
      for (const seeing of [1, 0.6]) {
        const seen = (one: Timing) => 1 - delayUnder(one, 'any-moment')(seeing).unseen(inTime);
        const slots = monthsAYear / inTime;
        const fitting = seen({ kind: 'slots', perYear, slots });
        expect(fitting).toBeCloseTo((perYear / slots) * seeing, 13);
        expect(fitting).toBeCloseTo(seen({ kind: 'periodic', perYear }), 13);
        expect(fitting).toBeGreaterThan(seen({ kind: 'random', perYear }) + 1e-4);
        for (const times of [2, 3, 7]) {
          const shorter = seen({ kind: 'slots', perYear, slots: times * slots });
          // A single visit a year cannot come twice within the time, so shorter slots lose nothing but at the turn of a year.
          expect(fitting).toBeGreaterThan(shorter);
        }
      }
  });
});

function always(property: (delay: Delay, at: number, later: number) => void): void {
  fc.assert(
    fc.property(timing, start, chance, months, months, (one, begun, seeing, at, later) =>
      property(delayUnder(one, begun)(seeing), at, later),
    ),
    { seed: 60, numRuns: 300 },
  );
}
