import { z } from 'zod';
import {
  check,
  inOrder,
  nearest,
  once,
  problem,
  quoted,
  readYaml,
  refuse,
  told,
  wordsOf,
} from '../model/document/index.ts';
import type { Place, Problem, Read, Told } from '../model/document/index.ts';
import {
  agreementOn,
  agreementProblems,
  conformity,
  draftInFull,
  readAgreement,
  readDraft,
  readEvents,
  readShield,
  rulesOf,
} from '../model/agreement/index.ts';
import type {
  Agreement,
  AgreementSet,
  DefenceHolding,
  GlossaryTerm,
  ReadDraft,
  Rules,
} from '../model/agreement/index.ts';
import { declaredForces, readDeclaration, readForce } from '../model/force/index.ts';
import type { ForceRecord } from '../model/force/index.ts';
import type { Shelf } from '../model/scenario/index.ts';
import { readReduction } from '../model/talks/schedule.ts';
import type { ReductionPlan } from '../model/talks/schedule.ts';
import { forceProblem } from './force-problem.ts';
import type { Library } from './library.ts';

/**
 * The agreements of a library with their events: `agreements/ID.md`, its Russian text `agreements/ID.ru.md` beside it,
 * and `agreements/events.yaml`. A door of its own: a page that only draws a chart need not carry the language of rules.
 *
 * @param more agreements from elsewhere, such as a user's file, put beside those of the library
 * @returns the agreements in order of their ids; or what is wrong with one of them, or with all together
 */
export function agreementsOf(library: Library, more: readonly Agreement[] = []): Read<AgreementSet> {
  const read = agreementTexts(library).map(({ id, file }) => readAgreementAt(library, id, file));
  const events = eventsAt(library);
  const problems = [...read, events].flatMap((one) => (one.ok ? [] : one.problems));
  if (problems.length > 0 || !events.ok) return { ok: false, problems };
  const own = read.flatMap((one) => (one.ok ? [one.value] : []));
  const agreements = [...own.filter(({ id }) => !more.some((other) => other.id === id)), ...more];
  const together = agreementProblems(agreements);
  if (together.length > 0) return { ok: false, problems: inOrder(together) };
  return { ok: true, value: { agreements, events: events.value } };
}

/** A shelf that also opens the rules of agreements: for a scenario that chooses bans, or a treaty's count as its axis. */
export function shelfWithRules(shelf: Shelf, library: Library): Shelf {
  let set: Read<AgreementSet> | null = null;
  const known = new Map<string, Read<Rules>>();
  return {
    ...shelf,
    rules(id, date) {
      const key = `${id} ${date}`;
      let read = known.get(key);
      if (!read) known.set(key, (read = rulesIn((set ??= agreementsOf(library)), id, date)));
      return read;
    },
  };
}

/** @param id of one of the set: a shelf lists those that there are */
function rulesIn(set: Read<AgreementSet>, id: string, date: string): Read<Rules> {
  return set.ok ? { ok: true, value: rulesOf(agreementOn(set.value, id, date)!.agreement) } : set;
}

/** A force of the library, or one of declared totals such as `us-2011-02`, for an agreement to be held against. */
export function heldForceOf(library: Library, id: string, place: Place): Read<ForceRecord> {
  const item = library.find('force', id);
  if (item) return readForce(item.text, item.file);
  const declared = declaredTotals(library);
  const force = declared.find((one) => one.id === id);
  return force ? { ok: true, value: force } : { ok: false, problems: [heldProblem(library, declared, id, place)] };
}

/** A force of declared totals may be the one that was meant. */
function heldProblem(library: Library, declared: readonly ForceRecord[], id: string, place: Place): Problem {
  const unknown = forceProblem(library, id, place);
  const totals = declared.map((force) => force.id);
  const meant = nearest(id, [...totals, ...library.list('force').map((force) => force.id)]);
  if (meant === null || !totals.includes(meant)) return unknown;
  return problem(place, { ...wordsOf(unknown), todo: told`did you mean ${quoted(meant)}, declared totals?` });
}

/** Every force of declared totals alone that the library's declarations hold, but those that a force file splits. */
export function declaredTotals(library: Library): readonly ForceRecord[] {
  return library
    .list('declaration')
    .flatMap(({ text, file }) => {
      const read = readDeclaration(text, file);
      return read.ok ? declaredForces(read.value) : [];
    })
    .filter(({ id }) => library.find('force', id) === null);
}

/** Every force of the library, then every one of declared totals, in order of date. */
export function heldForces(library: Library): readonly ForceRecord[] {
  const files = library.list('force').flatMap(({ text, file }) => {
    const read = readForce(text, file);
    return read.ok ? [read.value] : [];
  });
  const date = (force: ForceRecord): string => `${force.date.firstDay} ${force.id}`;
  return [...files, ...declaredTotals(library)].toSorted((a, b) => (date(a) < date(b) ? -1 : 1));
}

/** A defence by name, for the rules about defences: `shields/ID.yaml`. */
export function shieldOf(library: Library, id: string, place: Place): Read<DefenceHolding> {
  const text = library.files[`shields/${id}.yaml`];
  if (text !== undefined) return readShield(text, `shields/${id}.yaml`);
  const known = shieldIds(library);
  return refuse(place, unknownShield(id, known));
}

export function shieldIds(library: Library): readonly string[] {
  return Object.keys(library.files).flatMap((file) => /^shields\/([^/]+)\.yaml$/.exec(file)?.[1] ?? []);
}

/** All that agreements are held against, by name; each read when it is first asked for. */
export function treatiesOf(library: Library) {
  let set: Read<AgreementSet> | null = null;
  return {
    agreements: () => (set ??= agreementsOf(library)),
    held: (id: string, place: Place) => heldForceOf(library, id, place),
    defence: (id: string, place: Place) => shieldOf(library, id, place),
  };
}

const glossarySchema = z.looseObject({
  words: z.array(z.looseObject({ key: z.string(), en: z.string(), ru: z.string(), source: z.string() })),
});

/**
 * The terms that the two languages of an agreement are held against: those whose Russian wording was read in the text of a
 * treaty, `words/words.yaml`.
 */
export function glossaryOf(library: Library): Read<readonly GlossaryTerm[]> {
  const file = 'words/words.yaml';
  const document = readYaml(library.files[file] ?? '', file);
  if (!document.ok) return document;
  const read = check(document.value, glossarySchema);
  if (!read.ok) return read;
  return { ok: true, value: read.value.words.filter(({ source }) => source.startsWith('read:')) };
}

/** Where the two languages of the library's agreements do not say the same. */
export function languageDifferences(library: Library, agreements: readonly Agreement[]): readonly Problem[] {
  const glossary = glossaryOf(library);
  return glossary.ok ? agreements.flatMap((one) => conformity(one, glossary.value)) : glossary.problems;
}

/** A text of the library by its id, which is its file's name without the ending. */
interface LawText {
  readonly id: string;
  readonly file: string;
  readonly text: string;
}

/** In order of the files; a name with another point in it (`ID.ru.md`) is no text of its own. */
function textsIn({ files }: Library, folder: string, ending: string): readonly LawText[] {
  const start = `${folder}/`;
  return Object.keys(files)
    .sort()
    .flatMap((file) => {
      if (!file.startsWith(start) || !file.endsWith(ending)) return [];
      const id = file.slice(start.length, -ending.length);
      return /^[^/.]+$/.test(id) ? [{ id, file, text: files[file] as string }] : [];
    });
}

/** Which file holds which agreement. */
export function agreementTexts(library: Library): readonly LawText[] {
  return textsIn(library, 'agreements', '.md');
}

/** One agreement by its file, with its Russian text where there is one. */
export function readAgreementAt(library: Library, id: string, file: string): Read<Agreement> {
  const russian = `agreements/${id}.ru.md`;
  const other = library.files[russian];
  const read = agreementOnce(library.files[file] as string, file, ...(other === undefined ? [] : [other, russian]));
  return read.ok && read.value.id !== id
    ? { ok: false, problems: [misnamed(file, told`the text calls itself ${quoted(read.value.id)}`, id)] }
    : read;
}

const agreementOnce = once((text: string, file: string, other?: string, russian?: string) =>
  readAgreement({ text, file }, other === undefined ? null : { text: other, file: russian as string }),
);

/** Which file holds which draft: `drafts/ID.md`. A draft is no agreement, and stands among none. */
export function draftTexts(library: Library): readonly LawText[] {
  return textsIn(library, 'drafts', '.md');
}

/** The talks of a library: `talks/ID.yaml`. They are read beside their draft and their scenario. */
export function talksTexts(library: Library): readonly LawText[] {
  return textsIn(library, 'talks', '.yaml');
}

/** Which file holds which plan of reductions: `schedules/ID.yaml`. */
export function scheduleTexts(library: Library): readonly LawText[] {
  return textsIn(library, 'schedules', '.yaml');
}

/** One plan of reductions by its file. */
export function readScheduleAt(library: Library, id: string, file: string): Read<ReductionPlan> {
  const read = readReduction(library.files[file] as string, file);
  return read.ok && read.value.id !== id
    ? { ok: false, problems: [misnamed(file, told`the plan calls itself ${quoted(String(read.value.id))}`, id)] }
    : read;
}

/** One draft by its file, with its Russian text where there is one. */
export function readDraftAt(library: Library, id: string, file: string): Read<ReadDraft> {
  const russian = `drafts/${id}.ru.md`;
  const other = library.files[russian];
  const read = draftOnce(library.files[file] as string, file, ...(other === undefined ? [] : [other, russian]));
  return read.ok && read.value.id !== id
    ? { ok: false, problems: [misnamed(file, told`the text calls itself ${quoted(read.value.id)}`, id)] }
    : read;
}

const draftOnce = once((text: string, file: string, other?: string, russian?: string) =>
  readDraft({ text, file }, other === undefined ? null : { text: other, file: russian as string }),
);

/** The drafts of a library, in order of their ids; or what is wrong with one of them. */
export function draftsOf(library: Library): Read<readonly ReadDraft[]> {
  const read = draftTexts(library).map(({ id, file }) => readDraftAt(library, id, file));
  const problems = read.flatMap((one) => (one.ok ? [] : one.problems));
  if (problems.length > 0) return { ok: false, problems };
  return { ok: true, value: read.flatMap((one) => (one.ok ? [one.value] : [])) };
}

/** A draft of the library by its id. @returns `null`: there is none such */
export function draftOf(library: Library, id: string): Read<ReadDraft> | null {
  const text = draftTexts(library).find((one) => one.id === id);
  return text === undefined ? null : readDraftAt(library, id, text.file);
}

/** What is wrong with a draft beside agreements: it names one that is not there, or has the id of one. */
export function draftProblems(draft: ReadDraft, { agreements }: AgreementSet): readonly Problem[] {
  const together = agreementProblems([...agreements, draftInFull(draft)]);
  return together.filter(({ place }) => place.file === draft.file);
}

function eventsAt(library: Library): ReturnType<typeof readEvents> {
  const file = 'agreements/events.yaml';
  const text = library.files[file];
  return text === undefined ? { ok: true, value: [] } : readEvents(text, file);
}

function misnamed(file: string, wrong: Told, name: string): Problem {
  return problem(
    { file, line: 1, column: 1 },
    {
      code: 'misnamed',
      wrong,
      expected: told`${name}, as the file`,
      todo: 'rename one of them',
    },
  );
}

function unknownShield(id: string, known: readonly string[]) {
  const meant = nearest(id, known);
  return {
    code: 'unknown-defence',
    wrong: told`the library has no defence ${quoted(id)}`,
    expected: told`${known.join(', ')}, or the path of a file that ends in .yaml`,
    todo: meant === null ? 'name one of these' : told`did you mean ${meant}?`,
  };
}
