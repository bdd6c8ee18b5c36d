import { bandOf, drawRow, medianRow, mostDimensions, openBandOf, quantile, written } from '../number/index.ts';
import type { Column, Row, Uncertain } from '../number/index.ts';
import { cleanRoundsNeeded, confidence, equilibriumConfidence, roundsUntilBelow, seeingNeeded } from './belief.ts';
import type { Confidence, Round } from './belief.ts';
import { historyNumbers } from './history.ts';
import type { HistoryNumber, HistoryQuestion, HistoryResult, HistoryLever } from './history.ts';
import { chanceSeen } from './sample.ts';

/** Of the sequence: before those of `inspect`, so that neither shares one with the other or with a scenario's first ones. */
const firstDimension = mostDimensions - 5 - historyNumbers.length;

/**
 * Confidence over rounds in which nothing was found, as they were and had all been as agreed.
 *
 * @param draws of what is uncertain, whole, >= 0
 * @returns see `HistoryResult`; both histories share each draw
 * @source verification.md 2.1, 12
 */
export function believe(question: HistoryQuestion, draws: number, seed: number): HistoryResult {
  const columns = columnsOf(question);
  const count = columns.length === 0 ? 0 : draws;
  const rows = count === 0 ? [medianRow(columns)] : Array.from({ length: count }, (_, i) => drawRow(columns, i, seed));
  const over = rows.map((row) => courseOf(question, columns, row));
  const band = (of: (course: Course) => number) => bandOf(over.map(of));
  return {
    ...{ seed, draws: count, given: givenOf(question), planned: question.planned, wanted: question.wanted },
    start: band(({ prior }) => prior),
    seeing: band(({ agreed }) => agreed.seeing),
    rounds: question.looks.map((looks, at) => ({
      looks,
      seeing: band(({ rounds }) => rounds[at]!.seeing),
      before: band(({ was }) => was[at]!.before),
      after: band(({ was }) => was[at]!.after),
      had: band(({ had }) => had[at]!.after),
    })),
    cost: band(({ was, had }) => had.at(-1)!.after - was.at(-1)!.after),
    settles: openBandOf(over.map(({ agreed }) => equilibriumConfidence(agreed.seeing, agreed.newViolation))),
    ...outlookOf(question, over),
    matters: leversOf(question, columns),
  };
}

/** One draw. */
interface Course {
  readonly prior: number;
  /** a round as agreed, and one without a look */
  readonly agreed: Round;
  readonly unvisited: Round;
  readonly rounds: readonly Round[];
  readonly was: readonly Confidence[];
  readonly had: readonly Confidence[];
}

function courseOf(question: HistoryQuestion, columns: readonly Column[], row: Row): Course {
  const { looks, planned } = question;
  const value = valuesOf(question, columns, row);
  const chances = new Map([...new Set([planned, 0, ...looks])].map((made) => [made, roundOf(question, value, made)]));
  const rounds = looks.map((made) => chances.get(made)!);
  const agreed = chances.get(planned)!;
  const prior = value('prior');
  const had = confidence(
    prior,
    looks.map(() => agreed),
  );
  return { prior, agreed, unvisited: chances.get(0)!, rounds, was: confidence(prior, rounds), had };
}

type Values = (name: HistoryNumber) => number;

function valuesOf(question: HistoryQuestion, columns: readonly Column[], row: Row): Values {
  const drawn = new Map(columns.map(({ path }, at) => [path, row[at]!]));
  const numbers = numbersOf(question);
  return (name) => {
    const number = numbers[name];
    return drawn.get(name) ?? (number?.kind === 'certain' ? number.value : 0);
  };
}

/** A round with so many looks. Without one nothing is found, true or false, but by what never stops. */
function roundOf({ seeing, planned }: HistoryQuestion, value: Values, looks: number): Round {
  const inspected = looks === 0 ? 0 : seeing.kind === 'given' ? value('seeing') : sampled(value, looks, planned);
  return {
    seeing: inspected + (1 - inspected) * value('technicalMeans'),
    newViolation: value('newViolation'),
    falseFinding: looks === 0 ? 0 : value('falseFinding'),
  };
}

function sampled(value: Values, looks: number, planned: number): number {
  const items = Math.max(planned, halfUp(value('items')));
  const defects = Math.min(items, halfUp(value('hidden')));
  return chanceSeen({ items, defects, samples: looks, recognised: value('recognised'), falseAlarm: 0, alarmAt: 1 });
}

function halfUp(value: number): number {
  return Math.floor(value + 0.5);
}

function outlookOf(question: HistoryQuestion, over: readonly Course[]) {
  const { wanted, looks, planned } = question;
  const found = looks.findIndex((made) => made < planned);
  const stopped = found < 0 ? null : found;
  const open = (of: (course: Course) => number | null) => openBandOf(over.map(of));
  const last = (all: readonly Confidence[]): number => all.at(-1)!.after;
  const atStop = ({ prior, was }: Course): number => {
    if (stopped === null) return last(was);
    return stopped === 0 ? prior : was[stopped - 1]!.after;
  };
  return {
    stopped,
    untilBelow: open((course) => roundsUntilBelow(atStop(course), course.unvisited, wanted)),
    untilBack: open((course) => cleanRoundsNeeded(last(course.was), course.agreed, wanted)),
    needed: open(({ was, agreed }) => seeingNeeded(last(was) * (1 - agreed.newViolation), wanted)),
    afterFinding: bandOf(
      over.map(({ was, agreed }) => confidence(last(was), [{ ...agreed, finding: true }])[0]!.after),
    ),
  };
}

/** Each uncertain number from its 5 % to its 95 %, the others at their medians. */
function leversOf(question: HistoryQuestion, columns: readonly Column[]): readonly HistoryLever[] {
  const medians = medianRow(columns);
  const endAt = (at: number, to: number): number => {
    const row = medians.map((median, column) => (column === at ? to : median));
    return courseOf(question, columns, row).was.at(-1)!.after;
  };
  const levers = columns.map(({ path, uncertain }, at): HistoryLever => {
    const [from, to] = [quantile(uncertain, 0.05), quantile(uncertain, 0.95)];
    return { input: path as HistoryNumber, from, to, atFrom: endAt(at, from), atTo: endAt(at, to) };
  });
  return levers.toSorted((one, other) => Math.abs(other.atTo - other.atFrom) - Math.abs(one.atTo - one.atFrom));
}

function numbersOf({
  prior,
  newViolation,
  seeing,
  technicalMeans,
  falseFinding,
}: HistoryQuestion): Readonly<Partial<Record<HistoryNumber, Uncertain>>> {
  const { kind, ...sample } = seeing;
  return {
    ...{ prior, newViolation, falseFinding },
    ...(kind === 'given' ? { seeing: seeing.chance } : (sample as Partial<Record<HistoryNumber, Uncertain>>)),
    ...(technicalMeans !== null && { technicalMeans }),
  };
}

function columnsOf(question: HistoryQuestion): readonly Column[] {
  const numbers = numbersOf(question);
  return historyNumbers.flatMap((path, place) => {
    const uncertain = numbers[path];
    if (uncertain === undefined || uncertain.kind === 'certain') return [];
    return [{ path, uncertain, dimension: firstDimension + place }];
  });
}

function givenOf(question: HistoryQuestion): HistoryResult['given'] {
  const numbers = numbersOf(question);
  return Object.fromEntries(
    historyNumbers.flatMap((name) => (numbers[name] === undefined ? [] : [[name, written(numbers[name])]])),
  );
}
