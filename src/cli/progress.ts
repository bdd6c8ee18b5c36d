import { say, type Language } from '../words/index.ts';

/** Below this a run needs no progress. */
const patienceMilliseconds = 400;

/** A line on standard error that says how far a run is and how long it will take; only on a terminal. */
export interface Progress {
  readonly report: (done: number, of: number) => void;
  /** takes the line away */
  end(): void;
}

/** @param of what is counted */
export function progressLine(
  quiet: boolean,
  language: Language,
  of: 'command.draws-done' | 'reach.rows-done' = 'command.draws-done',
): Progress {
  const out = process.stderr;
  if (quiet || !out.isTTY) return { report: () => {}, end: () => {} };
  const start = performance.now();
  let shown = false;
  return {
    report(done, all) {
      const spent = performance.now() - start;
      if (spent < patienceMilliseconds) return;
      const seconds = Math.ceil(((spent / done) * (all - done)) / 1000);
      out.write(`\r\u001b[2K${say(language, of, { done: `${done}`, of: `${all}`, seconds })}`);
      shown = true;
    },
    end() {
      if (shown) out.write('\r\u001b[2K');
    },
  };
}
