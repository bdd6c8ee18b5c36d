import { inOrder, refuse } from '../document/index.ts';
import type { LibraryDate, Problem, ProblemWords, Read, TrustTag } from '../document/index.ts';
import { columnsOf, knownHeading } from './paste-columns.ts';
import type { Column, Given } from './paste-columns.ts';
import { legOf, wrongLegs } from './paste-leg.ts';
import { rowsOf } from './paste-rows.ts';
import { splitTable } from './paste-split.ts';
import { idOf, rowProblems, systemOf } from './paste-system.ts';
import type { PastedSystem } from './paste-system.ts';
import { doesNotAddUp, reconciled } from './paste-total.ts';
import type { LeggedRow, ReconciledTotal } from './paste-total.ts';
import { plainWords } from './paste-words.ts';

/** What a table does not say itself. */
export interface PasteOptions {
  /** the table, as problems and the written file name it */
  readonly file: string;
  readonly id: string;
  readonly state: string;
  readonly date: LibraryDate;
  /** how it is counted, as `New START declaration` */
  readonly basis: string;
  /** key of the bibliography */
  readonly source: string;
  readonly tag: TrustTag;
  /** heading -> field, or `-` for a column that is left out */
  readonly map: readonly Given[];
  /** a system, a heading or a text of the column of legs -> leg */
  readonly legs: readonly Given[];
  /** a word of the table that stands for a figure that nobody has -> why; empty: that it was printed so */
  readonly unknowns: readonly Given[];
  /** keeps a total that does not add up, with a note, where it would be refused */
  readonly keepTotals: boolean;
}

/** A table as a force: what a force file is to hold, and how it came about. */
export interface PastedForce {
  readonly options: PasteOptions;
  readonly columns: readonly Column[];
  readonly systems: readonly PastedSystem[];
  readonly totals: readonly ReconciledTotal[];
  /** what stands under the table */
  readonly remarks: readonly string[];
}

/**
 * A force from a table as a declaration or a notebook prints it.
 *
 * Columns are known by their usual headings in English and Russian, or mapped; rows are systems, headings of a leg, and
 * totals. A total is held against the systems that it adds up: one that differs by more than its rounding is a problem,
 * unless it is to be kept. What is printed as unknown stays unknown, with the printed word as its reason. Nothing is
 * guessed: a leg that the table does not say is asked for.
 *
 * @param text CSV (comma, semicolon, tab), a Markdown table, or columns that two or more blanks part; at most 1 MiB
 * @returns the force, which `writePasted` writes; or all that is wrong, each at its cell
 */
export function pasteForce(text: string, options: PasteOptions): Read<PastedForce> {
  const table = splitTable(text, options.file, knownHeading(options.map));
  if (!table.ok) return table;
  const columns = columnsOf(table.value, options.map);
  if (!columns.ok) return columns;
  const rows = rowsOf(table.value, columns.value, unknownWords(options.unknowns));
  const first = table.value.header[0]!.place;
  if (rows.systems.length === 0 && rows.problems.length === 0) return refuse(first, noSystems);

  const problems: Problem[] = [...rows.problems, ...wrongLegs(options.legs, rows.systems, rows.sections)];
  const legged = rows.systems.map((row): LeggedRow => {
    const found = legOf(row, options.legs);
    if ('problem' in found) problems.push(found.problem);
    return { ...row, leg: 'leg' in found ? found.leg : null };
  });
  const sums = reconciled(rows, legged);
  const wrong = sums.totals.filter(({ status }) => status === 'differs' && !options.keepTotals);
  problems.push(...sums.problems, ...wrong.map(doesNotAddUp));
  problems.push(...legged.flatMap((row) => rowProblems(row, options.keepTotals)));
  if (problems.length > 0) return { ok: false, problems: inOrder(problems) };
  return {
    ok: true,
    value: {
      options,
      columns: columns.value,
      systems: systemsOf(legged, options),
      totals: sums.totals,
      remarks: rows.remarks,
    },
  };
}

function systemsOf(rows: readonly LeggedRow[], options: PasteOptions): readonly PastedSystem[] {
  const taken = new Set<string>();
  return rows.flatMap((row) => {
    if (row.leg === null) return [];
    const id = idOf(row.name, taken);
    taken.add(id);
    return [systemOf(row, row.leg, id, options)];
  });
}

function unknownWords(given: readonly Given[]): ReadonlyMap<string, string> {
  return new Map(given.map(({ name, value }) => [plainWords(name), value === '' ? `printed as ${name}` : value]));
}

const noSystems: ProblemWords = {
  code: 'no-systems',
  wrong: 'the table has headings, and no system under them',
  expected: 'a row for each system, with its name and its figures',
  todo: 'add the rows, or look whether they are totals only',
};
