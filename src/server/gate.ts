import { refusal } from './refusal.ts';

/** Lets a few runs in at once; others wait in line, and when the line is full they are told to come back. */
export interface Gate {
  /** @throws Refusal 503 where too many wait, and the signal's reason where whoever asks has gone */
  through<T>(work: () => Promise<T>, signal: AbortSignal): Promise<T>;
}

/** What somebody who finds the line full should wait: about one run. */
const waitSeconds = 5;

/**
 * @param atOnce      runs at the same time
 * @param mostWaiting runs in line beside them
 */
export function gate(atOnce: number, mostWaiting: number): Gate {
  const line: (() => void)[] = [];
  let running = 0;
  const leave = (): void => {
    const next = line.shift();
    if (next) next();
    else running--;
  };
  return {
    async through(work, signal) {
      if (running < atOnce) running++;
      else if (line.length >= mostWaiting) throw tooMany();
      else await turn(line, signal);
      try {
        signal.throwIfAborted();
        return await work();
      } finally {
        leave();
      }
    },
  };
}

/** Ends when it is our turn (the place that became free is ours), or throws when whoever asks has gone. */
function turn(line: (() => void)[], signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const gone = (): void => {
      line.splice(line.indexOf(mine), 1);
      reject(signal.reason);
    };
    const mine = (): void => {
      signal.removeEventListener('abort', gone);
      resolve();
    };
    if (signal.aborted) return reject(signal.reason);
    signal.addEventListener('abort', gone, { once: true });
    line.push(mine);
  });
}

function tooMany() {
  const words = {
    code: 'too-many-runs',
    wrong: 'too many runs are waiting already',
    expected: 'a free place in the line',
    todo: 'ask again in a few seconds',
  };
  return refusal(503, 'request', words, { 'retry-after': String(waitSeconds) });
}
