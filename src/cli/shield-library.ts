import { Complaint, orComplain } from '../answer/index.ts';
import { shieldOf } from '../library/agreements.ts';
import { readLibraryFolder } from '../library/folder.ts';
import { sourcesNamed, sourcesOf, unknownSource } from '../library/index.ts';
import type { Library } from '../library/index.ts';
import { readShield } from '../model/agreement/index.ts';
import type { DefenceHolding } from '../model/agreement/index.ts';
import { inOrder, problem, readYaml, told } from '../model/document/index.ts';
import type { Problem, Told } from '../model/document/index.ts';
import type { Uncertain } from '../model/number/index.ts';
import type { SourceLine } from '../model/scenario/index.ts';
import { readPerformance } from '../model/shield/index.ts';
import type { CitedNumber, ShieldPerformance } from '../model/shield/index.ts';
import { readTextFile } from './input.ts';
import { isPath } from './library-shelf.ts';
import type { EngageOptions } from './shield.ts';

/** A number that the shield gave, by its place in the file: `interceptors`, `performance.kill`. */
export interface ShieldNumber extends CitedNumber {
  readonly path: string;
}

/** A shield by name, as options that nobody typed. */
export interface NamedShield<O> {
  readonly id: string;
  readonly name: DefenceHolding['name'];
  readonly options: O;
  /** what it gave: what was typed instead is not among it */
  readonly numbers: readonly ShieldNumber[];
}

/** An option that a shield can fill -> the number of its performance that does; `interceptors` is a count of its own. */
const fills = {
  kill: 'kill',
  shots: 'shotsPerObject',
  track: 'track',
  system: 'system',
  reach: 'reach',
  exposed: 'exposed',
} as const;
export type Filled = keyof typeof fills | 'interceptors';

export type Fillable = Pick<EngageOptions, Filled | 'doctrine' | 'shield'> & { readonly looks?: string };

/**
 * What a shield of the library, or of a file of one's own, gives instead of options; what was typed stays.
 *
 * @param wanted the options that the command takes
 * @throws Complaint where there is no such shield, or where it does not say what nobody typed: each of it by name
 */
export function withShield<O extends Fillable>(name: string, options: O, wanted: readonly Filled[]): NamedShield<O> {
  const { holding, performance } = shieldNamed(name);
  const open = wanted.filter((key) => options[key] === undefined && means(key, options.doctrine));
  const found = open.map((key) => ({ key, number: numberOf(key, holding, performance) }));
  const lacking = found.flatMap(({ key, number }) => lackOf(key, number, holding.id));
  if (lacking.length > 0) throw new Complaint(lacking);
  const given = found.flatMap(({ key, number }) => (number === null ? [] : [{ key, number }]));
  return {
    ...{ id: holding.id, name: holding.name },
    options: {
      ...options,
      ...firing(options, performance),
      ...Object.fromEntries(given.map(({ key, number }) => [key, typed(number.number!)])),
    },
    numbers: given.map(({ number }) => number),
  };
}

/** Where each number comes from, as JSON has it. */
export function sourceLines(numbers: readonly ShieldNumber[]): readonly SourceLine[] {
  return numbers.map(({ path, source, tag }) => ({ path, source, tag }));
}

interface ReadShield {
  readonly holding: DefenceHolding;
  readonly performance: ShieldPerformance | null;
}

function shieldNamed(name: string): ReadShield {
  const library = readLibraryFolder();
  const place = { file: `--shield ${name}`, line: 1, column: 1 };
  const own = isPath(name);
  const [text, file] = own
    ? [readTextFile(name), name]
    : [library.files[`shields/${name}.yaml`], `shields/${name}.yaml`];
  const holding = orComplain(own ? readShield(text!, file) : shieldOf(library, name, place));
  const performance = orComplain(readPerformance(text!, file));
  if (own) mustBeCited(text!, file, library);
  return { holding, performance };
}

/** The library's own shields are checked before. */
function mustBeCited(text: string, file: string, library: Library): void {
  const { tree, placeOf } = orComplain(readYaml(text, file));
  const known = Object.keys(sourcesOf(library));
  const strangers = sourcesNamed(tree).filter(({ source }) => !known.includes(source));
  if (strangers.length === 0) return;
  throw new Complaint(inOrder(strangers.map(({ source, path }) => unknownSource(source, known, placeOf(path)))));
}

/** A fixed share is stopped: nobody asks how. */
function means(key: Filled, doctrine: string | undefined): boolean {
  return doctrine !== 'fractional' || key === 'system' || key === 'exposed';
}

/** @returns null: the file does not say, and the command has a value of its own */
function numberOf(key: Filled, holding: DefenceHolding, performance: ShieldPerformance | null): ShieldNumber | null {
  if (key === 'interceptors') {
    const { value, source, tag, reason } = holding.interceptors;
    const number = value === null ? null : ({ kind: 'certain', value } as const);
    return { path: 'interceptors', number, reason: reason ?? null, source: source ?? 'recall', tag, note: null };
  }
  const number = performance?.[fills[key]] ?? null;
  return number === null ? null : { path: `performance.${fills[key]}`, ...number };
}

/** What nobody says and no other value can stand for. */
function lackOf(key: Filled, number: ShieldNumber | null, id: string): readonly Problem[] {
  if (number === null ? key !== 'kill' : number.number !== null) return [];
  const [what, example] = asked[key];
  const reason = number?.reason ?? told`the library says nothing of it`;
  const words = {
    code: 'shield-does-not-say',
    wrong: told`the shield ${id} does not say ${what}: ${reason}`,
    expected: told`--${key} with a value`,
    todo: told`add it, such as --${key} ${example}`,
  };
  return [problem({ file: `--${key}`, line: 1, column: 1 }, words)];
}

/** What an option is, and one value of it. */
const asked: Readonly<Record<Filled, readonly [what: Told, example: string]>> = {
  kill: [told`how likely a shot kills`, '0.56'],
  shots: [told`how many shots an object gets`, '4'],
  track: [told`how likely an object is tracked`, '0.9'],
  system: [told`how likely it works at all`, '0.9'],
  reach: [told`which share of its interceptors can reach the attack`, '0.8'],
  exposed: [told`which share of the warheads come within it`, '0.5'],
  interceptors: [told`how many interceptors it has`, '44'],
};

/** How it fires; looks belong to its own doctrine. */
function firing(options: Fillable, performance: ShieldPerformance | null): Pick<Fillable, 'doctrine' | 'looks'> {
  const own = performance?.doctrine ?? undefined;
  const doctrine = options.doctrine ?? own;
  const looks = options.looks ?? (doctrine === own ? performance?.looks?.toString() : undefined);
  return { ...(doctrine !== undefined && { doctrine }), ...(looks !== undefined && { looks }) };
}

/** A number as it would be typed. */
function typed(number: Uncertain): string {
  switch (number.kind) {
    case 'certain':
      return String(number.value);
    case 'between':
      return `${number.low}..${number.high}`;
    case 'triangular':
      return `${number.low}..${number.mode}..${number.high}`;
    case 'beta':
      return `${number.successes}/${number.trials}`;
  }
}
