import { beforeAll, describe, expect, test } from 'vitest';
import { readLibraryFolder } from '../../library/folder.ts';
import { booksOf } from './books.ts';
import type { Opening } from './opening.ts';
import { Pool } from './pool.ts';
import type { News } from './protocol.ts';
import { runOf } from './runs.ts';
import type { ShieldAnswer } from './shield-record.ts';
import { readyFor, worker } from './task.ts';

const read = booksOf(readLibraryFolder().files);
if (!read.ok) throw new Error('the library cannot be read');
const books = read.value;
const item = books.library.find('scenario', 'moscow-2001')!;

function openingOf(set: Opening['set'], alternative: string | null = null): Opening {
  return { file: item.file, text: item.text, alternative, set: [['runs.draws', 24], ...set] };
}

/** Everything that is told until the run ends; what is sent between threads is copied, as there. */
async function told(opening: Opening, warheads: number | null): Promise<readonly News[]> {
  const work = worker(books.open);
  const hand = {
    work: async (task: Parameters<typeof work>[0]) => {
      await readyFor(task);
      return structuredClone(work(structuredClone(task)));
    },
  };
  const news: News[] = [];
  const going = { stale: false, priority: 1 };
  const pool = new Pool([hand], () => 0);
  await runOf({ kind: 'shield', asked: { opening, warheads } }, books, pool, going, (one) => {
    news.push(structuredClone(one));
  });
  return news;
}

async function answers(opening: Opening, warheads: number | null = null): Promise<readonly ShieldAnswer[]> {
  return (await told(opening, warheads)).flatMap((one) => (one.kind === 'shield' ? [one.answer] : []));
}

describe('the shield in the page', () => {
  let all: readonly ShieldAnswer[];
  let sharp: ShieldAnswer;
  beforeAll(async () => {
    all = await answers(openingOf([]));
    sharp = all.at(-1)!;
  });

  test('is told from the first draws, then from all of them', () =>
    expect(all.map(({ rough, draws, all: of }) => [rough, draws, of])).toEqual([
      [true, 16, 24],
      [false, 24, 24],
    ]));

  test('the raid is the attack of the criteria against the package', () => {
    expect([sharp.attack, sharp.raid.warheads, sharp.raid.interceptors]).toEqual([5, 5, 100]);
    expect(sharp.party).toBe('US');
    expect(sharp.need.attack.missiles).toBe(5);
  });

  test('the own doctrine among those compared is the raid itself, and a test record stays one', () => {
    const own = sharp.compared.find(({ doctrine }) => doctrine === sharp.raid.doctrine)!;
    expect(own.expected).toEqual(sharp.raid.expected);
    expect(own.noneLeaks).toEqual(sharp.raid.noneLeaks);
    expect(sharp.raid.given['kill']).toEqual({ beta: { successes: 2, trials: 4 } });
    expect(sharp.compared.map(({ doctrine }) => doctrine)).toContain('fractional');
  });

  test('sources are those of the engagement and of the small attack', () => {
    expect(sharp.sources.length).toBeGreaterThan(0);
    for (const { path } of sharp.sources) expect(path).toMatch(/^(beliefs\.engagement\.US|criteria\.shield)\./);
  });

  test('a larger raid leaks more and leaves the need as it is', async () => {
    const large = (await answers(openingOf([]), 60)).at(-1)!;
    expect(large.raid.warheads).toBe(60);
    expect(large.raid.expected.median).toBeGreaterThan(sharp.raid.expected.median);
    expect(large.need).toEqual(sharp.need);
  });

  test('at the medians there is one run and no share of draws', async () => {
    const [one, ...more] = await answers(openingOf([['runs.draws', 0]]));
    expect([one!.rough, one!.draws, more.length]).toEqual([false, 0, 0]);
    expect(one!.raid.expected.low).toBe(one!.raid.expected.high);
  });

  test('a belief that is refused is told, and no answer', async () => {
    const news = await told(openingOf([['beliefs.engagement.US.kill', 'high']]), null);
    expect(news.map(({ kind }) => kind)).toEqual(['problems']);
  });
});
