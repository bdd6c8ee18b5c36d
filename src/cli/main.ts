import { readFileSync } from 'node:fs';
import { Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import { formatProblem } from '../model/document/index.ts';
import { Complaint } from './complaint.ts';
import type { ScenarioOptions } from './input.ts';

/** Options that say what becomes of a result. */
export interface OutputOptions {
  readonly json?: boolean;
  readonly out?: string;
  readonly quiet?: boolean;
  readonly color?: boolean;
}

const mostDraws = 65536;
const codes = { done: 0, badInput: 2, ourFault: 3 } as const;

process.exitCode = await run(process.argv);

async function run(args: readonly string[]): Promise<number> {
  process.stdout.on('error', ignoreClosedPipe);
  try {
    await program().parseAsync(args);
    return codes.done;
  } catch (error) {
    return explain(error);
  }
}

/** `counterpoise … | head` closes our output early: nothing is wrong. */
function ignoreClosedPipe(error: NodeJS.ErrnoException): void {
  if (error.code === 'EPIPE') process.exit(codes.done);
  throw error;
}

function explain(error: unknown): number {
  if (error instanceof Complaint) {
    process.stderr.write(`${error.problems.map(formatProblem).join('\n')}\n`);
    return codes.badInput;
  }
  if (error instanceof CommanderError) return error.exitCode === 0 ? codes.done : codes.badInput;
  const detail = error instanceof Error ? error.message : String(error);
  process.stderr.write(
    `counterpoise failed, and it is our fault: ${detail}\nPlease report this with the command you gave. COUNTERPOISE_TRACE=1 shows where it happened.\n`,
  );
  if (process.env['COUNTERPOISE_TRACE'] && error instanceof Error) process.stderr.write(`${error.stack}\n`);
  return codes.ourFault;
}

function program(): Command {
  const counterpoise = new Command('counterpoise')
    .description(
      'Which packages of offensive cuts and defensive limits leave both sides an assured retaliation,\nwhile a shield still stops a small attack?',
    )
    .version(version())
    .exitOverride()
    .showSuggestionAfterError();
  onScenario(
    counterpoise.command('linkage'),
    'the linkage chart of a scenario: warhead limit against interceptors',
  ).action(async (scenario: string, options: ScenarioOptions & OutputOptions) => {
    const { linkage } = await import('./linkage.ts');
    await linkage(scenario, options);
  });
  onScenario(counterpoise.command('assess'), 'one package: every cell, both directions')
    .option('--warheads <limit>', 'another limit than the package', whole)
    .option('--interceptors <number>', 'another number of interceptors of the first party', whole)
    .option('--today', "today's forces and shields, uncut")
    .action(async (scenario: string, options: ScenarioOptions & OutputOptions) => {
      const { assess } = await import('./assess.ts');
      await assess(scenario, options);
    });
  return counterpoise;
}

function onScenario(command: Command, description: string): Command {
  return command
    .description(description)
    .argument('<scenario>', 'id of the library (moscow-2001, after-new-start-2026) or path of a .yaml file')
    .option('--alternative <name>', 'run under one of the rival layers of the scenario')
    .option('--set <path=value>', 'set one number; repeatable', (one: string, before: readonly string[] = []) => [
      ...before,
      one,
    ])
    .option('--draws <number>', 'draws of the uncertain numbers; 0: every number at its median', draws)
    .option('--seed <number>', 'seed of the draws', whole)
    .option('--draws-file <file>', 'use the draws of an earlier run (CSV)')
    .option('--json', 'one JSON document on standard output')
    .option('--out <folder>', 'write JSON, CSV, picture and draws into a folder')
    .option('--quiet', 'no progress')
    .addOption(new Option('--no-color', 'no colour'));
}

function draws(text: string): number {
  const count = whole(text);
  if (count > mostDraws) throw new InvalidArgumentError(`Expected at most ${mostDraws}.`);
  return count;
}

function whole(text: string): number {
  const number = Number(text);
  if (!/^\d+$/.test(text) || !Number.isSafeInteger(number)) {
    throw new InvalidArgumentError('Expected a whole number, 0 or more.');
  }
  return number;
}

function version(): string {
  const text = readFileSync(new URL('../../package.json', import.meta.url), 'utf8');
  return (JSON.parse(text) as { version: string }).version;
}
