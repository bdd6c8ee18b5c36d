import { expect, test } from 'vitest';
import { formatProblem } from '../document/index.ts';
import { readDeclaration } from './read-declaration.ts';
import { readPosture } from './read-posture.ts';
import { readSeries } from './read-series.ts';

const series = `kind: series
id: atlantis
state: Atlantis
basis: estimate
rows:
  - { date: '1999', counts: { total: { atLeast: 20 }, types: { a: 12, b: null } }, source: recall, tag: recalled }
`;

test.each([
  [
    'a date and an edition',
    series.replace("date: '1999'", "date: '1999', edition: '2000'"),
    'bad.yaml:6:5  a row with a date and an edition · a date, or the edition of the book · give the row one of the two',
  ],
  [
    'no date',
    series.replace("date: '1999', ", ''),
    'bad.yaml:6:5  a row without a date · a date, or the edition of the book · give the row one of the two',
  ],
  [
    'no state',
    series.replace('state: Atlantis\n', ''),
    'bad.yaml:5:5  a row without a state · whose counts they are · add state to the row, or to the file',
  ],
  [
    'no source',
    series.replace('source: recall, ', ''),
    'bad.yaml:6:5  total has no source · a source and a tag for every count · add source and tag to the row, or to the file',
  ],
  [
    'a bound in words',
    series.replace('{ atLeast: 20 }', '20+'),
    "bad.yaml:6:38  rows.0.counts.total is the text '20+' · a number >= 0, null (not found), { atLeast: n }, { atMost: n }, { between: [low, high] } or { unknown: reason } · write it in one of these forms",
  ],
  [
    'a part that is no count',
    series.replace('a: 12', 'a: dozen'),
    "bad.yaml:6:67  rows.0.counts.types.a is the text 'dozen' · a number >= 0, null (not found), { atLeast: n }, { atMost: n }, { between: [low, high] } or { unknown: reason } · write it in one of these forms",
  ],
  [
    'a tag of a count that is not there',
    series.replace('tag: recalled', 'tag: recalled, cellTags: { sum: read }'),
    'bad.yaml:6:132  cellTags names sum, which the row does not count · a source and a tag for every count · add source and tag to the row, or to the file',
  ],
])('series: %s', (_, text, message) => {
  const read = readSeries(text, 'bad.yaml');
  expect(read.ok ? [] : read.problems.map(formatProblem)).toEqual([message]);
});

const posture = `kind: posture
id: posture
items:
  - { id: a, state: Atlantis, quantity: boats at sea, range: [1, 2], source: recall, tag: recalled }
`;

test.each([
  [
    'no number',
    posture.replace('range: [1, 2], ', ''),
    'bad.yaml:4:5  a gives no number · a value, a range or a series · add one; value: null says that none was found',
  ],
  [
    'a range without a source',
    posture.replace('source: recall', 'source: null'),
    'bad.yaml:4:5  a has no source · a source and a tag for every number · add both; they are null only where nothing was found',
  ],
  [
    'a range upside down',
    posture.replace('[1, 2]', '[2, 1]'),
    'bad.yaml:4:62  items.0.range runs from 2 down to 1 · [low, high] · exchange the two',
  ],
])('posture: %s', (_, text, message) => {
  const read = readPosture(text, 'bad.yaml');
  expect(read.ok ? [] : read.problems.map(formatProblem)).toEqual([message]);
});

test('declaration: a total that is missing, and a tag for none', () => {
  const text = `kind: declaration
id: d
treaty: T
agreement: t
limitIds: { deployedVehicles: v, warheads: w, totalLaunchers: l }
fields: { deployedVehicles: v, warheads: w, totalLaunchers: l }
limits: { counts: { deployedVehicles: 1, warheads: 2, totalLaunchers: 3 }, bindingFrom: '2018', expired: '2026', source: recall, tag: recalled, expiredSource: recall }
byType: []
exchanges:
  - date: '2018-02-05'
    parties:
      US: { counts: { deployedVehicles: 1, warheads: 2 }, source: recall, tag: recalled, cellTags: { launchers: read } }
`;
  const read = readDeclaration(text, 'bad.yaml');
  expect(read.ok ? [] : read.problems.map(formatProblem)).toEqual([
    'bad.yaml:12:21  exchanges.0.parties.US.counts has no `totalLaunchers` · the key `totalLaunchers` · add `totalLaunchers: …`',
    'bad.yaml:12:102  `launchers` is not a key of exchanges.0.parties.US.cellTags · deployedVehicles, warheads or totalLaunchers · rename it or take it out',
  ]);
});
