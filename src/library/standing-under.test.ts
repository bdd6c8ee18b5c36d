import { expect, test } from 'vitest';
import { standing, standingUnder } from '../model/agreement/index.ts';
import { valueOf } from '../model/agreement/sample.cases.ts';
import { agreementsOf } from './agreements.ts';
import { readLibraryFolder } from './folder.ts';

/** What a draft does to the agreements of the library once it is in force. */
const set = valueOf(agreementsOf(readLibraryFolder()));
const day = '2001-08-13';

test('without effects an agreement stands as it stood, but where it fell as a whole', () => {
  const found = standingUnder(set, day, []);
  const stood = standing(set.agreements, set.events, day);
  for (const { agreement, state, fallen } of stood)
    expect([agreement, found[agreement]]).toEqual([
      agreement,
      (state === 'in-force' || state === 'suspended') && fallen.length === 0,
    ]);
  expect(found).toMatchObject({ abm: true, 'start-1': true, 'start-2': false });
});

test('what is ended stands no longer, and what hangs on it falls', () => {
  expect(standingUnder(set, day, [{ agreement: 'abm', becomes: 'ended' }])).toMatchObject({
    abm: false,
    'start-1': true,
  });
  const both = [
    { agreement: 'start-2', becomes: 'in-force' } as const,
    { agreement: 'abm', becomes: 'ended' } as const,
  ];
  expect(standingUnder(set, day, both.slice(0, 1))).toMatchObject({ 'start-2': true, abm: true });
  expect(standingUnder(set, day, both)).toMatchObject({ 'start-2': false, abm: false });
});

test('an agreement of front matter alone, and one that ended or was suspended, enters into force anew', () => {
  const bare = { ...set, events: [] };
  expect(standingUnder(bare, '2003-01-01', [])).toMatchObject({ abm: false, 'start-1': true });
  expect(standingUnder(bare, '2003-01-01', [{ agreement: 'abm', becomes: 'in-force' }])).toMatchObject({ abm: true });
  expect(standingUnder(set, '2003-01-01', [{ agreement: 'abm', becomes: 'in-force' }])).toMatchObject({ abm: true });
  expect(standingUnder(set, '2003-01-01', [{ agreement: 'nowhere', becomes: 'ended' }])).toEqual(
    standingUnder(set, '2003-01-01', []),
  );
});
