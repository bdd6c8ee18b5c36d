import {
  alternativeOf,
  linkageResult,
  resultJson,
  rowCount,
  rowOf,
  swingDraws,
  writeDraws,
} from '../model/scenario/index.ts';
import type { LinkageResult } from '../model/scenario/index.ts';
import { sweep } from '../sweep/index.ts';
import { contextOf } from './context.ts';
import { openScenario } from './input.ts';
import type { OpenScenario, ScenarioOptions } from './input.ts';
import type { OutputOptions } from './main.ts';
import { tellWritten, writeFiles } from './output.ts';
import { screen } from './screen.ts';
import { progressLine } from './progress.ts';

/** `counterpoise linkage SCENARIO`: the main job. */
export async function linkage(name: string, options: ScenarioOptions & OutputOptions): Promise<void> {
  const opened = openScenario(name, options);
  const result = await run(opened, options.quiet ?? false);
  if (options.out !== undefined) await write(opened, result, options.out);
  process.stdout.write(options.json ? resultJson(result) : await inWords(opened, result, options));
}

async function run(
  { resolved, scenario, draws, under, language }: OpenScenario,
  quiet: boolean,
): Promise<LinkageResult> {
  const progress = progressLine(quiet, language);
  try {
    const outcomes = await sweep({ kind: 'linkage', resolved }, draws, { onProgress: progress.report });
    const swings = await sweep({ kind: 'swings', resolved }, swingDraws(draws), { onProgress: progress.report });
    const alternatives = scenario.alternatives.map((one) => alternativeOf(one.name, under(one.name)));
    return linkageResult(resolved, outcomes, swings, alternatives, draws);
  } finally {
    progress.end();
  }
}

async function write(opened: OpenScenario, result: LinkageResult, folder: string): Promise<void> {
  const { csvOf, linkageSvg, linkageTable } = await import('../figure/index.ts');
  const { resolved, draws } = opened;
  const context = contextOf(opened);
  const name = [result.scenario, result.alternative, 'linkage'].filter((part) => part !== null).join('.');
  const rows = Array.from({ length: rowCount(draws) }, (_, index) => rowOf(resolved, draws, index));
  const paths = writeFiles(folder, {
    [`${name}.json`]: resultJson(result),
    [`${name}.csv`]: csvOf(linkageTable(result, context)),
    [`${name}.svg`]: linkageSvg(result, context),
    ...(draws.draws > 0 && { [`${name}.draws.csv`]: writeDraws(resolved.columns, rows) }),
  });
  tellWritten(paths, opened.language);
}

async function inWords(opened: OpenScenario, result: LinkageResult, options: OutputOptions): Promise<string> {
  const { printLinkage } = await import('./terminal/print.ts');
  return printLinkage(
    result,
    { ...contextOf(opened), agreementsMissing: opened.resolved.agreementsMissing },
    screen(options),
  );
}
