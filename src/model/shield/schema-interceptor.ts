import { z } from 'zod';
import { check, fault, libraryTagSchema, readYaml, slugSchema, sourceKeySchema, told } from '../document/index.ts';
import type { Read } from '../document/index.ts';
import { cited, numberSchema } from './schema-number.ts';
import type { CitedNumber, WrittenNumber } from './schema-number.ts';

/** The numbers of an interceptor, in the order in which they are listed. */
export const interceptorNumbers = [
  'burnoutSpeed',
  'burnSeconds',
  'lowestKilometres',
  'highestKilometres',
  'delaySeconds',
  'assessmentSeconds',
] as const;

/** A kind of interceptor as far as geometry asks, `library/interceptors/ID.yaml`. */
export interface InterceptorKind extends Readonly<Record<(typeof interceptorNumbers)[number], CitedNumber>> {
  readonly id: string;
  readonly name: { readonly en: string; readonly ru: string };
  /** kilometres a second; 0.5..12. Sources differ, and a range says so */
  readonly burnoutSpeed: CitedNumber;
  /** from launch to burnout, seconds */
  readonly burnSeconds: CitedNumber;
  /** heights at which it can hit, kilometres */
  readonly lowestKilometres: CitedNumber;
  readonly highestKilometres: CitedNumber;
  /** from launch of the missile to launch of the first interceptor, seconds */
  readonly delaySeconds: CitedNumber;
  /** from one shot opportunity to the launch of the next interceptor, seconds */
  readonly assessmentSeconds: CitedNumber;
  readonly note: string | null;
}

const seconds = numberSchema({ least: 0, most: 3600 });
const height = numberSchema({ least: 0, most: 10_000 });

const interceptorSchema = z
  .strictObject({
    kind: z.literal('interceptor'),
    id: slugSchema('an id', 'sm-3-iia'),
    name: z.strictObject({ en: z.string().min(1), ru: z.string().min(1) }),
    burnoutSpeed: numberSchema({ least: 0.5, most: 12 }),
    burnSeconds: seconds,
    lowestKilometres: height,
    highestKilometres: height,
    delaySeconds: seconds,
    assessmentSeconds: seconds,
    source: sourceKeySchema,
    tag: libraryTagSchema,
    note: z.string().min(1).optional(),
  })
  .superRefine((written, context) => {
    const [lowest, highest] = [leastOf(written.lowestKilometres), mostOf(written.highestKilometres)];
    if (lowest === null || highest === null || lowest < highest) return;
    const wrong = told`the band starts at ${lowest} km and ends at ${highest} km`;
    const words = { code: 'band-upside-down', wrong, expected: 'a lowest height below the highest', todo: 'swap them' };
    context.addIssue({ ...fault({ ...words, alone: true, at: ['lowestKilometres'] }, written) });
  });

/**
 * A kind of interceptor of the library.
 *
 * @param text YAML: id, name in both languages, the numbers of {@link interceptorNumbers} as `numberSchema` has them, and the
 *   source and tag of those that name none
 * @returns the interceptor, every number with its source; or what is wrong, with places: no YAML, a key missing or unknown,
 *   a number that is none or out of range, a band upside down
 */
export function readInterceptor(text: string, file: string): Read<InterceptorKind> {
  const document = readYaml(text, file);
  if (!document.ok) return document;
  const written = check(document.value, interceptorSchema);
  if (!written.ok) return written;
  const { id, name, note, source, tag, ...numbers } = written.value;
  const of = (key: (typeof interceptorNumbers)[number]): CitedNumber => cited(numbers[key], { source, tag });
  const entries = interceptorNumbers.map((key) => [key, of(key)] as const);
  const read = Object.fromEntries(entries) as Record<(typeof interceptorNumbers)[number], CitedNumber>;
  return { ok: true, value: { id, name, ...read, note: note ?? null } };
}

/** null: not known */
function leastOf({ number }: WrittenNumber): number | null {
  if (number === null || number.kind === 'beta') return null;
  return number.kind === 'certain' ? number.value : number.low;
}

function mostOf({ number }: WrittenNumber): number | null {
  if (number === null || number.kind === 'beta') return null;
  return number.kind === 'certain' ? number.value : number.high;
}
