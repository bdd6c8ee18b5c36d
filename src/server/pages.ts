import { existsSync } from 'node:fs';
import { extname } from 'node:path';
import statics from '@fastify/static';
import type { FastifyInstance, FastifyReply } from 'fastify';
import { say } from '../words/index.ts';
import { languageOf } from './problem-details.ts';

/** What Vite calls `assets/NAME-HASH.EXT`: another content has another name. */
const hashed = /[/\\]assets[/\\][^/\\]*-[\w-]{8}\.[a-z0-9]+$/;

/** Types that the table of the static files lacks, or gives by an older name. @source RFC 9239 for JavaScript */
const types: Readonly<Record<string, string>> = {
  '.js': 'text/javascript; charset=utf-8',
  '.yaml': 'text/yaml; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
};

/** The built workbench. @param folder of static files; where there is none, the first page says what to run */
export async function addPages(app: FastifyInstance, folder: string): Promise<void> {
  if (!existsSync(`${folder}/index.html`)) return addMissing(app);
  await app.register(statics, {
    root: folder,
    dotfiles: 'ignore',
    cacheControl: false,
    setHeaders,
  });
}

function setHeaders(response: FastifyReply, path: string): void {
  response.header('cache-control', hashed.test(path) ? 'public, max-age=31536000, immutable' : 'no-cache');
  const type = types[extname(path)];
  if (type !== undefined) response.header('content-type', type);
}

const missing = { command: '`npm run build`', address: '/api/v1/openapi.json' };

function addMissing(app: FastifyInstance): void {
  app.get('/', { schema: { hide: true } }, (request, reply) =>
    reply
      .code(503)
      .header('cache-control', 'no-store')
      .type('text/plain; charset=utf-8')
      .send(`${say(languageOf(request), 'serve.not-built', missing)}\n`),
  );
}
