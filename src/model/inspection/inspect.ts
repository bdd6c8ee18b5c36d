import { bandOf, meanOf, openBandOf, written } from '../number/index.ts';
import { delayUnder, seenWithin, timely } from './delay.ts';
import type { Delay } from './delay.ts';
import { drawsOf, falseFindingOf, lookingOf, numbersOf, seeingOf } from './draws.ts';
import type { Believed } from './draws.ts';
import type { Chance, InspectionQuestion, InspectionResult, Seen } from './question.ts';
import { monthsAYear, starts, timingKinds, timingOf } from './scheme.ts';
import type { Start, Timing } from './scheme.ts';

/** Months that a curve shows, unless what matters takes longer. */
const usualMonths = 36;
const mostMonths = 240;

/**
 * What a scheme would see, and when.
 *
 * @param draws of what is uncertain, whole, >= 0
 * @returns see `InspectionResult`; draws share each number, so that schemes are compared on the same beliefs
 * @source model.md 6; verification.md 2.1
 */
export function inspect(question: InspectionQuestion, draws: number, seed: number): InspectionResult {
  const { atMedians, drawn } = drawsOf(question, draws, seed);
  const over = (drawn.length === 0 ? [atMedians] : drawn).map((believed) => drawOf(question, believed));
  const mattering = question.matters === null ? null : over.map(({ matters }) => matters);
  const months = monthsOf(over);
  const delays = delaysOf(question.timing, question.start, over);
  return {
    seed,
    draws: drawn.length,
    question: shown(question),
    visit: bandOf(over.map(({ seeing }) => seeing)),
    falseFinding: bandOf(over.map(({ falseFinding }) => falseFinding)),
    year: bandOf(delays.map((delay) => seenWithin(delay, monthsAYear))),
    months,
    seen: months.map((month) => bandOf(delays.map((delay) => seenWithin(delay, month)))),
    matters: mattering === null ? null : openBandOf(mattering),
    mattersBy:
      mattering === null
        ? null
        : months.map((month) => mattering.filter((at) => at !== null && at <= month).length / mattering.length),
    ...comparison(question, over, mattering),
    best: bestOf(question, drawOf(question, atMedians)),
  };
}

/** One draw. */
interface Draw {
  /** chance that a visit sees it */
  readonly seeing: number;
  readonly falseFinding: number;
  /** months; null: never, or not given */
  readonly matters: number | null;
}

function drawOf(question: InspectionQuestion, believed: Believed): Draw {
  const looking = lookingOf(question);
  return {
    seeing: seeingOf(looking, believed),
    falseFinding: falseFindingOf(looking, believed),
    matters: believed.matters,
  };
}

function delaysOf(timing: Timing, start: Start, over: readonly Draw[]): readonly Delay[] {
  const law = delayUnder(timing, start);
  return over.map(({ seeing }) => law(seeing));
}

function monthsOf(over: readonly Draw[]): readonly number[] {
  const latest = over.reduce((most, { matters }) => Math.max(most, matters ?? 0), 0);
  const last = Math.min(mostMonths, Math.max(usualMonths, Math.ceil(latest)));
  return Array.from({ length: last + 1 }, (_, month) => month);
}

function comparison(
  { timing, start }: InspectionQuestion,
  over: readonly Draw[],
  mattering: readonly (number | null)[] | null,
): Pick<InspectionResult, 'asked' | 'compared'> {
  const compared = timingKinds
    .map((kind) => timingOf(kind, timing))
    .flatMap((one) => starts.map((begun) => seenUnder(one, begun, over, mattering)));
  const asked = compared.find((one) => one.timing === timing && one.start === start)!;
  return { asked, compared };
}

function seenUnder(
  timing: Timing,
  start: Start,
  over: readonly Draw[],
  mattering: readonly (number | null)[] | null,
): Seen {
  const delays = delaysOf(timing, start, over);
  return {
    ...{ timing, start },
    meanDelay: openBandOf(delays.map(({ mean }) => mean)),
    ninety: openBandOf(delays.map((delay) => delay.seenBy(0.9))),
    timely: mattering === null ? null : chanceOf(delays.map((delay, at) => timely(delay, mattering[at]!))),
  };
}

function chanceOf(values: readonly number[]): Chance {
  return { ...bandOf(values), mean: meanOf(values) };
}

function bestOf({ timing, matters: known }: InspectionQuestion, { seeing, matters }: Draw): InspectionResult['best'] {
  const timings = timingKinds.map((kind) => timingOf(kind, timing));
  return starts.flatMap((start) => {
    const delays = timings.map((one) => delayUnder(one, start)(seeing));
    const least = (values: readonly number[]) =>
      timingKinds.filter((_, at) => values[at]! <= Math.min(...values) + 1e-9 || values[at] === Math.min(...values));
    const byMean = { start, by: 'mean-delay' as const, timings: least(delays.map(({ mean }) => mean ?? Infinity)) };
    if (known === null) return [byMean];
    return [byMean, { start, by: 'timely' as const, timings: least(delays.map((delay) => -timely(delay, matters))) }];
  });
}

function shown({
  hidden,
  recognised,
  falseAlarm,
  notice,
  matters,
  ...rest
}: InspectionQuestion): InspectionResult['question'] {
  const numbers = numbersOf({ ...rest, hidden, recognised, falseAlarm, notice, matters });
  return {
    ...rest,
    given: Object.fromEntries(numbers.map(([name, number]) => [name, written(number)])),
    noticeHours: notice?.hours ?? null,
  };
}
