import type { Command } from 'commander';
import type { OutputOptions } from './main.ts';

/** What a treaty does not say, as somebody typed it; what it must be is for `inspect-plan-input.ts` to say. */
export interface PlanOptions {
  readonly party?: string;
  readonly force?: readonly string[];
  readonly date?: string;
  readonly choose?: readonly string[];
  readonly type?: readonly string[];
  readonly items?: readonly string[];
  readonly visits?: readonly string[];
  readonly samples?: readonly string[];
  readonly hidden?: string;
  readonly recognised?: string;
  readonly concealed?: string;
  readonly matters?: string;
  readonly timing?: string;
  readonly start?: string;
  readonly scenario?: string;
  readonly draws?: string;
  readonly seed?: string;
}

/** `counterpoise inspect plan AGREEMENT`; its output gets its options where all of inspect do. */
export function describePlan(command: Command): Command {
  return command
    .description('the visits that an agreement allows, and what each type of them would see, and when')
    .argument('<agreement>', 'id of the library (new-start, cfe), or path of a .md file of your own')
    .option('--party <party>', 'only visits to this party')
    .option(
      '--force <force>',
      "force whose items are counted in place of the scenario's: id or path; repeatable",
      repeated,
    )
    .option('--date <day>', 'only measures that bind on this day, as YYYY-MM-DD; not given: all of them')
    .option('--choose <bracket=alternative>', 'of a draft, the alternative of a bracket; repeatable', repeated)
    .option('--type <type>', 'only visits of this type, such as one; repeatable', repeated)
    .option('--items <type=number>', 'items declared, in place of a count: 900, or one=400; repeatable', repeated)
    .option('--visits <type=number>', 'visits a year, in place of the quota: 20, or one=20; repeatable', repeated)
    .option('--samples <type=number>', 'items opened in a visit: 2, or one=2; repeatable', repeated)
    .option('--hidden <number>', 'items not as declared: 20, or a range 20..40 (what the scenario loads)')
    .option('--recognised <chance>', 'chance that one that is opened is recognised (0.8..1, judged)')
    .option('--concealed <hours>', 'hours that it takes to put right what is hidden: 24, or a range 12..72 (not asked)')
    .option('--matters <months>', "months until it matters: 12, or a range 9..20 (the scenario's breakout)")
    .option('--timing <name>', 'periodic, slots (a quota drawn among slots of the year) or random (slots)')
    .option('--start <name>', 'cheating begins at any-moment, or after-a-visit by a party that watches (any-moment)')
    .option('--scenario <scenario>', 'another scenario with a breakout criterion: id or path; none: no scenario')
    .option('--draws <number>', 'draws of what is uncertain (512; 0: every number at its median)')
    .option('--seed <number>', 'seed of the draws (1)')
    .action(async (agreement: string, options: PlanOptions & OutputOptions) => {
      const { plan } = await import('./inspect-plan.ts');
      await plan(agreement, options);
    });
}

function repeated(one: string, before: readonly string[] = []): readonly string[] {
  return [...before, one];
}
