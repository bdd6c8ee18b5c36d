import { orComplain } from '../answer/index.ts';
import type { AssumptionsRun } from '../answer/index.ts';
import {
  assumedClosings,
  assumedPackage,
  assumptionsSvg,
  assumptionsTable,
  csvOf,
  disagreementsTable,
} from '../figure/index.ts';
import type { FigureContext } from '../figure/index.ts';
import { citedBy } from '../library/index.ts';
import { readLibraryFolder } from '../library/folder.ts';
import { readSources } from '../model/document/index.ts';
import { resultJson } from '../model/scenario/index.ts';
import type { AssumptionsResult } from '../model/scenario/index.ts';
import { en } from '../words/index.ts';
import { assumedPackageBook, assumptionsBook, closingsBook, disagreementsBook } from './codebook-assumptions.ts';
import { codebookFile } from './datapackage.ts';
import type { PackageSource } from './datapackage.ts';
import { tellWritten, writeFiles } from './output.ts';
import type { FileText } from './output.ts';
import type { Destination } from './written.ts';

/** Everything that a sheet of assumptions leaves in a folder: JSON, tables with their codebook, and its charts. */
export function writeAssumptions(
  { result, charts, rivals }: AssumptionsRun,
  context: FigureContext,
  { folder, command }: Pick<Destination, 'folder' | 'command'>,
): void {
  const name = nameOf(result);
  const tables = {
    [`${name}.csv`]: { text: csvOf(assumptionsTable(result)), book: assumptionsBook(result) },
    [`${name}.disagreements.csv`]: { text: csvOf(disagreementsTable(result)), book: disagreementsBook(result) },
    [`${name}.closings.csv`]: { text: csvOf(assumedClosings(result)), book: closingsBook(result) },
    [`${name}.package.csv`]: { text: csvOf(assumedPackage(result)), book: assumedPackageBook(result) },
  };
  const sources = sourcesOf(rivals);
  const { engine, scenario, alternative, draws, seed } = result;
  const run = { name, title: context.title, command, engine, scenario, alternative, draws, seed };
  const [codebook, codebookText] = codebookFile(
    folder,
    { ...run, sources: sources.map((one) => one.name).sort() },
    sources,
    Object.fromEntries(Object.entries(tables).map(([file, { book }]) => [file, book])),
  );
  const files: Record<string, FileText> = {
    [`${name}.json`]: resultJson(result),
    ...Object.fromEntries(Object.entries(tables).map(([file, { text }]) => [file, text])),
    [`${name}.svg`]: assumptionsSvg(result, charts, context),
    [codebook]: codebookText,
  };
  tellWritten(writeFiles(folder, files), context.language ?? en);
}

function nameOf({ talks, scenario, alternative }: AssumptionsResult): string {
  return [talks ?? scenario, alternative, 'assumptions'].filter((part) => part !== null).join('.');
}

function sourcesOf({ document, sources }: AssumptionsRun['rivals']): readonly PackageSource[] {
  const item = readLibraryFolder().find('sources', 'sources');
  const known = item === null ? {} : orComplain(readSources(item.text, item.file));
  const cited = citedBy(document.scenario, sources, known);
  return cited.map(({ key, title, address, tag }) => ({ name: key, title, address, tag }));
}
