import { spawnSync } from 'node:child_process';
import { home } from './peer.ts';
import { alone } from './result.ts';
import type { Result } from './result.ts';
import { timingOf } from './timing.ts';

/** W8: a map of the northern hemisphere, 8,100 cells of 2 degrees in three cases, by the command, its start included. */
export async function w8(quick: boolean): Promise<readonly Result[]> {
  const asked = ['shield', 'reach', '--site', 'fort-greely', '--area', 'us-contiguous', '--interceptor', 'gbi'];
  const times: number[] = [];
  let cells = 0;
  for (let i = 0; i < (quick ? 1 : 9); i++) {
    const start = performance.now();
    const args = [`${home}bin/counterpoise.js`, ...asked, '--cells', '2', '--json'];
    const { stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8', maxBuffer: 2 ** 28 });
    times.push(performance.now() - start);
    if (stdout === '') throw new Error(stderr);
    cells = (JSON.parse(stdout) as { readonly outside: readonly boolean[] }).outside.length;
  }
  const ours = `${cells} cells, start included`;
  return [
    alone({ work: 'W8 map of a hemisphere', ours, timing: timingOf(times), tailError: 0 }, { milliseconds: 3000 }),
  ];
}
