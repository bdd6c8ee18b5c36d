import { solved } from './programme.ts';
import type { Constraint, LinearSolver } from './programme.ts';

/** Playing for time with secret visits, so many in so many periods. */
export interface SecretVisits {
  /** mean delay in equilibrium, periods */
  readonly delay: number;
  /** chance of a visit at the end of each period */
  readonly visits: readonly number[];
  /** chance that cheating starts with each period */
  readonly starts: readonly number[];
}

/** More would take a solver seconds. */
export const mostSteps = 3000;

/** From one visit to the next: cheating that starts between them is seen at the later one. */
interface Step {
  /** periods gone, 0..periods */
  readonly from: number;
  readonly to: number;
  /** visits made before; the step to the end of the last period comes after all of them */
  readonly made: number;
}

/**
 * Visits whose periods are drawn in secret, against who chooses its start without seeing one; an inspection at the end of the
 * last period is certain. A plan of visits is a way through the year, so the programme grows with the steps and not with the
 * number of plans.
 *
 * @param periods whole, 1..365
 * @param visits  whole, 0..periods - 1
 * @returns null: too many steps for a solver to take at once (`mostSteps`)
 * @source verification.md 2.1, 10, with more than one visit; the programme is ours
 */
export function secretVisits(periods: number, visits: number, solver: LinearSolver): SecretVisits | null {
  const steps = stepsOf(periods, visits);
  if (steps.length > mostSteps) return null;
  const ways = waysThrough(periods, visits, steps, solver);
  return { ...ways, starts: startsAgainst(periods, visits, steps, solver) };
}

function stepsOf(periods: number, visits: number): readonly Step[] {
  const steps: Step[] = [];
  for (let made = 0; made <= visits && steps.length <= mostSteps; made++) {
    for (let from = made === 0 ? 0 : made; from < (made === 0 ? 1 : periods); from++) {
      if (made === visits) steps.push({ from, to: periods, made });
      // As many periods must be left after a visit as there are visits to come, and one for the last inspection.
      else for (let to = from + 1; to <= periods - visits + made; to++) steps.push({ from, to, made });
    }
  }
  return steps;
}

/** A place is left as often as it is reached. */
function placeOf(periods: number, gone: number, made: number): number {
  return made * (periods + 1) + gone;
}

function waysThrough(
  periods: number,
  visits: number,
  steps: readonly Step[],
  solver: LinearSolver,
): Omit<SecretVisits, 'starts'> {
  const worst = steps.length;
  const rows: Constraint[] = [];
  for (let start = 0; start < periods; start++) {
    const over = steps.flatMap(({ from, to }, at) => (from <= start && start < to ? [[at, to - start] as const] : []));
    rows.push({ entries: [...over, [worst, -1]], low: null, high: 0 });
  }
  const flow = new Map<number, (readonly [number, number])[]>();
  const at = (place: number): (readonly [number, number])[] => {
    if (!flow.has(place)) flow.set(place, []);
    return flow.get(place)!;
  };
  steps.forEach(({ from, to, made }, column) => {
    at(placeOf(periods, from, made)).push([column, 1]);
    if (made < visits) at(placeOf(periods, to, made + 1)).push([column, -1]);
  });
  for (const [place, entries] of flow) {
    const leaves = place === placeOf(periods, 0, 0) ? 1 : 0;
    rows.push({ entries, low: leaves, high: leaves });
  }
  const found = solved(solver, [...steps.map(() => 0), 1], rows);
  const chances = Array<number>(periods).fill(0);
  steps.forEach(({ to, made }, column) => {
    if (made < visits) chances[to - 1]! += found[column]!;
  });
  return { delay: found[worst]!, visits: chances };
}

/** Against starts that are mixed like this no way through the year takes less: each place holds the least that is still to come. */
function startsAgainst(
  periods: number,
  visits: number,
  steps: readonly Step[],
  solver: LinearSolver,
): readonly number[] {
  const place = (gone: number, made: number): number => periods + placeOf(periods, gone, made);
  const rows = steps.map(({ from, to, made }): Constraint => {
    const starts = Array.from({ length: to - from }, (_, i) => [from + i, to - from - i] as const);
    const later = made < visits ? [[place(to, made + 1), 1] as const] : [];
    return { entries: [...starts, ...later, [place(from, made), -1]], low: 0, high: null };
  });
  const all = { entries: Array.from({ length: periods }, (_, start) => [start, 1] as const), low: 1, high: 1 };
  const columns = place(periods, visits) + 1;
  const cost = Array.from({ length: columns }, (_, column) => (column === place(0, 0) ? -1 : 0));
  return solved(solver, cost, [...rows, all]).slice(0, periods);
}
