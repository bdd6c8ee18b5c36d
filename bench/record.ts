import { execFileSync } from 'node:child_process';
import { appendFileSync, mkdirSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { engine } from '../src/model/scenario/index.ts';
import { home } from './peer.ts';
import type { Result } from './result.ts';

/** Where and with what a run was made. */
interface Circumstances {
  readonly date: string;
  readonly commit: string;
  readonly machine: { readonly cpu: string; readonly cores: number; readonly loadAverage: number };
  readonly versions: { readonly counterpoise: string; readonly node: string };
}

/** Taken before the first timing: the load average is of what others did. */
export function circumstances(): Circumstances {
  const cores = cpus();
  return {
    date: new Date().toISOString(),
    commit: commit(),
    machine: { cpu: cores[0]?.model ?? 'unknown', cores: cores.length, loadAverage: loadavg()[0]! },
    versions: { counterpoise: engine, node: process.versions.node },
  };
}

/** Appends one line of JSON a result. @returns the file */
export function record(at: Circumstances, results: readonly Result[]): string {
  const folder = `${home}bench/results/`;
  const file = `${folder}${at.date.slice(0, 10)}.jsonl`;
  mkdirSync(folder, { recursive: true });
  appendFileSync(file, results.map((result) => `${JSON.stringify({ ...at, ...result })}\n`).join(''));
  return file;
}

/** `-dirty` where the work tree is not what was committed. */
function commit(): string {
  try {
    return execFileSync('git', ['describe', '--always', '--dirty'], {
      cwd: home,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    }).trim();
  } catch {
    return 'unknown';
  }
}
