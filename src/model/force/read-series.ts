import { check, problem, readYaml, type Document, type Problem, type Read } from '../document/index.ts';
import { citationFaults, citeCounts } from '../document/index.ts';
import type { z } from 'zod';
import type { SeriesRecord, SeriesRow } from './record.ts';
import { seriesSchema } from './schema.ts';

type WrittenSeries = z.infer<typeof seriesSchema>;

/**
 * What a series file holds, every count with its own source and tag.
 *
 * @param text YAML of a series
 * @param file name to report problems under
 * @returns the series; or what is wrong, with places: as a force, and a row without one date, without a
 *   state, or with a count that nobody is cited for
 */
export function readSeries(text: string, file: string): Read<SeriesRecord> {
  const document = readYaml(text, file);
  if (!document.ok) return document;
  const written = check(document.value, seriesSchema);
  if (!written.ok) return written;
  const problems = written.value.rows.flatMap((_, index) => rowProblems(written.value, index, document.value));
  return problems.length > 0 ? { ok: false, problems } : { ok: true, value: seriesOf(written.value) };
}

function seriesOf(written: WrittenSeries): SeriesRecord {
  return {
    id: written.id,
    state: written.state ?? null,
    basis: written.basis,
    note: written.note ?? null,
    rows: written.rows.map((row) => rowOf(row, written)),
  };
}

function rowOf(row: WrittenSeries['rows'][number], series: WrittenSeries): SeriesRow {
  const { date, edition } = row;
  return {
    // rowProblems has seen to it that there is one date and a state
    date: (date ?? edition) as NonNullable<typeof date>,
    dateOf: date === undefined ? 'edition' : 'count',
    state: (row.state ?? series.state) as string,
    counts: citeCounts(row.counts, row, series),
    note: row.note ?? null,
  };
}

function rowProblems(series: WrittenSeries, index: number, document: Document): readonly Problem[] {
  const row = series.rows[index] as WrittenSeries['rows'][number];
  const problems: Problem[] = citationFaults(row.counts, row, series).map((fault) =>
    problem(document.placeOf(['rows', index, ...fault.path]), {
      code: 'no-citation',
      wrong: fault.wrong,
      expected: 'a source and a tag for every count',
      todo: 'add source and tag to the row, or to the file',
    }),
  );
  if ((row.date === undefined) === (row.edition === undefined))
    problems.push(
      problem(document.placeOf(['rows', index]), {
        code: 'no-date',
        wrong: row.date === undefined ? 'a row without a date' : 'a row with a date and an edition',
        expected: 'a date, or the edition of the book',
        todo: 'give the row one of the two',
      }),
    );
  if (row.state === undefined && series.state === undefined)
    problems.push(
      problem(document.placeOf(['rows', index]), {
        code: 'no-state',
        wrong: 'a row without a state',
        expected: 'whose counts they are',
        todo: 'add state to the row, or to the file',
      }),
    );
  return problems;
}
