import { Option } from 'commander';
import type { Command } from 'commander';
import { describeGame } from './inspect-game-command.ts';
import type { OutputOptions } from './main.ts';
import { mustBeWritable } from './output.ts';

/** `counterpoise inspect plan | detect | game | belief` */
export function addInspect(counterpoise: Command): void {
  const inspect = counterpoise
    .command('inspect')
    .description('what a scheme of inspection would see, and when, and what a year without one costs in confidence');
  withOutput(describeGame(inspect.command('game')));
}

/** What every question about inspection takes. */
export function withOutput(command: Command): Command {
  return command
    .hook('preAction', (_, running) => mustBeWritable(running.opts<OutputOptions>().out))
    .option('--json', 'one JSON document on standard output')
    .option('--out <folder>', 'write JSON, CSV and picture into a folder')
    .option('--quiet', 'no progress')
    .addOption(new Option('--no-color', 'no colour'));
}
