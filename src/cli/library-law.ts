import { existsSync } from 'node:fs';
import { agreementRecord, agreementSet } from '../answer/agreements.ts';
import { grouped, orComplain } from '../answer/index.ts';
import type { CitedUse, Listed, UsedSource } from '../answer/index.ts';
import {
  agreementsOf,
  checkAgreements,
  languageDifferences,
  lawItems,
  shieldOf,
  sourcesOfAgreement,
  strangers,
} from '../library/agreements.ts';
import type { LawItem, LawKind } from '../library/agreements.ts';
import { sourcesOf } from '../library/index.ts';
import type { Library, LibraryCheck } from '../library/index.ts';
import { readAgreement } from '../model/agreement/index.ts';
import type { Agreement } from '../model/agreement/index.ts';
import { resultJson } from '../model/scenario/index.ts';
import { inBoth, type Language } from '../words/index.ts';
import { agreementAt, isAgreementPath } from './agreement-input.ts';
import { readTextFile } from './input.ts';
import type { LibraryOptions } from './library.ts';
import { screen, spoken } from './screen.ts';

/** An item of a list, of the library's own kinds or of those that agreements bring. */
export type ListedItem = Omit<Listed, 'kind'> & { readonly kind: Listed['kind'] | LawKind };

export const lawKinds: readonly LawKind[] = ['agreement', 'events', 'shield'];

/** Agreements, their events and single defences, as a list shows them. */
export function lawListed(library: Library, kind: string | undefined, language: Language): readonly ListedItem[] {
  return lawItems(library)
    .filter((item) => kind === undefined || item.kind === kind)
    .map(({ kind: of, id, file, title, date, states, readable }) => ({
      ...{ kind: of, id, file, states, readable, count: null },
      date: date === null ? null : { text: date, firstDay: date, lastDay: date },
      what: title === null ? null : inBoth(language, title),
    })) as readonly ListedItem[];
}

/** `library show ID` of an agreement, its events, or a defence. @returns false where it is none of these */
export async function lawShown(library: Library, name: string, options: LibraryOptions): Promise<boolean> {
  const own = isAgreementPath(name) && name.endsWith('.md') ? agreementAt(name) : null;
  const item = own ? null : (lawItems(library).find(({ id }) => id === name) ?? null);
  if (own === null && item === null) return false;
  const set = agreementSet(library, own ? [own] : []);
  const to = screen(options);
  const language = spoken(options);
  const print = await import('./terminal/library-law.ts');
  const agreement = own ?? set.agreements.find(({ id }) => item?.kind === 'agreement' && id === item.id);
  if (agreement) {
    const record = { kind: 'agreement', id: agreement.id, file: agreement.file, record: agreementRecord(agreement) };
    process.stdout.write(options.json ? resultJson(record) : print.printAgreement(agreement, to, language));
    return true;
  }
  process.stdout.write(await eventsOrDefence(item!));
  return true;

  async function eventsOrDefence({ kind, id, file }: LawItem): Promise<string> {
    if (kind === 'events') {
      const record = { kind, id, file, record: { events: set.events } };
      return options.json ? resultJson(record) : print.printEvents(set, to, language);
    }
    const defence = orComplain(shieldOf(library, id, { file, line: 1, column: 1 }));
    return options.json ? resultJson({ kind, id, file, record: defence }) : print.printDefence(defence, to, language);
  }
}

/** A check of the library's files with that of its agreements. */
export function withAgreements(found: LibraryCheck, library: Library): LibraryCheck {
  const { files, problems, keys } = checkAgreements(library);
  return {
    ...found,
    files: found.files + files,
    problems: [...found.problems, ...problems],
    cited: { ...found.cited, keys: [...new Set([...found.cited.keys, ...keys])].sort() },
  };
}

/** The same for files of one's own that end in .md, each among the agreements of the library. */
export function withOwnAgreements(found: LibraryCheck, paths: readonly string[], library: Library): LibraryCheck {
  const problems = paths.flatMap((path) => {
    const beside = path.replace(/\.md$/, '.ru.md');
    const russian = existsSync(beside) ? { text: readTextFile(beside), file: beside } : null;
    const read = readAgreement({ text: readTextFile(path), file: path }, russian);
    return read.ok
      ? [
          ...togetherProblems(read.value, library),
          ...strangers(sourcesOfAgreement(read.value), library),
          ...languageDifferences(library, [read.value]),
        ]
      : read.problems;
  });
  return { ...found, files: found.files + paths.length, problems: [...found.problems, ...problems] };
}

function togetherProblems(own: Agreement, library: Library) {
  const set = agreementsOf(library, [own]);
  return set.ok ? [] : set.problems;
}

/** Every source that an agreement, the events or a defence names, and where; `null`: the name is none of these. */
export function lawSources(library: Library, name: string): readonly UsedSource[] | null {
  const item = lawItems(library).find(({ id }) => id === name);
  return item === undefined ? null : grouped(usesOf(library, item), sourcesOf(library));
}

/** Which of them use a source, and where. */
export function lawUsers(library: Library, key: string) {
  return lawItems(library).flatMap((item) => {
    const figures = usesOf(library, item).filter(({ source }) => source === key);
    if (figures.length === 0) return [];
    return [{ id: item.id, kind: item.kind, figures: figures.map(({ where, said, tag }) => ({ where, said, tag })) }];
  });
}

/** A place of an agreement is its line. */
function usesOf(library: Library, { kind, id, file }: LawItem): readonly CitedUse[] {
  const set = agreementSet(library);
  const use = (source: string | null, where: string): CitedUse => ({ source, where, said: null, tag: null });
  if (kind === 'events')
    return set.events.map(({ source, agreement, what, date }) => use(source, `${date} ${agreement} ${what}`));
  if (kind === 'shield') {
    const read = shieldOf(library, id, { file, line: 1, column: 1 });
    return read.ok ? [use(read.value.sites.source, file)] : [];
  }
  const agreement = set.agreements.find((one) => one.id === id);
  const cited = agreement === undefined ? [] : sourcesOfAgreement(agreement);
  return cited.map(({ source, place }) => use(source, `${place.file}:${place.line}`));
}
