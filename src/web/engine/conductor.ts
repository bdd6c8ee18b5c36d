import type { Books } from './books.ts';
import { HandLost, Stale } from './pool.ts';
import type { Lease, Pool } from './pool.ts';
import type { Asked, Lane, News, Told } from './protocol.ts';
import { runOf } from './runs.ts';

/**
 * Keeps one run a lane. A newer ask makes the lane's run stale: it ends at its next chunk, and nothing of it is told any
 * more. A run that fails says so and is over.
 */
export class Conductor {
  readonly #pool: Pool;
  readonly #books: Books;
  readonly #tell: (told: Told) => void;
  readonly #current = new Map<Lane, Lease & { readonly run: number }>();

  constructor(pool: Pool, books: Books, tell: (told: Told) => void) {
    this.#pool = pool;
    this.#books = books;
    this.#tell = tell;
  }

  ask({ lane, run, ask }: Asked): void {
    if (this.#current.get(lane)?.run === run) return; // asked again after a start that it had in fact survived
    this.cancel(lane);
    const lease = { stale: false, priority: run, run };
    this.#current.set(lane, lease);
    const tell = (news: News): void => {
      if (!lease.stale) this.#tell({ lane, run, news });
    };
    void runOf(ask, this.#books, this.#pool, lease, tell).catch((error: unknown) => {
      if (!(error instanceof Stale)) tell({ kind: 'failed', message: messageOf(error) });
    });
  }

  /** Gives a lane's run up. */
  cancel(lane: Lane): void {
    const lease = this.#current.get(lane);
    if (!lease) return;
    lease.stale = true;
    this.#current.delete(lane);
    this.#pool.clear();
  }
}

function messageOf(error: unknown): string {
  if (error instanceof HandLost) return 'every worker is gone';
  return error instanceof Error ? error.message : String(error);
}
