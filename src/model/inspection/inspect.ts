import { bandOf, drawRow, medianRow, mostDimensions, openBandOf, written } from '../number/index.ts';
import type { Column, Row, Uncertain } from '../number/index.ts';
import { belowOne, chanceOfFalseFinding, chanceSeen } from './sample.ts';
import { delayUnder, seenBy } from './delay.ts';
import type { Delay } from './delay.ts';
import type { Chance, InspectionQuestion, InspectionResult, Matters, Seen } from './question.ts';
import { monthsAYear, starts, timingKinds, timingOf } from './scheme.ts';
import type { Start, Timing } from './scheme.ts';

/** Months that a curve shows, unless what matters takes longer. */
const usualMonths = 36;
const mostMonths = 240;
/** Of the sequence: the last ones, so that a breakout drawn beside it from a scenario's first ones shares none. */
const firstDimension = mostDimensions - 5;

/**
 * What a scheme would see, and when.
 *
 * @param draws of what is uncertain, whole, >= 0
 * @returns see `InspectionResult`; draws share each number, so that schemes are compared on the same beliefs
 * @source model.md 6; verification.md 2.1
 */
export function inspect(question: InspectionQuestion, draws: number, seed: number): InspectionResult {
  const columns = columnsOf(question);
  const atMedians = drawOf(question, columns, medianRow(columns), null);
  const count = columns.length === 0 && question.matters?.kind !== 'drawn' ? 0 : draws;
  const drawn = Array.from({ length: count }, (_, index) =>
    drawOf(question, columns, drawRow(columns, index, seed), index),
  );
  const over = drawn.length === 0 ? [atMedians] : drawn;
  const months = monthsOf(over);
  const law = delayUnder(question.timing, question.start);
  const delays = over.map(({ seeing }) => law(seeing));
  const mattering = question.matters === null ? null : over.map(({ matters }) => matters);
  return {
    seed,
    draws: drawn.length,
    question: shown(question),
    visit: bandOf(over.map(({ seeing }) => seeing)),
    falseFinding: bandOf(over.map((draw) => draw.falseFinding)),
    year: bandOf(delays.map((delay) => seenWithin(delay, monthsAYear))),
    months,
    seen: months.map((month) => bandOf(delays.map((delay) => seenWithin(delay, month)))),
    matters: mattering === null ? null : openBandOf(mattering),
    mattersBy:
      mattering === null
        ? null
        : months.map((month) => mattering.filter((at) => at !== null && at <= month).length / mattering.length),
    asked: seenUnder(question.timing, question.start, over, mattering),
    ...comparison(question, over, mattering, atMedians),
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

/** Numbers that may be uncertain, by name, in order of the names. */
function numbersOf({
  hidden,
  recognised,
  falseAlarm,
  notice,
  matters,
}: InspectionQuestion): readonly (readonly [string, Uncertain])[] {
  const all: Readonly<Record<string, Uncertain | undefined>> = {
    concealed: notice?.concealed,
    falseAlarm,
    hidden,
    matters: matters?.kind === 'belief' ? matters.months : undefined,
    recognised,
  };
  return Object.entries(all).flatMap(([name, number]) => (number === undefined ? [] : [[name, number] as const]));
}

/** @source model.md, Uncertain numbers */
function columnsOf(question: InspectionQuestion): readonly Column[] {
  return numbersOf(question)
    .filter(([, { kind }]) => kind !== 'certain')
    .map(([path, uncertain], place) => ({ path, uncertain, dimension: firstDimension + place }));
}

/** @param index of the draw; null: the medians */
function drawOf(question: InspectionQuestion, columns: readonly Column[], row: Row, index: number | null): Draw {
  const numbers = new Map(
    numbersOf(question).map(([name, number]) => [name, number.kind === 'certain' ? number.value : 0]),
  );
  columns.forEach(({ path }, at) => numbers.set(path, row[at]!));
  const { items, samples, alarmAt, notice, matters } = question;
  const sample = {
    ...{ items, samples, alarmAt },
    defects: Math.min(items, Math.floor(numbers.get('hidden')! + 0.5)),
    recognised: numbers.get('recognised')!,
    falseAlarm: numbers.get('falseAlarm')!,
  };
  // What can be put right within the notice is never found: what is left then is a false alarm, which is no cheating seen.
  const gone = notice !== null && numbers.get('concealed')! <= notice.hours;
  return {
    seeing: gone ? 0 : chanceSeen(sample),
    falseFinding: chanceOfFalseFinding(sample),
    matters: matters?.kind === 'drawn' ? drawnAt(matters, index) : (numbers.get('matters') ?? null),
  };
}

function drawnAt(
  { atMedians, months }: Extract<Matters, { readonly kind: 'drawn' }>,
  index: number | null,
): number | null {
  return index === null || months.length === 0 ? atMedians : months[index % months.length]!;
}

function monthsOf(over: readonly Draw[]): readonly number[] {
  const latest = Math.max(0, ...over.map(({ matters }) => matters ?? 0));
  const last = Math.min(mostMonths, Math.max(usualMonths, Math.ceil(latest)));
  return Array.from({ length: last + 1 }, (_, month) => month);
}

function seenUnder(
  timing: Timing,
  start: Start,
  over: readonly Draw[],
  mattering: readonly (number | null)[] | null,
): Seen {
  const law = delayUnder(timing, start);
  const delays = over.map(({ seeing }) => law(seeing));
  return {
    ...{ timing, start },
    meanDelay: openBandOf(delays.map(({ mean }) => mean)),
    ninety: openBandOf(delays.map((delay) => seenBy(delay, 0.9))),
    timely: mattering === null ? null : chanceOf(delays.map((delay, at) => timely(delay, mattering[at]!))),
  };
}

function chanceOf(values: readonly number[]): Chance {
  return { ...bandOf(values), mean: values.reduce((sum, value) => sum + value, 0) / values.length };
}

/** Chance that it is seen before it matters; what never matters is always seen in time. @source model.md 6 */
function timely(delay: Delay, matters: number | null): number {
  return matters === null ? 1 : seenWithin(delay, matters);
}

/** Chance that it is seen by then: never told as 0 or 1 where only rounding makes it so, nor beyond either. */
function seenWithin({ unseen }: Delay, months: number): number {
  const left = unseen(months);
  if (left >= 1) return 0;
  return left <= 0 ? 1 : Math.min(1 - left, belowOne);
}

function comparison(
  { timing }: InspectionQuestion,
  over: readonly Draw[],
  mattering: readonly (number | null)[] | null,
  { seeing, matters }: Draw,
): Pick<InspectionResult, 'compared' | 'best'> {
  const timings = timingKinds.map((kind) => timingOf(kind, timing));
  const compared = timings.flatMap((one) => starts.map((start) => seenUnder(one, start, over, mattering)));
  const best = starts.flatMap((start) => {
    const delays = timings.map((one) => delayUnder(one, start)(seeing));
    const least = (values: readonly number[]) =>
      timingKinds.filter((_, at) => values[at]! <= Math.min(...values) + 1e-9 || values[at] === Math.min(...values));
    const byMean = { start, by: 'mean-delay' as const, timings: least(delays.map(({ mean }) => mean ?? Infinity)) };
    if (mattering === null) return [byMean];
    return [byMean, { start, by: 'timely' as const, timings: least(delays.map((delay) => -timely(delay, matters))) }];
  });
  return { compared, best };
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
