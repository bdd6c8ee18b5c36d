import { cells, exchange } from '../exchange/index.ts';
import type { Cell, Doctrine, Exchange, Posture } from '../exchange/index.ts';
import { pmfQuantile } from '../number/index.ts';
import type { Pmf } from '../number/index.ts';
import { defence } from '../shield/index.ts';
import { expectedLeaking, leakingDistribution, need, retaliation } from '../stability/index.ts';
import type { Need } from '../stability/index.ts';
import { sideAt } from './linkage.ts';
import { otherParty } from './question.ts';
import type { Question } from './question.ts';
import type { Future } from './world.ts';

/** What is assessed: a package, or today's forces. */
export interface Assessed {
  /** both sides' limit; null: forces as they stand */
  readonly warheads: number | null;
  /** of the first party; the second has its shield by choice */
  readonly interceptors: number;
}

/** What stands today: forces uncut, and the shield that the first party has by choice. */
export function asOfToday({ shield, parties }: Question): Assessed {
  return { warheads: null, interceptors: shield[parties[0]]! };
}

/** One cell of one draw: plain expected values and chances. */
export interface CellDraw {
  readonly attacker: string;
  readonly defender: string;
  readonly cell: Cell;
  readonly before: number;
  readonly spent: number;
  readonly usable: number;
  readonly bound: 'shots' | 'warheads';
  readonly exchangeRatio: number | null;
  readonly surviving: number;
  readonly arriving: number;
  readonly leaking: number;
  /** surviving over before; 0 where there was nothing */
  readonly drawdown: number;
  readonly retaliation: number;
  readonly shortfall: number;
  readonly assured: boolean;
}

export interface AssessDraw {
  /** attackers in the order of the parties, then cells in theirs */
  readonly cells: readonly CellDraw[];
  readonly need: Need;
  readonly command: Readonly<Record<string, number>>;
}

/** One package in one draw: every cell, both directions. @source model.md 3 to 5 */
export function assessmentOf(question: Question, future: Future, assessed: Assessed): AssessDraw {
  return {
    cells: cellDraws(question, future, assessed),
    need: need(future.base.engagement[question.parties[0]]!, future.criteria.attack, future.criteria.shieldConfidence),
    command: Object.fromEntries(question.parties.map((party) => [party, future.base.posture[party]!.command])),
  };
}

/** Every cell, both directions, without what stands beside them. */
export function cellDraws(question: Question, future: Future, assessed: Assessed): readonly CellDraw[] {
  return everyCell(question, (attacker, cell) => assessCell(question, future, assessed, attacker, cell));
}

/** Quantiles of a cell's warheads, each as likely as any other: what the luck of the day does within one draw. */
export interface ArrivalQuantiles {
  readonly arriving: readonly number[];
  readonly leaking: readonly number[];
}

/**
 * What the luck of the day does in each cell, in the order of `AssessDraw.cells`.
 *
 * @param count how many quantiles, 1 or more: at 1/(2 count), 3/(2 count) …; twenty in every assessment
 */
export function arrivalQuantilesOf(
  question: Question,
  future: Future,
  assessed: Assessed,
  count = 20,
): readonly ArrivalQuantiles[] {
  return everyCell(question, (attacker, cell) => {
    const { result, shield, interceptors } = engagementOf(question, future, assessed, attacker, cell);
    return {
      arriving: quantilesOf(leakingDistribution(result.branches, shield, 0), count),
      leaking: quantilesOf(leakingDistribution(result.branches, shield, interceptors), count),
    };
  });
}

/** Expected arrivals in one cell over those in another; null where the other has none. @source model.md 5 */
export function stabilityOf(
  draw: AssessDraw,
  defender: string,
): { generation: Record<Doctrine, number | null>; launch: Record<Posture, number | null> } {
  const arriving = (posture: Posture, doctrine: Doctrine): number =>
    draw.cells.find((at) => at.defender === defender && at.cell.posture === posture && at.cell.doctrine === doctrine)!
      .arriving;
  const generation = (doctrine: Doctrine): number | null =>
    ratio(arriving('day', doctrine), arriving('generated', doctrine));
  const launch = (posture: Posture): number | null =>
    ratio(arriving(posture, 'ride-out'), arriving(posture, 'launch-under-attack'));
  return {
    generation: { 'ride-out': generation('ride-out'), 'launch-under-attack': generation('launch-under-attack') },
    launch: { day: launch('day'), generated: launch('generated') },
  };
}

function ratio(part: number, whole: number): number | null {
  return whole === 0 ? null : part / whole;
}

function everyCell<T>(question: Question, of: (attacker: string, cell: Cell) => T): readonly T[] {
  return question.parties.flatMap((attacker) => cells.map((cell) => of(attacker, cell)));
}

/** The exchange as the defender sees it, and the shield that its retaliation meets. */
function engagementOf(question: Question, future: Future, assessed: Assessed, attacker: string, cell: Cell) {
  const defender = otherParty(question.parties, attacker);
  const world = future.seenBy[defender]!;
  const result: Exchange = exchange(
    sideAt(world, attacker, assessed.warheads),
    world.strike[attacker]!,
    sideAt(world, defender, assessed.warheads),
    world.launchUnderAttack,
    cell,
  );
  const owned = attacker === question.parties[0] ? assessed.interceptors : question.shield[attacker]!;
  return { defender, result, shield: defence(world.engagement[attacker]!), interceptors: owned };
}

function assessCell(question: Question, future: Future, assessed: Assessed, attacker: string, cell: Cell): CellDraw {
  const { defender, result, shield, interceptors } = engagementOf(question, future, assessed, attacker, cell);
  const { threshold, confidence } = future.criteria;
  const answer = retaliation(result.branches, shield, interceptors, threshold);
  const { before, surviving, blow, branches } = result;
  return {
    attacker,
    defender,
    cell,
    before,
    spent: blow.spent,
    usable: blow.usable,
    bound: blow.bound,
    exchangeRatio: blow.exchangeRatio,
    surviving,
    arriving: branches.reduce(
      (sum, { chance, salvo }) => sum + chance * (salvo.ballistic.mean + salvo.airborne.mean),
      0,
    ),
    leaking: expectedLeaking(branches, shield, interceptors),
    drawdown: before === 0 ? 0 : surviving / before,
    retaliation: answer.reaches,
    shortfall: answer.fallsShort,
    assured: answer.fallsShort <= 1 - confidence + 1e-12,
  };
}

function quantilesOf(pmf: Pmf, count: number): readonly number[] {
  return Array.from({ length: count }, (_, k) => pmfQuantile(pmf, (k + 0.5) / count));
}
