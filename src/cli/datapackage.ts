import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { TableBook } from './codebook.ts';

/** A source as the codebook lists it; an address stands as the bibliography has it, which may be no link. */
export interface PackageSource {
  readonly name: string;
  readonly title: string;
  readonly address: string | null;
  readonly tag: string;
}

/** Those of these keys that the bibliography knows, each once, in order of their keys. */
export function sourcesAmong(
  known: Readonly<Record<string, Omit<PackageSource, 'name'>>>,
  keys: readonly string[],
): readonly PackageSource[] {
  return [...new Set(keys)]
    .filter((key) => Object.hasOwn(known, key))
    .sort()
    .map((key) => ({ name: key, title: known[key]!.title, address: known[key]!.address, tag: known[key]!.tag }));
}

/** One run of the program: what its tables are about. */
export interface PackageRun {
  /** start of the names of its files */
  readonly name: string;
  readonly title: string;
  readonly command: string;
  readonly engine: string;
  /** `null`: it is about no scenario, and nothing was drawn */
  readonly scenario: string | null;
  readonly alternative: string | null;
  readonly draws: number | null;
  readonly seed: number | null;
  /** names of the sources that its numbers come from */
  readonly sources: readonly string[];
}

interface Resource {
  readonly name: string;
  readonly path: string;
  /** name of the run that wrote it */
  readonly run: string;
  readonly [property: string]: unknown;
}

interface DataPackage {
  readonly profile: 'tabular-data-package';
  readonly name: typeof mark;
  readonly title: string;
  readonly description: string;
  readonly version: string;
  readonly runs: readonly PackageRun[];
  readonly sources: readonly PackageSource[];
  readonly resources: readonly Resource[];
}

const mark = 'counterpoise-tables';
const file = 'datapackage.json';

/**
 * The codebook of the CSVs that a run writes: a Frictionless Data Package.
 *
 * Runs that wrote into the same folder before keep their tables in it. Where a `datapackage.json` of somebody else's
 * lies there, ours gets the run's name before its own.
 *
 * @param tables file name -> its book
 * @returns name and text of the file
 * @source Frictionless Data Package, Tabular Data Package and Table Schema, v1
 */
export function codebookFile(
  folder: string,
  run: PackageRun,
  sources: readonly PackageSource[],
  tables: Readonly<Record<string, TableBook>>,
): readonly [name: string, text: string] {
  const before = packageIn(folder);
  if (before === 'foreign') return [`${run.name}.${file}`, textOf(packageOf(run, sources, tables, null))];
  return [file, textOf(packageOf(run, sources, tables, before))];
}

function packageOf(
  run: PackageRun,
  sources: readonly PackageSource[],
  tables: Readonly<Record<string, TableBook>>,
  before: DataPackage | null,
): DataPackage {
  const others = (before?.runs ?? []).filter(({ name }) => name !== run.name);
  const runs = inOrder([...others, run]);
  const cited = new Set(others.flatMap((one) => one.sources));
  const kept = (before?.sources ?? []).filter(({ name }) => cited.has(name) && !run.sources.includes(name));
  const resources = (before?.resources ?? []).filter((one) => others.some(({ name }) => name === one.run));
  return {
    profile: 'tabular-data-package',
    name: mark,
    title: `Tables of Counterpoise: ${runs.map(({ title }) => title).join('; ')}`,
    description:
      'Model output: no table says what is likely. A share of draws over ranges that somebody chose is not the chance of anything. docs/reference/json.md of the program tells more.',
    version: run.engine,
    runs,
    sources: inOrder([...kept, ...sources]),
    resources: inOrder([
      ...resources,
      ...Object.entries(tables).map(([path, book]) => resourceOf(path, book, run.name)),
    ]),
  };
}

function resourceOf(path: string, { title, fields, key }: TableBook, run: string): Resource {
  return {
    name: path.replace(/\.csv$/, ''),
    path,
    run,
    profile: 'tabular-data-resource',
    title,
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    dialect: { delimiter: ',', lineTerminator: '\n', quoteChar: '"', doubleQuote: true, header: true },
    schema: { fields, ...(key.length > 0 && { primaryKey: key }), missingValues: [''] },
  };
}

function inOrder<T extends { readonly name: string }>(all: readonly T[]): readonly T[] {
  return [...all].sort((a, b) => (a.name < b.name ? -1 : 1));
}

function textOf(written: DataPackage): string {
  return `${JSON.stringify(written, null, 2)}\n`;
}

/** What lies in the folder: ours, somebody else's, or nothing. */
function packageIn(folder: string): DataPackage | 'foreign' | null {
  const path = join(folder, file);
  if (!existsSync(path)) return null;
  try {
    const found = JSON.parse(readFileSync(path, 'utf8')) as Partial<DataPackage> | null;
    const ours = found?.name === mark && [found.runs, found.sources, found.resources].every(Array.isArray);
    return ours ? (found as DataPackage) : 'foreign';
  } catch {
    return 'foreign';
  }
}
