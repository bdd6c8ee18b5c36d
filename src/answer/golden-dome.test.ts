import { expect, test } from 'vitest';
import { readLibraryFolder } from '../library/folder.ts';
import { shelfOf } from '../library/index.ts';
import type { Place } from '../model/document/index.ts';
import { chartSoFar, outcomeOf, readScenario, rowOf } from '../model/scenario/index.ts';
import type { LinkageResult } from '../model/scenario/index.ts';
import { orComplain } from './complaint.ts';
import { opened } from './open.ts';

const library = readLibraryFolder();
const shelf = orComplain(shelfOf(library));
const place: Place = { file: '--set', line: 1, column: 1 };
const original = orComplain(readScenario(library.find('scenario', 'golden-dome-2026')!.text, 'golden-dome-2026.yaml'));

/** Few limits and no rival layers: what is asked here does not hang on them. */
function under(more: readonly (readonly [path: string, value: unknown])[] = []) {
  const set: typeof more = [['choices.warheads', { from: 500, to: 1500, step: 500 }], ...more];
  const settings = set.map(([path, value]) => ({ path, value, place }));
  return opened({ original, shelf, alternative: null, alternativePlace: () => place, settings });
}

/** In one cell, and nothing searched beside the draws. */
function chart(more: Parameters<typeof under>[0] = []): LinkageResult {
  const { resolved } = under(more);
  const draws = { draws: 3, seed: 1, given: null };
  const rows = [0, 1, 2].map((index) => rowOf(resolved, draws, index));
  const outcomes = rows.map((row) => outcomeOf({ kind: 'linkage', resolved, cells: ['generated/ride-out'] }, row));
  return chartSoFar(resolved, outcomes, draws);
}

const result = chart();

test('few of the interceptors in orbit are in reach, in every draw another share', () => {
  const { median, low, high } = result.inReach!.share;
  expect(low).toBeGreaterThan(0);
  expect(low).toBeLessThan(median);
  expect(median).toBeLessThan(high);
  // AEI's default has one of 998 in reach with even spacing over the whole Earth; between 40 and 58 degrees they are denser
  expect(high).toBeLessThan(0.01);
  expect(result.cautions).toBe(undefined);
});

test('more interceptors never lose the small attack nor win back retaliation', () => {
  const { useful, byCell } = result.shares;
  for (const share of [useful, ...byCell['generated/ride-out'].assured.map((row) => row.toReversed())])
    expect(share).toEqual(share.toSorted((a, b) => a - b));
});

test('a layer is set by its path; sensors that fail for all layers never help', () => {
  const shared = chart([
    ['beliefs.engagement.US.layers.0.sensors', 'shared'],
    ['beliefs.engagement.US.system', 0.5],
  ]);
  expect(shared.shares.useful.every((share, i) => share <= result.shares.useful[i]!)).toBe(true);
  expect(shared.cautions).toMatchObject([{ record: 'beliefs.engagement.US.layers.1.kill' }]);
  expect(shared.inReach).toEqual(result.inReach);
});
