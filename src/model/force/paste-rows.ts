import { problem, told, within } from '../document/index.ts';
import type { Place, Problem, ProblemWords } from '../document/index.ts';
import type { Column } from './paste-columns.ts';
import { printedFigure } from './paste-number.ts';
import type { Printed, UnknownWords } from './paste-number.ts';
import type { Cell, Table, TableRow } from './paste-split.ts';
import { legs } from './holding.ts';
import { categoryOf, covers, totalWords } from './paste-words.ts';
import type { Category, PasteField, TotalWords } from './paste-words.ts';

/** The fields that are counted. */
export type FigureField = Exclude<PasteField, 'name' | 'leg' | 'note'>;

/** A figure as read, with what was printed. */
export interface PrintedCell {
  readonly text: string;
  readonly place: Place;
  readonly read: Printed;
}

export type Figures = Readonly<Partial<Record<FigureField, PrintedCell>>>;

/** A heading over rows: `ICBMs`. */
export interface Section {
  readonly title: string;
  readonly category: Category | null;
}

/** One row that counts a system. */
export interface SystemRow {
  readonly name: string;
  readonly place: Place;
  /** number of the row among all, to tell what stands above what */
  readonly at: number;
  readonly section: Section | null;
  /** what the column of legs says; empty: nothing */
  readonly legText: string;
  readonly figures: Figures;
  readonly note: string;
}

/** One row that adds others up. */
export interface TotalRow {
  readonly label: string;
  readonly place: Place;
  readonly at: number;
  readonly kind: TotalWords['kind'] | 'heading';
  /** what its words name beside the total */
  readonly of: string;
  readonly category: Category | null;
  readonly section: Section | null;
  readonly figures: Figures;
}

export interface PastedRows {
  readonly systems: readonly SystemRow[];
  readonly totals: readonly TotalRow[];
  readonly sections: readonly Section[];
  /** lines under the table that are no row of it */
  readonly remarks: readonly string[];
  readonly problems: readonly Problem[];
}

/** A row with its cells by field. */
interface Line {
  readonly at: number;
  readonly place: Place;
  readonly label: string;
  readonly name: string;
  readonly leg: string;
  readonly note: string;
  readonly figures: Figures;
  /** whether any cell of figures holds something */
  readonly counts: boolean;
}

/**
 * Which rows are headings, systems and totals.
 *
 * A row that holds a name and nothing else is the heading of those under it. A row that is called like a category (`ICBMs`)
 * and counts is the sum of those under it, or where none stand there a system of its own.
 */
export function rowsOf(table: Table, columns: readonly Column[], own: UnknownWords): PastedRows {
  const lines = table.rows.map((row, at) => lineOf(row, at, columns, own));
  const problems: Problem[] = lines.flatMap((line) => wrongCells(line, columns));
  const [systems, totals, sections, remarks]: [SystemRow[], TotalRow[], Section[], string[]] = [[], [], [], []];
  const isJoined = joinsCells(lines);
  let section: Section | null = null;
  let legAbove = '';
  lines.forEach((line, index) => {
    const heads = headsOthers(line, lines.slice(index + 1), systems.length === 0);
    switch (kindOf(line, index, lines, heads)) {
      case 'remark':
        remarks.push(line.label);
        break;
      case 'heading':
        section = { title: line.label, category: categoryOf(line.label) };
        sections.push(section);
        legAbove = '';
        if (line.counts) totals.push({ ...line, ...sumOf(line), kind: 'heading', section });
        else if (!heads) problems.push(problem(line.place, noFigures(line.label)));
        break;
      case 'total':
        totals.push({ ...line, ...sumOf(line), section });
        break;
      case 'system':
        if (line.name === '') problems.push(problem(line.place, noName));
        legAbove = line.leg || (isJoined ? legAbove : '');
        systems.push({ ...line, section, legText: legAbove });
    }
  });
  return { systems, totals, sections, remarks, problems: [...problems, ...unclear(systems)] };
}

type Kind = 'remark' | 'heading' | 'total' | 'system';

function kindOf(line: Line, index: number, lines: readonly Line[], heads: boolean): Kind {
  if (line.counts && totalWords(line.label) !== null) return 'total';
  if (!line.counts) {
    const isLast = lines.slice(index).every(({ counts }) => !counts);
    return isLast && isRemark(line.label) ? 'remark' : 'heading';
  }
  const category = categoryOf(line.label);
  if (category === null) return 'system';
  // Who says the leg of `Silos` beside it means a system of that name.
  if (heads && (line.name === '' || line.leg === '')) return 'heading';
  return line.name === '' && isSumOf(category, lines) ? 'total' : 'system';
}

/** What a row of sums adds up, by the words of its label or by the leg beside it. */
function sumOf({ label, name, leg }: Line): Pick<TotalRow, 'kind' | 'of' | 'category'> {
  const words = totalWords(label) ?? { kind: 'plain', of: label };
  const of = words.of === '' && label === name ? leg : words.of;
  return { kind: words.kind, of, category: categoryOf(of) };
}

/** Whether the cells of the column of legs run over several rows, as where each leg is said once. */
function joinsCells(lines: readonly Line[]): boolean {
  const said = lines.flatMap(({ leg, name, counts }) =>
    leg !== '' && name !== '' && counts && totalWords(name) === null ? [leg] : [],
  );
  return new Set(said).size === said.length;
}

function lineOf(row: TableRow, at: number, columns: readonly Column[], own: UnknownWords): Line {
  const cell = (field: PasteField): Cell | undefined => {
    const column = columns.find((one) => one.field === field);
    return column && row[column.index];
  };
  // A heading or a footnote may stand in one cell that runs over all columns.
  const lone = row.length === 1 ? row[0]! : undefined;
  const name = withoutMarks(lone?.text ?? cell('name')?.text ?? '');
  const leg = lone ? '' : (cell('leg')?.text ?? '');
  const figures = lone ? {} : figuresOf(row, columns, own);
  const label = name || leg;
  const place = (name === '' ? cell('leg') : (lone ?? cell('name')))?.place ?? row[0]!.place;
  const counts = Object.values(figures).some(({ text }) => text !== '');
  return { at, place, label, name, leg: isDash(leg) ? '' : leg, note: cell('note')?.text ?? '', figures, counts };
}

function figuresOf(row: TableRow, columns: readonly Column[], own: UnknownWords): Figures {
  const end = row.at(-1)!.place;
  return Object.fromEntries(
    columns.flatMap(({ field, index }) => {
      if (field === 'name' || field === 'leg' || field === 'note') return [];
      const { text, place } = row[index] ?? { text: '', place: end };
      const load = field === 'warheadsPerLauncher' || field === 'maxWarheadsPerLauncher';
      const read = printedFigure(text, { whole: field !== 'warheadsPerLauncher', load }, own);
      return [[field, { text, place, read }]];
    }),
  );
}

function withoutMarks(name: string): string {
  return name.replace(/(?:[*†‡§¶⁰¹²³⁴-⁹]|\[[\p{L}\p{N}]{1,2}\]){1,6}$/u, '').trim();
}

/** `-`: the leg is not said. */
function isDash(text: string): boolean {
  return /^[-?‐-―−…]+$/.test(text);
}

/** Whether the next row that counts is a system: then this one is its heading. Above the first system headings may stand in headings. */
function headsOthers({ label, counts }: Line, below: readonly Line[], isFirst: boolean): boolean {
  if (label === '') return false;
  const nested = isFirst && !counts;
  const next = below.find((one) => one.counts || (!nested && categoryOf(one.name) !== null));
  if (next === undefined || !next.counts || totalWords(next.label) !== null) return false;
  return next.name !== '' && (nested || categoryOf(next.name) === null);
}

/** A row that names only a leg sums the systems of it; where there are none its name was forgotten. */
function isSumOf(category: Category, lines: readonly Line[]): boolean {
  return lines.some(({ name, leg, counts }) => name !== '' && counts && overlap(category, categoryOf(leg)));
}

/** A footnote or a source under the table: a sentence, or something that begins like one. */
function isRemark(label: string): boolean {
  return label.split(' ').length >= 4 || /^(?:[*†‡§¶⁰¹²³⁴-⁹([]|\p{L}[).]|note|source|прим|источник)/iu.test(label);
}

/** What the table says of a row's leg, other than its heading words: the column of legs, the heading above, its own name. */
export function categorySaid({ legText, section, name }: SystemRow): Category | null {
  return categoryOf(legText) ?? section?.category ?? categoryOf(name);
}

/** `ICBMs` as a system beside systems that may be ICBMs may be their sum, and would be counted twice. */
function unclear(systems: readonly SystemRow[]): readonly Problem[] {
  return systems.flatMap((one) => {
    const category = categoryOf(one.name);
    const others = systems.some((other) => {
      const said = categorySaid(other);
      return categoryOf(other.name) === null && (said === null || overlap(said, category));
    });
    return category !== null && one.legText === '' && others ? [problem(one.place, sumOrSystem(one.name))] : [];
  });
}

function overlap(a: Category, b: Category | null): boolean {
  return b !== null && legs.some((leg) => covers(a, leg) && covers(b, leg));
}

function wrongCells({ label, figures }: Line, columns: readonly Column[]): readonly Problem[] {
  return columns.flatMap(({ heading, field }) => {
    const cell = field === 'name' || field === 'leg' || field === 'note' ? undefined : figures[field];
    if (cell?.read.kind !== 'wrong') return [];
    const { words } = cell.read;
    return [problem(cell.place, { ...words, wrong: told`${heading} of ${label}: ${within(words.wrong)}` })];
  });
}

const noName: ProblemWords = {
  code: 'row-without-name',
  wrong: 'the row counts something and names nothing',
  expected: 'the name of a system, or Total',
  todo: 'write it in the column of names',
};

function noFigures(label: string): ProblemWords {
  return {
    code: 'row-without-figures',
    wrong: told`${label} has no figure, and no system stands under it`,
    expected: 'a system with figures, or a heading with systems under it',
    todo: 'write - where a figure is not known, or take the row out',
  };
}

function sumOrSystem(label: string): ProblemWords {
  return {
    code: 'sum-or-system',
    wrong: told`${label} may be a system, or the sum of those above`,
    expected: 'Subtotal before a sum; for a system a name that is no whole leg',
    todo: told`write Subtotal ${label}, or another name`,
  };
}
