import { InvalidArgumentError, Option } from 'commander';
import type { Command } from 'commander';
import type { OutputOptions } from './main.ts';
import { mustBeWritable } from './output.ts';
import type { ReduceOptions } from './reduce.ts';

/** `counterpoise reduce` */
export function addReduce(counterpoise: Command): void {
  counterpoise
    .command('reduce')
    .description("the schedule from today's force to a package by a date, and how stable every year on the way is")
    .hook('preAction', (_, running) => mustBeWritable(running.opts<OutputOptions>().out))
    .argument('<plan>', 'plan of reductions or scenario: id of the library, or path of a .yaml file')
    .option('--warheads <limit>', 'another ceiling than that of the plan, or of the package of the scenario', whole)
    .option('--from <day>', 'day on which the work begins, as YYYY-MM-DD; not given: that of the plan or scenario')
    .option('--by <day>', 'day by which it is done, as YYYY-MM-DD; a scenario needs one')
    .option('--bans <agreement>', 'nothing that this agreement bans may be left; repeatable', more)
    .option('--first <what>', 'what is done before all else: mirved-silos, mirved-icbms, or a leg')
    .option(
      '--rate <party.what=launchers>',
      'launchers a year of a leg or system, such as US.silo=50; repeatable',
      more,
    )
    .option('--early', 'as early as the rates allow, not as evenly as can be')
    .option('--interceptors <number>', 'interceptors of the first party; not given: as the scenario has them', whole)
    .option('--alternative <name>', 'run under one of the rival layers of the scenario')
    .option('--set <path=value>', 'set one number of the scenario; repeatable', more)
    .option('--draws <number>', 'draws of the uncertain numbers, at most 4096; 0: every number at its median', draws)
    .option('--seed <number>', 'seed of the draws', whole)
    .option('--json', 'one JSON document on standard output')
    .option('--out <folder>', 'write the result as files into a folder')
    .option('--quiet', 'no progress')
    .addOption(new Option('--no-color', 'no colour'))
    .action(async (name: string, options: ReduceOptions & OutputOptions) => {
      const { reduce } = await import('./reduce.ts');
      await reduce(name, options);
    });
}

function more(one: string, before: readonly string[] = []): readonly string[] {
  return [...before, one];
}

/** Every draw is worked out on every day of the schedule. */
const mostDraws = 4096;

function draws(text: string): number {
  const count = whole(text);
  if (count > mostDraws) throw new InvalidArgumentError(`Expected at most ${mostDraws}.`);
  return count;
}

function whole(text: string): number {
  const number = Number(text);
  if (!/^\d+$/.test(text)) throw new InvalidArgumentError('Expected a whole number, 0 or more.');
  if (!Number.isSafeInteger(number)) throw new InvalidArgumentError(`Expected at most ${Number.MAX_SAFE_INTEGER}.`);
  return number;
}
