import { z } from 'zod';
import { fault, quoted, show, told } from '../document/index.ts';
import type { Fault } from '../document/index.ts';
import type { Cuts } from '../force/index.ts';
import { plain, reader, wholeFrom } from './schema-number.ts';
import type { Range } from './schema-number.ts';
import { byParty, id, isId, mapping, text, word } from './schema-text.ts';
import type { Marked } from './schema-text.ts';

/** Whole numbers from..to in steps; `to` is always one of them (see `axisValues`). */
export interface Axis extends Marked {
  readonly from: number;
  readonly to: number;
  /** >= 1 */
  readonly step: number;
}

export interface WarheadAxis extends Axis {
  /** what is counted: `loads` in service, or a treaty's own count as `AGREEMENT/LIMIT` */
  readonly counted: string;
}

export interface InterceptorAxis extends Axis {
  /** `orbit`: those in orbit, of which few are in reach at a time; not given: those in stock, on the ground or at sea */
  readonly counted?: 'orbit';
}

/** A number, a range as somebody proposed it, or nothing said. */
export type Extent = number | readonly [low: number, high: number] | null;

/** A proposal to mark on the chart. */
export interface Point extends Marked {
  readonly name: string;
  readonly warheads: Extent;
  readonly interceptors: Extent;
  /** the treaty, `AGREEMENT` or `AGREEMENT/LIMIT`, whose count its warheads are; not given: as the axis counts */
  readonly counted?: string;
}

/** What is agreed, or could be; plain whole numbers. */
export interface Choices extends Marked {
  readonly warheads: WarheadAxis;
  readonly interceptors: InterceptorAxis;
  readonly cuts: Cuts;
  /** agreements whose bans shape the cut, in the order in which they do */
  readonly bans: readonly string[];
  /** by party */
  readonly shield: Readonly<Record<string, { readonly interceptors: number } & Marked>>;
  readonly package: { readonly warheads: number; readonly interceptors: number } & Marked;
  readonly points: readonly Point[];
}

/** Values of an axis, rising, `to` last. */
export function axisValues(axis: Axis): readonly number[] {
  const values = Array.from(
    { length: Math.floor((axis.to - axis.from) / axis.step) + 1 },
    (_, index) => axis.from + index * axis.step,
  );
  return values.at(-1) === axis.to ? values : [...values, axis.to];
}

export function choicesSchema(names: readonly string[] | null): z.ZodType<Choices> {
  return mapping({
    warheads: axis(1, { counted: counted.default('loads') }),
    interceptors: axis(0, { counted: z.exactOptional(word<'orbit'>(['orbit'])) }),
    cuts: word<Cuts>(['proportional', 'download'], ['plan']).default('proportional'),
    bans: bans.default([]),
    shield: byParty(names, mapping({ interceptors: plain(wholeFrom(0)) }), true),
    package: mapping({ warheads: plain(wholeFrom(0)), interceptors: plain(wholeFrom(0)) }),
    points: z
      .array(mapping({ name: text, warheads: extent, interceptors: extent, counted: z.exactOptional(treaty) }))
      .default([]),
  }).superRefine(({ cuts, warheads }, context) => {
    if (cuts === 'download' && warheads.counted !== 'loads') context.addIssue(fault(downloadOfACount, cuts, ['cuts']));
  });
}

const downloadOfACount: Fault = {
  code: 'download-of-a-count',
  wrong: "takes warheads off launchers, and the axis is a treaty's own count, which comes down with launchers",
  expected: '`proportional`, or `counted: loads`',
  todo: 'change one of the two',
};

const mostValues = 2000;

function axis<S extends z.core.$ZodShape>(from: number, more: S) {
  const shape = { from: plain(wholeFrom(from)), to: plain(wholeFrom(0)), step: plain(wholeFrom(1)) };
  return mapping({ ...shape, ...more }).superRefine((written, context) => {
    const wrong = brokenAxis(written as Axis);
    if (wrong) context.addIssue(fault(wrong, written));
  });
}

function brokenAxis({ from, to, step }: Axis): Fault | null {
  if (from > to) {
    return {
      code: 'axis-upside-down',
      wrong: told`runs from ${from} to ${to}`,
      expected: '`from` at most `to`',
      todo: 'exchange them, or correct one',
      at: ['from'],
    };
  }
  const values = Math.ceil((to - from) / step) + 1;
  if (values <= mostValues) return null;
  const wider = Math.ceil((to - from) / (mostValues - 1));
  return {
    code: 'axis-too-fine',
    wrong: told`has ${values} values`,
    expected: told`at most ${mostValues}`,
    todo: told`write a \`step\` of at least ${wider}`,
    at: ['step'],
  };
}

const limitName = /^[a-z0-9]+(-[a-z0-9]+)*\/[a-z0-9]+(-[a-z0-9]+)*$/;

const counted: z.ZodType<string> = reader((value, complain) => {
  if (value === 'loads' || (typeof value === 'string' && limitName.test(value))) return value;
  return complain({
    code: 'unknown-value',
    wrong: told`is ${show(value)}`,
    expected: '`loads`, or a limit as AGREEMENT/LIMIT',
    todo: 'write `loads`, or a limit such as `start-1/attributed-warheads`',
  });
});

const treaty: z.ZodType<string> = reader((value, complain) => {
  if (typeof value === 'string' && (isId(value) || limitName.test(value))) return value;
  return complain({
    code: 'unknown-value',
    wrong: told`is ${show(value)}`,
    expected: 'an agreement, or a limit of one as AGREEMENT/LIMIT',
    todo: 'write it like `start-2` or `start-2/deployed-warheads`',
  });
});

const bans: z.ZodType<readonly string[]> = z.array(id).superRefine((written, context) => {
  written.forEach((one, index) => {
    if (written.indexOf(one) === index) return;
    context.addIssue(
      fault(
        {
          code: 'ban-twice',
          wrong: told`names ${quoted(one)} again`,
          expected: 'each agreement once',
          todo: 'keep one of them',
        },
        one,
        [index],
      ),
    );
  });
});

const extentRange: Range = wholeFrom(0);

const one = plain(extentRange);

const pair = z.tuple([one, one]).superRefine(([low, high], context) => {
  if (low <= high) return;
  context.addIssue(
    fault(
      {
        code: 'range-upside-down',
        wrong: told`runs \`[${low}, ${high}]\``,
        expected: '`[low, high]`, rising',
        todo: told`write \`[${high}, ${low}]\``,
      },
      [low, high],
    ),
  );
});

/** The kind of value says which of the three it is, so each complains in its own words. */
const extent: z.ZodType<Extent> = z.unknown().transform((value, context): Extent => {
  if (value === null) return null;
  const read = (Array.isArray(value) ? pair : one).safeParse(value, { jitless: true });
  if (read.success) return read.data;
  context.issues.push(...(read.error.issues as z.core.$ZodRawIssue[]));
  return z.NEVER;
});
