import { bandOf, meanOf, openBandOf, written } from '../number/index.ts';
import { delayUnder, seenWithin, timely } from './delay.ts';
import { drawsOf, falseFindingOf, lookingOf, numbersOf, seeingOf } from './draws.ts';
import type { Believed, Looking } from './draws.ts';
import type { Chance, InspectionQuestion, InspectionResult, Seen } from './question.ts';
import { monthsAYear, starts, timingKinds, timingOf } from './scheme.ts';
import type { Start, Timing } from './scheme.ts';
import { seeingsOf, through } from './seeings.ts';
import type { Seeings } from './seeings.ts';

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
  const looking = lookingOf(question);
  const over = (drawn.length === 0 ? [atMedians] : drawn).map((believed) => drawOf(looking, believed));
  const mattering = question.matters === null ? null : over.map(({ matters }) => matters);
  const months = monthsOf(over);
  const seeing = seeingsOf(over.map(({ seeing }) => seeing));
  const delay = through(seeing.rising, delayUnder(question.timing, question.start));
  return {
    seed,
    draws: drawn.length,
    question: shown(question),
    visit: seeing.rising,
    falseFinding: bandOf(over.map(({ falseFinding }) => falseFinding)),
    year: through(delay, (one) => seenWithin(one, monthsAYear)),
    months,
    seen: months.map((month) => through(delay, (one) => seenWithin(one, month))),
    matters: mattering === null ? null : openBandOf(mattering),
    mattersBy:
      mattering === null
        ? null
        : months.map((month) => mattering.filter((at) => at !== null && at <= month).length / mattering.length),
    ...comparison(question, seeing, mattering),
    best: bestOf(question, drawOf(looking, atMedians)),
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

function drawOf(looking: Looking, believed: Believed): Draw {
  return {
    seeing: seeingOf(looking, believed),
    falseFinding: falseFindingOf(looking, believed),
    matters: believed.matters,
  };
}

function monthsOf(over: readonly Draw[]): readonly number[] {
  const latest = over.reduce((most, { matters }) => Math.max(most, matters ?? 0), 0);
  const last = Math.min(mostMonths, Math.max(usualMonths, Math.ceil(latest)));
  return Array.from({ length: last + 1 }, (_, month) => month);
}

function comparison(
  { timing, start }: InspectionQuestion,
  seeing: Seeings,
  mattering: readonly (number | null)[] | null,
): Pick<InspectionResult, 'asked' | 'compared'> {
  const compared = timingKinds
    .map((kind) => timingOf(kind, timing))
    .flatMap((one) => underEachStart(one, seeing, mattering));
  const asked = compared.find((one) => one.timing === timing && one.start === start)!;
  return { asked, compared };
}

/** At random moments there is nothing to watch: whichever the start, it is the same. */
function underEachStart(timing: Timing, seeing: Seeings, mattering: readonly (number | null)[] | null): Seen[] {
  if (timing.kind !== 'random') return starts.map((start) => seenUnder(timing, start, seeing, mattering));
  const seen = seenUnder(timing, 'any-moment', seeing, mattering);
  return starts.map((start) => ({ ...seen, start }));
}

function seenUnder(
  timing: Timing,
  start: Start,
  { each, falling }: Seeings,
  mattering: readonly (number | null)[] | null,
): Seen {
  const law = delayUnder(timing, start);
  const delay = through(falling, law);
  return {
    ...{ timing, start },
    meanDelay: through(delay, ({ mean }) => mean),
    ninety: through(delay, (one) => one.seenBy(0.9)),
    timely: mattering === null ? null : chanceOf(each.map((one, at) => timely(law(one), mattering[at]!))),
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
