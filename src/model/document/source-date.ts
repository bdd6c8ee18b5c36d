import { z } from 'zod';
import { fault, missing } from './check.ts';
import { problem, show, told } from './problem.ts';
import type { Place, Read } from './problem.ts';

/** First and last day that a date may mean, both included, as `YYYY-MM-DD`; and the words of the source. */
interface Span {
  readonly text: string;
  readonly firstDay: string;
  readonly lastDay: string;
}

/**
 * A date as sources give it: a day, a month, a year, a period of years, a US fiscal year (October to
 * September), or the end of a year or fiscal year.
 */
export type LibraryDate = Span &
  (
    | { readonly kind: 'day'; readonly year: number; readonly month: number; readonly day: number }
    | { readonly kind: 'month'; readonly year: number; readonly month: number }
    | { readonly kind: 'year'; readonly year: number }
    | { readonly kind: 'period'; readonly fromYear: number; readonly toYear: number }
    | { readonly kind: 'fiscalYear'; readonly year: number }
    | { readonly kind: 'endOfYear'; readonly year: number }
    | { readonly kind: 'endOfFiscalYear'; readonly year: number }
  );

/** Reads a date of a file (a text, or a bare year) into a {@link LibraryDate}. */
export const libraryDateSchema: z.ZodType<LibraryDate> = z.unknown().transform((written, context) => {
  const date = typeof written === 'string' || typeof written === 'number' ? parseLibraryDate(String(written)) : null;
  if (date !== null) return date;
  context.issues.push(written === undefined ? { ...missing() } : noDate(written));
  return z.NEVER;
});

/** A date that stands in no document, such as one of a command line. */
export function readLibraryDate(text: string, place: Place): Read<LibraryDate> {
  const date = parseLibraryDate(text);
  return date === null ? { ok: false, problems: [problem(place, notADate(text))] } : { ok: true, value: date };
}

function noDate(written: unknown) {
  return { ...fault(notADate(written), written) };
}

function notADate(written: unknown) {
  const expected = 'a day (2001-12-05), month (2001-12), year, period (1999-2000), FY2026 or `end of FY2014`';
  return { code: 'no-date', wrong: told`is ${show(written)}`, expected, todo: 'write it in one of these forms' };
}

/**
 * Which days a written date means.
 *
 * @param text `2001-12-05`, `2001-12`, `2001`, `1999-2000`, `FY2026`, `FY2014 end`, `end of FY2014`, `end of 2014`
 * @returns the parsed date with its text kept, or `null` where it is none of these or no such day exists
 */
export function parseLibraryDate(text: string): LibraryDate | null {
  return dayOf(text) ?? monthOf(text) ?? yearsOf(text) ?? fiscalYearOf(text) ?? endOf(text);
}

function dayOf(text: string): LibraryDate | null {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (parts === null) return null;
  const [year, month, day] = parts.slice(1).map(Number) as [number, number, number];
  if (month < 1 || month > 12 || day < 1 || day > daysIn(year, month)) return null;
  return { kind: 'day', text, year, month, day, firstDay: text, lastDay: text };
}

function monthOf(text: string): LibraryDate | null {
  const parts = /^(\d{4})-(\d{2})$/.exec(text);
  if (parts === null) return null;
  const [year, month] = parts.slice(1).map(Number) as [number, number];
  if (month < 1 || month > 12) return null;
  return { kind: 'month', text, year, month, firstDay: `${text}-01`, lastDay: `${text}-${daysIn(year, month)}` };
}

function yearsOf(text: string): LibraryDate | null {
  const parts = /^(\d{4})(?:-(\d{4}))?$/.exec(text);
  if (parts === null) return null;
  const from = parts[1] as string;
  const to = parts[2];
  if (to === undefined)
    return { kind: 'year', text, year: Number(from), firstDay: `${from}-01-01`, lastDay: `${from}-12-31` };
  if (to <= from) return null;
  return {
    kind: 'period',
    text,
    fromYear: Number(from),
    toYear: Number(to),
    firstDay: `${from}-01-01`,
    lastDay: `${to}-12-31`,
  };
}

function fiscalYearOf(text: string): LibraryDate | null {
  const year = Number(/^FY(\d{4})$/.exec(text)?.[1] ?? Number.NaN);
  if (Number.isNaN(year)) return null;
  return { kind: 'fiscalYear', text, year, firstDay: `${year - 1}-10-01`, lastDay: `${year}-09-30` };
}

function endOf(text: string): LibraryDate | null {
  const parts = /^(?:end of (FY)?(\d{4})|(FY)?(\d{4}) end)$/.exec(text);
  if (parts === null) return null;
  const year = Number(parts[2] ?? parts[4]);
  const fiscal = (parts[1] ?? parts[3]) !== undefined;
  const day = fiscal ? `${year}-09-30` : `${year}-12-31`;
  return { kind: fiscal ? 'endOfFiscalYear' : 'endOfYear', text, year, firstDay: day, lastDay: day };
}

function daysIn(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}
