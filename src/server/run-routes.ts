import type { FastifyInstance, FastifyReply } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { orComplain } from '../answer/index.ts';
import { told } from '../model/document/index.ts';
import type { Read } from '../model/document/index.ts';
import type { Gate } from './gate.ts';
import type { Job } from './job.ts';
import { answers } from './openapi.ts';
import {
  assessBody,
  assessQuery,
  jobOfBody,
  jobOfQuery,
  languageQuery,
  linkageBody,
  linkageQuery,
} from './requests.ts';
import { refusal } from './refusal.ts';
import type { Refusal } from './refusal.ts';
import type { Runner } from './threads.ts';

const refused = {
  400: 'the request does not fit: no JSON, an unknown key, a value out of range',
  422: 'the request fits, and the model refuses what it says: unknown scenario, alternative or path, a bad value',
  503: 'too many runs are waiting (then with Retry-After), or the run took too long',
};
const refusedBody = { ...refused, 413: 'a body over 4 MiB', 415: 'a body that is not JSON' };

/** How runs are done. */
export interface Runs {
  readonly runner: Runner;
  readonly gate: Gate;
  /** that one may take, waiting included */
  readonly mostSeconds: number;
}

/** `linkage` and `assess`, each with a body or, for simple use, with a query. */
export function addRuns(app: FastifyInstance, runs: Runs): void {
  const routes = app.withTypeProvider<ZodTypeProvider>();
  const answer = async (job: Job, reply: FastifyReply): Promise<FastifyReply> =>
    reply.type('application/json').send(orComplain(await textOf(job, runs, reply)));
  routes.route({
    method: 'POST',
    url: '/api/v1/linkage',
    schema: {
      ...words.linkage,
      operationId: 'linkage',
      querystring: languageQuery,
      body: linkageBody,
      response: answers('linkage', 'the chart, as `counterpoise linkage --json` prints it', refusedBody),
    },
    handler: (request, reply) => answer(jobOfBody('linkage', request.body), reply),
  });
  routes.route({
    method: 'GET',
    exposeHeadRoute: false,
    url: '/api/v1/linkage',
    schema: {
      ...words.linkage,
      operationId: 'linkageOf',
      querystring: linkageQuery,
      response: answers('linkage', 'the chart, as `counterpoise linkage --json` prints it', refused),
    },
    handler: (request, reply) => answer(jobOfQuery('linkage', request.query), reply),
  });
  routes.route({
    method: 'POST',
    url: '/api/v1/assess',
    schema: {
      ...words.assess,
      operationId: 'assess',
      querystring: languageQuery,
      body: assessBody,
      response: answers('assess', 'the assessment, as `counterpoise assess --json` prints it', refusedBody),
    },
    handler: (request, reply) => answer(jobOfBody('assess', request.body), reply),
  });
  routes.route({
    method: 'GET',
    exposeHeadRoute: false,
    url: '/api/v1/assess',
    schema: {
      ...words.assess,
      operationId: 'assessOf',
      querystring: assessQuery,
      response: answers('assess', 'the assessment, as `counterpoise assess --json` prints it', refused),
    },
    handler: (request, reply) => answer(jobOfQuery('assess', request.query), reply),
  });
}

/** Ends the run when its time is up, or when the connection ends: then nobody waits for it. */
async function textOf(job: Job, { runner, gate, mostSeconds }: Runs, reply: FastifyReply): Promise<Read<string>> {
  const over = new AbortController();
  const timer = setTimeout(() => over.abort(), mostSeconds * 1000);
  // Not the request's own signal: on Node 20 it says that a request is over as soon as its body is read.
  reply.raw.once('close', () => over.abort());
  try {
    return await gate.through(() => runner.run(job, over.signal), over.signal);
  } catch (error) {
    throw over.signal.aborted ? tooLong(mostSeconds) : error;
  } finally {
    clearTimeout(timer);
  }
}

function tooLong(mostSeconds: number): Refusal {
  return refusal(503, 'request', {
    code: 'run-too-long',
    wrong: told`the run took longer than the ${mostSeconds} s that this server gives`,
    expected: 'a shorter run',
    todo: 'ask for fewer draws, or run it at the command line',
  });
}

const words = {
  linkage: {
    tags: ['runs'],
    summary: 'the linkage chart of a scenario',
    description: 'Warhead limit against interceptors: where retaliation is assured, and where the shield is of use.',
  },
  assess: {
    tags: ['runs'],
    summary: 'one package',
    description: 'Every cell, both directions: what survives, arrives and leaks, and how surely it suffices.',
  },
};
