import { csvOf } from '../figure/index.ts';
import type { Table } from '../figure/index.ts';
import { sourcesOf } from '../library/index.ts';
import type { Library } from '../library/index.ts';
import { engine, resultJson } from '../model/scenario/index.ts';
import type { Language } from '../words/index.ts';
import type { TableBook } from './codebook.ts';
import { codebookFile } from './datapackage.ts';
import { tellWritten, writeFiles } from './output.ts';

/** An answer about agreements, as it is written into a folder. */
interface WrittenAnswer {
  /** start of the names of its files */
  readonly name: string;
  readonly title: string;
  readonly command: string;
  readonly record: object;
  readonly table: { readonly csv: Table; readonly book: TableBook };
  /** `null`: there is no picture of it */
  readonly svg: string | null;
  /** keys of sources, in any order, with or without repeats */
  readonly sources: readonly (string | null)[];
  readonly language: Language;
}

/** `NAME.json`, `.csv`, `.svg` where there is a picture, and the codebook of the table. */
export function writeAnswer(library: Library, folder: string, answer: WrittenAnswer): void {
  const { name, title, command, record, table, svg, language } = answer;
  const known = sourcesOf(library);
  const keys = [...new Set(answer.sources.flatMap((key) => key ?? []))]
    .filter((key) => Object.hasOwn(known, key))
    .sort();
  const cited = keys.map((key) => ({
    name: key,
    title: known[key]!.title,
    address: known[key]!.address,
    tag: known[key]!.tag,
  }));
  const run = {
    name,
    title,
    command,
    engine,
    scenario: null,
    alternative: null,
    draws: null,
    seed: null,
    sources: keys,
  };
  const [codebook, text] = codebookFile(folder, run, cited, { [`${name}.csv`]: table.book });
  const paths = writeFiles(folder, {
    [`${name}.json`]: resultJson(record),
    [`${name}.csv`]: csvOf(table.csv),
    ...(svg !== null && { [`${name}.svg`]: svg }),
    [codebook]: text,
  });
  tellWritten(paths, language);
}
