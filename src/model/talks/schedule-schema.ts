import { z } from 'zod';
import { fault, missing, parseLibraryDate, show, slugSchema, sourceKeySchema, told } from '../document/index.ts';
import type { Fault, Words } from '../document/index.ts';

const words = z.string().min(1);
const both = z.union([words, z.strictObject({ en: words, ru: words })]);

const marks = { source: sourceKeySchema.optional(), note: both.optional() };

/** A mapping with just these keys, and `source` and `note`. */
function marked<S extends z.core.$ZodShape>(shape: S) {
  return z.strictObject({ ...shape, ...marks });
}

/** Reads a value of its own form; `complain` gives what stands for nothing. */
function own<T>(read: (written: unknown, complain: (words: Fault) => null) => T | null): z.ZodType<T> {
  return z.unknown().transform((written, context): T => {
    if (written === undefined) {
      context.issues.push(missing());
      return z.NEVER;
    }
    return read(written, (words) => (context.issues.push(fault(words, written)), null)) ?? z.NEVER;
  });
}

const day = own((written, complain) => {
  if (typeof written === 'string' && parseLibraryDate(written)?.kind === 'day') return written;
  return complain({
    code: 'bad-date',
    wrong: told`is ${show(written)}`,
    expected: 'a day of the calendar, as `YYYY-MM-DD`',
    todo: "write it like '2007-12-31'",
  });
});

/** No force has a million of anything; a slip of the keyboard has. */
const most = 1_000_000;

function isCount(written: unknown, least: number): written is number {
  return typeof written === 'number' && Number.isSafeInteger(written) && written >= least && written <= most;
}

function count(least = 0): z.ZodType<number> {
  return own((written, complain) =>
    isCount(written, least) ? written : complain(noCount(written, told`a whole number from ${least} to ${most}`)),
  );
}

function noCount(written: unknown, expected: Words): Fault {
  return { code: 'no-count', wrong: told`is ${show(written)}`, expected, todo: 'write it so' };
}

const counted = own((written, complain) => {
  if (written === 'loads') return written;
  if (typeof written === 'string' && /^[a-z0-9]+(-[a-z0-9]+)*\/[a-z0-9]+(-[a-z0-9]+)*$/.test(written)) return written;
  return complain({
    code: 'bad-counted',
    wrong: told`is ${show(written)}`,
    expected: '`loads`, or a limit as AGREEMENT/LIMIT',
    todo: 'write `loads`, or a limit such as `start-2/deployed-warheads`',
  });
});

/** So many, or from so many to so many. */
const extent = own((written, complain): readonly [number, number] | null => {
  if (isCount(written, 0)) return [written, written];
  if (Array.isArray(written) && written.length === 2 && written.every((one) => isCount(one, 0))) {
    const [low, high] = written as [number, number];
    if (low <= high) return [low, high];
    return complain({
      code: 'out-of-range',
      wrong: told`runs from ${low} down to ${high}`,
      expected: '[low, high]',
      todo: 'exchange the two',
    });
  }
  return complain(noCount(written, 'so many launchers, or a range [low, high]'));
});

const ceiling = { warheads: count(), counted: counted.default('loads') };

const kinds = { withdrawn: count().optional(), downloaded: count().optional(), converted: count().optional() };

/** A rate: so many a year of all kinds of work, or by kind. */
const rate = z.union([
  count(),
  marked({ launchers: count().optional(), ...kinds }).superRefine((found, context) => {
    if (['launchers', 'withdrawn', 'downloaded', 'converted'].some((key) => key in found)) return;
    context.addIssue(
      fault(
        {
          code: 'empty-rate',
          wrong: 'names no number',
          expected: '`launchers`, or `withdrawn`, `downloaded`, `converted`: so many a year',
          todo: 'add one: `launchers: 30`',
        },
        found,
      ),
    );
  }),
]);

const range = z.union([extent, marked({ launchers: extent })]);
const order = z.union([z.array(words).min(2), marked({ of: z.array(words).min(2) })]);
const id = slugSchema('an id', 'start-2');

function bySystem<T>(value: z.ZodType<T>) {
  return z.record(id, value).default({});
}

const party = marked({
  rates: bySystem(rate),
  order: order.optional(),
  final: bySystem(range),
  download: bySystem(marked({ to: count(1), launchers: extent.optional() })),
  convert: bySystem(marked({ as: id.optional(), launchers: extent.optional() })),
});

/** Months of a schedule and entries of a list are bounded: what is looked for grows with both. */
const mostSteps = 24;

/** A plan of reductions: `library/schedules/ID.yaml`, or a file of one's own. */
export const planSchema = z.strictObject({
  reduction: z.literal(1),
  id,
  title: both,
  note: both.optional(),
  scenario: words,
  from: day,
  by: day,
  to: marked(ceiling),
  steps: z
    .array(marked({ date: day, ...ceiling }))
    .max(mostSteps)
    .default([]),
  bans: z.array(id).max(mostSteps).default([]),
  order: order.optional(),
  pace: z.enum(['even', 'early']).default('even'),
  parties: z.record(words, party).default({}),
});

export type WrittenPlan = z.infer<typeof planSchema>;
export type WrittenParty = WrittenPlan['parties'][string];
