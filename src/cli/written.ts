import {
  assessReport,
  assessTable,
  breakoutReport,
  breakoutSvg,
  breakoutSystems,
  breakoutTable,
  csvOf,
  linkageInputs,
  linkagePoints,
  linkagePresets,
  linkageReport,
  linkageShares,
  linkageSvg,
  linkageTable,
  reductionCeilings,
  reductionCourse,
  reductionReport,
  reductionSides,
  reductionSvg,
  reductionTable,
} from '../figure/index.ts';
import type { FigureContext, ReportContext, ReportInputs } from '../figure/index.ts';
import { resultJson, rowCount, rowOf, writeDraws } from '../model/scenario/index.ts';
import type {
  AssessResult,
  BreakoutDraw,
  BreakoutResult,
  LinkageDraw,
  LinkageResult,
  Outcome,
  ReductionResult,
  Work,
} from '../model/scenario/index.ts';
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
import { breakoutBook, breakoutDrawBook, breakoutSystemsBook } from './codebook-breakout.ts';
import { reductionBook, reductionCeilingsBook, reductionCourseBook, reductionSidesBook } from './codebook-reduce.ts';
import { breakoutContextOf, contextOf } from './context.ts';
import { codebookFile } from './datapackage.ts';
import { assessEveryDraw, breakoutEveryDraw, linkageEveryDraw } from './every-draw.ts';
import type { OpenBreakout, OpenScenario } from './input.ts';
import { tellWritten, writeFiles } from './output.ts';
import type { FileText } from './output.ts';
import { reportInputs } from './report-context.ts';
import type { Ran } from './report-context.ts';
import { sourcesLine } from '../words/index.ts';

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
    ...drawsOf(opened, opened.resolved, name),
    ...(to.everyDraw && {
      [`${name}.every-draw.csv`]: {
        text: linkageEveryDraw(question, outcomes),
        book: linkageDrawBook(question, result.draws),
      },
    }),
  };
  const report = reportInputs(opened, opened.resolved);
  writeRun(opened, result, { name, command: 'linkage', report, context }, to, tables, {
    svg: linkageSvg(result, context),
    html: (page) => linkageReport(result, page),
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
    ...drawsOf(opened, opened.resolved, name),
    ...(to.everyDraw && {
      [`${name}.every-draw.csv`]: { text: assessEveryDraw(outcomes), book: assessDrawBook(question, result.draws) },
    }),
  };
  const report = reportInputs(opened, opened.resolved);
  writeRun(opened, result, { name, command: 'assess', report, context: contextOf(opened) }, to, tables, {
    svg: null,
    html: (page) => assessReport(result, page),
  });
}

/** Everything that `breakout --out` leaves in a folder. */
export function writeBreakout(
  opened: OpenBreakout,
  result: BreakoutResult,
  outcomes: readonly BreakoutDraw[],
  to: Destination,
): void {
  const { asked } = opened;
  const context = breakoutContextOf(opened);
  const name = nameOf(result, 'breakout');
  const tables: Tables = {
    [`${name}.csv`]: { text: csvOf(breakoutTable(result)), book: breakoutBook(asked) },
    [`${name}.systems.csv`]: { text: csvOf(breakoutSystems(result)), book: breakoutSystemsBook(asked) },
    ...(asked.columns.length > 0 && drawsOf(opened, asked, name)),
    ...(to.everyDraw && {
      [`${name}.every-draw.csv`]: {
        text: breakoutEveryDraw(outcomes),
        book: breakoutDrawBook(asked, result.draws),
      },
    }),
  };
  const report = reportInputs(opened, asked, 'breakout');
  writeRun(opened, result, { name, command: 'breakout', report, context }, to, tables, {
    svg: breakoutSvg(result, context),
    html: (page) => breakoutReport(result, page),
  });
}

/** Everything that `reduce --out` leaves in a folder. */
export function writeReduction(
  opened: OpenScenario,
  result: ReductionResult,
  to: Omit<Destination, 'everyDraw'>,
): void {
  const context = { ...contextOf(opened), sourcesLine: sourcesLine(result.sources, opened.language) };
  const name = nameOf(result, 'reduce');
  const ran = { columns: opened.resolved.columns, sources: result.sources };
  const tables: Tables = {
    [`${name}.csv`]: { text: csvOf(reductionTable(result)), book: reductionBook(result) },
    [`${name}.ceilings.csv`]: { text: csvOf(reductionCeilings(result)), book: reductionCeilingsBook(result) },
    [`${name}.course.csv`]: { text: csvOf(reductionCourse(result)), book: reductionCourseBook(result) },
    [`${name}.sides.csv`]: { text: csvOf(reductionSides(result)), book: reductionSidesBook(result) },
  };
  const report = reportInputs(opened, ran);
  writeRun(opened, result, { name, command: 'reduce', report, context }, { ...to, everyDraw: false }, tables, {
    svg: reductionSvg(result, context),
    html: (page) => reductionReport(result, page),
  });
}

type Result = LinkageResult | AssessResult | BreakoutResult | ReductionResult;

type Command = 'linkage' | 'assess' | 'breakout' | 'reduce';

function nameOf({ alternative, ...result }: Result, command: Command): string {
  const own = 'reduction' in result ? result.reduction : null;
  return [own ?? result.scenario, alternative, command].filter((part) => part !== null).join('.');
}

/** What was drawn; nothing was where every number stood at its median. */
function drawsOf({ draws }: OpenScenario, ran: Ran, name: string): Tables {
  if (draws.draws === 0) return {};
  const rows = Array.from({ length: rowCount(draws) }, (_, index) => rowOf(ran, draws, index));
  const book = drawsBook(ran, draws.draws);
  return { [`${name}.draws.csv`]: { text: writeDraws(ran.columns, rows), book } };
}

/** What is run, and what is said of it beside its numbers. */
interface Running {
  readonly name: string;
  readonly command: Command;
  readonly report: ReportInputs;
  readonly context: FigureContext;
}

function writeRun(
  opened: OpenScenario,
  result: Result,
  { name, command, report, context }: Running,
  to: Destination,
  tables: Tables,
  pictures: { readonly svg: string | null; readonly html: (context: ReportContext) => string },
): void {
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
  const page: ReportContext = {
    ...context,
    agreementsMissing: opened.resolved.agreementsMissing,
    language: opened.language,
    report,
    command: to.command,
    files: Object.keys(files),
    tables: Object.keys(tables),
  };
  const paths = writeFiles(to.folder, { ...files, [`${name}.html`]: pictures.html(page) });
  tellWritten(paths, opened.language);
}
