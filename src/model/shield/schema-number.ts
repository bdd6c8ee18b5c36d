import { z } from 'zod';
import { fault, libraryTagSchema, missing, nearest, oneOf, quoted, sourceKeySchema, told } from '../document/index.ts';
import type { TrustTag, Words } from '../document/index.ts';
import type { Uncertain } from '../number/index.ts';

/** A number of the library as far as somebody knows it, with where it comes from. */
export interface CitedNumber {
  /** null: nobody says */
  readonly number: Uncertain | null;
  /** why it is not known; null where it is */
  readonly reason: string | null;
  /** `judged`: our own, and no source claims it */
  readonly source: string;
  readonly tag: TrustTag;
  readonly note: string | null;
}

/** As it stands in a file: without a citation of its own it has that of the file. */
export interface WrittenNumber {
  readonly number: Uncertain | null;
  readonly reason: string | null;
  readonly source: string | null;
  readonly tag: TrustTag | null;
  readonly note: string | null;
}

/** What a number may be. */
export interface NumberRange {
  readonly least: number;
  readonly most: number;
  readonly whole?: boolean;
}

/** What a shot, a track or a system may be: a chance or a share. */
export const share: NumberRange = { least: 0, most: 1 };

const citation = {
  source: sourceKeySchema.optional(),
  tag: libraryTagSchema.optional(),
  note: z.string().min(1).optional(),
};

const forms = ['value', 'between', 'triangular', 'beta', 'unknown'] as const;

/**
 * A number of a file: `4`, or a mapping of one of `value`, `between: [low, high]`, `triangular: [low, mode, high]`, `beta:
 * { successes, trials }` (of a chance), `unknown: reason`, with `source` and `tag` where they are not those of the file.
 * `source: judged` is our own number, and has no tag.
 */
export function numberSchema(range: NumberRange): z.ZodType<WrittenNumber> {
  const one = range.whole
    ? z.number().int().min(range.least).max(range.most)
    : z.number().min(range.least).max(range.most);
  const mapping = z
    .strictObject({
      value: one.optional(),
      between: z.tuple([one, one]).optional(),
      triangular: z.tuple([one, one, one]).optional(),
      beta: z.strictObject({ successes: z.number().int().min(0), trials: z.number().int().min(1) }).optional(),
      unknown: z.string().min(1).optional(),
      ...citation,
    })
    .superRefine((written, context) => {
      const wrong = wrongIn(written, range);
      if (wrong !== null) context.addIssue({ ...fault(wrong, written) });
    })
    .transform((written): WrittenNumber => ({
      number: uncertainOf(written),
      reason: written.unknown ?? null,
      source: written.source ?? null,
      tag: written.source === 'judged' ? 'judged' : (written.tag ?? null),
      note: written.note ?? null,
    }));
  const bare = one.transform((value): WrittenNumber => ({
    ...{ number: { kind: 'certain', value } },
    reason: null,
    source: null,
    tag: null,
    note: null,
  }));
  return z.unknown().transform((written, context) => {
    if (written === undefined) return (context.issues.push({ ...missing() }), z.NEVER);
    const schema = typeof written === 'object' && written !== null ? mapping : bare;
    const read = schema.safeParse(written, { jitless: true });
    if (read.success) return read.data;
    const { issues } = read.error;
    const strange = issues.flatMap((issue) => (issue.code === 'unrecognized_keys' ? issue.keys : []));
    context.issues.push(...strange.map((key) => unknownKey(key, written)));
    // a form under a wrong spelling is not told a second time as missing
    const others = issues.filter(
      ({ code }) => code !== 'unrecognized_keys' && (code !== 'custom' || strange.length === 0),
    );
    for (const issue of others) context.issues.push({ ...issue, input: written } as never);
    return z.NEVER;
  });
}

function unknownKey(key: string, written: unknown) {
  const known = [...forms, 'source', 'tag', 'note'];
  const meant = nearest(key, known);
  const todo = meant === null ? 'rename it or take it out' : told`did you mean ${quoted(meant)}?`;
  const words = { code: 'unknown-key', wrong: told`has the key ${quoted(key)}`, expected: oneOf(known), todo };
  return { ...fault({ ...words, at: [key], key: true }, written) };
}

interface Written {
  readonly value?: number | undefined;
  readonly between?: readonly [number, number] | undefined;
  readonly triangular?: readonly [number, number, number] | undefined;
  readonly beta?: { readonly successes: number; readonly trials: number } | undefined;
  readonly unknown?: string | undefined;
  readonly source?: string | undefined;
  readonly tag?: TrustTag | undefined;
}

function wrongIn(written: Written, range: NumberRange) {
  const given = forms.filter((form) => written[form] !== undefined);
  if (given.length !== 1) return wrong('no-number', told`gives ${given.length} numbers`, told`one of ${oneOf(forms)}`);
  const { between, triangular, beta } = written;
  const rising = between ?? triangular;
  if (rising && rising.some((one, index) => index > 0 && one < rising[index - 1]!))
    return wrong('range-upside-down', told`runs from ${rising[0]} to ${rising.at(-1)!}`, 'from low to high');
  if (beta && (range.least !== 0 || range.most !== 1))
    return wrong('no-chance', 'has a test record', 'a number or a range: only a chance has a record');
  if (beta && beta.successes > beta.trials)
    return wrong(
      'more-hits-than-tests',
      told`has ${beta.successes} hits in ${beta.trials} tests`,
      'at most as many hits as tests',
    );
  if (written.source === 'judged' && written.tag !== undefined)
    return wrong(
      'judged-with-a-tag',
      told`is judged and has the tag ${written.tag}`,
      'no tag: a judgement was read nowhere',
    );
  if (written.source !== undefined && written.source !== 'judged' && written.tag === undefined)
    return wrong(
      'no-tag',
      told`has the source ${written.source} and no tag`,
      'a tag that says how the source was read',
    );
  return null;
}

function wrong(code: string, said: Words, expected: Words) {
  return { code, wrong: said, expected, todo: 'correct it' };
}

function uncertainOf({ value, between, triangular, beta }: Written): Uncertain | null {
  if (value !== undefined) return { kind: 'certain', value };
  if (between) return { kind: 'between', low: between[0], high: between[1] };
  if (triangular) return { kind: 'triangular', low: triangular[0], mode: triangular[1], high: triangular[2] };
  return beta ? { kind: 'beta', ...beta } : null;
}

/** With the citation of its file, where it has none of its own. */
export function cited(written: WrittenNumber, file: { readonly source: string; readonly tag: TrustTag }): CitedNumber {
  return { ...written, source: written.source ?? file.source, tag: written.tag ?? file.tag };
}
