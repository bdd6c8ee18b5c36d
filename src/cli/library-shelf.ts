import { readFileSync, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { withoutFiles } from '../answer/index.ts';
import { sourcesNamed, treeOf, unknownSource } from '../library/index.ts';
import type { Library } from '../library/index.ts';
import { inOrder, refuse, told, within } from '../model/document/index.ts';
import type { Place, Problem, ProblemWords, Read, Told, Words } from '../model/document/index.ts';
import { readForce } from '../model/force/index.ts';
import type { ForceRecord } from '../model/force/index.ts';
import type { Shelf } from '../model/scenario/index.ts';

/** What ends in .yaml or holds a separator is a path, not an id of the library. */
export function isPath(name: string): boolean {
  return /[/\\]|\.ya?ml$/.test(name);
}

/** A force file is a few kilobytes; the reader takes 1 MiB at most. */
const mostBytes = 1024 * 1024;

/**
 * A shelf that also holds the forces that a scenario names by path, such as `./my-force.yaml`.
 *
 * A path is read as a force and as nothing else, relative to the scenario's file. Its id must be its own: an id of the
 * library, or of another file, would put its figures under a name that stands for others.
 *
 * @param scenarioFile path of the scenario; null: it comes from the library, where no path is followed
 */
export function shelfBeside(shelf: Shelf, library: Library, scenarioFile: string | null): Shelf {
  if (scenarioFile === null) return withoutFiles(shelf);
  const pathOf = new Map<string, string>();
  const read = new Map<string, Read<ForceRecord>>();
  return {
    ...shelf,
    force(name, place) {
      if (!name.endsWith('.yaml')) return shelf.force(name, place);
      const path = resolve(dirname(scenarioFile), name);
      const found = read.get(path) ?? forceAt(path, name, place, shelf);
      read.set(path, found);
      if (!found.ok) return found;
      const { id } = found.value;
      if (library.find('force', id) !== null) return refuse(place, taken(name, id, told`a force of the library`));
      const other = pathOf.get(id);
      if (other !== undefined && other !== path) return refuse(place, taken(name, id, told`the force in another file`));
      pathOf.set(id, path);
      return found;
    },
  };
}

function forceAt(path: string, name: string, place: Place, shelf: Shelf): Read<ForceRecord> {
  const text = textOf(path, name);
  if (typeof text !== 'string') return refuse(place, text);
  const force = readForce(text, name);
  if (!force.ok) return force;
  const problems = strangeSources(text, name, shelf);
  return problems.length > 0 ? { ok: false, problems } : force;
}

/** @returns the text, or what is wrong with the file */
function textOf(path: string, name: string): string | ProblemWords {
  const wrong = (code: string, what: Words, expected: string, todo: string): ProblemWords => ({
    code,
    wrong: told`the force file ${name} ${within(what)}`,
    expected,
    todo,
  });
  try {
    const found = statSync(path);
    if (!found.isFile()) return wrong('no-file', 'is no file', 'a force file', 'name a file in it');
    if (found.size > mostBytes)
      return wrong('file-too-large', told`has ${found.size} bytes`, 'at most 1 MiB', 'name a force file');
    return new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(path));
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    if (code === 'ENOENT' || code === 'ENOTDIR')
      return wrong(
        'no-such-file',
        'does not exist',
        'a path from the folder of the scenario',
        'correct it, or write one: counterpoise new force',
      );
    if (code === 'EACCES')
      return wrong('no-permission', 'may not be read', 'a file that you may read', 'change its permissions');
    if (code === 'ERR_ENCODING_INVALID_ENCODED_DATA')
      return wrong('not-utf-8', 'is not UTF-8 text', 'a text file in UTF-8', 'save it as UTF-8');
    return wrong(
      'unreadable',
      told`cannot be read (${code || told`unknown reason`})`,
      'a readable file',
      'look at the file',
    );
  }
}

function strangeSources(text: string, name: string, shelf: Shelf): readonly Problem[] {
  const tree = treeOf({ kind: 'force', id: name, file: name, text });
  if (!tree.ok) return tree.problems;
  const known = Object.keys(shelf.sources);
  return inOrder(
    sourcesNamed(tree.value.tree)
      .filter(({ source }) => !known.includes(source))
      .map(({ source, path }) => unknownSource(source, known, tree.value.placeOf(path))),
  );
}

function taken(name: string, id: string, whose: Told): ProblemWords {
  return {
    code: 'force-id-taken',
    wrong: told`the force file ${name} has the id ${id}, which is that of ${whose}`,
    expected: 'an id of its own',
    todo: told`change \`id: ${id}\` in ${name}`,
  };
}
