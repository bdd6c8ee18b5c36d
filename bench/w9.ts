import { spawnSync } from 'node:child_process';
import { home } from './peer.ts';
import { alone } from './result.ts';
import type { Result } from './result.ts';
import { timingOf } from './timing.ts';

/** W9: `inspect detect` of 10,000 items, 500 looked at in a visit, as somebody at a shell waits for it, its start included. */
export async function w9(quick: boolean): Promise<readonly Result[]> {
  const scheme = ['--items', '10000', '--samples', '500', '--hidden', '20..60'];
  const beliefs = ['--recognised', '0.7..0.95', '--matters', '9..20'];
  const times: number[] = [];
  let draws = 0;
  for (let i = 0; i < (quick ? 1 : 15); i++) {
    const start = performance.now();
    const args = [`${home}bin/counterpoise.js`, 'inspect', 'detect', ...scheme, ...beliefs, '--json'];
    const { stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
    times.push(performance.now() - start);
    if (stdout === '') throw new Error(stderr);
    draws = (JSON.parse(stdout) as { readonly draws: number }).draws;
  }
  const ours = `${draws} draws, start included`;
  return [alone({ work: 'W9 inspect detect', ours, timing: timingOf(times), tailError: 0 }, { milliseconds: 200 })];
}
