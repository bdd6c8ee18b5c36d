import { Complaint, complaint, orComplain } from '../answer/complaint.ts';
import { shelfOf, unknownSource } from '../library/index.ts';
import { readLibraryFolder } from '../library/folder.ts';
import { libraryTags, nearest, oneOf, problem, readLibraryDate, refusedText, told } from '../model/document/index.ts';
import type { Place, Problem, ProblemWords } from '../model/document/index.ts';
import { pasteForce, readForce, writePasted } from '../model/force/index.ts';
import type { PastedForce, PasteGiven, PasteOptions } from '../model/force/index.ts';
import { list, say } from '../words/index.ts';
import type { Language } from '../words/index.ts';
import { readStandardInput, readTextFile } from './input.ts';
import { forShell, newFile } from './new-file.ts';
import type { NewFile, NewOptions } from './new-file.ts';

/** How a force is asked for: written from nothing, or with `--from` read from a table. */
export interface NewForceOptions extends NewOptions {
  /** path of a table, `-` for standard input */
  readonly from?: string;
  readonly id?: string;
  readonly state?: string;
  readonly date?: string;
  readonly basis?: string;
  readonly source?: string;
  readonly tag?: string;
  readonly map?: readonly string[];
  readonly leg?: readonly string[];
  readonly unknown?: readonly string[];
  readonly keepTotals?: boolean;
}

/** A force read from a table, ready to be written. */
export interface NewPasted {
  readonly file: NewFile;
  readonly pasted: PastedForce;
  readonly text: string;
}

/** What `--out` and `--from` call standard output and standard input. */
export const standard = '-';

/**
 * The force that a table holds.
 *
 * @throws Complaint for an option that is missing or wrong, a table that cannot be read, or all that is wrong in it
 */
export function newPasted(name: string | undefined, from: string, options: NewForceOptions): NewPasted {
  const named = newFile(name, outOf(options), 'my-force');
  const file = { ...named, id: options.id === undefined ? named.id : newFile(options.id, {}, 'my-force').id };
  const asked = askedFor(file.id, from, options);
  const text = from === standard ? readStandardInput() : readTextFile(from);
  const pasted = orComplain(pasteForce(text, asked));
  const written = writePasted(pasted, forShell(file.path));
  if (refusedText(written) !== null) throw complaint(asked.file, forceTooLong);
  const back = readForce(written, file.path);
  if (!back.ok) throw new Error(`a force of our own cannot be read: ${JSON.stringify(back.problems[0])}`);
  return { file, pasted, text: written };
}

/** @throws Complaint where an option says something of a table, and none is named */
export function mustNotPaste(options: NewForceOptions): void {
  const ofTables = ['id', 'state', 'date', 'basis', 'source', 'tag', 'map', 'leg', 'unknown', 'keepTotals'] as const;
  const problems = ofTables
    .filter((key) => options[key] !== undefined)
    .map((key) =>
      problem(at(key === 'keepTotals' ? '--keep-totals' : `--${key}`), {
        code: 'no-from',
        wrong: 'says something of a table, and no table is named',
        expected: '--from with the path of a table',
        todo: 'add --from FILE, or leave it out and change the file that is written',
      }),
    );
  if (problems.length > 0) throw new Complaint(problems);
}

/** What was read, a line a fact: systems, totals that agree, and each that does not simply. */
export function pastedLines(
  { systems, totals, options: { file } }: PastedForce,
  language: Language,
): readonly string[] {
  const agree = totals.filter(({ status }) => status === 'agrees').length;
  return [
    say(language, 'new.pasted', { n: systems.length, file }),
    ...(agree === 0 ? [] : [say(language, 'new.totals-agree', { n: agree })]),
    ...totals.flatMap(({ label, field, printed, sum, status, missing }) => {
      if (status === 'agrees') return [];
      const of = { label, field, printed };
      if (status === 'open')
        return [say(language, 'new.total-open', { ...of, systems: list(language, missing.slice(0, 6)) })];
      return sum === null
        ? [say(language, 'new.total-less', of)]
        : [say(language, status === 'rounded' ? 'new.total-rounded' : 'new.total-kept', { ...of, sum })];
    }),
  ];
}

/** The same for a program. */
export function pastedRecord({ columns, systems, totals, remarks }: PastedForce) {
  return {
    systems: systems.map(({ id, name, line }) => ({ id, name, line })),
    columns: columns.map(({ heading, field }) => ({ heading, field })),
    totals: totals.map(({ label, field, of, printed, value, sum, status, missing, place }) => {
      return { label, field, of, printed, value, sum, status, missing, line: place.line, column: place.column };
    }),
    remarks,
  };
}

function outOf({ out }: NewForceOptions): NewOptions {
  return out === undefined || out === standard ? {} : { out };
}

function askedFor(id: string, from: string, options: NewForceOptions): PasteOptions {
  const problems: Problem[] = [...missingOptions(options)];
  const library = readLibraryFolder();
  const sources = Object.keys(orComplain(shelfOf(library)).sources);
  const { state = '', source = '', tag = tagOf(source), date: day = '' } = options;
  if (library.find('force', id) !== null) problems.push(problem(at(id), idTaken(id)));
  if (source !== '' && !sources.includes(source))
    problems.push(unknownSource(source, sources, after('--source', source)));
  const known = libraryTags.find((one) => one === tag);
  if (known === undefined) problems.push(problem(after('--tag', tag), noTag(tag)));
  const date = readLibraryDate(day, after('--date', day));
  if (!date.ok && day !== '') problems.push(...date.problems);
  const given = {
    map: (options.map ?? []).flatMap((text) => pair('--map', text, problems)),
    legs: (options.leg ?? []).flatMap((text) => pair('--leg', text, problems)),
    unknowns: (options.unknown ?? []).map(unknownWord),
  };
  if (problems.length > 0 || known === undefined || !date.ok) throw new Complaint(problems);
  const [file, basis] = [
    from === standard ? 'standard input' : from,
    options.basis?.trim() || 'as printed in the table',
  ];
  const keepTotals = options.keepTotals ?? false;
  return { file, id, state, date: date.value, basis, source, tag: known, ...given, keepTotals };
}

/** A table was read by who pastes it; what comes from memory or is chosen was read nowhere. */
function tagOf(source: string): string {
  return source === 'recall' || source === 'judged' ? 'recalled' : 'read';
}

function missingOptions({ state, date, source }: NewForceOptions): readonly Problem[] {
  const needed: readonly (readonly [string | undefined, ProblemWords])[] = [
    [
      state,
      {
        code: 'no-state',
        wrong: '--state is not given, and no table says it',
        expected: 'whose force it is, as US or Russia',
        todo: 'add --state STATE',
      },
    ],
    [
      date,
      {
        code: 'no-date-given',
        wrong: '--date is not given, and no table says it',
        expected: 'the day, month or year that the table is of, as 2020-09-01',
        todo: 'add --date DATE',
      },
    ],
    [
      source,
      {
        code: 'no-source',
        wrong: '--source is not given, and every figure needs one',
        expected: 'a key of the bibliography (counterpoise library sources sources), or recall',
        todo: 'add --source KEY',
      },
    ],
  ];
  return needed.flatMap(([value, words]) => ((value ?? '').trim() === '' ? [problem(at('counterpoise'), words)] : []));
}

/** `HEADING=FIELD`: a heading may hold a `=`, a field never. */
function pair(option: string, text: string, problems: Problem[]): readonly PasteGiven[] {
  const equals = text.lastIndexOf('=');
  const place = after(option, text);
  if (equals > 0) return [{ name: text.slice(0, equals), value: text.slice(equals + 1).trim(), place }];
  const like = option === '--map' ? "--map 'Tubes=deployedLaunchers'" : "--leg 'SS-18=silo'";
  const words = {
    code: 'no-pair',
    wrong: told`${text === '' ? told`nothing` : text} is no pair`,
    expected: 'a text of the table, = and what it means',
    todo: told`write it like ${like}`,
  };
  problems.push(problem(place, words));
  return [];
}

function unknownWord(text: string): PasteGiven {
  const equals = text.indexOf('=');
  const [name, value] = equals < 0 ? [text, ''] : [text.slice(0, equals), text.slice(equals + 1).trim()];
  return { name, value, place: after('--unknown', text) };
}

function idTaken(id: string): ProblemWords {
  return {
    code: 'force-id-taken',
    wrong: told`${id} is the id of a force of the library`,
    expected: 'an id of its own',
    todo: told`give another: --id my-${id}`,
  };
}

function noTag(tag: string): ProblemWords {
  const near = nearest(tag, libraryTags);
  return {
    code: 'no-tag',
    wrong: told`${tag === '' ? told`nothing` : tag} does not say how a figure is known`,
    expected: oneOf(libraryTags),
    todo: near === null ? 'write one of these' : told`did you mean ${near}?`,
  };
}

const forceTooLong: ProblemWords = {
  code: 'too-long',
  wrong: 'the force of this table would be longer than 1 MiB',
  expected: 'at most 1 MiB of text',
  todo: 'shorten its names and notes',
};

function at(file: string): Place {
  return { file, line: 1, column: 1 };
}

/** Where the value of an option stands. */
function after(option: string, value: string): Place {
  return { file: `${option} ${value}`, line: 1, column: option.length + 2 };
}
