import type { FastifyInstance } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { z } from 'zod';
import {
  agreementSet,
  complyAsked,
  complyRecord,
  dayAsked,
  defenceAsked,
  explainAsked,
  explainRecord,
  forceAsked,
  lawListed,
  standingRecord,
  withChosen,
} from '../answer/agreements.ts';
import type { PlaceOf } from '../answer/agreements.ts';
import { listRecord } from '../answer/index.ts';
import { standing } from '../model/agreement/index.ts';
import type { AgreementSet, ComplyQuestion, HeldThing } from '../model/agreement/index.ts';
import { fault } from '../model/document/index.ts';
import { resultJson } from '../model/scenario/index.ts';
import { wholeLibrary } from './job.ts';
import { answers } from './openapi.ts';
import { languageQuery } from './requests.ts';

const id = z.string().max(100);
const day = id.meta({ description: 'YYYY-MM-DD', examples: ['2011-02-05'] });

const choice = z.string().max(1100);

const heldKeys = {
  agreement: id.meta({
    description: 'id of an agreement of the library, of an amendment, or of a draft',
    examples: ['new-start'],
  }),
  force: z.exactOptional(id.meta({ description: 'id of a force, or of declared totals', examples: ['us-2011-02'] })),
  defence: z.exactOptional(id.meta({ description: 'id of a defence, in the place of a force' })),
  date: z.exactOptional(day.meta({ description: 'not given: that of the force or defence' })),
  reading: z.exactOptional(id.meta({ description: 'the party as which the rules are read' })),
  with: z.exactOptional(
    z.union([id, z.array(id)]).meta({ description: 'amendments laid over it, in force or not; repeatable' }),
  ),
  choose: z.exactOptional(
    z.union([choice, z.array(choice).max(100)]).meta({
      description: 'of a draft: BRACKET=ALTERNATIVE; repeatable, once for every bracket that a rule rests on',
      examples: ['ceiling=2000'],
    }),
  ),
};
const complyQuery = languageQuery.extend(heldKeys).superRefine(oneHeld);
const explainQuery = languageQuery
  .extend({ ...heldKeys, limit: id.meta({ description: 'id of a limit or ban', examples: ['deployed-warheads'] }) })
  .superRefine(oneHeld);
const standingQuery = languageQuery.extend({ date: day });

const tags = ['agreements'];
const refused = {
  400: 'the request does not fit: an unknown key, not one of force and defence',
  422: 'the request fits, and names what is not there, or a day that never was, a force of no party, or a draft in which a bracket is open',
};

/** `comply`, `explain` and `standing` on the agreements of the library, as the commands print them with `--json`. */
export function addAgreements(app: FastifyInstance): void {
  const routes = app.withTypeProvider<ZodTypeProvider>();
  routes.route({
    method: 'GET',
    url: '/api/v1/agreements',
    schema: {
      tags,
      operationId: 'agreements',
      summary: 'the agreements there are',
      description: 'Id, title, day of signature and parties of each; /api/v1/library/agreement/ID has its articles.',
      querystring: languageQuery,
      response: answers('library-list', 'as `counterpoise library list agreement --json` prints it', {
        400: 'an unknown key',
      }),
    },
    handler: (_, reply) =>
      reply.type('application/json').send(resultJson(listRecord(lawListed(wholeLibrary(), 'agreement')))),
  });
  routes.route({
    method: 'GET',
    url: '/api/v1/comply',
    schema: {
      tags,
      operationId: 'comply',
      summary: 'a force or a defence against an agreement',
      description: 'Counted, allowed and margin for every limit, under every registered reading.',
      querystring: complyQuery,
      response: answers('comply', 'as `counterpoise comply AGREEMENT --json` prints it', refused),
    },
    handler: ({ query }, reply) => {
      const held = heldOf(query);
      const answered = complyAsked(agreementsFor(query), query.agreement, held, questionOf(query, held), placeOf);
      return reply.type('application/json').send(resultJson(complyRecord(answered, held)));
    },
  });
  routes.route({
    method: 'GET',
    url: '/api/v1/explain',
    schema: {
      tags,
      operationId: 'explain',
      summary: 'how a count came about',
      description: 'Article, rule, systems and the steps of each; the parts of the systems sum to the count.',
      querystring: explainQuery,
      response: answers('explain', 'as `counterpoise explain AGREEMENT --json` prints it', refused),
    },
    handler: ({ query }, reply) => {
      const held = heldOf(query);
      const asked = { id: query.agreement, limit: query.limit, question: questionOf(query, held) };
      const { answered, explanation } = explainAsked(agreementsFor(query), asked, held, placeOf);
      return reply.type('application/json').send(resultJson(explainRecord(answered, explanation, held)));
    },
  });
  routes.route({
    method: 'GET',
    url: '/api/v1/standing',
    schema: {
      tags,
      operationId: 'standing',
      summary: 'which agreements stand on a day',
      description: 'State of each, who has suspended it, which notices run, and what has fallen with what.',
      querystring: standingQuery,
      response: answers('standing', 'as `counterpoise standing --date DAY --json` prints it', {
        400: 'no date',
        422: 'a day that never was',
      }),
    },
    handler: ({ query }, reply) => {
      const date = dayAsked(query.date, placeOf);
      const { agreements, events } = known();
      const standings = standing(agreements, events, date);
      return reply.type('application/json').send(resultJson(standingRecord(standings, agreements, date)));
    },
  });
}

let set: AgreementSet | undefined;

/** The library does not change while we run. */
function known(): AgreementSet {
  return (set ??= agreementSet(wholeLibrary()));
}

/** The agreements; of a draft, with what it is under the choice. @throws Complaint naming each bracket that is open */
function agreementsFor({ agreement: asked, choose = [] }: Held): AgreementSet {
  return withChosen(wholeLibrary(), known(), { id: asked, choose: [choose].flat() }, placeOf);
}

const placeOf: PlaceOf = (part) => ({ file: `query.${part}`, line: 1, column: 1 });

type Held = z.output<typeof complyQuery>;

function heldOf({ force, defence }: Held): HeldThing {
  return defence === undefined
    ? forceAsked(wholeLibrary(), force!, placeOf)
    : defenceAsked(wholeLibrary(), defence, placeOf);
}

function questionOf({ date, reading, with: also }: Held, held: HeldThing): ComplyQuestion {
  const own = 'systems' in held ? held.date.lastDay : held.date;
  return {
    date: date === undefined ? own : dayAsked(date, placeOf),
    reading: reading ?? null,
    also: also === undefined ? [] : [also].flat(),
  };
}

function oneHeld(asked: { readonly force?: string; readonly defence?: string }, context: z.RefinementCtx): void {
  if ((asked.force === undefined) !== (asked.defence === undefined)) return;
  const words = {
    code: 'force-or-defence',
    wrong: asked.force === undefined ? 'no force or defence is named' : 'a force and a defence are named',
    expected: '`force=ID` or `defence=ID`',
    todo: 'give one of the two',
  };
  context.addIssue(fault({ ...words, alone: true }, asked));
}
