import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { inCI } from './needs.ts';

/** The package's folder. */
export const home = fileURLToPath(new URL('../', import.meta.url));

export interface Ended {
  /** null: a signal ended it */
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly output: string;
  readonly errors: string;
}

export interface Way {
  readonly node?: string;
  /** sends Ctrl-C after so many milliseconds */
  readonly interruptAfter?: number;
  /** where it runs; not given: the package's folder */
  readonly folder?: string;
}

/**
 * Runs `counterpoise ARGUMENTS`. In `.ci/run` it is started as a shell would. Elsewhere, where the whole suite should take
 * less than two minutes, the program that was built runs in this process: its start takes longer than most of what it does.
 * What only a process of its own can do is started everywhere, and so is one of each kind: `started`.
 */
export function counterpoise(args: readonly string[], way: Way = {}): Promise<Ended> {
  const readsInput = args.at(args.indexOf('--from') + 1) === '-';
  const needsProcess = way.node !== undefined || way.interruptAfter !== undefined || readsInput;
  return inCI(true, needsProcess) ? started(args, way) : inThisProcess(args, way.folder ?? home);
}

/** Runs `counterpoise ARGUMENTS` as a shell would, its output into pipes. */
export function started(
  args: readonly string[],
  { node = process.execPath, interruptAfter, folder = home }: Way = {},
): Promise<Ended> {
  const child = spawn(node, [`${home}bin/counterpoise.js`, ...args], {
    cwd: folder,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const timer = interruptAfter === undefined ? undefined : setTimeout(() => child.kill('SIGINT'), interruptAfter);
  const parts: { readonly output: Buffer[]; readonly errors: Buffer[] } = { output: [], errors: [] };
  child.stdout.on('data', (part: Buffer) => parts.output.push(part));
  child.stderr.on('data', (part: Buffer) => parts.errors.push(part));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code, signal) => {
      clearTimeout(timer);
      resolve({
        code,
        signal,
        output: Buffer.concat(parts.output).toString('utf8'),
        errors: Buffer.concat(parts.errors).toString('utf8'),
      });
    });
  });
}

interface Program {
  run(args: readonly string[]): Promise<number>;
}

/** One at a time: there is one working folder and one standard output. */
let before: Promise<unknown> = Promise.resolve();

function inThisProcess(args: readonly string[], folder: string): Promise<Ended> {
  const ended = before.then(() => ranIn(folder, args));
  before = ended.catch(() => {});
  return ended;
}

async function ranIn(folder: string, args: readonly string[]): Promise<Ended> {
  const { run } = (await import(`${home}dist/cli/main.js`)) as Program;
  const { cwd, exitCode } = { cwd: process.cwd(), exitCode: process.exitCode };
  const [output, errors] = [caught(process.stdout), caught(process.stderr)];
  process.chdir(folder);
  process.exitCode = undefined;
  try {
    const code = await run([process.execPath, `${home}bin/counterpoise.js`, ...args]);
    return { code, signal: null, output: output.text(), errors: errors.text() };
  } finally {
    process.exitCode = exitCode;
    process.chdir(cwd);
    output.release();
    errors.release();
  }
}

/** What is written to a stream from now on, kept from it until it is released. */
function caught(stream: NodeJS.WriteStream) {
  const { write } = stream;
  const listeners = stream.listeners('error');
  const parts: string[] = [];
  stream.write = (part: string | Uint8Array): boolean => {
    parts.push(typeof part === 'string' ? part : Buffer.from(part).toString('utf8'));
    return true;
  };
  return {
    text: () => parts.join(''),
    release() {
      stream.write = write;
      const added = stream.listeners('error').filter((one) => !listeners.includes(one));
      for (const one of added) stream.off('error', one as (error: Error) => void);
    },
  };
}
