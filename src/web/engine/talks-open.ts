import { agreementsOf, draftOf, draftProblems, talksTexts } from '../../library/agreements.ts';
import type { Library } from '../../library/index.ts';
import type { ReadDraft } from '../../model/agreement/index.ts';
import { problem, quoted, told } from '../../model/document/index.ts';
import type { Place, Read } from '../../model/document/index.ts';
import { scenarioOfTalks } from '../../model/scenario/index.ts';
import { headOfTalks, namesIn, openTalks } from '../../model/talks/index.ts';
import type { OpenTalks } from '../../model/talks/index.ts';
import type { Books } from './books.ts';
import type { Opened, Opening } from './opening.ts';
import type { Mine, TalksAsk, TalksHead } from './talks-record.ts';

/** Talks of the library as of a round, with the draft and the scenario that they name. */
export interface TalksBook extends OpenTalks {
  readonly draft: ReadDraft;
  /** the scenario with what the reader has changed of it, without the views of the talks */
  readonly opening: Opening;
  /** null: the reader has changed nothing of this scenario */
  readonly mine: Mine | null;
}

/** All talks of the library; one that cannot be read by its id. */
export function talksHeads(library: Library): readonly TalksHead[] {
  return talksTexts(library).map(({ id, file, text }) => {
    const head = headOfTalks(text, file);
    return { id, title: head.ok ? head.value.title : { en: id, ru: id } };
  });
}

const known = new WeakMap<Library, Map<string, Read<TalksBook>>>();

/**
 * Read once for each round and each change of a belief: the library of a page does not change, and every choice asks again.
 *
 * @param asked of its round, a date; null, or a date on which there was none: the last one that was held
 * @returns no problem: the library has no talks of that id
 */
export async function talksBookOf(asked: TalksAsk, books: Books): Promise<Read<TalksBook>> {
  const { library } = books;
  const read = known.get(library) ?? new Map<string, Read<TalksBook>>();
  known.set(library, read);
  const key = JSON.stringify([asked.talks, asked.round, asked.mine]);
  const found = read.get(key) ?? (await bookOfRound(asked, books));
  if (read.size > mostRead) read.clear();
  read.set(key, found);
  return found;
}

const mostRead = 12;

async function bookOfRound(asked: TalksAsk, books: Books): Promise<Read<TalksBook>> {
  const read = await readBook(asked, books);
  const noRound = !read.ok && read.problems.some(({ place }) => place === link);
  return noRound ? readBook({ ...asked, round: null }, books) : read;
}

/** Where a round is named that the reader did not write into the document. */
const link: Place = { file: 'link', line: 1, column: 1 };

async function readBook({ talks: id, round, mine }: TalksAsk, books: Books): Promise<Read<TalksBook>> {
  const { library, sources } = books;
  const file = `talks/${id}.yaml`;
  const text = library.files[file];
  if (text === undefined) return { ok: false, problems: [] };
  const names = namesIn(text, file);
  if (!names.ok) return names;
  const { places } = names.value;
  const scenario = library.find('scenario', names.value.scenario);
  if (!scenario) return notThere(places.scenario, names.value.scenario);
  const own = mine?.scenario === names.value.scenario ? mine : null;
  const { alternative = null, set: settings = [] } = own ?? {};
  const opening = { file: scenario.file, text: scenario.text, alternative, set: settings };
  const opened = await openedOrAsItIs(opening, books);
  if (!opened.ok) return opened;
  const set = agreementsOf(library);
  if (!set.ok) return set;
  const draft = draftOf(library, names.value.draft) ?? notThere(places.draft, names.value.draft);
  if (!draft.ok) return draft;
  const strangers = draftProblems(draft.value, set.value);
  if (strangers.length > 0) return { ok: false, problems: strangers };
  const { resolved, document } = opened.value;
  const open = openTalks({
    ...{ text, file, draft: draft.value, set: set.value },
    ...{ scenario: scenarioOfTalks(resolved, document.scenario), sources: Object.keys(sources) },
    round: round === null ? null : { asked: round, place: link },
  });
  return open.ok ? { ok: true, value: { ...open.value, draft: draft.value, opening, mine: own } } : open;
}

/** What the reader changed may be refused: that is told when it is run, and is no fault of the talks. */
async function openedOrAsItIs(opening: Opening, books: Books): Promise<Read<Opened>> {
  await books.ready(opening);
  const opened = books.open(opening);
  return opened.ok ? opened : books.open({ ...opening, alternative: null, set: [] });
}

function notThere(place: Place, id: string): Read<never> {
  const words = {
    code: 'not-in-library',
    wrong: told`the library has no ${quoted(id)}`,
    expected: 'an id of the library',
    todo: 'correct it',
  };
  return { ok: false, problems: [problem(place, words)] };
}
