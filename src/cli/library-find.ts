import { complaint, orComplain } from '../answer/index.ts';
import { libraryKinds } from '../library/index.ts';
import type { Library, LibraryItem, LibraryKind } from '../library/index.ts';
import { nearest, oneOf, readYaml, refuse, show, told } from '../model/document/index.ts';
import type { Read } from '../model/document/index.ts';
import { readTextFile } from './input.ts';
import { isPath } from './library-shelf.ts';

/** `force` or `forces`: the kind that a word of the command line names. @param more kinds beside those of the library */
export function kindNamed<K extends string>(word: string, more: readonly K[]): LibraryKind | K {
  const all = [...libraryKinds, ...more];
  const found = all.find((kind) => kind === word || `${kind}s` === word);
  if (found !== undefined) return found;
  const near = nearest(word, all);
  throw complaint(word, {
    code: 'unknown-kind',
    wrong: told`the library has no kind ${word}`,
    expected: oneOf(all),
    todo: near === null ? 'name one of these, or none for all' : told`did you mean ${near}?`,
  });
}

/**
 * The item of an id, of whatever kind, or the file at a path.
 *
 * @throws Complaint where there is none, with the nearest id of all kinds
 */
export function itemNamed(library: Library, name: string): LibraryItem {
  const found = library.named(name);
  if (found !== null) return found;
  if (isPath(name)) return itemOfFile(name);
  throw unknownId(library, name);
}

/** @param more ids that are no items of their own: of figures on posture, say */
export function unknownId(library: Library, name: string, more: readonly string[] = []) {
  const ids = library.list().map(({ id }) => id);
  const near = nearest(name, [...ids, ...more]);
  return complaint(name === '' ? 'counterpoise' : name, {
    code: 'unknown-id',
    wrong: name === '' ? 'the id is empty' : told`the library has nothing called ${name}`,
    expected: 'an id that `counterpoise library list` shows, or the path of a file that ends in .yaml or .md',
    todo: near === null ? 'see what there is: counterpoise library list' : told`did you mean ${near}?`,
  });
}

/** @throws Complaint where it cannot be read, or does not say what it is */
function itemOfFile(path: string): LibraryItem {
  return orComplain(itemOfText(readTextFile(path), path));
}

/** A file of a user's own as an item: `kind` says what it is, `counterpoise` says that it is a scenario. */
export function itemOfText(text: string, path: string): Read<LibraryItem> {
  const document = readYaml(text, path, { dottedKeys: () => true });
  if (!document.ok) return document;
  const { kind, counterpoise, id } = document.value.tree as Readonly<Record<string, unknown>>;
  const found = counterpoise === undefined ? libraryKinds.find((one) => one === kind && one !== 'sources') : 'scenario';
  if (found === undefined)
    return refuse(document.value.placeOf(['kind']), {
      code: 'unknown-kind',
      wrong: kind === undefined ? 'the file does not say what it is' : told`the kind is ${show(kind)}`,
      expected: '`kind: force` for a force, `counterpoise: 1` for a scenario, `talks: 1` for talks',
      todo: 'start from `counterpoise new force`, `counterpoise new scenario` or `counterpoise new talks`',
    });
  return { ok: true, value: { kind: found, id: typeof id === 'string' ? id : path, file: path, text } };
}
