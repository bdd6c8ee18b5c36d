import { openAsked, openRecord } from '../answer/agreements.ts';
import type { Library } from '../library/index.ts';
import { resultJson } from '../model/scenario/index.ts';
import type { HeldOptions } from './agreement-commands.ts';
import { heldAsked, optionPlace, questionAsked } from './agreement-input.ts';
import type { OpenDraft } from './agreement-input.ts';
import { Complaint } from './complaint.ts';
import type { OutputOptions } from './main.ts';
import { screen, spoken } from './screen.ts';

/**
 * What is told of a draft in which something is open: on standard output what each alternative does to each limit, then
 * a complaint that names every open bracket. A verdict needs a choice.
 *
 * @param limit the one that is asked about; `null`: all
 * @throws Complaint always
 */
export async function tellOpen(
  library: Library,
  { draft, choice, problems }: OpenDraft,
  limit: string | null,
  options: HeldOptions & OutputOptions,
): Promise<never> {
  const held = heldAsked(library, options);
  const question = questionAsked(held, options);
  const table = openAsked({ draft, choice, limit }, held, question, optionPlace);
  if (options.json) process.stdout.write(resultJson(openRecord(table, held, question)));
  else {
    const { printOpen } = await import('./terminal/draft.ts');
    process.stdout.write(printOpen(table, { held, date: question.date }, screen(options), spoken(options)));
  }
  throw new Complaint(problems);
}
