import { agreementsOf, draftOf } from '../../library/agreements.ts';
import type { Library } from '../../library/index.ts';
import { agreementUnder, rulesOf, standingUnder } from '../../model/agreement/index.ts';
import type { AgreementSet, Choice, ReadDraft } from '../../model/agreement/index.ts';
import { problem, quoted, readYaml, told } from '../../model/document/index.ts';
import type { Place, Problem, Read } from '../../model/document/index.ts';
import { breakoutUnder, cellNames, openUnder, openUnderBans, readScenario } from '../../model/scenario/index.ts';
import type { Case, DraftBans, ScenarioDocument } from '../../model/scenario/index.ts';
import { chartPointOf, dayOf, knownOf, namesIn, pointKey, readTalks } from '../../model/talks/index.ts';
import type { BesideDraft, ChartPoint, Ground, Round, Talks } from '../../model/talks/index.ts';
import type { Books } from './books.ts';
import { layersOf, originalOf } from './opening.ts';
import type { Opening } from './opening.ts';
import type { TalksHead } from './talks-record.ts';

/** Talks of the library with all that they name. */
export interface TalksBook {
  readonly talks: Talks;
  readonly draft: ReadDraft;
  readonly set: AgreementSet;
  /** of the scenario, as the library has it */
  readonly scenario: { readonly file: string; readonly text: string };
}

/** All talks of the library; one that cannot be read by its id. */
export function talksHeads({ files }: Library): readonly TalksHead[] {
  return Object.keys(files)
    .toSorted()
    .flatMap((file): readonly TalksHead[] => {
      const id = /^talks\/([^/.]+)\.yaml$/.exec(file)?.[1];
      return id === undefined ? [] : [{ id, title: titleIn(files[file]!, file) ?? { en: id, ru: id } }];
    });
}

function titleIn(text: string, file: string): TalksHead['title'] | null {
  const read = readYaml(text, file);
  const title = read.ok ? (read.value.tree as { readonly title?: unknown }).title : undefined;
  if (typeof title === 'string') return { en: title, ru: title };
  if (typeof title !== 'object' || title === null) return null;
  const { en, ru } = title as { readonly en?: unknown; readonly ru?: unknown };
  return typeof en === 'string' && typeof ru === 'string' ? { en, ru } : null;
}

const known = new WeakMap<Library, Map<string, Read<TalksBook>>>();

/** Read once: the library of a page does not change, and every choice asks again. @returns no problem: there are none of that id */
export function talksBookOf(id: string, books: Books): Read<TalksBook> {
  const { library } = books;
  const read = known.get(library) ?? new Map<string, Read<TalksBook>>();
  known.set(library, read);
  if (!read.has(id)) read.set(id, readBook(id, books));
  return read.get(id)!;
}

function readBook(id: string, books: Books): Read<TalksBook> {
  const { library } = books;
  const file = `talks/${id}.yaml`;
  const text = library.files[file];
  if (text === undefined) return { ok: false, problems: [] };
  const names = namesIn(text, file);
  if (!names.ok) return names;
  const { scenario: scenarioId, draft: draftId, places } = names.value;
  const draft = draftOf(library, draftId) ?? nowhere(places.draft, draftId);
  if (!draft.ok) return draft;
  const scenario = library.find('scenario', scenarioId);
  if (!scenario) return nowhere(places.scenario, scenarioId);
  const set = agreementsOf(library);
  if (!set.ok) return set;
  const beside = besideOf(scenario, set.value, books);
  if (!beside.ok) return beside;
  const talks = readTalks(text, file, knownOf(draft.value, beside.value));
  if (!talks.ok) return talks;
  return { ok: true, value: { talks: talks.value, draft: draft.value, set: set.value, scenario } };
}

function nowhere(place: Place, id: string): { readonly ok: false; readonly problems: readonly Problem[] } {
  const words = {
    code: 'not-in-library',
    wrong: told`the library has no ${quoted(id)}`,
    expected: 'an id of the library',
    todo: 'correct it',
  };
  return { ok: false, problems: [problem(place, words)] };
}

/** What talks may name of their scenario and of the library. */
function besideOf(
  { file, text }: TalksBook['scenario'],
  { agreements }: AgreementSet,
  { shelf, sources }: Books,
): Read<BesideDraft> {
  const original = readScenario(text, file);
  if (!original.ok) return original;
  const layers = { alternative: null, place: { file, line: 1, column: 1 }, settings: [] };
  const opened = openUnder(original.value, layers, shelf);
  if (!opened.ok) return opened;
  return {
    ok: true,
    value: {
      parties: opened.value.resolved.question.parties,
      cells: cellNames,
      hasBreakout: breakoutUnder(original.value, layers, shelf).ok,
      agreements: agreements.map(({ id }) => id),
      sources: Object.keys(sources),
    },
  };
}

/** What packages are judged on, as of a round. */
export function groundOf({ talks, draft, set }: TalksBook, { question }: Case, round: Round): Ground {
  const { parties, cell, shield, interceptors } = question;
  const date = dayOf(round);
  return {
    ...{ draft, chart: talks.chart, parties, cell, date, interceptors: shield },
    top: interceptors.at(-1)!,
    standing: (effects) => standingUnder(set, date, effects),
  };
}
