import { bandOf, openBandOf, reaches, wholePower } from '../number/index.ts';
import type { Band, OpenBand } from '../number/index.ts';
import { stopped } from '../shield/index.ts';
import type { Engagement, Looking } from '../shield/index.ts';
import type { NeedQuestion } from './need-curve.ts';
import { objectsOf, stopping, warheadsOf } from './small-attack.ts';
import type { SmallAttack } from './small-attack.ts';

/** What two looks spend on average, and what so many in stock are worth. Over draws; null above every value. */
export interface TwoLooks {
  /** not a stock; null where no whole number of shots reaches the confidence */
  readonly expectedExpenditure: OpenBand;
  /**
   * chance that none leaks, with two looks and the expenditure in stock, rounded up: over the draws that have an
   * expenditure and no more than `mostObjects` objects; null: there is none
   */
  readonly confidenceThere: Band | null;
  /** share of all draws in which that chance is below the confidence asked for */
  readonly fallsShort: number;
  /** from there up, or down where that is more than enough: the first stock that gives the confidence; null as above */
  readonly stockNeeded: OpenBand;
  /** stockNeeded less expectedExpenditure, draw by draw */
  readonly difference: OpenBand;
}

/** The law of two looks is exact and grows fast; a larger attack gets its expenditure only. */
const mostObjects = 24;

/**
 * Expected expenditure of two looks beside the stock that gives the confidence.
 *
 * @param questions one a draw, at least one, of one doctrine
 * @param looked    each of them worked out, where whoever asks has it
 * @returns null of `fractional`, of layers and in orbit
 * @source shield.md 1, equation (5) and the caution after it; the law: `shoot-look-shoot`, looks 2, split best
 */
export function twoLooks(
  questions: readonly NeedQuestion[],
  looked: readonly (TwoLooksDraw | null)[] = questions.map(twoLooksOf),
): TwoLooks | null {
  const each = looked.flatMap((draw) => draw ?? []);
  if (each.length < looked.length) return null;
  const there = each.flatMap((one) => one.there ?? []);
  return {
    expectedExpenditure: openBandOf(each.map(({ spent }) => spent)),
    confidenceThere: there.length === 0 ? null : bandOf(there),
    fallsShort: each.filter(({ short }) => short).length / each.length,
    stockNeeded: openBandOf(each.map(({ needed }) => needed)),
    difference: openBandOf(each.map(({ needed, spent }) => (needed === null ? null : needed - spent!))),
  };
}

/** One draw of it; see `TwoLooks`. */
export interface TwoLooksDraw {
  readonly spent: number | null;
  readonly there: number | null;
  readonly needed: number | null;
  readonly short: boolean;
}

/** @returns null of `fractional`, of layers and in orbit */
export function twoLooksOf(question: NeedQuestion): TwoLooksDraw | null {
  const { engagement, attack, confidence } = question;
  const looking = lookingTwice(engagement);
  if (looking === null) return null;
  const spent = twoLookExpenditure(question);
  if (spent === null || objectsOf(attack) > mostObjects) return { spent, there: null, needed: null, short: false };
  const { there, needed } = aroundStock(looking, attack, Math.ceil(spent), confidence);
  return { spent, there, needed, short: !reaches(there, confidence) };
}

function lookingTwice(engagement: Engagement): Looking | null {
  if (!('kill' in engagement) || engagement.orbit !== undefined) return null;
  return { ...engagement, doctrine: 'shoot-look-shoot', looks: 2, split: 'best' };
}

/** P(no leaker) at a stock, and the nearest stock from there that gives the confidence. */
function aroundStock(looking: Looking, attack: SmallAttack, stock: number, confidence: number) {
  const asked = stopping(looking, attack);
  const holds = (interceptors: number): boolean => reaches(asked.noneLeaks(interceptors), confidence);
  let needed = stock;
  while (needed > 0 && holds(needed - 1)) needed--;
  while (needed < asked.mostUseful! && !holds(needed)) needed++;
  return { there: asked.noneLeaks(stock), needed: holds(needed) ? needed : null };
}

/**
 * Interceptors that two looks spend on average: n1 at each object, then n - n1 at each that survives, with n the fewest
 * whole shots an object that reach the confidence and n1 where the expectation is least. With discrimination: at each that
 * is called a warhead, and a warhead that is not is as good as untracked.
 *
 * Not a stock that gives the confidence: where luck is worse than average, more second shots are wanted than it holds.
 *
 * @returns null where no n up to `shotsPerObject` reaches it; of `fractional` and of layers
 * @source shield.md 1, equations (4) and (5), after Wilkening
 */
export function twoLookExpenditure({ engagement, attack, confidence }: NeedQuestion): number | null {
  if (engagement.doctrine === 'fractional' || engagement.doctrine === 'layers') return null;
  const { warheadsCalled = 1, decoysCalled = 1, system, kill, shotsPerObject } = engagement;
  const warheads = warheadsOf(attack);
  const seen = { ...engagement, track: engagement.track * warheadsCalled };
  const enough = (shots: number): boolean => reaches(system * wholePower(stopped(seen, shots), warheads), confidence);
  let shots = warheads === 0 ? 0 : 1;
  while (shots <= shotsPerObject && warheads > 0 && !enough(shots)) shots++;
  if (shots > shotsPerObject) return null;
  let least = shots;
  for (let first = 1; first < shots; first++)
    least = Math.min(least, first + wholePower(1 - kill, first) * (shots - first));
  return (warheadsCalled * warheads + decoysCalled * (objectsOf(attack) - warheads)) * least;
}
