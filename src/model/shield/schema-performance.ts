import { z } from 'zod';
import { check, fault, libraryTagSchema, readYaml, slugSchema, sourceKeySchema } from '../document/index.ts';
import type { Fault, Read } from '../document/index.ts';
import { cited, numberSchema, share } from './schema-number.ts';
import type { CitedNumber, WrittenNumber } from './schema-number.ts';

/** The numbers of a performance, in the order in which they are listed. */
export const performanceNumbers = ['kill', 'shotsPerObject', 'track', 'system', 'reach', 'exposed'] as const;

/**
 * How well a shield of the library works, `performance` in `library/shields/ID.yaml`: what an engagement needs to be known
 * beside the number of interceptors. null: the file does not say.
 */
export interface ShieldPerformance extends Readonly<Record<(typeof performanceNumbers)[number], CitedNumber | null>> {
  readonly doctrine: 'spread' | 'salvo' | 'shoot-look-shoot' | null;
  /** turns of `shoot-look-shoot` */
  readonly looks: number | null;
  /** ids of regions in which interceptors stand */
  readonly sites: readonly string[];
  /** id of a kind of interceptor */
  readonly interceptor: string | null;
  /** id of a constellation: interceptors are in orbit */
  readonly constellation: string | null;
}

const chance = numberSchema(share).optional();
const id = (example: string) => slugSchema('an id', example);

const performanceSchema = z
  .strictObject({
    doctrine: z.enum(['spread', 'salvo', 'shoot-look-shoot']).optional(),
    looks: z.number().int().min(1).max(6).optional(),
    kill: numberSchema(share),
    shotsPerObject: numberSchema({ least: 1, most: 1000, whole: true }).optional(),
    track: chance,
    system: chance,
    reach: chance,
    exposed: chance,
    sites: z.array(id('fort-greely')).min(1).optional(),
    interceptor: id('gbi').optional(),
    constellation: id('cbo-2026').optional(),
  })
  .superRefine((written, context) => {
    const say = (words: Fault, key: string) => context.addIssue({ ...fault(words, written, [key]) });
    if (written.shotsPerObject?.number && written.shotsPerObject.number.kind !== 'certain')
      say(shotsOpen, 'shotsPerObject');
    if (written.looks !== undefined && written.doctrine !== 'shoot-look-shoot') say(looksAlone, 'looks');
    if (written.kill.number?.kind !== 'beta') return;
    for (const key of ['track', 'system'] as const)
      if (written[key] !== undefined && !isOne(written[key])) say(failuresTwice, key);
  });

const shotsOpen = {
  code: 'range-for-a-choice',
  wrong: 'is a range',
  expected: 'one number: shots at an object are chosen, not believed',
  todo: 'write one',
};
const looksAlone = {
  code: 'not-of-this-doctrine',
  wrong: 'means nothing to a doctrine that does not shoot in turns',
  expected: 'looks beside `doctrine: shoot-look-shoot` only',
  todo: 'take it out, or choose that doctrine',
};
const failuresTwice = {
  code: 'failures-twice',
  wrong: 'counts failures that the test record of `kill` holds already',
  expected: 'the value 1 beside a test record',
  todo: 'write 1, or give `kill` as a number',
};

function isOne({ number }: WrittenNumber): boolean {
  return number?.kind === 'certain' && number.value === 1;
}

/** Of the rest of the file its source and tag count here: what names neither has these. */
const shieldSchema = z.looseObject({
  kind: z.literal('shield'),
  source: sourceKeySchema,
  tag: libraryTagSchema,
  performance: performanceSchema.optional(),
});

/**
 * How well a shield of the library works. What else its file says, the room of agreements reads.
 *
 * @param text YAML of a shield; its `performance` gives `kill`, and perhaps `doctrine`, `looks`, `shotsPerObject`, `track`,
 *   `system`, `reach`, `exposed`, `sites`, `interceptor`, `constellation`; a number as `numberSchema` has it
 * @returns null: the file does not say; or what is wrong, with places
 */
export function readPerformance(text: string, file: string): Read<ShieldPerformance | null> {
  const document = readYaml(text, file);
  if (!document.ok) return document;
  const written = check(document.value, shieldSchema);
  if (!written.ok) return written;
  const { performance: works, source, tag } = written.value;
  if (works === undefined) return { ok: true, value: null };
  const { doctrine, looks, sites, interceptor, constellation } = works;
  const of = (number: WrittenNumber | undefined) => (number === undefined ? null : cited(number, { source, tag }));
  const { kill, shotsPerObject, track, system, reach, exposed } = works;
  const numbers = {
    ...{ kill: of(kill), shotsPerObject: of(shotsPerObject), track: of(track) },
    ...{ system: of(system), reach: of(reach), exposed: of(exposed) },
  };
  return {
    ok: true,
    value: {
      ...{ doctrine: doctrine ?? null, looks: looks ?? null, ...numbers },
      ...{ sites: sites ?? [], interceptor: interceptor ?? null, constellation: constellation ?? null },
    },
  };
}
