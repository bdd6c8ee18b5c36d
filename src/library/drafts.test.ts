import { describe, expect, test } from 'vitest';
import { draftInFull } from '../model/agreement/index.ts';
import { formatProblem, readSources } from '../model/document/index.ts';
import type { Read } from '../model/document/index.ts';
import { agreementsOf, draftProblems, draftsOf, languageDifferences } from './agreements.ts';
import { readLibraryFolder } from './folder.ts';

const library = readLibraryFolder();
const set = value(agreementsOf(library));
const drafts = value(draftsOf(library));
const sources = Object.keys(value(readSources(library.files['sources.yaml']!, 'sources.yaml')));

describe('the drafts of the library', () => {
  test('read, name no agreement and no source that is not there, and say the same in both languages', () => {
    expect(drafts.map(({ id }) => id)).toEqual(['framework-2001']);
    expect(drafts.flatMap((one) => draftProblems(one, set)).map(formatProblem)).toEqual([]);
    const whole = drafts.map(draftInFull);
    expect(whole.every(({ russian }) => russian !== null)).toBe(true);
    expect(languageDifferences(library, whole).map(formatProblem)).toEqual([]);
    const named = drafts.flatMap((one) => [...one.sources, ...one.sections.flatMap((section) => section.sources)]);
    expect(named.filter((key) => !sources.includes(key))).toEqual([]);
  });

  test('every bracket has a title in both languages', () => {
    for (const { title, name } of drafts.flatMap(({ brackets }) => brackets)) {
      expect(title.en, name).not.toBe(name);
      expect(title.ru, name).toMatch(/[а-я]/i);
    }
  });
});

function value<T>(read: Read<T>): T {
  if (!read.ok) throw new Error(read.problems.map(formatProblem).join('\n'));
  return read.value;
}
