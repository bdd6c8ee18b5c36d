import { beforeEach, describe, expect, it } from 'vitest';
import { readLibraryFolder } from '../../library/folder.ts';
import { booksOf } from './books.ts';
import { Conductor } from './conductor.ts';
import { Pool } from './pool.ts';
import type { Hand } from './pool.ts';
import type { Asked, Lane, News, Told } from './protocol.ts';
import { worker } from './task.ts';
import type { Task } from './task.ts';

const library = readLibraryFolder();
const books = (() => {
  const read = booksOf(library.files);
  if (!read.ok) throw new Error('the library cannot be read');
  return read.value;
})();
const scenario = library.find('scenario', 'moscow-2001')!;

/** With few draws: what is tested is who is told what, not the numbers. */
function asked(run: number, set: Record<string, unknown> = {}, lane: Lane = 'chart'): Asked {
  const opening = {
    ...{ file: scenario.file, text: scenario.text, alternative: null },
    set: [
      ['runs.draws', 24],
      ['choices.warheads', { from: 2000, to: 3000, step: 500 }],
      ...Object.entries(set),
    ] as const,
  };
  return { lane, run, ask: { kind: 'linkage', opening } };
}

const tasks: Task[] = [];
const told: Told[] = [];
let broken = false;

const hand: Hand = {
  async work(task) {
    tasks.push(task);
    await new Promise((done) => setTimeout(done, 0));
    if (broken) throw new Error('out of memory');
    return worker(books.open)(task);
  },
};

function conductor(): Conductor {
  return new Conductor(new Pool([hand], () => 0), books, (one) => told.push(one));
}

async function until(done: () => boolean): Promise<void> {
  while (!done()) await new Promise((go) => setTimeout(go, 5));
}

function lastOf(run: number): News | undefined {
  return told.findLast((one) => one.run === run)?.news;
}

function isOver(news: News | undefined): boolean {
  if (news?.kind === 'assessed') return !news.rough;
  return ['traded', 'compared', 'problems'].includes(news?.kind ?? '');
}

function isWhole(run: number): boolean {
  const news = lastOf(run);
  return news?.kind === 'chart' && news.stage === 'whole';
}

beforeEach(() => {
  tasks.length = 0;
  told.length = 0;
  broken = false;
});

describe('the conductor', () => {
  it('tells a run from rough to whole: the first draws of its cell, all of them, what would turn it, the other cells', async () => {
    conductor().ask(asked(1));
    await until(() => isWhole(1));
    const charts = told.flatMap(({ news }) => (news.kind === 'chart' ? [news] : []));
    expect(charts.map(({ stage }) => stage)).toEqual(['rough', 'sharp', 'searched', 'whole']);
    expect(charts.map(({ result }) => [result.draws, result.cells.length])).toEqual([
      [16, 1],
      [24, 1],
      [24, 1],
      [24, 4],
    ]);
    expect(told[0]!.news.kind).toBe('opened');
  });

  it('tells nothing more of a run once a newer one is asked for, however many come', async () => {
    const one = conductor();
    one.ask(asked(1));
    await until(() => tasks.length > 0);
    for (let run = 2; run <= 11; run++) one.ask(asked(run, { 'choices.package.warheads': 2000 + run }));
    const begun = told.length;
    await until(() => isWhole(11));
    expect(new Set(told.slice(begun).map(({ run }) => run))).toEqual(new Set([11]));
    const ofStale = tasks.filter(
      ({ opening }) => !opening.set.some(([path, value]) => path === 'choices.package.warheads' && value === 2011),
    );
    expect(ofStale.length, 'chunks of runs that were overtaken').toBeLessThanOrEqual(2);
  });

  it('keeps lanes apart', async () => {
    const one = conductor();
    one.ask(asked(1, {}, 'baseline'));
    one.ask(asked(2));
    await until(() => isWhole(1) && isWhole(2));
  });

  it('tells what is wrong with an input, and is not stuck', async () => {
    const one = conductor();
    one.ask(asked(1, { 'beliefs.engagement.US.kill': 'high' }));
    await until(() => lastOf(1)?.kind === 'problems');
    expect(tasks).toEqual([]);
    one.ask(asked(2));
    await until(() => isWhole(2));
  });

  it('tells that a run failed, and is not stuck', async () => {
    const one = conductor();
    broken = true;
    one.ask(asked(1));
    await until(() => lastOf(1)?.kind === 'failed');
    expect(lastOf(1)).toEqual({ kind: 'failed', message: 'out of memory' });
    broken = false;
    one.ask(asked(2));
    await until(() => isWhole(2));
  });

  it('does not run again what it is asked again', async () => {
    const one = conductor();
    one.ask(asked(1));
    one.ask(asked(1));
    await until(() => isWhole(1));
    expect(told.filter(({ news }) => news.kind === 'opened').length).toBe(1);
  });

  it('gives a run up when told to', async () => {
    const one = conductor();
    one.ask(asked(1));
    await until(() => told.some(({ news }) => news.kind === 'chart'));
    one.cancel('chart');
    const before = told.length;
    await new Promise((done) => setTimeout(done, 100));
    expect(told.length).toBe(before);
  });

  it('assesses, trades and compares', async () => {
    const { opening } = asked(0).ask as Extract<Asked['ask'], { kind: 'linkage' }>;
    const one = conductor();
    one.ask({ lane: 'assess', run: 1, ask: { kind: 'assess', opening, today: false } });
    one.ask({ lane: 'trade', run: 2, ask: { kind: 'trade', opening, path: 'beliefs.engagement.US.kill' } });
    const worlds = [
      { opening, today: true },
      { opening, today: false },
    ];
    one.ask({ lane: 'compare', run: 3, ask: { kind: 'compare', worlds } });
    one.ask({ lane: 'baseline', run: 4, ask: { kind: 'trade', opening, path: 'beliefs.engagement.US.kil' } });
    await until(() => [1, 2, 3, 4].every((run) => isOver(lastOf(run))));
    expect(lastOf(1)).toMatchObject({ kind: 'assessed', rough: false, result: { draws: 24 } });
    expect(lastOf(2)).toMatchObject({ kind: 'traded', result: { input: 'beliefs.engagement.US.kill' } });
    expect(lastOf(3)).toMatchObject({ worlds: [{ assessed: { warheads: null } }, { assessed: { warheads: 2500 } }] });
  });
});
