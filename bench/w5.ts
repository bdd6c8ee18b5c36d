import { spawnSync } from 'node:child_process';
import { home } from './peer.ts';
import { alone } from './result.ts';
import type { Result } from './result.ts';
import { timingOf } from './timing.ts';

/** W5: every force and defence of the library against every agreement, as somebody at a shell waits for it. */
export async function w5(quick: boolean): Promise<readonly Result[]> {
  const times: number[] = [];
  let pairs = 0;
  for (let i = 0; i < (quick ? 1 : 9); i++) {
    const start = performance.now();
    // An answer of no is an answer: the exit code is 1 where some limit is exceeded.
    const { stdout } = spawnSync(process.execPath, [`${home}bin/counterpoise.js`, 'comply', '--json'], {
      encoding: 'utf8',
      maxBuffer: 2 ** 28,
    });
    times.push(performance.now() - start);
    const { rows } = JSON.parse(stdout) as { readonly rows: readonly { readonly cells: readonly unknown[] }[] };
    pairs = rows.reduce((sum, { cells }) => sum + cells.length, 0);
  }
  return [
    alone(
      {
        work: 'W5 comply, all against all',
        ours: `${pairs} pairs, start included`,
        timing: timingOf(times),
        tailError: 0,
      },
      { milliseconds: 2000 },
    ),
  ];
}
