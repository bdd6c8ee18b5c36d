import { createHash } from 'node:crypto';
import {
  csvOf,
  talksBrackets,
  talksBrief,
  talksLanesSvg,
  talksMoves,
  talksPackages,
  talksRedLines,
  talksValuesSvg,
} from '../figure/index.ts';
import type { BriefContext, Table } from '../figure/index.ts';
import { sourcesOf } from '../library/index.ts';
import type { Library } from '../library/index.ts';
import { resultJson } from '../model/scenario/index.ts';
import type { TalksResult } from '../model/talks/index.ts';
import { en, inBoth } from '../words/index.ts';
import type { TableBook } from './codebook.ts';
import { talksBracketsBook, talksMovesBook, talksPackagesBook, talksRedLinesBook } from './codebook-talks.ts';
import { codebookFile, sourcesAmong } from './datapackage.ts';
import { tellWritten, writeFiles } from './output.ts';

/** What a run of talks says beside its result; hash and titles of sources are found here. */
export type TalksAsked = Omit<BriefContext, 'hash' | 'cited'>;

/** Everything that `talks --out` leaves in a folder: JSON, tables with their codebook, two pictures, the printed brief. */
export function writeTalks(library: Library, result: TalksResult, asked: TalksAsked, folder: string): void {
  const name = [result.talks, result.alternative, 'talks'].filter((part) => part !== null).join('.');
  const json = resultJson(result);
  const cited = citedBy(library, result);
  const tables = tablesOf(result, name);
  const hash = createHash('sha256').update(json).digest('hex');
  const brief = { ...asked, hash, cited: cited.map(({ name: key, title }) => ({ key, title })) };
  const [values, lanes] = [talksValuesSvg(result, asked), talksLanesSvg(result, asked)];
  const { engine, scenario, alternative, draws, seed } = result;
  const [codebook, text] = codebookFile(
    folder,
    {
      ...{ name, title: inBoth(en, result.title), command: 'talks', engine, scenario, alternative, draws, seed },
      sources: cited.map((one) => one.name),
    },
    cited,
    Object.fromEntries(Object.entries(tables).map(([file, { book }]) => [file, book])),
  );
  const paths = writeFiles(folder, {
    [`${name}.json`]: json,
    ...Object.fromEntries(Object.entries(tables).map(([file, { table }]) => [file, csvOf(table)])),
    ...(values !== null && { [`${name}.values.svg`]: values }),
    ...(lanes !== null && { [`${name}.lanes.svg`]: lanes }),
    [codebook]: text,
    [`${name}.html`]: talksBrief(result, brief),
  });
  tellWritten(paths, asked.language ?? en);
}

function tablesOf(
  result: TalksResult,
  name: string,
): Readonly<Record<string, { readonly table: Table; readonly book: TableBook }>> {
  return {
    [`${name}.packages.csv`]: { table: talksPackages(result), book: talksPackagesBook(result) },
    [`${name}.red-lines.csv`]: { table: talksRedLines(result), book: talksRedLinesBook(result) },
    [`${name}.brackets.csv`]: { table: talksBrackets(result), book: talksBracketsBook(result) },
    [`${name}.moves.csv`]: { table: talksMoves(result), book: talksMovesBook(result) },
  };
}

/** Sources of the document and the draft that the bibliography knows, in order of their keys. */
function citedBy(library: Library, { sources }: TalksResult) {
  return sourcesAmong(sourcesOf(library), sources);
}
