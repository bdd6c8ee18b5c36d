import { z } from 'zod';
import { check, fault, libraryTagSchema, problem, readYaml, slugSchema, told } from '../document/index.ts';
import type { Document, Fault, Problem, Read, Words } from '../document/index.ts';
import { groups, labels, tables } from './record.ts';
import type { Check, LeftOut, ValidationCase } from './record.ts';
import { computationSchema, kinds } from './schema-compute.ts';

const words = z.string().min(1);
const id = slugSchema('an id', 'us-vehicles-1990');

const rowSchema = z.string().superRefine((text, context) => {
  if (new RegExp(`^(${tables.join('|')})/C[1-9][0-9]?$`).test(text)) return;
  const expected = 'a row of a table of published values, such as stability/C13';
  context.addIssue({
    ...fault({ code: 'wrong-format', wrong: told`is ${text}`, expected, todo: 'write it so' }, text),
  });
});

const citationSchema = z.strictObject({ text: words, at: words });

/** What stands once at the case holds for all its checks, unless a check says otherwise. */
const cited = {
  label: z.enum(labels).optional(),
  tag: libraryTagSchema.optional(),
  source: citationSchema.optional(),
  note: words.optional(),
};

const checkSchema = z.strictObject({
  ...cited,
  what: words.optional(),
  compute: computationSchema,
  published: z.number().optional(),
  computed: z.number().optional(),
  /** published, but held back from whoever writes the case */
  held: z.literal(true).optional(),
  tolerance: z.number().min(0).nullable(),
});

const caseSchema = z
  .strictObject({
    ...cited,
    id,
    row: rowSchema.optional(),
    what: words,
    group: z.enum(groups),
    leaves: words.optional(),
    checks: z.array(checkSchema).min(1),
  })
  .superRefine((one, context) => {
    one.checks.forEach((each, index) => {
      for (const words of faultsOf({ ...each, label: each.label ?? one.label, tag: each.tag ?? one.tag }, one, each))
        context.addIssue({ ...fault({ ...words, at: ['checks', index, ...(words.at ?? [])] }, one), path: [] });
    });
  });

const casesSchema = z.strictObject({
  kind: z.literal('validation'),
  id,
  about: words,
  cases: z.array(caseSchema).min(1),
});

type WrittenCase = Omit<z.infer<typeof caseSchema>, never>;
type WrittenCheck = WrittenCase['checks'][number];

/** A computed value is no publication, and nothing that is not judged was checked: the schema sees to it. */
function faultsOf(
  { label, tag, published, computed, held, tolerance }: WrittenCheck,
  one: WrittenCase,
  each: WrittenCheck,
): readonly Fault[] {
  const found: Fault[] = [];
  const add = (wrong: Words, expected: Words, todo: Words, at: readonly string[] = []): void => {
    found.push({ code: 'dishonest-label', alone: true, wrong, expected, todo, at });
  };
  const named = each.what ?? one.what;
  if (label === undefined) add(told`${named}: no label`, 'a label, here or at the case', 'add `label: …`');
  if (tag === undefined) add(told`${named}: no tag`, 'a tag, here or at the case', 'add `tag: …`');
  if ((each.source ?? one.source) === undefined)
    add(told`${named}: no source`, 'a source, here or at the case', 'add `source: { text: …, at: … }`');
  if ([published, computed, held].filter((given) => given !== undefined).length !== 1)
    add(told`${named}: not one value`, 'one of `published`, `computed` and `held`', 'write one of them');
  if (held && tag === 'computed')
    add(told`${named}: held back, but the value is computed`, 'a value that was published', 'choose another tag');
  if (held && label !== 'unchecked')
    add(told`${named}: held back, but called checked`, 'label unchecked', 'choose another label');
  if (tag === 'computed' && published !== undefined)
    add(told`${named}: a value tagged computed was not published`, '`computed`', 'rename the key', ['published']);
  if (tag !== undefined && tag !== 'computed' && computed !== undefined)
    add(told`${named}: a value tagged ${tag} stands under computed`, '`published`', 'rename the key', ['computed']);
  if (label === 'reproduced' && (tag === 'computed' || tag === 'recalled'))
    add(told`${named}: reproduced, but the value is ${tag}`, 'a value that was read', 'choose another label');
  if ((label === 'unchecked') !== (tolerance === null))
    add(
      label === 'unchecked'
        ? told`${named}: unchecked, but with a tolerance`
        : told`${named}: no tolerance, but called checked`,
      'label unchecked and tolerance null together, or neither',
      'change one of them',
      ['tolerance'],
    );
  return found;
}

const kindsSchema = z.looseObject({
  cases: z.array(
    z.looseObject({ checks: z.array(z.looseObject({ compute: z.looseObject({ kind: z.enum(kinds) }) })) }),
  ),
});

/**
 * Cases of one file: figures of others, each with the computation that ours comes from.
 *
 * @param text YAML of kind `validation`
 * @param file name to report problems under
 * @returns the cases in order; or what is wrong, with places: no YAML, a key missing or unknown, a computation that is
 *   none, a label that claims more than the tag allows
 */
export function readCases(text: string, file: string): Read<readonly ValidationCase[]> {
  const document = readYaml(text, file);
  if (!document.ok) return document;
  const known = check(document.value, kindsSchema);
  if (!known.ok) return known;
  const written = check(document.value, casesSchema);
  if (!written.ok) return written;
  return { ok: true, value: written.value.cases.map((one, index) => caseOf(one, index, document.value)) };
}

function caseOf(one: WrittenCase, index: number, document: Document): ValidationCase {
  return {
    id: one.id,
    row: one.row ?? null,
    what: one.what,
    group: one.group,
    leaves: one.leaves ?? null,
    checks: one.checks.map((each, at): Check => ({
      id: one.checks.length === 1 ? one.id : `${one.id}/${at + 1}`,
      what: each.what ?? one.what,
      label: (each.label ?? one.label)!,
      tag: (each.tag ?? one.tag)!,
      compute: each.compute,
      baseline: each.published ?? each.computed ?? null,
      published: each.computed === undefined,
      tolerance: each.tolerance,
      source: (each.source ?? one.source)!,
      note: each.note ?? one.note ?? null,
      place: document.placeOf(['cases', index, 'checks', at, 'compute']),
    })),
  };
}

const leftOutSchema = z.strictObject({
  kind: z.literal('left-out'),
  id,
  about: words,
  reasons: z.record(id, words),
  rows: z.array(z.strictObject({ row: rowSchema, what: words, because: id })).min(1),
});

/**
 * Rows that are not computed, and why.
 *
 * @param text YAML of kind `left-out`
 * @param file name to report problems under
 */
export function readLeftOut(text: string, file: string): Read<readonly LeftOut[]> {
  const document = readYaml(text, file);
  if (!document.ok) return document;
  const written = check(document.value, leftOutSchema);
  if (!written.ok) return written;
  const { rows, reasons } = written.value;
  const problems = rows.flatMap(({ because }, index): readonly Problem[] =>
    Object.hasOwn(reasons, because)
      ? []
      : [
          problem(document.value.placeOf(['rows', index, 'because']), {
            code: 'unknown-value',
            wrong: told`${because} is no reason of this file`,
            expected: Object.keys(reasons).join(', '),
            todo: 'name one of these, or add it to reasons',
          }),
        ],
  );
  if (problems.length > 0) return { ok: false, problems };
  return { ok: true, value: rows.map((row) => ({ ...row, reason: reasons[row.because]! })) };
}
