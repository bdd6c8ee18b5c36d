import { describe, expect, test } from 'vitest';
import { readLibraryFolder } from '../../library/folder.ts';
import type { Ask, News } from './protocol.ts';
import { booksOf } from './books.ts';
import type { Opening } from './opening.ts';
import { Pool } from './pool.ts';
import { runOf } from './runs.ts';
import { worker } from './task.ts';

const library = readLibraryFolder();
const scenario = library.find('scenario', 'moscow-2001')!;
const openingOf = (draws: number): Opening => ({
  file: scenario.file,
  text: scenario.text.replace('draws: 512', `draws: ${draws}`),
  ...{ alternative: null, set: [] },
});
const opening = openingOf(6);
const read = booksOf(library.files);
if (!read.ok) throw new Error('the library cannot be read');
const books = read.value;

async function newsOf<K extends News['kind']>(ask: Ask, kind: K): Promise<Extract<News, { kind: K }>[]> {
  const work = worker(books.open);
  const pool = new Pool([{ work: (task) => Promise.resolve(work(task)) }], () => 0);
  const heard: News[] = [];
  await runOf(ask, books, pool, { stale: false, priority: 1 }, (news) => heard.push(news));
  return heard.filter((news): news is Extract<News, { kind: K }> => news.kind === kind);
}

describe('the luck of the day', () => {
  test('twenty at the medians are those of the assessment', async () => {
    const [assessed] = (await newsOf({ kind: 'assess', opening, today: false }, 'assessed')).slice(-1);
    const [lucky] = await newsOf({ kind: 'luck', opening, today: false, quantiles: 20, draws: 0 }, 'lucky');
    expect(lucky!.rows).toHaveLength(1);
    expect(lucky!.rows[0]!.map(({ leaking }) => leaking)).toEqual(
      assessed!.result.cells.map(({ leakingQuantiles }) => leakingQuantiles),
    );
    expect(lucky!.rows[0]!.map(({ arriving }) => arriving)).toEqual(
      assessed!.result.cells.map(({ arrivingQuantiles }) => arrivingQuantiles),
    );
  });

  test('fifty, at the medians and in five draws: rising, never more than arrive', async () => {
    const [lucky] = await newsOf({ kind: 'luck', opening, today: false, quantiles: 50, draws: 5 }, 'lucky');
    expect(lucky!.rows).toHaveLength(6);
    for (const { arriving, leaking } of lucky!.rows.flat()) {
      expect([...leaking].sort((a, b) => a - b)).toEqual(leaking);
      expect(leaking).toHaveLength(50);
      leaking.forEach((warheads, i) => expect(warheads).toBeLessThanOrEqual(arriving[i]!));
    }
    expect(lucky!.rows[1]).not.toEqual(lucky!.rows[2]);
  });

  test('never more draws than the run has', async () => {
    const [lucky] = await newsOf(
      { kind: 'luck', opening: openingOf(2), today: true, quantiles: 50, draws: 5 },
      'lucky',
    );
    expect(lucky!.rows).toHaveLength(3);
  });
});

test('a plain chart has the rooms and shares of a whole one', async () => {
  const plain = (await newsOf({ kind: 'linkage', opening, plain: true }, 'chart')).at(-1)!;
  const whole = (await newsOf({ kind: 'linkage', opening }, 'chart')).at(-1)!;
  expect([plain.stage, whole.stage]).toEqual(['whole', 'whole']);
  const { flips, matters, alternatives, presets, labels, ...rest } = whole.result;
  expect(plain.result).toMatchObject(rest);
  expect([alternatives.length, presets.length, matters.length]).not.toContain(0);
  expect([plain.result.flips, plain.result.matters, plain.result.presets]).toEqual([[], [], []]);
  expect([plain.result.labels.shares.change, flips.length, labels.shares.rests]).toEqual([
    'not searched',
    0,
    'assumed',
  ]);
});
