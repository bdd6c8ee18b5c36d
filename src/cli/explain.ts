import { explainAsked, explainRecord } from '../answer/agreements.ts';
import { readLibraryFolder } from '../library/folder.ts';
import { resultJson } from '../model/scenario/index.ts';
import type { ExplainOptions } from './agreement-commands.ts';
import { heldAsked, openAgreement, optionPlace, questionAsked } from './agreement-input.ts';
import { settled } from './draft-open.ts';
import type { OutputOptions } from './main.ts';
import { tellWritten, writeFiles } from './output.ts';
import { screen, spoken } from './screen.ts';

/** `counterpoise explain AGREEMENT --force ID --limit ID`: article, rule, systems, steps. */
export async function explain(name: string, options: ExplainOptions & OutputOptions): Promise<void> {
  const library = readLibraryFolder();
  const opened = openAgreement(library, name, options.choose);
  const { set, id } = 'draft' in opened ? await settled(library, opened, options.limit, options) : opened;
  const held = heldAsked(library, options);
  const question = questionAsked(held, options);
  const { answered, explanation } = explainAsked(set, { id, limit: options.limit, question }, held, optionPlace);
  const json = resultJson(explainRecord(answered, explanation, held));
  const language = spoken(options);
  if (options.out !== undefined) {
    const file = [answered.agreement.id, held.id, explanation.rule.id, 'explain.json'].join('.');
    tellWritten(writeFiles(options.out, { [file]: json }), language);
  }
  if (options.json) return void process.stdout.write(json);
  const { printExplain } = await import('./terminal/explain.ts');
  process.stdout.write(printExplain({ answered, explanation, held }, screen(options), language));
}
