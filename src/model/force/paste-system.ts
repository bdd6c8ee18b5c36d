import { problem, told } from '../document/index.ts';
import type { Problem, ProblemWords, TrustTag } from '../document/index.ts';
import type { Leg } from './holding.ts';
import type { FigureField, Figures, PrintedCell, SystemRow } from './paste-rows.ts';
import { number, product } from './paste-total.ts';
import { plainWords } from './paste-words.ts';

/** A figure as a force file gives it. */
export type PastedFigure = number | { readonly unknown: string };

/** One system as a force file gives it, with what stood in the table. */
export interface PastedSystem {
  readonly id: string;
  readonly name: string;
  readonly leg: Leg;
  readonly deployedLaunchers: PastedFigure;
  readonly nonDeployedLaunchers: PastedFigure;
  readonly operationalLaunchers?: PastedFigure;
  readonly warheadsPerLauncher: PastedFigure;
  readonly maxWarheadsPerLauncher: PastedFigure;
  readonly attributedWarheads?: PastedFigure;
  readonly platforms?: PastedFigure;
  readonly source: string;
  readonly tag: TrustTag;
  readonly warheadsTag?: TrustTag;
  readonly note?: string;
  /** line of the table */
  readonly line: number;
  /** by key: the cell, where it is not just the number */
  readonly printed: Readonly<Record<string, string>>;
}

export interface SystemOptions {
  readonly source: string;
  readonly tag: TrustTag;
}

/** Cells of one row that contradict each other (not with `keepTotals`: then they are notes), and what no force file may say. */
export function rowProblems(row: SystemRow, keepTotals: boolean): readonly Problem[] {
  return [...impossible(row), ...(keepTotals ? [] : contradictions(row).map((one) => one.problem))];
}

/**
 * A row as a system of a force. What follows from other cells is filled in, and says so: launchers in all less deployed ones,
 * warheads over launchers.
 */
export function systemOf(row: SystemRow, leg: Leg, id: string, { source, tag }: SystemOptions): PastedSystem {
  const { figures } = row;
  const derived = derivedOf(figures);
  const [operational, platforms] = [figures.operationalLaunchers, figures.platforms];
  const needsPlatforms = leg === 'submarine' || platforms?.read.kind === 'number';
  const notes = [
    ...doubts(figures),
    ...(derived.nonDeployed === null ? [] : [derived.note]),
    ...contradictions(row).map(({ note }) => note),
    ...(operational && operational.read.kind !== 'number' ? [`operationalLaunchers ${reasonOf(operational)}`] : []),
    ...(row.note === '' ? [] : [row.note]),
  ];
  return {
    id,
    name: row.name,
    leg,
    deployedLaunchers: figureOf(figures.deployedLaunchers),
    nonDeployedLaunchers: derived.nonDeployed ?? figureOf(figures.nonDeployedLaunchers),
    // What is not said of launchers in service is that of the deployed: an unknown would stop every computation.
    ...(operational?.read.kind === 'number' && { operationalLaunchers: operational.read.value }),
    // Why nobody has the warheads is why nobody has the load.
    warheadsPerLauncher: derived.mean ?? figureOf(figures.warheadsPerLauncher ?? figures.warheads),
    maxWarheadsPerLauncher: figureOf(figures.maxWarheadsPerLauncher),
    ...(figures.warheads && { attributedWarheads: figureOf(figures.warheads) }),
    ...(platforms && needsPlatforms && { platforms: figureOf(platforms) }),
    source,
    tag,
    ...(derived.mean !== null && tag !== 'recalled' && { warheadsTag: 'computed' }),
    ...(notes.length > 0 && { note: notes.map(sentence).join(' ') }),
    line: row.place.line,
    printed: printedOf(figures),
  };
}

/** An id of small letters, digits and hyphens that no other system has: `SS-18` -> `ss18`, `Minuteman III` -> `minuteman-iii`. */
export function idOf(name: string, taken: ReadonlySet<string>): string {
  const words = name.split(' ').map((word) => (/\d/.test(word) ? word.replace(/[-‐-―−]/g, '') : word));
  const plain = latin(plainWords(words.join(' ')))
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 60)
    .replace(/-$/, '');
  const base = plain === '' ? 'system' : plain;
  let id = base;
  for (let count = 2; taken.has(id); count++) id = `${base}-${count}`;
  return id;
}

const cyrillic = 'абвгдежзийклмнопрстуфхцчшщъыьэюя';
const latinLetters = 'a b v g d e zh z i y k l m n o p r s t u f kh ts ch sh shch  y  e yu ya'.split(' ');

function latin(text: string): string {
  return Array.from(text.normalize('NFD').replace(/\p{M}/gu, ''), (letter) => {
    const at = cyrillic.indexOf(letter);
    return at < 0 ? letter : latinLetters[at]!;
  }).join('');
}

function figureOf(cell: PrintedCell | undefined): PastedFigure {
  if (cell === undefined) return { unknown: 'not in the table' };
  return cell.read.kind === 'number' ? cell.read.value : { unknown: reasonOf(cell) };
}

function reasonOf({ read, text }: PrintedCell): string {
  return read.kind === 'unknown' ? read.reason : `printed as ${text}`;
}

function derivedOf(figures: Figures) {
  const [deployed, all] = [number(figures, 'deployedLaunchers')?.value, number(figures, 'launchers')?.value];
  const isOpen = number(figures, 'nonDeployedLaunchers') === null;
  const nonDeployed = isOpen && deployed !== undefined && all !== undefined && all >= deployed ? all - deployed : null;
  const warheads = number(figures, 'warheads')?.value;
  const isMeanOpen = number(figures, 'warheadsPerLauncher') === null;
  const mean =
    isMeanOpen && warheads !== undefined && deployed !== undefined && deployed > 0
      ? Math.round((warheads / deployed) * 10_000) / 10_000
      : null;
  return { nonDeployed, mean, note: `nonDeployedLaunchers: ${all} printed in all less ${deployed} deployed` };
}

/** What was printed with doubt stays in the file for good: a comment would not. */
function doubts(figures: Figures): readonly string[] {
  return Object.entries(figures).flatMap(([field, { read, text }]) =>
    read.kind === 'number' && read.about ? [`${field} printed as ${text}`] : [],
  );
}

function printedOf(figures: Figures): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(figures).flatMap(([field, { read, text }]) =>
      read.kind === 'number' && text !== String(read.value)
        ? [[field === 'warheads' ? 'attributedWarheads' : field, text]]
        : [],
    ),
  );
}

function sentence(text: string): string {
  return /[.!]$/.test(text) ? text : `${text}.`;
}

interface Contradiction {
  readonly problem: Problem;
  readonly note: string;
}

/** Sums and products that the row prints itself. */
function contradictions({ name, figures }: SystemRow): readonly Contradiction[] {
  const found: Contradiction[] = [];
  const [deployed, spare] = [number(figures, 'deployedLaunchers'), number(figures, 'nonDeployedLaunchers')];
  const all = number(figures, 'launchers');
  if (all && deployed) {
    const sum = deployed.value + (spare?.value ?? 0);
    const loose = all.slack + deployed.slack + (spare?.slack ?? 0);
    if (spare ? Math.abs(sum - all.value) > loose : sum > all.value + loose)
      found.push({
        problem: problem(
          figures.launchers!.place,
          rowDoesNotAddUp(name, all.value, deployed.value, spare?.value ?? null),
        ),
        note: `prints ${all.value} launchers in all, which deployed and non-deployed ones do not make`,
      });
  }
  const [warheads, times] = [number(figures, 'warheads'), product(figures)];
  if (warheads && times && Math.abs(warheads.value - times.value) > times.slack + warheads.slack)
    found.push({
      problem: problem(figures.warheads!.place, doNotMultiply(name, figures, times.value)),
      note: `prints ${warheads.value} warheads, where launchers times the load make ${times.value}`,
    });
  return found;
}

/** What no force file may say. */
function impossible({ name, figures }: SystemRow): readonly Problem[] {
  const deployed = number(figures, 'deployedLaunchers')?.value;
  const operational = number(figures, 'operationalLaunchers')?.value;
  const inService = operational ?? deployed;
  const over = operational !== undefined && deployed !== undefined && operational > deployed;
  const stranded = number(figures, 'platforms')?.value === 0 && inService !== undefined && inService > 0;
  return [
    ...(over ? [problem(figures.operationalLaunchers!.place, tooManyInService(name, operational, deployed))] : []),
    ...(stranded ? [problem(figures.platforms!.place, noPlatforms(name, inService))] : []),
  ];
}

function rowDoesNotAddUp(name: string, all: number, deployed: number, spare: number | null): ProblemWords {
  return {
    code: 'row-does-not-add-up',
    wrong: told`${name} prints ${all} launchers in all`,
    expected:
      spare === null
        ? told`at least ${deployed}, as many as are deployed`
        : told`${deployed + spare}: ${deployed} deployed and ${spare} not`,
    todo: 'correct the number that is wrong, or add --keep-totals to keep them with a note',
  };
}

function doNotMultiply(name: string, figures: Figures, product: number): ProblemWords {
  const text = (field: FigureField): string => figures[field]?.text ?? '';
  return {
    code: 'warheads-do-not-multiply',
    wrong: told`${name} prints ${text('warheads')} warheads`,
    expected: told`${product}: ${text('deployedLaunchers')} launchers with ${text('warheadsPerLauncher')} each`,
    todo: 'correct the number that is wrong, or add --keep-totals to keep them with a note',
  };
}

function tooManyInService(name: string, operational: number, deployed: number): ProblemWords {
  return {
    code: 'more-operational-than-deployed',
    wrong: told`${name} has ${operational} operational launchers of ${deployed} deployed`,
    expected: told`at most ${deployed}`,
    todo: 'correct one of the two counts',
  };
}

function noPlatforms(name: string, launchers: number): ProblemWords {
  return {
    code: 'launchers-without-platforms',
    wrong: told`${name} has ${launchers} launchers in service on no platform`,
    expected: 'at least 1 platform, or 0 operational launchers',
    todo: 'give the number of platforms, or operationalLaunchers: 0 for a system out of service',
  };
}
