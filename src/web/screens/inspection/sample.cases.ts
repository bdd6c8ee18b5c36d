import { agreementsOf } from '../../../library/agreements.ts';
import { readLibraryFolder } from '../../../library/folder.ts';
import { shelfOf } from '../../../library/index.ts';
import { visitsOf } from '../../../model/agreement/index.ts';
import type { Read } from '../../../model/document/index.ts';
import { readForce } from '../../../model/force/index.ts';
import { breakoutUnder, planVisits, readScenario, usualChoices } from '../../../model/scenario/index.ts';
import type { PlannedVisits } from '../../../model/scenario/index.ts';
import { booksOf } from '../../engine/books.ts';
import { inspectionRun } from '../../engine/inspection.ts';
import type { InspectionAnswer, InspectionSeen } from '../../engine/inspection-record.ts';
import { Pool } from '../../engine/pool.ts';
import type { News } from '../../engine/protocol.ts';
import { readyFor, worker } from '../../engine/task.ts';
import { firstAt } from './at.ts';
import type { Change } from './shown.ts';

const library = readLibraryFolder();

/** Of New START in Russia, unless a test says otherwise. */
const typeOne = { agreement: 'new-start', party: 'Russia', type: 'one' } as const;

/** Everything that the page's own engine tells of a question, in few draws; what goes between threads is copied, as there. */
export async function toldOf(change: Change = {}, draws = 24, scenario = 'moscow-2001'): Promise<readonly News[]> {
  const books = booksOf(library.files);
  if (!books.ok) throw new Error('the library cannot be read');
  const work = worker(books.value.open);
  const hand = {
    work: async (task: Parameters<typeof work>[0]) => {
      await readyFor(task);
      return structuredClone(work(structuredClone(task)));
    },
  };
  const { file, text } = library.find('scenario', scenario)!;
  const opening = { file, text, alternative: null, set: [['runs.draws', draws] as const] };
  const at = {
    ...{ ...firstAt, ...change },
    scheme: { ...firstAt.scheme, ...typeOne, ...change.scheme },
    hidden: { ...firstAt.hidden, ...change.hidden },
    beside: firstAt.beside,
  };
  const news: News[] = [];
  await inspectionRun({ kind: 'inspection', asked: { opening, ...at } }, books.value, {
    ...{ pool: new Pool([hand], () => 0), lease: { stale: false, priority: 1 } },
    tell: (one) => void news.push(structuredClone(one)),
  });
  return news;
}

export async function answersOf(change: Change = {}, draws = 24): Promise<readonly InspectionAnswer[]> {
  return (await toldOf(change, draws)).flatMap((one) => (one.kind === 'inspection' ? [one.answer] : []));
}

/** The last of them. */
export async function seenOf(change: Change = {}, draws = 24): Promise<InspectionSeen> {
  const last = (await answersOf(change, draws)).at(-1)!;
  if (!last.ok) throw new Error(last.missing);
  return last;
}

/** The same Type One visits to Russia as `counterpoise inspect plan` works them out, on the force of the scenario. */
export function plannedBy(runs: { readonly draws: number; readonly seed: number }): PlannedVisits {
  const read = <T>(found: Read<T>): T => {
    if (!found.ok) throw new Error(JSON.stringify(found.problems));
    return found.value;
  };
  const scenario = library.find('scenario', 'moscow-2001')!;
  const original = read(readScenario(scenario.text, scenario.file));
  const layers = { alternative: null, place: { file: '', line: 1, column: 1 }, settings: [] };
  const force = library.find('force', 'russia-2002-01')!;
  const agreement = read(agreementsOf(library)).agreements.find(({ id }) => id === 'new-start')!;
  const asked = { date: null, items: {} };
  const one = visitsOf(agreement, 'Russia', read(readForce(force.text, force.file)), asked).find(
    ({ type }) => type === 'one',
  )!;
  const breakout = read(breakoutUnder(original, layers, read(shelfOf(library))));
  return planVisits({ scheme: one, breakout, onScenario: one }, usualChoices, runs);
}
