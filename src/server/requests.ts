import { z } from 'zod';
import { check, fault } from '../model/document/index.ts';
import type { Document } from '../model/document/index.ts';
import { mostDraws } from './job.ts';
import type { Job } from './job.ts';
import { Refusal } from './refusal.ts';

const whole = z.int().min(0);
const scenarioId = z
  .string()
  .max(100)
  .meta({
    description: 'id of a scenario of the library',
    examples: ['moscow-2001', 'after-new-start-2026'],
  });
const scenarioText = z.string().meta({
  description:
    'a scenario of your own as YAML, at most 1 MiB; it may name forces of the library by id, and no file by its path',
});
const alternative = z.string().max(100).meta({ description: 'name of one of the rival layers of the scenario' });
const language = z.enum(['en', 'ru']).meta({ description: 'language of problems; not given: Accept-Language' });

const runs = {
  draws: z.exactOptional(
    whole.max(mostDraws).meta({ description: '0: every number at its median; not given: as the scenario says' }),
  ),
  seed: z.exactOptional(whole.meta({ description: 'seed of the draws; not given: as the scenario says' })),
};

const packageKeys = {
  warheads: z.exactOptional(whole.meta({ description: 'another limit than the package' })),
  interceptors: z.exactOptional(whole.meta({ description: 'another number of interceptors of the first party' })),
  today: z.exactOptional(z.boolean().meta({ description: "today's forces and shields, uncut; then no package" })),
};

const bodyKeys = {
  scenario: z.exactOptional(scenarioId),
  scenarioText: z.exactOptional(scenarioText),
  alternative: z.exactOptional(alternative.nullable()),
  set: z.exactOptional(
    z.record(z.string(), z.unknown()).meta({
      description: 'path -> value, as in a scenario: a number, a text, or a mapping',
      examples: [{ 'beliefs.engagement.US.kill': { between: [0.5, 0.7] } }],
    }),
  ),
  ...runs,
};

const queryKeys = {
  scenario: scenarioId,
  alternative: z.exactOptional(alternative),
  set: z.exactOptional(
    z.array(z.string()).meta({
      description: 'path=value, the value as in YAML; repeatable',
      examples: [['beliefs.engagement.US.kill=0.6']],
    }),
  ),
  ...runs,
  lang: z.exactOptional(language),
};

export const linkageBody = z.strictObject(bodyKeys).superRefine(oneScenario);
export const assessBody = z
  .strictObject({ ...bodyKeys, ...packageKeys })
  .superRefine(oneScenario)
  .superRefine(onePackage);
export const linkageQuery = z.strictObject(queryKeys);
export const assessQuery = z.strictObject({ ...queryKeys, ...packageKeys }).superRefine(onePackage);
export const languageQuery = z.strictObject({ lang: z.exactOptional(language) });

type Body = z.output<typeof linkageBody> | z.output<typeof assessBody>;
type Query = z.output<typeof linkageQuery> | z.output<typeof assessQuery>;

/** The job that a body asks for. */
export function jobOfBody(kind: Job['kind'], body: Body): Job {
  const { scenario, scenarioText: text, alternative: layer, set = {} } = body;
  return {
    kind,
    part: 'body',
    scenario: text === undefined ? { id: scenario! } : { text },
    alternative: layer ?? null,
    // As text: it is then read like a `--set`, with all that a scenario's file may not hold refused.
    settings: Object.entries(set).map(([path, value]) => ({ path, json: JSON.stringify(value) })),
    ...runsOf(body),
    package: packageIn(body),
  };
}

/** The job that a query asks for. */
export function jobOfQuery(kind: Job['kind'], query: Query): Job {
  return {
    kind,
    part: 'query',
    scenario: { id: query.scenario },
    alternative: query.alternative ?? null,
    settings: (query.set ?? []).map((line) => ({ line })),
    ...runsOf(query),
    package: packageIn(query),
  };
}

function runsOf({ draws, seed }: Body | Query): Pick<Job, 'draws' | 'seed'> {
  return { ...(draws !== undefined && { draws }), ...(seed !== undefined && { seed }) };
}

function packageIn(asked: Body | Query): Job['package'] {
  const { warheads, interceptors, today } = asked as z.output<typeof assessBody>;
  return {
    ...(warheads !== undefined && { warheads }),
    ...(interceptors !== undefined && { interceptors }),
    ...(today !== undefined && { today }),
  };
}

function oneScenario(body: { scenario?: string; scenarioText?: string }, context: z.RefinementCtx): void {
  if ((body.scenario === undefined) !== (body.scenarioText === undefined)) return;
  const words = {
    code: 'one-scenario',
    wrong: body.scenario === undefined ? 'the request names no scenario' : 'the request names two scenarios',
    expected: '`scenario` with an id, or `scenarioText` with YAML',
    todo: 'give one of the two',
  };
  context.addIssue(fault({ ...words, alone: true }, body));
}

function onePackage(
  asked: { warheads?: number; interceptors?: number; today?: boolean },
  context: z.RefinementCtx,
): void {
  if (!asked.today || (asked.warheads === undefined && asked.interceptors === undefined)) return;
  const words = {
    code: 'today-or-package',
    wrong: "`today` takes today's forces and shields, and a package was given too",
    expected: '`today` alone, or `warheads` and `interceptors`',
    todo: 'leave one out',
  };
  context.addIssue(fault({ ...words, alone: true }, asked));
}

/**
 * Holds a part of a request against its schema, and tells what is wrong as the reader of scenarios does.
 *
 * @param part `body`, `querystring` or `params`: as Fastify calls it
 */
export function validator(schema: z.ZodType, part: string): (value: unknown) => { value: unknown } | { error: Error } {
  const name = part === 'querystring' ? 'query' : part;
  return (value) => {
    const tree = part === 'querystring' ? typed(value as Readonly<Record<string, unknown>>) : value;
    const read = check(documentOf(tree, name), schema);
    return read.ok ? { value: read.value } : { error: new Refusal(400, read.problems) };
  };
}

function documentOf(tree: unknown, file: string): Document {
  const place = { file, line: 1, column: 1 };
  return { file, tree, placeOf: () => place, placeOfKey: () => place };
}

const numbers = ['draws', 'seed', 'warheads', 'interceptors'];

/** A query is text only: what is to be a number, true or false, or a list becomes one where it reads like one. */
function typed(query: Readonly<Record<string, unknown>>): object {
  return Object.fromEntries(
    Object.entries(query).map(([key, value]) => {
      if (key === 'set' && typeof value === 'string') return [key, [value]];
      if (key === 'today' && (value === 'true' || value === 'false')) return [key, value === 'true'];
      const isNumber = numbers.includes(key) && typeof value === 'string' && /^\d{1,15}$/.test(value);
      return [key, isNumber ? Number(value) : value];
    }),
  );
}
