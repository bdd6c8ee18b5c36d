import { cellName, cells, exchange } from '../exchange/index.ts';
import type { CellName, Exchange, Side } from '../exchange/index.ts';
import { cutProportionally, totalWarheads } from '../force/index.ts';
import { defence } from '../shield/index.ts';
import type { Defence } from '../shield/index.ts';
import { assuredAgainst, need, room } from '../stability/index.ts';
import type { Need } from '../stability/index.ts';
import { otherParty } from './question.ts';
import type { Question } from './question.ts';
import type { Criteria, Future, World } from './world.ts';

/** One party's retaliation in one draw: by cell, one entry a limit. */
export interface PartyRooms {
  /** most interceptors the other party may have; null: fails even against none */
  readonly room: Readonly<Record<CellName, readonly (number | null)[]>>;
  /** assured against the shield that the other party has by choice */
  readonly assured: Readonly<Record<CellName, readonly boolean[]>>;
}

/** The linkage chart of one draw. */
export interface LinkageDraw {
  readonly parties: Readonly<Record<string, PartyRooms>>;
  /** by attacker, one entry a limit; null where nothing is spent */
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
    force: limit === null ? holdings : cutProportionally(holdings, limit),
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
  const top = question.interceptors.at(-1)!;
  const chosen = question.shield[attacker]!;
  const room = emptyByCell<number | null>();
  const assured = emptyByCell<boolean>();
  const exchangeRatio: (number | null)[] = [];
  const uncut = Math.max(totalWarheads(world.holdings[attacker]!), totalWarheads(world.holdings[defender]!));
  let repeats = false;
  for (const limit of question.limits) {
    if (repeats) {
      repeatLast(room, assured, exchangeRatio);
      continue;
    }
    const sides = [sideAt(world, attacker, limit), sideAt(world, defender, limit)] as const;
    for (const cell of cells) {
      const name = cellName(cell);
      const result = exchange(sides[0], world.strike[attacker]!, sides[1], world.launchUnderAttack, cell);
      const answer = answerAt(result, shield, criteria, top, chosen);
      room[name].push(answer.room);
      assured[name].push(answer.assured);
      if (cell === cells[0]) exchangeRatio.push(result.blow.exchangeRatio);
    }
    repeats = limit >= uncut;
  }
  return { rooms: { room, assured }, exchangeRatio };
}

function answerAt(
  result: Exchange,
  shield: Defence,
  criteria: Criteria,
  top: number,
  chosen: number,
): { room: number | null; assured: boolean } {
  const most = room(result.branches, shield, criteria, top);
  if (most === null) return { room: null, assured: false };
  if (chosen <= top) return { room: most, assured: most >= chosen };
  return { room: most, assured: most === top && assuredAgainst(result.branches, shield, criteria)(chosen) };
}

function emptyByCell<T>(): Record<CellName, T[]> {
  return Object.fromEntries(cells.map((cell) => [cellName(cell), []])) as unknown as Record<CellName, T[]>;
}

/** Above what both sides hold a limit changes nothing. */
function repeatLast(
  room: Record<CellName, (number | null)[]>,
  assured: Record<CellName, boolean[]>,
  exchangeRatio: (number | null)[],
): void {
  for (const cell of cells) {
    const name = cellName(cell);
    room[name].push(room[name].at(-1)!);
    assured[name].push(assured[name].at(-1)!);
  }
  exchangeRatio.push(exchangeRatio.at(-1)!);
}
