import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { libraryOf, type Library } from './library.ts';

/** The package's `library/`, two folders up from here: from `src/library/` and from `dist/library/` alike. */
const folder = fileURLToPath(new URL('../../library/', import.meta.url));

/**
 * The library that comes with the package. Node only.
 *
 * @param path another folder of the same shape
 * @returns every `.yaml` and `.md` file below it, as texts
 * @throws where the folder cannot be read: the package is broken, or `path` is no folder
 */
export function readLibraryFolder(path: string = folder): Library {
  const paths = readdirSync(path, { recursive: true, encoding: 'utf8' }).filter((file) => /\.(yaml|md)$/.test(file));
  return libraryOf(
    Object.fromEntries(paths.map((file) => [file.split(sep).join('/'), readFileSync(join(path, file), 'utf8')])),
  );
}
