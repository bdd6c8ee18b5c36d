import { expect, test } from 'vitest';
import { readLibraryFolder } from '../library/folder.ts';
import { newScenario } from './new-scenario.ts';

const forces = readLibraryFolder()
  .list('force')
  .map(({ id }) => id);

/** It resolves what it has written: a scenario that would not run is an error. */
test.each(forces)('a scenario on %s runs, on either side', (id) => {
  expect(newScenario('one', { forceA: id }).text).toContain(`{ force: ${id} }`);
  expect(newScenario('two', { forceB: id }).text).toContain(`{ force: ${id} }`);
});

test('a force against itself: the sides are called A and B', () => {
  const { text } = newScenario('twins', { forceA: 'us-2024', forceB: 'us-2024' });
  expect(text).toContain('  A: { force: us-2024 }\n  B: { force: us-2024 }');
});

test('what is a guess says so', () => {
  const { text } = newScenario('old', { forceA: 'us-1990-09', forceB: 'ussr-1990-09' });
  expect(text).toMatch(/system: c3, platforms: \{ value: \d+, source: judged \}, note: 'a guess: 16 tubes a boat' \}/);
});
