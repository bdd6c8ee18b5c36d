import {
  assessReport,
  assessTable,
  csvOf,
  linkageInputs,
  linkagePoints,
  linkagePresets,
  linkageReport,
  linkageShares,
  linkageSvg,
  linkageTable,
} from '../figure/index.ts';
import type { ReportContext } from '../figure/index.ts';
import { resultJson, rowCount, rowOf, writeDraws } from '../model/scenario/index.ts';
import type { AssessResult, LinkageDraw, LinkageResult, Outcome, Work } from '../model/scenario/index.ts';
import {
  assessBook,
  assessDrawBook,
  drawsBook,
  inputsBook,
  linkageBook,
  linkageDrawBook,
  pointsBook,
  presetsBook,
  sharesBook,
} from './codebook.ts';
import type { TableBook } from './codebook.ts';
import { contextOf } from './context.ts';
import { codebookFile } from './datapackage.ts';
import { assessEveryDraw, linkageEveryDraw } from './every-draw.ts';
import type { OpenScenario } from './input.ts';
import { tellWritten, writeFiles } from './output.ts';
import type { FileText } from './output.ts';
import { reportInputs } from './report-context.ts';

/** Where a run is written, and what is said of it there. */
export interface Destination {
  readonly folder: string;
  readonly everyDraw: boolean;
  /** what gives the same numbers again */
  readonly command: string;
}

/** A CSV with what the codebook tells of it. */
type Tables = Readonly<Record<string, { readonly text: FileText; readonly book: TableBook }>>;

/** Everything that `linkage --out` leaves in a folder. */
export function writeLinkage(
  opened: OpenScenario,
  result: LinkageResult,
  outcomes: readonly LinkageDraw[],
  to: Destination,
): void {
  const { question } = opened.resolved;
  const context = contextOf(opened);
  const name = nameOf(result, 'linkage');
  const tables: Tables = {
    [`${name}.csv`]: { text: csvOf(linkageTable(result, context)), book: linkageBook(question) },
    [`${name}.shares.csv`]: { text: csvOf(linkageShares(result)), book: sharesBook(question) },
    [`${name}.points.csv`]: { text: csvOf(linkagePoints(result)), book: pointsBook(question) },
    [`${name}.inputs.csv`]: { text: csvOf(linkageInputs(result)), book: inputsBook(question) },
    [`${name}.presets.csv`]: { text: csvOf(linkagePresets(result)), book: presetsBook(question) },
    ...drawsOf(opened, name),
    ...(to.everyDraw && {
      [`${name}.every-draw.csv`]: {
        text: linkageEveryDraw(question, outcomes),
        book: linkageDrawBook(question, result.draws),
      },
    }),
  };
  writeRun(opened, result, { name, command: 'linkage' }, to, tables, {
    svg: linkageSvg(result, context),
    html: (report) => linkageReport(result, report),
  });
}

/** Everything that `assess --out` leaves in a folder. */
export function writeAssess(
  opened: OpenScenario,
  result: AssessResult,
  outcomes: readonly Outcome<Extract<Work, { readonly kind: 'assess' }>>[],
  to: Destination,
): void {
  const { question } = opened.resolved;
  const name = nameOf(result, 'assess');
  const tables: Tables = {
    [`${name}.csv`]: { text: csvOf(assessTable(result)), book: assessBook(question) },
    ...drawsOf(opened, name),
    ...(to.everyDraw && {
      [`${name}.every-draw.csv`]: { text: assessEveryDraw(outcomes), book: assessDrawBook(question, result.draws) },
    }),
  };
  writeRun(opened, result, { name, command: 'assess' }, to, tables, {
    svg: null,
    html: (report) => assessReport(result, report),
  });
}

function nameOf({ scenario, alternative }: LinkageResult | AssessResult, command: 'linkage' | 'assess'): string {
  return [scenario, alternative, command].filter((part) => part !== null).join('.');
}

/** What was drawn; nothing was where every number stood at its median. */
function drawsOf({ resolved, draws }: OpenScenario, name: string): Tables {
  if (draws.draws === 0) return {};
  const rows = Array.from({ length: rowCount(draws) }, (_, index) => rowOf(resolved, draws, index));
  const book = drawsBook(resolved, draws.draws);
  return { [`${name}.draws.csv`]: { text: writeDraws(resolved.columns, rows), book } };
}

function writeRun(
  opened: OpenScenario,
  result: LinkageResult | AssessResult,
  { name, command }: { readonly name: string; readonly command: 'linkage' | 'assess' },
  to: Destination,
  tables: Tables,
  pictures: { readonly svg: string | null; readonly html: (context: ReportContext) => string },
): void {
  const report = reportInputs(opened);
  const { engine, scenario, alternative, draws, seed } = result;
  const run = { name, title: opened.scenario.title, command, engine, scenario, alternative, draws, seed };
  const sources = report.cited.map(({ key, title, address, tag }) => ({ name: key, title, address, tag }));
  const [codebook, codebookText] = codebookFile(
    to.folder,
    { ...run, sources: sources.map((one) => one.name).sort() },
    sources,
    Object.fromEntries(Object.entries(tables).map(([file, { book }]) => [file, book])),
  );
  const files: Record<string, FileText> = {
    [`${name}.json`]: resultJson(result),
    ...Object.fromEntries(Object.entries(tables).map(([file, { text }]) => [file, text])),
    ...(pictures.svg !== null && { [`${name}.svg`]: pictures.svg }),
    [codebook]: codebookText,
  };
  const context: ReportContext = {
    ...contextOf(opened),
    agreementsMissing: opened.resolved.agreementsMissing,
    language: opened.language,
    report,
    command: to.command,
    files: Object.keys(files),
    tables: Object.keys(tables),
  };
  const paths = writeFiles(to.folder, { ...files, [`${name}.html`]: pictures.html(context) });
  tellWritten(paths, opened.language);
}
