import { z } from 'zod';
import { daySchema } from '../agreement/index.ts';
import { fault, missing, parseLibraryDate, show, slugSchema, sourceKeySchema, told } from '../document/index.ts';

const words = z.string().min(1);
const slug = (what: string, example: string) => slugSchema(what, example);

/** Allowed in any mapping. */
const marks = { source: sourceKeySchema.optional(), note: words.optional() };

/** One text for both languages, or one in each. */
const bothSchema = z.union([words, z.strictObject({ en: words, ru: words, ...marks })]);

/** The most of each that one document may hold. */
const most = { rounds: 100, positions: 200, redLines: 40, wants: 40 };

/** Tests and values of one position together, in characters: they are asked of every package. */
export const mostExpressions = 20_000;

const formatVersion = 1;

const versionSchema: z.ZodType<number> = z.unknown().transform((written, context) => {
  if (written === formatVersion) return written;
  context.issues.push(written === undefined ? { ...missing() } : { ...fault(otherVersion(written), written) });
  return z.NEVER;
});

/** An id of the library, or a file of one's own. */
function opened(what: string, ending: string, example: string): z.ZodType<string> {
  return z.unknown().transform((written, context) => {
    if (typeof written === 'string' && (/^[a-z0-9]+(-[a-z0-9]+)*$/.test(written) || isPath(written, ending)))
      return written;
    context.issues.push(
      written === undefined ? { ...missing() } : { ...fault(notOpened(written, what, ending, example), written) },
    );
    return z.NEVER;
  });
}

function isPath(written: string, ending: string): boolean {
  return written.endsWith(ending) && /^[^\p{C}]+$/u.test(written);
}

const scenarioName = opened('scenario', '.yaml', 'moscow-2001');
const draftName = opened('draft', '.md', 'framework-2001');

/** A day, or a month where no more is known. */
const roundDate: z.ZodType<string> = z.unknown().transform((written, context) => {
  const kind = typeof written === 'string' ? parseLibraryDate(written)?.kind : undefined;
  if (kind === 'day' || kind === 'month') return written as string;
  context.issues.push(written === undefined ? { ...missing() } : { ...fault(noRoundDate(written), written) });
  return z.NEVER;
});

const roundSchema = z.strictObject({
  date: roundDate,
  place: bothSchema,
  planned: z.boolean().optional(),
  ...marks,
});

const bracketName = slug('the name of a bracket', 'ceiling');

const stated = {
  id: slug('an id', 'abm-stands'),
  title: bothSchema.optional(),
  about: bracketName.optional(),
  ...marks,
};

const redLineSchema = z.strictObject({ ...stated, test: words });

const wantSchema = z.strictObject({ ...stated, value: words, weight: z.number().gt(0).max(1) });

/** By bracket, an id of an alternative, which may be a number. */
const proposesSchema = z.object(marks).catchall(z.union([words, z.int().min(1)]));

const positionSchema = z.strictObject({
  party: words,
  from: daySchema,
  proposes: proposesSchema.optional(),
  'red-lines': z.array(redLineSchema).max(most.redLines).optional(),
  wants: z.array(wantSchema).max(most.wants).optional(),
  ...marks,
});

const viewSchema = z.object(marks).catchall(z.unknown());

/** A whole talks document. @source docs/reference/talks.md */
export const talksSchema = z.strictObject({
  talks: versionSchema,
  id: slug('an id', 'moscow-talks-2001'),
  title: bothSchema,
  scenario: scenarioName,
  draft: draftName,
  chart: z
    .strictObject({ warheads: bracketName.optional(), interceptors: bracketName.optional(), ...marks })
    .optional(),
  rounds: z.array(roundSchema).min(1).max(most.rounds),
  positions: z.array(positionSchema).min(1).max(most.positions),
  views: z.object(marks).catchall(viewSchema).optional(),
  source: sourceKeySchema.optional(),
  note: bothSchema.optional(),
});

/** What has to be opened before the rest can be read; whatever else stands there is read later. */
export const headSchema = z.object({ talks: versionSchema, scenario: scenarioName, draft: draftName });

export type WrittenTalks = z.infer<typeof talksSchema>;
export type WrittenPosition = z.infer<typeof positionSchema>;
export type WrittenRedLine = z.infer<typeof redLineSchema>;
export type WrittenWant = z.infer<typeof wantSchema>;
export type WrittenBoth = z.infer<typeof bothSchema>;

function otherVersion(written: unknown) {
  return {
    code: 'other-version',
    wrong: told`is ${show(written)}`,
    expected: told`\`talks: ${formatVersion}\`: this program reads version ${formatVersion} only`,
    todo: 'use a program that reads that version, or correct the number',
  };
}

function notOpened(written: unknown, what: string, ending: string, example: string) {
  const scenario = what === 'scenario';
  return {
    code: scenario ? 'bad-scenario' : 'bad-draft',
    wrong: told`is ${show(written)}`,
    expected: told`an id of the library, or a path that ends in ${ending}`,
    todo: told`write it like \`${example}\` or \`./my-${what}${ending}\``,
  };
}

function noRoundDate(written: unknown) {
  return {
    code: 'no-such-day',
    wrong: told`is ${show(written)}`,
    expected: 'a day that exists, as 2001-08-13, or a month, as 2001-09',
    todo: 'write year, month and day',
  };
}
