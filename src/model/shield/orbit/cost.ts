import { ceiling, floor, ln, power } from '../../number/index.ts';
import type { Prices } from './question.ts';

/** Every price known, and the change of velocity that the mass follows from. */
export type PricesKnown = { readonly [K in keyof Prices]: number } & {
  /** kilometres a second */
  readonly velocityChangeKilometresPerSecond: number;
};

/** What a constellation costs, dollars. */
export interface Costs {
  readonly massKilograms: number;
  readonly perLaunch: number;
  /** of a generation; 0 interceptors a launch: not finite */
  readonly launches: number;
  readonly generations: number;
  readonly unitMillions: number;
  readonly totalBillions: number;
}

const euler = 2.718281828459045;

/** As the published calculator rounds it, metres a second squared. */
const calculatorGravity = 9.81;

/**
 * Mass of an interceptor with what stays with its satellite, kilograms: the rocket equation twice.
 *
 * @source shield.md 4a, equation (27)
 */
export function interceptorKilograms(prices: PricesKnown): number {
  const exhaust = (calculatorGravity * prices.specificImpulseSeconds) / 1000;
  const vehicle = prices.killVehicleKilograms * power(euler, prices.divertKilometresPerSecond / exhaust);
  const whole = (vehicle + prices.bodyKilograms) * power(euler, prices.velocityChangeKilometresPerSecond / exhaust);
  return whole + prices.supportKilograms;
}

/**
 * Average price of so many, each doubling of their number bringing the price of the next down by a share.
 *
 * The published form, an integral with a half at both ends; for very few it is above the first price.
 *
 * @param first    price of the first
 * @param learning price after a doubling over that before, above 0.5, at most 1
 * @param many     whole, >= 1
 * @source shield.md 4a, equation (29)
 */
export function averagePrice(first: number, learning: number, many: number): number {
  const rise = 1 + ln(learning) / ln(2);
  return (first * (power(many, rise) + 1)) / (many * rise);
}

/**
 * Cost of a constellation, kept for some years by whole new generations; the learning curve starts again with each.
 *
 * @param orbiting interceptors in orbit, whole, >= 1
 * @source shield.md 4a, equations (27)-(30)
 */
export function costOf(orbiting: number, prices: PricesKnown): Costs {
  const massKilograms = interceptorKilograms(prices);
  const perLaunch = floor(prices.launcherKilograms / massKilograms);
  const launches = perLaunch === 0 ? Infinity : ceiling(orbiting / perLaunch);
  const generations = Math.max(1, floor(prices.years / prices.lifeYears));
  const unitMillions = averagePrice(prices.firstUnitMillions, prices.unitLearning, orbiting);
  const launchMillions =
    perLaunch === 0 ? 0 : averagePrice(prices.firstLaunchMillions, prices.launchLearning, launches);
  const generation = unitMillions * orbiting + launchMillions * launches;
  const millions = generations * generation + prices.operationMillionsPerYear * prices.years;
  return {
    massKilograms,
    perLaunch,
    launches,
    generations,
    unitMillions,
    totalBillions: perLaunch === 0 ? Infinity : millions / 1000 + prices.developmentBillions,
  };
}

/** Without each of these there is no cost. */
export const priceNames = [
  'lifeYears',
  'years',
  'divertKilometresPerSecond',
  'specificImpulseSeconds',
  'killVehicleKilograms',
  'bodyKilograms',
  'supportKilograms',
  'developmentBillions',
  'firstUnitMillions',
  'operationMillionsPerYear',
  'unitLearning',
  'launcherKilograms',
  'firstLaunchMillions',
  'launchLearning',
] as const satisfies readonly (keyof Prices)[];

/** Prices that nobody gives, in the order of a list. */
export function lacksOf(asked: Prices): readonly (keyof Prices)[] {
  return priceNames.filter((name) => asked[name] === null);
}
