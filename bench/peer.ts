import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { timingOf } from './timing.ts';
import type { Timing } from './timing.ts';

/** The package's folder, from `bench/built/bench/`. */
export const home = fileURLToPath(new URL('../../../', import.meta.url));

const peers = `${home}bench/peers/`;
const built = `${home}bench/built/`;
const python = process.env['PYTHON'] ?? '/usr/bin/python3';
const compiler = process.env['CXX'] ?? 'g++';

/** Another program that did the same work, beside ours, and timed itself. */
export interface Peer<Answer> {
  readonly name: string;
  readonly version: string;
  /** from the command to the first line of work: imports, not part of the timing */
  readonly startMilliseconds: number;
  readonly timing: Timing;
  readonly answer: Answer;
}

/** A peer that cannot be run here, and what to do about it. */
export interface MissingPeer {
  readonly name: string;
  readonly missing: string;
}

export type Asked<Answer> = Peer<Answer> | MissingPeer;

export function isMissing(peer: Asked<unknown>): peer is MissingPeer {
  return 'missing' in peer;
}

export function askPython<Answer>(name: string, script: string, args: readonly string[], input = ''): Asked<Answer> {
  return ask(name, 'apt-get install python3-numpy python3-scipy', python, [`${peers}${script}`, ...args], input);
}

export function askR<Answer>(name: string, script: string, args: readonly string[]): Asked<Answer> {
  return ask(name, 'apt-get install r-cran-poissonbinomial', 'Rscript', [`${peers}${script}`, ...args]);
}

/** Compiles first: that is no part of the start either. */
export function askCompiled<Answer>(
  name: string,
  source: string,
  options: readonly string[],
  args: readonly string[],
): Asked<Answer> {
  mkdirSync(built, { recursive: true });
  const program = `${built}${source}${options.join('')}`;
  const compiled = spawnSync(compiler, ['-std=c++17', ...options, `${peers}${source}`, '-o', program], endings);
  if (compiled.error) return { name, missing: 'apt-get install g++' };
  if (compiled.status !== 0) throw new Error(`${source} does not compile:\n${compiled.stderr}`);
  return ask(name, '', program, args);
}

/** Automake's word for "skipped": a peer ends with it where its own library is not installed. */
const notInstalled = 77;

const endings = {
  encoding: 'utf8',
  maxBuffer: 1 << 30,
  env: { ...process.env, PYTHONDONTWRITEBYTECODE: '1', OPENBLAS_NUM_THREADS: '1', OMP_NUM_THREADS: '1' },
} as const;

/** What every peer prints, as one line of JSON. */
interface Printed<Answer> {
  readonly version: string;
  /** milliseconds since 1970, when it was ready to work */
  readonly ready: number;
  readonly milliseconds: readonly number[];
  readonly answer: Answer;
}

function ask<Answer>(
  name: string,
  remedy: string,
  command: string,
  args: readonly string[],
  input = '',
): Asked<Answer> {
  const started = Date.now();
  const ended = spawnSync(command, args, { ...endings, input });
  if (ended.error || ended.status === notInstalled) return { name, missing: remedy };
  if (ended.status !== 0) throw new Error(`${name} failed:\n${ended.stderr}`);
  const { version, ready, milliseconds, answer } = JSON.parse(ended.stdout) as Printed<Answer>;
  return { name, version, startMilliseconds: ready - started, timing: timingOf(milliseconds), answer };
}
