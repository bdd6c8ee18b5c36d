import { complaint } from '../answer/index.ts';
import { breakoutDraws, breakoutResult, resultJson } from '../model/scenario/index.ts';
import type { BreakoutResult } from '../model/scenario/index.ts';
import { commandLine } from '../words/index.ts';
import { breakoutContextOf } from './context.ts';
import { openBreakout } from './input.ts';
import type { OpenBreakout, ScenarioOptions } from './input.ts';
import type { OutputOptions } from './main.ts';
import { mustHaveFolder } from './output.ts';
import type { EveryDrawOption } from './output.ts';
import { screen } from './screen.ts';

/** Where a breakout starts, where that is not the scenario's own package. */
export interface StartOptions {
  /** another limit */
  readonly warheads?: number;
  /** today's forces, uncut; then no limit is given */
  readonly today?: boolean;
}

/** `counterpoise breakout SCENARIO`: what each side could add, how fast, against the criterion. */
export async function breakout(
  name: string,
  options: ScenarioOptions & StartOptions & EveryDrawOption & OutputOptions,
): Promise<void> {
  mustHaveFolder(options);
  const opened = await openBreakout(name, options);
  const limit = startOf(opened, options);
  const outcomes = breakoutDraws(opened.asked, opened.draws, limit);
  const result = breakoutResult(opened.asked, outcomes, limit, opened.draws);
  if (options.out !== undefined) {
    const { writeBreakout } = await import('./written.ts');
    const command = commandLine('breakout', name, options, opened.draws, startWords(options));
    writeBreakout(opened, result, outcomes, { folder: options.out, everyDraw: options.everyDraw ?? false, command });
  }
  process.stdout.write(options.json ? resultJson(result) : await inWords(opened, result, options));
}

/** Both sides' limit to start from; null: today's forces. */
function startOf({ asked }: OpenBreakout, { warheads, today }: StartOptions): number | null {
  if (!today) return warheads ?? asked.package;
  if (warheads === undefined) return null;
  throw complaint('--today', {
    code: 'today-or-limit',
    wrong: "takes today's forces, and a limit was given too",
    expected: '--today alone, or --warheads',
    todo: 'leave one out',
  });
}

/** The start's part of a command line. */
function startWords({ warheads, today }: StartOptions): readonly string[] {
  return [...(today ? ['--today'] : []), ...(warheads === undefined ? [] : ['--warheads', String(warheads)])];
}

async function inWords(opened: OpenBreakout, result: BreakoutResult, options: OutputOptions): Promise<string> {
  const { printBreakout } = await import('./terminal/breakout.ts');
  return printBreakout(result, breakoutContextOf(opened), screen(options));
}
