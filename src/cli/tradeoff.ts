import { complaint } from '../answer/index.ts';
import { nearest, told } from '../model/document/index.ts';
import { quantile } from '../model/number/index.ts';
import { resultJson, tradeOver, tradeoffResult } from '../model/scenario/index.ts';
import type { Case, TradeoffResult } from '../model/scenario/index.ts';
import { sweep } from '../sweep/index.ts';
import { tellCautionsOf } from './cautions.ts';
import { contextOf } from './context.ts';
import { openScenario } from './input.ts';
import type { OpenScenario, ScenarioOptions } from './input.ts';
import type { OutputOptions } from './main.ts';
import { tellWritten, writeFiles } from './output.ts';
import { progressLine } from './progress.ts';
import { screen } from './screen.ts';

export interface TradeoffOptions {
  /** path of the input */
  readonly over: string;
  /** ends of another range than the scenario's own */
  readonly from?: number;
  readonly to?: number;
}

/** `counterpoise tradeoff SCENARIO --over PATH`: the limit that one input then needs. */
export async function tradeoff(
  name: string,
  options: ScenarioOptions & TradeoffOptions & OutputOptions,
): Promise<void> {
  const opened = await openScenario(name, { ...options, set: [...(options.set ?? []), ...rangeSetting(options)] });
  tellCautionsOf(opened, options);
  const result = await run(opened, columnOf(opened.resolved, options.over), options.quiet ?? false);
  const median = medianOf((await openScenario(name, options)).resolved, options.over); // before another range was set
  if (options.out !== undefined) await write(opened, result, median, options.out);
  process.stdout.write(options.json ? resultJson(result) : await inWords(opened, result, median, options));
}

/** A range from the command line is one more setting: it makes a certain number uncertain, and is checked like any. */
function rangeSetting({ over, from, to }: TradeoffOptions): readonly string[] {
  if (from === undefined && to === undefined) return [];
  if (from === undefined || to === undefined) {
    throw complaint(from === undefined ? '--to' : '--from', {
      code: 'half-a-range',
      wrong: 'gives one end of a range only',
      expected: '--from and --to, both or neither',
      todo: 'give the other end too',
    });
  }
  return [`${over}={between: [${from}, ${to}]}`];
}

function columnOf(resolved: Case, path: string): number {
  const paths = resolved.columns.map((column) => column.path);
  const index = paths.indexOf(path);
  if (index >= 0) return index;
  const near = nearest(path, paths);
  const known = resolved.sources.some((line) => line.path === path);
  throw complaint(`--over ${path}`, {
    code: known ? 'certain-input' : 'unknown-input',
    wrong: known ? told`${path} is certain in this scenario` : told`no uncertain number at ${path}`,
    expected: known
      ? 'a range to trade over'
      : told`a path such as ${near ?? paths[0] ?? 'beliefs.engagement.US.kill'}`,
    todo: known ? 'give one: --from LOW --to HIGH' : 'name a number of the scenario, from the root of the document',
  });
}

async function run(
  { resolved, draws, language }: OpenScenario,
  column: number,
  quiet: boolean,
): Promise<TradeoffResult> {
  const progress = progressLine(quiet, language);
  const trade = tradeOver(resolved, column);
  try {
    const outcomes = await sweep({ kind: 'trade', resolved, trade }, draws, { onProgress: progress.report });
    return tradeoffResult(resolved, trade, outcomes, draws);
  } finally {
    progress.end();
  }
}

async function write(
  opened: OpenScenario,
  result: TradeoffResult,
  median: number | null,
  folder: string,
): Promise<void> {
  const { csvOf, tradeoffSvg, tradeoffTable } = await import('../figure/index.ts');
  const name = [result.scenario, result.alternative, 'tradeoff', result.input]
    .filter((part) => part !== null)
    .join('.');
  const paths = writeFiles(folder, {
    [`${name}.json`]: resultJson(result),
    [`${name}.csv`]: csvOf(tradeoffTable(result)),
    [`${name}.svg`]: tradeoffSvg(result, contextOf(opened), median),
  });
  tellWritten(paths, opened.language);
}

async function inWords(
  opened: OpenScenario,
  result: TradeoffResult,
  median: number | null,
  options: OutputOptions,
): Promise<string> {
  const { printTradeoff } = await import('./terminal/tradeoff.ts');
  return printTradeoff(result, contextOf(opened), median, screen(options));
}

/** Where the scenario itself stands on the axis; null where it has a certain number there. */
function medianOf({ columns }: Case, path: string): number | null {
  const column = columns.find((one) => one.path === path);
  return column === undefined ? null : quantile(column.uncertain, 0.5);
}
