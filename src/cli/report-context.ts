import { orComplain } from '../answer/index.ts';
import type { ReportInputs } from '../figure/index.ts';
import { citedBy } from '../library/index.ts';
import { readLibraryFolder } from '../library/folder.ts';
import { readSources } from '../model/document/index.ts';
import type { Sources } from '../model/document/index.ts';
import { statedNumbers } from '../model/scenario/index.ts';
import type { Case } from '../model/scenario/index.ts';
import type { OpenScenario } from './input.ts';

/** What was run: its uncertain numbers, and where every number comes from. */
export type Ran = Pick<Case, 'columns' | 'sources'>;

/** What a report says of a scenario's inputs: its numbers as they were run, and the sources that it names. */
export function reportInputs(
  { scenario }: OpenScenario,
  ran: Ran,
  use: 'exchange' | 'breakout' = 'exchange',
): ReportInputs {
  return {
    scenario,
    numbers: statedNumbers(scenario, ran, use),
    cited: citedBy(scenario, ran.sources, bibliography()),
  };
}

function bibliography(): Sources {
  const library = readLibraryFolder();
  const item = library.find('sources', 'sources');
  return item === null ? {} : orComplain(readSources(item.text, item.file));
}
