import type { ReductionPlan } from '../model/talks/schedule.ts';

/** A plan of reductions as JSON: all that it says, without the places where it says it. */
export function planRecord(plan: ReductionPlan): object {
  return withoutPlaces(plan) as object;
}

const places = new Set(['place', 'places', 'sourcePlace', 'countedPlace']);

function withoutPlaces(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutPlaces);
  if (typeof value !== 'object' || value === null) return value;
  const kept = Object.entries(value).filter(([key]) => !places.has(key));
  return Object.fromEntries(kept.map(([key, of]) => [key, withoutPlaces(of)]));
}
