import { describe, expect, test } from 'vitest';
import { formatProblem } from '../model/document/index.ts';
import { checkLibrary, holds } from './check.ts';
import { readLibraryFolder } from './folder.ts';
import { libraryOf } from './library.ts';

const { files } = readLibraryFolder();
const noScenarios = () => [];

/** The library with some words of one file replaced. */
function changed(file: string, from: string, to: string) {
  const text = files[file];
  if (text === undefined || !text.includes(from)) throw new Error(`${file} no longer says ${from}`);
  return checkLibrary(libraryOf({ ...files, [file]: text.replace(from, to) }), noScenarios);
}

const off = (found: ReturnType<typeof changed>) =>
  found.sums
    .filter(({ status }) => status === 'off')
    .map(({ item, what, stated, computed }) => [item, what, stated, computed]);

test('the library as it is: nothing is off; seven differences that the files report', () => {
  const found = checkLibrary(libraryOf(files), noScenarios);
  expect(found.problems).toEqual([]);
  expect(holds(found)).toBe(true);
  const known = found.sums.filter(({ status }) => status === 'known');
  expect(known.map(({ item, stated, computed }) => [item, stated, computed])).toEqual([
    ['russia-2001-01', 3380, 3384],
    ['russia-2002-01', 1136, 1135],
    ['russia-2002-01', 5518, 5517],
    ['russia-2002-01', 4894, 4893],
    ['russia-2024', 326, 324],
    ['russia-icbm-series', 735, 725],
    ['russia-icbm-series', 292, 302],
  ]);
});

test('a difference that the file reports no longer is off', () => {
  const found = changed('forces/russia-2001-01.yaml', 'note: Types multiply out to 3,384.', 'note: As printed.');
  expect(holds(found)).toBe(false);
  expect(off(found)).toEqual([['russia-2001-01', 'ICBM launchers / warheads as printed [2]', 3380, 3384]]);
});

describe('one figure changed', () => {
  test.each([
    [
      'forces/us-2001-12.yaml',
      'deployedLaunchers: 264',
      'deployedLaunchers: 265',
      [
        ['us-2001-12', 'attributed ballistic missile warheads', 4821, 4829],
        ['us-2001-12', 'check: 500 + 1,200 + 1 + 1,008 + 2,112', 4821, 4829],
      ],
    ],
    [
      'series/russia-icbm-series.yaml',
      'ss18: 180, ss19: 140',
      'ss18: 181, ss19: 140',
      [['russia-icbm-series', '2001: printedTotal', 740, 741]],
    ],
    ['defences/gbi.yaml', 'alaska: 13', 'alaska: 12', [['gbi', '2007-02-08: total', 15, 14]]],
    [
      'declarations/new-start-aggregates.yaml',
      'deployedVehicles: 792',
      'deployedVehicles: 791',
      [['new-start-aggregates', '2013-03-01 US: deployedVehicles, us-2013-03', 791, 792]],
    ],
  ])('%s: %s', (file, from, to, sums) => {
    expect(off(changed(file, from, to))).toEqual(sums);
  });
});

describe('what is off', () => {
  test.each([
    [
      'forces/us-2024.yaml',
      'id: us-2024',
      'id: us-2025',
      'forces/us-2024.yaml:4:5  the id is us-2025 · us-2024, as the file is called · rename one of the two',
    ],
    [
      'defences/sm3.yaml',
      'source: rbtfl',
      'source: rbtfm',
      'defences/sm3.yaml:18:13  no source rbtfm in the bibliography · a key of library/sources.yaml · did you mean rbtfl?',
    ],
    [
      'defences/gbi.yaml',
      'cellSources: { alaska: nationaljournal-2013,',
      'cellSources: { alaska: atlantis,',
      'defences/gbi.yaml:46:28  no source atlantis in the bibliography · a key of library/sources.yaml · write `recall` with the tag recalled, and name the source in a note',
    ],
  ])('%s: %s', (file, from, to, says) => {
    const found = changed(file, from, to);
    expect(found.problems.map(formatProblem)).toEqual([says]);
    expect(holds(found)).toBe(false);
  });

  test('two items of one id', () => {
    const twice = libraryOf({
      ...files,
      'series/gbi.yaml': files['series/china.yaml']!.replace('id: china', 'id: gbi'),
    });
    expect(checkLibrary(twice, noScenarios).problems.map(formatProblem)).toEqual([
      'series/gbi.yaml:1:1  defences/gbi.yaml has the id gbi too · each id once · rename one of the two',
    ]);
  });
});
