import { nearest, problem, quoted, told } from '../document/index.ts';
import type { Place, Problem, ProblemWords, Read } from '../document/index.ts';
import { quantile } from '../number/index.ts';
import type { Column, Row } from '../number/index.ts';

/**
 * Draws as a table: first column `draw`, then one column a path, one row a draw. Numbers are written in full, so that
 * reading them back gives the same bits.
 *
 * @source interfaces.md 1, --draws-file
 */
export function writeDraws(columns: readonly Column[], rows: readonly Row[]): string {
  const header = ['draw', ...columns.map(({ path }) => path)].join(',');
  return `${[header, ...rows.map((row, draw) => [draw, ...row].join(','))].join('\n')}\n`;
}

const mostCharacters = 256 * 1024 * 1024;

/**
 * @param columns what this run draws; the file must have each of them, in any order, and no others
 * @returns one row a draw, values in the order of `columns`; or every problem of the file
 */
export function readDraws(text: string, file: string, columns: readonly Column[]): Read<readonly Row[]> {
  const at = (line: number, column = 1): Place => ({ file, line, column });
  if (text.length > mostCharacters) return { ok: false, problems: [problem(at(1), tooLong)] };
  const lines = text.replace(/^\uFEFF/, '').split(/\r?\n/);
  while (lines.at(-1) === '') lines.pop();
  if (lines.length === 0) return { ok: false, problems: [problem(at(1), { ...noRows, wrong: 'the file is empty' })] };
  const names = (lines[0] ?? '').split(',');
  if (/^"?draw"?[;\t]/.test(lines[0] ?? '')) return { ok: false, problems: [problem(at(1), otherSeparator)] };
  // Some programs put quotes around every name that they write.
  const header = names.map((name) => name.trim().replace(/^"(.*)"$/, '$1'));
  const headerProblems = wrongHeader(header, columns, (index) => at(1, index === null ? 1 : columnAt(names, index)));
  if (headerProblems.length > 0) return { ok: false, problems: headerProblems };
  if (lines.length < 2) return { ok: false, problems: [problem(at(1), noRows)] };

  const order = columns.map(({ path }) => header.indexOf(path));
  const problems: Problem[] = [];
  const rows = lines.slice(1).map((line, index) => {
    const cells = line.split(',');
    if (cells.length !== header.length) problems.push(problem(at(index + 2), wrongWidth(cells.length, header.length)));
    else if (!/^\d+$/.test(cells[0]!.trim())) problems.push(problem(at(index + 2), noDrawNumber(cells[0]!)));
    return Float64Array.from(columns, (column, i) => {
      const cell = (cells[order[i]!] ?? '').trim();
      const wrong = cells.length === header.length ? wrongValue(cell, column) : null;
      if (wrong) problems.push(problem(at(index + 2, columnAt(cells, order[i]!)), wrong));
      return Number(cell);
    });
  });
  return problems.length > 0 ? { ok: false, problems: problems.slice(0, mostProblems) } : { ok: true, value: rows };
}

const mostProblems = 100;

function wrongHeader(
  header: readonly string[],
  columns: readonly Column[],
  at: (index: number | null) => Place,
): readonly Problem[] {
  const paths = columns.map(({ path }) => path);
  const problems: Problem[] = [];
  const complain = (index: number | null, words: ProblemWords): void => void problems.push(problem(at(index), words));
  const shifted = header.indexOf('draw');
  if (shifted > 0) complain(shifted, drawNotFirst);
  else if (shifted < 0)
    complain(0, {
      code: 'draws-first-column',
      wrong: told`the first column is ${header[0] ? quoted(header[0]) : told`empty`}`,
      expected: 'draw',
      todo: 'use a file that an earlier run wrote with --out',
    });
  if (shifted < 0 && !paths.some((path) => header.includes(path))) return problems; // no table of draws at all
  for (const path of paths.filter((path) => !header.includes(path))) {
    complain(null, {
      code: 'draws-column-missing',
      wrong: told`there is no column ${path}`,
      expected: 'one column for each number that is uncertain in this run',
      todo: 'add the column, or use the draws of a run of this scenario',
    });
  }
  header.slice(1).forEach((name, index) => {
    if (header.indexOf(name) !== index + 1)
      complain(index + 1, {
        code: 'draws-column-twice',
        wrong: told`column ${name} stands twice`,
        expected: 'each column once',
        todo: 'take one out',
      });
    else if (name !== 'draw' && !paths.includes(name)) {
      const near = nearest(name, paths);
      complain(index + 1, {
        code: 'draws-column-unknown',
        wrong: name === '' ? 'a column has no name' : told`column ${name} is no number that is uncertain in this run`,
        expected: 'paths of numbers that are uncertain in this run',
        todo: near === null ? 'take the column out' : told`did you mean ${near}?`,
      });
    }
  });
  return problems.slice(0, mostProblems);
}

const drawNotFirst: ProblemWords = {
  code: 'draws-first-column',
  wrong: 'the column draw is not the first',
  expected: 'draw, then one column a path',
  todo: 'take out what stands before it, such as numbers of rows',
};

const otherSeparator: ProblemWords = {
  code: 'draws-separator',
  wrong: 'semicolons or tabs part the columns',
  expected: 'commas, and a dot before decimals',
  todo: 'save it as CSV with commas',
};

const tooLong: ProblemWords = {
  code: 'draws-too-long',
  wrong: 'the file is too long',
  expected: 'at most 256 MiB',
  todo: 'split it',
};
const noRows: ProblemWords = {
  code: 'draws-empty',
  wrong: 'there is no draw in the file',
  expected: 'one row a draw below the header',
  todo: 'use a file that an earlier run wrote with --out',
};

function wrongWidth(found: number, expected: number): ProblemWords {
  return {
    code: 'draws-row-width',
    wrong: found === 1 ? told`this row has ${found} value` : told`this row has ${found} values`,
    expected: told`${expected}, as in the header`,
    todo: found < expected ? 'complete the row' : 'take out what is too much, or write a dot before decimals',
  };
}

function noDrawNumber(cell: string): ProblemWords {
  return {
    code: 'draws-row-number',
    wrong: cell === '' ? 'the draw is numbered with nothing' : told`the draw is numbered ${cell}`,
    expected: 'a whole number',
    todo: 'number the draws 0, 1, 2 …',
  };
}

/** Values may be rounded, so the ends of a range have some room. */
function wrongValue(cell: string, { path, uncertain }: Column): ProblemWords | null {
  const value = cell === '' ? Number.NaN : Number(cell);
  if (!Number.isFinite(value))
    return {
      code: 'draws-not-a-number',
      wrong: told`${path} is ${cell || told`empty`}`,
      expected: 'a number',
      todo: 'correct it',
    };
  const low = quantile(uncertain, 0);
  const high = quantile(uncertain, 1);
  const room = 1e-6 * (high - low);
  if (value >= low - room && value <= high + room) return null;
  return {
    code: 'draws-out-of-range',
    wrong: told`${path} is ${cell}`,
    expected: told`${low} to ${high}, the range in this run`,
    todo: 'use the draws of a run with the same ranges',
  };
}

function columnAt(cells: readonly string[], index: number): number {
  return cells.slice(0, index).reduce((sum, cell) => sum + cell.length + 1, 1);
}
