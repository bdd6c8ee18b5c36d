/** low <= sum of entries <= high; null: no bound on that side. */
export interface Constraint {
  readonly entries: readonly (readonly [column: number, coefficient: number])[];
  readonly low: number | null;
  readonly high: number | null;
}

/** Minimise cost over columns of 0 or more under all rows. Integer programmes have the same form: so one solver does for both. */
export interface LinearProgramme {
  readonly high: readonly null[];
  readonly integer: readonly false[];
  readonly cost: readonly number[];
  readonly rows: readonly Constraint[];
  readonly gap: 0;
  readonly nodes: null;
}

/** @returns a value a column at the optimum; null: there is none */
export type LinearSolver = (programme: LinearProgramme) => readonly number[] | null;

/**
 * Solves what is known to have a solution.
 *
 * @throws Error where the solver finds none: our own fault
 */
export function solved(solver: LinearSolver, cost: readonly number[], rows: readonly Constraint[]): readonly number[] {
  const columns = cost.map(() => null);
  const found = solver({ high: columns, integer: cost.map(() => false), cost, rows, gap: 0, nodes: null });
  if (found === null) throw new Error('a programme of a game has no solution');
  return found;
}

/** A game with both mixed strategies, each from a programme of its own. */
export interface SolvedGame {
  /** to the one who chooses the row and wants more */
  readonly value: number;
  /** chances, summing to 1 */
  readonly rows: readonly number[];
  readonly columns: readonly number[];
}

/**
 * A zero-sum game: one side chooses the row and gets what stands there from the other, who chooses the column.
 *
 * @param payoffs rows of one length, at least one of each
 * @source von Neumann 1928; Dantzig 1951
 */
export function matrixGame(payoffs: readonly (readonly number[])[], solver: LinearSolver): SolvedGame {
  const least = Math.min(...payoffs.map((row) => Math.min(...row)));
  const above = payoffs.map((row) => row.map((payoff) => payoff - least));
  const across = above[0]!.map((_, column) => above.map((row) => row[column]!));
  const columns = mixture(above, 1, solver);
  const rows = mixture(across, -1, solver);
  return { value: columns.value + least, rows: rows.chances, columns: columns.chances };
}

/**
 * Chances over the columns that hold every row to the least (1) or the most (-1) there is.
 *
 * @param payoffs none below 0, so that the value needs no column for less
 */
function mixture(payoffs: readonly (readonly number[])[], sense: 1 | -1, solver: LinearSolver) {
  const count = payoffs[0]!.length;
  const rows = payoffs.map((row): Constraint => {
    const entries = [...row.map((payoff, column) => [column, payoff] as const), [count, -1] as const];
    return sense === 1 ? { entries, low: null, high: 0 } : { entries, low: 0, high: null };
  });
  const cost = [...Array<number>(count).fill(0), sense];
  const found = solved(solver, cost, [...rows, sumsTo(count)]);
  return { value: found[count]!, chances: found.slice(0, count) };
}

/** The first so many columns are chances of which one comes true. */
function sumsTo(count: number): Constraint {
  return { entries: Array.from({ length: count }, (_, column) => [column, 1] as const), low: 1, high: 1 };
}
