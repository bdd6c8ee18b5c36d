import type { FromWorker, ToWorker } from './messages.ts';
import type { Ask, Asked, Lane, News } from './protocol.ts';

/** A thread as the page holds it. */
export interface Thread {
  onmessage: ((event: { readonly data: FromWorker }) => void) | null;
  onerror: ((event: { preventDefault?: () => void }) => void) | null;
  postMessage(message: ToWorker, transfer: MessagePort[]): void;
  terminate(): void;
}

export interface EngineOptions {
  /** address of the library's texts */
  readonly libraryUrl: string;
  /** threads in all, at least one */
  readonly threads: number;
  readonly spawn: () => Thread;
  readonly channel: () => { readonly port1: MessagePort; readonly port2: MessagePort };
  readonly onNews: (lane: Lane, run: number, news: News) => void;
  /** the threads died and were started again, or are given up */
  readonly onDeath: (again: boolean) => void;
}

/** Deaths within the life of a page after which it is not tried again. */
const mostDeaths = 4;

/**
 * The threads that compute, as the page sees them. It keeps what was asked and is not yet finished, so that a dead thread
 * costs time and nothing else.
 */
export class Engine {
  readonly #options: EngineOptions;
  readonly #open = new Map<Lane, Asked>();
  #threads: Thread[] = [];
  #run = 0;
  #deaths = 0;
  #unanswered = 0;

  constructor(options: EngineOptions) {
    this.#options = options;
    this.#start();
  }

  /** Runs asked for so far: tests count them. */
  get runs(): number {
    return this.#run;
  }

  /** Starts a run; an older one of the same lane is given up. @returns its number */
  ask(lane: Lane, ask: Ask): number {
    this.#run += 1;
    const asked = { lane, run: this.#run, ask };
    this.#open.set(lane, asked);
    this.#tell({ type: 'ask', asked });
    return this.#run;
  }

  cancel(lane: Lane): void {
    this.#open.delete(lane);
    this.#tell({ type: 'cancel', lane });
  }

  /** To be called every few seconds: a thread that has not answered twice is dead, whether or not anybody was told. */
  watch(): void {
    if (this.#threads.length === 0) return;
    if (this.#unanswered >= 2 && this.#open.size > 0) {
      this.#died();
      return;
    }
    this.#unanswered += 1;
    this.#tell({ type: 'ping' });
  }

  /** Starts afresh after it was given up. */
  again(): void {
    this.#deaths = 0;
    for (const thread of this.#threads) thread.terminate();
    this.#start();
  }

  #start(): void {
    const { spawn, channel, threads, libraryUrl } = this.#options;
    const lead = spawn();
    const hands = Array.from({ length: threads - 1 }, () => {
      const { port1, port2 } = channel(); // getters: a spread would lose them
      return { thread: spawn(), port1, port2 };
    });
    this.#threads = [lead, ...hands.map(({ thread }) => thread)];
    this.#unanswered = 0;
    lead.onmessage = ({ data }) => this.#heard(data);
    lead.onerror = (event) => this.#failed(event);
    hands.forEach(({ thread, port2 }, i) => {
      thread.onerror = (event) => {
        event.preventDefault?.();
        this.#tell({ type: 'lost', hand: i });
      };
      thread.postMessage({ type: 'hand', libraryUrl, port: port2 }, [port2]);
    });
    const ports = hands.map(({ port1 }) => port1);
    lead.postMessage({ type: 'lead', libraryUrl, hands: ports }, ports);
  }

  #heard(data: FromWorker): void {
    this.#unanswered = 0;
    switch (data.type) {
      case 'ready':
        for (const asked of this.#open.values()) this.#tell({ type: 'ask', asked });
        return;
      case 'broken':
        this.#died();
        return;
      case 'told': {
        const { lane, run, news } = data.told;
        // News of a run that was overtaken on the way between the threads is not told.
        if (this.#open.get(lane)?.run !== run) return;
        if (isLast(news)) this.#open.delete(lane);
        this.#options.onNews(lane, run, news);
      }
    }
  }

  #failed(event: { preventDefault?: () => void }): void {
    event.preventDefault?.();
    this.#died();
  }

  #died(): void {
    for (const thread of this.#threads) thread.terminate();
    this.#threads = [];
    this.#deaths += 1;
    const again = this.#deaths < mostDeaths;
    if (again) this.#start();
    this.#options.onDeath(again);
  }

  #tell(message: ToWorker): void {
    this.#threads[0]?.postMessage(message, []);
  }
}

/** Nothing follows it in its run. */
function isLast(news: News): boolean {
  switch (news.kind) {
    case 'chart':
      return news.stage === 'whole';
    case 'assessed':
      return !news.rough;
    case 'shield':
    case 'reach':
      return !news.answer.rough;
    case 'inspection':
      return news.answer.stage === 'whole';
    case 'talks':
      return !(news.answer.ok && news.answer.rough);
    case 'opened':
    case 'progress':
      return false;
    default:
      return true;
  }
}
