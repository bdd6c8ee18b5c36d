import { atLeast, binomial, convolve, hypergeometric, mixedOver } from '../number/index.ts';
import type { Pmf } from '../number/index.ts';

/** What one look at some of the declared items can show. */
export interface Sample {
  /** declared; whole, >= 0 */
  readonly items: number;
  /** of these not as declared; whole, 0..items */
  readonly defects: number;
  /** items looked at, drawn at random, none twice; whole, 0..items */
  readonly samples: number;
  /** chance that a defect that is looked at is recognised, 0..1 */
  readonly recognised: number;
  /** chance that a sound item that is looked at is taken for a defect, 0..1 */
  readonly falseAlarm: number;
  /** alarms at which the look counts as a finding; whole, >= 1 */
  readonly alarmAt: number;
}

/**
 * Items that raise an alarm: defects among the sample are hypergeometric, each is recognised alone, each sound one in the
 * sample may be a false alarm.
 *
 * @source verification.md 2.1, 1, 3 and 4
 */
export function alarms({ items, defects, samples, recognised, falseAlarm }: Sample): Pmf {
  const drawn = hypergeometric(items, defects, samples);
  if (falseAlarm === 0 && recognised === 1) return drawn;
  if (falseAlarm === 0) return mixedOver(drawn, (found) => binomial(found, recognised));
  return mixedOver(drawn, (found) => convolve(binomial(found, recognised), binomial(samples - found, falseAlarm)));
}

/** Chance that a look at the sample is a finding, true or false; below 1 where it is not certain, however near. */
export function chanceSeen(sample: Sample): number {
  const chance = Math.min(1, atLeast(alarms(sample), sample.alarmAt));
  return surelySeen(sample) ? 1 : Math.min(chance, belowOne);
}

/** The largest chance that is none of a certainty. */
export const belowOne = 1 - Number.EPSILON / 2;

/** So few sound items are left out of the sample that enough of it must raise an alarm, and each that can does. */
function surelySeen({ items, defects, samples, recognised, falseAlarm, alarmAt }: Sample): boolean {
  const defectsAtLeast = recognised === 1 ? Math.max(0, samples + defects - items) : 0;
  if (falseAlarm < 1) return defectsAtLeast >= alarmAt;
  const soundAtLeast = Math.max(0, samples - defects);
  return (recognised === 1 ? samples : soundAtLeast) >= alarmAt;
}

/** Chance that the same look at a party that keeps its word is a finding. */
export function chanceOfFalseFinding(sample: Sample): number {
  return chanceSeen({ ...sample, defects: 0 });
}
