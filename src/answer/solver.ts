import type { Programme, Solver } from '../model/talks/schedule.ts';

/**
 * The solver of integer programmes, HiGHS in WebAssembly: fetched when it is first asked for. It runs in one thread and
 * without a clock, so that it gives the same on every machine.
 */
export async function highsSolver(): Promise<Solver> {
  const imported = await import('highs');
  // Its types are those of the CommonJS build, where the loader stands one `default` deeper than in the module we get.
  const load = imported.default as unknown as typeof imported.default.default;
  const highs = await load();
  const { infinity, constants } = highs;
  const { variableType, modelStatus, solutionStatus } = constants;
  return (programme) => {
    if (programme.high.length === 0) return holdsEmpty(programme) ? [] : null;
    return highs.withModel(
      {
        numCols: programme.high.length,
        numRows: programme.rows.length,
        colCost: [...programme.cost],
        colLower: programme.high.map(() => 0),
        colUpper: programme.high.map((high) => high ?? infinity),
        rowLower: programme.rows.map(({ low }) => low ?? -infinity),
        rowUpper: programme.rows.map(({ high }) => high ?? infinity),
        matrix: matrixOf(programme),
        integrality: programme.integer.map((whole) => (whole ? variableType.integer : variableType.continuous)),
      },
      (model) => {
        model.options.set({ output_flag: false, mip_rel_gap: programme.gap, mip_abs_gap: 1e-6 });
        if (programme.nodes !== null) model.options.set({ mip_max_nodes: programme.nodes });
        model.run();
        const status = model.getModelStatus();
        if (status === modelStatus.optimal) return [...model.getSolution().colValue];
        // Nothing here is without a bound, so that the second of the two is meant.
        if (status === modelStatus.infeasible || status === modelStatus.unboundedOrInfeasible) return null;
        if (status !== modelStatus.solutionLimit) throw new Error(`the solver ended with status ${status}`);
        const found = model.info.get('primal_solution_status') === solutionStatus.feasible;
        return found ? [...model.getSolution().colValue] : null;
      },
    );
  };
}

/** Without a column every row adds up to nothing. */
function holdsEmpty({ rows }: Programme): boolean {
  return rows.every(({ low, high }) => (low ?? 0) <= 0 && (high ?? 0) >= 0);
}

/** By rows, as the solver takes it. */
function matrixOf({ rows, high }: Programme) {
  const starts = [0];
  for (const { entries } of rows) starts.push(starts.at(-1)! + entries.length);
  const all = rows.flatMap(({ entries }) => entries);
  return {
    format: 'csr' as const,
    numRows: rows.length,
    numCols: high.length,
    starts,
    indices: all.map(([column]) => column),
    values: all.map(([, value]) => value),
  };
}
