import { engine, resultJson } from '../model/scenario/index.ts';
import { freeFlight } from '../model/shield/reach/index.ts';
import type { Flight, FreeFlight } from '../model/shield/reach/index.ts';
import type { OutputOptions } from './main.ts';
import { plainOf } from './reach-asked.ts';
import { reachComplaint } from './reach-problems.ts';
import { screen, spoken } from './screen.ts';
import type { FlightOptions } from './shield-maps.ts';
import { printFlight } from './terminal/flight.ts';

/** `counterpoise shield flight`: one free flight, as text or JSON. @throws Complaint where there is no such flight */
export function flight(options: FlightOptions & OutputOptions): void {
  const range = plainOf('range', options.range);
  const apogee = options.apogee === undefined ? null : plainOf('apogee', options.apogee);
  const answer = freeFlight(range, apogee);
  if (!answer.ok) throw reachComplaint(answer.problems, options);
  const text = options.json
    ? resultJson(flightRecord(range, answer.value))
    : printFlight(range, answer.value, screen(options), spoken(options));
  process.stdout.write(text);
}

/** The flight as its JSON has it: angles in degrees, and a range by energy only with its caution beside it. */
function flightRecord(rangeKilometres: number, one: FreeFlight) {
  const { kind, reportedSeconds, energyOnlyKilometres, cautions } = one;
  return {
    engine,
    kind,
    rangeKilometres,
    flight: numbersOf(one.flight),
    leastEnergy: numbersOf(one.leastEnergy),
    reportedSeconds,
    energyOnlyKilometres,
    cautions,
  };
}

function numbersOf({ burnoutSpeed, burnoutElevation, apogeeKilometres, seconds }: Flight) {
  return { burnoutSpeed, elevationDegrees: degrees(burnoutElevation), apogeeKilometres, seconds };
}

function degrees(radians: number): number {
  return (radians * 180) / Math.PI;
}
