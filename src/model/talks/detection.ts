import type { Measure } from '../agreement/index.ts';
import { delayUnder, mostVisitsAYear, timely, timingOf } from '../inspection/index.ts';
import type { Delay } from '../inspection/index.ts';
import { meanOf } from '../number/index.ts';
import type { Facts, Inspected, InspectedDraw, Outlook } from './facts.ts';

/** The measures that are visits: rules of this name, of whatever type. */
export const visitsRule = 'inspections';

/** Visits of one type that a package agrees on. */
export interface Visits {
  readonly perYear: number;
  /** `null`: the rule names no notice */
  readonly noticeHours: number | null;
}

/** By party visited; nobody: no visits are agreed. */
export type VisitsOf = Readonly<Record<string, readonly Visits[]>>;

export const noVisits: VisitsOf = {};

/**
 * The visits that each party has agreed to receive.
 *
 * @param measures of a package, those that are in place; a type without a number a year adds none
 */
export function visitsAmong(parties: readonly string[], measures: readonly Measure[]): VisitsOf {
  const visits = measures.filter(({ id }) => id === visitsRule);
  const of = (party: string) => visits.filter(({ binds }) => binds.length === 0 || binds.includes(party)).map(visitsIn);
  return Object.fromEntries(parties.map((party) => [party, of(party)]));
}

function visitsIn({ numbers }: Measure): Visits {
  return { perYear: numbers['per-year'] ?? 0, noticeHours: numbers['notice-hours'] ?? null };
}

export type FactsOfDetection = Pick<Facts, 'detection' | 'detectionOf'>;

/**
 * The chance that what is hidden is seen before the party could have added the warheads of the breakout criterion; 1 where
 * it never could. No visits see nothing.
 *
 * @param parties of both is `detection`, the smaller of the two chances
 * @param visits that a package agrees on
 * @returns over all draws, the mean of the chance; and by draw. Nothing where the scenario was not asked
 * @source model.md 6; docs/reference/talks.md
 */
export function detectionUnder(
  parties: readonly string[],
  { inspected }: Pick<Outlook, 'inspected'>,
  visits: VisitsOf,
): { readonly over: FactsOfDetection; readonly draw: (draw: number) => FactsOfDetection } {
  const known = Object.entries(inspected ?? {});
  const chances = known.map(([party, of]) => [party, chancesOf(of, visits[party] ?? [])] as const);
  return {
    over: factsFrom(parties, chances, meanOf),
    draw: (draw) => factsFrom(parties, chances, (byDraw) => byDraw[draw]!),
  };
}

function factsFrom(
  parties: readonly string[],
  chances: readonly (readonly [party: string, byDraw: readonly number[]])[],
  of: (byDraw: readonly number[]) => number,
): FactsOfDetection {
  const detectionOf = Object.fromEntries(chances.map(([party, byDraw]) => [party, of(byDraw)]));
  if (!parties.every((party) => party in detectionOf)) return { detectionOf };
  return { detection: Math.min(...parties.map((party) => detectionOf[party]!)), detectionOf };
}

function chancesOf({ timing, start, noticeHours, draws }: Inspected, visits: readonly Visits[]): readonly number[] {
  const laws = new Map<number, (seeing: number) => Delay>();
  const lawOf = (perYear: number) => {
    const law = laws.get(perYear) ?? delayUnder(timingOf(timing, { kind: 'periodic', perYear }), start);
    laws.set(perYear, law);
    return law;
  };
  return draws.map((draw) => {
    const perYear = visitsThatCount(visits, noticeHours, draw);
    return timely(lawOf(perYear)(draw.seeing), draw.matters);
  });
}

/** What can be put right within the notice of a type is never found by it. More visits than days cannot be made. */
function visitsThatCount(visits: readonly Visits[], usual: number, { concealed }: InspectedDraw): number {
  const counting = visits.filter((one) => concealed === null || concealed > (one.noticeHours ?? usual));
  return Math.min(
    mostVisitsAYear,
    counting.reduce((sum, { perYear }) => sum + perYear, 0),
  );
}
