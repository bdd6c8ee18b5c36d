import type { Command } from 'commander';
import type { GameOptions } from './inspect-game-input.ts';
import type { OutputOptions } from './main.ts';

/** What is particular to `counterpoise inspect game`; output gets its options where all of inspect do. */
export function describeGame(game: Command): Command {
  return game
    .description('where both choose: when to inspect, when to violate, and what that makes of the same inspections')
    .option('--periods <number>', 'periods of the year, 1 to 365 (12)')
    .option('--inspections <number>', 'inspections in them, at most one in each (4)')
    .option('--gain <number>', 'what a violation that is missed is worth to the violator (1)')
    .option('--loss <number>', 'what one that is caught costs it (1)')
    .option('--interim', 'instead: one interim inspection, and how long cheating goes unseen')
    .option('--slots <number>', 'with --interim: slots of the period, 2 to 365 (not given: any moment)')
    .action(async (options: GameOptions & OutputOptions) => {
      const { game: run } = await import('./inspect-game.ts');
      await run(options);
    });
}
