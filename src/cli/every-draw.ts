import { csvOf } from '../figure/index.ts';
import type { Table, TableValue } from '../figure/index.ts';
import type { BreakoutDraw, LinkageDraw, Outcome, Question, Work } from '../model/scenario/index.ts';

type AssessDraw = Outcome<Extract<Work, { readonly kind: 'assess' }>>;

/** Columns of `linkage --every-draw`: a row a draw, party whose retaliation it is, cell and limit. */
export const linkageDrawColumns = [
  'draw',
  'party',
  'cell',
  'limit',
  'room',
  'assured',
  'need',
  'exchange_ratio',
] as const;

/** Columns of `assess --every-draw`: a row a draw, direction and cell. */
export const assessDrawColumns = [
  'draw',
  'attacker',
  'defender',
  'cell',
  'before',
  'usable',
  'spent',
  'bound',
  'exchange_ratio',
  'surviving',
  'arriving',
  'leaking',
  'drawdown',
  'retaliation',
  'shortfall',
  'assured',
  'need',
] as const;

/** Columns of `breakout --every-draw`: a row a draw and party. */
export const breakoutDrawColumns = [
  'draw',
  'party',
  'criterion',
  'before',
  'added',
  'added_upload',
  'added_empty',
  'reserve',
  'reached',
] as const;

/** The rooms of every draw as CSV, a piece a draw: whole it may be longer than a text can be. */
export function linkageEveryDraw(question: Question, outcomes: readonly LinkageDraw[]): Iterable<string> {
  return inPieces(linkageDrawColumns, outcomes, (outcome, draw) => linkageRows(question, outcome, draw));
}

/** The assessments of every draw as CSV, a piece a draw. */
export function assessEveryDraw(outcomes: readonly AssessDraw[]): Iterable<string> {
  return inPieces(assessDrawColumns, outcomes, assessRows);
}

/** What could be added in every draw as CSV, a piece a draw. */
export function breakoutEveryDraw(outcomes: readonly BreakoutDraw[]): Iterable<string> {
  return inPieces(breakoutDrawColumns, outcomes, breakoutRows);
}

function* inPieces<T>(
  columns: readonly string[],
  outcomes: readonly T[],
  rowsOf: (outcome: T, draw: number) => Table['rows'],
): Iterable<string> {
  const head = csvOf({ columns, rows: [] });
  yield head;
  for (const [draw, outcome] of outcomes.entries()) {
    yield csvOf({ columns, rows: rowsOf(outcome, draw) }).slice(head.length);
  }
}

function linkageRows({ parties, solvedLimits }: Question, outcome: LinkageDraw, draw: number): TableValue[][] {
  return parties.flatMap((party, p) => {
    const { room, assured } = outcome.parties[party]!;
    const attacker = parties[1 - p] as string;
    return Object.entries(room).flatMap(([cell, rooms]) =>
      solvedLimits.map((limit, i) => [
        ...[draw, party, cell, limit],
        ...[rooms[i]!, assured[cell as keyof typeof assured][i]!],
        ...[outcome.need.interceptors, outcome.exchangeRatio[attacker]![i]!],
      ]),
    );
  });
}

function assessRows({ cells, need }: AssessDraw, draw: number): TableValue[][] {
  return cells.map((one) => [
    ...[draw, one.attacker, one.defender, `${one.cell.posture}/${one.cell.doctrine}`],
    ...[one.before, one.usable, one.spent, one.bound, one.exchangeRatio],
    ...[one.surviving, one.arriving, one.leaking, one.drawdown, one.retaliation, one.shortfall, one.assured],
    need.interceptors,
  ]);
}

function breakoutRows({ warheads, parties }: BreakoutDraw, draw: number): TableValue[][] {
  return Object.entries(parties).map(([party, { before, added, upload, empty, reserve, reached }]) => [
    ...[draw, party, warheads, before, added, upload, empty, reserve, reached.month],
  ]);
}
