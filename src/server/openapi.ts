import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import swagger from '@fastify/swagger';
import type { FastifyInstance } from 'fastify';
import { jsonSchemaTransform } from 'fastify-type-provider-zod';
import { z } from 'zod';

/** Two folders up from here: from `src/server/` and from `dist/server/` alike. */
const folder = fileURLToPath(new URL('../../docs/reference/schema/', import.meta.url));

/** Where a published schema stands in the document. */
const components = '#/components/schemas/';

const problemDetails = z
  .object({
    type: z.string().meta({ examples: ['urn:counterpoise:problem:unknown-scenario'] }),
    title: z.string(),
    status: z.int(),
    detail: z.string(),
    instance: z.string(),
    problems: z.array(
      z.object({
        code: z.string(),
        file: z.string().meta({ description: 'the part of the request, or the file of the library' }),
        line: z.int(),
        column: z.int(),
        wrong: z.string(),
        expected: z.string(),
        todo: z.string(),
      }),
    ),
  })
  .meta({ description: 'what is wrong, in the language of the request (RFC 9457)' });

/**
 * Answers of a route: the published schema of its result, and problem details for each status.
 *
 * @param result name of a schema in docs/reference/schema
 */
export function answers(result: string, description: string, problems: Readonly<Record<number, string>>) {
  const content = (type: string, schema: z.ZodType) => ({ [type]: { schema } });
  const refused = Object.entries(problems).map(([status, why]) => [
    status,
    { description: why, content: content('application/problem+json', problemDetails) },
  ]);
  const schema = z.unknown().meta({ $ref: `${components}${result}` });
  return { 200: { description, content: content('application/json', schema) }, ...Object.fromEntries(refused) };
}

/** OpenAPI 3.1, drawn from the schemas that requests are held against. Before the routes, so that it sees them. */
export async function describing(app: FastifyInstance, version: string): Promise<void> {
  await app.register(swagger, {
    openapi: {
      openapi: '3.1.0',
      info: {
        title: 'Counterpoise',
        version,
        description:
          'Which packages of offensive cuts and defensive limits leave both sides an assured retaliation, while a shield still stops a small attack. Results are those of the command line with `--json`, byte for byte.',
        license: { name: 'MIT', identifier: 'MIT' },
      },
      tags: [
        { name: 'runs', description: 'what the model computes' },
        { name: 'agreements', description: 'whether a force keeps them, how a count came about, which stood when' },
        { name: 'library', description: 'forces, treaties, defences and scenarios, each figure with its source' },
      ],
    },
    transform: jsonSchemaTransform,
    convertConstToEnum: false,
  });
}

/** The document. Only once all routes are there. */
export function openapiOf(app: FastifyInstance): object {
  return { ...app.swagger(), components: { schemas: publishedSchemas() } };
}

/** Schemas of results by name, with references to their own parts as they stand in the document. */
function publishedSchemas(): Readonly<Record<string, object>> {
  const names = readdirSync(folder).flatMap((file) => /^(.+)\.schema\.json$/.exec(file)?.[1] ?? []);
  return Object.fromEntries(names.map((name) => [name, publishedSchema(name)]));
}

function publishedSchema(name: string): object {
  const text = readFileSync(`${folder}${name}.schema.json`, 'utf8');
  const {
    $id: _id,
    $schema: _dialect,
    ...schema
  } = JSON.parse(text.replaceAll('"#/$defs/', `"${components}${name}/$defs/`)) as Readonly<Record<string, unknown>>;
  return schema;
}
