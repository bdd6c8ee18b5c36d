import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { complaint } from '../answer/index.ts';
import { told } from '../model/document/index.ts';
import { serverOf } from './app.ts';
import { onThreads } from './threads.ts';

/** A server that answers. */
export interface Listening {
  /** where a browser finds it: `http://127.0.0.1:8080/` */
  readonly address: string;
  /** ends every run and connection */
  close(): Promise<void>;
}

/** Where the build puts the workbench, two folders up from here: from `src/server/` and from `dist/server/` alike. */
const workbench = fileURLToPath(new URL('../../dist/workbench', import.meta.url));

const atOnce = 2;
const mostWaiting = 8;
const mostSeconds = 120;

/**
 * Starts the server.
 *
 * @param port    0: a free one
 * @param onFault is told of an error that is our own fault
 * @throws Complaint where it cannot listen there
 */
export async function listening(host: string, port: number, onFault: (error: unknown) => void): Promise<Listening> {
  const runner = onThreads(atOnce);
  let taken = port;
  const parts = { folder: workbench, runner, atOnce, mostWaiting, mostSeconds, host, port: () => taken, onFault };
  const app = await serverOf(parts);
  app.addHook('onClose', () => runner.close());
  try {
    await app.listen({ host, port });
  } catch (error) {
    await app.close();
    throw refused(error, host, port);
  }
  taken = (app.server.address() as AddressInfo).port;
  return { address: `http://${host.includes(':') ? `[${host}]` : host}:${taken}/`, close: () => app.close() };
}

function refused(error: unknown, host: string, port: number): unknown {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  switch (code) {
    case 'EADDRINUSE':
      return complaint(`--port ${port}`, {
        code: 'port-in-use',
        wrong: told`the port ${port} is in use`,
        expected: 'a free port',
        todo: 'give another, or --port 0 for a free one',
      });
    case 'EACCES':
      return complaint(`--port ${port}`, {
        code: 'port-forbidden',
        wrong: told`the port ${port} may not be opened`,
        expected: 'a port from 1024 on',
        todo: 'give another, or --port 0 for a free one',
      });
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
    case 'EAFNOSUPPORT':
    case 'EINVAL':
      return complaint(`--host ${host}`, {
        code: 'bad-host',
        wrong: told`${host} is no address of this machine (${code})`,
        expected: '127.0.0.1, or an address that this machine has',
        todo: 'leave --host out, or give 0.0.0.0 for all of them',
      });
    default:
      return error;
  }
}
