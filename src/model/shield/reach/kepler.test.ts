import { describe, expect, test } from 'vitest';
import { flightByStep, landing } from './flight.twin.ts';
import { energyOnlyRange, flightsAtSpeed, leastEnergyFlight, loftedFlight, placeOn, reportedSeconds } from './index.ts';
import type { Flight, ReachAnswer } from './index.ts';

const earth = 6371;

function valueOf<T>(answer: ReachAnswer<T>): T {
  if (!answer.ok) throw new Error(JSON.stringify(answer.problems));
  return answer.value;
}

const least = (range: number): Flight => valueOf(leastEnergyFlight(range));

/** shield.md 3: range, speed, elevation, apogee, minutes. */
const published = [
  [1000, 3.016, 42.75, 240, 7.91],
  [3000, 4.865, 38.26, 655, 14.92],
  [5500, 6.075, 32.63, 1041, 21.93],
  [8000, 6.805, 27.01, 1264, 27.99],
  [10000, 7.198, 22.52, 1319, 32.18],
  [12000, 7.48, 18.02, 1265, 35.72],
] as const;

describe('flights of least energy', () => {
  test.each(published)('%d km: the published row', (range, speed, elevation, apogee, minutes) => {
    const flight = least(range);
    expect(flight.burnoutSpeed).toBeCloseTo(speed, 3);
    expect(flight.burnoutElevation * (180 / Math.PI)).toBeCloseTo(elevation, 1);
    expect(Math.abs(flight.apogeeKilometres - apogee)).toBeLessThan(1);
    expect(Math.abs(flight.seconds / 60 - minutes)).toBeLessThan(0.01);
  });

  test.each(published)('%d km: a body followed step by step comes down there and then', (range) => {
    const flight = least(range);
    const moments = flightByStep(flight.burnoutSpeed, flight.burnoutElevation, 1, 4000);
    const down = landing(moments);
    expect(Math.abs(down.angle * earth - range)).toBeLessThan(range / 1000);
    expect(Math.abs(down.seconds - flight.seconds)).toBeLessThan(flight.seconds / 1000);
    const highest = Math.max(...moments.map(({ height }) => height));
    expect(Math.abs(highest - flight.apogeeKilometres)).toBeLessThan(flight.apogeeKilometres / 1000);
    const middle = moments[Math.floor(moments.length / 3)]!;
    const place = placeOn(flight, middle.seconds);
    expect(place.angle).toBeCloseTo(middle.angle, 6);
    expect(place.heightKilometres).toBeCloseTo(middle.height, 2);
  });

  test('the optimum angle, by range and by speed', () => {
    for (let range = 50; range < 20_000; range += 190) {
      const { rangeAngle, burnoutSpeed, burnoutElevation } = least(range);
      const energy = (burnoutSpeed * burnoutSpeed * earth) / 398600.44;
      expect(Math.abs((Math.PI - rangeAngle) / 4 - 0.5 * Math.acos(energy / (2 - energy)))).toBeLessThan(1e-9);
      expect(burnoutElevation).toBeCloseTo((Math.PI - rangeAngle) / 4, 7);
    }
  });

  test('farther needs more speed, and takes longer', () => {
    let before = least(10);
    for (let range = 100; range <= 20_000; range += 100) {
      const flight = least(range);
      expect(flight.burnoutSpeed).toBeGreaterThan(before.burnoutSpeed);
      expect(flight.seconds).toBeGreaterThan(before.seconds);
      before = flight;
    }
  });

  test('highest a quarter of the way round', () => {
    expect(least((Math.PI / 2) * earth).apogeeKilometres).toBeCloseTo((earth * (Math.SQRT2 - 1)) / 2, 6);
  });
});

describe('flights with an apogee', () => {
  test('with that of least energy it is the flight of least energy; any other needs more speed', () => {
    for (const [range] of published) {
      const flight = least(range);
      expect(valueOf(loftedFlight(range, flight.apogeeKilometres))).toEqual(flight);
      for (const factor of [0.5, 0.9, 1.1, 3])
        expect(valueOf(loftedFlight(range, flight.apogeeKilometres * factor)).burnoutSpeed).toBeGreaterThan(
          flight.burnoutSpeed,
        );
    }
  });

  test('higher takes longer', () => {
    const times = [100, 300, 1000, 3000, 9000, 40_000].map((apogee) => valueOf(loftedFlight(5000, apogee)).seconds);
    expect(times).toEqual(times.toSorted((a, b) => a - b));
  });

  test.each([
    ['14 May 2017', 700, 2111.5, 27.9, 1800],
    ['29 November 2017', 955, 4487, 50.3, 3210],
    ['18 November 2022', 999.2, 6040.9, 65.8, 4135],
  ])('%s: free flight, and within the window of boosts', (_, range, apogee, minutes, reported) => {
    const flight = valueOf(loftedFlight(range, apogee));
    expect(Math.abs(flight.seconds / 60 - minutes)).toBeLessThan(0.15);
    const { from, to } = reportedSeconds(flight);
    expect([from - flight.seconds, to - flight.seconds].map(Math.round)).toEqual([60, 280]);
    expect(reported).toBeGreaterThan(from);
    expect(reported).toBeLessThan(to);
  });

  test('energy alone falls short of what was published, and always says that it is energy alone', () => {
    const found = energyOnlyRange(valueOf(loftedFlight(955, 4475)));
    expect(Math.abs(found.rangeKilometres - 9983)).toBeLessThan(10);
    expect(found.cautions).toEqual(['energy-only']);
    expect(energyOnlyRange({ burnoutSpeed: 8 }).rangeKilometres).toBeCloseTo(Math.PI * earth, 6);
    expect(energyOnlyRange(least(8000)).rangeKilometres).toBeCloseTo(8000, 6);
  });
});

describe('flights with a speed', () => {
  test('a flat one and a steep one, one range and one speed', () => {
    const { flat, steep } = valueOf(flightsAtSpeed(5500, 6.5));
    for (const flight of [flat!, steep]) {
      expect(flight.burnoutSpeed).toBeCloseTo(6.5, 9);
      expect(landing(flightByStep(6.5, flight.burnoutElevation, 1, 9000)).angle * earth).toBeCloseTo(5500, -1);
    }
    expect(flat!.seconds).toBeLessThan(steep.seconds);
    expect(valueOf(flightsAtSpeed(5500, 8)).flat).toBeNull();
  });

  test('one flight where the speed is the least', () => {
    const flight = least(8000);
    const { flat, steep } = valueOf(flightsAtSpeed(8000, flight.burnoutSpeed));
    expect(flat!.seconds).toBeCloseTo(flight.seconds, 2);
    expect(steep.seconds).toBeCloseTo(flight.seconds, 2);
  });
});

describe('flights that are none', () => {
  const half = Math.PI * earth;
  const said = (answer: ReachAnswer<unknown>): readonly unknown[] =>
    answer.ok ? [] : answer.problems.map(({ reason, at, value, limit }) => [reason, at, value, limit]);

  test('half the Earth can be flown', () => expect(least(half).rangeAngle).toBeCloseTo(Math.PI, 12));

  test.each([
    ['farther than half the Earth', leastEnergyFlight(20_100), ['range-too-far', 'rangeKilometres', 20_100, half]],
    ['nowhere', leastEnergyFlight(0), ['range-too-short', 'rangeKilometres', 0, 0]],
    ['back', loftedFlight(-5, 1000), ['range-too-short', 'rangeKilometres', -5, 0]],
    ['no number', leastEnergyFlight(Number.NaN), ['not-a-number', 'rangeKilometres', null, null]],
    ['in air all the way', loftedFlight(5000, 99), ['apogee-too-low', 'apogeeKilometres', 99, 100]],
    ['out of sight', loftedFlight(5000, 50_000), ['apogee-too-high', 'apogeeKilometres', 50_000, 40_000]],
    [
      'too slow',
      flightsAtSpeed(8000, 6),
      ['burnout-too-slow', 'burnoutSpeed', 6, expect.closeTo(6.804627, 6) as number],
    ],
    [
      'for good',
      flightsAtSpeed(8000, 12),
      ['speed-out-of-range', 'burnoutSpeed', 12, expect.closeTo(11.186, 3) as number],
    ],
  ])('%s', (_, answer, problem) => expect(said(answer)).toEqual([problem]));
});
