import type { Matters } from '../../model/inspection/index.ts';
import { breakoutDraws, breakoutUnder } from '../../model/scenario/index.ts';
import type { BreakoutCase } from '../../model/scenario/index.ts';
import type { Books } from './books.ts';
import { layersOf, originalOf } from './opening.ts';
import type { Opened, Opening } from './opening.ts';

const known = new WeakMap<Opened, Map<string, Matters | null>>();

/**
 * When a party's breakout from the package reaches the scenario's criterion, draw by draw. A lever of the scheme changes
 * nothing of it, so it is kept.
 *
 * @returns null: the scenario has no criterion of a breakout, or not about this party
 */
export function mattersOf(
  { opening, found, draws }: { readonly opening: Opening; readonly found: Opened; readonly draws: number },
  party: string,
  books: Books,
): Matters | null {
  const kept = known.get(found) ?? new Map<string, Matters | null>();
  known.set(found, kept);
  const key = `${party} ${draws}`;
  if (!kept.has(key)) kept.set(key, reachedIn(opening, found, draws, party, books));
  return kept.get(key)!;
}

function reachedIn(opening: Opening, found: Opened, draws: number, party: string, books: Books): Matters | null {
  const original = originalOf(opening);
  const asked = original.ok ? breakoutUnder(original.value, layersOf(opening), books.shelf) : original;
  if (!asked.ok || !asked.value.parties.includes(party)) return null;
  const { seed } = found.document.scenario.runs;
  return {
    kind: 'drawn',
    atMedians: monthsIn(asked.value, { draws: 0, seed }, party)[0]!,
    months: draws === 0 ? [] : monthsIn(asked.value, { draws, seed }, party),
  };
}

function monthsIn(
  asked: BreakoutCase,
  runs: { readonly draws: number; readonly seed: number },
  party: string,
): readonly (number | null)[] {
  const outcomes = breakoutDraws(asked, { ...runs, given: null }, asked.package);
  return outcomes.map(({ parties }) => parties[party]!.reached.month);
}
