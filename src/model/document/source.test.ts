import { expect, test } from 'vitest';
import { formatProblem } from './problem.ts';
import { readSources } from './source.ts';

test('a citation, read directly or by way of another', () => {
  const read = readSources(
    'a-1: { title: A, address: null }\nb: { title: B, address: b.org, via: C }\n',
    'sources.yaml',
  );
  expect(read).toEqual({
    ok: true,
    value: {
      'a-1': { title: 'A', address: null, via: null, tag: 'cited' },
      b: { title: 'B', address: 'b.org', via: 'C', tag: 'cited' },
    },
  });
});

test.each([
  [
    'a key in capitals',
    'IISS: { title: A, address: null }',
    "bad.yaml:1:7  IISS is the text 'IISS' · a source key of small letters, digits and hyphens, such as start1-mou-1990 · write it so",
  ],
  ['no address', 'a: { title: A }', 'bad.yaml:1:4  a has no `address` · the key `address` · add `address: …`'],
  [
    'a key that citations lack',
    'a: { title: A, address: null, adress: b }',
    'bad.yaml:1:31  `adress` is not a key of a · title, address, via or tag · did you mean `address`?',
  ],
  [
    'twice',
    'a: { title: A, address: null }\na: { title: B, address: null }',
    'bad.yaml:2:1  the key `a` stands here a second time · each key once in a mapping · keep one of them',
  ],
])('%s', (_, text, message) => {
  const read = readSources(text, 'bad.yaml');
  expect(read.ok ? [] : read.problems.map(formatProblem)).toEqual([message]);
});
