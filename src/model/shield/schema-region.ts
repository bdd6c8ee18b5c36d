import { z } from 'zod';
import {
  check,
  fault,
  libraryTagSchema,
  readYaml,
  show,
  slugSchema,
  sourceKeySchema,
  told,
} from '../document/index.ts';
import type { Read, TrustTag } from '../document/index.ts';
import type { Box } from './reach/question.ts';

/** What a region stands for: a state, where interceptors stand, a state's own land that is defended, or allies' land. */
export type RegionIs = 'state' | 'site' | 'homeland' | 'ally';

/** A place as coarsely as the library knows it, `library/regions/ID.yaml`. */
export interface Region {
  readonly id: string;
  readonly name: { readonly en: string; readonly ru: string };
  readonly is: RegionIs;
  readonly boxes: readonly Box[];
  readonly source: string;
  readonly tag: TrustTag;
  readonly note: string | null;
}

/** Nothing of a region is finer than this, degrees: it names no point. */
const finest = 0.5;

const boxSchema = z
  .strictObject({ south: edge(90), north: edge(90), west: edge(180), east: edge(180) })
  .superRefine((box, context) => {
    if (box.south >= box.north) context.addIssue({ ...fault(flat('south', box.south, box.north), box) });
    if (box.west === box.east) context.addIssue({ ...fault(flat('west', box.west, box.east), box) });
  });

const regionSchema = z.strictObject({
  kind: z.literal('region'),
  id: slugSchema('an id', 'north-korea'),
  name: z.strictObject({ en: z.string().min(1), ru: z.string().min(1) }),
  is: z.enum(['state', 'site', 'homeland', 'ally']),
  boxes: z.array(boxSchema).min(1),
  source: sourceKeySchema,
  tag: libraryTagSchema,
  note: z.string().min(1).optional(),
});

/**
 * A region of the library.
 *
 * @param text YAML: id, name in both languages, what it is, boxes of `south`, `north`, `west` and `east` in degrees, whole
 *   or half, source and tag; where `west` is more than `east` the box crosses the meridian of 180 degrees
 * @returns the region; or what is wrong, with places: no YAML, a key missing or unknown, a box upside down, or one finer than
 *   half a degree
 */
export function readRegion(text: string, file: string): Read<Region> {
  const document = readYaml(text, file);
  if (!document.ok) return document;
  const written = check(document.value, regionSchema);
  if (!written.ok) return written;
  const { kind: _, note, ...said } = written.value;
  return { ok: true, value: { ...said, note: note ?? null } };
}

function edge(most: number): z.ZodType<number> {
  return z
    .number()
    .min(-most)
    .max(most)
    .superRefine((degrees, context) => {
      if (Number.isInteger(degrees / finest)) return;
      const wrong = told`is ${show(degrees)}`;
      const expected = 'whole or half degrees: a region names no aim point';
      context.addIssue({ ...fault({ code: 'finer-than-half', wrong, expected, todo: 'round it outward' }, degrees) });
    });
}

function flat(key: 'south' | 'west', from: number, to: number) {
  const across = key === 'south';
  const end = across ? 'north' : 'east';
  return {
    code: 'flat-box',
    wrong: told`has ${key} ${from} and ${end} ${to}`,
    expected: across ? 'a south below its north' : 'a west that is not its east',
    todo: 'correct one of the two',
    at: [key],
  };
}
