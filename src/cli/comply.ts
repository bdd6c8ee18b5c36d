import { complyAsked, complyRecord } from '../answer/agreements.ts';
import { readLibraryFolder } from '../library/folder.ts';
import { resultJson } from '../model/scenario/index.ts';
import type { ComplyOptions } from './agreement-commands.ts';
import { heldAsked, openAgreement, optionPlace, questionAsked } from './agreement-input.ts';
import type { OutputOptions } from './main.ts';
import { screen, spoken } from './screen.ts';

/**
 * `counterpoise comply AGREEMENT --force ID`: counted, allowed and margin for every limit.
 *
 * @returns true where every limit that applies is kept, `null` where nobody can say
 */
export async function comply(
  name: string | undefined,
  options: ComplyOptions & OutputOptions,
): Promise<boolean | null> {
  const library = readLibraryFolder();
  const { set, id } = openAgreement(library, name!);
  const held = heldAsked(library, options);
  const answered = complyAsked(set, id, held, questionAsked(held, options), optionPlace);
  const json = resultJson(complyRecord(answered, held));
  const language = spoken(options);
  if (options.json) process.stdout.write(json);
  else {
    const { printComply } = await import('./terminal/comply.ts');
    process.stdout.write(printComply(answered, { held, all: set.agreements }, screen(options), language));
  }
  return answered.compliance.kept;
}
