import { inOrder, nearest, problem, told } from '../model/document/index.ts';
import type { Place, Problem } from '../model/document/index.ts';
import { draftInFull, readEvents } from '../model/agreement/index.ts';
import type { Agreement, Both } from '../model/agreement/index.ts';
import { agreementTexts, agreementsOf, draftProblems, draftsOf, draftTexts, languageDifferences } from './law.ts';
import { readAgreementAt, readDraftAt, readScheduleAt, scheduleTexts } from './law.ts';
import { marksOf } from '../model/talks/schedule.ts';
import { sourcesOf, unknownSource } from './check.ts';
import type { Library } from './library.ts';
import { shieldProblems, shieldSources, shieldTexts } from './shields.ts';

/** What the library holds of agreements: each of them, drafts, the events of all, single defences that rules see, plans of reductions. */
export type LawKind = 'agreement' | 'draft' | 'events' | 'shield' | 'schedule';

/** One of them as a list shows it. */
export interface LawItem {
  readonly kind: LawKind;
  readonly id: string;
  /** path below `library/` */
  readonly file: string;
  /** `null`: it has no title of its own, or cannot be read */
  readonly title: Both | null;
  /** of an agreement the day of its signature */
  readonly date: string | null;
  readonly states: readonly string[];
  readonly readable: boolean;
}

/** Every agreement by id, then every draft, then the events, then every defence, then every plan of reductions. */
export function lawItems(library: Library): readonly LawItem[] {
  const texts = (kind: 'agreement' | 'draft') => (kind === 'draft' ? draftTexts(library) : agreementTexts(library));
  const written = (['agreement', 'draft'] as const).flatMap((kind) =>
    texts(kind).map(({ id, file }): LawItem => {
      const read = kind === 'draft' ? readDraftAt(library, id, file) : readAgreementAt(library, id, file);
      if (!read.ok) return { ...{ kind, id, file }, title: null, date: null, states: [], readable: false };
      const { title, parties } = read.value;
      const date = 'signed' in read.value ? read.value.signed : null;
      return { ...{ kind, id, file }, title, date, states: parties.map(({ name }) => name), readable: true };
    }),
  );
  const events = eventFiles(library).map((file): LawItem => ({
    ...{ kind: 'events', id: 'events', file, title: null, date: null, states: [] },
    readable: readEvents(library.files[file]!, file).ok,
  }));
  const shields = shieldTexts(library).map(({ id, file, holding: read }): LawItem => {
    const head = { kind: 'shield', id, file } as const;
    if (!read.ok) return { ...head, title: null, date: null, states: [], readable: false };
    return { ...head, title: read.value.name, date: read.value.date, states: [read.value.state], readable: true };
  });
  const schedules = scheduleTexts(library).map(({ id, file }): LawItem => {
    const read = readScheduleAt(library, id, file);
    const head = { kind: 'schedule', id, file } as const;
    if (!read.ok) return { ...head, title: null, date: null, states: [], readable: false };
    const { title, from, parties } = read.value;
    return { ...head, title, date: from, states: Object.keys(parties), readable: true };
  });
  return [...written, ...events, ...shields, ...schedules];
}

/** What a look at the agreements found. */
export interface AgreementCheck {
  readonly files: number;
  readonly problems: readonly Problem[];
  /** source keys that they name, in order, each once */
  readonly keys: readonly string[];
}

/**
 * Looks at every agreement, draft, event, defence and plan of reductions: whether it reads, alone and with the others, every
 * source key, and whether both languages of an agreement say the same. (Whether a plan can be carried out, `reduce` says.)
 */
export function checkAgreements(library: Library): AgreementCheck {
  const set = agreementsOf(library);
  const events = set.ok ? set.value.events : [];
  const drafts = draftsOf(library);
  const schedules = scheduleTexts(library).map(({ id, file }) => readScheduleAt(library, id, file));
  const read = drafts.ok ? drafts.value : [];
  const inFull = read.map(draftInFull);
  const cited = [
    ...[...(set.ok ? set.value.agreements : []), ...inFull].flatMap(sourcesOfAgreement),
    ...events.map(({ source }) => ({ source, place: topOf(eventFiles(library)[0] ?? '') })),
    ...shieldSources(library),
    ...schedules.flatMap((one) => (one.ok ? marksOf(one.value).flatMap(citedMark) : [])),
  ];
  const texts = Object.keys(library.files).filter((file) => /^(agreements|drafts|schedules|shields)\//.test(file));
  return {
    files: texts.length,
    problems: [
      ...(set.ok ? [] : set.problems),
      ...shieldProblems(library),
      ...[...schedules, drafts].flatMap((one) => (one.ok ? [] : one.problems)),
      ...(set.ok ? read.flatMap((one) => draftProblems(one, set.value)) : []),
      ...strangers(cited, library),
      ...(set.ok ? languageDifferences(library, [...set.value.agreements, ...inFull]) : []),
      ...(set.ok ? strayEvents(events, set.value.agreements, eventFiles(library)[0] ?? '') : []),
    ],
    keys: [...new Set(cited.map(({ source }) => source))].sort(),
  };
}

/** A source key with the place at which it is named. */
interface Cited {
  readonly source: string;
  readonly place: Place;
}

/** A judgement cites nothing. */
function citedMark({ source, place }: ReturnType<typeof marksOf>[number]): readonly Cited[] {
  return source === null || source === 'judged' ? [] : [{ source, place }];
}

/** Every source key of an agreement: of its front, its articles, its rules, and the numbers and readings of these. */
export function sourcesOfAgreement({ file, sources, sections, russian, ...rules }: Agreement): readonly Cited[] {
  const { limits, bans, measures, contingencies, effects, term } = rules;
  const all = [...limits, ...bans, ...measures, ...contingencies, ...effects, ...(term === null ? [] : [term])];
  const within = [
    ...limits.flatMap(({ phases, first, place }) => [...phases, ...first].map(({ source }) => ({ source, place }))),
    ...[...limits, ...bans].flatMap(({ readings, place }) => readings.map(({ source }) => ({ source, place }))),
  ];
  const named = [...all.map(({ source, place }) => ({ source, place })), ...within];
  return [
    ...sources.map((source) => ({ source, place: topOf(file) })),
    ...[...sections, ...(russian?.sections ?? [])].flatMap((section) =>
      section.sources.map((source) => ({ source, place: section.place })),
    ),
    ...named.flatMap(({ source, place }): Cited[] => (source === null ? [] : [{ source, place }])),
  ];
}

/** Source keys that lead nowhere, each once at a place. */
export function strangers(cited: readonly Cited[], library: Library): readonly Problem[] {
  const known = sourcesOf(library);
  const keys = Object.keys(known);
  const unknown = cited.filter(({ source }) => !Object.hasOwn(known, source));
  const once = unknown.filter(
    (one, at) =>
      unknown.findIndex(
        (other) =>
          other.source === one.source && other.place.file === one.place.file && other.place.line === one.place.line,
      ) === at,
  );
  return inOrder(once.map(({ source, place }) => unknownSource(source, keys, place)));
}

function strayEvents(
  events: readonly { readonly agreement: string }[],
  agreements: readonly Agreement[],
  file: string,
): readonly Problem[] {
  const known = agreements.map(({ id }) => id);
  const strays = [...new Set(events.map(({ agreement }) => agreement).filter((id) => !known.includes(id)))];
  return strays.map((id) => {
    const meant = nearest(id, known);
    const [wrong, expected] = [told`an event names the agreement ${id}, which is not there`, known.join(', ')];
    const todo = meant === null ? 'name one of these' : told`did you mean ${meant}?`;
    return problem(topOf(file), { code: 'event-without-agreement', wrong, expected, todo });
  });
}

function topOf(file: string): Place {
  return { file, line: 1, column: 1 };
}

function eventFiles(library: Library): readonly string[] {
  return Object.keys(library.files).filter((file) => file === 'agreements/events.yaml');
}
