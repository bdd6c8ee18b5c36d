import { grouped } from '../answer/index.ts';
import { readTalksIn, talksItem, talksUses } from '../answer/talks.ts';
import type { TalksFile } from '../answer/talks.ts';
import { talksTexts } from '../library/agreements.ts';
import { sourcesOf } from '../library/index.ts';
import type { Library, LibraryCheck } from '../library/index.ts';
import { problem, told } from '../model/document/index.ts';
import type { Problem } from '../model/document/index.ts';
import { resultJson } from '../model/scenario/index.ts';
import type { Talks } from '../model/talks/index.ts';
import { Complaint } from './complaint.ts';
import { readTextFile } from './input.ts';
import type { LibraryOptions } from './library.ts';
import { isPath } from './library-shelf.ts';
import { screen, spoken } from './screen.ts';
import { besideFile } from './talks-input.ts';

/** `talks: 1` at the left edge, and no other kind of document. */
export function isTalksText(text: string): boolean {
  return /^talks[ \t]*:/m.test(text) && !/^(kind|counterpoise)[ \t]*:/m.test(text);
}

/** `library show ID` of talks, or of a file of one's own. @returns false where it is none */
export async function talksShown(library: Library, name: string, options: LibraryOptions): Promise<boolean> {
  const file = talksFile(library, name);
  if (file === null) return false;
  const talks = talksRead(library, file);
  if (options.json) process.stdout.write(resultJson(talksItem(talks)));
  else {
    const { printTalksItem } = await import('./terminal/library-talks.ts');
    process.stdout.write(printTalksItem(talks, screen(options), spoken(options)));
  }
  return true;
}

/** Every source that talks name, and where; `null`: the name is no talks. */
export function talksSources(library: Library, name: string) {
  const file = talksFile(library, name);
  if (file === null) return null;
  const { id } = talksRead(library, file);
  return { id, kind: 'talks', sources: grouped(talksUses(file), sourcesOf(library)) };
}

/** Which talks use a source, and where. */
export function talksUsers(library: Library, key: string) {
  return talksTexts(library).flatMap((file) => {
    const figures = talksUses(file).filter(({ source }) => source === key);
    if (figures.length === 0) return [];
    return [{ id: file.id, kind: 'talks', figures: figures.map(({ where, said, tag }) => ({ where, said, tag })) }];
  });
}

/** A check of the library's files with that of its talks, whose words stand in both languages. */
export function withTalks(found: LibraryCheck, library: Library): LibraryCheck {
  const files = talksTexts(library);
  const keys = files.flatMap((file) => talksUses(file).flatMap(({ source }) => source ?? []));
  const problems = files.flatMap(({ id, text, file }) =>
    problemsOf(library, { text, file }, (talks) => [
      ...(talks.id === id ? [] : [otherId(talks, id)]),
      ...oneLanguage(talks),
    ]),
  );
  return {
    ...found,
    files: found.files + files.length,
    problems: [...found.problems, ...problems],
    cited: { ...found.cited, keys: [...new Set([...found.cited.keys, ...keys])].sort() },
  };
}

/** What is wrong with talks of one's own. */
export function ownTalksProblems(library: Library, path: string, text: string): readonly Problem[] {
  return problemsOf(library, { text, file: path }, () => []);
}

function problemsOf(library: Library, file: TalksFile, more: (talks: Talks) => readonly Problem[]): readonly Problem[] {
  try {
    return more(talksRead(library, file));
  } catch (error) {
    if (error instanceof Complaint) return error.problems;
    throw error;
  }
}

/** The same file of the library, or the one at a path, with what it stands on. */
function talksRead(library: Library, file: TalksFile): Talks {
  const own = talksTexts(library).every((one) => one.text !== file.text || one.file !== file.file);
  return readTalksIn(library, file, own ? besideFile(file.file, library) : null);
}

function talksFile(library: Library, name: string): TalksFile | null {
  if (!isPath(name)) return talksTexts(library).find(({ id }) => id === name) ?? null;
  if (name.endsWith('.md')) return null;
  const text = readTextFile(name);
  return isTalksText(text) ? { text, file: name } : null;
}

function otherId({ id, file }: Talks, expected: string): Problem {
  return problem(
    { file, line: 1, column: 1 },
    {
      code: 'id-not-of-file',
      wrong: told`the id is ${id}`,
      expected: told`${expected}, as the file is called`,
      todo: 'rename one of the two',
    },
  );
}

/** Titles and places without a Russian word. */
function oneLanguage({ title, rounds, positions, file }: Talks): readonly Problem[] {
  const top = { file, line: 1, column: 1 };
  const stated = positions.flatMap(({ redLines, wants }) => [...redLines, ...wants]);
  const words = [
    { words: title, place: top },
    ...rounds.map(({ place }) => ({ words: place, place: top })),
    ...stated.map((one) => ({ words: one.title, place: one.place })),
  ];
  return words
    .filter(({ words: { en, ru } }) => !/[a-z]/i.test(en) || !/[а-яё]/i.test(ru))
    .map(({ words: { en }, place }) =>
      problem(place, {
        code: 'one-language',
        wrong: told`${en} stands in one language`,
        expected: 'words in English and in Russian',
        todo: 'write both, as { en: ..., ru: ... }',
      }),
    );
}
