import { say, type Language } from './language.ts';

/** `2011-02-05` as a reader says it: "5 February 2011". */
export function day(language: Language, date: string): string {
  const [year = '', month = '', number = ''] = date.split('-');
  const names = say(language, 'day.months', {}).split(' ');
  return say(language, 'day.day', { day: String(Number(number)), month: names[Number(month) - 1] ?? month, year });
}
