import { describe, expect, it } from 'vitest';
import type { Opening } from './opening.ts';
import { HandLost, Pool, Stale } from './pool.ts';
import type { Hand, Lease } from './pool.ts';
import type { Task } from './task.ts';

const opening: Opening = { file: 'test.yaml', text: '', alternative: null, set: [] };
const task = { opening, draws: 100, seed: 1, part: { kind: 'swings' } } as const;

/** Does its work when told to: what comes back is the number of the row. */
function handOf(log: Task[] = []): Hand & { finish(): void; fail(error: Error): void; readonly busy: boolean } {
  let pending: { task: Task; done(outcomes: readonly unknown[]): void; failed(error: Error): void } | null = null;
  const take = () => {
    const taken = pending!;
    pending = null;
    return taken;
  };
  return {
    get busy() {
      return pending !== null;
    },
    work: (given) => {
      log.push(given);
      return new Promise((done, failed) => (pending = { task: given, done, failed }));
    },
    finish() {
      const { task: given, done } = take();
      done(Array.from({ length: given.to - given.from }, (_, i) => given.from + i));
    },
    fail: (error) => take().failed(error),
  };
}

const quick: Hand = {
  work: ({ from, to }) => Promise.resolve(Array.from({ length: to - from }, (_, i) => from + i)),
};

function lease(priority = 1): Lease {
  return { stale: false, priority };
}

async function turn(): Promise<void> {
  await new Promise((done) => setTimeout(done, 0));
}

describe('the pool', () => {
  it('puts outcomes together by index, whichever worker was quicker', async () => {
    const slow = handOf();
    const pool = new Pool([slow, quick], () => 0);
    const all = pool.sweep(lease(), task, 5, 60);
    while (!(await Promise.race([all.then(() => true), turn().then(() => false)]))) if (slow.busy) slow.finish();
    expect(await all).toEqual(Array.from({ length: 55 }, (_, i) => 5 + i));
  });

  it('has nothing to do where there are no rows', async () => {
    expect(await new Pool([quick], () => 0).sweep(lease(), task, 3, 3)).toEqual([]);
  });

  it('gives the chunk of a lost worker to another', async () => {
    const lost = handOf();
    const pool = new Pool([quick, lost], () => 0);
    const all = pool.sweep(lease(), task, 0, 30);
    await turn();
    lost.fail(new HandLost());
    expect(await all).toEqual(Array.from({ length: 30 }, (_, i) => i));
    expect(pool.size).toBe(1);
  });

  it('says so where no worker is left, now and later', async () => {
    const only = handOf();
    const pool = new Pool([only], () => 0);
    const all = pool.sweep(lease(), task, 0, 4);
    only.fail(new HandLost());
    await expect(all).rejects.toBeInstanceOf(HandLost);
    await expect(pool.sweep(lease(), task, 0, 4)).rejects.toBeInstanceOf(HandLost);
  });

  it('begins nothing more of a run that was given up', async () => {
    const log: Task[] = [];
    const hand = handOf(log);
    const pool = new Pool([hand], () => 0);
    const given = lease();
    const all = pool.sweep(given, task, 0, 50);
    given.stale = true;
    pool.clear();
    await expect(all).rejects.toBeInstanceOf(Stale);
    hand.finish();
    await turn();
    expect(log.length).toBe(1);
  });

  it('takes the most urgent run first', async () => {
    const log: Task[] = [];
    const hand = handOf(log);
    const pool = new Pool([hand], () => 0);
    const late = pool.sweep(lease(1), { ...task, seed: 1 }, 0, 8);
    const soon = pool.sweep(lease(2), { ...task, seed: 2 }, 0, 4);
    for (let i = 0; i < 3; i++) {
      hand.finish();
      await turn();
    }
    await Promise.all([late, soon]);
    expect(log.map(({ seed }) => seed)).toEqual([1, 2, 1]);
  });

  it('fails one run and goes on with the next', async () => {
    const hand = handOf();
    const pool = new Pool([hand], () => 0);
    const bad = pool.sweep(lease(), task, 0, 4);
    hand.fail(new Error('no such row'));
    await expect(bad).rejects.toThrow('no such row');
    const good = pool.sweep(lease(), task, 0, 4);
    hand.finish();
    expect(await good).toEqual([0, 1, 2, 3]);
  });

  it('tells how far it is, never after it was given up', async () => {
    const done: number[] = [];
    await new Pool([quick], () => 0).sweep(lease(), task, 0, 9, (rows) => done.push(rows));
    expect(done.at(-1)).toBe(9);
    expect([...done].sort((a, b) => a - b)).toEqual(done);
  });
});
