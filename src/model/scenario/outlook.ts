import { cells, cellName, exchange } from '../exchange/index.ts';
import { inOrder } from '../document/index.ts';
import type { Problem, Read } from '../document/index.ts';
import { defence } from '../shield/index.ts';
import { assuredAgainst } from '../stability/index.ts';
import type { ChartPoint, Outlook } from '../talks/index.ts';
import { cellNames, sideAt, totalOf } from './linkage.ts';
import type { ByCell } from './linkage.ts';
import { isUseful } from './package.ts';
import { otherParty } from './question.ts';
import type { Question } from './question.ts';
import type { Case } from './resolve.ts';
import type { Future, World } from './world.ts';

/** Points that stand under the same bans, and so in the same case. */
export interface OutlookGroup {
  /** with the bans of its points among its choices */
  readonly resolved: Case;
  /** bans of the draft shape its forces, also where no limit cuts them */
  readonly banned: boolean;
  readonly points: readonly GroupPoint[];
}

/** A point of a group, and its place in the list that was asked for. */
interface GroupPoint extends Pick<ChartPoint, 'warheads' | 'interceptors'> {
  readonly index: number;
}

/** One point in one draw. */
export interface PointDraw {
  /** by party: is its retaliation assured */
  readonly assured: Readonly<Record<string, ByCell<boolean>>>;
  /** do the interceptors meet the shield's need */
  readonly useful: boolean;
}

/** By group, in order, then by point of the group. */
export type OutlookDraw = readonly (readonly PointDraw[])[];

/**
 * Puts points together that stand under the same bans.
 *
 * @param caseUnder the scenario with these bans of the draft; none: the scenario itself. Asked once for each list of bans
 * @returns groups in the order of their first points; or every problem of a case
 */
export function outlookGroups(
  points: readonly ChartPoint[],
  caseUnder: (bans: readonly string[]) => Read<Case>,
): Read<readonly OutlookGroup[]> {
  const problems: Problem[] = [];
  const groups: OutlookGroup[] = [];
  for (const bans of new Set(points.map(bansOf))) {
    const own = points.flatMap((point, index) => (bansOf(point) === bans ? [{ ...point, index }] : []));
    const resolved = caseUnder(own[0]!.bans);
    if (resolved.ok) groups.push({ resolved: resolved.value, banned: bans !== '', points: own.map(placed) });
    else problems.push(...resolved.problems);
  }
  return problems.length > 0 ? { ok: false, problems: inOrder(problems) } : { ok: true, value: groups };
}

function bansOf({ bans }: ChartPoint): string {
  return [...bans].sort().join(' ');
}

function placed({ warheads, interceptors, index }: GroupPoint): GroupPoint {
  return { warheads, interceptors, index };
}

/**
 * What one draw says of the points of a group: each party's retaliation in the world as that party sees it, against the
 * interceptors of the point (of the first party), or those that the second party has by choice.
 *
 * @source model.md 5; interfaces.md 4b
 */
export function groupDraw({ resolved, banned, points }: OutlookGroup, future: Future): readonly PointDraw[] {
  const { question } = resolved;
  const useful = isUseful(question, future);
  const answers = question.parties.map((party) => [party, retaliationOf(question, future, party)] as const);
  return points.map(({ warheads, interceptors }) => ({
    assured: Object.fromEntries(answers.map(([party, of]) => [party, of(warheads, banned, interceptors)])),
    useful: useful(interceptors),
  }));
}

type Retaliation = (warheads: number | null, banned: boolean, interceptors: number) => ByCell<boolean>;

/** One party's retaliation; points that share a limit share the exchange, and the same question is asked once. */
function retaliationOf(question: Question, future: Future, defender: string): Retaliation {
  const attacker = otherParty(question.parties, defender);
  const world = future.seenBy[defender]!;
  const uncut = Math.max(totalOf(world, attacker), totalOf(world, defender));
  const holding = once((limit: number | null) => holdsIn(world, future, attacker, defender, limit));
  const answer = once((limit: number | null) => once((stock: number) => holding(limit)(stock)));
  return (warheads, banned, interceptors) => {
    const owned = attacker === question.parties[0] ? interceptors : question.shield[attacker]!;
    return answer(limitIn(world, warheads, banned, uncut))(owned);
  };
}

/** Above what both sides hold a limit changes nothing; without one only bans of the draft touch today's forces. */
function limitIn({ shaped, counts }: World, warheads: number | null, banned: boolean, uncut: number): number | null {
  if (warheads !== null) return Math.min(warheads, uncut);
  return banned || (shaped === undefined && counts === undefined) ? uncut : null;
}

/** By number of interceptors: is the retaliation assured, in every cell? */
function holdsIn(
  world: World,
  { criteria }: Future,
  attacker: string,
  defender: string,
  limit: number | null,
): (interceptors: number) => ByCell<boolean> {
  const shield = defence(world.engagement[attacker]!);
  const [striking, struck] = [sideAt(world, attacker, limit), sideAt(world, defender, limit)];
  const holds = cells.map((cell) => {
    const { branches } = exchange(striking, world.strike[attacker]!, struck, world.launchUnderAttack, cell);
    return [cellName(cell), assuredAgainst(branches, shield, criteria)] as const;
  });
  return (interceptors) =>
    Object.fromEntries(holds.map(([name, assured]) => [name, assured(interceptors)])) as unknown as ByCell<boolean>;
}

function once<K, T>(make: (key: K) => T): (key: K) => T {
  const known = new Map<K, T>();
  return (key) => {
    if (!known.has(key)) known.set(key, make(key));
    return known.get(key)!;
  };
}

/**
 * Outcomes by draw as outlooks by point.
 *
 * @param outcomes one a row, in order
 * @param breakout by point, what each party could add; null: not asked for
 * @param inspected by point, what inspectors would see of each party; null: not asked for
 */
export function outlooksOf(
  groups: readonly OutlookGroup[],
  outcomes: readonly OutlookDraw[],
  breakout: readonly NonNullable<Outlook['breakout']>[] | null,
  inspected: readonly NonNullable<Outlook['inspected']>[] | null = null,
): readonly Outlook[] {
  const outlooks: Outlook[] = [];
  groups.forEach(({ points, resolved: { question } }, g) =>
    points.forEach(({ index }, p) => {
      const draws = outcomes.map((outcome) => outcome[g]![p]!);
      const inCells = (party: string) =>
        cellNames.map((cell) => [cell, draws.map(({ assured }) => assured[party]![cell])] as const);
      outlooks[index] = {
        assuredIn: Object.fromEntries(question.parties.map((party) => [party, Object.fromEntries(inCells(party))])),
        need: draws.map(({ useful }) => useful),
        breakout: breakout?.[index] ?? null,
        inspected: inspected?.[index] ?? null,
      };
    }),
  );
  return outlooks;
}
