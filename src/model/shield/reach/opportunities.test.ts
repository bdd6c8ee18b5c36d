import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { flyOut } from './flyout.ts';
import { ellipse, leastEnergyApogee } from './kepler.ts';
import { latestLaunch, meetings, stretchesOf } from './opportunities.ts';
import type { Stretch } from './opportunities.ts';
import { courseFrom, direction } from './sphere.ts';

/** Points at even times, with the latest launch of each. */
function drawn(launches: readonly number[], step: number): Stretch {
  return Float64Array.from(launches.flatMap((latest, i) => [i * step, latest, 0, 0]));
}

const asDrawn = (stretch: Stretch, point: number): number => stretch[4 * point + 1]!;

/** Most shots by trying every choice, at `each` moments between two points. */
function mostByTrial(launches: readonly number[], step: number, delay: number, assessment: number): number {
  const each = 16;
  const moments = launches.flatMap((latest, i) => {
    const next = launches[i + 1];
    if (next === undefined) return [[i * step, latest] as const];
    return Array.from({ length: each }, (_, j) => {
      const share = j / each;
      return [(i + share) * step, latest + share * (next - latest)] as const;
    });
  });
  const best = (ready: number, left: number): number => {
    let most = 0;
    for (const [met, latest] of moments)
      if (left > 0 && latest >= ready && met >= ready) most = Math.max(most, 1 + best(met + assessment, left - 1));
    return most;
  };
  return best(delay, 4);
}

describe('successive shots', () => {
  test('no choice of moments has more than always the earliest', () => {
    const sketch = fc.record({
      launches: fc.array(fc.integer({ min: -200, max: 300 }), { minLength: 2, maxLength: 7 }),
      delay: fc.integer({ min: 0, max: 100 }),
      assessment: fc.integer({ min: 20, max: 80 }),
    });
    fc.assert(
      fc.property(sketch, ({ launches: wished, delay, assessment }) => {
        const step = 60;
        // an interceptor is launched before it meets
        const launches = wished.map((latest, i) => Math.min(latest, i * step - 5));
        const pace = { delaySeconds: delay, assessmentSeconds: assessment };
        const depth = meetings([drawn(launches, step)], asDrawn, pace, 4).length;
        expect(mostByTrial(launches, step, delay, assessment)).toBeLessThanOrEqual(depth);
        // Trial at moments between may be late by a sixteenth of a step, and by as much of the steepest climb.
        const grain = step / 16 + 1e-9;
        const climb = Math.max(0, ...launches.slice(1).map((latest, i) => (latest - launches[i]!) / 16));
        const slack = grain + climb;
        expect(mostByTrial(launches, step, delay - slack, assessment - slack)).toBeGreaterThanOrEqual(depth);
      }),
      { numRuns: 150, seed: 8 },
    );
  });

  test('each is launched once the one before is seen to have missed, and not before the first can be', () => {
    const found = meetings(
      [drawn([-60, 0, 60, 120, 180], 60)],
      asDrawn,
      { delaySeconds: 30, assessmentSeconds: 15 },
      6,
    );
    expect(found).toEqual([
      { launched: 30, met: 90 },
      { launched: 105, met: 165 },
      { launched: 180, met: 240 },
    ]);
  });

  test('no more than are counted', () => {
    const free = { delaySeconds: 0, assessmentSeconds: 0 };
    expect(meetings([drawn([-5, 500, 1000], 500)], asDrawn, free, 6)).toHaveLength(6);
  });
});

describe('stretches of a flight', () => {
  const course = courseFrom(direction(40, 127), direction(38, -97))!;
  const shape = ellipse(course.cosineOfHalf, leastEnergyApogee(course.sineOfHalf, course.cosineOfHalf));
  const heights = (stretch: Stretch): number[] =>
    Array.from({ length: stretch.length / 4 }, (_, i) => stretch[4 * i + 3]! - 6371);

  test('one above the lowest height, two where the apogee is above the highest, none below', () => {
    const [arch, ...rest] = stretchesOf(shape, { lowestKilometres: 100, highestKilometres: 2000 }, 200, 32);
    expect(rest).toEqual([]);
    expect(heights(arch!)[0]).toBeCloseTo(100, 6);
    expect(heights(arch!).at(-1)).toBeCloseTo(100, 6);
    const [rise, fall] = stretchesOf(shape, { lowestKilometres: 40, highestKilometres: 150 }, 200, 32);
    expect([heights(rise!)[0]!, heights(rise!).at(-1)!].map(Math.round)).toEqual([40, 150]);
    expect([heights(fall!)[0]!, heights(fall!).at(-1)!].map(Math.round)).toEqual([150, 40]);
    expect(fall![0]).toBeGreaterThan(rise!.at(-4)!);
    expect(stretchesOf(shape, { lowestKilometres: 1500, highestKilometres: 2000 }, 200, 32)).toEqual([]);
  });

  test('the boost comes first: on the ground at its end', () => {
    const [arch] = stretchesOf(shape, { lowestKilometres: 0, highestKilometres: 9000 }, 240, 10);
    expect(arch![0]).toBeCloseTo(240, 6);
  });

  test('seen from the place of launch, the angle grows from nothing to the range', () => {
    const [arch] = stretchesOf(shape, { lowestKilometres: 0, highestKilometres: 9000 }, 0, 10);
    const from = direction(40, 127);
    const angles: number[] = [];
    latestLaunchAngles(arch!, from, angles);
    expect(angles[0]).toBeCloseTo(0, 5);
    expect(angles.at(-1)).toBeCloseTo(2 * Math.asin(course.sineOfHalf), 9);
    expect(angles).toEqual(angles.toSorted((a, b) => a - b));
  });

  function latestLaunchAngles(stretch: Stretch, from: ReturnType<typeof direction>, angles: number[]): void {
    const watch = latestLaunch(course, [from], (cosine) => {
      angles.push(Math.acos(Math.min(1, cosine)));
      return 0;
    });
    for (let point = 0; 4 * point < stretch.length; point++) watch(stretch, point);
  }

  test('of several sites the one that can wait longest counts', () => {
    const [arch] = stretchesOf(shape, { lowestKilometres: 100, highestKilometres: 2000 }, 0, 16);
    const fly = flyOut(7, 100);
    const [north, west] = [direction(64, -146), direction(35, -120)];
    const at = (sites: readonly ReturnType<typeof direction>[], point: number): number =>
      latestLaunch(course, sites, fly)(arch!, point);
    for (let point = 0; point <= 16; point++)
      expect(at([north, west], point)).toBe(Math.max(at([north], point), at([west], point)));
  });
});

describe('courses', () => {
  test('none to the place itself; some to the place opposite', () => {
    expect(courseFrom(direction(10, 20), direction(10, 20))).toBeNull();
    for (const [latitude, longitude] of [
      [10, 20],
      [0, 0],
      [90, 0],
    ] as const) {
      const opposite = courseFrom(direction(latitude, longitude), direction(-latitude, longitude - 180))!;
      const length = Math.hypot(...opposite.apex);
      expect(length).toBeCloseTo(1, 12);
      expect(opposite.apex.reduce((sum, x, i) => sum + x * opposite.ahead[i]!, 0)).toBeCloseTo(0, 12);
    }
  });
});
