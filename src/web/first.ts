import { libraryOf } from '../library/index.ts';
import type { LibraryItem } from '../library/index.ts';
import { readScenario } from '../model/scenario/index.ts';
import { booksOf } from './engine/books.ts';
import { Conductor } from './engine/conductor.ts';
import { Pool } from './engine/pool.ts';
import type { News } from './engine/protocol.ts';
import { worker } from './engine/task.ts';
import type { Start } from './start.ts';
import type { ScenarioTitle } from './state/told.ts';
import { firstState } from './state/state.ts';

/**
 * What the page begins with, worked out by the engine of the page itself: at build time, so that the first picture needs
 * no run.
 *
 * @param files the library: path -> text
 * @returns JSON of a `Start`
 * @throws where the library cannot be read: it is checked before
 */
export async function firstPicture(files: Readonly<Record<string, string>>): Promise<string> {
  const books = booksOf(files);
  if (!books.ok) throw new Error(books.problems.map(({ wrong }) => String(wrong)).join('; '));
  const library = libraryOf(files);
  const { scenario } = firstState;
  const item = library.find('scenario', 'id' in scenario ? scenario.id : '')!;
  const work = worker(books.value.open);
  const pool = new Pool([{ work: (task) => Promise.resolve(work(task)) }], () => 0);
  const opening = { file: item.file, text: item.text, alternative: null, set: [] };
  const scenarios = library.list('scenario').map(titled);
  return new Promise((done, failed) => {
    let words: Extract<News, { kind: 'opened' }>['words'] | null = null;
    const conductor = new Conductor(pool, books.value, ({ news }) => {
      if (news.kind === 'opened') words = news.words;
      if (news.kind === 'failed') failed(new Error(news.message));
      if (news.kind !== 'chart' || news.stage !== 'whole') return;
      const start: Start = { scenarios, chart: { words: words!, result: news.result, tried: news.tried } };
      done(JSON.stringify(start));
    });
    conductor.ask({ lane: 'chart', run: 1, ask: { kind: 'linkage', opening } });
  });
}

function titled({ id, text, file }: LibraryItem): ScenarioTitle {
  const read = readScenario(text, file);
  return { id, title: read.ok ? read.value.scenario.title : id };
}
