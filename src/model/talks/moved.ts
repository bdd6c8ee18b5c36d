import type { Both, Draft } from '../agreement/index.ts';
import { dayOf, positionsOn } from './positions.ts';
import type { Move, MovedResult } from './result.ts';
import type { Position, RedLine, Round, Talks, Want } from './talks.ts';

/**
 * What each party changed between two rounds.
 *
 * A party whose first position came between them has one move, `first`, about itself: nothing is known of it before. Of a
 * want, what it values is compared, else its weight.
 *
 * @param earlier held before `later`
 * @returns moves by party in the order of the draft, then proposals, red lines, wants in the order of draft and document
 */
export function movedBetween(talks: Talks, draft: Draft, earlier: Round, later: Round): MovedResult {
  const [before, after] = [positionsOn(talks, dayOf(earlier)), positionsOn(talks, dayOf(later))];
  const parties = draft.parties.map(({ name }) => name);
  const about = new Map<string, Set<string>>(contested(draft, [...before, ...after]).map((name) => [name, new Set()]));
  const moves = parties.flatMap((party) => {
    const own = changesOf(draft, positionOf(before, party), positionOf(after, party));
    for (const { bracket } of own) if (bracket !== null) about.get(bracket)?.add(party);
    return own.map(({ move }) => move);
  });
  const byBracket = draft.brackets
    .filter(({ name }) => about.has(name))
    .map(({ name, title }) => ({ bracket: name, title, moved: [...about.get(name)!] }));
  return { since: earlier, until: later, moves, byBracket };
}

/** A move, and the bracket on which it was made. */
interface Change {
  readonly move: Move;
  readonly bracket: string | null;
}

function positionOf(positions: readonly Position[], party: string): Position | undefined {
  return positions.find((one) => one.party === party);
}

/** Brackets of which somebody owns an alternative, or that a line or a want is about. */
function contested({ brackets }: Draft, positions: readonly Position[]): readonly string[] {
  const named = new Set(positions.flatMap(({ redLines, wants }) => [...redLines, ...wants].map(({ about }) => about)));
  return brackets
    .filter(({ name, alternatives }) => named.has(name) || alternatives.some(({ by }) => by !== null))
    .map(({ name }) => name);
}

function changesOf(draft: Draft, before: Position | undefined, after: Position | undefined): readonly Change[] {
  if (!after || before === after) return [];
  if (!before) {
    return [aboutItself(after.party, 'first')];
  }
  return [...proposalChanges(draft, before, after), ...lineChanges(before, after), ...wantChanges(before, after)];
}

function aboutItself(party: string, kind: 'first' | 'wants-stated'): Change {
  return { move: { party, kind, about: party, title: { en: party, ru: party }, from: null, to: null }, bracket: null };
}

function proposalChanges({ brackets }: Draft, before: Position, after: Position): readonly Change[] {
  return brackets.flatMap(({ name, title }) => {
    const [from, to] = [before.proposes[name] ?? null, after.proposes[name] ?? null];
    if (from === to) return [];
    return [{ move: { party: after.party, kind: 'proposal', about: name, title, from, to }, bracket: name }];
  });
}

function lineChanges(before: Position, after: Position): readonly Change[] {
  return paired(before.redLines, after.redLines).flatMap(([old, now]) => {
    const [from, to] = [old?.test.text ?? null, now?.test.text ?? null];
    if (from === to) return [];
    const kind = from === null ? 'red-line-added' : to === null ? 'red-line-dropped' : 'red-line-changed';
    return [changeOf((now ?? old)!, kind, from, to)];
  });
}

/** What was wanted before nobody knows of a party that stated no wants: to state them is one move, and on no bracket. */
function wantChanges(before: Position, after: Position): readonly Change[] {
  if (before.wants.length === 0 && after.wants.length > 0) return [aboutItself(after.party, 'wants-stated')];
  return paired(before.wants, after.wants).flatMap(([old, now]) => {
    const [from, to] = [old?.value.text ?? null, now?.value.text ?? null];
    if (from !== to) return [changeOf((now ?? old)!, 'want-changed', from, to)];
    if (old?.weight === now?.weight) return [];
    return [changeOf(now!, 'want-changed', String(old!.weight), String(now!.weight))];
  });
}

function changeOf(
  stated: Pick<RedLine | Want, 'id' | 'party' | 'about'> & { readonly title: Both },
  kind: Move['kind'],
  from: string | null,
  to: string | null,
): Change {
  const { party, id, title, about } = stated;
  return { move: { party, kind, about: id, title, from, to }, bracket: about };
}

/** Old and new of the same id: what was there, then what came. */
function paired<T extends { readonly id: string }>(
  before: readonly T[],
  after: readonly T[],
): readonly (readonly [T | undefined, T | undefined])[] {
  const ids = [...new Set([...before, ...after].map(({ id }) => id))];
  return ids.map((id) => [before.find((one) => one.id === id), after.find((one) => one.id === id)]);
}
