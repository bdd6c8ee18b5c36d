import { amount, book, count, required, three } from './codebook.ts';
import type { TableBook } from './codebook.ts';

const never = 'Empty: nothing ever passes in reach, or more than two million would be needed.';

/** `PRESET.constellation.csv`. */
export const constellationBook: TableBook = book(
  'Interceptors in orbit: a row an inclination and latitude',
  ['inclination', 'latitude'],
  {
    inclination: amount('degrees', 'Of the orbits.', required),
    latitude: amount('degrees', 'Of the launches, north and south alike.', required),
    absentee: amount('ratio', `Interceptors in orbit for one in reach, on average over time; median. ${never}`),
    ...three('needed', (which) =>
      count(
        'interceptors',
        `${which}: interceptors in orbit for enough in reach with the confidence asked for. ${never}`,
      ),
    ),
  },
);

/** `PRESET.constellation.salvo.csv`. */
export const constellationSalvoBook: TableBook = book('Salvos: a row a number of missiles', ['missiles'], {
  missiles: count('missiles', 'Missiles in all.', required),
  ...three('one_region', (which) => count('interceptors', `${which}: all at once from one region. ${never}`)),
  ...three('spread', (which) =>
    count(
      'interceptors',
      `${which}: all at once, evenly from the regions asked for. Empty: one region, or none is enough.`,
    ),
  ),
  ...three('one_by_one', (which) =>
    count('interceptors', `${which}: one at a time from one region; what was fired is gone. ${never}`),
  ),
});
