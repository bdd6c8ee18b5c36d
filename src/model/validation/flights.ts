import { told } from '../document/index.ts';
import type { Place, Read } from '../document/index.ts';
import { arcCosine } from '../number/index.ts';
import {
  energyOnlyRange,
  energyRatio,
  leastEnergyFlight,
  loftedFlight,
  reportedSeconds,
  terminalReach,
} from '../shield/reach/index.ts';
import type { Flight, ReachAnswer } from '../shield/reach/index.ts';
import { computed, nothingThere } from './resources.ts';
import type { Computed } from './resources.ts';
import type { Of } from './schema-compute.ts';

const pi = 3.141592653589793;
const degrees = 180 / pi;

/** One figure of a flight of least energy, or of one with a given apogee. */
export function flightFigure({ rangeKilometres, apogeeKilometres, of }: Of<'flight'>, place: Place): Read<Computed> {
  const flight =
    apogeeKilometres === undefined
      ? leastEnergyFlight(rangeKilometres)
      : loftedFlight(rangeKilometres, apogeeKilometres);
  return figureOf(flight, place, (flown) => {
    switch (of) {
      case 'speed':
        return flown.burnoutSpeed;
      case 'elevation':
        return flown.burnoutElevation * degrees;
      case 'apogee':
        return flown.apogeeKilometres;
      case 'minutes':
        return flown.seconds / 60;
    }
  });
}

/** Middle of the window in which the reported time should lie, seconds. */
export function reportedTime({ rangeKilometres, apogeeKilometres }: Of<'reported-time'>, place: Place): Read<Computed> {
  return figureOf(loftedFlight(rangeKilometres, apogeeKilometres), place, (flight) => {
    const { from, to } = reportedSeconds(flight);
    return (from + to) / 2;
  });
}

/** The elevation of least energy by range, against the one by speed: 1/2 arccos(Q / (2 - Q)). */
export function optimumElevation({ ranges }: Of<'optimum-elevation'>, place: Place): Read<Computed> {
  let worst = 0;
  for (const range of ranges) {
    const off = figureOf(leastEnergyFlight(range), place, ({ burnoutSpeed, rangeAngle }) => {
      const energy = energyRatio(burnoutSpeed);
      return Math.abs((pi - rangeAngle) / 4 - arcCosine(energy / (2 - energy)) / 2);
    });
    if (!off.ok) return off;
    worst = Math.max(worst, off.value.ours);
  }
  return computed(worst, ranges.length);
}

/** What energy alone makes of a lofted flight: kilometres, or how many cautions come with them. */
export function energyRange(asked: Of<'energy-range'>, place: Place): Read<Computed> {
  return figureOf(loftedFlight(asked.rangeKilometres, asked.apogeeKilometres), place, (flight) => {
    const { rangeKilometres, cautions } = energyOnlyRange(flight);
    return asked.of === 'kilometres' ? rangeKilometres : cautions.length;
  });
}

/** What a terminal defence has: seconds between its heights, or the ground that it covers. */
export function terminalFootprint(asked: Of<'terminal-footprint'>): Read<Computed> {
  const { seconds, kilometres } = terminalReach(asked);
  return computed(asked.of === 'seconds' ? seconds : kilometres);
}

function figureOf(flight: ReachAnswer<Flight>, place: Place, of: (flight: Flight) => number): Read<Computed> {
  if (flight.ok) return computed(of(flight.value));
  const said = flight.problems.map(({ reason, at }) => `${at}: ${reason}`).join(', ');
  return nothingThere(place, told`there is no such flight (${said})`, ['a flight from ground to ground']);
}
