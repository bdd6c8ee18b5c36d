import { z } from 'zod';
import { fault, missing, show, told, within } from '../document/index.ts';
import { libraryTagSchema, slugSchema, sourceKeySchema } from '../document/index.ts';
import { libraryDateSchema } from '../document/index.ts';
import { citationFields, countOrPartsSchema, notFound } from '../document/index.ts';
import { legs } from './holding.ts';
import type { Aggregate } from './record.ts';

/** A figure as a file gives it: a number, or why there is none. */
export type WrittenFigure = { readonly value: number } | { readonly value: null; readonly reason: string };

const words = z.string().min(1);
const id = slugSchema('an id', 'us-2001-12');

const whole = figure('a whole number >= 0', (value) => Number.isSafeInteger(value) && value >= 0);
const mean = figure('a number >= 0', (value) => Number.isFinite(value) && value >= 0);

const systemSchema = z.strictObject({
  id,
  name: words,
  type: words.optional(),
  leg: z.enum(legs),
  heavy: z.boolean().optional(),
  conventional: z.boolean().optional(),
  deployedLaunchers: whole,
  nonDeployedLaunchers: whole,
  operationalLaunchers: whole.optional(),
  warheadsPerLauncher: mean,
  maxWarheadsPerLauncher: whole,
  attributedWarheads: whole.optional(),
  platforms: whole.optional(),
  airLaunchedCruiseMissiles: whole.optional(),
  throwWeight: mean.optional(),
  convertedLaunchers: whole.optional(),
  source: sourceKeySchema,
  tag: libraryTagSchema,
  operationalSource: sourceKeySchema.optional(),
  operationalTag: libraryTagSchema.optional(),
  warheadsSource: sourceKeySchema.optional(),
  warheadsTag: libraryTagSchema.optional(),
  treatySource: sourceKeySchema.optional(),
  treatyTag: libraryTagSchema.optional(),
  note: words.optional(),
});

const totalSchema = z.strictObject({ value: mean, source: sourceKeySchema, tag: libraryTagSchema });

const aggregateSchema = z.strictObject({
  quantity: words,
  value: aggregateValueSchema(),
  date: libraryDateSchema.optional(),
  source: sourceKeySchema,
  tag: libraryTagSchema,
  note: words.optional(),
});

/**
 * A force file: `library/forces/ID.yaml`. `source` and `tag` cover launchers and platforms, and the rest unless it has its
 * own: `treatySource` and `treatyTag` cover cruise missiles, throw-weight and converted launchers. `totals` are held
 * against the limits of that name; a force of totals alone has no systems.
 */
export const forceSchema = z.strictObject({
  kind: z.literal('force'),
  id,
  state: words,
  date: libraryDateSchema,
  basis: words,
  completeness: words.optional(),
  systems: z.array(systemSchema),
  totals: z.record(id, totalSchema).optional(),
  aggregates: z.array(aggregateSchema).optional(),
});

export type WrittenForce = z.infer<typeof forceSchema>;
export type WrittenSystem = z.infer<typeof systemSchema>;

/** A series file: `library/series/ID.yaml`; a row without source or tag has those of the file. */
export const seriesSchema = z.strictObject({
  kind: z.literal('series'),
  id,
  state: words.optional(),
  basis: words,
  source: sourceKeySchema.optional(),
  tag: libraryTagSchema.optional(),
  note: words.optional(),
  rows: z
    .array(
      z.strictObject({
        state: words.optional(),
        date: libraryDateSchema.optional(),
        edition: libraryDateSchema.optional(),
        counts: z.record(z.string(), countOrPartsSchema),
        ...citationFields,
      }),
    )
    .min(1),
});

const totals = { deployedVehicles: whole, warheads: whole, totalLaunchers: whole };

const totalTag = libraryTagSchema.optional();

const partySchema = z.strictObject({
  counts: z.strictObject(totals),
  source: sourceKeySchema,
  tag: libraryTagSchema,
  cellTags: z.strictObject({ deployedVehicles: totalTag, warheads: totalTag, totalLaunchers: totalTag }).optional(),
  note: words.optional(),
});

export type WrittenTotals = z.infer<typeof partySchema>;

/** A file of declared totals: `library/declarations/ID.yaml`; `cellTags` holds the tags that differ from the row's. */
export const declarationSchema = z.strictObject({
  kind: z.literal('declaration'),
  id,
  treaty: words,
  agreement: id,
  note: words.optional(),
  limitIds: z.strictObject({ deployedVehicles: id, warheads: id, totalLaunchers: id }),
  fields: z.strictObject({ deployedVehicles: words, warheads: words, totalLaunchers: words }),
  limits: z.strictObject({
    counts: z.strictObject(totals),
    bindingFrom: libraryDateSchema,
    expired: libraryDateSchema,
    source: sourceKeySchema,
    tag: libraryTagSchema,
    expiredSource: sourceKeySchema,
  }),
  byType: z.array(id),
  exchanges: z.array(z.strictObject({ date: libraryDateSchema, parties: z.record(z.string(), partySchema) })).min(1),
});

const rangeSchema = z.tuple([z.number(), z.number()]).superRefine(([low, high], context) => {
  if (low <= high) return;
  const words = {
    code: 'out-of-range',
    wrong: told`runs from ${low} down to ${high}`,
    expected: '[low, high]',
    todo: 'exchange the two',
  };
  context.addIssue({ ...fault(words, [low, high]) });
});

/** The posture file: `library/posture.yaml`; every item a value, a range or a series. */
export const postureSchema = z.strictObject({
  kind: z.literal('posture'),
  id,
  note: words.optional(),
  items: z
    .array(
      z.strictObject({
        id,
        state: words,
        quantity: words,
        date: libraryDateSchema.optional(),
        value: countOrPartsSchema.optional(),
        range: rangeSchema.optional(),
        series: z
          .array(z.strictObject({ date: libraryDateSchema, value: z.number(), source: sourceKeySchema.optional() }))
          .optional(),
        source: sourceKeySchema.nullable(),
        tag: libraryTagSchema.nullable(),
        note: words.optional(),
      }),
    )
    .min(1),
});

function figure(what: string, accepts: (value: number) => boolean): z.ZodType<WrittenFigure> {
  return z.unknown().transform((written, context): WrittenFigure => {
    if (written === null) return { value: null, reason: notFound };
    if (typeof written === 'number' && accepts(written)) return { value: written };
    const reason = reasonOf(written);
    if (reason !== null) return { value: null, reason };
    context.issues.push(written === undefined ? { ...missing() } : noFigure(written, what));
    return z.NEVER;
  });
}

function noFigure(written: unknown, what: string) {
  const expected = told`${within(what)}, null (not found) or { unknown: reason }`;
  return {
    ...fault({ code: 'no-figure', wrong: told`is ${show(written)}`, expected, todo: 'write one of these' }, written),
  };
}

function aggregateValueSchema(): z.ZodType<Aggregate['value']> {
  return z.unknown().transform((written, context) => {
    if (typeof written === 'number' || typeof written === 'boolean') return written;
    if (isNumbers(written)) return written;
    const words = {
      code: 'no-figure',
      wrong: told`is ${show(written)}`,
      expected: 'a number, a list of numbers or null, true or false',
    };
    context.issues.push(
      written === undefined ? { ...missing() } : { ...fault({ ...words, todo: 'write one of these' }, written) },
    );
    return z.NEVER;
  });
}

function isNumbers(written: unknown): written is (number | null)[] {
  return Array.isArray(written) && written.every((one) => one === null || typeof one === 'number');
}

function reasonOf(written: unknown): string | null {
  if (typeof written !== 'object' || written === null || Object.keys(written).join() !== 'unknown') return null;
  const { unknown } = written as { readonly unknown: unknown };
  return typeof unknown === 'string' && unknown !== '' ? unknown : null;
}
