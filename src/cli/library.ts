import {
  itemRecord,
  linesOf,
  listed,
  listRecord,
  openItem,
  orComplain,
  complaint,
  postureItems,
  postureRecord,
  sourcesOfPosture,
  sourcesUsed,
  usersOf,
} from '../answer/index.ts';
import { checkItems, checkLibrary, holds, shelfOf, sourcesOf } from '../library/index.ts';
import type { Library, LibraryCheck, LibraryItem, LibraryKind } from '../library/index.ts';
import { readLibraryFolder } from '../library/folder.ts';
import { told } from '../model/document/index.ts';
import type { Problem } from '../model/document/index.ts';
import type { Both } from '../model/agreement/index.ts';
import type { PostureItem } from '../model/force/index.ts';
import { readScenario, resultJson } from '../model/scenario/index.ts';
import { inBoth } from '../words/index.ts';
import type { LanguageCode } from '../words/index.ts';
import { itemNamed, itemOfText, kindNamed, unknownId } from './library-find.ts';
import { scenarioProblems } from './library-scenario.ts';
import { readTextFile } from './input.ts';
import { isPath } from './library-shelf.ts';
import { screen, spoken } from './screen.ts';

/** How a result of the library is shown. */
export interface LibraryOptions {
  readonly json?: boolean;
  readonly color?: boolean;
  readonly lang?: LanguageCode;
}

/** `counterpoise library list [kind]`: what there is. */
export async function libraryList(kind: string | undefined, options: LibraryOptions): Promise<void> {
  const library = readLibraryFolder();
  const { lawKinds, lawListed } = await import('../answer/agreements.ts');
  const { talksListed } = await import('../answer/talks.ts');
  const of = kind === undefined ? null : kindNamed(kind, [...lawKinds, 'talks']);
  const law = lawKinds.find((one) => one === of) ?? null;
  const inWords = (title: Both): string => inBoth(spoken(options), title);
  const titleOf = options.json ? undefined : inWords;
  const own = law === null && of !== 'talks' ? library.list((of as LibraryKind | null) ?? undefined).map(listed) : [];
  const more = of === null || law !== null ? lawListed(library, law, titleOf) : [];
  const talks = of === null || of === 'talks' ? talksListed(library, titleOf) : [];
  const items = [...own, ...more, ...talks];
  if (options.json) {
    process.stdout.write(resultJson(listRecord(items)));
    return;
  }
  if (of === 'shield') {
    const { shieldsShown } = await import('./library-law.ts');
    process.stdout.write(await shieldsShown(library, options));
    return;
  }
  const { printList } = await import('./terminal/library-list.ts');
  process.stdout.write(printList(items, screen(options), spoken(options)));
}

/** `counterpoise library show ID`: one item, each figure with its source and tag. */
export async function libraryShow(name: string, options: LibraryOptions): Promise<void> {
  const library = readLibraryFolder();
  const sources = sourcesOf(library);
  const posture = postureItem(library, name);
  // Whoever asks for a force need not wait for the language of rules.
  if (posture === null && library.named(name) === null) {
    const { lawShown } = await import('./library-law.ts');
    if (await lawShown(library, name, options)) return;
    const { talksShown } = await import('./library-talks.ts');
    if (await talksShown(library, name, options)) return;
  }
  const print = await import('./terminal/library-show.ts');
  const to = screen(options);
  if (posture !== null) {
    process.stdout.write(
      options.json
        ? resultJson(postureRecord(posture, sources))
        : print.printPostureItem(posture, sources, to, spoken(options)),
    );
    return;
  }
  const item = showable(library, name, sources);
  const opened = openItem(item);
  if (options.json) {
    process.stdout.write(resultJson(itemRecord(opened, sources)));
    return;
  }
  process.stdout.write(
    opened.kind === 'scenario'
      ? print.printScenario(opened.scenario, linesOf(opened.scenario, sources), to, spoken(options))
      : print.printRecord(opened.record, sources, to, spoken(options)),
  );
}

/** A source is no item: whoever asks to see one is told where. */
function showable(library: Library, name: string, sources: ReturnType<typeof sourcesOf>): LibraryItem {
  if (isPath(name) || library.named(name) !== null) return itemNamed(library, name);
  if (Object.hasOwn(sources, name)) {
    throw complaint(name, {
      code: 'source-as-item',
      wrong: told`${name} is a source, not an item of the library`,
      expected: 'an id that `counterpoise library list` shows',
      todo: told`run counterpoise library sources ${name}`,
    });
  }
  throw unknownId(
    library,
    name,
    postureItems(library).map(({ id }) => id),
  );
}

function postureItem(library: Library, name: string): PostureItem | null {
  return postureItems(library).find(({ id }) => id === name) ?? null;
}

/** `counterpoise library sources ID`: what an item rests on; of a source's own key, what rests on it. */
export async function librarySources(name: string, options: LibraryOptions): Promise<void> {
  const library = readLibraryFolder();
  const sources = sourcesOf(library);
  const { printBibliography, printSource, printSources } = await import('./terminal/library-list.ts');
  const to = screen(options);
  const source = Object.hasOwn(sources, name) ? sources[name] : undefined;
  const isItem = isPath(name) || library.named(name) !== null;
  if (source !== undefined && !isItem) {
    const { lawUsers } = await import('./library-law.ts');
    const { usedBy: items, mentionedIn } = usersOf(library, name, sources);
    const { talksUsers } = await import('./library-talks.ts');
    const usedBy = [...items, ...lawUsers(library, name), ...talksUsers(library, name)];
    const { title, address, via, tag } = source;
    process.stdout.write(
      options.json
        ? resultJson({ source: name, title, address, via, tag, usedBy, mentionedIn })
        : printSource(name, source, usedBy, mentionedIn, to, spoken(options)),
    );
    return;
  }
  const { lawSources } = await import('./library-law.ts');
  const { talksSources } = await import('./library-talks.ts');
  const law = library.named(name) !== null ? null : (lawSources(library, name) ?? talksSources(library, name));
  if (law !== null) {
    process.stdout.write(options.json ? resultJson(law) : printSources(law.id, law.sources, to, spoken(options)));
    return;
  }
  const posture = isItem ? null : postureItem(library, name);
  if (posture === null && !isItem)
    throw unknownId(library, name, [...postureItems(library).map(({ id }) => id), ...Object.keys(sources)]);
  const item = posture === null ? itemNamed(library, name) : null;
  if (item?.kind === 'sources') {
    const all = Object.entries(sources).map(([key, one]) => ({ key, ...one }));
    process.stdout.write(
      options.json
        ? resultJson({ id: item.id, kind: item.kind, sources: all })
        : printBibliography(sources, to, spoken(options)),
    );
    return;
  }
  const used = item === null ? sourcesOfPosture(posture as PostureItem, sources) : sourcesUsed(item, sources);
  const id = item?.id ?? name;
  process.stdout.write(
    options.json
      ? resultJson({ id, kind: item?.kind ?? 'posture', sources: used })
      : printSources(id, used, to, spoken(options)),
  );
}

/**
 * `counterpoise library check [PATH…]`: every file through its schema, every source key, every sum that a file states.
 *
 * @returns true where nothing is off
 */
export async function libraryCheck(paths: readonly string[], options: LibraryOptions): Promise<boolean> {
  const library = readLibraryFolder();
  const { shelfWithRules } = await import('../library/agreements.ts');
  const shelf = shelfWithRules(orComplain(shelfOf(library)), library);
  const problemsOf = (item: LibraryItem) => scenarioProblems(item, library, shelf);
  const { withAgreements, withOwnAgreements } = await import('./library-law.ts');
  const { withTalks } = await import('./library-talks.ts');
  const [texts, others] = [paths.filter((path) => path.endsWith('.md')), paths.filter((path) => !path.endsWith('.md'))];
  const found =
    paths.length === 0
      ? withTalks(withAgreements(checkLibrary(library, problemsOf), library), library)
      : withOwnAgreements(await checkFiles(others, library, problemsOf), texts, library);
  const filledBy = fillsIn(library);
  if (options.json) process.stdout.write(checkJson(found, filledBy));
  else {
    const { printCheck } = await import('./terminal/library-check.ts');
    const known = Object.keys(sourcesOf(library)).length;
    process.stdout.write(printCheck(found, { known, filledBy }, screen(options), spoken(options)));
  }
  return holds(found);
}

async function checkFiles(
  paths: readonly string[],
  library: Library,
  problemsOf: (item: LibraryItem) => readonly Problem[],
): Promise<LibraryCheck> {
  const { isTalksText, ownTalksProblems } = await import('./library-talks.ts');
  const texts = paths.map((path) => ({ path, text: readTextFile(path) }));
  const talks = texts.filter(({ text }) => isTalksText(text));
  const read = texts.filter((one) => !talks.includes(one)).map(({ path, text }) => itemOfText(text, path));
  const found = checkItems(
    read.flatMap((one) => (one.ok ? [one.value] : [])),
    library,
    problemsOf,
  );
  const refused = [
    ...read.flatMap((one) => (one.ok ? [] : one.problems)),
    ...talks.flatMap(({ path, text }) => ownTalksProblems(library, path, text)),
  ];
  return { ...found, files: paths.length, problems: [...refused, ...found.problems] };
}

function checkJson(found: LibraryCheck, filledBy: ReadonlyMap<string, readonly string[]>): string {
  const { files, problems, sums, notCompared, nulls, open, cited: used } = found;
  return resultJson({
    holds: holds(found),
    files,
    problems: problems.map(({ code, place, wrong, expected, todo }) => ({ code, ...place, wrong, expected, todo })),
    sums,
    notCompared,
    nulls,
    open: open.map((one) => ({ ...one, filledBy: filledBy.get(`${one.force}/${one.system}`) ?? [] })),
    cited: used,
  });
}

/** force/system -> scenarios of the library that fill it */
function fillsIn(library: Library): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const item of library.list('scenario')) {
    const read = readScenario(item.text, item.file);
    if (!read.ok) continue;
    for (const { force, system } of read.value.scenario.beliefs.fill) {
      const key = `${force}/${system}`;
      found.set(key, [...new Set([...(found.get(key) ?? []), item.id])]);
    }
  }
  return found;
}
