import { z } from 'zod';
import { fault, libraryTagSchema, missing, parseLibraryDate, show } from '../document/index.ts';
import { slugSchema, sourceKeySchema, told } from '../document/index.ts';

const words = z.string().min(1);
const id = slugSchema('an id', 'new-start');
const ruleId = slugSchema('the id of a rule', 'deployed-warheads');
const party = words;

/** A day as `YYYY-MM-DD`. */
export const daySchema: z.ZodType<string> = z.unknown().transform((written, context) => {
  if (typeof written === 'string' && parseLibraryDate(written)?.kind === 'day') return written;
  context.issues.push(written === undefined ? { ...missing() } : noDay(written));
  return z.NEVER;
});

/** English, or both languages, each as authentic as the other. */
const bothSchema = z.union([words, z.strictObject({ en: words, ru: words })]);

/** What a number of a rule counts; for its words. */
export const units = [
  'warheads',
  'launchers',
  'vehicles',
  'missiles',
  'bombers',
  'interceptors',
  'sites',
  'tonnes',
  'kilometres',
  'defences',
] as const;

/** A number, at least 0. A bracket of a draft is no number yet, and is told so. */
const allowed: z.ZodType<number> = z.unknown().transform((written, context) => {
  if (typeof written === 'number' && Number.isFinite(written) && written >= 0) return written;
  context.issues.push(written === undefined ? { ...missing() } : noAllowed(written));
  return z.NEVER;
});
const cited = { source: sourceKeySchema.optional(), tag: libraryTagSchema.optional() };

/** Entries of one list of a rule, and parties. */
const mostParts = 50;

const firstSchema = z
  .array(
    z.strictObject({
      match: words,
      launchers: z.int().min(1),
      each: z.union([z.number().min(0), words]),
      beyond: z.union([z.number().min(0), words]),
      ...cited,
    }),
  )
  .max(mostParts);

const readingsSchema = z
  .array(
    z.strictObject({
      by: party,
      count: words.optional(),
      match: words.optional(),
      text: bothSchema,
      from: daySchema.optional(),
      until: daySchema.optional(),
      ...cited,
    }),
  )
  .max(mostParts);

const phasesSchema = z
  .array(z.strictObject({ from: daySchema, 'at-most': allowed, ...cited }))
  .min(1)
  .max(mostParts);

const common = {
  article: words,
  title: bothSchema.optional(),
  binds: z.array(party).min(1).max(mostParts).optional(),
  from: daySchema.optional(),
  until: daySchema.optional(),
  on: daySchema.optional(),
  note: words.optional(),
  ...cited,
};

const limitSchema = z.strictObject({
  limit: ruleId,
  ...common,
  unit: z.enum(units).optional(),
  count: words,
  first: firstSchema.optional(),
  'at-most': z.exactOptional(allowed),
  phases: phasesSchema.optional(),
  readings: readingsSchema.optional(),
});

const banSchema = z.strictObject({
  ban: ruleId,
  ...common,
  unit: z.enum(units).optional(),
  match: words,
  downloadable: z
    .array(z.strictObject({ by: z.int().min(1), type: words.optional(), launchers: z.int().min(1).optional() }))
    .optional(),
  convertible: z.array(z.strictObject({ type: words, launchers: z.int().min(1), to: z.literal('single') })).optional(),
  readings: readingsSchema.optional(),
});

const number = z.number().min(0).optional();

/** Of what is declared, or of a quota. */
const part = z.number().min(0).max(1).optional();

const measureSchema = z.strictObject({
  measure: ruleId,
  ...common,
  type: slugSchema('a type of measure', 'one').optional(),
  items: words.optional(),
  samples: z.int().min(1).optional(),
  share: part,
  'share-per-year': part,
  'share-of-quota': part,
  'per-units': z.int().min(1).optional(),
  'per-year': number,
  'at-most': number,
  'notice-hours': number,
  'every-months': number,
  'within-days': number,
  'within-hours': number,
  'before-days': number,
  'before-hours': number,
  years: number,
});

const termSchema = z.strictObject({
  term: z.strictObject({
    signed: daySchema.optional(),
    'in-force': daySchema.optional(),
    until: daySchema.optional(),
    'duration-years': number,
    'extension-years': number,
    'withdrawal-notice-months': number,
    unlimited: z.boolean().optional(),
  }),
  article: words.optional(),
  note: words.optional(),
  ...cited,
});

const contingencySchema = z.strictObject({
  contingency: ruleId,
  article: words.optional(),
  title: bothSchema.optional(),
  while: id,
  limit: ruleId.optional(),
  binds: z.array(party).min(1).max(mostParts).optional(),
  note: words.optional(),
  ...cited,
});

const effectSchema = z.strictObject({
  standing: id,
  becomes: z.enum(['ended', 'in-force']),
  article: words.optional(),
  title: bothSchema.optional(),
  note: words.optional(),
  ...cited,
});

/** The kinds of rule, by the key that names them, each with its schema. */
export const ruleSchemas = {
  limit: limitSchema,
  ban: banSchema,
  measure: measureSchema,
  term: termSchema,
  contingency: contingencySchema,
  standing: effectSchema,
} as const;

export type RuleKind = keyof typeof ruleSchemas;
export type WrittenLimit = z.infer<typeof limitSchema>;
export type WrittenBan = z.infer<typeof banSchema>;
export type WrittenMeasure = z.infer<typeof measureSchema>;
export type WrittenTerm = z.infer<typeof termSchema>;
export type WrittenContingency = z.infer<typeof contingencySchema>;
export type WrittenEffect = z.infer<typeof effectSchema>;

const formatVersion = 1;

const versionSchema: z.ZodType<number> = z.unknown().transform((written, context) => {
  if (written === formatVersion) return written;
  context.issues.push(written === undefined ? { ...missing() } : { ...fault(otherVersion(written), written) });
  return z.NEVER;
});

/** What an agreement is, whatever its events say: a text still talked about, a framework that was never a treaty, or a treaty. */
export const statuses = ['draft', 'framework', 'signed', 'in-force', 'ended', 'never-in-force'] as const;

/** The front matter of an agreement. */
export const frontSchema = z.strictObject({
  agreement: versionSchema,
  id,
  title: words,
  'full-title': words.optional(),
  parties: z
    .array(z.union([party, z.strictObject({ name: party, was: z.array(party).min(1).max(mostParts) })]))
    .min(1)
    .max(mostParts),
  signed: daySchema.optional(),
  'in-force': daySchema.optional(),
  ended: daySchema.optional(),
  status: z.enum(statuses),
  amends: id.optional(),
  repeals: z.array(ruleId).optional(),
  sources: z.array(sourceKeySchema),
  note: words.optional(),
  brackets: z.record(z.string(), bothSchema).optional(),
});

export type WrittenFront = z.infer<typeof frontSchema>;

/** The front matter of the other language's text: rules stand once, in the text without a language in its name. */
export const otherFrontSchema = z.strictObject({
  agreement: versionSchema,
  id,
  language: z.literal('ru'),
  title: words,
  'full-title': words.optional(),
  note: words.optional(),
});

/** Events: who signed, ratified, suspended, gave notice, and when what came into force and ended. */
export const eventsSchema = z.strictObject({
  kind: z.literal('events'),
  events: z.array(
    z.strictObject({
      agreement: id,
      what: z.enum(['signed', 'ratified', 'in-force', 'extended', 'suspended', 'notice', 'ended']),
      date: daySchema,
      party: party.optional(),
      how: z.enum(['withdrawal', 'expiry', 'superseded', 'abandoned']).optional(),
      until: daySchema.optional(),
      note: words.optional(),
      source: sourceKeySchema,
      tag: libraryTagSchema,
    }),
  ),
});

function otherVersion(written: unknown) {
  return {
    code: 'other-version',
    wrong: told`is ${show(written)}`,
    expected: told`\`agreement: ${formatVersion}\`: this program reads version ${formatVersion} only`,
    todo: 'use a program that reads that version, or correct the number',
  };
}

function noAllowed(written: unknown) {
  const bracket = (typeof written === 'string' && /[[|\]]/.test(written)) || Array.isArray(written);
  if (bracket) return { ...fault({ ...bracketed, wrong: told`is ${show(written)}` }, written) };
  if (typeof written === 'number') return { ...fault({ ...outOfRange, wrong: told`is ${show(written)}` }, written) };
  return { ...fault({ ...noNumber, wrong: told`is ${show(written)}` }, written) };
}

const bracketed = {
  code: 'bracket-not-agreed',
  expected: "a number; in a text with `status: draft`, the name of a bracket in quotes: `'[ceiling]'`",
  todo: 'write the number, or make the text a draft',
};

const outOfRange = { code: 'negative-limit', expected: 'a number of at least 0', todo: 'bring it within the range' };

const noNumber = {
  code: 'limit-in-words',
  expected: 'a number of at least 0',
  todo: 'write it in digits, without quotes',
};

function noDay(written: unknown) {
  const words = {
    code: 'no-such-day',
    wrong: told`is ${show(written)}`,
    expected: 'a day that exists, as 2018-02-05',
    todo: 'write year, month and day',
  };
  return { ...fault(words, written) };
}
