import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, sep } from 'node:path';
import { complaint } from '../answer/index.ts';
import type { LanguageCode } from '../words/index.ts';
import { told } from '../model/document/index.ts';

/** How a new file is asked for. */
export interface NewOptions {
  /** path of the file to write */
  readonly out?: string;
  readonly json?: boolean;
  readonly lang?: LanguageCode;
}

/** A file about to be written: the id in it, and the path as people type it. */
export interface NewFile {
  readonly id: string;
  readonly path: string;
}

/**
 * What the file will be called.
 *
 * @param name id for the file, also its name; not given: that of `--out`, else `otherwise`
 * @param ending of the file's name
 * @throws Complaint for a name that is no id, or a path that no command would take for a file
 */
export function newFile(
  name: string | undefined,
  { out }: NewOptions,
  otherwise: string,
  ending: '.yaml' | '.md' = '.yaml',
): NewFile {
  if (out !== undefined && !out.endsWith(ending)) {
    throw complaint('--out', {
      code: 'bad-out',
      wrong: told`the file would be called ${out}`,
      expected: told`a path that ends in ${ending}`,
      todo: told`write --out ${out.replace(/\.(ya?ml|md)$|[/\\]$/, '')}${ending}`,
    });
  }
  const fromOut = out === undefined ? undefined : basename(out, ending);
  const id = name ?? (fromOut !== undefined && isId(fromOut) ? fromOut : otherwise);
  if (!isId(id)) {
    const plain = basename(id, ending)
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-+|-+$/g, '');
    throw complaint(id === '' ? 'counterpoise' : id, {
      code: 'bad-name',
      wrong: id === '' ? 'the name is empty' : told`${id} is not a name for it`,
      expected: 'small letters, digits and single hyphens; --out says where the file goes',
      todo: plain === '' ? told`write it like ${otherwise}` : told`write ${plain}`,
    });
  }
  return { id, path: asTyped(out ?? `${id}${ending}`) };
}

function isId(name: string): boolean {
  return /^[a-z0-9]+(-[a-z0-9]+)*$/.test(name);
}

/** With a `./` before it, unless it says from where. */
export function asTyped(path: string): string {
  const slashed = path.split(sep).join('/');
  return /^(\.{0,2}\/|[A-Za-z]:)/.test(slashed) ? slashed : `./${slashed}`;
}

/** A path as a shell takes it. */
export function forShell(path: string): string {
  return /^[\w./:@+-]+$/.test(path) ? path : `'${path.replaceAll("'", String.raw`'\''`)}'`;
}

/** A path in a comment or between braces of YAML. */
export function forYaml(path: string): string {
  return /^[\w./-]+$/.test(path) ? path : JSON.stringify(path);
}

/**
 * A text of `library/templates/` with its blanks filled in.
 *
 * @param values `{{name}}` -> what stands there; a whole line `{{name}}` may become several
 */
export function template(file: string, values: Readonly<Record<string, string>>): string {
  const text = templateText(file);
  return text.replace(/\{\{(\w+)\}\}/g, (_, name: string) => {
    const value = values[name];
    if (value === undefined) throw new Error(`templates/${file} asks for ${name}`);
    return value;
  });
}

/** Two folders up from here and down again: from `src/cli/` and from `dist/cli/` alike. */
export function templateText(file: string): string {
  return readFileSync(new URL(`../../library/templates/${file}`, import.meta.url), 'utf8');
}

/**
 * Writes a file that is not there yet.
 *
 * @throws Complaint where there is one, or it cannot be written
 */
export function writeNew(path: string, text: string): void {
  try {
    writeFileSync(path, text, { flag: 'wx' });
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    // half a file of ours; one that was there before is left alone
    if (code === 'ENOSPC') rmSync(path, { force: true });
    throw complaint(path, unwritten(code));
  }
}

/** A file and what goes into it. */
export interface WrittenFile {
  readonly path: string;
  readonly text: string;
}

/**
 * Writes several files that are not there yet: all, or none where one of them is.
 *
 * @throws Complaint as `writeNew` does
 */
export function writeAllNew(files: readonly WrittenFile[]): void {
  for (const { path } of files) if (existsSync(path)) throw complaint(path, unwritten('EEXIST'));
  for (const { path, text } of files) writeNew(path, text);
}

function unwritten(code: string) {
  if (code === 'EEXIST')
    return {
      code: 'file-exists',
      wrong: 'is there already',
      expected: 'the name of a file that is not there yet',
      todo: 'give another name, or move it away',
    };
  if (code === 'ENOENT' || code === 'ENOTDIR')
    return {
      code: 'no-such-folder',
      wrong: 'lies in a folder that does not exist',
      expected: 'a folder that exists',
      todo: 'make it first',
    };
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS')
    return {
      code: 'not-writable',
      wrong: 'may not be written',
      expected: 'a folder that you may write',
      todo: 'name another with --out',
    };
  if (code === 'ENOSPC')
    return {
      code: 'disk-full',
      wrong: 'the disk is full',
      expected: 'room for a file',
      todo: 'free some and try again',
    };
  return {
    code: 'not-written',
    wrong: told`cannot be written (${code || told`unknown reason`})`,
    expected: 'a path that can be written',
    todo: 'name another with --out',
  };
}
