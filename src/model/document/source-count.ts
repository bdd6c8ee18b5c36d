import { z } from 'zod';
import { fault, missing } from './check.ts';
import { show, told, type Path } from './problem.ts';
import { libraryTagSchema, sourceKeySchema, type TrustTag } from './source.ts';
import type { Words } from './problem.ts';

/** A count as sources give it: exact, bounded on one side or both, or not known for a named reason. */
export type Count =
  | { readonly kind: 'exact'; readonly value: number }
  | { readonly kind: 'atLeast'; readonly value: number }
  | { readonly kind: 'atMost'; readonly value: number }
  | { readonly kind: 'between'; readonly low: number; readonly high: number }
  | { readonly kind: 'unknown'; readonly reason: string };

/** Counts of one row by name: each a count, or its parts by name (launchers by type). */
export type Counts = Readonly<Record<string, Count | Readonly<Record<string, Count>>>>;

/** One count with where it comes from. Source and tag are `null` only for a count that nobody found. */
export interface CitedCount {
  readonly name: string;
  readonly part: string | null;
  readonly count: Count;
  readonly source: string | null;
  readonly tag: TrustTag | null;
}

/** What a `null` in a file means unless the file says otherwise. @source data/README.md, Unknowns */
export const notFound = 'not found';

/**
 * Reads a count of a file: `20`, `null`, `{ atLeast: 20 }`, `{ atMost: 10 }`, `{ between: [1, 2] }`,
 * `{ unknown: reason }`; or counts by part: `{ silo: 10, rail: 36 }`, where `{}` lists no part.
 */
export const countOrPartsSchema: z.ZodType<Count | Readonly<Record<string, Count>>> = z
  .unknown()
  .transform((written, context) => {
    const whole = countOf(written);
    if (whole !== null) return whole;
    const parts: Record<string, Count> = {};
    if (!isMapping(written)) context.issues.push(written === undefined ? { ...missing() } : noCount(written));
    else
      for (const [name, value] of Object.entries(written)) {
        const part = countOf(value);
        if (part === null) context.issues.push(noCount(value, [name]));
        else parts[name] = part;
      }
    return context.issues.length > 0 ? z.NEVER : parts;
  });

function noCount(written: unknown, path: Path = []) {
  const expected =
    'a number >= 0, null (not found), { atLeast: n }, { atMost: n }, { between: [low, high] } or { unknown: reason }';
  return {
    ...fault(
      { code: 'no-count', wrong: told`is ${show(written)}`, expected, todo: 'write it in one of these forms' },
      written,
      path,
    ),
  };
}

/** The keys that say where the counts of a row come from; `cell…` name the counts that have another source. */
export const citationFields = {
  source: sourceKeySchema.nullable().optional(),
  tag: libraryTagSchema.nullable().optional(),
  cellSources: z.record(z.string(), sourceKeySchema).optional(),
  cellTags: z.record(z.string(), libraryTagSchema).optional(),
  note: z.string().min(1).optional(),
};

/** A row's citation as it stands in a file; see {@link citationFields}. */
export interface Citation {
  readonly source?: string | null | undefined;
  readonly tag?: TrustTag | null | undefined;
  readonly cellSources?: Readonly<Record<string, string>> | undefined;
  readonly cellTags?: Readonly<Record<string, TrustTag>> | undefined;
}

/**
 * Every count of a row with its own source and tag: the cell's, else the row's, else the file's.
 *
 * @param counts as read
 * @param row    citation of the row
 * @param file   citation of the whole file, where rows have none
 */
export function citeCounts(counts: Counts, row: Citation, file: Citation = {}): readonly CitedCount[] {
  const source = row.source ?? file.source ?? null;
  const tag = row.tag ?? file.tag ?? null;
  return Object.entries(counts).flatMap(([name, value]): CitedCount[] => {
    const cited = { name, source: row.cellSources?.[name] ?? source, tag: row.cellTags?.[name] ?? tag };
    if (isCount(value)) return [{ ...cited, part: null, count: value }];
    const parts = Object.entries(value);
    if (parts.length === 0) return [{ ...cited, part: null, count: { kind: 'unknown', reason: 'no part listed' } }];
    return parts.map(([part, count]) => ({ ...cited, part, count }));
  });
}

/**
 * What is wrong with a row's citation, as path below the row and words; empty where nothing is.
 *
 * @param counts as read
 * @param row    citation of the row
 * @param file   citation of the whole file
 */
export function citationFaults(
  counts: Counts,
  row: Citation,
  file: Citation = {},
): readonly { path: readonly string[]; wrong: Words }[] {
  const faults = (['cellSources', 'cellTags'] as const).flatMap((key) =>
    Object.keys(row[key] ?? {})
      .filter((name) => !Object.hasOwn(counts, name))
      .map((name) => ({ path: [key, name], wrong: told`${key} names ${name}, which the row does not count` })),
  );
  const uncited = citeCounts(counts, row, file).find(
    (cited) => cited.count.kind !== 'unknown' && (cited.source === null || cited.tag === null),
  );
  if (uncited === undefined) return faults;
  return [...faults, { path: [], wrong: told`${uncited.name} has no ${uncited.source === null ? 'source' : 'tag'}` }];
}

function countOf(written: unknown): Count | null {
  if (written === null) return { kind: 'unknown', reason: notFound };
  if (isNumber(written)) return { kind: 'exact', value: written };
  if (!isMapping(written) || Object.keys(written).length !== 1) return null;
  const { atLeast, atMost, between, unknown } = written;
  if (isNumber(atLeast)) return { kind: 'atLeast', value: atLeast };
  if (isNumber(atMost)) return { kind: 'atMost', value: atMost };
  if (typeof unknown === 'string' && unknown !== '') return { kind: 'unknown', reason: unknown };
  if (!Array.isArray(between) || between.length !== 2) return null;
  const [low, high] = between as [unknown, unknown];
  return isNumber(low) && isNumber(high) && low <= high ? { kind: 'between', low, high } : null;
}

function isCount(value: Count | Readonly<Record<string, Count>>): value is Count {
  return typeof value['kind'] === 'string';
}

function isNumber(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value) && value >= 0;
}

function isMapping(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
