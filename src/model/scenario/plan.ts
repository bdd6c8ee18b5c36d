import { roundedProduct } from '../number/index.ts';
import type { Row } from '../number/index.ts';

/** A number that a draw will give. */
export interface Drawn {
  readonly column: number;
  /** the number meant is round(times x what is drawn); not given: what is drawn */
  readonly times?: number;
}

/** A number that is known, or will be drawn. */
export type Term = number | Drawn;

/** The same plain data with every number still to be drawn where it is uncertain. */
export type Planned<T> = T extends number ? Term : T extends string ? T : { readonly [K in keyof T]: Planned<T[K]> };

/** Puts one draw's numbers in. */
export function valuesOf<T>(plan: Planned<T>, row: Row): T {
  return filledIn(plan, row) as T;
}

function filledIn(plan: unknown, row: Row): unknown {
  if (typeof plan !== 'object' || plan === null) return plan;
  if (isDrawn(plan)) return plan.times === undefined ? row[plan.column] : roundedProduct(plan.times, row[plan.column]!);
  const open = openIn(plan);
  if (open.length === 0) return plan;
  const filled = (Array.isArray(plan) ? [...plan] : { ...plan }) as Record<string, unknown>;
  for (const key of open) filled[key] = filledIn(filled[key], row);
  return filled;
}

function isDrawn(plan: object): plan is Drawn {
  return 'column' in plan;
}

const known = new WeakMap<object, readonly string[]>();

/** The keys below which something is still to be drawn; none: every draw can share it. */
function openIn(plan: object): readonly string[] {
  let open = known.get(plan);
  if (open === undefined) {
    open = Object.entries(plan).flatMap(([key, part]: [string, unknown]) => (isOpen(part) ? [key] : []));
    known.set(plan, open);
  }
  return open;
}

function isOpen(part: unknown): boolean {
  return typeof part === 'object' && part !== null && (isDrawn(part) || openIn(part).length > 0);
}
