import { z } from 'zod';
import {
  check,
  fault,
  libraryTagSchema,
  problem,
  readYaml,
  show,
  slugSchema,
  sourceKeySchema,
  told,
} from '../document/index.ts';
import type { Document, Problem, Read, TrustTag } from '../document/index.ts';
import type { Uncertain } from '../number/index.ts';

/** Words in both languages. */
interface InBoth {
  readonly en: string;
  readonly ru: string;
}

/** What somebody says, and where it can be read. */
interface Cited {
  readonly source: string;
  /** `judged`: our own, and no source claims it */
  readonly tag: TrustTag;
}

/** A number of a case. */
export interface CaseNumber extends Cited {
  readonly number: Uncertain;
  readonly note: InBoth | null;
}

/** Visits of one treaty year. */
export interface CaseYear extends Cited {
  /** first and last day, `2011-02-05` */
  readonly from: string;
  readonly to: string;
  /** visits that each party made, by its name */
  readonly visits: Readonly<Record<string, number>>;
  readonly note: InBoth | null;
}

/** A stretch of time in which something held: visits suspended, data exchanged. */
export interface CasePeriod extends Cited {
  readonly from: string;
  /** null: to the end */
  readonly to: string | null;
  readonly what: InBoth;
}

/** A history of inspections under an agreement, and what it takes to say what one may believe after it. */
export interface ConfidenceCase {
  readonly id: string;
  readonly title: InBoth;
  readonly agreement: string;
  /** two, by name: each inspects the other */
  readonly parties: readonly [string, string];
  readonly scheme: Cited & {
    /** a year and party, at most */
    readonly visits: number;
    /** of these that look at one item each */
    readonly looking: number;
    readonly what: InBoth;
  };
  /** in order of time, without a gap */
  readonly years: readonly CaseYear[];
  readonly total: (Cited & { readonly visits: number; readonly what: InBoth }) | null;
  readonly periods: readonly CasePeriod[];
  readonly beliefs: Readonly<Record<CaseBelief, CaseNumber>> & {
    /** items that the inspected party declares, by its name */
    readonly items: Readonly<Record<string, CaseNumber>>;
  };
  readonly limits: readonly InBoth[];
}

export const caseBeliefs = ['prior', 'newViolation', 'hidden', 'recognised', 'technicalMeans'] as const;
export type CaseBelief = (typeof caseBeliefs)[number];

const bothSchema = z.strictObject({ en: z.string().min(1), ru: z.string().min(1) });
const daySchema = z.string().superRefine((text, context) => {
  if (/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/.test(text)) return;
  const expected = 'a day such as 2011-02-05';
  context.addIssue({
    ...fault({ code: 'no-date', wrong: told`is ${show(text)}`, expected, todo: 'write it so' }, text),
  });
});
const countSchema = z.number().int().min(0).max(1_000_000);
const citedFields = { source: sourceKeySchema, tag: libraryTagSchema.optional() };

/** A judgement has no tag; whatever was read says how. */
function tagged<T extends { source: string; tag?: TrustTag | undefined }>(written: T, context: z.RefinementCtx): void {
  if ((written.source === 'judged') === (written.tag === undefined)) return;
  context.addIssue({
    ...fault(
      {
        code: 'tag-and-source',
        alone: true,
        wrong: told`has the source ${written.source} and ${written.tag === undefined ? told`no tag` : told`the tag ${written.tag}`}`,
        expected: 'a tag beside a source, and none beside `judged`',
        todo: 'correct it',
      },
      written,
    ),
  });
}

function citedOf<T extends { source: string; tag?: TrustTag | undefined }>(written: T): T & Cited {
  return { ...written, tag: written.tag ?? 'judged' };
}

function numberSchema(most: number): z.ZodType<CaseNumber> {
  const one = z.number().min(0).max(most);
  return z
    .strictObject({
      value: one.optional(),
      between: z.tuple([one, one]).optional(),
      note: bothSchema.optional(),
      ...citedFields,
    })
    .superRefine(tagged)
    .superRefine(({ value, between }, context) => {
      if ((value === undefined) !== (between === undefined) && (between === undefined || between[0] < between[1]))
        return;
      context.addIssue({
        ...fault(
          {
            code: 'no-number',
            alone: true,
            wrong: 'gives no number',
            expected: '`value: n`, or `between: [low, high]` from low to high',
            todo: 'write one of these',
          },
          value,
        ),
      });
    })
    .transform(({ value, between, note, ...cited }): CaseNumber => ({
      number: between ? { kind: 'between', low: between[0], high: between[1] } : { kind: 'certain', value: value! },
      note: note ?? null,
      ...citedOf(cited),
    }));
}

const chance = numberSchema(1);
const number = numberSchema(1_000_000);

const caseSchema = z.strictObject({
  kind: z.literal('confidence'),
  id: slugSchema('an id', 'new-start-2011-2026'),
  title: bothSchema,
  agreement: slugSchema('an agreement', 'new-start'),
  parties: z.tuple([z.string().min(1), z.string().min(1)]),
  scheme: z
    .strictObject({
      visits: countSchema.min(1).max(365),
      looking: countSchema.min(1).max(365),
      what: bothSchema,
      ...citedFields,
    })
    .superRefine(tagged),
  years: z
    .array(
      z
        .strictObject({
          from: daySchema,
          to: daySchema,
          visits: z.record(z.string(), countSchema),
          note: bothSchema.optional(),
          ...citedFields,
        })
        .superRefine(tagged),
    )
    .min(1)
    .max(200),
  total: z
    .strictObject({ visits: countSchema, what: bothSchema, ...citedFields })
    .superRefine(tagged)
    .optional(),
  periods: z.array(
    z.strictObject({ from: daySchema, to: daySchema.nullable(), what: bothSchema, ...citedFields }).superRefine(tagged),
  ),
  beliefs: z.strictObject({
    ...{ prior: chance, newViolation: chance, hidden: number, recognised: chance, technicalMeans: chance },
    items: z.record(z.string(), number),
  }),
  limits: z.array(bothSchema),
});

type Written = z.infer<typeof caseSchema>;

/**
 * A case of confidence, `library/confidence/ID.yaml`.
 *
 * @returns the case; or what is wrong, with places: a key that a case does not have, a party that is neither of the two, more
 *   visits than the scheme allows, years that leave a gap
 */
export function readConfidence(text: string, file: string): Read<ConfidenceCase> {
  const document = readYaml(text, file);
  if (!document.ok) return document;
  const written = check(document.value, caseSchema);
  if (!written.ok) return written;
  const problems = problemsOf(written.value, document.value);
  return problems.length > 0 ? { ok: false, problems } : { ok: true, value: caseOf(written.value) };
}

function caseOf({ years, periods, scheme, total, ...written }: Written): ConfidenceCase {
  return {
    ...{ id: written.id, title: written.title, agreement: written.agreement, parties: written.parties },
    scheme: citedOf(scheme),
    years: years.map(({ note, ...year }) => ({ ...citedOf(year), note: note ?? null })),
    total: total === undefined ? null : citedOf(total),
    periods: periods.map(citedOf),
    beliefs: written.beliefs,
    limits: written.limits,
  };
}

function problemsOf(written: Written, document: Document): readonly Problem[] {
  const { parties, scheme, years, beliefs } = written;
  const names = [
    ...years.map((year, index) => ({ of: year.visits, at: ['years', index, 'visits'] })),
    { of: beliefs.items, at: ['beliefs', 'items'] },
  ].flatMap(({ of, at }) => {
    const found = Object.keys(of);
    if (found.length === 2 && parties.every((party) => found.includes(party))) return [];
    return problem(document.placeOf(at), {
      code: 'unknown-party',
      wrong: told`names ${found.join(', ')}`,
      expected: told`the two parties, ${parties[0]} and ${parties[1]}`,
      todo: 'name each of them once',
    });
  });
  const counts = years.flatMap(({ visits }, index) =>
    Object.entries(visits).flatMap(([party, made]) =>
      made <= scheme.visits
        ? []
        : problem(document.placeOf(['years', index, 'visits', party]), {
            code: 'beyond-the-quota',
            wrong: told`has ${made} visits in a year`,
            expected: told`at most ${scheme.visits}, as the scheme says`,
            todo: 'correct one of the two',
          }),
    ),
  );
  const gaps = years.flatMap(({ from }, index) =>
    index === 0 || from === dayAfter(years[index - 1]!.to)
      ? []
      : problem(document.placeOf(['years', index, 'from']), {
          code: 'gap-in-years',
          wrong: told`begins on ${from}`,
          expected: told`the day after the year before, ${dayAfter(years[index - 1]!.to)}`,
          todo: 'leave no gap between years',
        }),
  );
  return [...names, ...counts, ...gaps];
}

/** Written so, because no clock and no zone has a say. */
function dayAfter(day: string): string {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const lengths = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
  const two = (n: number): string => String(n).padStart(2, '0');
  if (date < lengths[month - 1]!) return `${year}-${two(month)}-${two(date + 1)}`;
  return month < 12 ? `${year}-${two(month + 1)}-01` : `${year + 1}-01-01`;
}
