import { normal, normalDeviate } from '../number/index.ts';
import { belowOne } from './sample.ts';

/** A measurement of one item against what is declared of it. */
export interface Measured {
  /** chance that an item that is off by so much is called a defect; below 1: no measurement is certain */
  readonly recognised: number;
  /** chance that one as declared is */
  readonly falseAlarm: number;
}

/**
 * A measured item is called a defect where it falls short by more than chance explains: one side, error normal.
 * P = Phi(sqrt(k) M / sigma - z), z the deviate that an item as declared passes with the false alarm's chance.
 *
 * @param shift        M / sigma: what is missing, in standard deviations of one measurement, >= 0
 * @param falseAlarm   0..1, neither 0 nor 1
 * @param measurements k, whose mean is taken, whole, >= 1
 * @returns what `Sample` needs of a check
 * @source verification.md 2.1, 6
 */
export function measured(shift: number, falseAlarm: number, measurements = 1): Measured {
  const recognised = normal(Math.sqrt(measurements) * shift + normalDeviate(falseAlarm));
  return { recognised: Math.min(recognised, belowOne), falseAlarm };
}

/**
 * The smallest shift that is recognised with a wanted chance, in standard deviations of one measurement.
 *
 * @param chance       0..1, neither 0 nor 1
 * @param falseAlarm   0..1, neither 0 nor 1
 * @param measurements whose mean is taken, whole, >= 1
 */
export function shiftRecognised(chance: number, falseAlarm: number, measurements = 1): number {
  return Math.max(0, (normalDeviate(chance) - normalDeviate(falseAlarm)) / Math.sqrt(measurements));
}
