import { book, chance, count, required, three } from './codebook.ts';
import type { Written } from './codebook.ts';

const day = (description: string): Written => ({ type: 'string', description });

/** `NAME.belief.csv` of `inspect belief`. */
export const beliefBook = book('Confidence over years of inspection: a row a year', ['round'], {
  round: count('years', 'Year, counted from 1.', { ...required, minimum: 1 }),
  from: day('First day of the year. Empty: the question is about no case.'),
  to: day('Last day of the year. Empty: the question is about no case.'),
  visits: count('visits', 'Visits that were made; 1 or 0 where the question is about no case.', required),
  looks: count('looks', 'Of them, looks at an item.', required),
  ...three('seeing', (which) => chance(`${which}: chance that the year would see a violation that is there.`)),
  ...three('before', (which) => chance(`${which}: confidence when the year begins to look.`)),
  ...three('after', (which) => chance(`${which}: confidence when the year is over and found nothing.`)),
  ...three('had', (which) => chance(`${which}: the same, had every year up to it been as agreed.`)),
});
