import { cellName, cells, exchange } from '../exchange/index.ts';
import type { CellName, Exchange, Side } from '../exchange/index.ts';
import { cut, totalWarheads } from '../force/index.ts';
import { defence } from '../shield/index.ts';
import type { Defence } from '../shield/index.ts';
import { assuredAgainst, need, room } from '../stability/index.ts';
import type { Need } from '../stability/index.ts';
import { otherParty } from './question.ts';
import type { Question } from './question.ts';
import type { Criteria, Future, World } from './world.ts';

/** One party's retaliation in one draw: by cell, one entry a solved limit. */
export interface PartyRooms {
  /** most interceptors the other party may have; null: fails even against none */
  readonly room: Readonly<Record<CellName, readonly (number | null)[]>>;
  /** assured against the shield that the other party has by choice */
  readonly assured: Readonly<Record<CellName, readonly boolean[]>>;
}

/** The linkage chart of one draw. */
export interface LinkageDraw {
  readonly parties: Readonly<Record<string, PartyRooms>>;
  /** by attacker, one entry a solved limit; null where nothing is spent */
  readonly exchangeRatio: Readonly<Record<string, readonly (number | null)[]>>;
  readonly need: Need;
  readonly command: Readonly<Record<string, number>>;
}

/**
 * Rooms of both parties in all cells at every limit, and the shield's need, in one draw.
 *
 * Each party's retaliation is worked out in the world as that party sees it; all else in the base.
 *
 * @source model.md 5
 */
export function linkageOf(question: Question, future: Future): LinkageDraw {
  const parties: Record<string, PartyRooms> = {};
  const exchangeRatio: Record<string, readonly (number | null)[]> = {};
  for (const defender of question.parties) {
    const seen = roomsOf(question, future.seenBy[defender]!, future.criteria, defender);
    parties[defender] = seen.rooms;
    exchangeRatio[otherParty(question.parties, defender)] = seen.exchangeRatio;
  }
  const owner = question.parties[0];
  return {
    parties,
    exchangeRatio,
    need: need(future.base.engagement[owner]!, future.criteria.attack, future.criteria.shieldConfidence),
    command: Object.fromEntries(question.parties.map((party) => [party, future.base.posture[party]!.command])),
  };
}

/** A party's force in one world, cut to a limit on both sides; null leaves it as it stands today. */
export function sideAt(world: World, party: string, limit: number | null): Side {
  const holdings = world.holdings[party]!;
  return {
    force: limit === null ? holdings : cut(world.cuts, holdings, limit),
    posture: world.posture[party]!,
  };
}

interface SeenRooms {
  readonly rooms: PartyRooms;
  readonly exchangeRatio: readonly (number | null)[];
}

function roomsOf(question: Question, world: World, criteria: Criteria, defender: string): SeenRooms {
  const attacker = otherParty(question.parties, defender);
  const shield = defence(world.engagement[attacker]!);
  const chosen = question.shield[attacker]!;
  const uncut = Math.max(totalWarheads(world.holdings[attacker]!), totalWarheads(world.holdings[defender]!));
  const solved = new Map<number, AtLimit>();
  const at = question.solvedLimits.map((limit) => {
    // Above what both sides hold a limit changes nothing.
    const effective = Math.min(limit, uncut);
    let answer = solved.get(effective);
    if (!answer) {
      answer = solveAt(world, attacker, defender, shield, criteria, question.mostInterceptors, chosen, effective);
      solved.set(effective, answer);
    }
    return answer;
  });
  return {
    rooms: {
      room: byCell((name) => at.map(({ answers }) => answers[name].room)),
      assured: byCell((name) => at.map(({ answers }) => answers[name].assured)),
    },
    exchangeRatio: at.map(({ exchangeRatio }) => exchangeRatio),
  };
}

interface Answer {
  readonly room: number | null;
  readonly assured: boolean;
}

interface AtLimit {
  readonly answers: Readonly<Record<CellName, Answer>>;
  readonly exchangeRatio: number | null;
}

function solveAt(
  world: World,
  attacker: string,
  defender: string,
  shield: Defence,
  criteria: Criteria,
  top: number,
  chosen: number,
  limit: number,
): AtLimit {
  const sides = [sideAt(world, attacker, limit), sideAt(world, defender, limit)] as const;
  const results = cells.map((cell) =>
    exchange(sides[0], world.strike[attacker]!, sides[1], world.launchUnderAttack, cell),
  );
  return {
    answers: byCell((_, i) => answerAt(results[i]!, shield, criteria, top, chosen)),
    exchangeRatio: results[0]!.blow.exchangeRatio,
  };
}

function answerAt(result: Exchange, shield: Defence, criteria: Criteria, top: number, chosen: number): Answer {
  const most = room(result.branches, shield, criteria, top);
  if (most === null) return { room: null, assured: false };
  if (chosen <= top) return { room: most, assured: most >= chosen };
  return { room: most, assured: most === top && assuredAgainst(result.branches, shield, criteria)(chosen) };
}

/** One value a cell. */
export function byCell<T>(of: (name: CellName, index: number) => T): Readonly<Record<CellName, T>> {
  const entries = cells.map((cell, index) => [cellName(cell), of(cellName(cell), index)] as const);
  return Object.fromEntries(entries) as unknown as Readonly<Record<CellName, T>>;
}
