import { assessRun, complaint, packageOf } from '../answer/index.ts';
import type { AssessRun, PackageOptions } from '../answer/index.ts';
import { resultJson } from '../model/scenario/index.ts';
import type { AssessResult, Assessed } from '../model/scenario/index.ts';
import { tellCautionsOf } from './cautions.ts';
import { contextOf } from './context.ts';
import { openScenario } from './input.ts';
import type { OpenScenario, ScenarioOptions } from './input.ts';
import type { OutputOptions } from './main.ts';
import { mustHaveFolder } from './output.ts';
import type { EveryDrawOption } from './output.ts';
import { progressLine } from './progress.ts';
import { screen } from './screen.ts';
import { commandLine } from '../words/index.ts';

/** `counterpoise assess SCENARIO`: one package, every cell, both directions. */
export async function assess(
  name: string,
  options: ScenarioOptions & PackageOptions & EveryDrawOption & OutputOptions,
): Promise<void> {
  mustHaveFolder(options);
  const opened = await openScenario(name, options);
  tellCautionsOf(opened, options);
  mustBeOnePackage(options);
  const assessed = packageOf(opened, options);
  const { result, outcomes } = await run(opened, assessed, options.quiet ?? false);
  if (options.out !== undefined) {
    const { writeAssess } = await import('./written.ts');
    const command = commandLine('assess', name, options, opened.draws, packageWords(options));
    writeAssess(opened, result, outcomes, { folder: options.out, everyDraw: options.everyDraw ?? false, command });
  }
  process.stdout.write(options.json ? resultJson(result) : await inWords(opened, result, options));
}

function mustBeOnePackage({ warheads, interceptors, today }: PackageOptions): void {
  if (!today || (warheads === undefined && interceptors === undefined)) return;
  throw complaint('--today', {
    code: 'today-or-package',
    wrong: "takes today's forces and shields, and a package was given too",
    expected: '--today alone, or --warheads and --interceptors',
    todo: 'leave one out',
  });
}

/** The package's part of a command line. */
function packageWords({ warheads, interceptors, today }: PackageOptions): readonly string[] {
  return [
    ...(today ? ['--today'] : []),
    ...(warheads === undefined ? [] : ['--warheads', String(warheads)]),
    ...(interceptors === undefined ? [] : ['--interceptors', String(interceptors)]),
  ];
}

async function run(asked: OpenScenario, assessed: Assessed, quiet: boolean): Promise<AssessRun> {
  const progress = progressLine(quiet, asked.language);
  try {
    return await assessRun(asked, assessed, asked.draws, { onProgress: progress.report });
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
