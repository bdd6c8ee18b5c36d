import { Complaint, complaint, opened, orComplain, settingOf, shelfFor } from '../answer/index.ts';
import type { Opened } from '../answer/index.ts';
import { closeSync, openSync, readSync, statSync } from 'node:fs';
import { shelfOf } from '../library/index.ts';
import type { Library } from '../library/index.ts';
import { readLibraryFolder } from '../library/folder.ts';
import { nearest, told } from '../model/document/index.ts';
import type { Place } from '../model/document/index.ts';
import { readDraws, readScenario } from '../model/scenario/index.ts';
import type { BreakoutCase, Case, Draws, Scenario, Setting, Shelf } from '../model/scenario/index.ts';
import type { Language, LanguageCode } from '../words/index.ts';
import { isPath, shelfBeside } from './library-shelf.ts';
import { spoken } from './screen.ts';

/** Options that every command on a scenario takes. */
export interface ScenarioOptions {
  readonly alternative?: string;
  readonly draws?: number;
  readonly seed?: number;
  readonly set?: readonly string[];
  readonly drawsFile?: string;
  readonly lang?: LanguageCode;
}

/** Where a `--set` of a path is read from, for a scenario that lies in the library. */
const workingFolder = './scenario.yaml';

/** A scenario ready to run, with its draws and the language of what is said of it. */
export interface OpenScenario extends Opened {
  readonly draws: Draws;
  /** of texts and pictures about it */
  readonly language: Language;
}

/**
 * Opens a scenario by id or path and puts its layers on: the alternative, then each `--set`, in order.
 *
 * @throws Complaint with every problem of the file, the options, or what the library lacks
 */
export async function openScenario(name: string, options: ScenarioOptions): Promise<OpenScenario> {
  const found = await foundUnder(name, options);
  return { ...found, draws: drawsOf(found.scenario, found.resolved.columns, options), language: spoken(options) };
}

/** A scenario of which the breakout is asked; the draws are those of the numbers that a breakout needs. */
export interface OpenBreakout extends OpenScenario {
  readonly asked: BreakoutCase;
}

/** @throws Complaint as `openScenario`, and with all that a breakout lacks */
export async function openBreakout(name: string, options: ScenarioOptions): Promise<OpenBreakout> {
  const found = await foundUnder(name, options);
  const asked = found.breakout();
  return { ...found, asked, draws: drawsOf(found.scenario, asked.columns, options), language: spoken(options) };
}

/** A scenario with its layers on, and the shelf that it was opened with. */
export interface FoundScenario extends Opened {
  readonly shelf: Shelf;
}

/** The same without draws: for a command that draws for itself. @throws Complaint as `openScenario` */
export async function foundUnder(name: string, options: ScenarioOptions): Promise<FoundScenario> {
  const library = readLibraryFolder();
  const own = shelfBeside(orComplain(shelfOf(library)), library, isPath(name) ? name : workingFolder);
  const original = orComplain(scenarioText(library, name));
  const settings = (options.set ?? []).map(optionSetting);
  const shelf = await shelfFor({ original, settings }, own, library);
  const alternative = options.alternative ?? null;
  return { ...opened({ original, shelf, alternative, alternativePlace, settings }), shelf };
}

/** Where somebody named an alternative. */
export function alternativePlace(name: string): Place {
  return { file: `--alternative ${name}`, line: 1, column: '--alternative '.length + 1 };
}

function optionSetting(text: string): Setting {
  return settingOf(text, { file: `--set ${text}`, line: 1, column: '--set '.length + 1 });
}

/** An id of the library, or the path of a file: what ends in .yaml or holds a separator is a path. */
function scenarioText(library: Library, name: string) {
  if (isPath(name)) return readScenario(readTextFile(name), name);
  const item = library.find('scenario', name);
  if (item) return readScenario(item.text, item.file);
  const known = library.list('scenario').map(({ id }) => id);
  const near = nearest(name, known);
  throw complaint(name === '' ? 'counterpoise' : name, {
    code: 'unknown-scenario',
    wrong: name === '' ? 'the name of the scenario is empty' : told`the library has no scenario ${name}`,
    expected: told`${known.join(', ')}, or the path of a file that ends in .yaml`,
    todo: near === null ? 'name one of these' : told`did you mean ${near}?`,
  });
}

/** Larger files are no scenario and no table of draws that this program wrote. */
const mostBytes = 300 * 1024 * 1024;

/** @throws Complaint where there is no such file, or it holds no text */
export function readTextFile(path: string): string {
  try {
    const found = statSync(path);
    if (found.isDirectory())
      throw complaint(path, { code: 'folder', wrong: 'is a folder', expected: 'a file', todo: 'name a file in it' });
    return textOf((found.size > mostBytes ? null : bytesOf(path)) ?? tooLarge(path), path);
  } catch (error) {
    if (error instanceof Complaint) throw error;
    throw complaint(path, unreadable(error));
  }
}

/** What is piped in. @throws Complaint where it is too much, or no text */
export function readStandardInput(): string {
  const file = 'standard input';
  try {
    return textOf(bytesFrom(process.stdin.fd) ?? tooLarge(file), file);
  } catch (error) {
    if (error instanceof Complaint) throw error;
    throw complaint(file, unreadable(error));
  }
}

function bytesOf(path: string): Uint8Array | null {
  const file = openSync(path, 'r');
  try {
    return bytesFrom(file);
  } finally {
    closeSync(file);
  }
}

/** A pipe or a device has no size, so what comes is counted; null: more than `mostBytes`. */
function bytesFrom(file: number): Uint8Array | null {
  const parts: Uint8Array[] = [];
  for (let size = 0; size <= mostBytes;) {
    const part = new Uint8Array(1 << 20);
    const read = readSync(file, part);
    if (read === 0) return Buffer.concat(parts, size);
    parts.push(part.subarray(0, read));
    size += read;
  }
  return null;
}

function tooLarge(file: string): never {
  throw complaint(file, {
    code: 'file-too-large',
    wrong: 'is larger than 300 MiB',
    expected: 'a scenario (at most 1 MiB), or draws that this program wrote',
    todo: 'check that it is the right file',
  });
}

function textOf(bytes: Uint8Array, file: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    const before = new TextDecoder().decode(bytes).split('\uFFFD', 1)[0]!.split('\n');
    const place: Place = { file, line: before.length, column: before.at(-1)!.length + 1 };
    const wrong = 'what stands here is not UTF-8 text';
    throw new Complaint([
      { code: 'not-utf-8', place, wrong, expected: 'a text file in UTF-8', todo: 'save it as UTF-8' },
    ]);
  }
}

function unreadable(error: unknown) {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (code === 'ENOENT' || code === 'ENOTDIR')
    return {
      code: 'no-such-file',
      wrong: 'there is no such file',
      expected: 'a file that exists',
      todo: 'correct the path',
    };
  if (code === 'EACCES')
    return {
      code: 'no-permission',
      wrong: 'may not be read',
      expected: 'a file that you may read',
      todo: 'change its permissions',
    };
  return {
    code: 'unreadable',
    wrong: told`cannot be read (${code || told`unknown reason`})`,
    expected: 'a readable file',
    todo: 'look at the file',
  };
}

/** The draws of a run, as the options or the scenario have them. @throws Complaint where a table of draws has too few */
export function drawsOf({ runs }: Scenario, columns: Case['columns'], options: ScenarioOptions): Draws {
  const seed = options.seed ?? runs.seed;
  if (options.drawsFile === undefined) return { draws: options.draws ?? runs.draws, seed, given: null };
  const given = orComplain(readDraws(readTextFile(options.drawsFile), options.drawsFile, columns));
  if (options.draws !== undefined && options.draws > given.length) {
    throw complaint(`--draws ${options.draws}`, {
      code: 'too-few-draws',
      wrong: told`${options.drawsFile} has ${given.length} draws`,
      expected: told`at most ${given.length}`,
      todo: 'ask for fewer, or leave --draws out',
    });
  }
  return { draws: options.draws ?? given.length, seed, given };
}
