import { exchange } from '../exchange/index.ts';
import type { Branch, Cell, CellName } from '../exchange/index.ts';
import { defence } from '../shield/index.ts';
import { assuredAgainst, need } from '../stability/index.ts';
import { byCell, cellNamed, cellNames, sideAt } from './linkage.ts';
import type { ByCell } from './linkage.ts';
import { otherParty } from './question.ts';
import type { Question } from './question.ts';
import type { Future } from './world.ts';

/** One package: both sides' limit (null: forces as they stand), and the first party's interceptors. */
export interface Package {
  readonly warheads: number | null;
  readonly interceptors: number;
}

/** One package in one draw: by cell, are both retaliations assured; and does the shield stop the small attack? */
export interface PackageDraw {
  readonly assured: ByCell<boolean>;
  readonly useful: boolean;
}

/** Whether a package holds, in every cell, without the rest of an assessment. */
export function packageDraw(question: Question, future: Future, given: Package): PackageDraw {
  return {
    assured: byCell((name) => packageAssured(question, future, given, cellNamed(name))),
    useful: isUseful(question, future)(given.interceptors),
  };
}

/** By number of interceptors of the first party: do they meet the shield's need? */
export function isUseful({ parties }: Question, { base, criteria }: Future): (interceptors: number) => boolean {
  const least = need(base.engagement[parties[0]]!, criteria.attack, criteria.shieldConfidence).interceptors;
  return (interceptors) => least !== null && interceptors >= least;
}

/** Is the retaliation of both parties assured under a package, in one cell and one draw? */
export function packageAssured(
  question: Question,
  future: Future,
  { warheads, interceptors }: Package,
  cell: Cell,
): boolean {
  const [owner, other] = question.parties;
  return (
    retaliationAssured(question, future, other, warheads, interceptors, cell) &&
    retaliationAssured(question, future, owner, warheads, question.shield[other]!, cell)
  );
}

function retaliationAssured(
  question: Question,
  future: Future,
  defender: string,
  limit: number | null,
  interceptors: number,
  cell: Cell,
): boolean {
  const attacker = otherParty(question.parties, defender);
  const shield = defence(future.seenBy[defender]!.engagement[attacker]!);
  return assuredAgainst(branchesAt(question, future, defender, limit, cell), shield, future.criteria)(interceptors);
}

function branchesAt(
  question: Question,
  future: Future,
  defender: string,
  limit: number | null,
  cell: Cell,
): readonly Branch[] {
  const attacker = otherParty(question.parties, defender);
  const world = future.seenBy[defender]!;
  const strike = world.strike[attacker]!;
  return exchange(sideAt(world, attacker, limit), strike, sideAt(world, defender, limit), world.launchUnderAttack, cell)
    .branches;
}

/**
 * By threshold, then cell: the lowest limit at which both retaliations are assured at some number of interceptors. More
 * interceptors never help a retaliation, so it is enough to look at the fewest on the axis.
 *
 * @param thresholds T, whole, in warheads
 * @returns null where no limit on the axis does
 */
export function closingLimits(
  question: Question,
  future: Future,
  thresholds: readonly number[],
): readonly Readonly<Record<CellName, number | null>>[] {
  const [owner, other] = question.parties;
  const fewest = question.interceptors[0]!;
  const shields = {
    [owner]: defence(future.seenBy[owner]!.engagement[other]!),
    [other]: defence(future.seenBy[other]!.engagement[owner]!),
  };
  const open = thresholds.map(() => new Set(cellNames));
  const closes = thresholds.map(() => new Map<CellName, number>());
  for (const limit of question.limits) {
    for (const name of cellNames) {
      if (open.every((cellsLeft) => !cellsLeft.has(name))) continue;
      const branches = question.parties.map((party) => branchesAt(question, future, party, limit, cellNamed(name)));
      thresholds.forEach((threshold, i) => {
        if (!open[i]!.has(name)) return;
        const demand = { ...future.criteria, threshold };
        const holds = question.parties.every((party, p) =>
          assuredAgainst(branches[p]!, shields[party]!, demand)(party === owner ? question.shield[other]! : fewest),
        );
        if (!holds) return;
        closes[i]!.set(name, limit);
        open[i]!.delete(name);
      });
    }
  }
  return closes.map((found) => byCell((name) => found.get(name) ?? null));
}
