import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lotsOf } from '../force/index.ts';
import type { Holding, Leg } from '../force/index.ts';
import { addedBy, filledBy, launchersBy, paceTurns, reachedAt, roomIn, uploadRoom } from './breakout.ts';
import type { Pace, Queue, Refill } from './breakout.ts';

function holding(launchers: number, warheads: number, leg: Leg = 'silo', launchersPerPlatform = 1): Holding {
  return { id: 'x', leg, launchers, warheads, launchersPerPlatform };
}

function room(launchers: number, warheads: number, capacity: number, platform = 1): readonly Refill[] {
  return uploadRoom(lotsOf(holding(launchers, warheads, 'submarine', platform), 1), capacity);
}

describe('worked examples', () => {
  test('200 Minuteman III of one warhead, three at most: 400 more (atomicarchive-us: Mk12A, 1 to 3, 600 in all)', () =>
    expect(room(200, 200, 3)).toEqual([{ launchers: 200, each: 2 }]));

  test('240 D-5 with 970 warheads, eight at most: 950 more, 1,920 in all (atomicarchive-us); heavier loads first', () => {
    expect(room(240, 970, 8, 20)).toEqual([
      { launchers: 10, each: 3 },
      { launchers: 10, each: 4 },
      { launchers: 220, each: 4 },
    ]);
    expect(970 + roomIn(room(240, 970, 8, 20))).toBe(1920);
  });

  test('a launcher that is full takes no turn, nor one that is overfull', () => {
    expect(room(3, 8, 3)).toEqual([{ launchers: 1, each: 1 }]);
    expect(room(3, 15, 3)).toEqual([]);
    expect(room(0, 0, 3)).toEqual([]);
  });

  test.each([
    [0, 0],
    [5.99, 0],
    [6, 1],
    [6.124, 1],
    [6.125, 2],
    [7, 9],
    [24, 145],
  ])('the first after 6 months, then 8 a month: by month %d, %d', (month, ready) =>
    expect(launchersBy({ after: 6, rate: 8 }, month)).toBe(ready),
  );

  test('one in two months; a rate of 0 loads none at all, at once or ever', () => {
    const slow = { after: 1, rate: 0.5 };
    expect([1, 2, 3, 4, 5].map((month) => launchersBy(slow, month))).toEqual([1, 1, 2, 2, 3]);
    expect(launchersBy({ after: 0, rate: 0 }, 1000)).toBe(0);
  });

  test('binary fractions do not lose a launcher: 0.1 a month is 3 within 20 months', () =>
    expect(launchersBy({ after: 0, rate: 0.1 }, 20)).toBe(3));

  const silos: Queue = { pace: { after: 6, rate: 8 }, refills: [{ launchers: 200, each: 2 }] };
  const boats: Queue = {
    pace: { after: 3, rate: 20 },
    refills: [
      { launchers: 10, each: 3 },
      { launchers: 30, each: 4 },
    ],
  };

  test('queues work side by side; the store bounds their sum', () => {
    expect(addedBy([silos], null, 24)).toBe(290);
    expect(addedBy([silos, boats], null, 24)).toBe(440);
    expect(addedBy([silos, boats], 300, 24)).toBe(300);
    expect(filledBy(boats, 3.5)).toEqual([30, 4]);
  });

  test('when: 100 warheads are the fiftieth silo, 6 + 49/8 months', () =>
    expect(reachedAt([silos], null, 100)).toEqual({ month: 12.125, reason: null }));

  test('never, and why', () => {
    expect(reachedAt([silos], null, 401)).toEqual({ month: null, reason: 'capacity' });
    expect(reachedAt([silos], 99, 100)).toEqual({ month: null, reason: 'reserve' });
    expect(reachedAt([{ ...silos, pace: { after: 0, rate: 0 } }], null, 100)).toEqual({ month: null, reason: 'rate' });
    expect(reachedAt([], null, 1)).toEqual({ month: null, reason: 'capacity' });
    expect(reachedAt([], null, 0)).toEqual({ month: 0, reason: null });
  });

  test('what would turn it: 300 within 24 months take 150 silos, 149/18 a month, or a start at 24 - 149/8', () => {
    const asked = { months: 24, warheads: 300 };
    expect(paceTurns([silos], null, 0, asked)).toEqual({ after: 24 - 149 / 8, rate: 149 / 18 });
    expect(paceTurns([silos], 299, 0, asked)).toEqual({ after: null, rate: null });
    expect(paceTurns([silos, boats], null, 0, { months: 24, warheads: 150 })).toEqual({ after: null, rate: null });
  });
});

const pace = fc.record({
  after: fc.integer({ min: 0, max: 40 }).map((n) => n / 4),
  rate: fc.integer({ min: 0, max: 40 }).map((n) => n / 4),
});
const refills = fc.array(fc.record({ launchers: fc.nat(30), each: fc.integer({ min: 1, max: 9 }) }), { maxLength: 4 });
const queue: fc.Arbitrary<Queue> = fc.record({ pace, refills });
const queues = fc.array(queue, { maxLength: 4 });
const reserve = fc.option(fc.nat(400), { nil: null });
const month = fc.integer({ min: 0, max: 60 });

describe('whatever comes', () => {
  test('a load is never more than the launcher carries, and the room is what is left to it', () =>
    fc.assert(
      fc.property(fc.nat(60), fc.nat(300), fc.nat(12), fc.integer({ min: 1, max: 20 }), (n, w, most, size) => {
        const whole = n === 0 ? 0 : w;
        const loads = lotsOf(holding(n, whole, 'submarine', size), 1).flatMap((lot) => lot.loads);
        const found = room(n, whole, most, size);
        for (const { each } of found) expect(loads.some(({ warheads }) => warheads + each === most)).toBe(true);
        if (whole <= n * most && Math.ceil(whole / Math.max(n, 1)) <= most)
          expect(roomIn(found)).toBe(n * most - whole);
      }),
    ));

  test('never more than the room, nor than the store', () =>
    fc.assert(
      fc.property(queues, reserve, month, (all, store, when) => {
        const added = addedBy(all, store, when);
        expect(added).toBeLessThanOrEqual(all.reduce((sum, one) => sum + roomIn(one.refills), 0));
        if (store !== null) expect(added).toBeLessThanOrEqual(store);
      }),
    ));

  test('nothing before the first wait is over', () =>
    fc.assert(
      fc.property(queues, (all) => {
        const first = Math.min(...all.map((one) => one.pace.after));
        expect(addedBy(all, null, Math.max(0, first - 0.01))).toBe(first === 0 ? addedBy(all, null, 0) : 0);
      }),
    ));

  test('grows with time, with the rate, with the store; falls with the wait', () =>
    fc.assert(
      fc.property(queues, reserve, month, fc.integer({ min: 1, max: 9 }), (all, store, when, more) => {
        const added = addedBy(all, store, when);
        const paced = (change: (one: Pace) => Pace): number =>
          addedBy(
            all.map((one) => ({ ...one, pace: change(one.pace) })),
            store,
            when,
          );
        expect(addedBy(all, store, when + more)).toBeGreaterThanOrEqual(added);
        expect(paced(({ after, rate }) => ({ after, rate: rate + more }))).toBeGreaterThanOrEqual(added);
        expect(paced(({ after, rate }) => ({ after: after + more, rate }))).toBeLessThanOrEqual(added);
        if (store !== null) expect(addedBy(all, store + more, when)).toBeGreaterThanOrEqual(added);
      }),
    ));

  test('queues that share nothing add', () =>
    fc.assert(
      fc.property(queues, queues, month, (some, others, when) => {
        const apart = addedBy(some, null, when) + addedBy(others, null, when);
        expect(addedBy([...some, ...others], null, when)).toBe(apart);
      }),
    ));

  test('a type filed as two in one queue is loaded no faster', () =>
    fc.assert(
      fc.property(pace, fc.nat(30), fc.nat(30), fc.integer({ min: 1, max: 9 }), month, (at, a, b, each, when) => {
        const one: Queue = { pace: at, refills: [{ launchers: a + b, each }] };
        const two: Queue = {
          pace: at,
          refills: [
            { launchers: a, each },
            { launchers: b, each },
          ],
        };
        expect(addedBy([two], null, when)).toBe(addedBy([one], null, when));
      }),
    ));

  test('the moment found is the first: enough there, not enough before', () =>
    fc.assert(
      fc.property(queues, reserve, fc.integer({ min: 1, max: 300 }), (all, store, warheads) => {
        const { month: when, reason } = reachedAt(all, store, warheads);
        if (when === null) {
          expect(addedBy(all, store, 1e6)).toBeLessThan(warheads);
          expect(reason).not.toBeNull();
          return;
        }
        expect(addedBy(all, store, when + 1e-6)).toBeGreaterThanOrEqual(warheads);
        if (when > 1e-6) expect(addedBy(all, store, when - 1e-6)).toBeLessThan(warheads);
      }),
    ));

  test('a turn turns: on its two sides the answer differs', () =>
    fc.assert(
      fc.property(
        fc.array(queue, { minLength: 1, maxLength: 3 }),
        reserve,
        month,
        fc.nat(200),
        (all, store, months, n) => {
          const asked = { months: months + 1, warheads: n + 1 };
          const { after, rate } = paceTurns(all, store, 0, asked);
          const holds = (change: Partial<Pace>): boolean =>
            addedBy([{ ...all[0]!, pace: { ...all[0]!.pace, ...change } }, ...all.slice(1)], store, asked.months) >=
            asked.warheads;
          const slip = 1e-6;
          if (rate !== null)
            expect([holds({ rate: rate - slip }), holds({ rate: rate + slip })]).toEqual([false, true]);
          if (after !== null) {
            expect(holds({ after: Math.max(0, after - slip) })).toBe(true);
            expect(holds({ after: after + slip })).toBe(false);
          }
        },
      ),
    ));
});

/** One launcher at a time, month by month: no queue, no search, no closed form. */
function simulated(all: readonly Queue[], store: number | null, last: number): readonly number[] {
  const crews = all.map(({ pace: { after, rate }, refills: of }) => ({
    next: after,
    rate,
    waiting: of.flatMap(({ launchers, each }) => Array.from({ length: launchers }, () => each)),
  }));
  let [added, left] = [0, store ?? Infinity];
  return Array.from({ length: last + 1 }, (_, when) => {
    for (const crew of crews) {
      while (crew.rate > 0 && crew.waiting.length > 0 && crew.next <= when + 1e-7) {
        const load = Math.min(crew.waiting.shift()!, left);
        added += load;
        left -= load;
        crew.next += 1 / crew.rate;
      }
    }
    return added;
  });
}

test('a simulation month by month, launcher by launcher, gives the same curve and the same month', () =>
  fc.assert(
    fc.property(queues, reserve, fc.integer({ min: 1, max: 300 }), (all, store, warheads) => {
      const curve = simulated(all, store, 60);
      expect(curve.map((_, when) => addedBy(all, store, when))).toEqual(curve);
      const { month: when } = reachedAt(all, store, warheads);
      const first = curve.findIndex((added) => added >= warheads);
      if (first >= 0) expect(Math.max(0, Math.ceil(when! - 1e-6))).toBe(first);
      else expect(when ?? Infinity).toBeGreaterThan(60);
    }),
  ));
