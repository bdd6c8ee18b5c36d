import { Option } from 'commander';
import type { Command } from 'commander';
import type { OutputOptions } from './main.ts';
import { mustBeWritable } from './output.ts';

/** What an agreement is held against, when and as whom. */
export interface HeldOptions {
  readonly force?: string;
  readonly defence?: string;
  readonly date?: string;
  readonly reading?: string;
  readonly with?: readonly string[];
  /** of a draft, each BRACKET=ALTERNATIVE */
  readonly choose?: readonly string[];
}

export interface ComplyOptions extends HeldOptions {
  /** true: the declaration of the agreement, whatever it is called */
  readonly series?: string | true;
}

export interface ExplainOptions extends HeldOptions {
  readonly limit: string;
}

/** `counterpoise comply`, `explain` and `standing`. @param isNo says that the answer is no: exit code 1 */
export function addAgreementCommands(
  counterpoise: Command,
  end: { readonly no: () => void; readonly cannotSay: () => void },
): void {
  withHeld(withOutput(counterpoise.command('comply')))
    .description('counted, allowed and margin for every limit; without AGREEMENT: every force against every agreement')
    .argument('[agreement]', 'id of the library, or path of a .md file of your own')
    .option('--series [declaration]', 'every declared total of the agreement with its margin, by date')
    .action(async (agreement: string | undefined, options: ComplyOptions & OutputOptions) => {
      const { comply } = await import('./comply.ts');
      const kept = await comply(agreement, options);
      if (kept === false) end.no();
      if (kept === null) end.cannotSay();
    });
  withHeld(withOutput(counterpoise.command('explain')))
    .description('how a count came about: article, rule, systems, steps')
    .argument('<agreement>', 'id of the library, or path of a .md file of your own')
    .requiredOption('--limit <id>', 'id of a limit or a ban of the agreement')
    .action(async (agreement: string, options: ExplainOptions & OutputOptions) => {
      const { explain } = await import('./explain.ts');
      await explain(agreement, options);
    });
  withOutput(counterpoise.command('standing'))
    .description('which agreements are in force, and which hang on which')
    .option('--date <day>', 'day asked about, as YYYY-MM-DD; not given: today')
    .action(async (options: { readonly date?: string } & OutputOptions) => {
      const { standing } = await import('./standing.ts');
      await standing(options);
    });
}

function withHeld(command: Command): Command {
  return command
    .option('--force <force>', 'force: id, or path of a .yaml file')
    .option('--defence <defence>', 'defence: id, or path of a .yaml file')
    .option('--date <day>', 'day asked about, as YYYY-MM-DD; not given: that of the force or defence')
    .option('--reading <party>', 'count as this party reads the rules')
    .option('--with <amendment>', 'lay this amendment over the agreement, in force or not; repeatable', repeated)
    .option(
      '--choose <bracket=alternative>',
      'of a draft, the alternative of a bracket: its owner, its number or its words; repeatable',
      repeated,
    );
}

function repeated(one: string, before: readonly string[] = []): readonly string[] {
  return [...before, one];
}

function withOutput(command: Command): Command {
  return command
    .hook('preAction', (_, running) => mustBeWritable(running.opts<OutputOptions>().out))
    .option('--json', 'one JSON document on standard output')
    .option('--out <folder>', 'write the result as files into a folder')
    .option('--quiet', 'no progress')
    .addOption(new Option('--no-color', 'no colour'));
}
