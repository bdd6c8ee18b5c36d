import type { Task } from './task.ts';

/** Something that works a task through: this worker itself, or another one behind a port. */
export interface Hand {
  /** what will be wanted of it soon */
  prepare?(opening: Task['opening']): void;
  work(task: Task): Promise<readonly unknown[]>;
}

/** A run that can be given up: once stale, none of its tasks is begun any more. */
export interface Lease {
  stale: boolean;
  /** higher goes first */
  readonly priority: number;
}

/** Thrown to whoever waits for a run that was given up. */
export class Stale extends Error {}

/** Thrown where a worker is gone, not where its work failed: the task goes to another. */
export class HandLost extends Error {}

/** One chunk ought to take about this long: short enough to be given up in time, long enough to be worth sending. */
const chunkMilliseconds = 25;

interface Sweep {
  readonly lease: Lease;
  readonly task: Omit<Task, 'from' | 'to'>;
  readonly outcomes: unknown[];
  readonly begins: number;
  readonly ends: number;
  readonly onProgress: (done: number) => void;
  readonly settle: { readonly done: (outcomes: unknown[]) => void; readonly failed: (error: unknown) => void };
  next: number;
  left: number;
  again: (readonly [number, number])[];
  millisecondsARow: number | null;
}

/**
 * Deals rows of several runs to workers, chunk by chunk, the most urgent run first. Outcomes are kept by index, so that
 * it does not matter which worker was quickest.
 */
export class Pool {
  readonly #idle: Hand[];
  readonly #now: () => number;
  readonly rest: () => Promise<void>;
  #hands: number;
  #sweeps: Sweep[] = [];

  /** @param rest lets the page draw before the next chunk is begun */
  constructor(hands: readonly Hand[], now: () => number, rest: () => Promise<void> = () => Promise.resolve()) {
    this.#idle = [...hands];
    this.#hands = hands.length;
    this.#now = now;
    this.rest = rest;
  }

  /** Workers that are there. */
  get size(): number {
    return this.#hands;
  }

  /**
   * Rows `from` to `to` of a part of a run, in order.
   *
   * @throws Stale where the run was given up; HandLost where no worker is left; else what a worker threw
   */
  sweep(
    lease: Lease,
    task: Omit<Task, 'from' | 'to'>,
    from: number,
    to: number,
    onProgress: (done: number) => void = () => {},
  ): Promise<readonly unknown[]> {
    if (from >= to) return Promise.resolve([]);
    return new Promise((done, failed) => {
      const sweep: Sweep = {
        ...{
          lease,
          task,
          outcomes: Array.from({ length: to - from }),
          begins: from,
          ends: to,
          onProgress,
          settle: { done, failed },
        },
        ...{ next: from, left: to - from, again: [], millisecondsARow: null },
      };
      this.#sweeps.push(sweep);
      this.#sweeps.sort((a, b) => b.lease.priority - a.lease.priority);
      this.#deal();
    });
  }

  /** Lets every idle worker open what is to be run, all at once. */
  prepare(opening: Task['opening']): void {
    for (const hand of this.#idle) hand.prepare?.(opening);
  }

  /** Runs given up since the last look end here. */
  clear(): void {
    for (const sweep of this.#sweeps.filter(({ lease }) => lease.stale)) this.#end(sweep, new Stale());
    this.#deal();
  }

  #deal(): void {
    if (this.#hands === 0) for (const sweep of [...this.#sweeps]) this.#end(sweep, new HandLost());
    for (const sweep of [...this.#sweeps]) {
      if (sweep.lease.stale) {
        this.#end(sweep, new Stale());
        continue;
      }
      while (this.#idle.length > 0) {
        const chunk = this.#chunkOf(sweep);
        if (chunk === null) break;
        void this.#give(this.#idle.pop()!, sweep, chunk);
      }
    }
  }

  #chunkOf(sweep: Sweep): readonly [number, number] | null {
    const again = sweep.again.pop();
    if (again !== undefined) return again;
    if (sweep.next >= sweep.ends) return null;
    const fair = Math.ceil((sweep.ends - sweep.next) / this.#hands);
    const quick =
      sweep.millisecondsARow === null ? 4 : Math.max(1, Math.floor(chunkMilliseconds / sweep.millisecondsARow));
    const rows = Math.min(fair, quick, 64);
    const chunk = [sweep.next, sweep.next + rows] as const;
    sweep.next += rows;
    return chunk;
  }

  async #give(hand: Hand, sweep: Sweep, chunk: readonly [number, number]): Promise<void> {
    const [from, to] = chunk;
    const began = this.#now();
    try {
      const outcomes = await hand.work({ ...sweep.task, from, to });
      this.#idle.push(hand);
      sweep.millisecondsARow = (this.#now() - began) / (to - from);
      outcomes.forEach((outcome, i) => (sweep.outcomes[from - sweep.begins + i] = outcome));
      sweep.left -= to - from;
      if (!sweep.lease.stale && this.#sweeps.includes(sweep)) sweep.onProgress(sweep.outcomes.length - sweep.left);
      if (sweep.left === 0) this.#end(sweep, null);
    } catch (error) {
      if (error instanceof HandLost) {
        this.#hands -= 1;
        sweep.again.push(chunk);
      } else {
        this.#idle.push(hand);
        this.#end(sweep, error);
      }
    }
    this.#deal();
  }

  #end(sweep: Sweep, error: unknown): void {
    if (!this.#sweeps.includes(sweep)) return;
    this.#sweeps = this.#sweeps.filter((other) => other !== sweep);
    if (error !== null) sweep.settle.failed(error);
    else if (sweep.lease.stale) sweep.settle.failed(new Stale());
    else sweep.settle.done(sweep.outcomes);
  }
}
