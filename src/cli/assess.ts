import { assessResult, resultJson, rowCount, rowOf, writeDraws } from '../model/scenario/index.ts';
import type { AssessResult, Assessed } from '../model/scenario/index.ts';
import { sweep } from '../sweep/index.ts';
import { complaint } from './complaint.ts';
import { contextOf } from './context.ts';
import { openScenario } from './input.ts';
import type { OpenScenario, ScenarioOptions } from './input.ts';
import type { OutputOptions } from './main.ts';
import { tellWritten, writeFiles } from './output.ts';
import { progressLine } from './progress.ts';
import { screen } from './screen.ts';

/** Which package is assessed, where it is not the scenario's own. */
export interface PackageOptions {
  readonly warheads?: number;
  readonly interceptors?: number;
  readonly today?: boolean;
}

/** `counterpoise assess SCENARIO`: one package, every cell, both directions. */
export async function assess(name: string, options: ScenarioOptions & PackageOptions & OutputOptions): Promise<void> {
  const opened = openScenario(name, options);
  const assessed = packageOf(opened, options);
  const result = await run(opened, assessed, options.quiet ?? false);
  if (options.out !== undefined) await write(opened, result, options.out);
  process.stdout.write(options.json ? resultJson(result) : await inWords(opened, result, options));
}

function packageOf({ resolved }: OpenScenario, { warheads, interceptors, today }: PackageOptions): Assessed {
  const { question } = resolved;
  if (!today)
    return {
      warheads: warheads ?? question.package.warheads,
      interceptors: interceptors ?? question.package.interceptors,
    };
  if (warheads !== undefined || interceptors !== undefined) {
    throw complaint('--today', {
      code: 'today-or-package',
      wrong: "takes today's forces and shields, and a package was given too",
      expected: '--today alone, or --warheads and --interceptors',
      todo: 'leave one out',
    });
  }
  return { warheads: null, interceptors: question.shield[question.parties[0]]! };
}

async function run(
  { resolved, draws, language }: OpenScenario,
  assessed: Assessed,
  quiet: boolean,
): Promise<AssessResult> {
  const progress = progressLine(quiet, language);
  try {
    const outcomes = await sweep({ kind: 'assess', resolved, assessed }, draws, { onProgress: progress.report });
    return assessResult(resolved, outcomes, assessed, draws);
  } finally {
    progress.end();
  }
}

async function write({ resolved, draws, language }: OpenScenario, result: AssessResult, folder: string): Promise<void> {
  const { assessTable, csvOf } = await import('../figure/index.ts');
  const name = [result.scenario, result.alternative, 'assess'].filter((part) => part !== null).join('.');
  const rows = Array.from({ length: rowCount(draws) }, (_, index) => rowOf(resolved, draws, index));
  const paths = writeFiles(folder, {
    [`${name}.json`]: resultJson(result),
    [`${name}.csv`]: csvOf(assessTable(result)),
    ...(draws.draws > 0 && { [`${name}.draws.csv`]: writeDraws(resolved.columns, rows) }),
  });
  tellWritten(paths, language);
}

async function inWords(opened: OpenScenario, result: AssessResult, options: OutputOptions): Promise<string> {
  const { printAssess } = await import('./terminal/print.ts');
  return printAssess(
    result,
    { ...contextOf(opened), agreementsMissing: opened.resolved.agreementsMissing },
    screen(options),
  );
}
