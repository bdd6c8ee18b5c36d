import { talksTexts, agreementsOf, draftProblems, shelfWithRules } from '../library/agreements.ts';
import { shelfOf, sourcesNamed } from '../library/index.ts';
import type { Library } from '../library/index.ts';
import { parseLibraryDate, readYaml } from '../model/document/index.ts';
import type { Both } from '../model/agreement/index.ts';
import { openUnder, scenarioOfTalks, withViews } from '../model/scenario/index.ts';
import { headOfTalks, openTalks } from '../model/talks/index.ts';
import type { Position, RedLine, Talks, Want } from '../model/talks/index.ts';
import type { ListedItem } from './agreement-items.ts';
import { Complaint, orComplain } from './complaint.ts';
import type { CitedUse } from './sources.ts';
import { talksParts } from './talks-parts.ts';
import type { Beside } from './talks-parts.ts';

/** The talks of a library, as a list shows them: with the day, or the month, of the last round that was held. */
export function talksListed(
  library: Library,
  titleOf: (title: Both) => string = ({ en }) => en,
): readonly ListedItem[] {
  return talksTexts(library).map(({ id, file, text }) => {
    const head = headOfTalks(text, file);
    const nothing = { kind: 'talks', id, file, date: null, states: [], what: null, count: null } as const;
    if (!head.ok) return { ...nothing, readable: false };
    const { title, held, parties } = head.value;
    const last = held.at(-1) ?? null;
    return {
      ...{ ...nothing, states: parties, what: titleOf(title), readable: true },
      date: last === null ? null : daysOf(last),
    };
  });
}

function daysOf(text: string): NonNullable<ListedItem['date']> {
  const date = parseLibraryDate(text)!;
  return { text, firstDay: date.firstDay, lastDay: date.lastDay };
}

/**
 * Talks as they read over their draft, under their scenario, with the views of each party put on it.
 *
 * @param beside `null`: they are of the library, where no path is followed
 * @throws Complaint with all that is wrong with the document, its draft or its scenario
 */
export function readTalksIn(library: Library, { text, file }: TalksFile, beside: Beside | null): Talks {
  const { original, draft, scenario } = talksParts(library, text, file, beside);
  const set = orComplain(agreementsOf(library));
  const strangers = draftProblems(draft, set);
  if (strangers.length > 0) throw new Complaint(strangers);
  const bare = orComplain(shelfOf(library));
  const shelf = shelfWithRules(beside?.shelf(bare, scenario) ?? bare, library);
  const layers = { alternative: null, place: { file, line: 1, column: 1 }, settings: [] };
  const { document, resolved } = orComplain(openUnder(original, layers, shelf));
  const sources = Object.keys(shelf.sources);
  const seen = scenarioOfTalks(resolved, document.scenario);
  const { talks } = orComplain(openTalks({ text, file, draft, scenario: seen, set, sources, round: null }));
  orComplain(openUnder(orComplain(withViews(original, talks.views)), layers, shelf));
  return talks;
}

/** A talks document as it is written. */
export interface TalksFile {
  readonly text: string;
  readonly file: string;
}

/** Talks as JSON. */
export function talksItem(talks: Talks): object {
  const { id, file, title, note, scenario, draft, chart, rounds, positions, views } = talks;
  const record = {
    ...{ id, title, note, scenario, draft, chart, rounds },
    positions: positions.map(positionRecord),
    views: Object.fromEntries(
      Object.entries(views).map(([party, set]) => [party, set.map(({ path, value }) => ({ path, value }))]),
    ),
  };
  return { kind: 'talks', id, file, record };
}

function positionRecord({ party, from, source, note, proposes, redLines, wants }: Position) {
  return {
    ...{ party, from, source, note, proposes },
    redLines: redLines.map((line) => ({ ...statedRecord(line), test: line.test.text })),
    wants: wants.map((want) => ({ ...statedRecord(want), value: want.value.text, weight: want.weight })),
  };
}

function statedRecord({ id, title, about, source, note }: RedLine | Want) {
  return { id, title, about, source, note };
}

/** Every source that talks name, with its line; what is judged or recalled has none. */
export function talksUses({ text, file }: TalksFile): readonly CitedUse[] {
  const document = readYaml(text, file, { dottedKeys: () => true });
  if (!document.ok) return [];
  const { tree, placeOf } = document.value;
  return sourcesNamed(tree)
    .filter(({ source }) => source !== 'judged' && source !== 'recall')
    .map(({ source, path }) => ({ source, where: `${file}:${placeOf(path).line}`, said: null, tag: null }));
}
