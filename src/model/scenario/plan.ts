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
  if (typeof plan !== 'object' || plan === null || isSettled(plan)) return plan;
  if (isDrawn(plan)) return plan.times === undefined ? row[plan.column] : roundedProduct(plan.times, row[plan.column]!);
  if (Array.isArray(plan)) return plan.map((part) => filledIn(part, row));
  return Object.fromEntries(Object.entries(plan).map(([key, part]) => [key, filledIn(part, row)]));
}

function isDrawn(plan: object): plan is Drawn {
  return 'column' in plan;
}

const settled = new WeakMap<object, boolean>();

/** Nothing in it is still to be drawn: every draw can share it. */
function isSettled(plan: object): boolean {
  let known = settled.get(plan);
  if (known === undefined) {
    known =
      !isDrawn(plan) &&
      Object.values(plan).every((part) => typeof part !== 'object' || part === null || isSettled(part));
    settled.set(plan, known);
  }
  return known;
}
