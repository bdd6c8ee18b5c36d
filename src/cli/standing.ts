import { agreementSet, dayAsked, standingRecord } from '../answer/agreements.ts';
import { readLibraryFolder } from '../library/folder.ts';
import { standing as standingOn, timelineOf } from '../model/agreement/index.ts';
import { engine, resultJson } from '../model/scenario/index.ts';
import { optionPlace } from './agreement-input.ts';
import type { OutputOptions } from './main.ts';
import { screen, spoken } from './screen.ts';

/** `counterpoise standing`: which agreements are in force, and which hang on which. */
export async function standing(options: { readonly date?: string } & OutputOptions): Promise<void> {
  const library = readLibraryFolder();
  const { agreements, events } = agreementSet(library);
  const date = options.date === undefined ? today() : dayAsked(options.date, optionPlace);
  const standings = standingOn(agreements, events, date);
  const timeline = timelineOf(agreements, events, date);
  const record = standingRecord(standings, agreements, date);
  const language = spoken(options);
  if (options.out !== undefined) {
    const { writeAnswer } = await import('./agreement-written.ts');
    const { standingSvg, standingTable } = await import('../figure/index.ts');
    const { standingBook } = await import('./codebook-agreements.ts');
    writeAnswer(library, options.out, {
      ...{ name: 'standing', title: `Agreements on ${date}`, command: 'standing', record, language },
      table: { csv: standingTable(timeline, standings), book: standingBook() },
      svg: standingSvg(timeline, { agreements, standings, engine, language }),
      sources: events.map(({ source }) => source),
    });
  }
  if (options.json) return void process.stdout.write(resultJson(record));
  const { printStanding } = await import('./terminal/standing.ts');
  process.stdout.write(printStanding({ timeline, standings, agreements }, screen(options), language));
}

/** The one clock of the program: the day of the reader, not of Greenwich. */
function today(): string {
  const now = new Date();
  const two = (n: number): string => String(n).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
