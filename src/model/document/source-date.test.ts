import { expect, test } from 'vitest';
import { parseLibraryDate } from './source-date.ts';

test.each([
  ['2001-12-05', { kind: 'day', year: 2001, month: 12, day: 5, firstDay: '2001-12-05', lastDay: '2001-12-05' }],
  ['2004-02', { kind: 'month', year: 2004, month: 2, firstDay: '2004-02-01', lastDay: '2004-02-29' }],
  ['1900-02', { kind: 'month', year: 1900, month: 2, firstDay: '1900-02-01', lastDay: '1900-02-28' }],
  ['2009-11', { kind: 'month', year: 2009, month: 11, firstDay: '2009-11-01', lastDay: '2009-11-30' }],
  ['2024', { kind: 'year', year: 2024, firstDay: '2024-01-01', lastDay: '2024-12-31' }],
  ['1999-2000', { kind: 'period', fromYear: 1999, toYear: 2000, firstDay: '1999-01-01', lastDay: '2000-12-31' }],
  ['FY2026', { kind: 'fiscalYear', year: 2026, firstDay: '2025-10-01', lastDay: '2026-09-30' }],
  ['FY2014 end', { kind: 'endOfFiscalYear', year: 2014, firstDay: '2014-09-30', lastDay: '2014-09-30' }],
  ['end of FY2014', { kind: 'endOfFiscalYear', year: 2014, firstDay: '2014-09-30', lastDay: '2014-09-30' }],
  ['end of 2014', { kind: 'endOfYear', year: 2014, firstDay: '2014-12-31', lastDay: '2014-12-31' }],
])('%s', (text, parsed) => {
  expect(parseLibraryDate(text)).toEqual({ ...parsed, text });
});

test.each([
  '',
  '2001-13',
  '2001-00-01',
  '2001-02-29',
  '2000-1999',
  '2000-2000',
  '01-12-05',
  'FY26',
  'end of',
  'spring 2001',
  '2001-12-05T00:00',
])('%s is no date', (text) => {
  expect(parseLibraryDate(text)).toBeNull();
});
