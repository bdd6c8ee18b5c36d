import type { Command } from 'commander';
import type { Constellation, InputName } from '../model/shield/index.ts';

/** Numbers of a constellation as somebody typed them; what they must be is for `orbit-input.ts` to say. */
export type ConstellationOptions = {
  readonly [K in (typeof numberOptions)[number]['option']]?: string;
} & {
  readonly inclination?: string;
  readonly latitude?: string;
  readonly band?: string;
  readonly missiles?: string;
  readonly regions?: string;
  readonly confidence?: string;
  readonly draws?: string;
  readonly seed?: string;
};

/** An option that may be a range: its name, the number it stands for, and what that may be. */
interface NumberOption {
  readonly option: string;
  readonly name: InputName;
  readonly help: string;
  readonly most: number;
  /** false: 0 is refused too */
  readonly zero: boolean;
}

const lengths = { most: 100_000, zero: false };

/** In the order of the help. */
export const numberOptions = [
  { option: 'altitude', name: 'altitudeKilometres', help: 'height of the orbits, kilometres', ...lengths },
  {
    option: 'intercept',
    name: 'interceptKilometres',
    help: 'height of intercept, kilometres',
    most: 100_000,
    zero: true,
  },
  {
    option: 'velocity',
    name: 'velocityChangeKilometresPerSecond',
    help: 'change of velocity of an interceptor, kilometres a second',
    most: 20,
    zero: false,
  },
  {
    option: 'acceleration',
    name: 'accelerationGravities',
    help: 'its average acceleration, g',
    most: 1000,
    zero: false,
  },
  { option: 'flyout', name: 'flyoutSeconds', help: 'time for the way there, seconds', most: 10_000, zero: false },
  {
    option: 'burn',
    name: 'burnSeconds',
    help: 'or what the burn leaves of it: the burn, seconds',
    most: 10_000,
    zero: false,
  },
  { option: 'detect', name: 'detectSeconds', help: 'until the missile is seen, seconds', most: 10_000, zero: true },
  { option: 'decide', name: 'decideSeconds', help: 'until somebody has decided, seconds', most: 10_000, zero: true },
  {
    option: 'margin',
    name: 'marginSeconds',
    help: 'before the end of the burn, seconds (0)',
    most: 10_000,
    zero: true,
  },
  {
    option: 'kill',
    name: 'kill',
    help: 'kill probability of a shot: 0.8, a range 0.5..0.9, or a test record 2/4',
    most: 1,
    zero: false,
  },
  {
    option: 'wanted',
    name: 'wanted',
    help: 'chance to stop each missile that shots are fired for',
    most: 1,
    zero: true,
  },
  { option: 'life', name: 'lifeYears', help: 'life of an interceptor in orbit, years', most: 100, zero: false },
  { option: 'years', name: 'years', help: 'years that the constellation is kept', most: 100, zero: false },
  {
    option: 'divert',
    name: 'divertKilometresPerSecond',
    help: 'change of velocity for the last correction',
    most: 20,
    zero: true,
  },
  { option: 'impulse', name: 'specificImpulseSeconds', help: 'specific impulse, seconds', most: 1000, zero: false },
  {
    option: 'vehicleMass',
    name: 'killVehicleKilograms',
    help: 'dry mass of the kill vehicle, kilograms',
    most: 10_000,
    zero: true,
  },
  { option: 'bodyMass', name: 'bodyKilograms', help: 'dry mass of the body, kilograms', most: 10_000, zero: true },
  {
    option: 'supportMass',
    name: 'supportKilograms',
    help: 'what stays with the satellite, kilograms',
    most: 10_000,
    zero: true,
  },
  {
    option: 'development',
    name: 'developmentBillions',
    help: 'development, billion dollars',
    most: 10_000,
    zero: true,
  },
  {
    option: 'firstUnit',
    name: 'firstUnitMillions',
    help: 'price of the first interceptor, million dollars',
    most: 100_000,
    zero: true,
  },
  {
    option: 'unitLearning',
    name: 'unitLearning',
    help: 'its learning: price after a doubling over that before',
    most: 1,
    zero: false,
  },
  {
    option: 'operation',
    name: 'operationMillionsPerYear',
    help: 'operation, million dollars a year',
    most: 100_000,
    zero: true,
  },
  {
    option: 'payload',
    name: 'launcherKilograms',
    help: 'what a launch carries, kilograms',
    most: 1_000_000,
    zero: false,
  },
  {
    option: 'firstLaunch',
    name: 'firstLaunchMillions',
    help: 'price of the first launch, million dollars',
    most: 100_000,
    zero: true,
  },
  { option: 'launchLearning', name: 'launchLearning', help: 'learning of launches', most: 1, zero: false },
] as const satisfies readonly NumberOption[];

/** `--first-unit` of `firstUnit`. */
export function dashed(option: string): string {
  return `--${option.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
}

/** The option that sets a number; null: none does. */
export function optionOf(name: keyof Constellation): string | null {
  const found = numberOptions.find((one) => one.name === name);
  if (found !== undefined) return dashed(found.option);
  const others: Partial<Record<keyof Constellation, string>> = {
    inclinationDegrees: '--inclination',
    latitudeDegrees: '--latitude',
    bandDegrees: '--band',
    missiles: '--missiles',
  };
  return others[name] ?? null;
}

/** Options of `counterpoise shield constellation`. */
export function withConstellation(command: Command): Command {
  command
    .option('--inclination <degrees>', 'of the orbits; not given: an average over all latitudes, as published')
    .option('--latitude <degrees>', 'of the launches; goes with --inclination')
    .option('--band <degrees>', 'highest latitude covered, for the published average')
    .option('--missiles <number>', 'missiles that rise at about the same time')
    .option('--regions <number>', 'launch regions far apart that they are spread over (1)')
    .option('--confidence <chance>', 'chance asked for that enough are in reach (0.9)');
  for (const { option, help } of numberOptions) command.option(`${dashed(option)} <number>`, help);
  return command
    .option('--draws <number>', 'draws of what is uncertain (512; 0: every number at its median)')
    .option('--seed <number>', 'seed of the draws (1)');
}
