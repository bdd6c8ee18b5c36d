import { exchange } from '../exchange/index.ts';
import { quantile } from '../number/index.ts';
import type { Row } from '../number/index.ts';
import { defence } from '../shield/index.ts';
import { assuredAgainst } from '../stability/index.ts';
import { cellNamed, sideAt } from './linkage.ts';
import { otherParty } from './question.ts';
import type { Question } from './question.ts';
import { futureOf } from './resolve.ts';
import type { Case } from './resolve.ts';
import { changed } from './sensitivity.ts';
import type { Future } from './world.ts';

/** What is traded against the warhead limit. */
export interface Trade {
  /** index of the input among the case's columns */
  readonly column: number;
  /** values that it takes, rising */
  readonly values: readonly number[];
  /** of the first party, rising; a line for each */
  readonly interceptors: readonly number[];
}

/** Values that an input takes in a trade-off. */
export const tradeValues = 9;
const tradeInterceptors: readonly number[] = [0, 25, 100];

/** In orbit few are in reach, so that such counts would say nothing: none, a quarter of the axis, all of it. */
function interceptorsOver({ interceptorsCounted, interceptors }: Case['question']): readonly number[] {
  if (interceptorsCounted === undefined) return tradeInterceptors;
  const top = interceptors.at(-1)!;
  return [0, Math.round(top / 4), top];
}

/** Evenly across the range of the input. */
export function tradeOver(resolved: Case, column: number): Trade {
  const { uncertain } = resolved.columns[column]!;
  const low = quantile(uncertain, 0);
  const high = quantile(uncertain, 1);
  const values = Array.from({ length: tradeValues }, (_, i) => low + (i / (tradeValues - 1)) * (high - low));
  return { column, values, interceptors: interceptorsOver(resolved.question) };
}

/** One draw: by value, then by number of interceptors, then by limit: are both retaliations assured in the cell? */
export type TradeDraw = readonly (readonly (readonly boolean[])[])[];

export function tradeOf(resolved: Case, trade: Trade, row: Row): TradeDraw {
  return trade.values.map((value) => {
    const future = futureOf(resolved, changed(row, trade.column, value));
    return assuredAt(resolved.question, future, trade.interceptors);
  });
}

/** By number of interceptors, then by limit. */
function assuredAt(
  question: Question,
  future: Future,
  interceptors: readonly number[],
): readonly (readonly boolean[])[] {
  const [owner, other] = question.parties;
  const own = holdsAgainst(question, future, owner);
  const others = holdsAgainst(question, future, other);
  const byLimit = question.limits.map((limit) => {
    const ownHolds = own(limit)(question.shield[other]!);
    const holds = others(limit);
    return interceptors.map((count) => ownHolds && holds(count));
  });
  return interceptors.map((_, i) => byLimit.map((at) => at[i]!));
}

/** At a limit, against a number of interceptors: is the party's retaliation assured in the scenario's cell? */
function holdsAgainst(
  question: Question,
  future: Future,
  defender: string,
): (limit: number) => (interceptors: number) => boolean {
  const attacker = otherParty(question.parties, defender);
  const world = future.seenBy[defender]!;
  const shield = defence(world.engagement[attacker]!);
  const cell = cellNamed(question.cell);
  return (limit) => {
    const { branches } = exchange(
      sideAt(world, attacker, limit),
      world.strike[attacker]!,
      sideAt(world, defender, limit),
      world.launchUnderAttack,
      cell,
    );
    return assuredAgainst(branches, shield, future.criteria);
  };
}

/**
 * The lowest limit at which both retaliations are assured in half the draws: rows by value, columns by interceptors.
 *
 * @param runs one a draw
 * @returns null where no limit on the axis is enough
 * @source model.md 5, The trade-off chart
 */
export function lowestLimits(
  question: Question,
  trade: Trade,
  runs: readonly TradeDraw[],
): readonly (readonly (number | null)[])[] {
  return trade.values.map((_, value) =>
    trade.interceptors.map((__, line) => {
      const enough = (___: number, limit: number): boolean =>
        2 * runs.filter((run) => run[value]![line]![limit]).length >= runs.length;
      return question.limits.find(enough) ?? null;
    }),
  );
}
