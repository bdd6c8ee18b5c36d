import { availableParallelism } from 'node:os';
import { Tinypool } from 'tinypool';
import { outcomeOf, rowCount, rowOf } from '../model/scenario/index.ts';
import type { Draws, Outcome, Work } from '../model/scenario/index.ts';
import type { Chunk } from './worker.ts';

export interface SweepOptions {
  /** called with the number of rows done, after each chunk */
  readonly onProgress?: (done: number, of: number) => void;
  /** most worker threads; not given: one a core, at most 8 */
  readonly workers?: number;
}

/** Below this many rows the start of a worker costs more than it saves. */
const fewRows = 12;
const chunkRows = 8;

/**
 * Works through all rows of a run and adds nothing up: outcomes come back by index, whichever worker was first.
 *
 * @returns one outcome a row, in order
 */
export async function sweep<W extends Work>(
  work: W,
  draws: Draws,
  options: SweepOptions = {},
): Promise<readonly Outcome<W>[]> {
  const rows = rowCount(draws);
  const workers = Math.min(options.workers ?? Math.min(8, availableParallelism()), Math.ceil(rows / chunkRows));
  return rows <= fewRows || workers < 2 ? here(work, draws, options) : onPool(work, draws, workers, options);
}

function here<W extends Work>(work: W, draws: Draws, { onProgress }: SweepOptions): readonly Outcome<W>[] {
  const rows = rowCount(draws);
  return Array.from({ length: rows }, (_, index) => {
    const outcome = outcomeOf(work, rowOf(work.resolved, draws, index));
    onProgress?.(index + 1, rows);
    return outcome;
  });
}

async function onPool<W extends Work>(
  work: W,
  draws: Draws,
  workers: number,
  { onProgress }: SweepOptions,
): Promise<readonly Outcome<W>[]> {
  const rows = rowCount(draws);
  const pool = new Tinypool({
    filename: new URL('./worker.js', import.meta.url).href,
    minThreads: workers,
    maxThreads: workers,
  });
  let done = 0;
  try {
    const chunks = Array.from({ length: Math.ceil(rows / chunkRows) }, async (_, i) => {
      const start = i * chunkRows;
      const indices = Array.from({ length: Math.min(chunkRows, rows - start) }, (_, k) => start + k);
      const chunk: Chunk = { work, rows: indices.map((index) => rowOf(work.resolved, draws, index)) };
      const outcomes = (await pool.run(chunk)) as readonly Outcome<W>[];
      done += outcomes.length;
      onProgress?.(done, rows);
      return outcomes;
    });
    return (await Promise.all(chunks)).flat();
  } finally {
    await pool.destroy();
  }
}
