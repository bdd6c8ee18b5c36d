import { Option } from 'commander';
import type { Command } from 'commander';
import type { ScenarioOptions } from './input.ts';
import type { OutputOptions } from './main.ts';
import { withConstellation, type ConstellationOptions } from './orbit-options.ts';
import { mustBeWritable } from './output.ts';
import { describeCost } from './shield-cost-command.ts';
import { addShieldFlight, addShieldMaps } from './shield-maps.ts';

/** Numbers of a defence as somebody typed them; what they must be is for `shield-input.ts` to say. */
export interface ShieldOptions {
  readonly shield?: string;
  readonly doctrine?: string;
  readonly kill?: string;
  readonly stopped?: string;
  readonly track?: string;
  readonly system?: string;
  readonly shots?: string;
  readonly decoys?: string;
  readonly looks?: string;
  readonly split?: string;
  readonly salvoLimit?: string;
  readonly warheadsCalled?: string;
  readonly decoysCalled?: string;
}

/** `shield engage` besides. */
export interface EngageOptions extends ShieldOptions {
  readonly warheads?: string;
  readonly interceptors?: string;
  readonly reach?: string;
  readonly exposed?: string;
  readonly draws?: string;
  readonly seed?: string;
}

/** `shield need` besides: where no scenario is named, the attack and what is asked. */
export interface NeedOptions
  extends ShieldOptions, Pick<ScenarioOptions, 'alternative' | 'set' | 'drawsFile' | 'lang'> {
  readonly missiles?: string;
  readonly warheadsPerMissile?: string;
  readonly confidence?: string;
  readonly draws?: string;
  readonly seed?: string;
}

/** `counterpoise shield engage | need | reach | defend | flight | constellation | cost` */
export function addShield(counterpoise: Command): void {
  const shield = counterpoise
    .command('shield')
    .description('what a defence lets through, how many interceptors it needs, what they can reach and what they cost');
  withOutput(withDefence(shield.command('engage')))
    .description('who leaks: the whole distribution of the warheads that get through')
    .option('--warheads <number>', 'ballistic warheads that arrive')
    .option('--interceptors <number>', 'interceptors in stock; not needed with fractional')
    .option('--reach <share>', 'share of the interceptors that can reach the attack')
    .option('--exposed <share>', 'share of the warheads that come within the defence')
    .action(async (options: EngageOptions & OutputOptions) => {
      const { engage } = await import('./shield-engage.ts');
      await engage(options);
    });
  withOutput(withDefence(shield.command('need')))
    .description('confidence against stock: how many interceptors let none of a small attack through')
    .argument(
      '[scenario]',
      "id of the library or path of a .yaml file: its first party's shield; or give --missiles and --kill",
    )
    .option('--missiles <number>', 'missiles of the attack')
    .option('--warheads-per-missile <number>', 'warheads on each (1)')
    .option('--confidence <chance>', 'chance asked for that none leaks (0.8)')
    .option('--alternative <name>', 'run under one of the rival layers of the scenario')
    .option(
      '--set <path=value>',
      'set one number of the scenario; repeatable',
      (one: string, before: readonly string[] = []) => [...before, one],
    )
    .option('--draws-file <file>', 'use the draws of an earlier run (CSV)')
    .action(async (scenario: string | undefined, options: NeedOptions & OutputOptions) => {
      const { need } = await import('./shield-need.ts');
      await need(scenario, options);
    });
  addShieldMaps(shield, withOutput);
  addShieldFlight(shield);
  withOutput(withConstellation(shield.command('constellation')))
    .description('interceptors in orbit for enough in reach with a stated probability, by latitude and inclination')
    .argument('[preset]', 'a constellation of the library: aei-default (the usual one), cbo-2026 ...')
    .action(async (preset: string | undefined, options: ConstellationOptions & OutputOptions) => {
      const { constellationCommand } = await import('./shield-constellation.ts');
      await constellationCommand(preset, options);
    });
  withOutput(withDefence(describeCost(shield.command('cost'))));
}

function withDefence(command: Command): Command {
  return command
    .option('--shield <name>', 'id of a shield of the library, or path of a .yaml file: what it says need not be given')
    .option('--kill <chance>', 'kill probability of a shot: 0.56, a range 0.5..0.8, or a test record 2/4 (hits/tests)')
    .option('--doctrine <name>', 'spread, salvo, shoot-look-shoot, or for comparison fractional (spread)')
    .option('--stopped <share>', 'with fractional: the share that is stopped')
    .option('--track <chance>', 'chance that an object is tracked, independent of the others (1)')
    .option('--system <chance>', 'chance that the defence works at all, common to the raid (1)')
    .option('--shots <number>', 'shots at an object: at most (8), in each turn; salvo exactly (4)')
    .option('--looks <number>', 'with shoot-look-shoot: turns, 1 to 6, with a look between them (2)')
    .option('--split <how>', 'with shoot-look-shoot: best, or for comparison even (best)')
    .option('--salvo-limit <number>', 'interceptors fired before the next look, at most (no limit)')
    .option('--decoys <number>', 'decoys a warhead (0)')
    .option('--warheads-called <chance>', 'chance that a warhead is called a warhead, and gets shots (1)')
    .option('--decoys-called <chance>', 'chance that a decoy is called a warhead, and gets shots (1)')
    .option('--draws <number>', 'draws of what is uncertain (512; 0: every number at its median)')
    .option('--seed <number>', 'seed of the draws (1)');
}

function withOutput(command: Command): Command {
  return command
    .hook('preAction', (_, running) => mustBeWritable(running.opts<OutputOptions>().out))
    .option('--json', 'one JSON document on standard output')
    .option('--out <folder>', 'write JSON, CSV and picture into a folder')
    .option('--quiet', 'no progress')
    .addOption(new Option('--no-color', 'no colour'));
}
