import { expect, test } from 'vitest';
import { dresher, fractionText } from './dresher.ts';
import { interim, interimDelay } from './interim.ts';

test.each([
  [2, 1, '-1/3'],
  [3, 1, '-1/2'],
  [3, 2, '-1/7'],
  [4, 2, '-3/11'],
  [5, 2, '-3/8'],
  [12, 4, '-165/397'],
  [1, 0, '-1'],
  [365, 365, '0'],
])('Dresher, %i periods and %i inspections: %s', (periods, inspections, value) =>
  expect(fractionText(dresher(periods, inspections).exact.value)).toBe(value),
);

test('twelve periods and four inspections: 116 of 397, not 4 of 12', () => {
  const { caught, exact } = dresher(12, 4);
  expect(fractionText(exact.caught)).toBe('116/397');
  expect(caught).toBeCloseTo(0.2922, 4);
});

test('closed form and recursion agree in whole numbers for all n up to 60', () => {
  const wrong: unknown[] = [];
  for (let n = 1; n <= 60; n++) {
    for (let m = 1; m < n; m++) {
      const { numerator: a, denominator: b } = dresher(n - 1, m - 1).exact.value;
      const { numerator: c, denominator: d } = dresher(n - 1, m).exact.value;
      const { numerator, denominator } = dresher(n, m).exact.value;
      // v = (-v10 - v01) / (v10 - 2 - v01), both sides multiplied out
      if (numerator * (a * d - 2n * b * d - c * b) !== denominator * (-a * d - c * b)) wrong.push([n, m]);
    }
  }
  expect(wrong).toEqual([]);
});

test('more inspections never hurt, more periods never help; none is -1, all is 0', () => {
  const wrong: unknown[] = [];
  for (let n = 1; n <= 60; n++) {
    expect(dresher(n, 0).value).toBe(-1);
    expect(dresher(n, n)).toMatchObject({ value: 0, caught: 1 });
    for (let m = 1; m <= n; m++) if (dresher(n, m).value <= dresher(n, m - 1).value) wrong.push([n, m]);
    for (let m = 1; m < n; m++) if (dresher(n, m).value >= dresher(n - 1, m).value) wrong.push([n, m]);
  }
  expect(wrong).toEqual([]);
});

test.each([
  [4, 0.458333],
  [6, 0.427778],
  [12, 0.395515],
  [24, 0.381163],
  [52, 0.374046],
  [100, 0.371043],
])('one interim inspection in one of %i slots: %f of the period', (slots, delay) =>
  expect(Math.abs(interimDelay(slots) - delay)).toBeLessThan(1e-6),
);

test('the grid comes down to 1/e', () => {
  expect(interimDelay(null)).toBeCloseTo(0.3678794, 7);
  for (let slots = 2; slots <= 400; slots++) {
    expect(interimDelay(slots)).toBeGreaterThan(interimDelay(null));
    expect(interimDelay(slots)).toBeLessThanOrEqual(interimDelay(slots - 1));
  }
  expect(interimDelay(100_000)).toBeCloseTo(1 / Math.E, 5);
});

test('on a grid no other start gains, and no other visit shortens the delay', () => {
  for (const slots of [2, 3, 4, 5, 7, 12, 31, 52]) {
    const { delay, visits, starts } = interim(slots);
    const after = (start: number, visit: number): number => (start < visit - 1e-12 ? visit : 1) - start;
    for (let i = 0; i < slots; i++) {
      const gained = visits.reduce((sum, { at, chance }) => sum + chance * after(i / slots, at), 0);
      expect(gained).toBeLessThanOrEqual(delay + 1e-12);
      if (i < starts.length) expect(gained).toBeCloseTo(delay, 12);
    }
    for (let j = 1; j < slots; j++) {
      const lost = starts.reduce((sum, { at, chance }) => sum + chance * after(at, j / slots), 0);
      expect(lost).toBeGreaterThanOrEqual(delay - 1e-12);
    }
  }
});

test('at any moment, every start in the support waits as long', () => {
  const { visits, starts } = interim(null);
  expect([visits[0]!.chance, visits.at(-1)!.chance]).toEqual([0, 1]);
  expect(starts[0]!.chance).toBeCloseTo(1 / Math.E, 12);
  expect(starts.at(-1)!.chance).toBeCloseTo(1, 12);
  // the end of the period, less what the visit takes off: integrated by trapezia over the curve itself
  for (const { at } of visits) {
    let delay = 1 - at;
    visits.slice(1).forEach((one, i) => {
      const middle = (one.at + visits[i]!.at) / 2;
      if (middle > at) delay -= (one.chance - visits[i]!.chance) * (1 - middle);
    });
    expect(delay).toBeCloseTo(1 / Math.E, 2);
  }
});
