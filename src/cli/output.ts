import {
  accessSync,
  closeSync,
  constants,
  existsSync,
  mkdirSync,
  openSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { Complaint, complaint } from '../answer/complaint.ts';
import { say, type Language } from '../words/index.ts';
import { told } from '../model/document/words.ts';

/** Of the commands that can write every draw. */
export interface EveryDrawOption {
  readonly everyDraw?: boolean;
}

/** @throws Complaint where every draw is asked for and nowhere to write it is named */
export function mustHaveFolder({ everyDraw, out }: EveryDrawOption & { readonly out?: string }): void {
  if (!everyDraw || out !== undefined) return;
  throw complaint('--every-draw', {
    code: 'every-draw-without-out',
    wrong: 'has no folder to write into',
    expected: 'a folder named by --out',
    todo: 'add --out FOLDER, or leave it out',
  });
}

/** A text, or its pieces in order where it may be longer than one text can be. */
export type FileText = string | Iterable<string>;

/**
 * Writes a run's files; each is there whole or not at all.
 *
 * @param files name -> text
 * @returns the paths written
 * @throws Complaint where the folder cannot be written
 */
export function writeFiles(folder: string, files: Readonly<Record<string, FileText>>): readonly string[] {
  try {
    makeFolder(resolve(folder));
    return Object.entries(files).map(([name, text]) => writeWhole(join(folder, name), text));
  } catch (error) {
    if (error instanceof Complaint) throw error;
    throw complaint(`--out ${folder}`, unwritable(error));
  }
}

/** On standard error: standard output holds the result and nothing else. */
export function tellWritten(paths: readonly string[], language: Language): void {
  process.stderr.write(paths.map((path) => `${say(language, 'command.wrote', { path })}\n`).join(''));
}

/** Step by step: `mkdir` with `recursive` never comes back where a folder refuses another, as in /proc. */
function makeFolder(path: string): void {
  if (isFolder(path)) return;
  if (!existsSync(dirname(path))) makeFolder(dirname(path));
  try {
    mkdirSync(path);
  } catch (error) {
    if (!isFolder(path)) throw error; // else another run was first
  }
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

/**
 * Looks before a run that may take long whether its files can be written afterwards. Makes nothing.
 *
 * @throws Complaint where the folder, or the nearest one above it that exists, is none or may not be written
 */
export function mustBeWritable(folder: string | undefined): void {
  if (folder === undefined) return;
  let path = resolve(folder);
  while (dirname(path) !== path && !existsSync(path)) path = dirname(path);
  try {
    if (!statSync(path).isDirectory()) throw complaint(`--out ${folder}`, unwritable({ code: 'ENOTDIR' }));
    accessSync(path, constants.W_OK | constants.X_OK);
  } catch (error) {
    if (error instanceof Complaint) throw error;
    throw complaint(`--out ${folder}`, unwritable(error));
  }
}

/** Under another name first: whoever looks, or interrupts, never meets half a file. */
function writeWhole(path: string, text: FileText): string {
  const part = `${path}.part-${process.pid}`;
  try {
    if (typeof text === 'string') writeFileSync(part, text);
    else writePieces(part, text);
    renameSync(part, path);
  } catch (error) {
    rmSync(part, { force: true });
    throw error;
  }
  return path;
}

function writePieces(path: string, pieces: Iterable<string>): void {
  const file = openSync(path, 'w');
  try {
    for (const piece of pieces) writeFileSync(file, piece);
  } finally {
    closeSync(file);
  }
}

function unwritable(error: unknown) {
  const code = typeof error === 'object' && error && 'code' in error ? String(error.code) : '';
  if (code === 'EEXIST' || code === 'ENOTDIR')
    return { code: 'out-is-a-file', wrong: 'is a file, or lies below one', expected: 'a folder', todo: 'name another' };
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS')
    return {
      code: 'out-not-writable',
      wrong: 'may not be written',
      expected: 'a folder that you may write',
      todo: 'name another',
    };
  if (code === 'ENOSPC')
    return {
      code: 'disk-full',
      wrong: 'the disk is full',
      expected: 'room for the result',
      todo: 'free some and run again',
    };
  if (code === 'EISDIR')
    return {
      code: 'out-holds-a-folder',
      wrong: 'holds a folder with the name of a result',
      expected: 'a folder without it',
      todo: 'name another',
    };
  return {
    code: 'out-failed',
    wrong: told`cannot be written (${code || told`unknown reason`})`,
    expected: 'a folder that can be written',
    todo: 'name another',
  };
}
