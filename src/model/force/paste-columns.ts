import { nearest, oneOf, problem, told, within } from '../document/index.ts';
import type { Place, Problem, Read } from '../document/index.ts';
import type { Cell, Table } from './paste-split.ts';
import { fieldOf, nearestField, pasteFields, plainWords } from './paste-words.ts';
import type { PasteField } from './paste-words.ts';

/** One `NAME=VALUE` that somebody gives beside the table, and where. */
export interface Given {
  readonly name: string;
  readonly value: string;
  readonly place: Place;
}

/** A column of the table that is read. */
export interface Column {
  readonly heading: string;
  readonly field: PasteField;
  /** from 0 */
  readonly index: number;
}

/** What `--map` gives for a column that is to be left out. */
const leftOut = '-';

/** Whether a text is the heading of a column that we know, or that is mapped. */
export function knownHeading(maps: readonly Given[]): (heading: string) => boolean {
  const mapped = new Set(maps.map(({ name }) => keyOf(name)));
  return (heading) => mapped.has(keyOf(heading)) || fieldOf(heading) !== null;
}

/**
 * What each column holds: as mapped, else by its printed heading.
 *
 * @param maps heading -> field, or `-` for a column that is left out
 * @returns the columns that are read; or what is wrong: a heading that is unknown, a field twice, no names, no launchers,
 *   a map of no column or to no field
 */
export function columnsOf({ header, rows }: Table, maps: readonly Given[]): Read<readonly Column[]> {
  const problems = maps.flatMap((given) => wrongMap(given, header));
  const columns: Column[] = [];
  const add = (cell: Cell, field: PasteField, index: number): void => {
    const first = columns.find((one) => one.field === field);
    if (first) problems.push(problem(cell.place, columnTwice(cell.text, first.heading, field)));
    else columns.push({ heading: cell.text, field, index });
  };
  header.forEach((cell, index) => {
    const mapped = maps.findLast(({ name }) => keyOf(name) === keyOf(cell.text))?.value;
    const field = mapped === undefined ? fieldOf(cell.text) : pasteFields.find((one) => one === mapped);
    if (mapped === leftOut || (mapped !== undefined && field === undefined)) return;
    if (field) add(cell, field, index);
    else if (cell.text !== '') problems.push(problem(cell.place, unknownColumn(cell.text)));
    else if (index === 0 && !header.some((other) => fieldOf(other.text) === 'name')) add(cell, 'name', index);
    else if (rows.some((row) => (row[index]?.text ?? '') !== ''))
      problems.push(problem(cell.place, columnWithoutName(index)));
  });
  if (problems.length === 0) problems.push(...missingColumns(columns, header[0]!.place));
  return problems.length > 0 ? { ok: false, problems } : { ok: true, value: columns };
}

/** How headings are compared; one without letters and digits as it stands. */
function keyOf(heading: string): string {
  return plainWords(heading) || heading.trim();
}

function wrongMap({ name, value, place }: Given, header: readonly Cell[]): readonly Problem[] {
  const headings = header.map(({ text }) => text).filter((text) => text !== '');
  if (!headings.some((heading) => keyOf(heading) === keyOf(name))) {
    const near = nearest(name, headings);
    return [
      problem(place, {
        code: 'map-of-no-column',
        wrong: told`no column of the table is headed ${name}`,
        expected: told`one of ${headings.join(', ')}`,
        todo: near === null ? 'write a heading as the table has it' : told`did you mean ${near}?`,
      }),
    ];
  }
  if (value === leftOut || pasteFields.some((field) => field === value)) return [];
  const near = nearest(value, pasteFields);
  return [
    problem(
      { ...place, column: place.column + name.length + 1 },
      {
        code: 'map-to-no-field',
        wrong: told`${value === '' ? told`nothing` : value} is not what a column can hold`,
        expected: told`${within(oneOf(pasteFields))}, or - to leave the column out`,
        todo: near === null ? 'write one of these' : told`did you mean ${near}?`,
      },
    ),
  ];
}

function unknownColumn(heading: string) {
  const near = nearestField(heading);
  return {
    code: 'unknown-column',
    wrong: told`what the column ${heading} holds is not known`,
    expected: told`a usual heading, or --map to ${within(oneOf(pasteFields))}`,
    todo: told`add --map '${heading}=${near ?? told`FIELD`}', or --map '${heading}=-' to leave the column out`,
  };
}

function columnWithoutName(index: number) {
  return {
    code: 'column-without-heading',
    wrong: told`column ${index + 1} has cells and no heading`,
    expected: 'a heading over every column that holds something',
    todo: 'write one, or take the column out',
  };
}

function columnTwice(heading: string, first: string, field: PasteField) {
  return {
    code: 'column-twice',
    wrong: told`${heading} and ${first} both hold ${field}`,
    expected: 'one column for each field',
    todo: told`add --map '${heading}=-' to leave one out, or map it to another field`,
  };
}

function missingColumns(columns: readonly Column[], place: Place): readonly Problem[] {
  const has = (field: PasteField): boolean => columns.some((one) => one.field === field);
  return [
    ...(has('name')
      ? []
      : [
          problem(place, {
            code: 'no-names',
            wrong: 'no column holds the names of the systems',
            expected: 'a column headed System, Type or the like',
            todo: "add --map 'HEADING=name'",
          }),
        ]),
    ...(has('deployedLaunchers')
      ? []
      : [
          problem(place, {
            code: 'no-launchers',
            wrong: 'no column holds deployed launchers',
            expected: 'a column headed Deployed, Launchers or the like',
            todo: "add --map 'HEADING=deployedLaunchers'",
          }),
        ]),
  ];
}
