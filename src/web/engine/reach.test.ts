import { beforeAll, describe, expect, test } from 'vitest';
import { readLibraryFolder } from '../../library/folder.ts';
import { booksOf } from './books.ts';
import { Pool } from './pool.ts';
import type { News } from './protocol.ts';
import type { ReachAnswer, ReachAsk, ReachDrawn } from './reach-record.ts';
import { runOf } from './runs.ts';
import { readyFor, worker } from './task.ts';

const read = booksOf(readLibraryFolder().files);
if (!read.ok) throw new Error('the library cannot be read');
const books = read.value;

/** Numbers of its own: maps are kept, and files of tests share their modules. */
const asked: ReachAsk = {
  ...{ kind: 'reach', site: 'fort-greely', area: 'us-contiguous', interceptor: 'gbi' },
  ...{ speed: null, delay: [211, 577], fine: false },
};

/** Everything that is told until the run ends; what is sent between threads is copied, as there. */
async function told(of: ReachAsk, staleAfter = Infinity): Promise<readonly News[]> {
  const work = worker(books.open);
  const hand = {
    work: async (task: Parameters<typeof work>[0]) => {
      await readyFor(task);
      return structuredClone(work(structuredClone(task)));
    },
  };
  const lease = { stale: false, priority: 1 };
  let clock = 0; // every row is a chunk of its own
  const pool = new Pool([hand], () => (clock += 30));
  const news: News[] = [];
  await runOf({ kind: 'reach', asked: of }, books, pool, lease, (one) => {
    news.push(structuredClone(one));
    if (one.kind === 'progress' && one.done >= staleAfter) lease.stale = true;
  }).catch((error: unknown) => {
    if (!lease.stale) throw error;
  });
  return news;
}

function answersIn(news: readonly News[]): readonly ReachAnswer[] {
  return news.flatMap((one) => (one.kind === 'reach' ? [one.answer] : []));
}

describe('a map in the page', () => {
  let news: readonly News[];
  let drawn: ReachDrawn;
  beforeAll(async () => {
    news = await told(asked);
    drawn = answersIn(news)[0] as ReachDrawn;
  });

  test('comes in cells of five degrees, with progress in rows', () => {
    expect([drawn.rough, drawn.result.cellDegrees, drawn.result.rows, drawn.result.columns]).toEqual([
      ...[false, 5, 18, 72],
    ]);
    const rows = news.flatMap((one) => (one.kind === 'progress' ? [[one.done, one.of]] : []));
    expect(rows.at(-1)).toEqual([18, 18]);
    expect(rows.length).toBeGreaterThan(3);
  });

  test('brings what there is to choose from, and a source for every number', () => {
    expect(drawn.shelf.interceptors.map(({ id }) => id)).toContain('sm-3-iia');
    expect(drawn.shelf.regions.filter(({ is }) => is === 'site').length).toBeGreaterThan(1);
    expect(drawn.inputs.length).toBe(8);
    for (const { source } of drawn.inputs) expect(source).not.toBe('');
  });

  test('says of each region what its cells say', () => {
    const korea = drawn.regions.find(({ id }) => id === 'north-korea')!.depths!;
    const cell = 8 * 72 + (180 + 127 - 2) / 5; // 40 to 45 north, 125 to 130 east
    const depth = drawn.result.cases.middle.least[cell]!;
    expect(korea.cases.middle.least).toBeLessThanOrEqual(depth);
    expect(korea.cases.middle.most).toBeGreaterThanOrEqual(depth);
    expect(drawn.regions.map(({ id }) => id)).not.toContain('alaska');
  });

  test('asked again, it is there at once', async () => {
    const again = await told(asked);
    expect(again.map(({ kind }) => kind)).toEqual(['reach']);
    expect((answersIn(again)[0] as ReachDrawn).result).toEqual(drawn.result);
  });

  test('given up, it ends at its next row and tells no map', async () => {
    const news2 = await told({ ...asked, speed: [7, 7] }, 4);
    expect(answersIn(news2)).toEqual([]);
    expect(news2.length).toBeLessThan(10);
  });

  test('fine cells follow the coarse ones, which are there already', async () => {
    const after = await told({ ...asked, fine: true }, 2);
    const [first, ...more] = answersIn(after) as readonly ReachDrawn[];
    expect([first!.rough, first!.result.cellDegrees, more.length]).toEqual([true, 5, 0]);
    expect(after.at(-1)).toMatchObject({ kind: 'progress', of: 45 });
  });
});

describe('a map that cannot be drawn', () => {
  test('names what the library does not have, and still brings what it has', async () => {
    const [answer] = answersIn(await told({ ...asked, site: 'atlantis', interceptor: 'arrow-9' }));
    expect(answer).toMatchObject({ ok: false, missing: ['atlantis', 'arrow-9'] });
    expect(answer!.shelf.regions.length).toBeGreaterThan(5);
  });

  test('refuses a speed that no interceptor has', async () => {
    const [answer] = answersIn(await told({ ...asked, speed: [90, 90] }));
    expect(answer).toMatchObject({ ok: false, missing: [] });
  });
});
