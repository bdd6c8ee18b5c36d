import { z } from 'zod';
import {
  check,
  fault,
  libraryTagSchema,
  once,
  readYaml,
  show,
  slugSchema,
  sourceKeySchema,
  told,
} from '../model/document/index.ts';
import type { Read, TrustTag } from '../model/document/index.ts';

/** What one thing is said to cost. */
export interface CitedCost {
  readonly id: string;
  readonly of: 'interceptor' | 'missile' | 'warhead' | 'decoy';
  readonly name: string;
  /** million dollars, as the source counts them; ends are equal where it gives one number */
  readonly low: number;
  readonly high: number;
  /** of the dollars or of the estimate; null: not known */
  readonly year: number | null;
  readonly source: string;
  readonly tag: TrustTag;
  readonly note: string;
}

const million = z
  .union([z.number(), z.strictObject({ between: z.tuple([z.number(), z.number()]) })])
  .superRefine((cost, context) => {
    const [low, high] = typeof cost === 'number' ? [cost, cost] : cost.between;
    if (low > 0 && low <= high) return;
    const wrong = told`is ${show(cost)}`;
    const expected = 'a cost above 0, or a rising range of such';
    context.addIssue({ ...fault({ code: 'bad-cost', wrong, expected, todo: 'correct it' }, cost) });
  });

const schema = z.strictObject({
  kind: z.literal('costs'),
  id: z.literal('costs'),
  rows: z.array(
    z.strictObject({
      id: slugSchema('an id', 'ngi'),
      of: z.enum(['interceptor', 'missile', 'warhead', 'decoy']),
      name: z.string().min(1),
      million,
      year: z.int().nullable(),
      source: sourceKeySchema,
      tag: libraryTagSchema,
      note: z.string().min(1),
    }),
  ),
});

/**
 * The library's costs, `library/costs.yaml`.
 *
 * @param text YAML
 * @param file name to report problems under
 * @returns the rows in their order; or what is wrong, with places: no YAML, a key missing or unknown, a cost that is none
 */
export function readCosts(text: string, file: string): Read<readonly CitedCost[]> {
  return costsOnce(text, file);
}

const costsOnce = once((text: string, file: string): Read<readonly CitedCost[]> => {
  const document = readYaml(text, file);
  if (!document.ok) return document;
  const written = check(document.value, schema);
  if (!written.ok) return written;
  return {
    ok: true,
    value: written.value.rows.map(({ million: cost, ...row }) => {
      const [low, high] = typeof cost === 'number' ? [cost, cost] : cost.between;
      return { ...row, low, high };
    }),
  };
});
