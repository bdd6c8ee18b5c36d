import type { ServerParts } from './app.ts';
import { run } from './job.ts';
import type { Runner } from './threads.ts';

/** A server without threads: a job runs here. */
export const here: Runner = { run: (job) => run(job), close: () => Promise.resolve() };

/** What a server under test is made of. */
export function parts(more: Partial<ServerParts> = {}): ServerParts {
  return {
    folder: 'nowhere',
    runner: here,
    atOnce: 1,
    mostWaiting: 1,
    mostSeconds: 60,
    host: '127.0.0.1',
    port: () => 80,
    onFault: () => {},
    ...more,
  };
}
