import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

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

/** Runs `counterpoise ARGUMENTS` as a shell would, its output into pipes. */
export function counterpoise(
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
