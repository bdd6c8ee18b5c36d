import { booksOf } from './engine/books.ts';
import type { Books } from './engine/books.ts';
import { Conductor } from './engine/conductor.ts';
import { HandLost, Pool } from './engine/pool.ts';
import type { Hand } from './engine/pool.ts';
import type { FromWorker, ToWorker } from './engine/messages.ts';
import { readyFor, worker } from './engine/task.ts';
import type { Task } from './engine/task.ts';

/**
 * The engine's thread. One of them leads: it hears the page, keeps the runs and works; the others only work. All hold the
 * same library and open scenarios for themselves, so that a task is a few lines of plain data.
 */

const scope = globalThis as unknown as {
  onmessage: ((event: MessageEvent<ToWorker>) => void) | null;
  postMessage(message: FromWorker): void;
};

let conductor: Conductor | null = null;
const ports: { readonly port: MessagePort; lose(): void }[] = [];

scope.onmessage = ({ data }) => {
  switch (data.type) {
    case 'lead':
      void lead(data.libraryUrl, data.hands);
      return;
    case 'hand':
      void hand(data.libraryUrl, data.port);
      return;
    case 'ask':
      conductor?.ask(data.asked);
      return;
    case 'cancel':
      conductor?.cancel(data.lane);
      return;
    case 'lost':
      ports[data.hand]?.lose();
      return;
    case 'ping':
      scope.postMessage({ type: 'pong' });
  }
};

async function lead(libraryUrl: string, hands: readonly MessagePort[]): Promise<void> {
  try {
    const books = await booksAt(libraryUrl);
    const all = [here(worker(books.open)), ...hands.map(through)];
    conductor = new Conductor(new Pool(all, () => performance.now(), rest), books, (told) =>
      scope.postMessage({ type: 'told', told }),
    );
    scope.postMessage({ type: 'ready' });
  } catch (error) {
    scope.postMessage({ type: 'broken', message: error instanceof Error ? error.message : String(error) });
  }
}

/** On two cores the page draws its first picture in half the time if nobody computes meanwhile. */
const restMilliseconds = 50;

function rest(): Promise<void> {
  return new Promise((go) => setTimeout(go, restMilliseconds));
}

/** This thread itself; it looks for news from the page before each chunk. */
function here(work: (task: Task) => readonly unknown[]): Hand {
  const turn = new MessageChannel();
  const waiting: (() => void)[] = [];
  turn.port1.onmessage = () => waiting.shift()?.();
  const nextTurn = (): Promise<void> =>
    new Promise((go) => {
      waiting.push(go);
      turn.port2.postMessage(null);
    });
  return {
    async work(task) {
      await nextTurn();
      await readyFor(task);
      return work(task);
    },
  };
}

type Answer = { readonly outcomes: readonly unknown[] } | { readonly error: string };

/** A thread that takes longer is gone, whether or not anybody was told; its chunk goes to another. */
const longestChunkMilliseconds = 20_000;

/** A thread behind a port. */
function through(port: MessagePort): Hand {
  let pending: { done(outcomes: readonly unknown[]): void; failed(error: Error): void } | null = null;
  port.onmessage = ({ data }: MessageEvent<Answer>) => {
    const waiting = pending;
    pending = null;
    if ('error' in data) waiting?.failed(new Error(data.error));
    else waiting?.done(data.outcomes);
  };
  ports.push({ port, lose: () => pending?.failed(new HandLost()) });
  return {
    prepare: (opening) => port.postMessage({ opening }),
    work: (task) =>
      new Promise((done, failed) => {
        const gone = setTimeout(() => failed(new HandLost()), longestChunkMilliseconds);
        pending = {
          done: (outcomes) => (clearTimeout(gone), done(outcomes)),
          failed: (error) => (clearTimeout(gone), failed(error)),
        };
        port.postMessage(task);
      }),
  };
}

async function hand(libraryUrl: string, port: MessagePort): Promise<void> {
  const read = booksAt(libraryUrl).then((books) => ({ books, work: worker(books.open) }));
  port.onmessage = async ({ data }: MessageEvent<Task | Pick<Task, 'opening'>>) => {
    try {
      const { books, work } = await read;
      await books.ready(data.opening);
      if ('part' in data) {
        await readyFor(data);
        port.postMessage({ outcomes: work(data) });
      } else books.open(data.opening);
    } catch (error) {
      port.postMessage({ error: error instanceof Error ? error.message : String(error) });
    }
  };
}

async function booksAt(url: string): Promise<Books> {
  const answer = await fetch(url);
  if (!answer.ok) throw new Error(`${url}: ${answer.status}`);
  const books = booksOf((await answer.json()) as Record<string, string>);
  if (!books.ok) throw new Error(books.problems.map(({ code }) => code).join(', '));
  return books.value;
}
