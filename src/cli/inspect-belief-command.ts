import type { Command } from 'commander';
import type { OutputOptions } from './main.ts';

/** Numbers of a question about confidence as somebody typed them; what they must be is for `inspect-belief-input.ts` to say. */
export interface BeliefOptions {
  readonly by?: string;
  readonly prior?: string;
  readonly newViolation?: string;
  readonly seeing?: string;
  readonly years?: string;
  readonly without?: string;
  readonly technicalMeans?: string;
  readonly falseFinding?: string;
  readonly wanted?: string;
  readonly draws?: string;
  readonly seed?: string;
}

/** `counterpoise inspect belief`; the output gets its options where all of inspect do. */
export function describeBelief(belief: Command): Command {
  return belief
    .description('confidence over years of inspection, as it was and had visits gone on')
    .argument('[case]', 'a case of the library (new-start-2011-2026), or path of a .yaml file; none with --seeing')
    .option('--by <party>', 'whose confidence in the other; not given: of the party that the case names first')
    .option('--prior <confidence>', 'before the first year: 0.8, or a range 0.5..0.9')
    .option('--new-violation <chance>', 'that a violation begins in a year: 0.01, or a range')
    .option('--seeing <chance>', 'a question of your own: that a year with visits sees a violation')
    .option('--years <number>', 'with --seeing: years in all (10)')
    .option('--without <from..to>', 'with --seeing: years without visits, counted from 1, such as 4..6')
    .option('--technical-means <chance>', 'that what never stops sees it in a year; judged: as the case has it')
    .option('--false-finding <chance>', 'that a year of visits finds what is not there (0)')
    .option('--wanted <confidence>', 'how long until it is below this, and what brings it back (0.9)')
    .option('--draws <number>', 'draws of what is uncertain (512; 0: every number at its median)')
    .option('--seed <number>', 'seed of the draws (1)')
    .action(async (name: string | undefined, options: BeliefOptions & OutputOptions) => {
      const { belief: run } = await import('./inspect-belief.ts');
      await run(name, options);
    });
}
