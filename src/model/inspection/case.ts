import { certain } from '../number/index.ts';
import type { Uncertain } from '../number/index.ts';
import type { HistoryQuestion } from './history.ts';
import type { ConfidenceCase } from './schema.ts';

/** What takes the place of numbers of a case. */
export interface CaseChoice {
  /** whose confidence in the other; not given: that of the first party */
  readonly by?: string;
  readonly prior?: Uncertain;
  readonly newViolation?: Uncertain;
  /** given: with what never stops, at this chance; `as-judged`: at that of the case; not given: without */
  readonly technicalMeans?: Uncertain | 'as-judged';
  /** not given: none */
  readonly falseFinding?: Uncertain;
  readonly wanted: number;
}

/**
 * The question that a case asks: a round a year. Of its visits in a year, as many look at an item as of those agreed, in the
 * same proportion, rounded half up.
 *
 * @param choice `by` one of the parties of the case
 */
export function caseQuestion({ parties, scheme, years, beliefs }: ConfidenceCase, choice: CaseChoice): HistoryQuestion {
  const by = choice.by ?? parties[0];
  const other = parties[0] === by ? parties[1] : parties[0];
  const { technicalMeans } = choice;
  return {
    prior: choice.prior ?? beliefs.prior.number,
    newViolation: choice.newViolation ?? beliefs.newViolation.number,
    seeing: {
      kind: 'sample',
      items: beliefs.items[other]!.number,
      hidden: beliefs.hidden.number,
      recognised: beliefs.recognised.number,
    },
    technicalMeans: technicalMeans === 'as-judged' ? beliefs.technicalMeans.number : (technicalMeans ?? null),
    falseFinding: choice.falseFinding ?? certain(0),
    looks: years.map(({ visits }) => Math.floor((visits[by]! * scheme.looking) / scheme.visits + 0.5)),
    planned: scheme.looking,
    wanted: choice.wanted,
  };
}
