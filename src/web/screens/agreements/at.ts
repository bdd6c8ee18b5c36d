import type { AgreementsAnswer, HeldHead } from '../../engine/agreements-record.ts';

/** What the screen shows: which agreement, against what, on which day, read by whom. It stands in the link. */
export interface AgreementsAt {
  readonly agreement: string;
  readonly held: string;
  readonly date: string;
  readonly reading: string | null;
}

/** START I on the day of the report from Moscow, as the United States stood that year. */
export const firstAt: AgreementsAt = {
  agreement: 'start-1',
  held: 'us-2001-01',
  date: '2001-08-13',
  reading: null,
};

/** `start-1/us-2001-01/2001-08-13`, and who reads it where that was chosen. */
export function atWritten({ agreement, held, date, reading }: AgreementsAt): string {
  return [agreement, held, date, ...(reading === null ? [] : [reading])].join('/');
}

/** What is not there is as it is at first; anything else is for the answer to refuse. */
export function atOf(written: string | null): AgreementsAt {
  const [agreement, held, date, reading] = (written ?? '').split('/');
  if (!agreement || !held || !date || !/^\d{4}-\d{2}-\d{2}$/.test(date)) return firstAt;
  return { agreement, held, date, reading: reading || null };
}

/** Days on which something happened to an agreement, each once, in order. */
export function daysOf({ events }: Pick<AgreementsAnswer, 'events'>): readonly string[] {
  return [...new Set(events.map(({ date }) => date))].toSorted();
}

/** The next day on which something happened, or the one before; the same day at an end. */
export function stepped(days: readonly string[], date: string, by: 1 | -1): string {
  const other = by === 1 ? days.find((day) => day > date) : days.findLast((day) => day < date);
  return other ?? date;
}

/** Forces of a state first that lie nearest to a day: a list of a hundred is none. */
export function nearestFirst(things: readonly HeldHead[], date: string): readonly HeldHead[] {
  const far = ({ date: day }: HeldHead): number => Math.abs(dayNumber(day) - dayNumber(date));
  return things.toSorted((a, b) => far(a) - far(b) || (a.id < b.id ? -1 : 1));
}

/** Days of 31 and months of 12: near enough to say what is near. */
function dayNumber(date: string): number {
  const [year, month, day] = date.split('-').map(Number) as [number, number, number];
  return (year * 12 + month) * 31 + day;
}
