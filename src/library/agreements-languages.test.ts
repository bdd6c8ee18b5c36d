import { expect, test } from 'vitest';
import { formatProblem } from '../model/document/index.ts';
import { agreementsOf, glossaryOf, languageDifferences } from './agreements.ts';
import { readLibraryFolder } from './folder.ts';

const library = readLibraryFolder();
const read = agreementsOf(library);

test('both languages of every agreement say the same numbers, dates, articles and terms', () => {
  if (!read.ok) throw new Error(read.problems.map(formatProblem).join('\n'));
  expect(read.value.agreements.length).toBeGreaterThanOrEqual(9);
  for (const one of read.value.agreements) expect(one.russian, one.id).not.toBeNull();
  expect(languageDifferences(library, read.value.agreements).map(formatProblem)).toEqual([]);
});

test('the terms are those that were read in a treaty', () => {
  const glossary = glossaryOf(library);
  expect(glossary.ok && glossary.value.length).toBeGreaterThan(80);
});
