import { Tinypool } from 'tinypool';
import type { Read } from '../model/document/index.ts';
import type { Job } from './job.ts';
import { refusal } from './refusal.ts';

/** Where jobs run. */
export interface Runner {
  /** @param signal ends the job, wherever it is */
  run(job: Job, signal: AbortSignal): Promise<Read<string>>;
  close(): Promise<void>;
}

/** A scenario of the library needs a tenth; one that a stranger sends may ask for a chart of millions of packages. */
const mostMegabytes = 1024;

/**
 * A thread a job, so that nobody waits for an address while another's scenario is read, and a job that nobody waits for
 * can be ended at any point. Its sweep starts threads of its own, which end with it.
 *
 * @param atOnce most jobs at the same time
 */
export function onThreads(atOnce: number): Runner {
  const pool = new Tinypool({
    filename: new URL('./worker.js', import.meta.url).href,
    minThreads: 1,
    maxThreads: atOnce,
    resourceLimits: { maxOldGenerationSizeMb: mostMegabytes },
  });
  return {
    async run(job, signal) {
      try {
        return (await pool.run(job, { signal })) as Read<string>;
      } catch (error) {
        throw isOutOfMemory(error) ? tooLarge() : error;
      }
    },
    close: () => pool.destroy(),
  };
}

function isOutOfMemory(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';
}

function tooLarge() {
  return refusal(422, 'request', {
    code: 'run-too-large',
    wrong: 'the run needs more memory than this server gives',
    expected: 'fewer draws or wider steps',
    todo: 'ask for less, or run it at the command line',
  });
}
