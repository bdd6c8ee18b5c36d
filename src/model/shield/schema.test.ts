import { expect, test } from 'vitest';
import { formatProblem } from '../document/index.ts';
import { readDefence } from './schema.ts';

const ships = `kind: defence
id: ships
about: ships
name: Ships
rows:
  - { date: FY2014 end, counts: { ships: 33 }, source: crs-2014, tag: read-2 }
`;

test.each([
  [
    'a topic that is none',
    ships.replace('about: ships', 'about: ship'),
    "bad.yaml:3:8  about is the text 'ship' · emplaced, plans, systems, stock or ships · did you mean `ships`?",
  ],
  [
    'a count of another topic',
    ships.replace('{ ships: 33 }', '{ ship: 33 }'),
    'bad.yaml:6:35  `ship` is not a key of rows.0.counts · ships, cruisers or destroyers · did you mean `ships`?',
  ],
  [
    'words of another topic',
    ships.replace('counts:', 'who: Bush, counts:'),
    'bad.yaml:6:25  `who` is not a key of rows.0 · date, counts, source, tag, cellSources, cellTags or note · rename it or take it out',
  ],
  [
    'a count below zero',
    ships.replace('33', '-33'),
    'bad.yaml:6:42  rows.0.counts.ships is -33 · a number >= 0, null (not found), { atLeast: n }, { atMost: n }, { between: [low, high] } or { unknown: reason } · write it in one of these forms',
  ],
  [
    'no tag',
    ships.replace(', tag: read-2', ''),
    'bad.yaml:6:5  ships has no tag · a source and a tag for every count · add source and tag to the row, or to the file',
  ],
])('%s', (_, text, message) => {
  const read = readDefence(text, 'bad.yaml');
  expect(read.ok ? [] : read.problems.map(formatProblem)).toEqual([message]);
});
