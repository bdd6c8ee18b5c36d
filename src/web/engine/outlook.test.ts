import { expect, test } from 'vitest';
import { readLibraryFolder } from '../../library/folder.ts';
import { outcomeOf, outlookGroups, rowOf } from '../../model/scenario/index.ts';
import { booksOf } from './books.ts';
import type { Opening } from './opening.ts';
import { worker } from './task.ts';

test('a worker of the page says of packages what a sweep says', () => {
  const read = booksOf(readLibraryFolder().files);
  if (!read.ok) throw new Error('the library cannot be read');
  const { file, text } = read.value.library.find('scenario', 'moscow-2001')!;
  const opening: Opening = { file, text, alternative: null, set: [] };
  const opened = read.value.open(opening);
  if (!opened.ok) throw new Error('the scenario cannot be opened');
  const { resolved } = opened.value;
  const points = [1500, 2500, null].map((warheads) => ({ warheads, interceptors: 100, bans: [] }));
  const groups = outlookGroups(points, () => ({ ok: true, value: resolved }));
  if (!groups.ok) throw new Error('no group');
  const part = { kind: 'outlook', groups: structuredClone(groups.value) } as const;
  const rows = worker(read.value.open)({ opening, draws: 8, seed: 1, part, from: 2, to: 5 });
  const draws = { draws: 8, seed: 1, given: null };
  expect(rows).toEqual(
    [2, 3, 4].map((row) => outcomeOf({ kind: 'outlook', resolved, groups: groups.value }, rowOf(resolved, draws, row))),
  );
});
