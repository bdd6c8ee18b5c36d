import type { Flight, FreeFlight } from '../model/shield/reach/index.ts';
import { say, type Language } from './language.ts';
import { decimal, fixed } from './numbers.ts';

/** The flight in one sentence. */
export function flightTitle(rangeKilometres: number, { kind, flight }: FreeFlight, language: Language): string {
  return say(language, `flight.title-${kind}`, {
    range: decimal(language, rangeKilometres, 1),
    apogee: decimal(language, flight.apogeeKilometres, 0),
    speed: fixed(language, flight.burnoutSpeed, 2),
    minutes: minutes(flight.seconds, language),
  });
}

/** A table, its head first: the numbers of the flight, and of the one with the least energy where it is another. */
export function flightRows({ kind, flight, leastEnergy }: FreeFlight, language: Language): string[][] {
  const flights = kind === 'least-energy' ? [flight] : [flight, leastEnergy];
  const kinds = kind === 'least-energy' ? [kind] : ([kind, 'least-energy'] as const);
  return [
    ['', ...kinds.map((one) => say(language, `flight.${one}`, {}))],
    ...numbers.map(([name, write]) => [
      say(language, `flight.${name}`, {}),
      ...flights.map((one) => write(one, language)),
    ]),
  ];
}

const numbers: readonly (readonly [
  'speed' | 'elevation' | 'apogee' | 'minutes',
  (flight: Flight, language: Language) => string,
])[] = [
  ['speed', ({ burnoutSpeed }, language) => fixed(language, burnoutSpeed, 2)],
  ['elevation', ({ burnoutElevation }, language) => fixed(language, (burnoutElevation * 180) / Math.PI, 1)],
  ['apogee', ({ apogeeKilometres }, language) => decimal(language, apogeeKilometres, 0)],
  ['minutes', ({ seconds }, language) => minutes(seconds, language)],
];

/** In which window a reported time should lie, and why it is longer than the free flight. */
export function reportedSentence({ flight, reportedSeconds: { from, to } }: FreeFlight, language: Language): string {
  return say(language, 'flight.reported', {
    from: minutes(from, language),
    to: minutes(to, language),
    least: decimal(language, from - flight.seconds, 0),
    most: decimal(language, to - flight.seconds, 0),
  });
}

/** What the model leaves out: a range by energy alone is never said without its caution. */
export function flightCautions({ energyOnlyKilometres, cautions }: FreeFlight, language: Language): string[] {
  const said = cautions.map((one) => say(language, `flight.caution-${one}`, {}));
  const always = say(language, 'flight.caution-always', {});
  if (energyOnlyKilometres === null) return [...said, always];
  const range = decimal(language, energyOnlyKilometres, 0);
  const [first = '', ...others] = said;
  return [`${say(language, 'flight.energy-range', { range })} ${first}`, ...others, always];
}

/** Program, and what its world is like. */
export function flightFoot(engine: string, language: Language): string {
  return say(language, 'flight.foot', { engine });
}

function minutes(seconds: number, language: Language): string {
  return fixed(language, seconds / 60, 1);
}
