import { describe, expect, test } from 'vitest';
import { formatProblem } from '../model/document/index.ts';
import { readLibraryFolder } from './folder.ts';
import { forceProblem } from './force-problem.ts';
import { libraryOf } from './library.ts';

const library = readLibraryFolder();
const place = { file: 'mine.yaml', line: 7, column: 21 };
const told = (id: string) => formatProblem(forceProblem(library, id, place));

const ofUs =
  'us-1990-09, us-2001-01, us-2001-12, us-2009-12, us-2013-03, us-2014-03, us-2014-09, us-2017-03, us-2020-09';

describe('a series is no force', () => {
  const series = (id: string, forces: string) =>
    `mine.yaml:7:21  ${id} is a series, not a force: counts over time, not the systems of one date · a force; near those dates, ${forces} · name a force, or write one: counterpoise new force`;

  test.each([
    ['us-series', `of US: ${ofUs}, us-2024`],
    ['russia-icbm-series', 'of Russia: russia-2001-01, russia-2002-01, russia-2009-11, russia-2012-11, russia-2013-11'],
    ['china', 'of China there is none'],
    ['dprk', 'of DPRK there is none'],
    ['deployed-estimates', 'of Russia: russia-2022-02, russia-2024; of US: us-2024'],
  ])('%s', (id, forces) => {
    expect(told(id)).toBe(series(id, forces));
  });

  test('by its old name too', () => {
    expect(told('forces-us-series')).toBe(told('us-series'));
  });
});

test('a declaration is no force', () => {
  expect(told('new-start-aggregates')).toBe(
    'mine.yaml:7:21  new-start-aggregates is a declaration, not a force: totals only, not systems · a force; near those dates, of US: us-2013-03, us-2014-03, us-2014-09, us-2017-03, us-2020-09, us-2024; of Russia: russia-2012-11, russia-2013-11, russia-2022-02, russia-2024 · name a force, or write one: counterpoise new force',
  );
});

describe('a force that the library does not have', () => {
  const unknown = (id: string, todo: string) =>
    `mine.yaml:7:21  the library has no force \`${id}\` · one of ${ofUs} or us-2024 · ${todo}`;

  test.each([
    ['us-2001-11', 'did you mean `us-2001-12`?'],
    ['us-2005', 'did you mean `us-2009-12`?'],
    ['us', 'see what there is: counterpoise library list'],
    ['forces-us-2001-12', 'did you mean `us-2001-12`?'],
  ])('%s: of that state the nearest in time', (id, todo) => {
    expect(told(id)).toBe(unknown(id, todo));
  });

  test('a state misspelt: the nearest id of all', () => {
    expect(told('rusia-2002-01')).toMatch(
      /^mine\.yaml:7:21 {2}the library has no force `rusia-2002-01` · one of us-1990-09, .* · did you mean `russia-2002-01`\?$/,
    );
  });

  test('nothing like it: no guess', () => {
    expect(told('atlantis')).toMatch(/· see what there is: counterpoise library list$/);
  });

  test('an id that is no text to print', () => {
    expect(told('\u001b[2J')).toMatch(/^mine\.yaml:7:21 {2}the library has no force `\\u\{1b\}\[2J` · /);
  });

  test('a library without forces', () => {
    expect(formatProblem(forceProblem(libraryOf({}), 'us-2001-12', place))).toBe(
      'mine.yaml:7:21  the library has no force `us-2001-12` · a library with forces · see what there is: counterpoise library list',
    );
  });
});
