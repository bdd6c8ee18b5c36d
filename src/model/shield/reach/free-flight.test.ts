import { describe, expect, test } from 'vitest';
import { freeFlight, leastEnergyFlight, loftedFlight } from './index.ts';
import type { FreeFlight } from './index.ts';

function flown(range: number, apogee: number | null): FreeFlight {
  const answer = freeFlight(range, apogee);
  if (!answer.ok) throw new Error(JSON.stringify(answer.problems));
  return answer.value;
}

describe('a free flight', () => {
  test('without an apogee is the one with the least energy, and says nothing of energy', () => {
    const { kind, flight, leastEnergy, energyOnlyKilometres, cautions } = flown(8000, null);
    expect(leastEnergyFlight(8000)).toEqual({ ok: true, value: flight });
    expect(leastEnergy).toEqual(flight);
    expect({ kind, energyOnlyKilometres, cautions }).toEqual({
      kind: 'least-energy',
      energyOnlyKilometres: null,
      cautions: [],
    });
  });

  test('above that apogee is lofted, with a range by energy that never goes without its caution', () => {
    const { kind, flight, leastEnergy, energyOnlyKilometres, cautions } = flown(955, 4475);
    expect(loftedFlight(955, 4475)).toEqual({ ok: true, value: flight });
    expect(kind).toBe('lofted');
    expect(flight.burnoutSpeed).toBeGreaterThan(leastEnergy.burnoutSpeed);
    expect(Math.abs(energyOnlyKilometres! - 9983)).toBeLessThan(10);
    expect(cautions).toEqual(['energy-only']);
  });

  test('below it is depressed, faster too, and sooner there', () => {
    const { kind, flight, leastEnergy, energyOnlyKilometres } = flown(8000, 400);
    expect(kind).toBe('depressed');
    expect(flight.burnoutSpeed).toBeGreaterThan(leastEnergy.burnoutSpeed);
    expect(flight.seconds).toBeLessThan(leastEnergy.seconds);
    expect(energyOnlyKilometres).toBeNull();
  });

  test('over a short range lies in air, and says so', () => {
    expect(flown(300, null).cautions).toEqual(['air']);
    expect(flown(300, 150).cautions).toEqual(['energy-only']);
  });

  test.each([20_015, 20_015.08, 20_015.0867, 20_015.086796, Math.PI * 6371])(
    'up to half round the Earth, %d km, takes half an orbit at the ground',
    (range) => {
      const { flight } = flown(range, null);
      expect(flight.seconds).toBeCloseTo(Math.PI * Math.sqrt(6371 ** 3 / 398600.44), 3);
      expect(flight.burnoutElevation).toBeCloseTo(0, 4);
    },
  );

  test.each([
    [20_100, null, 'range-too-far'],
    [20_100, 20, 'range-too-far', 'apogee-too-low'],
    [0, null, 'range-too-short'],
    [5000, 20, 'apogee-too-low'],
    [5000, 50_000, 'apogee-too-high'],
    [Number.NaN, null, 'not-a-number'],
  ])('%d km with an apogee of %s is refused', (range, apogee, ...reasons) => {
    const answer = freeFlight(range, apogee);
    expect(answer.ok ? [] : answer.problems.map((one) => one.reason)).toEqual(reasons);
  });
});
