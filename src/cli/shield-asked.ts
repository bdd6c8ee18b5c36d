import type { SourceLine } from '../model/scenario/index.ts';
import type { OutputOptions } from './main.ts';
import { screen, spoken } from './screen.ts';
import type { Filled, Fillable } from './shield-library.ts';

/** What `--shield` comes to; without it the options are those that were typed. */
export interface AskedShield<O> {
  readonly id: string | null;
  readonly options: O;
  readonly sources: readonly SourceLine[];
  /** what it gave, in words; nothing where none was named */
  readonly print: (options: OutputOptions) => Promise<string>;
}

/** The shield that `--shield` names. Whoever names none does not wait for the library. @throws Complaint */
export async function shieldAsked<O extends Fillable>(typed: O, wanted: readonly Filled[]): Promise<AskedShield<O>> {
  if (typed.shield === undefined) return { id: null, options: typed, sources: [], print: async () => '' };
  const { sourceLines, withShield } = await import('./shield-library.ts');
  const shield = withShield(typed.shield, typed, wanted);
  return {
    ...{ id: shield.id, options: shield.options, sources: sourceLines(shield.numbers) },
    async print(options) {
      const { printShield } = await import('./terminal/library-shield.ts');
      return printShield(shield, screen(options), spoken(options));
    },
  };
}
