import { Option } from 'commander';
import type { Command } from 'commander';
import { describePlan } from './inspect-plan-command.ts';
import { describeBelief } from './inspect-belief-command.ts';
import { describeGame } from './inspect-game-command.ts';
import type { OutputOptions } from './main.ts';
import { mustBeWritable } from './output.ts';

/** Numbers of a scheme as somebody typed them; what they must be is for `inspect-input.ts` to say. */
export interface DetectOptions {
  readonly items?: string;
  readonly hidden?: string;
  readonly samples?: string;
  readonly visits?: string;
  readonly timing?: string;
  readonly slots?: string;
  readonly start?: string;
  readonly recognised?: string;
  readonly falseAlarm?: string;
  readonly shift?: string;
  readonly measurements?: string;
  readonly alarmAt?: string;
  readonly notice?: string;
  readonly concealed?: string;
  readonly matters?: string;
  readonly chance?: string;
  readonly budget?: string;
  readonly sites?: string;
  readonly sitesHidden?: string;
  readonly stratum?: readonly string[];
  readonly draws?: string;
  readonly seed?: string;
}

/** `counterpoise inspect plan | detect | game | belief` */
export function addInspect(counterpoise: Command): void {
  const inspect = counterpoise
    .command('inspect')
    .description('what a scheme of inspection would see, and when, and what a year without one costs in confidence');
  withOutput(describePlan(inspect.command('plan')));
  withOutput(describeDetect(inspect.command('detect'))).action(async (options: DetectOptions & OutputOptions) => {
    const { detect } = await import('./inspect-detect.ts');
    await detect(options);
  });
  withOutput(describeGame(inspect.command('game')));
  withOutput(describeBelief(inspect.command('belief')));
}

function describeDetect(command: Command): Command {
  return command
    .description(
      'the chance that hidden items are seen, how soon, and whether before it matters; or how many samples it takes',
    )
    .option('--items <number>', 'items declared, among which a visit draws its sample')
    .option('--hidden <number>', 'of these not as declared: 20, or a range 20..40')
    .option('--samples <number>', 'items looked at in a visit; not given: how many reach --chance')
    .option('--visits <number>', 'visits a year (18)')
    .option('--timing <name>', 'periodic, slots (a quota drawn among slots of the year) or random (slots)')
    .option('--slots <number>', 'with slots: slots of a year (52, or 365 for more visits than that)')
    .option('--start <name>', 'cheating begins at any-moment, or after-a-visit by a party that watches (any-moment)')
    .option('--recognised <chance>', 'chance that a defect looked at is recognised: 0.9, 0.8..1 or a record 9/10 (1)')
    .option('--false-alarm <chance>', 'chance that a sound item raises an alarm (0)')
    .option(
      '--shift <number>',
      'in place of --recognised: what is missing of an item, in standard deviations of one measurement: 3.3',
    )
    .option('--measurements <number>', 'with --shift: of an item, whose mean is taken (1)')
    .option('--alarm-at <number>', 'alarms that make a visit a finding (1)')
    .option('--notice <hours>', 'hours between notice and look; needs --concealed (unannounced)')
    .option('--concealed <hours>', 'hours that it takes to put right what is hidden: 24, or a range 12..72')
    .option('--matters <months>', 'months from the start of cheating until it matters: 12, or a range 9..20')
    .option(
      '--chance <chance>',
      'chance asked for of what would have to change, of a sample, or of clearing who keeps his word (0.9)',
    )
    .option('--budget <number>', 'with strata without samples: items looked at in all, to be shared out')
    .option(
      '--sites <number>',
      'sites alike, of which a visit goes to one; --items, --hidden and --samples are of one site',
    )
    .option('--sites-hidden <number>', 'with --sites: how many of them have something hidden (1)')
    .option(
      '--stratum <items=10,...>',
      'items=10,hidden=1,samples=5, or with risk=5 in place of hidden; repeatable, in place of --items and --samples; without samples: how to share out --budget, or what --chance takes',
      (one: string, before: readonly string[] = []) => [...before, one],
    )
    .option('--draws <number>', 'draws of what is uncertain (512; 0: every number at its median)')
    .option('--seed <number>', 'seed of the draws (1)');
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
