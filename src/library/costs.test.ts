import { expect, test } from 'vitest';
import { formatProblem, readSources } from '../model/document/index.ts';
import { readCosts } from './costs.ts';
import { readLibraryFolder } from './folder.ts';

const library = readLibraryFolder();
const text = library.files['costs.yaml']!;

function problemsOf(spoilt: string): readonly string[] {
  const read = readCosts(spoilt, 'costs.yaml');
  return read.ok ? [] : read.problems.map(formatProblem);
}

test('every cost is read, has an id of its own and a source that stands in the bibliography', () => {
  const read = readCosts(text, 'costs.yaml');
  if (!read.ok) throw new Error(read.problems.map(formatProblem).join('\n'));
  const sources = readSources(library.files['sources.yaml']!, 'sources.yaml');
  const known = sources.ok ? Object.keys(sources.value) : [];
  expect(new Set(read.value.map(({ id }) => id)).size).toBe(read.value.length);
  for (const { source } of read.value) expect(known).toContain(source);
});

test('the printed totals over the printed numbers are the costs of interceptors in orbit', () => {
  const read = readCosts(text, 'costs.yaml');
  const costOf = (id: string) => (read.ok ? read.value.find((one) => one.id === id)!.low : null);
  expect(costOf('space-4990')).toBeCloseTo(67_000 / 4990, 1);
  expect(costOf('space-49900')).toBeCloseTo(421_000 / 49_900, 1);
  expect(costOf('space-249500')).toBeCloseTo(1_560_000 / 249_500, 2);
  expect(costOf('sm-3-ib')).toBe(49 / 4);
});

test.each([
  ['million: 111', 'million: 0', /rows\.0\.million is 0 · a cost above 0, or a rising range of such · correct it/],
  ['between: [70, 90]', 'between: [90, 70]', /a cost above 0, or a rising range of such/],
  ['of: missile', 'of: submarine', /interceptor, missile, warhead or decoy/],
  ['tag: recalled', 'tag: judged', /tag/],
])('%s spoilt as %s is told', (sound, spoilt, message) => {
  expect(problemsOf(text).join()).toBe('');
  expect(problemsOf(text.replace(sound, spoilt)).join('\n')).toMatch(message);
});
