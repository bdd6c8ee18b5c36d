import { z } from 'zod';
import { check, libraryTagSchema, readYaml, slugSchema, sourceKeySchema } from '../document/index.ts';
import type { Read } from '../document/index.ts';
import type { Figure } from '../force/index.ts';
import type { DefenceHolding } from './names.ts';
import { daySchema } from './schema.ts';

/** What a defence is to defend. */
export const purposes = ['territory', 'region', 'capital', 'missile-field', 'theatre'] as const;

/** Where its launchers stand. */
export const basings = ['fixed-land', 'mobile-land', 'sea', 'air', 'space'] as const;

const count = z.union([
  z.number().min(0),
  z.strictObject({ unknown: z.string().min(1) }),
  z.strictObject({ value: z.number().min(0), source: sourceKeySchema, tag: libraryTagSchema }),
]);

/** A file of one defence on one date: `library/shields/ID.yaml`. */
const shieldSchema = z.strictObject({
  kind: z.literal('shield'),
  id: slugSchema('an id', 'moscow-system-2001'),
  name: z.strictObject({ en: z.string().min(1), ru: z.string().min(1) }),
  state: z.string().min(1),
  date: daySchema,
  purpose: z.enum(purposes),
  basing: z.enum(basings),
  sites: count,
  interceptors: count,
  launchers: count,
  radiusKilometres: count,
  source: sourceKeySchema,
  tag: libraryTagSchema,
  note: z.string().min(1).optional(),
  // how well it works: no rule asks, and the room of shields reads it
  performance: z.looseObject({}).optional(),
});

/**
 * One defence as the rules of a treaty see it: purpose, basing, sites, interceptors, launchers, and the radius of the area
 * that it deploys in.
 *
 * @param text YAML; a count is a number >= 0, `{ value, source, tag }` where it comes from elsewhere than the rest, or
 *   `{ unknown: reason }`
 * @returns the defence; or what is wrong, with places
 * @source interfaces.md 4, Rules about defences
 */
export function readShield(text: string, file: string): Read<DefenceHolding> {
  const document = readYaml(text, file);
  if (!document.ok) return document;
  const written = check(document.value, shieldSchema);
  if (!written.ok) return written;
  const {
    kind: _,
    performance: __,
    note,
    source,
    tag,
    sites,
    interceptors,
    launchers,
    radiusKilometres,
    ...said
  } = written.value;
  const figure = (of: z.infer<typeof count>): Figure => {
    if (typeof of === 'number') return { value: of, source, tag };
    return 'value' in of ? of : { value: null, source, tag, reason: of.unknown };
  };
  return {
    ok: true,
    value: {
      ...said,
      note: note ?? null,
      sites: figure(sites),
      interceptors: figure(interceptors),
      launchers: figure(launchers),
      radiusKilometres: figure(radiusKilometres),
    },
  };
}
