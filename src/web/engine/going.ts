import { aboutOf, statedNumbers } from '../../model/scenario/index.ts';
import type { Books } from './books.ts';
import type { Opened, Opening } from './opening.ts';
import type { Lease, Pool } from './pool.ts';
import type { News } from './protocol.ts';

/** Draws of the first picture: the first of all that follow, so that it sharpens and does not jump. */
export const roughDraws = 16;

/** Everything that a run needs to go about its work. */
export interface Going {
  readonly pool: Pool;
  readonly lease: Lease;
  readonly tell: (news: News) => void;
}

/** Opens what is to be run, in every thread at once; null: it cannot be opened, which is told. */
export async function openedOr(opening: Opening, books: Books, { pool, tell }: Going): Promise<Opened | null> {
  pool.prepare(opening);
  await books.ready(opening);
  const read = books.open(opening);
  if (read.ok) return read.value;
  tell({ kind: 'problems', problems: read.problems });
  return null;
}

/** Tells what a scenario says of itself, as it is run. */
export function introduce({ original, document, resolved }: Opened, books: Books, { tell }: Going): void {
  const { sources, agreementsMissing } = resolved;
  const words = {
    cuts: { run: document.scenario.choices.cuts, own: original.scenario.choices.cuts },
    about: aboutOf(document.scenario, resolved),
    numbers: statedNumbers(document.scenario, resolved),
    ...{ sources, agreementsMissing, cited: books.citedBy(document.scenario, sources) },
  };
  tell({ kind: 'opened', words });
}
