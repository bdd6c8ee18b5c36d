import { quantile } from '../number/index.ts';
import { leastCutOff } from './cut-off.ts';
import { delayUnder, seenWithin, timely } from './delay.ts';
import { drawsOf, falseFindingOf, lookingOf, numbersOf, seeingOf } from './draws.ts';
import type { Believed } from './draws.ts';
import type { InspectionQuestion } from './question.ts';
import { belowOne } from './sample.ts';
import { monthsAYear } from './scheme.ts';

/** What one number that is not known would change, from its 5 % to its 95 % value, the others at their medians. */
export interface Swing {
  /** `concealed`, `falseAlarm`, `hidden`, `matters` or `recognised` */
  readonly input: string;
  readonly low: SwingEnd;
  readonly high: SwingEnd;
}

export interface SwingEnd {
  readonly value: number;
  /** chance that it is seen within twelve months */
  readonly year: number;
  /** chance that it is seen before it matters; null: nothing says when it matters */
  readonly timely: number | null;
}

/** One entry a number that is uncertain, in order of the names. */
export function swings(question: InspectionQuestion): readonly Swing[] {
  const { atMedians } = drawsOf(question, 0, 0);
  const law = delayUnder(question.timing, question.start);
  const at = (input: string, value: number): SwingEnd => {
    const believed = turned(atMedians, input, value, question.items);
    const delay = law(seeingOf(lookingOf(question), believed));
    return {
      value,
      year: seenWithin(delay, monthsAYear),
      timely: question.matters === null ? null : timely(delay, believed.matters),
    };
  };
  return numbersOf(question)
    .filter(([, { kind }]) => kind !== 'certain')
    .map(([input, number]) => ({
      input,
      low: at(input, quantile(number, 0.05)),
      high: at(input, quantile(number, 0.95)),
    }));
}

function turned(believed: Believed, input: string, value: number, items: number): Believed {
  if (input === 'hidden') return { ...believed, defects: Math.min(items, Math.floor(value + 0.5)) };
  return { ...believed, [input]: value };
}

/** What a visit sees, and whom it wrongs, where so many alarms make a finding: neither says anything without the other. */
export interface CutOff {
  readonly alarmAt: number;
  /** chance of a finding where there are defects */
  readonly sensitivity: number;
  /** chance of none where there are none */
  readonly specificity: number;
}

/** So many cut-offs on either side of the one asked for. */
const beside = 3;

/** At the medians. @source verification.md 2.1, 4 */
export function cutOffs(question: InspectionQuestion): readonly CutOff[] {
  const { atMedians } = drawsOf(question, 0, 0);
  const least = Math.max(1, question.alarmAt - beside);
  const most = Math.min(question.samples, question.alarmAt + beside);
  return Array.from({ length: most - least + 1 }, (_, at) => cutOffAt(question, least + at, atMedians));
}

function cutOffAt(question: InspectionQuestion, alarmAt: number, believed: Believed): CutOff {
  const looking = { ...lookingOf(question), alarmAt };
  const falseFinding = falseFindingOf(looking, believed);
  return {
    alarmAt,
    sensitivity: seeingOf(looking, believed),
    specificity: falseFinding === 0 ? 1 : Math.min(1 - falseFinding, belowOne),
  };
}

/**
 * The fewest alarms at which one visit accuses a party that keeps its word no more often than wanted, at the medians.
 *
 * @param falseFinding 0..1
 * @returns null: no number of alarms does, or there are strata, each with its own
 * @source verification.md 2.1, 4
 */
export function cutOffFor(question: InspectionQuestion, falseFinding: number): CutOff | null {
  if (question.strata !== undefined) return null;
  const { atMedians } = drawsOf(question, 0, 0);
  const alarmAt = leastCutOff({ ...lookingOf(question), ...atMedians }, falseFinding);
  return alarmAt > question.samples ? null : cutOffAt(question, alarmAt, atMedians);
}
