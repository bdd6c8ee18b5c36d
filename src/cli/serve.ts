import { listening } from '../server/index.ts';
import { say } from '../words/index.ts';
import type { LanguageCode } from '../words/index.ts';
import { spoken } from './screen.ts';

/** Where the workbench is served. */
export interface ServeOptions {
  readonly port: number;
  readonly host: string;
  readonly lang?: LanguageCode;
}

/** `counterpoise serve`: the workbench and its API, until somebody stops it. */
export async function serve(options: ServeOptions): Promise<void> {
  const language = spoken(options);
  const stop = stopped();
  const { address, close } = await listening(options.host, options.port, tellFault);
  process.stdout.write(
    `${say(language, 'serve.at', { address })}\n${say(language, 'serve.stop', { keys: 'Ctrl-C' })}\n`,
  );
  await stop;
  await close();
}

/** Ctrl-C, or whoever started us asks us to end. Asked a second time, we end at once. */
function stopped(): Promise<void> {
  return new Promise((resolve) => {
    const signals = ['SIGINT', 'SIGTERM'] as const;
    const stop = (): void => {
      for (const signal of signals) process.removeListener(signal, stop);
      resolve();
    };
    for (const signal of signals) process.once(signal, stop);
  });
}

/** Whoever asked does not see it: it may name files of this machine. */
function tellFault(error: unknown): void {
  process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
}
