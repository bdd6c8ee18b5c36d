import { amount, book, chance, count, flag, three, type Written } from './codebook.ts';

const unknown = 'Empty: not known.';
const never = 'Empty: never.';
const notWorkedOut = 'Empty: not worked out.';

/** A cell that may be empty. */
function perhaps(description: string): Written {
  return chance(description, false);
}

function text(description: string, must = false): Written {
  return { type: 'string', description, constraints: must ? { required: true } : {} };
}

const party = text('Party that is inspected.', true);
const type = text('Type of the inspections, by the id of their rule.', true);
const seen = {
  ...three('year', (which) => perhaps(`${which}: chance that it is seen within a year. ${notWorkedOut}`)),
  ...three('ninety', (which) =>
    amount('months', `${which}: time by which it is seen in nine cases of ten. ${never} or not worked out.`),
  ),
};

/** `AGREEMENT.plan.csv` of `inspect plan`. */
export const planBook = book(
  'Visits that an agreement allows, and what they would see. Model output',
  ['party', 'type'],
  {
    party,
    force: text('Force whose items were counted, by its id. Empty: none.'),
    type,
    items: count('items', `Items that such a visit may look at. ${unknown}`),
    visits_a_year: amount('visits a year', unknown),
    visits_source: text('Key of the source of that number. Empty: given with the question, or not known.'),
    visits_unconfirmed: flag(`Whether that number is from memory. ${unknown}`, {}),
    opened: count('items', `Items that one visit opens. ${unknown}`),
    opened_unconfirmed: flag(`Whether that number is from memory. ${unknown}`, {}),
    notice_hours: amount('hours', `Notice before a visit. ${unknown}`),
    notice_unconfirmed: flag(`Whether that number is from memory. ${unknown}`, {}),
    hidden: count('items', 'Items not as declared. Empty: nothing says how many, or a range was given.'),
    hidden_from: text('Who says so: given with the question, or the breakout of a scenario. Empty: nobody.'),
    ...seen,
    timely_mean: perhaps(
      'Chance that it is seen before it matters, the mean over the draws. Empty: nothing says when it matters.',
    ),
    gaps: text('What is missing for an answer, by short names. Empty: nothing.'),
  },
);

/** `AGREEMENT.hidden.csv`: other numbers hidden, each by itself. */
export const planHiddenBook = book(
  'Numbers hidden against the chance that they are seen. Model output',
  ['party', 'type', 'hidden'],
  {
    party,
    type,
    items: count('items', 'Items that such a visit may look at.'),
    hidden: count('items', 'Items not as declared.'),
    ...seen,
  },
);
