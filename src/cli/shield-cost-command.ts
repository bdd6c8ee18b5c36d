import type { Command } from 'commander';
import type { OutputOptions } from './main.ts';
import type { ShieldOptions } from './shield.ts';

/** Numbers of a cost exchange as somebody typed them; what they must be is for `shield-cost-input.ts` to say. */
export interface CostOptions extends ShieldOptions {
  readonly missiles?: string;
  readonly warheadsPerMissile?: string;
  readonly confidence?: string;
  readonly interceptors?: string;
  readonly interceptorCost?: string;
  readonly missileCost?: string;
  readonly warheadCost?: string;
  readonly decoyCost?: string;
  readonly absentee?: string;
  readonly more?: string;
  readonly draws?: string;
  readonly seed?: string;
}

/** What is particular to `counterpoise shield cost`; the defence and the output get their options where all of shield do. */
export function describeCost(cost: Command): Command {
  return cost
    .description('what one more costs the attacker, and what stopping it costs the defender')
    .option('--missiles <number>', 'missiles of the attack')
    .option('--warheads-per-missile <number>', 'warheads on each (1)')
    .option('--confidence <chance>', 'kept as the attack grows: the chance that none leaks (0.8)')
    .option('--interceptors <number>', 'or kept: as many leak on average as with this stock')
    .option(
      '--interceptor-cost <price>',
      'of one interceptor: 111, a range 70..90, or a name of the library such as ngi',
    )
    .option('--missile-cost <price>', 'of one more missile with all that it carries')
    .option('--warhead-cost <price>', 'of one more warhead with its decoys')
    .option('--decoy-cost <price>', 'of one more decoy alone')
    .option('--absentee <ratio>', 'interceptors that must be there for one in reach: 499, or a range (1)')
    .option('--more <number>', 'objects added at once, so that whole shots do not tell (1)')
    .action(async (options: CostOptions & OutputOptions) => {
      const { cost: run } = await import('./shield-cost.ts');
      await run(options);
    });
}
