/**
 * Benchmarks: the same work, ours and a peer's, side by side in one run. See README.md.
 *
 *   npm run bench -- [w1] [w2] [w3] [w4] [w5] [w6] [w8] [w9] [--quick]
 */
import { parseArgs } from 'node:util';
import { WrongValue } from './check.ts';
import { circumstances, record } from './record.ts';
import { tableOf } from './result.ts';
import type { Result } from './result.ts';
import { w1 } from './w1.ts';
import { w2 } from './w2.ts';
import { w3 } from './w3.ts';
import { w4 } from './w4.ts';
import { w5 } from './w5.ts';
import { w6 } from './w6.ts';
import { w8 } from './w8.ts';
import { w9 } from './w9.ts';

const works: Readonly<Record<string, (quick: boolean) => Promise<readonly Result[]>>> = {
  w1,
  w2,
  w3,
  w4,
  w5,
  w6,
  w8,
  w9,
};

const { values, positionals } = parseArgs({ options: { quick: { type: 'boolean' } }, allowPositionals: true });
const unknown = positionals.filter((name) => !Object.hasOwn(works, name));
if (unknown.length > 0) {
  process.stderr.write(`no work ${unknown.join(', ')} · expected ${Object.keys(works).join(', ')}\n`);
  process.exitCode = 2;
} else await run(positionals.length > 0 ? positionals : Object.keys(works), values.quick ?? false);

async function run(names: readonly string[], quick: boolean): Promise<void> {
  const at = circumstances();
  const { cpu, cores, loadAverage } = at.machine;
  process.stdout.write(
    `${cpu}, ${cores} cores, load ${loadAverage.toFixed(1)}, Node ${at.versions.node}, ${at.commit}\n`,
  );
  const results: Result[] = [];
  try {
    for (const name of names) results.push(...(await works[name]!(quick)));
  } catch (error) {
    if (!(error instanceof WrongValue)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 1;
  }
  process.stdout.write(`${tableOf(results)}\n`);
  const missing = new Map(results.flatMap(({ missing: peer }) => (peer ? [[peer.name, peer.missing]] : [])));
  process.stdout.write(`${missing.size} peers missing\n`);
  for (const [name, remedy] of missing) process.stdout.write(`  ${name} · ${remedy}\n`);
  // A quick run shows that all works; its times are not worth keeping.
  if (!quick && results.length > 0) process.stdout.write(`added to ${record(at, results)}\n`);
}
