import { agreementSet, openAsked, openRecord } from '../answer/agreements.ts';
import { orComplain } from '../answer/index.ts';
import type { Library } from '../library/index.ts';
import { agreementUnder } from '../model/agreement/index.ts';
import type { ComplyQuestion, HeldThing, OpenTable } from '../model/agreement/index.ts';
import { resultJson } from '../model/scenario/index.ts';
import { say } from '../words/index.ts';
import type { HeldOptions } from './agreement-commands.ts';
import { heldAsked, optionPlace, questionAsked } from './agreement-input.ts';
import type { OpenAgreement, OpenDraft } from './agreement-input.ts';
import { Complaint } from './complaint.ts';
import type { OutputOptions } from './main.ts';
import { screen, spoken } from './screen.ts';

/**
 * The agreement that a draft is for who asks about one force or defence. Brackets that are open count only where a limit or a
 * ban of that force or defence rests on them; others are named and stand at their first alternative, which counts nothing here.
 *
 * @param limit the one that is asked about; `null`: all
 * @throws Complaint where something counted rests on an open bracket; what each alternative does was told by then
 */
export async function settled(
  library: Library,
  opened: OpenDraft,
  limit: string | null,
  options: HeldOptions & OutputOptions,
): Promise<OpenAgreement> {
  const { draft, choice, problems } = opened;
  const held = heldAsked(library, options);
  const question = questionAsked(held, options);
  const table = openAsked({ draft, choice, limit }, held, question, optionPlace);
  if (table.rows.some((row) => Object.keys(row.choice).length > 0)) {
    await tell(table, held, question, options);
    throw new Complaint(problems);
  }
  const list = table.open.map(({ name }) => name).join(', ');
  process.stderr.write(`${say(spoken(options), 'draft.left-open', { list })}\n`);
  const first = Object.fromEntries(draft.brackets.map(({ name, alternatives }) => [name, alternatives[0]!.id]));
  const agreement = orComplain(agreementUnder(draft, { ...first, ...choice }));
  return { set: agreementSet(library, [agreement]), id: draft.id };
}

/** On standard output, what each alternative does to each limit. A verdict needs a choice. */
async function tell(
  table: OpenTable,
  held: HeldThing,
  question: ComplyQuestion,
  options: OutputOptions,
): Promise<void> {
  if (options.json) process.stdout.write(resultJson(openRecord(table, held, question)));
  else {
    const { printOpen } = await import('./terminal/draft.ts');
    process.stdout.write(printOpen(table, { held, date: question.date }, screen(options), spoken(options)));
  }
}
