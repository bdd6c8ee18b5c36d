import { cellName, cells, exchange } from '../exchange/index.ts';
import type { Cell, CellName, Exchange, Side } from '../exchange/index.ts';
import { countedTotal, cut, cutToCount, totalWarheads } from '../force/index.ts';
import type { Holding } from '../force/index.ts';
import { defence } from '../shield/index.ts';
import type { Defence } from '../shield/index.ts';
import { assuredAgainst, need, room } from '../stability/index.ts';
import type { Need } from '../stability/index.ts';
import { averageShareInReach } from './in-reach.ts';
import { otherParty } from './question.ts';
import type { Question } from './question.ts';
import type { Criteria, Future, World } from './world.ts';

/** One party's retaliation in one draw: by cell that was asked for, one entry a solved limit. */
export interface PartyRooms {
  /** most interceptors the other party may have; null: fails even against none */
  readonly room: ByCell<readonly (number | null)[]>;
  /** assured against the shield that the other party has by choice */
  readonly assured: ByCell<readonly boolean[]>;
}

/** One value for each cell that was worked out: all four, unless a run was asked for fewer. */
export type ByCell<T> = Readonly<Record<CellName, T>>;

/** The linkage chart of one draw, in the cells that were asked for. */
export interface LinkageDraw {
  readonly parties: Readonly<Record<string, PartyRooms>>;
  /** by attacker, one entry a solved limit; null where nothing is spent */
  readonly exchangeRatio: Readonly<Record<string, readonly (number | null)[]>>;
  readonly need: Need;
  /** share of the interceptors counted in orbit that is in reach on average; not given: they are not counted there */
  readonly inReach?: number;
  readonly command: Readonly<Record<string, number>>;
}

/** Every cell, in the order in which results list them. */
export const cellNames: readonly CellName[] = cells.map(cellName);

/**
 * Rooms of both parties at every limit, and the shield's need, in one draw.
 *
 * Each party's retaliation is worked out in the world as that party sees it; all else in the base.
 *
 * @param wanted cells to work out, in their usual order; a cell's numbers do not depend on which others are asked for
 * @source model.md 5
 */
export function linkageOf(question: Question, future: Future, wanted: readonly CellName[] = cellNames): LinkageDraw {
  const parties: Record<string, PartyRooms> = {};
  const exchangeRatio: Record<string, readonly (number | null)[]> = {};
  for (const defender of question.parties) {
    const seen = roomsOf(question, future.seenBy[defender]!, future.criteria, defender, wanted);
    parties[defender] = seen.rooms;
    exchangeRatio[otherParty(question.parties, defender)] = seen.exchangeRatio;
  }
  const owner = question.parties[0];
  return {
    parties,
    exchangeRatio,
    need: need(future.base.engagement[owner]!, future.criteria.attack, future.criteria.shieldConfidence),
    ...(question.interceptorsCounted && { inReach: averageShareInReach(future.base.engagement[owner]!) }),
    command: Object.fromEntries(question.parties.map((party) => [party, future.base.posture[party]!.command])),
  };
}

/** A party's force in one world, cut to a limit on both sides; null leaves it as it stands today. */
export function sideAt(world: World, party: string, limit: number | null): Side {
  return {
    force: limit === null ? world.holdings[party]! : forceAt(world, party, limit),
    posture: world.posture[party]!,
  };
}

/** What bans leave, cut to a limit on loads or on a treaty's own count. @source model.md 5, Force at a limit L */
function forceAt({ cuts, holdings, shaped, counts }: World, party: string, limit: number): readonly Holding[] {
  const start = (shaped ?? holdings)[party]!;
  const count = counts?.[party];
  return count ? cutToCount(start, count, limit) : cut(cuts, start, limit);
}

/** What the axis counts of a party's force before any cut. */
export function totalOf({ holdings, shaped, counts }: World, party: string): number {
  const count = counts?.[party];
  return count ? countedTotal(count) : totalWarheads((shaped ?? holdings)[party]!);
}

interface SeenRooms {
  readonly rooms: PartyRooms;
  readonly exchangeRatio: readonly (number | null)[];
}

function roomsOf(
  question: Question,
  world: World,
  criteria: Criteria,
  defender: string,
  wanted: readonly CellName[],
): SeenRooms {
  const attacker = otherParty(question.parties, defender);
  const shield = defence(world.engagement[attacker]!);
  const chosen = question.shield[attacker]!;
  const uncut = Math.max(totalOf(world, attacker), totalOf(world, defender));
  const solved = new Map<number, AtLimit>();
  const at = question.solvedLimits.map((limit) => {
    // Above what both sides hold a limit changes nothing.
    const effective = Math.min(limit, uncut);
    let answer = solved.get(effective);
    if (!answer) {
      const ask = { shield, criteria, top: question.mostInterceptors, chosen, wanted };
      answer = solveAt(world, attacker, defender, ask, effective);
      solved.set(effective, answer);
    }
    return answer;
  });
  return {
    rooms: {
      room: byCell((name) => at.map(({ answers }) => answers[name].room), wanted),
      assured: byCell((name) => at.map(({ answers }) => answers[name].assured), wanted),
    },
    exchangeRatio: at.map(({ exchangeRatio }) => exchangeRatio),
  };
}

interface Answer {
  readonly room: number | null;
  readonly assured: boolean;
}

interface AtLimit {
  readonly answers: ByCell<Answer>;
  readonly exchangeRatio: number | null;
}

/** What is asked at every limit alike. */
interface Ask {
  /** the attacker's */
  readonly shield: Defence;
  readonly criteria: Criteria;
  /** rooms are sought up to here */
  readonly top: number;
  /** interceptors that the attacker has by choice */
  readonly chosen: number;
  readonly wanted: readonly CellName[];
}

function solveAt(world: World, attacker: string, defender: string, ask: Ask, limit: number): AtLimit {
  const sides = [sideAt(world, attacker, limit), sideAt(world, defender, limit)] as const;
  const inCell = (cell: Cell): Exchange =>
    exchange(sides[0], world.strike[attacker]!, sides[1], world.launchUnderAttack, cell);
  const [firstCell] = cellNames;
  const first = inCell(cellNamed(firstCell!));
  return {
    answers: byCell((name) => answerAt(name === firstCell ? first : inCell(cellNamed(name)), ask), ask.wanted),
    // The blow is the same in every cell but for the order in which it is added up: always told from the first.
    exchangeRatio: first.blow.exchangeRatio,
  };
}

function answerAt(result: Exchange, { shield, criteria, top, chosen }: Ask): Answer {
  const most = room(result.branches, shield, criteria, top);
  if (most === null) return { room: null, assured: false };
  if (chosen <= top) return { room: most, assured: most >= chosen };
  return { room: most, assured: most === top && assuredAgainst(result.branches, shield, criteria)(chosen) };
}

export function cellNamed(name: CellName): Cell {
  return cells.find((cell) => cellName(cell) === name)!;
}

/** One value for each of some cells. */
export function byCell<T>(of: (name: CellName) => T, wanted: readonly CellName[] = cellNames): ByCell<T> {
  return Object.fromEntries(wanted.map((name) => [name, of(name)])) as unknown as ByCell<T>;
}

/** Cells that a draw was worked out in, in their usual order. */
export function cellsIn(draw: LinkageDraw): readonly CellName[] {
  const [party] = Object.values(draw.parties);
  return cellNames.filter((name) => name in party!.room);
}

/** The same draw, worked out in some cells and then in others. */
export function joined(one: LinkageDraw, other: LinkageDraw): LinkageDraw {
  const parties = Object.entries(one.parties).map(([party, { room, assured }]) => {
    const more = other.parties[party]!;
    return [party, { room: { ...room, ...more.room }, assured: { ...assured, ...more.assured } }] as const;
  });
  return { ...one, parties: Object.fromEntries(parties) };
}
