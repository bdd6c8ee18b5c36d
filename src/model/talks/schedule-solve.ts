import { chordRows, unevennessOf, unevenIn, withChordsAt, withChordsBeside } from './schedule-pace.ts';
import { entriesOf, frameOf, lotAt, optionAt } from './schedule-programme.ts';
import type { Action, Entry, Frame, Programme, Row, Solver } from './schedule-programme.ts';
import type { Demand, PartyTask } from './schedule-demand.ts';

/** Platforms touched by each action, in the order of `actionsOf`; whole. */
export type Moves = readonly number[];

/**
 * The schedule of one party: the best in a fixed order of aims, each held while the next is sought.
 *
 * 1. The fewest launchers touched: withdrawn, downloaded or converted.
 * 2. Of those ends, the one that keeps most warheads in service; then the one that touches what stands first in the file.
 * 3. `even`: for every system and kind of work the same number of launchers every day, or as near to it as can be (see
 *    `Unevenness`); `early`: launchers touched as early as can be, idle ones first, in order of the file.
 *
 * @param demands those of the task, or fewer
 * @returns `null`: no schedule does what is asked
 */
export function bestMoves(
  task: PartyTask,
  pace: 'even' | 'early',
  solve: Solver,
  demands: readonly Demand[] = task.demands,
): Moves | null {
  const frame = frameOf(task, demands);
  const held: Row[] = [];
  let found: readonly number[] | null = null;
  for (const aim of [launchers, warheads, inOrder]) {
    found = solve(programmeOf(frame, aim(frame), held));
    if (found === null) return null;
    held.push(heldAt(frame, aim(frame), found));
  }
  const fixed = [...held, ...endsHeld(frame, found!)];
  return pace === 'even' ? evenly(frame, fixed, found!, solve) : early(frame, fixed, solve);
}

/** Whether any schedule does what is asked. */
export function isFeasible(task: PartyTask, solve: Solver, demands: readonly Demand[] = task.demands): boolean {
  const frame = frameOf(task, demands);
  return solve(programmeOf(frame, [], [])) !== null;
}

/** The least that a sum can be, and the actions that make it, with the platforms that each touches. */
export interface Least {
  readonly value: number;
  readonly moves: readonly { readonly action: Action; readonly platforms: number }[];
}

/**
 * The least that a sum of actions can be under what is asked.
 *
 * @returns `null`: no schedule does what is asked
 */
export function leastOf(
  task: PartyTask,
  cost: (action: Action) => number,
  solve: Solver,
  demands: readonly Demand[],
): Least | null {
  const frame = frameOf(task, demands);
  const entries = entriesOf(frame.actions, cost);
  const found = solve(programmeOf(frame, entries, []));
  if (found === null) return null;
  const moves = frame.actions.map((action, column) => ({ action, platforms: Math.round(found[column]!) }));
  return { value: sumOf(entries, rounded(found)), moves: moves.filter(({ platforms }) => platforms > 0) };
}

type Aim = (frame: Frame) => readonly Entry[];

const launchers: Aim = ({ task, actions }) => entriesOf(actions, (action) => lotAt(task, action).size);

const warheads: Aim = ({ task, actions }) =>
  entriesOf(actions, (action) => lotAt(task, action).warheads - optionAt(task, action).warheads);

const inOrder: Aim = ({ task, actions }) => entriesOf(actions, (action) => lotAt(task, action).size * (action.lot + 1));

function programmeOf(
  frame: Frame,
  cost: readonly Entry[],
  held: readonly Row[],
  more: readonly number[] = [],
): Programme {
  const high = [...frame.high, ...more.map(() => null)];
  const costs = high.map(() => 0);
  for (const [column, value] of cost) costs[column] = value;
  more.forEach((value, i) => (costs[frame.high.length + i] = value));
  return {
    high,
    integer: high.map((_, column) => column < frame.high.length),
    cost: costs,
    rows: [...frame.rows, ...held],
    gap: 0,
    nodes: null,
  };
}

/** Integers as they were meant: the solver gives them within its tolerance. */
function rounded(values: readonly number[]): readonly number[] {
  return values.map((value) => Math.round(value));
}

function sumOf(entries: readonly Entry[], values: readonly number[]): number {
  return entries.reduce((sum, [column, coefficient]) => sum + coefficient * values[column]!, 0);
}

/** An aim whose coefficients are whole is held at its whole value. */
function heldAt({ actions }: Frame, entries: readonly Entry[], found: readonly number[]): Row {
  return { entries, low: null, high: sumOf(entries, rounded(found.slice(0, actions.length))) };
}

/** How many of each lot go each way in the end is settled; when is not. */
function endsHeld({ actions }: Frame, found: readonly number[]): readonly Row[] {
  const ends = new Map<string, { entries: Entry[]; total: number }>();
  actions.forEach(({ lot, option }, column) => {
    const key = `${lot} ${option}`;
    const end = ends.get(key) ?? { entries: [], total: 0 };
    end.entries.push([column, 1]);
    end.total += Math.round(found[column]!);
    ends.set(key, end);
  });
  return [...ends.values()].map(({ entries, total }) => ({ entries, low: total, high: total }));
}

function early(frame: Frame, fixed: readonly Row[], solve: Solver): Moves | null {
  const entries = earliness(frame);
  const found = solve(programmeOf(frame, entries, fixed));
  return found && finished(frame, [...fixed, heldAt(frame, entries, found)], solve);
}

function earliness({ task, actions }: Frame): readonly Entry[] {
  return entriesOf(actions, (action) => lotAt(task, action).size * action.stretch);
}

/** Of two paces that differ by so little nobody could say which is the more even, and the proof would take minutes. */
const paceGap = 1e-3;

/** Branches and rounds after which the best pace so far is taken: a schedule of thirty years with an order has millions. */
const paceNodes = 2000;
const paceRounds = 4;

/**
 * By cutting planes: under too few chords a schedule can look better than it is, so they are added where it lies. First for
 * parts of platforms, which is quick, so that whole platforms begin with chords where they will be.
 *
 * @param start a schedule with the ends that are held
 */
function evenly(frame: Frame, fixed: readonly Row[], start: readonly number[], solve: Solver): Moves {
  const column = frame.high.length;
  let uneven = unevennessOf(frame, (isOf) => totalOf(frame, fixed, isOf));
  const programme = (): Programme =>
    programmeOf(
      frame,
      [],
      [...fixed, ...chordRows(uneven, column)],
      uneven.shares.map(() => 1),
    );
  for (;;) {
    const found = solve(relaxed(programme()));
    const more = found && withChordsAt(uneven, found, column, paceGap / 4);
    if (found !== null && more === null) uneven = withChordsBeside(uneven, found);
    if (more === null) break;
    uneven = more;
  }
  let best = start;
  for (let round = 0; round < paceRounds; round++) {
    const found = solve({ ...programme(), gap: paceGap, nodes: paceNodes });
    if (found === null) break;
    if (unevenIn(uneven, found) < unevenIn(uneven, best)) best = found;
    const more = withChordsAt(uneven, found, column, paceGap);
    if (more === null) break;
    uneven = more;
  }
  return rounded(best.slice(0, frame.actions.length));
}

function relaxed(programme: Programme): Programme {
  return { ...programme, integer: programme.integer.map(() => false) };
}

/** Idle launchers first, then in order of the file. */
function finished(frame: Frame, fixed: readonly Row[], solve: Solver): Moves | null {
  const { task, actions } = frame;
  const lots = task.lots.lots.length;
  const entries = entriesOf(actions, (action) => {
    const { inService, size } = lotAt(task, action);
    // The later in the file, the less it costs to wait; idle launchers wait at twice the cost.
    return size * action.stretch * (lots - action.lot + (inService ? 0 : lots));
  });
  const found = solve(programmeOf(frame, entries, fixed));
  return found && rounded(found.slice(0, actions.length));
}

/** Launchers in the ends that were settled. */
function totalOf({ task, actions }: Frame, ends: readonly Row[], isOf: (action: Action) => boolean): number {
  return ends.reduce((sum, { entries, low }) => {
    const first = actions[entries[0]?.[0] ?? -1];
    if (low === null || first === undefined || !isOf(first)) return sum;
    return sum + low * lotAt(task, first).size;
  }, 0);
}
