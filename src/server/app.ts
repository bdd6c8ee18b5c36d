import { readFileSync } from 'node:fs';
import type { Socket } from 'node:net';
import Fastify from 'fastify';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { z } from 'zod';
import { oneOf, told } from '../model/document/index.ts';
import { en } from '../words/index.ts';
import { addAgreements } from './agreement-routes.ts';
import { jsonOf } from './body.ts';
import { gate } from './gate.ts';
import { isLoopback, securityHeaders, wrongHost } from './guard.ts';
import { addLibrary } from './library-routes.ts';
import { describing, openapiOf } from './openapi.ts';
import { addPages } from './pages.ts';
import { mostBytes, problemDetails, sendProblem } from './problem-details.ts';
import { refusal } from './refusal.ts';
import type { Refusal } from './refusal.ts';
import { validator } from './requests.ts';
import { addRuns } from './run-routes.ts';
import type { Runner } from './threads.ts';

/** What a server is made of. */
export interface ServerParts {
  /** the built workbench */
  readonly folder: string;
  readonly runner: Runner;
  /** runs at the same time, and in line beside them */
  readonly atOnce: number;
  readonly mostWaiting: number;
  /** that a run may take, waiting included */
  readonly mostSeconds: number;
  /** where it listens; a loopback answers only under its own names */
  readonly host: string;
  readonly port: () => number;
  /** is told of an error that is our own fault */
  readonly onFault: (error: unknown) => void;
}

/** Seconds in which a request must have come. */
const requestSeconds = 30;

/** The workbench, `/api/v1` and its description; it does not listen yet. */
export async function serverOf(parts: ServerParts): Promise<FastifyInstance> {
  const app: FastifyInstance = Fastify({
    bodyLimit: mostBytes,
    requestTimeout: requestSeconds * 1000,
    forceCloseConnections: true,
    routerOptions: { maxParamLength: 200 },
    clientErrorHandler: (_error, socket) => endBroken(socket),
    frameworkErrors: (error, request, reply) => {
      void sendProblem(error, request, reply.headers(securityHeaders), parts.onFault);
    },
  });
  speaking(app, parts);
  await describing(app, version());
  app.addHook('onRoute', ({ url, method, schema }) => {
    if (url.startsWith('/api/') && schema?.hide !== true) allow(url, method);
  });
  const allowed = new Map<string, readonly string[]>();
  const allow = (url: string, method: string | readonly string[]): void =>
    void allowed.set(url, [...(allowed.get(url) ?? []), ...[method].flat()]);
  addRuns(app, { ...parts, gate: gate(parts.atOnce, parts.mostWaiting) });
  addLibrary(app);
  addAgreements(app);
  const openapi = '/api/v1/openapi.json';
  allow(openapi, 'GET');
  app.get(openapi, { schema: { hide: true } }, (_, reply) => reply.type('application/json').send(openapiOf(app)));
  await addPages(app, parts.folder);
  // Told before a body is read; the files of the workbench find out later.
  app.addHook('onRequest', (request, _, done) => done(request.is404 ? nothingThere(request, allowed) : undefined));
  app.setNotFoundHandler((request) => {
    throw nothingThere(request, allowed);
  });
  return app;
}

/** How bodies are read, requests checked and problems told; headers on everything. */
function speaking(app: FastifyInstance, parts: ServerParts): void {
  app.removeAllContentTypeParsers();
  app.addContentTypeParser('application/json', { parseAs: 'buffer' }, (_request, body, done) => {
    try {
      done(null, jsonOf(body as Buffer));
    } catch (error) {
      done(error as Error);
    }
  });
  app.setValidatorCompiler<z.ZodType>(({ schema, httpPart }) => validator(schema, httpPart ?? 'body'));
  // Results go out as the text that the command prints: there is nothing to serialize.
  app.setSerializerCompiler(() => (value) => JSON.stringify(value));
  app.setErrorHandler((error, request, reply) => sendProblem(error, request, reply, parts.onFault));
  app.addHook('onRequest', (request, reply, done) => {
    reply.headers(securityHeaders);
    if (request.url.startsWith('/api/')) reply.header('cache-control', 'no-store');
    done(isLoopback(parts.host) ? (wrongHost(request, parts.host, parts.port()) ?? undefined) : undefined);
  });
}

/** No such address, or none for this method. */
function nothingThere({ method, url }: FastifyRequest, allowed: ReadonlyMap<string, readonly string[]>): Refusal {
  const path = url.split('?', 1)[0]!;
  const pattern = [...allowed.keys()].find((one) => matches(one, path));
  const methods = pattern === undefined ? ['GET', 'HEAD'] : allowed.get(pattern)!;
  if (pattern === undefined && (methods.includes(method) || path.startsWith('/api/')))
    return refusal(404, 'path', {
      code: 'not-found',
      wrong: told`there is nothing at ${path}`,
      expected: 'an address that /api/v1/openapi.json lists, or a file of the workbench',
      todo: 'correct the address',
    });
  const words = {
    code: 'method-not-allowed',
    wrong: told`${method} is not done at ${path}`,
    expected: oneOf(methods),
    todo: 'use another method',
  };
  return refusal(405, 'method', words, { allow: methods.join(', ') });
}

/** `/api/v1/library/:kind/:id` matches `/api/v1/library/force/us-2001-12`. */
function matches(pattern: string, path: string): boolean {
  const steps = path.split('/');
  const wanted = pattern.split('/');
  return steps.length === wanted.length && wanted.every((one, i) => one.startsWith(':') || one === steps[i]);
}

/** What is no HTTP at all gets its answer before there is a request, and the connection ends. */
function endBroken(socket: Socket): void {
  if (!socket.writable) return;
  const words = {
    code: 'bad-request',
    wrong: 'the request cannot be understood',
    expected: 'a request that /api/v1/openapi.json describes',
    todo: 'correct it',
  };
  const body = problemDetails(refusal(400, 'request', words), en, '/');
  const headers = Object.entries({
    ...securityHeaders,
    'cache-control': 'no-store',
    'content-type': 'application/problem+json',
    'content-length': String(Buffer.byteLength(body)),
    connection: 'close',
  });
  const lines = headers.map(([name, value]) => `${name}: ${value}\r\n`).join('');
  socket.end(`HTTP/1.1 400 Bad Request\r\n${lines}\r\n${body}`);
}

function version(): string {
  const text = readFileSync(new URL('../../package.json', import.meta.url), 'utf8');
  return (JSON.parse(text) as { readonly version: string }).version;
}
