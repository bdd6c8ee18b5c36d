import { z } from 'zod';
import { check, fault } from './check.ts';
import { once } from './once.ts';
import { show, told, within, type Read } from './problem.ts';
import { readYaml } from './yaml.ts';
import type { Words } from './problem.ts';

/**
 * How far a figure can be trusted: read in the source; read second-hand; recalled without a source at
 * hand; computed from figures that were read. In scenarios also: our own judgement; cited from a source of
 * which the bibliography does not say how it was read.
 */
export type TrustTag = 'read' | 'read-2' | 'recalled' | 'computed' | 'judged' | 'cited';

/** The tags that a figure of the library may carry. */
export const libraryTags = ['read', 'read-2', 'recalled', 'computed'] as const;

export const libraryTagSchema = z.enum(libraryTags);

/** A key into the bibliography, `library/sources.yaml`. */
export const sourceKeySchema = slugSchema('a source key', 'start1-mou-1990');

/** Text of small letters, digits and single hyphens, such as an id. */
export function slugSchema(what: Words, example: string): z.ZodType<string> {
  return z.string().superRefine((text, context) => {
    if (/^[a-z0-9]+(-[a-z0-9]+)*$/.test(text)) return;
    const expected = told`${within(what)} of small letters, digits and hyphens, such as ${example}`;
    context.addIssue({
      ...fault({ code: 'wrong-format', wrong: told`is ${show(text)}`, expected, todo: 'write it so' }, text),
    });
  });
}

/** A citation: title, where it can be read (`null`: nowhere), and by way of what if not directly. */
export interface Source {
  readonly title: string;
  readonly address: string | null;
  readonly via: string | null;
  /** the weakest tag that the library's own figures from it carry; `cited` where it has none */
  readonly tag: Exclude<TrustTag, 'judged'>;
}

export type Sources = Readonly<Record<string, Source>>;

/** A source that something names, and how many of its figures, numbers and choices do. */
export interface CitedSource extends Source {
  readonly key: string;
  readonly uses: number;
}

/** The bibliography: `library/sources.yaml`, source key -> citation. */
const sourcesSchema = z.record(
  sourceKeySchema,
  z
    .strictObject({
      title: z.string().min(1),
      address: z.string().min(1).nullable(),
      via: z.string().min(1).optional(),
      tag: libraryTagSchema.optional(),
    })
    .transform((entry): Source => ({
      title: entry.title,
      address: entry.address,
      via: entry.via ?? null,
      tag: entry.tag ?? 'cited',
    })),
);

/**
 * The bibliography that source keys point into.
 *
 * @param text YAML, source key -> title, address, perhaps via
 * @param file name to report problems under
 * @returns the citations by key; or what is wrong, with places: no YAML, a key of another form, a title or
 *   address missing, a key that a citation does not have
 */
export function readSources(text: string, file: string): Read<Sources> {
  return sourcesOnce(text, file);
}

const sourcesOnce = once((text: string, file: string): Read<Sources> => {
  const document = readYaml(text, file);
  return document.ok ? check(document.value, sourcesSchema) : document;
});
