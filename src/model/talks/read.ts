import { check, inOrder, parseLibraryDate, readYaml } from '../document/index.ts';
import type { Document, Path, Read } from '../document/index.ts';
import { numberOfAlternative } from '../agreement/index.ts';
import type { TalksKnown } from './known.ts';
import { unknownBracket, unknownParty } from './language-words.ts';
import { positionsOf } from './read-positions.ts';
import { bothOf, complain, withoutMarks } from './reading.ts';
import type { Reading } from './reading.ts';
import { headSchema, talksSchema } from './schema.ts';
import type { WrittenTalks } from './schema.ts';
import type { Round, Talks, ViewSetting } from './talks.ts';
import {
  chartOfWords,
  chartTwice,
  forbiddenName,
  noHeldRound,
  otherParties,
  plannedBeforeHeld,
} from './talks-words.ts';
import { roundsOutOfOrder, unknownSource, viewBeyondBeliefs } from './talks-words.ts';

/** What a talks document names that has to be opened before the rest of it can be read. */
export type TalksNames = Pick<Talks, 'scenario' | 'draft' | 'places'>;

/**
 * Which scenario and which draft a talks document is about.
 *
 * @returns ids or paths, with their places; or what is wrong with the file as such, its version or these names
 */
export function namesIn(text: string, file: string): Read<TalksNames> {
  const document = readYaml(text, file, { dottedKeys });
  if (!document.ok) return document;
  const head = check(document.value, headSchema);
  if (!head.ok) return head;
  const { scenario, draft } = head.value;
  return { ok: true, value: { scenario, draft, places: placesOf(document.value) } };
}

/** What a list shows of talks. */
export interface TalksHead extends Pick<Talks, 'id' | 'title'> {
  /** dates of the rounds that were held, in order */
  readonly held: readonly string[];
  /** whoever has a position, each once */
  readonly parties: readonly string[];
}

/**
 * What talks are, without a look at their tests, their draft or their scenario.
 *
 * @returns the head; or what is wrong with the shape of the document
 */
export function headOfTalks(text: string, file: string): Read<TalksHead> {
  const document = readYaml(text, file, { dottedKeys });
  if (!document.ok) return document;
  const written = check(document.value, talksSchema);
  if (!written.ok) return written;
  const { id, title, rounds, positions } = written.value;
  const held = rounds.filter(({ planned }) => !planned).map(({ date }) => date);
  return {
    ok: true,
    value: { id, title: bothOf(title), held, parties: [...new Set(positions.map(({ party }) => party))] },
  };
}

/**
 * Reads a talks document. Every test and value is checked for names and types here, before any package is judged; nothing
 * of the text is ever run but those, and they cannot loop.
 *
 * @param text YAML, as in docs/reference/talks.md
 * @param file the name that problems give
 * @param known what the scenario, the draft and the library hold, see `knownOf`
 * @returns the talks; or everything that is wrong (at most 100 problems), with file, line and column
 * @source interfaces.md 4b
 */
export function readTalks(text: string, file: string, known: TalksKnown): Read<Talks> {
  const document = readYaml(text, file, { dottedKeys });
  if (!document.ok) return document;
  const written = check(document.value, talksSchema);
  if (!written.ok) return written;
  const reading: Reading = { text, document: document.value, known, problems: [] };
  const talks = talksOf(written.value, reading);
  if (reading.problems.length > 0) return { ok: false, problems: inOrder(reading.problems) };
  return { ok: true, value: talks };
}

/** Paths of a scenario are the keys of a view. */
function dottedKeys(path: Path): boolean {
  return path.length >= 2 && path[0] === 'views';
}

function talksOf(written: WrittenTalks, reading: Reading): Talks {
  partiesProblem(reading);
  namesProblem(reading);
  sourceProblems(reading.document.tree, [], reading);
  const rounds = roundsOf(written, reading);
  return {
    id: written.id,
    file: reading.document.file,
    title: bothOf(written.title),
    note: written.note === undefined ? null : bothOf(written.note),
    scenario: written.scenario,
    draft: written.draft,
    chart: chartOf(written, reading),
    rounds,
    positions: positionsOf(written.positions, rounds, reading),
    views: viewsOf(written, reading),
    places: placesOf(reading.document),
  };
}

function placesOf({ placeOf }: Document): Talks['places'] {
  return { scenario: placeOf(['scenario']), draft: placeOf(['draft']) };
}

function partiesProblem(reading: Reading): void {
  const { parties, draftParties } = reading.known;
  const same = parties.length === draftParties.length && parties.every((one) => draftParties.includes(one));
  if (!same) complain(reading, ['draft'], otherParties(draftParties, parties));
}

/** The package that reads expressions takes what has such a key for something else than a map. */
function namesProblem(reading: Reading): void {
  const { limits, bans, measures, brackets, agreements } = reading.known;
  const names = [...limits, ...bans, ...measures, ...brackets.map(({ name }) => name), ...agreements];
  if (names.includes('constructor')) complain(reading, ['draft'], forbiddenName('constructor'));
}

/** Sources may stand in any mapping, within a value of a view too. */
function sourceProblems(node: unknown, path: Path, reading: Reading): void {
  if (typeof node !== 'object' || node === null) return;
  for (const [key, value] of Object.entries(node) as readonly (readonly [string, unknown])[]) {
    const at = [...path, Array.isArray(node) ? Number(key) : key];
    if (key !== 'source' || typeof value !== 'string') sourceProblems(value, at, reading);
    else if (!reading.known.sources.includes(value) && !ownWords.has(value))
      complain(reading, at, unknownSource(value, reading.known.sources));
  }
}

/** What stands for a source where there is none: a judgement, or a memory. */
const ownWords: ReadonlySet<string> = new Set(['judged', 'recall']);

function roundsOf({ rounds }: WrittenTalks, reading: Reading): readonly Round[] {
  if (rounds.every(({ planned }) => planned)) complain(reading, ['rounds'], noHeldRound, true);
  rounds.forEach(({ date, planned }, at) => {
    const before = rounds[at - 1];
    if (before && firstDay(date) <= firstDay(before.date))
      complain(reading, ['rounds', at, 'date'], roundsOutOfOrder(date, before.date));
    if (planned && rounds.slice(at + 1).some((later) => !later.planned))
      complain(reading, ['rounds', at, 'planned'], plannedBeforeHeld(date));
  });
  return rounds.map(({ date, place, planned = false, source = null }) => ({
    ...{ date, planned, source },
    place: bothOf(place),
  }));
}

function firstDay(date: string): string {
  return parseLibraryDate(date)?.firstDay ?? date;
}

function chartOf({ chart = {} }: WrittenTalks, reading: Reading): Talks['chart'] {
  const { warheads = null, interceptors = null } = chart;
  if (warheads !== null) axisProblem('warheads', warheads, reading);
  if (interceptors !== null && interceptors === warheads)
    complain(reading, ['chart', 'interceptors'], chartTwice(interceptors));
  else if (interceptors !== null) axisProblem('interceptors', interceptors, reading);
  return { warheads, interceptors };
}

function axisProblem(axis: 'warheads' | 'interceptors', name: string, reading: Reading): void {
  const { brackets } = reading.known;
  const bracket = brackets.find((one) => one.name === name);
  const path = ['chart', axis];
  if (!bracket)
    return complain(
      reading,
      path,
      unknownBracket(
        name,
        brackets.map((one) => one.name),
      ),
    );
  const wordy = bracket.alternatives.find((one) => one.words !== null && !Number.isInteger(numberOfAlternative(one)));
  if (wordy) complain(reading, path, chartOfWords(name, wordy.id));
}

function viewsOf({ views = {} }: WrittenTalks, reading: Reading): Talks['views'] {
  const { parties } = reading.known;
  return Object.fromEntries(
    withoutMarks(views).map(([party, view]) => {
      if (!parties.includes(party)) complain(reading, ['views', party], unknownParty(party, parties), true);
      return [party, settingsOf(view as object, ['views', party], reading)];
    }),
  );
}

function settingsOf(view: object, at: Path, reading: Reading): readonly ViewSetting[] {
  return withoutMarks(view).map(([path, value]) => {
    if (!/^beliefs(\.[^.\s]+)+$/.test(path)) complain(reading, [...at, path], viewBeyondBeliefs(path), true);
    return { path, value, place: reading.document.placeOf([...at, path]) };
  });
}
