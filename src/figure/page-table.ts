import type { AssessResult, CellAssessment, LinkageResult } from '../model/scenario/index.ts';
import type { Language } from '../words/index.ts';
import type { FigureContext } from './context.ts';
import { stepsOf } from './steps.tsx';
import type { Table } from './table.ts';
import type { TornadoRow } from './tornado.tsx';

/** The ratio strip as a table: a row a limit and party that strikes first. */
export function ratioTable(result: LinkageResult, context: FigureContext): Table {
  return {
    columns: ['attacker', 'limit', 'exchange_ratio_median', 'exchange_ratio_low', 'exchange_ratio_high'],
    rows: context.parties.flatMap((party) =>
      (result.exchangeRatio[party] ?? []).map((q, i) => [
        party,
        result.limits[i] ?? null,
        ...[q.median, q.low, q.high],
      ]),
    ),
  };
}

/** The dots of every cell as a table: a row a dot, with the warheads that then leak. */
export function dotsTable(result: Pick<AssessResult, 'cells'>): Table {
  return {
    columns: ['attacker', 'defender', 'cell', 'dot', 'of', 'leaking'],
    rows: result.cells.flatMap(({ attacker, defender, posture, doctrine, leakingQuantiles }) =>
      leakingQuantiles.map((warheads, i) => [
        ...[attacker, defender, `${posture}/${doctrine}`],
        ...[i + 1, leakingQuantiles.length, warheads],
      ]),
    ),
  };
}

/** The bars of influence as a table: a row a number, with the values tried and the shares they give. */
export function tornadoTable(rows: readonly TornadoRow[], base: number): Table {
  return {
    columns: ['input', 'low_value', 'low_share', 'high_value', 'high_share', 'base_share'],
    rows: rows.map(({ phrase, low, high }) => [phrase, low.value, low.share, high.value, high.share, base]),
  };
}

/** The steps of one cell as a table: a row a step, with what is left and what was lost on the way. */
export function stepsTable(cell: CellAssessment, language: Language): Table {
  return {
    columns: ['step', 'left', 'lost', 'how'],
    rows: stepsOf(cell, language).map(({ name, left, loss }) => [name, left, loss?.n ?? null, loss?.words ?? null]),
  };
}
