import { z } from 'zod';
import { fault, nearest, oneOf, quoted, show, told } from '../document/index.ts';
import type { Fault, Words } from '../document/index.ts';
import { reader } from './schema-number.ts';

/** Allowed in any mapping. */
export interface Marked {
  readonly source?: string;
  readonly note?: string;
}

export const text: z.ZodType<string> = z.string().min(1);

/** A mapping with just these keys, and `source` and `note`. */
export function mapping<S extends z.core.$ZodShape>(shape: S) {
  return z.strictObject({ ...shape, source: z.exactOptional(text), note: z.exactOptional(text) });
}

const kebab = /^[a-z0-9]+(-[a-z0-9]+)*$/;

export function isId(value: string): boolean {
  return kebab.test(value);
}

/** `moscow-2001` */
export const id: z.ZodType<string> = reader((value, complain) => {
  if (typeof value === 'string' && kebab.test(value)) return value;
  return complain({
    code: 'bad-id',
    wrong: told`is ${show(value)}`,
    expected: 'small letters, digits and single hyphens',
    todo: 'write it like `moscow-2001`',
  });
});

/** A force: an id of the library, or a file of one's own by its path from the scenario's folder: `./my-force.yaml`. */
export const forceName: z.ZodType<string> = reader((value, complain) => {
  if (typeof value === 'string' && (kebab.test(value) || isForcePath(value))) return value;
  return complain({
    code: 'bad-force',
    wrong: told`is ${show(value)}`,
    expected: 'an id of the library, or a path from the folder of the scenario that ends in .yaml',
    todo: 'write it like `us-2001-12` or `./my-force.yaml`',
  });
});

/** Forward slashes only and no drive or scheme, so that it means the same on every system; never from the root. */
function isForcePath(value: string): boolean {
  return /^[^/\\:\p{C}][^\\:\p{C}]*\.yaml$/u.test(value);
}

export const date: z.ZodType<string> = reader((value, complain) => {
  if (typeof value === 'string' && isDay(value)) return value;
  return complain({
    code: 'bad-date',
    wrong: told`is ${show(value)}`,
    expected: 'a day of the calendar, as `YYYY-MM-DD`',
    todo: "write it like '2001-08-13'",
  });
});

function isDay(value: string): boolean {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(value)?.map(Number) ?? [];
  if (year === undefined || month === undefined || day === undefined) return false;
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const days = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
  return day >= 1 && day <= (days[month - 1] ?? 0);
}

/** One of the known words; words of `later` are promised but not there yet, and say so. */
export function word<T extends string>(known: readonly T[], later: readonly string[] = []): z.ZodType<T> {
  return reader((value, complain) => {
    const found = known.find((one) => one === value);
    if (found !== undefined) return found;
    if (typeof value === 'string' && later.includes(value))
      return complain(
        comesLater(told`is ${quoted(value)}, which comes with a later version`, oneOf(known.map(quoted))),
      );
    const meant = typeof value === 'string' ? nearest(value, known) : null;
    const todo = meant === null ? 'write one of these' : told`did you mean ${quoted(meant)}?`;
    return complain({
      code: 'unknown-value',
      wrong: told`is ${show(value)}`,
      expected: oneOf(known.map(quoted)),
      todo,
    });
  });
}

function comesLater(wrong: Words, expected: Words): Fault {
  return { code: 'comes-later', wrong, expected, todo: told`for now, write ${expected}` };
}

/**
 * A mapping from the parties' names.
 *
 * @param names of the parties; null while they are not known, so that nothing is said about keys
 * @param every true: each party must have an entry
 */
export function byParty<T>(
  names: readonly string[] | null,
  value: z.ZodType<T>,
  every: boolean,
): z.ZodType<Readonly<Record<string, T>>> {
  const entry = every && names?.length === 2 ? value : z.exactOptional(value);
  const shape = Object.fromEntries((names ?? []).map((name) => [name, entry]));
  const marks = { source: z.exactOptional(text), note: z.exactOptional(text) };
  const entries = names ? z.strictObject({ ...shape, ...marks }) : z.object(marks).catchall(value);
  return entries.transform((found) => withoutMarks(found as Readonly<Record<string, T>>));
}

/** Entries by name, without the `source` and `note` of the mapping itself. */
export function withoutMarks<T>(found: Readonly<Record<string, T>>): Readonly<Record<string, T>> {
  return Object.fromEntries(Object.entries(found).filter(([key]) => key !== 'source' && key !== 'note'));
}

/** Entries under names that only the library can check; here they must at least be ids. */
export function checkIds(found: Readonly<Record<string, unknown>>, context: z.RefinementCtx): void {
  for (const key of Object.keys(found).filter((one) => !kebab.test(one))) {
    context.addIssue({
      ...fault(
        {
          code: 'bad-id',
          wrong: 'is not the id of a system',
          expected: 'small letters, digits and single hyphens',
          todo: 'write it as the force file does',
          key: true,
        },
        found[key],
        [key],
      ),
    });
  }
}
