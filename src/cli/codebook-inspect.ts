import { amount, book, chance, count, flag, share, three, type Written } from './codebook.ts';

/** A cell that may be empty. */
function perhaps(description: string): Written {
  return chance(description, false);
}

const never = 'Empty: never.';
const notGiven = 'Empty: nobody said when it matters.';

/** `detect.csv` of `inspect detect`. */
export const detectBook = book('Chance that it is seen, by months since it began. Model output', ['month'], {
  month: count('months', 'Months since cheating began.', { required: true }),
  ...three('seen', (which) => perhaps(`${which}: chance that it is seen by then.`)),
  matters_by: share(`Draws in which it matters by then. ${notGiven}`, false),
});

/** `detect.compared.csv`: every timing of as many visits, against both starts. */
export const comparedBook = book('Both criteria for every timing and start. Model output', ['timing', 'start'], {
  timing: {
    type: 'string',
    description:
      'When visits come: at equal intervals; a quota of which each takes a slot of the year drawn by lot; at any moment, without a quota.',
    constraints: { required: true, enum: ['periodic', 'slots', 'random'] },
  },
  start: {
    type: 'string',
    description: 'When cheating begins: at any moment; just after a visit, by a party that watches them.',
    constraints: { required: true, enum: ['any-moment', 'after-a-visit'] },
  },
  ...three('mean_delay', (which) => amount('months', `${which}: mean time until it is seen. ${never}`)),
  ...three('ninety', (which) => amount('months', `${which}: time by which it is seen in nine of ten. ${never}`)),
  timely_mean: perhaps(`Chance that it is seen before it matters, the mean over the draws. ${notGiven}`),
  ...three('timely', (which) => perhaps(`${which}: the same chance. ${notGiven}`)),
  best_mean_delay: flag('No other timing against this start has a shorter mean delay, at the medians.'),
  best_timely: flag(`No other timing against this start is timely more often, at the medians. ${notGiven}`, {}),
});

/** `size.csv` of `inspect detect` without `--samples`. */
export const sizeBook = book('Items to be looked at for a chance asked for. Model output', ['hidden', 'recognised'], {
  hidden: count('items', 'Items not as declared.', { required: true }),
  recognised: perhaps('Chance that a defect looked at is recognised.'),
  exact: count('items', 'The fewest that give the chance asked for, hypergeometric. Empty: not even all of them.'),
  exact_gives: perhaps('Chance with so many; with all items where none is enough.'),
  approximate: count('items', 'IAEA’s formula, for checks that miss nothing. Empty: nothing is hidden.'),
  approximate_gives: perhaps('Chance with so many.'),
  approximate_enough: flag('Whether so many are enough. Empty: no number is, or nothing is hidden.', {}),
});

/** `shares.csv` of `inspect detect` with strata without samples. */
export const sharesBook = book('Samples shared out between strata. Model output', ['stratum'], {
  stratum: count('strata', 'Which stratum, in the order given, 1 first.', { required: true }),
  items: count('items', 'Items declared in it.', { required: true }),
  hidden: count('items', 'Items not as declared, if all of the cheating is in it.', { required: true }),
  samples: count('items', 'Items looked at; all of them where not even that is enough.', { required: true }),
  seen: perhaps('Chance that cheating is seen, if all of it is in this stratum.'),
  by_size: count('items', 'Items looked at where samples are in proportion to the items.', { required: true }),
  by_size_seen: perhaps('The same chance then.'),
});
