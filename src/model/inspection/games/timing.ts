import { matrixGame, solved } from './programme.ts';
import type { Constraint, LinearSolver, SolvedGame } from './programme.ts';
import type { Stakes } from './stages.ts';

/** What the violator gets by when it is seen: the delay itself, in periods, or the stakes by whether it is seen in time. */
export type Prize = { readonly kind: 'delay' } | ({ readonly kind: 'in-time'; readonly within: number } & Stakes);

/** A game of timing: so many periods, so many visits at ends of periods, and cheating that begins once, with a period. */
export interface TimingGame {
  /** whole, >= 1 */
  readonly periods: number;
  /** whole, 0..periods */
  readonly visits: number;
  readonly prize: Prize;
  /** whether the violator sees each visit before it decides on the next period */
  readonly watches: boolean;
}

/** Every set of periods that may be visited, each in order; as many as there are ways to choose. */
export function visitPlans(periods: number, visits: number, from = 0): readonly (readonly number[])[] {
  if (visits === 0) return [[]];
  return Array.from({ length: periods - visits - from + 1 }, (_, skip) => from + skip).flatMap((first) =>
    visitPlans(periods, visits - 1, first + 1).map((rest) => [first, ...rest]),
  );
}

/**
 * What a start brings. A visit at the end of its period sees it; at the end of the last period an inspection is certain, which
 * ends a delay but is nothing that is *in time*.
 */
export function prizeOf({ periods, prize }: TimingGame, plan: readonly number[], start: number): number {
  const visit = plan.find((period) => period >= start);
  if (prize.kind === 'delay') return (visit ?? periods - 1) - start + 1;
  return visit !== undefined && visit < start + prize.within ? -prize.loss : prize.gain;
}

/**
 * Both strategies by linear programmes: of a matrix where nothing is seen, in sequence form where visits are.
 *
 * A violator may always keep its word and get 0. Rows of the result are starts by period, the last one never; where it watches
 * they are chances over the whole game, both playing.
 *
 * @param game few enough that its plans can be written down: some thousands
 * @returns value to the violator; `rows` its chance to start in each period, or never; `columns` chances of the plans in the
 *   order of `visitPlans`
 * @source sequence form: von Stengel 1996, Koller and Megiddo 1992 (recalled)
 */
export function timingGame(game: TimingGame, solver: LinearSolver): SolvedGame {
  const plans = visitPlans(game.periods, game.visits);
  if (game.watches) return watchedGame(game, plans, solver);
  const starts = Array.from({ length: game.periods }, (_, start) => plans.map((plan) => prizeOf(game, plan, start)));
  return matrixGame([...starts, plans.map(() => 0)], solver);
}

/** Before a period: what was seen of visits so far, and the plans that look like that. */
interface Node {
  readonly period: number;
  readonly plans: readonly number[];
  /** nodes of the next period; none after the last */
  readonly next: readonly number[];
}

function watchedGame(game: TimingGame, plans: readonly (readonly number[])[], solver: LinearSolver): SolvedGame {
  const nodes = nodesOf(game.periods, plans);
  const inspectorate = chancesOfPlans(game, plans, nodes, solver);
  return {
    value: inspectorate.value,
    rows: startsWatching(game, plans, nodes, inspectorate.chances, solver),
    columns: inspectorate.chances,
  };
}

/** The tree of what can be seen, the root first. */
function nodesOf(periods: number, plans: readonly (readonly number[])[]): readonly Node[] {
  const nodes: Node[] = [];
  const grow = (period: number, own: readonly number[]): number => {
    const at = nodes.push({ period, plans: own, next: [] }) - 1;
    const visited = own.filter((plan) => plans[plan]!.includes(period));
    const passed = own.filter((plan) => !plans[plan]!.includes(period));
    const parts = period + 1 === periods ? [] : [visited, passed].filter((part) => part.length > 0);
    nodes[at] = { period, plans: own, next: parts.map((part) => grow(period + 1, part)) };
    return at;
  };
  grow(
    0,
    plans.map((_, plan) => plan),
  );
  return nodes;
}

/** Least of what a watcher can get: at each node no less than by starting there, and than by waiting. */
function chancesOfPlans(
  game: TimingGame,
  plans: readonly (readonly number[])[],
  nodes: readonly Node[],
  solver: LinearSolver,
) {
  const node = (at: number): number => plans.length + at;
  const rows = nodes.flatMap((one, at): Constraint[] => {
    const started = one.plans.map((plan) => [plan, -prizeOf(game, plans[plan]!, one.period)] as const);
    const waited = one.next.map((next) => [node(next), -1] as const);
    return [started, waited].map((entries) => ({ entries: [[node(at), 1], ...entries], low: 0, high: null }));
  });
  const all = { entries: plans.map((_, plan) => [plan, 1] as const), low: 1, high: 1 };
  const cost = [...plans.map(() => 0), ...nodes.map((_, at) => (at === 0 ? 1 : 0))];
  const found = solved(solver, cost, [...rows, all]);
  return { value: found[node(0)]!, chances: found.slice(0, plans.length) };
}

/** Most of what a watcher can make sure of: chances to start at each node, and to have waited until then. */
function startsWatching(
  game: TimingGame,
  plans: readonly (readonly number[])[],
  nodes: readonly Node[],
  visits: readonly number[],
  solver: LinearSolver,
): readonly number[] {
  const [start, wait, worst] = [(at: number) => at, (at: number) => nodes.length + at, 2 * nodes.length];
  const rows: Constraint[] = [];
  nodes.forEach(({ next }, at) => {
    if (at === 0) rows.push({ entries: [[start(0), 1], [wait(0), 1]], low: 1, high: 1 }); // prettier-ignore
    for (const one of next) {
      rows.push({ entries: [[start(one), 1], [wait(one), 1], [wait(at), -1]], low: 0, high: 0 }); // prettier-ignore
    }
  });
  plans.forEach((plan, index) => {
    const met = nodes.flatMap((one, at) => (one.plans.includes(index) ? [at] : []));
    const got = met.map((at) => [start(at), prizeOf(game, plan, nodes[at]!.period)] as const);
    rows.push({ entries: [...got, [worst, -1]], low: 0, high: null });
  });
  const found = solved(solver, [...Array<number>(worst).fill(0), -1], rows);
  return startsByPeriod(game.periods, nodes, found, visits);
}

/** What it does at each node, as often as the plans of the inspectorate lead there. */
function startsByPeriod(
  periods: number,
  nodes: readonly Node[],
  chances: readonly number[],
  visits: readonly number[],
): readonly number[] {
  const starts = Array<number>(periods + 1).fill(0);
  nodes.forEach(({ period, plans }, at) => {
    starts[period]! += chances[at]! * plans.reduce((sum, plan) => sum + visits[plan]!, 0);
  });
  starts[periods] = 1 - starts.reduce((sum, chance) => sum + chance, 0);
  return starts;
}
