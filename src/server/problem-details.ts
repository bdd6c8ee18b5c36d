import type { FastifyReply, FastifyRequest } from 'fastify';
import { Complaint } from '../answer/index.ts';
import { languages, say, toldIn } from '../words/index.ts';
import '../words/russian.ts';
import type { Language } from '../words/index.ts';
import { Refusal, refusal } from './refusal.ts';

/** Statuses that have a title of their own; others take that of 400 or 500. */
const titled = [400, 404, 405, 413, 415, 421, 422, 500, 503] as const;

/** Bytes of a body: a scenario of 1 MiB, written as JSON, where a letter may take two signs or more. */
export const mostBytes = 4 * 1024 * 1024;

/**
 * Sends what is wrong.
 *
 * @param onFault is told of an error that is nobody's fault but ours; whoever asked does not see it
 * @source RFC 9457
 */
export function sendProblem(
  error: unknown,
  request: FastifyRequest,
  reply: FastifyReply,
  onFault: (error: unknown) => void,
): FastifyReply {
  const refused = refusalOf(error, request);
  if (refused.status === 500) onFault(error);
  if (refused.status === 413) lingering(request, reply);
  return reply
    .code(refused.status)
    .headers(refused.headers)
    .header('cache-control', 'no-store')
    .header('content-type', 'application/problem+json')
    .send(problemDetails(refused, languageOf(request), request.url.split('?', 1)[0]!));
}

const lingerMilliseconds = 2000;

/**
 * The answer is out at once, but the connection stays a moment and what still comes is thrown away: closed under a client
 * that is still sending, it would break there, and the client would never read why.
 */
function lingering({ raw }: FastifyRequest, reply: FastifyReply): void {
  reply.removeHeader('connection');
  const timer = setTimeout(() => raw.complete || raw.destroy(), lingerMilliseconds);
  raw.socket.once('close', () => clearTimeout(timer));
}

/** The text of a problem document. @param instance the address that was asked for, without its query */
export function problemDetails({ status, problems }: Refusal, language: Language, instance: string): string {
  const own = titled.find((one) => one === status) ?? (status < 500 ? 400 : 500);
  const first = problems[0]!;
  return `${JSON.stringify({
    type: `urn:counterpoise:problem:${first.code}`,
    title: say(language, `http.${own}`, {}),
    status,
    detail: toldIn(first, language).wrong,
    instance,
    problems: problems.map((one) => {
      const { code, place, wrong, expected, todo } = toldIn(one, language);
      return { code, ...place, wrong, expected, todo };
    }),
  })}\n`;
}

/** `?lang=`, else the first of `Accept-Language` that we speak, else English. */
export function languageOf({ query, headers }: Pick<FastifyRequest, 'query' | 'headers'>): Language {
  const asked = (query as { readonly lang?: unknown } | undefined)?.lang;
  if (asked === 'ru' || asked === 'en') return languages[asked];
  const wanted = (headers['accept-language'] ?? '').toLowerCase().split(',').map(preference);
  const best = wanted.filter(({ code }) => code === 'ru' || code === 'en').toSorted((a, b) => b.weight - a.weight)[0];
  return best?.code === 'ru' ? languages.ru : languages.en;
}

/** `ru-RU;q=0.8` */
function preference(text: string): { readonly code: string; readonly weight: number } {
  const weight = /;\s*q=([\d.]+)/.exec(text)?.[1];
  return { code: /^\s*([a-z]*)/.exec(text)![1]!, weight: weight === undefined ? 1 : Number(weight) };
}

function refusalOf(error: unknown, request: FastifyRequest): Refusal {
  if (error instanceof Refusal) return error;
  if (error instanceof Complaint) return new Refusal(422, error.problems);
  const { code, statusCode } = error as { readonly code?: unknown; readonly statusCode?: unknown };
  switch (code) {
    case 'FST_ERR_CTP_BODY_TOO_LARGE':
      return tooLarge();
    case 'FST_ERR_CTP_INVALID_MEDIA_TYPE':
      return noJson();
  }
  if (typeof statusCode === 'number' && statusCode >= 400 && statusCode < 500) return unreadable(statusCode, request);
  return ourFault();
}

function tooLarge(): Refusal {
  return refusal(413, 'body', {
    code: 'body-too-large',
    wrong: 'the body is larger than 4 MiB',
    expected: 'a request with a scenario of at most 1 MiB',
    todo: 'send less',
  });
}

function noJson(): Refusal {
  return refusal(415, 'body', {
    code: 'not-json',
    wrong: 'the body does not say that it is JSON',
    expected: 'the header Content-Type: application/json',
    todo: 'add the header',
  });
}

function unreadable(status: number, { method }: FastifyRequest): Refusal {
  return refusal(status, method, {
    code: 'bad-request',
    wrong: 'the request cannot be understood',
    expected: 'a request that /api/v1/openapi.json describes',
    todo: 'correct it',
  });
}

function ourFault(): Refusal {
  return refusal(500, 'server', {
    code: 'our-fault',
    wrong: 'the server failed, and it is our fault',
    expected: 'a result',
    todo: 'report this with what you asked for; the terminal in which the server runs says more',
  });
}
