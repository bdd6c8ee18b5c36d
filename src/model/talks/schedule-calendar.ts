/**
 * Days as numbers: days since 1 March of the year 0 of the Gregorian calendar, carried back.
 *
 * @param date YYYY-MM-DD, a day of the calendar
 * @returns whole; a day later is 1 more
 */
export function dayNumber(date: string): number {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  // Years that begin in March end with the leap day, so that months before it have fixed lengths.
  const shifted = (month + 9) % 12;
  const years = year - (month <= 2 ? 1 : 0);
  return (
    365 * years +
    Math.floor(years / 4) -
    Math.floor(years / 100) +
    Math.floor(years / 400) +
    Math.floor((153 * shifted + 2) / 5) +
    day -
    1
  );
}

/** Days of a time, first and last counted. */
export function daysBetween(first: string, last: string): number {
  return dayNumber(last) - dayNumber(first) + 1;
}

/** One stretch of a schedule, from the end of the one before to a day that something is asked of. */
export interface Stretch {
  /** its last day, YYYY-MM-DD */
  readonly date: string;
  readonly year: number;
  /** days from the first day of the schedule to its last one, both counted */
  readonly elapsed: number;
  /** days of its calendar year that the schedule has gone through by then, of so many in that year */
  readonly ofYear: number;
  readonly yearDays: number;
}

/**
 * The stretches of a schedule: calendar years, cut where a ceiling comes due within one.
 *
 * @param from first day
 * @param by   last day
 * @param due  other days by which something is asked; those outside of the schedule are left out
 */
export function stretchesOf(from: string, by: string, due: readonly string[]): readonly Stretch[] {
  const [first, last] = [yearOf(from), yearOf(by)];
  const ends = Array.from({ length: last - first + 1 }, (_, i) => `${four(first + i)}-12-31`);
  const dates = [...new Set([...ends, ...due, by])].filter((date) => date >= from && date <= by).sort();
  return dates.map((date) => {
    const year = yearOf(date);
    const start = `${four(year)}-01-01`;
    return {
      date,
      year,
      elapsed: daysBetween(from, date),
      ofYear: daysBetween(start > from ? start : from, date),
      yearDays: daysBetween(start, `${four(year)}-12-31`),
    };
  });
}

/** Launchers that a rate of so many a year allows in a calendar year up to the end of a stretch: its part, rounded down. */
export function allowedBy(rate: number, { ofYear, yearDays }: Stretch): number {
  return Math.floor((rate * ofYear) / yearDays);
}

/** The last day of the month that is so many months after that of a date. */
export function monthEnd(date: string, months: number): string {
  const [year = 0, month = 1] = date.split('-').map(Number);
  const next = year * 12 + month + months;
  const first = `${four(Math.floor(next / 12))}-${two((next % 12) + 1)}-01`;
  const before = `${four(Math.floor((next - 1) / 12))}-${two(((next - 1) % 12) + 1)}`;
  return `${before}-${two(dayNumber(first) - dayNumber(`${before}-01`))}`;
}

function yearOf(date: string): number {
  return Number(date.slice(0, 4));
}

function four(year: number): string {
  return String(year).padStart(4, '0');
}

function two(n: number): string {
  return String(n).padStart(2, '0');
}
