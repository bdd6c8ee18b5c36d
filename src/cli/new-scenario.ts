import { dirname, relative, sep } from 'node:path';
import { complaint, orComplain } from '../answer/index.ts';
import { openFigures, shelfOf } from '../library/index.ts';
import type { Library, OpenFigure } from '../library/index.ts';
import { readLibraryFolder } from '../library/folder.ts';
import { legs } from '../model/force/index.ts';
import type { ForceRecord, Leg } from '../model/force/index.ts';
import { readScenario, resolve } from '../model/scenario/index.ts';
import type { Case, Shelf } from '../model/scenario/index.ts';
import { capital } from '../words/index.ts';
import { isPath, shelfBeside } from './library-shelf.ts';
import { asTyped, forShell, forYaml, newFile, template, templateText } from './new-file.ts';
import type { NewFile, NewOptions } from './new-file.ts';
import { told, within } from '../model/document/index.ts';

export interface NewScenarioOptions extends NewOptions {
  /** ids of the library, or paths of force files */
  readonly forceA?: string;
  readonly forceB?: string;
}

/** One side of the new question. */
interface Side {
  /** as the scenario calls it */
  readonly name: string;
  /** what the scenario writes after `force:` */
  readonly named: string;
  readonly record: ForceRecord;
}

/**
 * The text of a scenario that runs at once, on two forces.
 *
 * What a force leaves open is filled as a scenario of the library fills it, else with a guess that says so.
 *
 * @throws Complaint for a name, a path or a force that there is not
 */
export function newScenario(
  name: string | undefined,
  options: NewScenarioOptions,
): { readonly file: NewFile; readonly text: string } {
  const library = readLibraryFolder();
  const shelf = orComplain(shelfOf(library));
  const file = newFile(name, options, 'my-scenario');
  const sides = sidesOf(options, file, library, shelf);
  const fills = fillLines(sides, library);
  // Once on any axis to see how many warheads there are, then on the axis that suits them.
  const first = caseOf(textOf(file, sides, fills, { totals: [1000, 1000] }), file, library, shelf);
  const totals = Object.values(first.base.holdings).map((holdings) =>
    holdings.reduce((sum, { warheads }) => sum + (typeof warheads === 'number' ? warheads : 0), 0),
  );
  const text = textOf(file, sides, fills, { totals });
  caseOf(text, file, library, shelf);
  return { file, text };
}

function sidesOf(
  { forceA, forceB }: NewScenarioOptions,
  file: NewFile,
  library: Library,
  shelf: Shelf,
): readonly [Side, Side] {
  const here = shelfBeside(shelf, library, './here.yaml');
  const open = (option: '--force-a' | '--force-b', name: string): Omit<Side, 'name'> => {
    const record = orComplain(here.force(name, { file: option, line: 1, column: 1 }));
    const open = openFigures(record).find(({ field }) => field === 'deployedLaunchers');
    if (open) throw noLaunchers(option, open);
    return { record, named: isPath(name) ? pathFrom(file, name) : name };
  };
  const given = { a: forceA && open('--force-a', forceA), b: forceB && open('--force-b', forceB) };
  const american = (side: Omit<Side, 'name'> | '' | undefined): boolean =>
    typeof side === 'object' && side.record.state === 'US';
  const russian = (side: Omit<Side, 'name'> | '' | undefined): boolean =>
    typeof side === 'object' && side.record.state === 'Russia';
  const a = given.a || open('--force-a', american(given.b) ? 'russia-2024' : 'us-2024');
  const b = given.b || open('--force-b', russian(given.a) ? 'us-2024' : 'russia-2024');
  const names = [a, b].map(({ record }) => record.state.replace(/[^A-Za-z0-9-]/g, ''));
  const [first = '', second = ''] = names;
  const usable = first !== second && names.every((one) => /^[A-Za-z]/.test(one) && !['source', 'note'].includes(one));
  return [
    { ...a, name: usable ? first : 'A' },
    { ...b, name: usable ? second : 'B' },
  ];
}

/** Seen from the folder of the new file. */
function pathFrom(file: NewFile, path: string): string {
  return forYaml(asTyped(relative(dirname(file.path), path).split(sep).join('/')));
}

function noLaunchers(option: string, { force, system, reason }: OpenFigure) {
  return complaint(option, {
    code: 'unknown-figure',
    wrong: told`the force ${force} gives no launchers in service for ${system} (${within(reason)})`,
    expected: 'a number, for the computation needs it and no scenario can fill it in',
    todo: 'name a force that has it',
  });
}

interface Sizes {
  /** warheads of each side */
  readonly totals: readonly number[];
}

function textOf(file: NewFile, [a, b]: readonly [Side, Side], fills: readonly string[], { totals }: Sizes): string {
  const most = Math.max(1, ...totals);
  const least = Math.max(1, Math.min(...totals));
  const step = stepFor(most);
  const top = Math.ceil(most / step) * step;
  const packageWarheads = Math.max(step, Math.round(least / 2 / step) * step);
  return template('scenario.txt', {
    id: file.id,
    title: capital(file.id.replaceAll('-', ' ')),
    file: forShell(file.path),
    date: [a.record.date.firstDay, b.record.date.firstDay].sort()[1] as string,
    a: a.name,
    b: b.name,
    forceA: a.named,
    forceB: b.named,
    step: String(step),
    top: String(top),
    packageWarheads: String(packageWarheads),
    pointLow: String(Math.max(step, Math.floor(packageWarheads / 2 / step) * step)),
    threshold: String(Math.min(100, Math.max(1, Math.floor(least / 4)))),
    fill: fills.length === 0 ? '  fill: []' : ['  fill:', ...fills.map((line) => `  - ${line}`)].join('\n'),
    postureA: postureOf(a.record),
    postureB: postureOf(b.record),
  });
}

/** About twenty limits on the axis, at round numbers. */
function stepFor(most: number): number {
  return [1, 2, 5, 10, 25, 50, 100, 125, 250, 500].find((step) => most / step <= 24) ?? 1000;
}

/** Entries of the template for the legs that the force has, each under the party's name. */
function postureOf({ systems }: ForceRecord): string {
  const entries = templateText('posture.txt')
    .trim()
    .split(/\n\s*\n/);
  const entryOf = (leg: Leg): string => entries.find((entry) => entry.startsWith(`${leg}:`)) ?? '';
  return legs
    .filter((leg) => systems.some((system) => system.leg === leg))
    .flatMap((leg) => entryOf(leg).split('\n'))
    .map((line) => `      ${line}`)
    .join('\n');
}

/** Entries of `beliefs.fill`: those of a scenario of the library for the same force, then guesses for what is still open. */
function fillLines(sides: readonly Side[], library: Library): readonly string[] {
  const ids = [...new Set(sides.map(({ record }) => record.id))];
  return ids.flatMap((id) => {
    const { record } = sides.find((side) => side.record.id === id) as Side;
    const borrowed = borrowedFills(id, library);
    const filled = (open: OpenFigure): boolean =>
      borrowed.some(({ system, fields }) => system === open.system && fields.some((one) => fills(one, open.field)));
    const guessed = openFigures(record).filter((open) => !filled(open));
    return [...borrowed.map(({ line }) => line), ...guessed.map((open) => guess(record, open))];
  });
}

function fills(given: string, field: OpenFigure['field']): boolean {
  return given === field || (field === 'warheadsPerLauncher' && given === 'warheads');
}

interface Borrowed {
  readonly system: string;
  readonly fields: readonly string[];
  readonly line: string;
}

function borrowedFills(force: string, library: Library): readonly Borrowed[] {
  for (const item of library.list('scenario')) {
    const read = readScenario(item.text, item.file);
    const own = read.ok ? read.value.scenario.beliefs.fill.filter((fill) => fill.force === force) : [];
    if (own.length === 0) continue;
    return own.map((fill): Borrowed => {
      const given = (['warheads', 'warheadsPerLauncher', 'maxWarheadsPerLauncher', 'platforms'] as const).flatMap(
        (field) => {
          const stated = fill[field];
          // a range is not borrowed: its median would be another belief
          return stated?.quantity.kind === 'certain'
            ? [{ field, text: `${field}: { value: ${stated.quantity.value}, source: ${stated.source ?? 'judged'} }` }]
            : [];
        },
      );
      const note = JSON.stringify(`as in ${item.id}${fill.note === undefined ? '' : `: ${fill.note}`}`);
      const parts = [`force: ${force}`, `system: ${fill.system}`, ...given.map(({ text }) => text), `note: ${note}`];
      return { system: fill.system, fields: given.map(({ field }) => field), line: `{ ${parts.join(', ')} }` };
    });
  }
  return [];
}

/** Warheads that a launcher of a leg carries where nobody says. */
const usualLoad: Readonly<Record<Leg, number>> = { silo: 1, mobile: 1, submarine: 4, bomber: 8 };
const usualTubes = 16;

function guess(record: ForceRecord, { system: id, field }: OpenFigure): string {
  const system = record.systems.find((one) => one.id === id) as ForceRecord['systems'][number];
  const launchers = (system.operationalLaunchers ?? system.deployedLaunchers).value ?? 0;
  const most = system.maxWarheadsPerLauncher.value;
  const [value, why] =
    field === 'platforms'
      ? [Math.ceil(launchers / usualTubes), `a guess: ${usualTubes} tubes a boat`]
      : most === null
        ? [usualLoad[system.leg], 'a guess: the file gives no load']
        : [most, 'the most that it can carry: the file gives no load'];
  return `{ force: ${record.id}, system: ${id}, ${field}: { value: ${value}, source: judged }, note: '${why}' }`;
}

/** What we wrote must run: anything else is our own fault. */
function caseOf(text: string, file: NewFile, library: Library, shelf: Shelf): Case {
  const read = readScenario(text, file.path);
  if (!read.ok) throw new Error(`a scenario of our own cannot be read: ${JSON.stringify(read.problems[0])}`);
  const resolved = resolve(read.value, read.value, null, shelfBeside(shelf, library, file.path));
  if (!resolved.ok) throw new Error(`a scenario of our own does not run: ${JSON.stringify(resolved.problems[0])}`);
  return resolved.value;
}
