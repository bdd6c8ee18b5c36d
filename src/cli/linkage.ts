import { linkageRun } from '../answer/index.ts';
import type { LinkageRun } from '../answer/index.ts';
import { resultJson } from '../model/scenario/index.ts';
import type { LinkageResult } from '../model/scenario/index.ts';
import { tellCautionsOf } from './cautions.ts';
import { contextOf } from './context.ts';
import { openScenario } from './input.ts';
import type { OpenScenario, ScenarioOptions } from './input.ts';
import type { OutputOptions } from './main.ts';
import { mustHaveFolder } from './output.ts';
import type { EveryDrawOption } from './output.ts';
import { screen } from './screen.ts';
import { commandLine } from '../words/index.ts';
import { progressLine } from './progress.ts';

/** `counterpoise linkage SCENARIO`: the main job. */
export async function linkage(name: string, options: ScenarioOptions & EveryDrawOption & OutputOptions): Promise<void> {
  mustHaveFolder(options);
  const opened = await openScenario(name, options);
  tellCautionsOf(opened, options);
  const { result, outcomes } = await run(opened, options.quiet ?? false);
  if (options.out !== undefined) {
    const { writeLinkage } = await import('./written.ts');
    const command = commandLine('linkage', name, options, opened.draws);
    writeLinkage(opened, result, outcomes, { folder: options.out, everyDraw: options.everyDraw ?? false, command });
  }
  process.stdout.write(options.json ? resultJson(result) : await inWords(opened, result, options));
}

async function run(asked: OpenScenario, quiet: boolean): Promise<LinkageRun> {
  const progress = progressLine(quiet, asked.language);
  try {
    return await linkageRun(asked, asked.draws, { onProgress: progress.report });
  } finally {
    progress.end();
  }
}

async function inWords(opened: OpenScenario, result: LinkageResult, options: OutputOptions): Promise<string> {
  const { printLinkage } = await import('./terminal/print.ts');
  return printLinkage(
    result,
    { ...contextOf(opened), agreementsMissing: opened.resolved.agreementsMissing },
    screen(options),
  );
}
