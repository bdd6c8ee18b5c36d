import { chanceOfFalseFinding, chanceSeen } from './sample.ts';
import type { Sample } from './sample.ts';
import { fewest } from './sample-size.ts';

/** What a look can do for and against: neither says anything without the other. */
export interface Powers {
  /** chance that it is a finding where there are defects */
  readonly sensitivity: number;
  /** chance that it is none where there are none */
  readonly specificity: number;
}

/** @source verification.md 2.1, 4 */
export function powersOf(sample: Sample): Powers {
  return { sensitivity: chanceSeen(sample), specificity: 1 - chanceOfFalseFinding(sample) };
}

/**
 * The fewest alarms that may count as a finding, so that one who keeps his word is found at fault with this chance at most.
 *
 * @param sample       its own cut-off is not looked at
 * @param falseFinding 0..1
 * @returns whole, 1..samples + 1; `samples + 1`: never a finding
 */
export function leastCutOff(sample: Omit<Sample, 'alarmAt'>, falseFinding: number): number {
  const found = fewest(
    sample.samples,
    (more) => chanceOfFalseFinding({ ...sample, alarmAt: more + 1 }) <= falseFinding + 1e-12,
  );
  return found! + 1;
}
