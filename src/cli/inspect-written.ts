import { csvOf, inspectionCompared, inspectionSvg, inspectionTable } from '../figure/index.ts';
import type { InspectionResult } from '../model/inspection/index.ts';
import { engine } from '../model/scenario/written.ts';
import {
  en,
  inspectTitle,
  sharesTitle,
  sizeTitle,
  type Language,
  type SharesResult,
  type SizeResult,
} from '../words/index.ts';
import { comparedBook, detectBook, sharesBook, sizeBook } from './codebook-inspect.ts';
import { codebookFile } from './datapackage.ts';
import { tellWritten, writeFiles } from './output.ts';

const command = 'counterpoise inspect detect';
const unsourced = { command, engine, scenario: null, alternative: null, sources: [] };

/** `detect.json`, two tables, the picture and the codebook. */
export function writeDetection(result: InspectionResult, json: string, folder: string, language: Language): void {
  const { draws, seed } = result;
  const run = { ...unsourced, name: 'detect', title: inspectTitle(result, en), draws, seed };
  const books = { 'detect.csv': detectBook, 'detect.compared.csv': comparedBook };
  const [codebook, codebookText] = codebookFile(folder, run, [], books);
  const paths = writeFiles(folder, {
    'detect.json': json,
    'detect.csv': csvOf(inspectionTable(result)),
    'detect.compared.csv': csvOf(inspectionCompared(result)),
    'detect.svg': inspectionSvg(result, { engine, language }),
    [codebook]: codebookText,
  });
  tellWritten(paths, language);
}

/** `size.json`, its table and the codebook: a number of samples has no picture. */
export function writeSizes(result: SizeResult, json: string, folder: string, language: Language): void {
  const run = { ...unsourced, name: 'size', title: sizeTitle(result, en), draws: null, seed: null };
  const [codebook, codebookText] = codebookFile(folder, run, [], { 'size.csv': sizeBook });
  const rows = result.sizes.map((one) => [
    ...[one.hidden, one.recognised, one.exact, one.exactGives],
    ...[one.approximate, one.approximateGives, one.approximateEnough],
  ]);
  const paths = writeFiles(folder, {
    'size.json': json,
    'size.csv': csvOf({ columns: sizeBook.fields.map(({ name }) => name), rows }),
    [codebook]: codebookText,
  });
  tellWritten(paths, language);
}

/** `shares.json`, its table and the codebook. */
export function writeShares(result: SharesResult, json: string, folder: string, language: Language): void {
  const run = { ...unsourced, name: 'shares', title: sharesTitle(result, en), draws: null, seed: null };
  const [codebook, codebookText] = codebookFile(folder, run, [], { 'shares.csv': sharesBook });
  const rows = result.strata.map((one, at) => [
    ...[at + 1, one.items, one.hidden],
    ...[one.samples, one.seen, one.bySize, one.bySizeSeen],
  ]);
  const paths = writeFiles(folder, {
    'shares.json': json,
    'shares.csv': csvOf({ columns: sharesBook.fields.map(({ name }) => name), rows }),
    [codebook]: codebookText,
  });
  tellWritten(paths, language);
}
