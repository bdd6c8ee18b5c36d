import { assessResult, resultJson } from '../model/scenario/index.ts';
import type { AssessResult, Assessed, Outcome, Work } from '../model/scenario/index.ts';
import { sweep } from '../sweep/index.ts';
import { complaint } from './complaint.ts';
import { contextOf } from './context.ts';
import { openScenario } from './input.ts';
import type { OpenScenario, ScenarioOptions } from './input.ts';
import type { OutputOptions } from './main.ts';
import { mustHaveFolder } from './output.ts';
import type { EveryDrawOption } from './output.ts';
import { progressLine } from './progress.ts';
import { screen } from './screen.ts';
import { commandLine } from '../words/index.ts';

/** Which package is assessed, where it is not the scenario's own. */
export interface PackageOptions {
  readonly warheads?: number;
  readonly interceptors?: number;
  readonly today?: boolean;
}

/** `counterpoise assess SCENARIO`: one package, every cell, both directions. */
export async function assess(
  name: string,
  options: ScenarioOptions & PackageOptions & EveryDrawOption & OutputOptions,
): Promise<void> {
  mustHaveFolder(options);
  const opened = openScenario(name, options);
  const assessed = packageOf(opened, options);
  const { result, outcomes } = await run(opened, assessed, options.quiet ?? false);
  if (options.out !== undefined) {
    const { writeAssess } = await import('./written.ts');
    const command = commandLine('assess', name, options, opened.draws, packageWords(options));
    writeAssess(opened, result, outcomes, { folder: options.out, everyDraw: options.everyDraw ?? false, command });
  }
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

/** The package's part of a command line. */
function packageWords({ warheads, interceptors, today }: PackageOptions): readonly string[] {
  return [
    ...(today ? ['--today'] : []),
    ...(warheads === undefined ? [] : ['--warheads', String(warheads)]),
    ...(interceptors === undefined ? [] : ['--interceptors', String(interceptors)]),
  ];
}

/** The result with every draw that it was made of. */
interface Run {
  readonly result: AssessResult;
  readonly outcomes: readonly Outcome<Extract<Work, { readonly kind: 'assess' }>>[];
}

async function run({ resolved, draws, language }: OpenScenario, assessed: Assessed, quiet: boolean): Promise<Run> {
  const progress = progressLine(quiet, language);
  try {
    const outcomes = await sweep({ kind: 'assess', resolved, assessed }, draws, { onProgress: progress.report });
    return { result: assessResult(resolved, outcomes, assessed, draws), outcomes };
  } finally {
    progress.end();
  }
}

async function inWords(opened: OpenScenario, result: AssessResult, options: OutputOptions): Promise<string> {
  const { printAssess } = await import('./terminal/print.ts');
  return printAssess(
    result,
    { ...contextOf(opened), agreementsMissing: opened.resolved.agreementsMissing },
    screen(options),
  );
}
