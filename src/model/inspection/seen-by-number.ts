import { certain } from '../number/index.ts';
import type { Band, OpenBand } from '../number/index.ts';
import { delayUnder, seenWithin } from './delay.ts';
import { drawsOf, lookingOf, seeingOf } from './draws.ts';
import type { InspectionQuestion } from './question.ts';
import { monthsAYear } from './scheme.ts';
import { seeingsOf, through } from './seeings.ts';

/** What so many hidden risk. */
export interface SeenNumber {
  /** whole */
  readonly hidden: number;
  /** chance that it is seen within twelve months */
  readonly year: Band;
  /** months by which it is seen in nine of ten; `null`: never */
  readonly ninety: OpenBand;
}

/**
 * The chance of being seen against the number hidden, everything else as in the question.
 *
 * @param question its own number hidden, and when that matters, are not asked
 * @param numbers  hidden, each whole, 0..items
 * @returns one entry a number, in order; all on the same draws
 * @source verification.md 2.1, 1, 3, 11 and 13
 */
export function seenByNumber(
  question: InspectionQuestion,
  numbers: readonly number[],
  draws: number,
  seed: number,
): readonly SeenNumber[] {
  const law = delayUnder(question.timing, question.start);
  const looking = lookingOf(question);
  const asked: InspectionQuestion = { ...question, hidden: certain(0), matters: null };
  const { atMedians, drawn } = drawsOf(asked, draws, seed);
  const over = drawn.length === 0 ? [atMedians] : drawn;
  return numbers.map((hidden) => {
    const { rising, falling } = seeingsOf(over.map((believed) => seeingOf(looking, { ...believed, defects: hidden })));
    return {
      hidden,
      year: through(rising, (seeing) => seenWithin(law(seeing), monthsAYear)),
      ninety: through(falling, (seeing) => law(seeing).seenBy(0.9)),
    };
  });
}
