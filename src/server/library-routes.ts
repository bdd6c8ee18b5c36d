import type { FastifyInstance } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { lawKinds, lawListed, lawRecord } from '../answer/agreements.ts';
import { readTalksIn, talksItem, talksListed } from '../answer/talks.ts';
import { itemRecord, listed, listRecord, openItem, postureItems, postureRecord } from '../answer/index.ts';
import { talksTexts } from '../library/agreements.ts';
import { libraryKinds, sourcesOf } from '../library/index.ts';
import type { LibraryKind } from '../library/index.ts';
import { nearest, told } from '../model/document/index.ts';
import { resultJson } from '../model/scenario/index.ts';
import { wholeLibrary } from './job.ts';
import { answers } from './openapi.ts';
import { refusal } from './refusal.ts';
import type { Refusal } from './refusal.ts';
import { languageQuery } from './requests.ts';

const kind = z.enum([...libraryKinds, ...lawKinds, 'talks']);
type Kind = z.output<typeof kind>;
const itemParams = z.strictObject({ kind, id: z.string().max(100) });
const tags = ['library'];

/** What there is, and one item of it, as the command `library` prints them with `--json`. */
export function addLibrary(app: FastifyInstance): void {
  const routes = app.withTypeProvider<ZodTypeProvider>();
  routes.route({
    method: 'GET',
    url: '/api/v1/library',
    schema: {
      tags,
      operationId: 'libraryList',
      summary: 'what there is',
      description: 'Kind, id, date, parties and what it is, of every item or of one kind.',
      querystring: languageQuery.extend({ kind: z.exactOptional(kind) }),
      response: answers('library-list', 'as `counterpoise library list --json` prints it', { 400: 'no such kind' }),
    },
    handler: (request, reply) => reply.type('application/json').send(listText(request.query.kind)),
  });
  routes.route({
    method: 'GET',
    url: '/api/v1/library/:kind/:id',
    schema: {
      tags,
      operationId: 'libraryShow',
      summary: 'one item',
      description: 'Its record, the sums that it states, and the sources that it uses.',
      params: itemParams,
      querystring: languageQuery,
      response: answers('library-show', 'as `counterpoise library show ID --json` prints it', {
        400: 'no such kind',
        404: 'the library has no such item',
      }),
    },
    handler: (request, reply) => reply.type('application/json').send(itemText(request.params.kind, request.params.id)),
  });
}

const lists = new Map<Kind | undefined, string>();

/** The library does not change while we run, and to list it every file is read. */
function listText(of: Kind | undefined): string {
  const known = lists.get(of) ?? resultJson(listRecord(itemsOf(of)));
  lists.set(of, known);
  return known;
}

function itemsOf(of: Kind | undefined) {
  const library = wholeLibrary();
  const law = lawKinds.find((one) => one === of);
  if (law !== undefined) return lawListed(library, law);
  if (of === 'talks') return talksListed(library);
  const own = library.list(of as LibraryKind | undefined).map(listed);
  return of === undefined ? [...own, ...lawListed(library, null), ...talksListed(library)] : own;
}

function itemText(of: Kind, id: string): string {
  const library = wholeLibrary();
  const record = recordOf(of, id);
  if (record !== null) return resultJson(record);
  throw noSuchItem(of, id, [...itemsOf(of), ...(of === 'posture' ? postureItems(library) : [])]);
}

function recordOf(of: Kind, id: string): object | null {
  const library = wholeLibrary();
  if (of === 'talks') return talksRecord(id);
  const law = lawKinds.find((one) => one === of);
  return law === undefined ? ownRecord(of as LibraryKind, id) : lawRecord(library, law, id);
}

function talksRecord(id: string): object | null {
  const found = talksTexts(wholeLibrary()).find((one) => one.id === id);
  return found === undefined ? null : talksItem(readTalksIn(wholeLibrary(), found, null));
}

function ownRecord(of: LibraryKind, id: string): object | null {
  const library = wholeLibrary();
  const sources = sourcesOf(library);
  const posture = of === 'posture' ? postureItems(library).find((one) => one.id === id) : undefined;
  if (posture) return postureRecord(posture, sources);
  const item = library.find(of, id);
  return item && itemRecord(openItem(item), sources);
}

function noSuchItem(of: Kind, id: string, items: readonly { readonly id: string }[]): Refusal {
  const near = nearest(
    id,
    items.map((one) => one.id),
  );
  return refusal(404, 'path', {
    code: 'unknown-id',
    wrong: told`the library has nothing called ${id} among ${of}`,
    expected: 'an id that /api/v1/library lists',
    todo: near === null ? 'see what there is: /api/v1/library' : told`did you mean ${near}?`,
  });
}
