import { book, chance, count, required } from './codebook.ts';
import type { TableBook, Written } from './codebook.ts';

/** `game.csv` of `inspect game`. */
export const gameBook = book(
  'Mixed strategies of both sides of an inspection game: a row a stage that can come about',
  ['period', 'inspections_left'],
  {
    period: count('periods', 'Period, counted from 1.', { ...required, minimum: 1 }),
    inspections_left: count('inspections', 'Inspections left when it begins.', { ...required, minimum: 0 }),
    reached: chance('Chance that it comes to this with nothing violated, both playing the equilibrium.'),
    inspect: chance('Chance that the inspectorate inspects in the period.'),
    violate: chance('Chance that the inspected party violates in the period, if it has not yet.'),
    value: {
      type: 'number',
      unit: 'the unit of gain and loss',
      description:
        'Value of what is left of the game to the inspectorate; that of the inspected party is the opposite.',
      constraints: required,
    },
  },
);

const at = {
  type: 'number',
  unit: 'share of the period',
  description: 'Moment of the period.',
  constraints: { ...required, minimum: 0, maximum: 1 },
} as const satisfies Written;
const interimTitle = 'One interim inspection, mixed strategies of both: a row a moment';

/** `interim.csv` of `inspect game --interim --slots`. */
const slottedBook = book(interimTitle, ['at'], {
  at,
  visit: chance('Chance of the visit at this moment, the end of a slot.'),
  start: chance('Chance that cheating begins at this moment, the beginning of a slot.'),
});

/** `interim.csv` of `inspect game --interim`. */
const anyMomentBook = book(interimTitle, ['at'], {
  at,
  visited_by: chance('Chance that the visit has come by this moment.'),
  started_by: chance('Chance that cheating has begun by this moment.'),
});

export function interimBook(slots: number | null): TableBook {
  return slots === null ? anyMomentBook : slottedBook;
}
