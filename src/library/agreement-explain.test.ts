import { describe, expect, test } from 'vitest';
import { agreementsOf, heldForces, shieldIds, shieldOf } from './agreements.ts';
import { readLibraryFolder } from './folder.ts';
import { complyIn, explain, matrixOf } from '../model/agreement/index.ts';
import type { HeldThing } from '../model/agreement/index.ts';

const library = readLibraryFolder();
const read = agreementsOf(library);
if (!read.ok) throw new Error('the agreements of the library cannot be read');
const set = read.value;
const place = { file: 'test', line: 1, column: 1 };
const defences = shieldIds(library).flatMap((id): HeldThing[] => {
  const one = shieldOf(library, id, place);
  return one.ok ? [one.value] : [];
});
const things: readonly HeldThing[] = [...heldForces(library), ...defences];

test('every count of the library is the sum of its leaves, under each reading, and the last step of a leaf is its part', () => {
  let leaves = 0;
  for (const { id, parties, amends } of set.agreements.filter((one) => one.amends === null))
    for (const held of things)
      for (const reading of [null, ...parties.map(({ name }) => name)]) {
        const date = 'systems' in held ? held.date.lastDay : held.date;
        const answered = complyIn(set, id, held, { date, reading, also: [] })!;
        for (const { id: limit } of answered.compliance.limits) {
          const { agreement, standing } = answered;
          const { outcome, systems } = explain(agreement, held, limit, { date, reading, standing })!;
          if (outcome.counted === null || outcome.how === 'declared') continue;
          const where = `${id} ${held.id} ${limit} ${String(amends)}`;
          expect(
            systems.reduce((sum, { counted }) => sum + counted, 0),
            where,
          ).toBe(outcome.counted);
          for (const { counted, steps, split } of systems) {
            leaves++;
            const last = steps.at(-1)!.value;
            if (split === null) expect(last, where).toBe(counted);
            else expect(split.within * split.each + split.beyond * split.beyondEach, where).toBe(counted);
          }
        }
      }
  expect(leaves).toBeGreaterThan(1000);
}, 120_000);

describe('the matrix', () => {
  const matrix = matrixOf(set, things, { date: null, reading: null });
  const cell = (id: string, of: string) =>
    matrix.rows.find(({ held }) => held.id === id)!.cells.find((one) => one.of === of)!;

  test('has a row for every force and defence, and a column for every agreement that stands alone', () => {
    expect(matrix.rows).toHaveLength(things.length);
    expect(matrix.agreements).toEqual([
      ...['abm', 'salt-1', 'salt-2', 'inf', 'start-1', 'start-2', 'start-3-framework', 'sort', 'new-start'],
    ]);
    for (const { cells } of matrix.rows) expect(cells.map(({ of }) => of)).toEqual(matrix.agreements);
  });

  test.each([
    ['us-2011-02', 'new-start', 'before'],
    ['us-2018-02', 'new-start', 'kept'],
    ['us-2020-09', 'new-start', 'disputed'],
    ['us-2024', 'new-start', 'exceeded'],
    ['us-2001-12', 'start-1', 'not-countable'],
    ['us-2001-12', 'abm', 'no-rule'],
    ['ussr-1990-09', 'new-start', 'no-party'],
    ['us-2001-12', 'start-2', 'not-in-force'],
    ['us-alaska-100', 'abm', 'exceeded'],
    ['safeguard-1975', 'abm', 'kept'],
    ['us-2009-12', 'sort', 'before'],
  ])('%s under %s: %s', (id, of, status) => expect(cell(id, of).status).toBe(status));

  test('on one date for all, what is of another date is held against the rules of that one', () => {
    const later = matrixOf(set, things, { date: '2001-12-05', reading: null });
    expect(new Set(later.rows.map(({ date }) => date))).toEqual(new Set(['2001-12-05']));
    const row = later.rows.find(({ held }) => held.id === 'us-1990-09')!;
    expect(row.cells.find(({ of }) => of === 'start-1')!.status).toBe('exceeded');
  });
});
