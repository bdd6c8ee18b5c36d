import { closeSync, openSync, readSync, statSync } from 'node:fs';
import { shelfOf } from '../library/index.ts';
import type { Library } from '../library/index.ts';
import { readLibraryFolder } from '../library/folder.ts';
import { nearest, readYaml, told, within, wordsOf } from '../model/document/index.ts';
import type { Place } from '../model/document/index.ts';
import { layered, readDraws, readScenario, resolve, withLayers } from '../model/scenario/index.ts';
import type { Case, Draws, Scenario, ScenarioDocument, Setting, Shelf } from '../model/scenario/index.ts';
import type { Language, LanguageCode } from '../words/index.ts';
import { Complaint, complaint, orComplain } from './complaint.ts';
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

/** A scenario ready to run, with what other commands on it may want to resolve. */
export interface OpenScenario {
  readonly scenario: Scenario;
  readonly resolved: Case;
  readonly draws: Draws;
  /** of texts and pictures about it */
  readonly language: Language;
  /** the same scenario under one of its alternatives, settings on top */
  under(alternative: string): Case;
}

/**
 * Opens a scenario by id or path and puts its layers on: the alternative, then each `--set`, in order.
 *
 * @throws Complaint with every problem of the file, the options, or what the library lacks
 */
export function openScenario(name: string, options: ScenarioOptions): OpenScenario {
  const library = readLibraryFolder();
  const shelf = shelfBeside(orComplain(shelfOf(library)), library, isPath(name) ? name : workingFolder);
  const original = orComplain(scenarioText(library, name));
  const settings = (options.set ?? []).map(settingOf);
  const under = (alternative: string | null): { document: ScenarioDocument; resolved: Case } =>
    resolvedUnder(original, alternative, settings, shelf);
  const { document, resolved } = under(options.alternative ?? null);
  return {
    scenario: document.scenario,
    resolved,
    draws: drawsOf(document.scenario, resolved, options),
    language: spoken(options),
    under: (alternative) => under(alternative).resolved,
  };
}

function resolvedUnder(
  original: ScenarioDocument,
  alternative: string | null,
  settings: readonly Setting[],
  shelf: Shelf,
): { document: ScenarioDocument; resolved: Case } {
  const place: Place = { file: `--alternative ${alternative}`, line: 1, column: '--alternative '.length + 1 };
  const chosen = orComplain(withLayers(original, alternative, place));
  const document = settings.length === 0 ? chosen : orComplain(layered(chosen, settings));
  return { document, resolved: orComplain(resolve(original, document, alternative, shelf)) };
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
    const bytes = found.size > mostBytes ? null : bytesOf(path);
    if (bytes === null)
      throw complaint(path, {
        code: 'file-too-large',
        wrong: 'is larger than 300 MiB',
        expected: 'a scenario (at most 1 MiB), or draws that this program wrote',
        todo: 'check that it is the right file',
      });
    return textOf(bytes, path);
  } catch (error) {
    if (error instanceof Complaint) throw error;
    throw complaint(path, unreadable(error));
  }
}

/** A pipe or a device has no size, so what comes is counted; null: more than `mostBytes`. */
function bytesOf(path: string): Uint8Array | null {
  const file = openSync(path, 'r');
  try {
    const parts: Uint8Array[] = [];
    for (let size = 0; size <= mostBytes;) {
      const part = new Uint8Array(1 << 20);
      const read = readSync(file, part);
      if (read === 0) return Buffer.concat(parts, size);
      parts.push(part.subarray(0, read));
      size += read;
    }
    return null;
  } finally {
    closeSync(file);
  }
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

/** `path=value`, the value as in YAML. */
function settingOf(text: string): Setting {
  const file = `--set ${text}`;
  const equals = text.indexOf('=');
  if (equals < 1) {
    throw complaint(file, {
      code: 'bad-setting',
      wrong: 'is no setting',
      expected: 'path=value, such as beliefs.engagement.US.kill=0.6',
      todo: 'write it so, without spaces around =',
    });
  }
  const written = text.slice(equals + 1);
  // Keys of a view are paths; elsewhere the schema refuses a dot.
  const read = readYaml(`value: ${written}`, file, { dottedKeys: () => true });
  if (!read.ok || written.trim() === '') {
    throw complaint(file, {
      code: 'bad-setting',
      wrong: read.ok
        ? 'has no value'
        : told`has a value that cannot be read: ${within(wordsOf(read.problems[0]!).wrong)}`,
      expected: 'a number, or a mapping such as {between: [0.5, 0.7]}',
      todo: "put the whole setting in quotes: 'path=value'",
    });
  }
  const { value } = read.value.tree as { readonly value: unknown };
  return { path: text.slice(0, equals).trim(), value, place: { file, line: 1, column: '--set '.length + 1 } };
}

function drawsOf({ runs }: Scenario, resolved: Case, options: ScenarioOptions): Draws {
  const seed = options.seed ?? runs.seed;
  if (options.drawsFile === undefined) return { draws: options.draws ?? runs.draws, seed, given: null };
  const given = orComplain(readDraws(readTextFile(options.drawsFile), options.drawsFile, resolved.columns));
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
