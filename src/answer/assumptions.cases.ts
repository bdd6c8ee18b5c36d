import { readLibraryFolder } from '../library/folder.ts';
import { shelfOf } from '../library/index.ts';
import { readScenario, withViews } from '../model/scenario/index.ts';
import { orComplain } from './complaint.ts';
import type { AskedScenario } from './open.ts';

/** By party, what it sees differently: value by path. */
export type SeenViews = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

const library = readLibraryFolder();
const place = { file: 'talks.yaml', line: 1, column: 1 };

/** The text of a built-in scenario. */
export const moscowText = library.find('scenario', 'moscow-2001')!.text;

/** Three things that the parties of `moscow-2001` may see differently, one of them a whole mapping. */
export const moscowViews: SeenViews = {
  US: {
    'beliefs.posture.Russia.mobile.alert.day': { between: [0.1, 0.5], source: 'judged' },
    'beliefs.engagement.US.kill': { between: [0.5, 0.7] },
  },
  Russia: {
    'beliefs.engagement.US.kill': { between: [0.7, 0.95], source: 'judged' },
    'beliefs.engagement.Russia': { doctrine: 'fractional', stopped: { value: 0.3, source: 'judged' } },
  },
};

/** A scenario with views of talks on. */
export function seenAsked(views: SeenViews, text = moscowText): AskedScenario {
  const settings = Object.entries(views).map(([party, set]) => [
    party,
    Object.entries(set).map(([path, value]) => ({ path, value, place })),
  ]);
  const original = orComplain(
    withViews(orComplain(readScenario(text, 'moscow-2001.yaml')), Object.fromEntries(settings)),
  );
  return {
    original,
    shelf: orComplain(shelfOf(library)),
    alternative: null,
    alternativePlace: () => place,
    settings: [],
  };
}
