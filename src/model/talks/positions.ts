import { parseLibraryDate, problem } from '../document/index.ts';
import type { Place, Read } from '../document/index.ts';
import type { Position, Round, Talks } from './talks.ts';
import { roundNotHeld, severalRounds, unknownRound } from './talks-words.ts';

/**
 * The position of each party that is in force on a day.
 *
 * @param date YYYY-MM-DD
 * @returns at most one for each party; a party that has none yet is left out
 */
export function positionsOn({ positions }: Pick<Talks, 'positions'>, date: string): readonly Position[] {
  const parties = [...new Set(positions.map(({ party }) => party))];
  return parties.flatMap((party) => positions.findLast((one) => one.party === party && one.from <= date) ?? []);
}

/** The last round that was held. */
export function lastRound({ rounds }: Pick<Talks, 'rounds'>): Round {
  return rounds.findLast(({ planned }) => !planned)!;
}

/** The round held before another one; `null`: that is the first. */
export function roundBefore({ rounds }: Pick<Talks, 'rounds'>, round: Round): Round | null {
  return rounds[rounds.indexOf(round) - 1] ?? null;
}

/** The day on which a round is looked at: of a month, its last. */
export function dayOf({ date }: Pick<Round, 'date'>): string {
  return parseLibraryDate(date)?.lastDay ?? date;
}

/**
 * A round that somebody names.
 *
 * @param asked its date as the document has it, or its place in either language; case is free
 * @param place where it was named, for problems
 * @returns the round; or a problem: there is none, there are several at that place, or it is planned
 */
export function roundOf({ rounds }: Pick<Talks, 'rounds'>, asked: string, place: Place): Read<Round> {
  const refused = (words: Parameters<typeof problem>[1]): Read<Round> => ({
    ok: false,
    problems: [problem(place, words)],
  });
  const meant = rounds.filter((round) => isNamed(round, asked));
  const held = meant.filter(({ planned }) => !planned);
  if (held.length === 1) return { ok: true, value: held[0]! };
  if (held.length > 1)
    return refused(
      severalRounds(
        asked,
        held.map(({ date }) => date),
      ),
    );
  if (meant.length > 0) return refused(roundNotHeld(asked));
  const known = rounds.filter(({ planned }) => !planned);
  return refused(unknownRound(asked, [...new Set(known.map(({ place: { en } }) => en))]));
}

function isNamed({ date, place }: Round, asked: string): boolean {
  return date === asked || [place.en, place.ru].some((name) => name.toLowerCase() === asked.toLowerCase());
}
