import { atLeast, binomial, meanOver } from '../number/index.ts';
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
 * Chance that a look at the sample is a finding, true or false: at least `alarmAt` alarms. Defects among the sample are
 * hypergeometric, each is recognised alone, each sound one may be a false alarm.
 *
 * Only positive terms are added, so that a small chance keeps its digits; below 1 where it is not certain, however near.
 */
export function chanceSeen(sample: Sample): number {
  if (surelySeen(sample)) return 1;
  const given = sample.alarmAt === 1 ? anyAlarm(sample) : enoughAlarms(sample);
  return Math.min(meanOverDefects(sample, given), belowOne);
}

/** The largest chance that is no certainty. */
export const belowOne = 1 - Number.EPSILON / 2;

/** So few items are left out of the sample that enough of it must raise an alarm, and each that can does. */
function surelySeen({ items, defects, samples, recognised, falseAlarm, alarmAt }: Sample): boolean {
  const defectsAtLeast = recognised === 1 ? Math.max(0, samples + defects - items) : 0;
  if (falseAlarm < 1) return defectsAtLeast >= alarmAt;
  return (recognised === 1 ? samples : Math.max(0, samples - defects)) >= alarmAt;
}

/** Weights below this one change no digit of a chance that anybody would look at. */
const nothing = 1e-40;

/**
 * Mean over the defects among the sample, by ratios of neighbours outward from the mode down to `nothing`: some hundred weights,
 * where `hypergeometric` keeps thousands. This is done for every draw.
 */
function meanOverDefects({ items, defects, samples }: Sample, given: (found: number) => number): number {
  const sound = items - defects - samples;
  const mode = Math.min(defects, samples, Math.floor(((samples + 1) * (defects + 1)) / (items + 2)));
  let total = 1;
  let sum = given(mode);
  for (let found = mode + 1, weight = 1; ; found++) {
    weight *= ((defects - found + 1) * (samples - found + 1)) / (found * (sound + found));
    if (weight <= nothing) break;
    total += weight;
    sum += weight * given(found);
  }
  for (let found = mode, weight = 1; ; found--) {
    weight *= (found * (sound + found)) / ((defects - found + 1) * (samples - found + 1));
    if (weight <= nothing) break;
    total += weight;
    sum += weight * given(found - 1);
  }
  return sum / total;
}

/** Chance of one alarm or more, by defects among the sample. */
function anyAlarm({ samples, recognised, falseAlarm }: Sample): (found: number) => number {
  return (found) => either(anyOf(found, recognised), anyOf(samples - found, falseAlarm));
}

/** 1 - (1 - chance)^count, by repeated doubling. */
function anyOf(count: number, chance: number): number {
  if (chance === 0) return 0;
  let any = 0;
  let doubled = chance;
  for (let left = count; left > 0; left = Math.floor(left / 2)) {
    if (left % 2 === 1) any = either(any, doubled);
    doubled = either(doubled, doubled);
  }
  return any;
}

/** Chance of one or the other, where they are independent. */
function either(one: number, other: number): number {
  return one + other * (1 - one);
}

/** Chance of `alarmAt` alarms or more, by defects among the sample. */
function enoughAlarms({ samples, recognised, falseAlarm, alarmAt }: Sample): (found: number) => number {
  return (found) => {
    const hits = binomial(found, recognised, nothing);
    if (falseAlarm === 0) return atLeast(hits, alarmAt);
    const enough = tailsOf(binomial(samples - found, falseAlarm, nothing));
    return meanOver(hits, (hit) => enough(alarmAt - hit));
  };
}

/** P(X >= value), by value. */
function tailsOf({ from, weights }: Pmf): (value: number) => number {
  const tails = Float64Array.from(weights);
  for (let i = tails.length - 2; i >= 0; i--) tails[i]! += tails[i + 1]!;
  return (value) => (value <= from ? 1 : (tails[value - from] ?? 0));
}

/** Chance that the same look at a party that keeps its word is a finding. */
export function chanceOfFalseFinding(sample: Sample): number {
  return chanceSeen({ ...sample, defects: 0 });
}
