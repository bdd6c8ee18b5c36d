import type { Both } from '../../../model/agreement/index.ts';
import type { Position, Round, TalksResult } from '../../../model/talks/index.ts';
import type { TalksOpened } from '../../engine/talks-record.ts';

/** What a side put forward at a round. */
export interface Said {
  readonly party: string;
  /** id of an alternative */
  readonly alternative: string;
  /** it put forward something else at the round before */
  readonly moved: boolean;
}

/** What each side put forward in one bracket, round by round. */
export interface Lane {
  readonly bracket: string;
  readonly title: Both;
  /** by round; null: it is only planned */
  readonly stops: readonly (readonly Said[] | null)[];
}

/** A lane for each bracket in which anybody put anything forward. */
export function lanesOf({ result, positions }: Pick<TalksOpened, 'result' | 'positions'>): readonly Lane[] {
  const { brackets, rounds, parties } = result;
  const lanes = brackets.map(({ name, title }): Lane => {
    const saidAt = (round: Round | undefined, party: string): string | null =>
      round === undefined ? null : (positionAt(positions, party, round)?.proposes[name] ?? null);
    const stops = rounds.map((round, i) => {
      if (round.planned) return null;
      return parties.flatMap((party): readonly Said[] => {
        const [before, alternative] = [saidAt(rounds[i - 1], party), saidAt(round, party)];
        if (alternative === null) return [];
        return [{ party, alternative, moved: before !== null && before !== alternative }];
      });
    });
    return { bracket: name, title, stops };
  });
  return lanes.filter(({ stops }) => stops.some((said) => said !== null && said.length > 0));
}

/** The position that a side held on the day of a round. */
function positionAt(positions: readonly Position[], party: string, round: Round): Position | undefined {
  return positions.findLast((one) => one.party === party && one.from <= lastDay(round));
}

/** A month ends on no day later than its 31st. */
function lastDay({ date }: Pick<Round, 'date'>): string {
  return date.length === 7 ? `${date}-31` : date;
}

/** The held round before this one, or the next; the same at an end. */
export function steppedRound({ rounds, round }: Pick<TalksResult, 'rounds' | 'round'>, by: 1 | -1): Round {
  const held = rounds.filter(({ planned }) => !planned);
  const here = held.findIndex(({ date }) => date === round.date);
  return held[here + by] ?? round;
}
