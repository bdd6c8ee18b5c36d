import { existsSync } from 'node:fs';
import { agreementItem, agreementSet, draftItem, lawRecord } from '../answer/agreements.ts';
import { grouped, orComplain } from '../answer/index.ts';
import type { CitedUse, UsedSource } from '../answer/index.ts';
import { agreementsOf, draftOf, languageDifferences, readScheduleAt } from '../library/agreements.ts';
import {
  checkAgreements,
  lawItems,
  shieldFigures,
  shieldTexts,
  sourcesOfAgreement,
  strangers,
} from '../library/agreements.ts';
import type { LawItem } from '../library/agreements.ts';
import { sourcesOf } from '../library/index.ts';
import type { Library, LibraryCheck } from '../library/index.ts';
import { draftInFull, isDraft, readEither } from '../model/agreement/index.ts';
import type { Agreement, ReadDraft } from '../model/agreement/index.ts';
import { resultJson } from '../model/scenario/index.ts';
import { marksOf } from '../model/talks/schedule.ts';
import type { ReductionPlan } from '../model/talks/schedule.ts';
import { isAgreementPath, textAt } from './agreement-input.ts';
import { readTextFile } from './input.ts';
import type { LibraryOptions } from './library.ts';
import { screen, spoken } from './screen.ts';

/** `library show ID` of an agreement, its events, or a defence. @returns false where it is none of these */
export async function lawShown(library: Library, name: string, options: LibraryOptions): Promise<boolean> {
  if (isAgreementPath(name) && name.endsWith('.md')) {
    const own = textAt(name);
    const json = isDraft(own) ? draftItem(own) : agreementItem(own);
    process.stdout.write(options.json ? resultJson(json) : await agreementText(own, options));
    return true;
  }
  const item = lawItems(library).find(({ id }) => id === name);
  if (item === undefined) return false;
  const record = lawRecord(library, item.kind, name);
  process.stdout.write(options.json && record ? resultJson(record) : await itemText(library, item, options));
  return true;
}

async function agreementText(text: Agreement | ReadDraft, options: LibraryOptions): Promise<string> {
  const { printAgreement } = await import('./terminal/library-law.ts');
  const [to, language] = [screen(options), spoken(options)];
  if (!isDraft(text)) return printAgreement(text, to, language);
  const { bracketLines } = await import('./terminal/draft.ts');
  return `${printAgreement(draftInFull(text), to, language)}${bracketLines(text, to, language).join('\n')}\n`;
}

async function itemText(library: Library, { kind, id, file }: LawItem, options: LibraryOptions): Promise<string> {
  const print = await import('./terminal/library-law.ts');
  if (kind === 'shield') {
    const { holding, performance } = shieldTexts(library).find((one) => one.id === id)!;
    const { performanceRows } = await import('./terminal/library-shield.ts');
    const [to, language] = [screen(options), spoken(options)];
    const works = orComplain(performance);
    return print.printDefence(orComplain(holding), works && performanceRows(works, language), to, language);
  }
  if (kind === 'schedule')
    return print.printPlan(library.files[file]!, planAt(library, id, file), screen(options), spoken(options));
  if (kind === 'draft') return agreementText(orComplain(draftOf(library, id)!), options);
  const set = agreementSet(library);
  if (kind === 'events') return print.printEvents(set, screen(options), spoken(options));
  return agreementText(
    set.agreements.find((one) => one.id === id)!,
    options,
  );
}

function planAt(library: Library, id: string, file: string): ReductionPlan {
  return orComplain(readScheduleAt(library, id, file));
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
    const read = readEither({ text: readTextFile(path), file: path }, russian);
    if (!read.ok) return read.problems;
    const whole = isDraft(read.value) ? draftInFull(read.value) : read.value;
    return [
      ...togetherProblems(whole, library),
      ...strangers(sourcesOfAgreement(whole), library),
      ...languageDifferences(library, [whole]),
    ];
  });
  return { ...found, files: found.files + paths.length, problems: [...found.problems, ...problems] };
}

function togetherProblems(own: Agreement, library: Library) {
  const set = agreementsOf(library, [own]);
  return set.ok ? [] : set.problems;
}

/** Every source that an agreement, the events or a defence names, and where; `null`: the name is none of these. */
export function lawSources(library: Library, name: string) {
  if (isAgreementPath(name) && name.endsWith('.md')) {
    const own = textAt(name);
    const whole = isDraft(own) ? draftInFull(own) : own;
    const kind = isDraft(own) ? 'draft' : 'agreement';
    return { id: own.id, kind, sources: grouped(usesOfText(whole), sourcesOf(library)) };
  }
  const item = lawItems(library).find(({ id }) => id === name);
  if (item === undefined) return null;
  const used: readonly UsedSource[] = grouped(usesOf(library, item), sourcesOf(library));
  return { id: item.id, kind: item.kind, sources: used };
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
    const figures = shieldFigures(shieldTexts(library).find((one) => one.id === id)!);
    return figures.filter(({ said }) => typeof said !== 'object' || said.kind !== 'unknown');
  }
  if (kind === 'schedule') {
    const read = readScheduleAt(library, id, file);
    return read.ok ? marksOf(read.value).map(({ source, path }) => use(source ?? 'judged', path)) : [];
  }
  const draft = kind === 'draft' ? draftOf(library, id) : null;
  const whole = draft?.ok ? draftInFull(draft.value) : undefined;
  const agreement = kind === 'draft' ? whole : set.agreements.find((one) => one.id === id);
  return agreement === undefined ? [] : usesOfText(agreement);
}

function usesOfText(agreement: Agreement): readonly CitedUse[] {
  return sourcesOfAgreement(agreement).map(({ source, place }) => ({
    ...{ source, where: `${place.file}:${place.line}`, said: null, tag: null },
  }));
}

/** `library list shields`: date, interceptors, purpose. What cannot be read `library check` says. */
export async function shieldsShown(library: Library, options: LibraryOptions): Promise<string> {
  const { printShields } = await import('./terminal/library-shield.ts');
  const read = shieldTexts(library).flatMap(({ holding }) => (holding.ok ? [holding.value] : []));
  const inOrder = read.toSorted((one, other) => (`${one.date} ${one.id}` < `${other.date} ${other.id}` ? -1 : 1));
  return printShields(inOrder, screen(options), spoken(options));
}
