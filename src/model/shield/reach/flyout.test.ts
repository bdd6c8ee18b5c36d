import { describe, expect, test } from 'vitest';
import { flightByStep, over } from './flight.twin.ts';
import type { Moment } from './flight.twin.ts';
import { flyOut } from './flyout.ts';
import { leastEnergyFlight, placeOn } from './index.ts';

const earth = 6371;
const degree = Math.PI / 180;

function seconds(speed: number, angle: number, height: number, burn = 0): number {
  return flyOut(speed, burn)(Math.cos(angle), earth + height);
}

/** The fan of one speed, flown step by step: the least time to a point over all elevations. */
function fanOf(speed: number, step = 2, highest = 90): readonly (readonly Moment[])[] {
  return Array.from({ length: 4 * highest + 1 }, (_, i) => flightByStep(speed, (i / 4) * degree, step, 2000));
}

function soonest(fan: readonly (readonly Moment[])[], angle: number, height: number): number {
  const passes = fan.map((moments) => over(moments, angle));
  let least = Infinity;
  for (let i = 1; i < passes.length; i++) {
    const [low, high] = [passes[i - 1], passes[i]];
    if (!low || !high || low.height > height === high.height > height) continue;
    const share = (height - low.height) / (high.height - low.height);
    least = Math.min(least, low.seconds + share * (high.seconds - low.seconds));
  }
  return least;
}

describe('the time to a point', () => {
  test.each([2.8, 4.5, 7])('%d km/s: the least over a fan flown step by step, rising or falling', (speed) => {
    const fan = fanOf(speed);
    let compared = 0;
    for (const angle of [1, 3, 8, 15, 25].map((degrees) => degrees * degree))
      for (const height of [30, 100, 250, 600, 1200]) {
        const sought = soonest(fan, angle, height);
        const found = seconds(speed, angle, height);
        // A fan of quarter degrees misses points at its very edge.
        if (sought === Infinity) {
          expect(found === Infinity || seconds(speed * 0.995, angle, height) === Infinity).toBe(true);
          continue;
        }
        // Near the edge of reach times bend sharply between two elevations of the fan.
        const edge = seconds(speed * 0.97, angle, height) === Infinity;
        const room = sought / (edge ? 100 : 1000);
        expect(Math.abs(found - sought), `${angle / degree} degrees, ${height} km`).toBeLessThan(room);
        compared += 1;
      }
    expect(compared).toBeGreaterThan(5);
  });

  test('faster than a circular orbit: level and slower, where the full speed would start below the horizon', () => {
    const fans = [7.95, 8.1, 8.25, 8.4, 8.6, 8.8, 9].map((speed) => fanOf(speed, 10, 30));
    for (const [degrees, height] of [
      [25, 100],
      [25, 400],
      [40, 300],
      [40, 1500],
    ] as const) {
      const sought = Math.min(...fans.map((fan) => soonest(fan, degrees * degree, height)));
      const found = seconds(9, degrees * degree, height);
      expect(found).toBeLessThan(sought * 1.001);
      expect(found).toBeGreaterThan(sought * 0.96);
    }
  });

  test('straight up: the fall of a stone', () => {
    const moments = flightByStep(4, Math.PI / 2, 0.5, 400);
    for (const { seconds: passed, height } of moments.filter((_, i) => i % 100 === 50))
      expect(seconds(4, 0, height)).toBeCloseTo(passed, 3);
    expect(seconds(4, 0, 930)).toBeLessThan(Infinity);
    expect(seconds(4, 0, 940)).toBe(Infinity);
  });

  test('a flight of least energy is overtaken by nobody of its own speed: read off to a tenth of a thousandth', () => {
    for (const range of [300, 3000, 10_000]) {
      const answer = leastEnergyFlight(range);
      if (!answer.ok) throw new Error(`no flight over ${range}`);
      const flight = answer.value;
      for (const share of [0.05, 0.3, 0.5, 0.7, 0.95]) {
        const { angle, heightKilometres } = placeOn(flight, share * flight.seconds);
        const off = seconds(flight.burnoutSpeed, angle, heightKilometres) - share * flight.seconds;
        expect(Math.abs(off)).toBeLessThan(1e-4);
      }
    }
  });

  test('smooth through the speed of escape', () => {
    const times = [11, 11.18, 11.186, 11.1865, 11.19, 11.4].map((speed) => seconds(speed, 0.6, 4000));
    expect(times).toEqual(times.toSorted((a, b) => b - a));
    expect(times[0]! - times.at(-1)!).toBeLessThan(times[0]! / 20);
  });

  test('the burn is added', () => expect(seconds(6, 0.2, 300, 90)).toBe(seconds(6, 0.2, 300) + 90));

  test('faster is never later', () => {
    for (let angle = 0; angle <= 3; angle += 0.11)
      for (const height of [1, 50, 400, 3000]) {
        let before = Infinity;
        for (let speed = 0.5; speed <= 12; speed += 0.25) {
          const now = seconds(speed, angle, height);
          expect(now <= before + 1e-4, `${angle} ${height} ${speed}`).toBe(true);
          before = now;
        }
      }
  });
});
